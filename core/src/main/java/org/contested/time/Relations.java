package org.contested.time;

import static org.contested.time.Certainty.NO;
import static org.contested.time.Certainty.POSSIBLE;
import static org.contested.time.Certainty.YES;

/**
 * How two uncertain periods stand to each other. A period has a true start and a true end somewhere
 * within its bounds, start not after end; the two periods are independent. A relation is {@code
 * YES} if it holds for all such starts and ends, {@code NO} if for none.
 */
final class Relations {

  private Relations() {}

  /** {@return whether {@code a} ends before {@code b} starts} */
  static Certainty isBefore(Timespan a, Timespan b) {
    if (a.lastEnd().isBefore(b.firstStart())) {
      return YES;
    }
    return a.firstEnd().isBefore(b.lastStart()) ? POSSIBLE : NO;
  }

  /** {@return whether they share a moment: neither is before the other} */
  static Certainty overlaps(Timespan a, Timespan b) {
    return isBefore(a, b).or(isBefore(b, a)).negate();
  }

  /** {@return whether {@code b} starts no earlier and ends no later than {@code a}} */
  static Certainty contains(Timespan a, Timespan b) {
    if (!b.firstStart().isBefore(a.lastStart()) && !a.firstEnd().isBefore(b.lastEnd())) {
      return YES;
    }
    boolean can = !b.lastStart().isBefore(a.firstStart()) && !a.lastEnd().isBefore(b.firstEnd());
    return can ? POSSIBLE : NO;
  }
}
