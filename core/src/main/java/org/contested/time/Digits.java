package org.contested.time;

/**
 * Digits of a date, some of them perhaps unspecified: {@code 198X}.
 *
 * @param text ASCII digits and {@code X}, at most four
 */
record Digits(String text) {

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isExact() {
    return text.indexOf('X') < 0;
  }

  int least() {
    return Integer.parseInt(text.replace('X', '0'));
  }

  int greatest() {
    return Integer.parseInt(text.replace('X', '9'));
  }

  /** {@return whether the number can be meant} */
  boolean matches(int number) {
    int rest = number;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
