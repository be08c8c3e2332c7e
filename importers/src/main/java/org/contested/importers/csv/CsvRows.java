package org.contested.importers.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.contested.importers.file.FileBytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvParser;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a table as they are cut by separators and quotes.
 *
 * <p>Where a quote is missing or too many, a row swallows those after it. Such a row is told by its
 * width, by what follows a closing quote, or by having no end; then only its first line is bad, and
 * reading goes on with the next. See decision 0023.
 */
final class CsvRows implements Closeable {

  private static final CsvMapper MAPPER = new CsvMapper(new CsvFactory());

  private final FileBytes bytes;
  private final CsvChars chars;
  private final CsvSchema schema;
  private CsvParser parser;

  /** How many chars stand before those that the parser sees. */
  private long before;

  private long linesBefore;
  private String[] cells = new String[64];
  private int width;
  private long line = 1;
  private TokenStreamLocation end;
  private @Nullable String broken;
  private String words = "";
  private boolean ended;

  CsvRows(Path file, char separator) throws IOException {
    bytes = FileBytes.open(file, FileBytes.Kind.TABLE);
    chars = new CsvChars(bytes);
    schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    parser = parser();
    end = parser.currentLocation();
  }

  private CsvParser parser() {
    return (CsvParser) MAPPER.reader(schema).createParser(chars);
  }

  String name() {
    return bytes.name();
  }

  /** {@return what was thrown where rows were read, with the name of the file} */
  IOException named(IOException e) {
    return bytes.named(e);
  }

  long bytesRead() {
    return bytes.read();
  }

  /** {@return the line on which the row begins, from 1} */
  long line() {
    return line;
  }

  /** {@return the cells of the row, of which each char is a byte} */
  String[] cells() {
    return Arrays.copyOf(cells, width);
  }

  /** {@return whether a cell of the row may have a char beyond ASCII} */
  boolean mayBeBeyondAscii() {
    return chars.mayBeBeyondAscii();
  }

  /** {@return whether the row has several lines} */
  boolean hasLineBreak() {
    return linesBefore + end.getLineNr() > line + 1;
  }

  int width() {
    return width;
  }

  /** {@return the first line of a row that cannot be cut into cells; else null} */
  @Nullable String broken() {
    return broken;
  }

  /** {@return what is wrong with a broken row} */
  String words() {
    return words;
  }

  /**
   * Goes to the next row that is not an empty line; returns false at the end.
   *
   * @param expected how many cells a row has; -1 before that is known
   */
  boolean advance(int expected) throws IOException {
    while (!ended) {
      broken = null;
      chars.mark(before + Math.max(0, end.getCharOffset() + 1));
      line = linesBefore + end.getLineNr();
      if (!cut(expected)) {
        return false;
      }
      end = parser.currentLocation();
      if (broken != null || width > 1 || !cells[0].isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean cut(int expected) throws IOException {
    try {
      if (parser.nextToken() == null) {
        ended = true;
        return false;
      }
      width = 0;
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        if (width == cells.length) {
          cells = Arrays.copyOf(cells, width * 2);
        }
        cells[width++] = parser.getString();
      }
    } catch (StreamReadException e) {
      return mend(e.getOriginalMessage().lines().findFirst().orElse("a quote is missing"));
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof CsvChars.RowTooLongException) {
        return mend("it is longer than " + CsvChars.LONGEST_ROW + " bytes");
      }
      throw e.getCause();
    }
    boolean empty = width == 1 && cells[0].isBlank();
    return expected < 0
        || width == expected
        || empty
        || mend(
            "%d %s, but the header has %d columns"
                .formatted(width, width == 1 ? "cell" : "cells", expected));
  }

  /** Takes the first line for what is broken, and begins anew after it. */
  private boolean mend(String found) throws IOException {
    broken = chars.line();
    words = "cannot be cut into cells (" + found + "); is a quote missing?";
    parser.close();
    before = chars.skipLine();
    linesBefore = line;
    parser = parser();
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
