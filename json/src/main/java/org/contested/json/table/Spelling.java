package org.contested.json.table;

import java.util.Arrays;

/** Texts in the buffer of a parser, compared without making strings of them. */
final class Spelling {

  private Spelling() {}

  /** {@return a hash of a text's length and ends, in which ids and words differ} */
  static int hash(char[] buffer, int start, int length) {
    int last = start + length - 1;
    int hash = length * 31 + buffer[start];
    hash = hash * 31 + buffer[last];
    hash = hash * 31 + buffer[Math.max(start, last - 1)];
    hash = hash * 31 + buffer[Math.max(start, last - 2)];
    hash = hash * 31 + buffer[Math.max(start, last - 3)];
    return hash ^ hash >>> 10;
  }

  /** {@return whether a text in a buffer is one that is known} */
  static boolean isSame(char[] known, char[] buffer, int start, int length) {
    return known.length == length && Arrays.equals(known, 0, length, buffer, start, start + length);
  }
}
