package org.contested.figure;

/**
 * The interpretations that the library offers. No subtype of {@link Interpretation}: two threads
 * that initialise a type and its subtype at once can block each other.
 */
final class StandardInterpretation {

  private StandardInterpretation() {}

  static Figure rounding(Figure said) {
    long best = said.bestOrNone();
    if (said.form() != Figure.Form.ABOUT || best == 0) {
      return said;
    }
    long unit = 1;
    while (best / unit % 10 == 0) {
      unit *= 10;
    }
    long half = Math.max(1, unit / 2);
    Figure bounds =
        best > Long.MAX_VALUE - half
            ? Figure.atLeast(best - half)
            : Figure.between(best - half, best + half);
    return bounds.withBest(best);
  }

  static Figure conservative(Figure said) {
    return said.wording().flatMap(VagueWords::find).filter(bound -> bound.low() > 0).orElse(said);
  }
}
