package org.contested.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Splits a stream into lines of bytes, keeping one line in memory. */
final class LineReader implements AutoCloseable {

  /** No record of ours comes near it; more is no record but some other file. */
  static final int MAX_LINE = 256 << 20;

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[1 << 12];
  private int length;
  private int number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line that is not blank; returns whether there is one. */
  boolean next() {
    try {
      while (fill()) {
        number++;
        if (!isBlank()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill() throws IOException {
    length = 0;
    boolean any = false;
    while (true) {
      if (chunkStart == chunkEnd) {
        chunkStart = 0;
        chunkEnd = Math.max(in.read(chunk), 0);
        if (chunkEnd == 0) {
          return any;
        }
      }
      any = true;
      int end = chunkStart;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      append(chunkStart, end);
      boolean ended = end < chunkEnd;
      chunkStart = ended ? end + 1 : end;
      if (ended) {
        return true;
      }
    }
  }

  private void append(int start, int end) throws IOException {
    int more = end - start;
    if (length > MAX_LINE - more) {
      throw new IOException(
          "line %d has more than %d bytes; is this a record file?".formatted(number + 1, MAX_LINE));
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
    }
    System.arraycopy(chunk, start, line, length, more);
    length += more;
  }

  /** {@return whether not one byte was read so far} */
  boolean isEmpty() {
    return number == 0;
  }

  private boolean isBlank() {
    for (int i = number == 1 ? Texts.startOf(line, length) : 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** {@return a copy of the current line} */
  byte[] line() {
    return Arrays.copyOf(line, length);
  }

  /** {@return the number of the current line, from 1} */
  int number() {
    return number;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
