package org.contested.time;

/** The marks EDTF puts on a date: {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
final class Qualifiers {

  private Qualifiers() {}

  static boolean isQualifier(char c) {
    return c == '?' || c == '~' || c == '%';
  }

  /** {@return whether any date of the text is qualified by the mark, or by {@code %}} */
  static boolean has(String text, char mark) {
    return text.indexOf(mark) >= 0 || text.indexOf('%') >= 0;
  }

  /** {@return the text with the mark added to each of its dates} */
  static String add(String text, char mark) {
    StringBuilder marked = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length() || isPunctuation(text.charAt(i + 1));
      if (isPunctuation(c) || !last) {
        marked.append(c);
      } else if (isQualifier(c)) {
        marked.append(c == mark ? c : '%');
      } else {
        marked.append(c).append(mark);
      }
    }
    return marked.toString();
  }

  /** {@return whether there is a date to mark: more than the open or empty sides of an interval} */
  static boolean hasDate(String text) {
    return text.chars().anyMatch(c -> !isPunctuation((char) c));
  }

  private static boolean isPunctuation(char c) {
    return c == '/' || c == '.' || c == ',' || c == '[' || c == ']';
  }
}
