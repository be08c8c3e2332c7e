package org.contested.json.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/** The last line of a record file, which a crash may have broken off. */
final class FileEnd {

  private static final int BLOCK = 1 << 16;

  private final FileChannel file;
  private final long start;
  private final byte[] line;
  private final boolean isEnded;

  private FileEnd(FileChannel file, long start, byte[] line, boolean isEnded) {
    this.file = file;
    this.start = start;
    this.line = line;
    this.isEnded = isEnded;
  }

  /**
   * {@return the last line of a file that is not blank}
   *
   * @throws BadJsonException if it is longer than is read
   */
  static FileEnd of(FileChannel file) throws IOException {
    long end = file.size();
    boolean isEnded = false;
    boolean isBlank = true;
    while (end > 0 && isBlank) {
      byte[] block = bytes(file, Math.max(0, end - BLOCK), end);
      int kept = block.length;
      while (kept > 0 && isBlank(block[kept - 1])) {
        kept--;
        isEnded |= block[kept] == '\n';
      }
      end -= block.length - kept;
      isBlank = kept == 0;
    }
    isEnded |= end == 0;
    long start = startOfLine(file, end);
    if (end - start > LenientRecords.MAX_LINE) {
      throw new BadJsonException(
          new JsonProblem(
              Severity.ERROR,
              Rule.TOO_LONG,
              "",
              lineOf(file, start),
              1,
              "",
              "the last line has more than %d bytes, which is the most that is read; is this a"
                      .formatted(LenientRecords.MAX_LINE)
                  + " record file?"));
    }
    return new FileEnd(file, start, bytes(file, start, end), isEnded);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static byte[] bytes(FileChannel file, long from, long to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
    while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
      // reads on
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /** {@return where the line begins that ends before a place, or one too far back to be read} */
  private static long startOfLine(FileChannel file, long end) throws IOException {
    long from = end;
    while (from > 0 && end - from <= LenientRecords.MAX_LINE) {
      long to = from;
      from = Math.max(0, to - BLOCK);
      byte[] block = bytes(file, from, to);
      for (int i = block.length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return from + i + 1;
        }
      }
    }
    return from;
  }

  /** {@return the number of the line that begins at a byte; reads all that comes before} */
  private static int lineOf(FileChannel file, long start) throws IOException {
    int number = 1;
    for (long at = 0; at < start; at += BLOCK) {
      for (byte b : bytes(file, at, Math.min(at + BLOCK, start))) {
        number += b == '\n' ? 1 : 0;
      }
    }
    return number;
  }

  /** {@return the byte at which the line begins} */
  long start() {
    return start;
  }

  /** {@return whether a line feed follows the line} */
  boolean isEnded() {
    return isEnded;
  }

  /** {@return the line without what follows it} */
  byte[] line() {
    return line.clone();
  }

  /** {@return why the line is no record, or null if it is one; the only line is the header} */
  @Nullable JsonProblem problem(Texts texts, FormatVersion version) throws IOException {
    if (start == 0) {
      return null;
    }
    try {
      texts.read(line, 1, DatasetTables.LINE, ReadPolicy.strict(true, version));
      return null;
    } catch (BadJsonException bad) {
      JsonProblem problem = bad.problem();
      return new JsonProblem(
          problem.severity(),
          problem.rule(),
          problem.pointer(),
          lineOf(file, start),
          problem.column(),
          problem.value(),
          problem.message());
    }
  }

  /** {@return the problem of a whole record that lacks its line feed} */
  JsonProblem notEnded() throws IOException {
    int column = new Columns(line).at(line.length);
    return new JsonProblem(
        Severity.ERROR,
        Rule.TRUNCATED,
        "",
        lineOf(file, start),
        column,
        "",
        "the last line is a whole record but has no line feed");
  }
}
