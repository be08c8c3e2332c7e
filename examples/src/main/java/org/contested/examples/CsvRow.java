package org.contested.examples;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * A row of a CSV file: its cells by column, with errors that say where.
 *
 * @param file the file
 * @param number the number of the row, from 1, counting neither the header nor a row of HXL tags
 * @param cells the text of each cell by the name of its column, in the order of the columns
 */
record CsvRow(Path file, int number, ImmutableMap<String, String> cells) {

  /** Some files write {@code 1862-2-14}. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  /** {@return the text of a cell, to the letter; empty if the file has no such column} */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** {@return the text of a cell that may not be empty} */
  String required(String column) {
    if (text(column).isBlank()) {
      throw bad(column, "must not be empty");
    }
    return text(column);
  }

  /** {@return a cell that identifies something, or several things parted by a space} */
  String id(String column) {
    String text = required(column);
    if (!text.matches("[A-Za-z0-9]+( [A-Za-z0-9]+)*")) {
      throw bad(column, "must be letters and digits; several ids are parted by one space");
    }
    return text;
  }

  long count(String column) {
    String text = required(column);
    if (!text.matches("[0-9]{1,18}")) {
      throw bad(column, "must be a whole number of at most 18 digits, and not negative");
    }
    return Long.parseLong(text);
  }

  LocalDate day(String column) {
    try {
      return LocalDate.parse(required(column), DAY);
    } catch (DateTimeException e) {
      throw bad(column, "must be a date such as 1861-07-21");
    }
  }

  IllegalArgumentException bad(String column, String rule) {
    return new IllegalArgumentException(
        "%s, row %d, column %s: '%s' %s".formatted(file, number, column, text(column), rule));
  }
}
