package org.contested.importers;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.dataset.InvalidDatasetException;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.RecordWriter;
import org.contested.json.Format;

/**
 * Imports all rows at once.
 *
 * <pre>{@code
 * try (ImportRun run = UcdpGed.importer().open(List.of(file), ImportOptions.standard())) {
 *   ImportSummary summary = Imports.write(run, Path.of("ged.ndjson"), ImportListener.none());
 * }
 * }</pre>
 */
public final class Imports {

  private Imports() {}

  /**
   * {@return a dataset of the rows that are left of a run}
   *
   * @param run the run
   * @param listener hears of each row, and so of the problems
   * @throws InvalidDatasetException if the records contradict one another
   */
  public static Dataset read(ImportRun run, ImportListener listener) {
    Dataset.Builder dataset = run.header().toBuilder();
    while (run.hasNext()) {
      ImportedRow row = run.next();
      row.records().forEach(dataset::add);
      listener.imported(row, run);
    }
    return dataset.build();
  }

  /**
   * {@return a dataset of all rows of files}
   *
   * @param importer what the files are
   * @param options what the files do not say of themselves
   * @param files the files, of one release
   * @throws ImportException if a file is not of this kind, or a row could not be imported; the
   *     message is that of the first such row
   * @throws UncheckedIOException if a file cannot be read
   * @throws InvalidDatasetException if the records contradict one another
   */
  public static Dataset readAll(Importer importer, ImportOptions options, Path... files) {
    try (ImportRun run = importer.open(List.of(files), options)) {
      return read(run, (row, of) -> row.problems().forEach(Imports::refuse));
    }
  }

  private static void refuse(ImportProblem problem) {
    if (problem.isError()) {
      throw new ImportException(problem.toString());
    }
  }

  /**
   * Writes the rows that are left of a run to a file, whose name tells its format. Records (a name
   * that ends in {@code .ndjson}) are written as they are read, in constant memory; a document
   * (such as {@code .json}) is written when all are read. The file appears under its name when all
   * is written; until then, and after an exception, an older one is untouched.
   *
   * @param run the run
   * @param out the file
   * @param listener hears of each row, and so of the problems
   * @return how much was imported
   * @throws UncheckedIOException if the file cannot be written
   * @throws IllegalArgumentException if the name of the file tells no format
   */
  public static ImportSummary write(ImportRun run, Path out, ImportListener listener) {
    ContestedJson json = ContestedJson.standard();
    if (Format.of(out).filter(Format.NDJSON::equals).isPresent()) {
      try (RecordWriter writer = json.writer(out, run.header())) {
        ImportSummary summary = write(run, writer, listener);
        writer.commit();
        return summary;
      }
    }
    ImportSummary.Counter counter = new ImportSummary.Counter();
    Dataset dataset =
        read(
            run,
            (row, of) -> {
              counter.add(row);
              listener.imported(row, of);
            });
    json.write(dataset, out);
    return counter.summary();
  }

  /**
   * Writes the rows that are left of a run as records. Two threads, this one among them, relieve
   * each other at it, so that one maps rows while the other writes those before.
   *
   * @param run the run
   * @param writer where they go; it is neither committed nor closed, and not to be used meanwhile
   * @param listener hears of each row in its order, one at a time, from the thread that mapped it
   * @return how much was imported
   * @throws UncheckedIOException if they cannot be written
   */
  public static ImportSummary write(ImportRun run, RecordWriter writer, ImportListener listener) {
    return new Relay(run, writer, listener).write();
  }
}
