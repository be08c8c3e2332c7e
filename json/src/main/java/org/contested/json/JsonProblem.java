package org.contested.json;

import org.contested.dataset.Severity;

/**
 * Something wrong with a file: what, and where.
 *
 * <p>An example: {@code line 14, column 23, /statements/3/claims/0/figure: -3 is negative; counts
 * of people are 0 or more}.
 *
 * @param severity how much it matters; what can be read is at most a warning
 * @param rule the rule that is broken
 * @param pointer where, as a JSON Pointer (RFC 6901) from the root of the document; in a record
 *     file (NDJSON), from the root of the record on that line, never of the dataset; empty for the
 *     whole
 * @param line the line, from 1; 0 if it is not known
 * @param column the column in that line, from 1, of characters (Unicode code points: an emoji is
 *     one, an accent that follows its letter another); 0 if it is not known. Behind a mapper that
 *     somebody else set up, it is what Jackson counts: bytes of a stream, UTF-16 units of a {@code
 *     String}
 * @param value the offending value as it is spelled in the file, cut if it is long; empty if there
 *     is none
 * @param message the value, the rule and the remedy
 */
public record JsonProblem(
    Severity severity,
    Rule rule,
    String pointer,
    int line,
    int column,
    String value,
    String message) {

  /** {@return place and message in one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (line > 0) {
      text.append("line ").append(line).append(", column ").append(column).append(", ");
    }
    return text.append(pointer.isEmpty() ? "(root)" : pointer)
        .append(": ")
        .append(severity == Severity.WARNING ? "warning: " : "")
        .append(message)
        .toString();
  }
}
