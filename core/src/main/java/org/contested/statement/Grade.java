package org.contested.statement;

/**
 * How reliable a source is and how credible what it says: a grade of the Admiralty code (NATO
 * AJP-2.1), such as {@code B2}.
 *
 * <p>The two halves are judged apart: a reliable source can pass on what is improbable. {@code F}
 * and {@code 6} say that nobody can judge; they are not the worst grades, and grades are not
 * numbers. A grade is the coder's judgement, never this library's.
 *
 * @param reliability how reliable the source is, A to F
 * @param credibility how credible the content is, 1 to 6
 */
public record Grade(Reliability reliability, Credibility credibility) {

  /**
   * {@return a grade}
   *
   * @param reliability how reliable the source is
   * @param credibility how credible the content is
   */
  public static Grade of(Reliability reliability, Credibility credibility) {
    return new Grade(reliability, credibility);
  }

  /**
   * {@return the grade that the text spells}
   *
   * @param text a letter A to F and a digit 1 to 6: {@code B2}
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Grade parse(String text) {
    if (text.length() == 2) {
      int letter = text.charAt(0) - 'A';
      int digit = text.charAt(1) - '1';
      if (letter >= 0 && letter < 6 && digit >= 0 && digit < 6) {
        return new Grade(Reliability.values()[letter], Credibility.values()[digit]);
      }
    }
    throw new IllegalArgumentException(
        "grade '%s' is not of the Admiralty code; write a letter A to F and a digit 1 to 6: B2"
            .formatted(text.length() <= 40 ? text : text.substring(0, 40) + "…"));
  }

  /** {@return letter and digit: {@code B2}} */
  @Override
  public String toString() {
    return reliability.name() + credibility.digit();
  }
}
