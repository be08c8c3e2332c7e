package org.contested.common;

/** How this package looks at and shows text. */
final class Texts {

  private static final int SHOWN = 60;

  private Texts() {}

  /** {@return the text as a message may show it: control characters escaped, cut when long} */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && i < SHOWN; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        shown.append("\\u%04x".formatted((int) c));
      } else {
        shown.append(c);
      }
    }
    return text.length() > SHOWN ? shown.append('…').toString() : shown.toString();
  }

  static String describe(char c) {
    return c == ' ' ? "a space" : "U+%04X".formatted((int) c);
  }

  /** {@return the index of the first surrogate without its other half, or -1} */
  static int unpairedSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
