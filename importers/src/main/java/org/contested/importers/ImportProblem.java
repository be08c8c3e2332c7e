package org.contested.importers;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.dataset.Severity;

/**
 * Something in a file that could not be imported, or that somebody should look at.
 *
 * <pre>{@code
 * GEDEvent_v22_1.csv, row 7, column best: 'x' must be a whole number
 * }</pre>
 *
 * <p>In JSON an element of the list is a row, and a member of it a column.
 *
 * @param severity an error if the row gave no records because of it; a warning if it did, and what
 *     was published is kept
 * @param file the name of the file; in an archive {@code archive.zip!entry.csv}
 * @param row the number of the row, from 1, counting neither the header nor a row of HXL tags; 0
 *     for the header
 * @param line the line of the file on which the row begins, from 1
 * @param column the name of the column, if it is about one
 * @param value the text of the cell, or of the broken row; long ones are cut, and half of a
 *     surrogate pair is spelled as an escape
 * @param rule the rule in short, such as {@code whole-number}: the same for each problem of a kind
 * @param message what the value must be, and what to do, as words that follow the value
 */
public record ImportProblem(
    Severity severity,
    String file,
    long row,
    long line,
    Optional<String> column,
    String value,
    String rule,
    String message) {

  private static final int LONGEST = 200;
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  /**
   * Checks that nothing is null, and cuts a long value.
   *
   * @param severity how much it matters
   * @param file the name of the file
   * @param row the number of the row
   * @param line the line on which the row begins
   * @param column the name of the column
   * @param value the text
   * @param rule the rule in short
   * @param message what the value must be
   * @throws IllegalArgumentException if the row is negative or the line not positive
   */
  public ImportProblem {
    requireNonNull(severity, "severity");
    requireNonNull(file, "file");
    requireNonNull(column, "column");
    requireNonNull(rule, "rule");
    requireNonNull(message, "message");
    if (row < 0 || line < 1) {
      throw new IllegalArgumentException(
          "row %d must be 0 or more, and line %d 1 or more".formatted(row, line));
    }
    column = column.map(ImportProblem::printable);
    value = printable(value);
    if (value.length() > LONGEST) {
      int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      value = value.substring(0, end) + "…";
    }
  }

  /** {@return a text in which halves of pairs, which no file can hold, are spelled as escapes} */
  private static String printable(String text) {
    Matcher half = HALF.matcher(text);
    return half.replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  /** {@return whether the row gave no records because of it} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@return file, row, column, value and what is wrong with it, as one line} */
  @Override
  public String toString() {
    String where =
        file
            + (row == 0 ? ", header" : ", row " + row)
            + column.map(c -> ", column " + c).orElse("");
    return where + ": '" + value.replaceAll("\\R", "⏎") + "' " + message;
  }
}
