package org.contested.examples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * A row of a UCDP GED file, with its errors and those of numbers and dates as UCDP writes them.
 *
 * @param row its cells
 */
record GedRow(CsvRow row) {

  /** {@return the number of the row, from 1, counting neither the header nor the HXL row} */
  int number() {
    return row.number();
  }

  /** {@return the text of each cell by the name of its column} */
  Map<String, String> cells() {
    return row.cells();
  }

  /** {@return the text of a cell; empty if it is empty or there is no such column} */
  String text(String column) {
    return row.text(column);
  }

  /** {@return the text of a cell that may not be empty} */
  String required(String column) {
    return row.required(column);
  }

  long count(String column) {
    String text = required(column);
    try {
      long count = Long.parseLong(text);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw bad(column, "must be a whole number");
    }
    throw bad(column, "must not be negative");
  }

  int level(String column, int greatest) {
    long level = count(column);
    if (level < 1 || level > greatest) {
      throw bad(column, "must lie between 1 and " + greatest);
    }
    return (int) level;
  }

  double degrees(String column) {
    try {
      return Double.parseDouble(required(column));
    } catch (NumberFormatException e) {
      throw bad(column, "must be decimal degrees");
    }
  }

  /** {@return the day of a date, which some releases write with a time of midnight} */
  LocalDate day(String column) {
    String text = required(column);
    try {
      return text.length() > 10
          ? LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate()
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw bad(column, "must be a date such as 2022-09-12");
    }
  }

  IllegalArgumentException bad(String column, String rule) {
    return row.bad(column, rule);
  }
}
