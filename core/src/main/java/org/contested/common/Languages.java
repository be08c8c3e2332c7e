package org.contested.common;

/** The shape of language tags (BCP 47), without their registry. */
final class Languages {

  private Languages() {}

  /** {@return whether the text is 2 to 8 letters, then parts of 1 to 8 letters or digits} */
  static boolean isTag(String text) {
    int partLength = 0;
    int parts = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '-';
      if (c == '-') {
        if (partLength == 0 || partLength > 8 || (parts == 0 && partLength < 2)) {
          return false;
        }
        parts++;
        partLength = 0;
      } else if (isLetter(c) || (parts > 0 && c >= '0' && c <= '9')) {
        partLength++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
