package org.contested.importers.csv;

import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.contested.importers.file.FileBytes;

/**
 * The chars of a table, each of which is one byte: what they spell is decoded cell by cell, so that
 * one bad byte spoils one cell. It keeps what it gave since a mark, and can go back to it.
 */
final class CsvChars extends Reader {

  /** What a row may have at most: beyond it a quote is not closed. */
  static final int LONGEST_ROW = 1 << 22;

  /** More of a broken line than this tells nobody more. */
  private static final int LONGEST_LINE_SHOWN = 256;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final FileBytes bytes;
  private final byte[] buffer = new byte[1 << 14];

  /** What was read since the mark, and is not yet forgotten. */
  private char[] kept = new char[1 << 15];

  private int length;

  /** Where in the kept chars the reading stands. */
  private int position;

  /** Where in the kept chars the mark stands. */
  private int mark;

  /** How many chars the text has up to the first kept one. */
  private long forgotten;

  private boolean ended;

  /** Where the last chars end among which there is one beyond ASCII. */
  private long lastBeyondAscii;

  CsvChars(FileBytes bytes) {
    this.bytes = bytes;
  }

  /** Marks a place, from which all is kept; what is before it may be forgotten. */
  void mark(long offset) {
    mark = (int) (offset - forgotten);
  }

  /** {@return whether there may be a char beyond ASCII after the mark} */
  boolean mayBeBeyondAscii() {
    return lastBeyondAscii > forgotten + mark;
  }

  /** {@return the beginning of the line that the mark is on} */
  String line() {
    int end = mark;
    while (end < length && end - mark < LONGEST_LINE_SHOWN && !isLineEnd(kept[end])) {
      end++;
    }
    return new String(kept, mark, end - mark);
  }

  /** Goes on reading after the line that the mark is on, and marks that place; returns it. */
  long skipLine() throws IOException {
    while (mark < length || fill()) {
      char c = kept[mark++];
      if (isLineEnd(c)) {
        if (c == '\r' && (mark < length || fill()) && kept[mark] == '\n') {
          mark++;
        }
        break;
      }
    }
    position = mark;
    return forgotten + mark;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (position == length && !fill()) {
      return -1;
    }
    int given = Math.min(count, length - position);
    System.arraycopy(kept, position, target, offset, given);
    position += given;
    return given;
  }

  /** Reads on; returns false at the end. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (length - mark > LONGEST_ROW) {
      throw new RowTooLongException();
    }
    int read = bytes.stream().read(buffer, 0, buffer.length);
    if (read < 0) {
      ended = true;
      return false;
    }
    makeRoom(read);
    new String(buffer, 0, read, StandardCharsets.ISO_8859_1).getChars(0, read, kept, length);
    length += read;
    if (isBeyondAscii(buffer, read)) {
      lastBeyondAscii = forgotten + length;
    }
    return true;
  }

  private static boolean isBeyondAscii(byte[] bytes, int length) {
    long all = 0;
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      all |= (long) EIGHT_BYTES.get(bytes, i);
    }
    for (; i < length; i++) {
      all |= bytes[i];
    }
    return (all & 0x8080_8080_8080_8080L) != 0;
  }

  private void makeRoom(int more) {
    if (length + more <= kept.length) {
      return;
    }
    int used = length - mark;
    char[] room = used + more > kept.length ? new char[(used + more) * 2] : kept;
    System.arraycopy(kept, mark, room, 0, used);
    kept = room;
    forgotten += mark;
    position -= mark;
    length = used;
    mark = 0;
  }

  @Override
  public void close() {
    // the bytes are closed by whoever opened them
  }

  /** A row goes on and on. */
  static final class RowTooLongException extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
