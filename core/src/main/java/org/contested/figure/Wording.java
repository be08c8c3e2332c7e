package org.contested.figure;

/** The words of an unquantified figure: what they may hold, and how they are quoted. */
final class Wording {

  private static final char OPENING = '“';
  private static final char CLOSING = '”';

  private Wording() {}

  /** {@return the wording without space around it, if it is one} */
  static String check(String wording) {
    String stripped = strip(wording);
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(
          "wording must not be blank; use unknown() if nothing was said");
    }
    int broken = unpairedSurrogate(stripped, 0);
    if (broken >= 0) {
      throw new IllegalArgumentException(
          "wording has half a surrogate pair (U+%04X) at index %d; read the source in its encoding"
              .formatted((int) stripped.charAt(broken), broken));
    }
    return stripped;
  }

  /** {@return the text with U+FFFD for every half of a surrogate pair} */
  static String repair(String text) {
    int broken = unpairedSurrogate(text, 0);
    if (broken < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text);
    for (; broken >= 0; broken = unpairedSurrogate(text, broken + 1)) {
      repaired.setCharAt(broken, '\uFFFD');
    }
    return repaired.toString();
  }

  /** {@return the text without leading and trailing space of any kind, no-break spaces included} */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isQuoted(String text) {
    return !text.isEmpty() && text.charAt(0) == OPENING;
  }

  static String quote(String wording) {
    StringBuilder quoted = new StringBuilder(wording.length() + 2).append(OPENING);
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (c == CLOSING || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (mustEscape(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append(CLOSING).toString();
  }

  /** {@return the words in a quotation that starts with the opening quote} */
  static String unquote(String quoted) {
    StringBuilder wording = new StringBuilder(quoted.length());
    int i = 1;
    while (i < quoted.length() && quoted.charAt(i) != CLOSING) {
      if (quoted.charAt(i) != '\\') {
        wording.append(quoted.charAt(i++));
      } else {
        i = unescape(quoted, i + 1, wording);
      }
    }
    if (i == quoted.length()) {
      throw new IllegalArgumentException("the quotation is not closed; end it with ”");
    }
    if (i + 1 < quoted.length()) {
      throw new IllegalArgumentException(
          "text follows the closing quote at index %d; write \\” for a quote within the words"
              .formatted(i));
    }
    return wording.toString();
  }

  /** Reads what follows a backslash, and returns the index after it. */
  private static int unescape(String quoted, int at, StringBuilder wording) {
    char kind = at < quoted.length() ? quoted.charAt(at) : ' ';
    if (kind == CLOSING || kind == '\\') {
      wording.append(kind);
      return at + 1;
    }
    if (kind == 'n') {
      wording.append('\n');
      return at + 1;
    }
    if (kind == 'u' && at + 5 <= quoted.length()) {
      int unit = 0;
      for (int i = at + 1; i < at + 5; i++) {
        int digit = Character.digit(quoted.charAt(i), 16);
        unit = digit < 0 ? -1 : unit * 16 + digit;
        if (unit < 0) {
          throw badEscape(at);
        }
      }
      wording.append((char) unit);
      return at + 5;
    }
    throw badEscape(at);
  }

  private static IllegalArgumentException badEscape(int at) {
    return new IllegalArgumentException(
        "the backslash at index %d starts no escape; write \\\\, \\”, \\n or \\u and four hex digits"
            .formatted(at - 1));
  }

  /** {@return the start of the text as a message may show it, on one line} */
  static String excerpt(String text) {
    String shown = text.substring(0, Math.min(text.length(), 60));
    StringBuilder excerpt = new StringBuilder(shown.length() + 1);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (mustEscape(c) || isHalf(shown, i)) {
        excerpt.append("\\u%04x".formatted((int) c));
      } else {
        excerpt.append(c);
      }
    }
    return shown.length() < text.length() ? excerpt.append('…').toString() : excerpt.toString();
  }

  private static boolean mustEscape(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static int unpairedSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
