package org.contested.time;

/**
 * An answer about time when time is not fully known: yes, no, or it may be.
 *
 * <p>"Was the shelling before the ceasefire?" If the shelling is dated "September 2022" and the
 * ceasefire 13 September 2022, the dates cannot say: the answer is {@link #POSSIBLE}. If the
 * shelling is dated August 2022 the answer is {@link #YES}, however uncertain the day.
 *
 * <p>{@code POSSIBLE} is not a probability, and says nothing about which answer is more likely.
 * Answers combine by Kleene's strong three-valued logic, in which {@code POSSIBLE} is the value not
 * yet known: {@code NO.and(POSSIBLE)} is {@code NO}, whatever the unknown turns out to be.
 */
public enum Certainty {
  /** It holds, whatever the true dates are within what was said. */
  YES,
  /** It does not hold, whatever the true dates are within what was said. */
  NO,
  /** It holds for some of the dates that were left open, and not for others. */
  POSSIBLE;

  /**
   * {@return {@code YES} for true, {@code NO} for false}
   *
   * @param known the known answer
   */
  public static Certainty of(boolean known) {
    return known ? YES : NO;
  }

  /**
   * {@return whether both hold: {@code NO} if either is {@code NO}, {@code YES} if both are {@code
   * YES}, otherwise {@code POSSIBLE}}
   *
   * @param other the other answer
   */
  public Certainty and(Certainty other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : POSSIBLE;
  }

  /**
   * {@return whether at least one holds: {@code YES} if either is {@code YES}, {@code NO} if both
   * are {@code NO}, otherwise {@code POSSIBLE}}
   *
   * @param other the other answer
   */
  public Certainty or(Certainty other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : POSSIBLE;
  }

  /** {@return the opposite answer; {@code POSSIBLE} stays {@code POSSIBLE}} */
  public Certainty negate() {
    if (this == POSSIBLE) {
      return POSSIBLE;
    }
    return this == YES ? NO : YES;
  }

  /** {@return whether it holds for certain: only {@link #YES}} */
  public boolean isCertain() {
    return this == YES;
  }

  /** {@return whether it is not ruled out: {@link #YES} or {@link #POSSIBLE}} */
  public boolean isPossible() {
    return this != NO;
  }
}
