package org.contested.json.stream;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.contested.json.table.JsonInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of places in UTF-8 text. Jackson counts bytes; people and editors count
 * characters, which here are code points: an emoji is one. Places that are asked for one after the
 * other, in either direction, cost no more than the way between them, so that all of a text's
 * places cost one pass over it.
 */
public final class Columns {

  private final byte[] bytes;
  private final int byteOrderMark;
  private int at;
  private int column = 1;

  /**
   * The columns of a text.
   *
   * @param bytes the text in UTF-8
   */
  public Columns(byte[] bytes) {
    this.bytes = bytes;
    this.byteOrderMark = Texts.startOf(bytes, bytes.length);
  }

  /**
   * {@return the column, from 1, of what begins at a byte}
   *
   * @param offset the index of the byte
   */
  public int at(int offset) {
    int wanted = Math.max(0, Math.min(offset, bytes.length));
    while (at > wanted && !isBreak(at - 1)) {
      at--;
      column -= width(at);
    }
    if (at > wanted) {
      toStartOfLine(wanted);
    }
    for (; at < wanted; at++) {
      column = isBreak(at) ? 1 : column + width(at);
    }
    return column;
  }

  private void toStartOfLine(int offset) {
    at = offset;
    while (at > 0 && !isBreak(at - 1)) {
      at--;
    }
    column = 1;
  }

  private boolean isBreak(int index) {
    return bytes[index] == '\n' || bytes[index] == '\r';
  }

  /** How many characters a byte of UTF-8 begins: none within one, or in a byte order mark. */
  private int width(int index) {
    return index < byteOrderMark || (bytes[index] & 0xC0) == 0x80 ? 0 : 1;
  }

  /**
   * {@return where the text stops being UTF-8, or null if all of it is}
   *
   * @param firstLine the number of the first line
   */
  public JsonInput.@Nullable Place notUtf8(int firstLine) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (!result.isError()) {
      return null;
    }
    int offset = in.position();
    String before = new String(bytes, 0, offset, StandardCharsets.UTF_8) + "x";
    int line = firstLine - 1 + (int) before.lines().count();
    int column = at(offset);
    return new JsonInput.Place() {
      @Override
      public int line() {
        return line;
      }

      @Override
      public int column() {
        return column;
      }
    };
  }
}
