package org.contested.importers.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.file.FileBytes;
import org.contested.importers.file.RowRecords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** The elements of JSON files, through the mapping of an importer. */
public final class JsonRun extends AbstractIterator<ImportedRow> implements ImportRun {

  private final ImmutableList<Path> files;
  private final JsonShape shape;
  private final ImportOptions options;
  private final Dataset header;
  private final JsonMapping mapping;
  private final RowRecords records = new RowRecords();
  private final long total;

  private int next;
  private @Nullable JsonElements open;
  private String name = "";
  private long number;
  private long readBefore;

  /**
   * Opens files, each of which is looked at before any row is read.
   *
   * @param files the files
   * @param shape where their rows are
   * @param options how they are encoded
   * @param header what is said of the whole
   * @param mapping what becomes of their rows
   * @throws ImportException if a file is of another shape
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if there are no files
   */
  public JsonRun(
      List<Path> files,
      JsonShape shape,
      ImportOptions options,
      Dataset header,
      JsonMapping mapping) {
    this.files = FileBytes.requireAny(files);
    this.shape = shape;
    this.options = options;
    this.header = header;
    this.mapping = mapping;
    long bytes = 0;
    try {
      for (Path file : files) {
        JsonElements.open(file, options.charset(), shape).close();
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.total = bytes;
  }

  @Override
  public Dataset header() {
    return header;
  }

  @Override
  public long bytesRead() {
    return readBefore + (open == null ? 0 : open.bytesRead());
  }

  @Override
  public long bytesTotal() {
    return total;
  }

  @Override
  protected @Nullable ImportedRow computeNext() {
    while (true) {
      JsonElements at = open == null ? openNext() : open;
      if (at == null) {
        return endOfData();
      }
      try {
        if (at.advance()) {
          return row(at);
        }
        close();
      } catch (JacksonException e) {
        return broken(e, at);
      }
    }
  }

  private @Nullable JsonElements openNext() {
    if (next == files.size()) {
      return null;
    }
    open = JsonElements.open(files.get(next++), options.charset(), shape);
    name = open.name();
    number = 0;
    return open;
  }

  private ImportedRow row(JsonElements at) {
    long line = at.line();
    if (!at.isObject()) {
      String words = at.cell().words();
      number++;
      JsonRow bad = empty(line);
      bad.reject(words, "object", "must be an object");
      return imported(bad);
    }
    JsonFields fields = at.fields(member -> true); // until it is whole, there is no such row
    number++;
    JsonRow row = new JsonRow(name, number, line, fields);
    fields
        .twice()
        .ifPresent(
            twice ->
                row.reject(twice, "unique-name", "stands twice in an object; names must differ"));
    if (!row.isBad()) {
      map(row);
    }
    return imported(row);
  }

  private JsonRow empty(long line) {
    return new JsonRow(name, number, line, new JsonFields(ImmutableMap.of(), Optional.empty()));
  }

  private void map(JsonRow row) {
    try {
      mapping.map(row, records);
    } catch (IllegalArgumentException | ArithmeticException e) {
      row.unsayable(e, mapping.values(row));
    }
  }

  private ImportedRow imported(JsonRow row) {
    if (row.isBad()) {
      records.reject();
    }
    return new ImportedRow(name, number, records.accept(), row.problems());
  }

  /** What is no JSON ends where it is broken, and so does what is packed. */
  private ImportedRow broken(JacksonException e, JsonElements at) {
    number++;
    boolean isTorn = e instanceof JacksonIOException;
    JsonRow bad = empty(isTorn ? at.line() : Math.max(1, line(e)));
    String place = isTorn ? JsonElements.words(e) : JsonElements.place(e);
    bad.reject(
        place,
        isTorn ? "broken-file" : "json",
        isTorn
            ? "is where the file breaks off; what follows is not read"
            : "is where it is no JSON (%s); what follows is not read"
                .formatted(JsonElements.words(e)));
    close();
    return imported(bad);
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  @Override
  public void close() {
    JsonElements closing = open;
    open = null;
    if (closing != null) {
      readBefore += closing.bytesRead();
      try {
        closing.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
