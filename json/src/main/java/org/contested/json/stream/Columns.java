package org.contested.json.stream;

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
}
