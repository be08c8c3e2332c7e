package org.contested.figure;

import static org.contested.figure.Figure.NO_BEST;
import static org.contested.figure.Figure.OPEN;

import org.jspecify.annotations.Nullable;

/**
 * Calculation on the allowed intervals. Results are canonical; only operands that the laws let
 * through unchanged (equal ones, or next to a zero) keep the form in which they were said.
 */
final class FigureAlgebra {

  private FigureAlgebra() {}

  static Figure plus(Figure a, Figure b) {
    if (isZero(b)) {
      return isZero(a) ? Figure.exactly(0) : a;
    }
    if (isZero(a)) {
      return b;
    }
    try {
      long low = Math.addExact(a.low(), b.low());
      long high =
          a.highOrOpen() == OPEN || b.highOrOpen() == OPEN
              ? OPEN
              : Math.addExact(a.highOrOpen(), b.highOrOpen());
      long best =
          a.bestOrNone() == NO_BEST || b.bestOrNone() == NO_BEST
              ? NO_BEST
              : Math.addExact(a.bestOrNone(), b.bestOrNone());
      return Figure.canonical(low, high, best);
    } catch (ArithmeticException e) {
      throw new ArithmeticException(
          "%s plus %s exceeds %d, the largest count; check both for values that mean missing"
              .formatted(a, b, Long.MAX_VALUE));
    }
  }

  static Figure minus(Figure whole, Figure part) {
    if (isZero(part)) {
      return whole;
    }
    if (whole.certainlyLessThan(part)) {
      throw new ArithmeticException(
          "part %s must not exceed its whole %s; check that every person of the part is in the whole"
              .formatted(part, whole));
    }
    long low = part.highOrOpen() == OPEN ? 0 : Math.max(0, whole.low() - part.highOrOpen());
    long high = whole.highOrOpen() == OPEN ? OPEN : whole.highOrOpen() - part.low();
    long best = NO_BEST;
    if (whole.bestOrNone() != NO_BEST && part.bestOrNone() != NO_BEST) {
      long rest = whole.bestOrNone() - part.bestOrNone();
      if (rest >= low && (high == OPEN || rest <= high)) {
        best = rest;
      }
    }
    return Figure.canonical(low, high, best);
  }

  static @Nullable Figure intersection(Figure a, Figure b) {
    if (a.equals(b)) {
      return a;
    }
    if (!a.isCompatibleWith(b)) {
      return null;
    }
    long high;
    if (a.highOrOpen() == OPEN) {
      high = b.highOrOpen();
    } else if (b.highOrOpen() == OPEN) {
      high = a.highOrOpen();
    } else {
      high = Math.min(a.highOrOpen(), b.highOrOpen());
    }
    return Figure.canonical(Math.max(a.low(), b.low()), high, sharedBest(a, b));
  }

  static Figure envelope(Figure a, Figure b) {
    if (a.equals(b)) {
      return a;
    }
    long high =
        a.highOrOpen() == OPEN || b.highOrOpen() == OPEN
            ? OPEN
            : Math.max(a.highOrOpen(), b.highOrOpen());
    return Figure.canonical(Math.min(a.low(), b.low()), high, sharedBest(a, b));
  }

  private static long sharedBest(Figure a, Figure b) {
    return a.bestOrNone() == b.bestOrNone() ? a.bestOrNone() : NO_BEST;
  }

  private static boolean isZero(Figure figure) {
    return figure.highOrOpen() == 0;
  }
}
