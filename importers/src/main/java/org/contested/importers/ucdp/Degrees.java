package org.contested.importers.ucdp;

import tools.jackson.core.io.NumberOutput;

/** Decimal degrees as text, in one spelling whatever JDK writes it: the fewest digits. */
final class Degrees {

  /** Of decimals with so many digits at most, no two are the same {@code double}. */
  private static final int DISTINCT_DIGITS = 15;

  private static final double LEAST_WITHOUT_EXPONENT = 0.001;

  private Degrees() {}

  /** {@return degrees as text; {@code -0.0} is {@code 0.0}, as in the model} */
  static String print(double degrees) {
    return NumberOutput.toString(degrees + 0.0, true);
  }

  /**
   * {@return the text of degrees, made anew only where they were spelled otherwise}
   *
   * @param spelled the text that was read
   * @param degrees the degrees that it spells
   */
  static String print(String spelled, double degrees) {
    return isPrinted(spelled, degrees) ? spelled : print(degrees);
  }

  /** {@return whether a text is surely as it would be printed} */
  private static boolean isPrinted(String spelled, double degrees) {
    int point = spelled.indexOf('.');
    int start = degrees < 0 ? 1 : 0;
    int length = spelled.length();
    int decimals = length - point - 1;
    return Math.abs(degrees) >= LEAST_WITHOUT_EXPONENT
        && point > start
        && decimals > 0
        && length - start - 1 <= DISTINCT_DIGITS
        && (spelled.charAt(start) != '0' || point == start + 1)
        && (decimals == 1 || spelled.charAt(length - 1) != '0')
        && areDigits(spelled, start, point)
        && areDigits(spelled, point + 1, length);
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
