package org.contested.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.contested.json.LenientRecords;
import org.contested.json.table.Codec;
import org.contested.json.table.EightBytes;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.ShortText;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bytes, keeping one line in memory. */
final class LineReader implements Lines {

  /** No record of ours comes near it; more is no record but some other file. */
  static final int MAX_LINE = 256 << 20;

  private final InputStream in;
  private final int limit;
  private final boolean isLenient;
  private final byte[] chunk = new byte[1 << 16];
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[1 << 12];
  private int length;
  private int number;
  private long start;
  private long end;
  private boolean isTooLong;

  /** A reader to which a line that is too long is a failure. */
  LineReader(InputStream in) {
    this(in, MAX_LINE, false);
  }

  private LineReader(InputStream in, int limit, boolean isLenient) {
    this.in = in;
    this.limit = limit;
    this.isLenient = isLenient;
  }

  /** {@return a reader that passes over the rest of a line that is too long} */
  static LineReader lenient(InputStream in) {
    return new LineReader(in, LenientRecords.MAX_LINE, true);
  }

  @Override
  public boolean next() {
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
    start = end;
    isTooLong = false;
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
      int stop = endOfLine();
      append(chunkStart, stop);
      boolean ended = stop < chunkEnd;
      int next = ended ? stop + 1 : stop;
      end += next - chunkStart;
      chunkStart = next;
      if (ended) {
        return true;
      }
    }
  }

  /** {@return where in the chunk the next line feed is, or the chunk ends} */
  private int endOfLine() {
    int stop = chunkStart;
    for (; stop <= chunkEnd - Long.BYTES; stop += Long.BYTES) {
      long feeds = EightBytes.marksOf('\n', EightBytes.at(chunk, stop));
      if (feeds != 0) {
        return stop + EightBytes.before(feeds);
      }
    }
    while (stop < chunkEnd && chunk[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void append(int from, int to) throws IOException {
    int more = to - from;
    if (isTooLong) {
      return;
    } else if (length > limit - more) {
      isTooLong = true;
      if (isLenient) {
        return;
      }
      throw new IOException(
          "line %d has more than %d bytes; is this a record file?".formatted(number + 1, limit));
    }
    if (length + more > line.length - ShortText.MOST) {
      line = Arrays.copyOf(line, Math.max(length + more + ShortText.MOST, line.length * 2));
    }
    System.arraycopy(chunk, from, line, length, more);
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

  @Override
  public byte[] line() {
    return Arrays.copyOf(line, length);
  }

  /** The line in its place, with room after it, so that it is read without looking for its end. */
  @Override
  public <T> @Nullable T readPlain(Codec<T> codec, ReadPolicy policy) {
    return PlainInput.read(line, length, codec, policy);
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public long offset() {
    return start;
  }

  @Override
  public boolean isTooLong() {
    return isTooLong;
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
