package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.contested.json.LenientRecords;
import org.jspecify.annotations.Nullable;

/** Lines that somebody else read, such as a partition of a file. */
final class GivenLines implements Lines {

  private final Iterator<String> lines;
  private int number;
  private String line = "";

  /**
   * Lines of which the first has a number.
   *
   * @param lines the lines
   * @param first the number
   */
  GivenLines(Iterator<String> lines, int first) {
    this.lines = lines;
    this.number = first - 1;
  }

  @Override
  public boolean next() {
    while (lines.hasNext()) {
      @Nullable String given = lines.next();
      number++;
      if (given == null) {
        throw new NullPointerException(
            "line %d is null; give a line without text as an empty string".formatted(number));
      }
      line = given;
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the line is white space of JSON alone, as other white space is an error} */
  private boolean isBlank() {
    for (int i = number == 1 && line.startsWith("\uFEFF") ? 1 : 0; i < line.length(); i++) {
      if (" \t\r\n".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Half a surrogate pair has no spelling in UTF-8; what stands for it is refused as not UTF-8. */
  @Override
  public byte[] line() {
    String kept = isTooLong() ? line.substring(0, LenientRecords.MAX_LINE) : line;
    return kept.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the current line as it was given} */
  String text() {
    return line;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public long offset() {
    return -1;
  }

  @Override
  public boolean isTooLong() {
    return line.length() > LenientRecords.MAX_LINE;
  }

  @Override
  public void close() {
    // The lines are not ours.
  }
}
