package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads a CSV file with a header; cells keep their text to the letter, and empty lines are skipped.
 *
 * <p>In the layout of the Humanitarian Data Exchange (HDX) the second row holds HXL tags ({@code
 * #date+start}) and no data. It is told by its cells, which are all empty or begin with {@code #};
 * a row with a text that begins so ({@code #WarinUkraine}) has other cells beside it.
 */
final class CsvTable {

  private static final ObjectReader LINES =
      new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

  /** A byte order mark in UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * What stands above the rows.
   *
   * @param columns the names of the columns in their order
   * @param hxl the HXL tag of each column, some of them empty; an empty list if there is no such
   *     row
   */
  record Header(ImmutableList<String> columns, ImmutableList<String> hxl) {}

  private final Path file;
  private @Nullable ImmutableList<String> columns;
  private ImmutableList<String> hxl = ImmutableList.of();
  private int rows;

  private CsvTable(Path file) {
    this.file = file;
  }

  /** {@return the rows of a file, which has at least these columns, in whatever order} */
  static ImmutableList<CsvRow> read(Path file, Collection<String> required) {
    ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
    read(file, required, rows::add);
    return rows.build();
  }

  /**
   * Passes each row on; returns what stands above them.
   *
   * @param file the file, in UTF-8
   * @param required the columns that it has at least, in whatever order
   * @param rows where each row goes when it is read
   * @throws IllegalArgumentException if something cannot be read; it names file and row
   * @throws UncheckedIOException if there is no such file
   */
  static Header read(Path file, Collection<String> required, Consumer<CsvRow> rows) {
    CsvTable table = new CsvTable(file);
    try (Reader text = open(file);
        MappingIterator<String[]> lines = LINES.readValues(text)) {
      while (lines.hasNextValue()) {
        table.line(lines.nextValue(), required, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (StreamReadException e) {
      throw table.bad(table.next(), e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    if (table.columns == null) {
      throw new IllegalArgumentException(file + " is empty; it needs a header row of columns");
    }
    return new Header(table.columns, table.hxl);
  }

  /**
   * Opens a text after its byte order mark, if it has one. Each of its chars is a byte: what is not
   * UTF-8 is found where it stands when the cells are decoded.
   */
  private static Reader open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, not a file");
    }
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    bytes.mark(MARK.length);
    if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
      bytes.reset();
    }
    return new InputStreamReader(bytes, StandardCharsets.ISO_8859_1);
  }

  /** {@return what comes next in the file, for messages} */
  private String next() {
    return columns == null ? "header" : "row " + (rows + 1);
  }

  private void decode(String[] line) {
    for (int i = 0; i < line.length; i++) {
      if (line[i].chars().anyMatch(c -> c > 0x7F)) {
        byte[] bytes = line[i].getBytes(StandardCharsets.ISO_8859_1);
        try {
          line[i] = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
          throw bad(next(), "the text is not UTF-8; convert the file, for example with iconv");
        }
      }
    }
  }

  private void line(String[] line, Collection<String> required, Consumer<CsvRow> consumer) {
    if (line.length == 1 && line[0].isBlank()) {
      return;
    }
    decode(line);
    if (columns == null) {
      columns = columns(line, required);
    } else if (rows == 0 && hxl.isEmpty() && isHxl(line)) {
      requireWidth(columns, line, "HXL row");
      hxl = ImmutableList.copyOf(line);
    } else {
      rows++;
      requireWidth(columns, line, "row " + rows);
      ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
      for (int i = 0; i < line.length; i++) {
        cells.put(columns.get(i), line[i]);
      }
      consumer.accept(new CsvRow(file, rows, cells.buildOrThrow()));
    }
  }

  private static boolean isHxl(String[] line) {
    boolean tagged = false;
    for (String cell : line) {
      if (cell.startsWith("#")) {
        tagged = true;
      } else if (!cell.isBlank()) {
        return false;
      }
    }
    return tagged;
  }

  private ImmutableList<String> columns(String[] header, Collection<String> required) {
    List<String> columns = List.of(header);
    List<String> missing = required.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw bad("header", "the columns %s are missing; there are %s".formatted(missing, columns));
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw bad("header", "column '%s' stands twice; each must be its own".formatted(column));
      }
    }
    return ImmutableList.copyOf(columns);
  }

  private void requireWidth(List<String> columns, String[] line, String where) {
    if (line.length != columns.size()) {
      throw bad(
          where,
          "%d %s, but the header has %d columns; is a quote missing?"
              .formatted(line.length, line.length == 1 ? "cell" : "cells", columns.size()));
    }
  }

  private IllegalArgumentException bad(String where, String message) {
    return new IllegalArgumentException("%s, %s: %s".formatted(file, where, message));
  }
}
