package org.contested.json.table;

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
    if (known.length != length) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] != buffer[start + i]) {
        return false;
      }
    }
    return true;
  }
}
