package org.contested.statement;

/**
 * How credible a piece of information is: the second half of the Admiralty code (NATO AJP-2.1).
 *
 * <p>Grades are no numbers: {@link #CANNOT_BE_JUDGED}, written 6, is not worse than {@link
 * #IMPROBABLE}, and no mean of them has a meaning.
 */
public enum Credibility {
  /** Confirmed by other sources (1). */
  CONFIRMED,

  /** Probably true (2). */
  PROBABLY_TRUE,

  /** Possibly true (3). */
  POSSIBLY_TRUE,

  /** Doubtful (4). */
  DOUBTFUL,

  /** Improbable (5). */
  IMPROBABLE,

  /** Truth cannot be judged (6). */
  CANNOT_BE_JUDGED;

  /** {@return the digit of the Admiralty code, 1 to 6; a label, not a quantity} */
  public char digit() {
    return (char) ('1' + ordinal());
  }
}
