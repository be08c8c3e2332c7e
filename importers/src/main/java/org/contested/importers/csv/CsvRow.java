package org.contested.importers.csv;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.contested.dataset.Severity;
import org.contested.importers.ImportProblem;
import org.contested.importers.file.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: the text of its cells, and what was wrong with them.
 *
 * <p>Columns are named by where they stand, -1 for one that the file has not, whose cell is empty.
 * A cell that is not what was asked for is a problem of the row, and what is returned then means
 * nothing: ask {@link #isBad} before it is used.
 */
public final class CsvRow {

  private final CsvHeader header;
  private final long number;
  private final long line;
  private final String[] cells;
  private final List<ImportProblem> problems = new ArrayList<>(0);
  private boolean bad;

  CsvRow(CsvHeader header, long number, long line, String[] cells) {
    this.header = header;
    this.number = number;
    this.line = line;
    this.cells = cells;
  }

  /** {@return the header of its file} */
  public CsvHeader header() {
    return header;
  }

  /** {@return the number of the row, from 1, counting neither the header nor a row of HXL tags} */
  public long number() {
    return number;
  }

  /** {@return the line of the file on which the row begins, from 1} */
  public long line() {
    return line;
  }

  /** {@return the number of cells} */
  public int width() {
    return cells.length;
  }

  /** {@return the text of a cell, to the letter; empty if the file has no such column} */
  public String text(int column) {
    return column < 0 ? "" : cells[column];
  }

  /** {@return whether there is a cell that is not blank} */
  public boolean has(int column) {
    return !text(column).isBlank();
  }

  /** {@return the text of a cell that must not be blank} */
  public String required(int column) {
    String text = text(column);
    if (text.isBlank()) {
      error(column, "not-empty", "must not be empty");
    }
    return text;
  }

  /** {@return the text of a cell that identifies something} */
  public String id(int column) {
    String text = required(column);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isLetter && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.') {
        if (!text.isBlank()) {
          error(column, "id", "must be letters and digits, with '-', '_' or '.' between them");
        }
        break;
      }
    }
    return text;
  }

  /** {@return a count: a whole number that is not negative} */
  public long count(int column) {
    String text = required(column);
    long count = digits(text);
    if (count < 0 && !text.isBlank()) {
      error(
          column, "whole-number", "must be a whole number of at most 18 digits, and not negative");
    }
    return Math.max(0, count);
  }

  /** {@return the number that digits spell; -1 if the text is anything else} */
  private static long digits(String text) {
    int length = text.length();
    if (length == 0 || length > 18) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** {@return a number from 1 to a greatest one} */
  public int level(int column, int greatest) {
    long level = digits(text(column));
    if (level < 1 || level > greatest) {
      error(column, "range", "must be a whole number from 1 to " + greatest);
      return 1;
    }
    return (int) level;
  }

  /** {@return decimal degrees of at most so much to either side} */
  public double degrees(int column, int most) {
    OptionalDouble degrees = findDegrees(column, most);
    if (degrees.isEmpty() && !required(column).isBlank()) {
      error(column, "degrees", "must be decimal degrees from -%d to %d".formatted(most, most));
    }
    return degrees.orElse(0);
  }

  /** Reports a latitude or a longitude that stands alone, which gives no place. */
  public void warnOfLoneCoordinate(int latitude, int longitude) {
    boolean hasLatitude = has(latitude);
    if (hasLatitude != has(longitude)) {
      warning(
          hasLatitude ? latitude : longitude,
          "coordinates",
          "needs a %s beside it; the cell is kept, and the place is left without coordinates"
              .formatted(hasLatitude ? "longitude" : "latitude"));
    }
  }

  /** {@return decimal degrees of at most so much to either side, if that is what a cell holds} */
  public OptionalDouble findDegrees(int column, int most) {
    try {
      double degrees = Double.parseDouble(text(column));
      return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** {@return the day of a date, which some files write with a time of midnight} */
  public LocalDate day(int column) {
    String text = required(column);
    LocalDate day = day(text);
    if (day == null && !text.isBlank()) {
      error(column, "date", "must be a date such as 2022-09-12");
    }
    return day == null ? LocalDate.EPOCH : day;
  }

  private static @Nullable LocalDate day(String text) {
    if (text.length() < 10
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || (text.length() > 10 && !isMidnight(text))) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    try {
      return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@return the number that a part of a text spells; -1 if it spells none} */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean isMidnight(String text) {
    return text.substring(10).matches("[ T]00:00(:00(\\.0{1,9})?)?Z?");
  }

  /** Reports a cell because of which the row gives no records. */
  public void error(int column, String rule, String message) {
    bad = true;
    add(Severity.ERROR, column, rule, message);
  }

  /**
   * Reports what the model refuses. Its messages quote the text that they are about, so that the
   * cell is known which holds it; unless several do, or none.
   */
  void unsayable(RuntimeException refused) {
    String message = Optional.ofNullable(refused.getMessage()).orElse(refused.toString());
    bad = true;
    Refusal refusal = Refusal.of(message, cells);
    problems.add(
        new ImportProblem(
            Severity.ERROR,
            header.file(),
            number,
            line,
            refusal.column() < 0
                ? Optional.empty()
                : Optional.of(header.columns().get(refusal.column())),
            refusal.text(),
            "model",
            "cannot be said in the model: " + message));
  }

  /** Reports a cell that somebody should look at. */
  public void warning(int column, String rule, String message) {
    add(Severity.WARNING, column, rule, message);
  }

  private void add(Severity severity, int column, String rule, String message) {
    Optional<String> name =
        column < 0 ? Optional.empty() : Optional.of(header.columns().get(column));
    problems.add(
        new ImportProblem(
            severity, header.file(), number, line, name, text(column), rule, message));
  }

  /** {@return whether a cell was reported because of which the row gives no records} */
  public boolean isBad() {
    return bad;
  }

  ImmutableList<ImportProblem> problems() {
    return ImmutableList.copyOf(problems);
  }
}
