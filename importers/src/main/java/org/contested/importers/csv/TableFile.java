package org.contested.importers.csv;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.contested.json.stream.AtomicFile;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;

/** A CSV file that is written row by row and appears when it is whole. */
public final class TableFile {

  private static final ObjectWriter ROWS = new CsvMapper().writerFor(String[].class);

  private TableFile() {}

  /**
   * Writes a file, in UTF-8; compressed if its name says so.
   *
   * @param path the file
   * @param table gives each row, the header first, to what it is handed
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path path, Consumer<Consumer<List<String>>> table) {
    try (AtomicFile file = new AtomicFile(path)) {
      try (SequenceWriter rows = ROWS.writeValues(file.stream())) {
        table.accept(row -> rows.write(row.toArray(new String[0])));
      } catch (JacksonIOException e) {
        throw new UncheckedIOException(e.getCause());
      }
      file.commit();
    }
  }
}
