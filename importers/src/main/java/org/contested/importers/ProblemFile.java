package org.contested.importers;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.contested.json.stream.AtomicFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * A table of all problems of an import, as CSV: one problem a row, in the order of the rows that
 * they are of, with the columns {@code file}, {@code row}, {@code line}, {@code column}, {@code
 * value}, {@code severity}, {@code rule} and {@code message}. A row of a header is 0, and the
 * column of what is about none is empty.
 *
 * <pre>{@code
 * try (ProblemFile problems = ProblemFile.create(Path.of("problems.csv"))) {
 *   Imports.write(run, Path.of("ged.ndjson"), problems);
 *   problems.commit();
 * }
 * }</pre>
 *
 * <p>Problems are written as they are found and not held. The file appears under its name when it
 * is committed; until then, and if it is closed without that, an older one is untouched. It may be
 * committed after an import has failed too, with the problems found until then; but never after it
 * could not be written itself, as it would have gaps. It is compressed if its name ends in {@code
 * .gz} or {@code .zst}.
 */
public final class ProblemFile implements ImportListener, AutoCloseable {

  private static final ObjectWriter ROWS = new CsvMapper().writerFor(String[].class);

  private final AtomicFile file;
  private final SequenceWriter rows;
  private @Nullable UncheckedIOException failed;

  private ProblemFile(AtomicFile file) {
    this.file = file;
    this.rows = ROWS.writeValues(file.stream());
  }

  /**
   * {@return a file with the names of its columns}
   *
   * @param path where it is to appear
   * @throws UncheckedIOException if it cannot be written there
   */
  public static ProblemFile create(Path path) {
    AtomicFile file = new AtomicFile(path);
    try {
      ProblemFile problems = new ProblemFile(file);
      problems.write("file", "row", "line", "column", "value", "severity", "rule", "message");
      return problems;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Writes the problems of a row, if it has any.
   *
   * @param row the row
   * @param run the run that it is of
   * @throws UncheckedIOException if they cannot be written
   */
  @Override
  public void imported(ImportedRow row, ImportRun run) {
    for (ImportProblem problem : row.problems()) {
      write(
          problem.file(),
          Long.toString(problem.row()),
          Long.toString(problem.line()),
          problem.column().orElse(""),
          problem.value(),
          problem.severity().name().toLowerCase(Locale.ROOT),
          problem.rule(),
          problem.message());
    }
  }

  private void write(String... cells) {
    try {
      rows.write(cells);
    } catch (JacksonIOException e) {
      failed = new UncheckedIOException(e.getCause());
      throw failed;
    }
  }

  /**
   * Ends the file, which appears under its name.
   *
   * @throws UncheckedIOException if it cannot be written, or a row of it could not
   */
  public void commit() {
    if (failed != null) {
      throw failed;
    }
    try {
      rows.close();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
    file.commit();
  }

  /** Removes what was written unless it was committed. */
  @Override
  public void close() {
    file.close();
  }
}
