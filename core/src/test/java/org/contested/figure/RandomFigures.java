package org.contested.figure;

import java.util.random.RandomGenerator;

/** Random figures of every form, with the edges of each, for the property tests of all packages. */
public final class RandomFigures {

  private static final String[] PIECES = {
    "dozens", "a", " ", "”", "“", "\\", "\\n", "\n", "\r", "\t", "\u0000", "\u0007", "\u2028", "\"",
    "'", "{", "}", "é", "ّ", "死者", "😀", "\u202e", "\u00a0", "\ufeff", "\\u0041", "49", "≥49", "~",
    "(best 3)", "unknown", "%s", "<b>", "\ufffd"
  };

  private RandomFigures() {}

  /** {@return a figure of any form, with small, ordinary and huge numbers, and any wording} */
  public static Figure figure(RandomGenerator random) {
    return figure(random, Long.MAX_VALUE);
  }

  /** {@return a figure of any form of which every number is at most {@code largest}, at least 2} */
  public static Figure figure(RandomGenerator random, long largest) {
    Figure.Form[] forms = Figure.Form.values();
    Figure figure = figure(forms[random.nextInt(forms.length)], random, largest);
    return switch (figure.form()) {
      case BETWEEN, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN ->
          random.nextBoolean() ? figure.withBest(within(figure, random, largest)) : figure;
      default -> figure;
    };
  }

  private static Figure figure(Figure.Form form, RandomGenerator random, long largest) {
    return switch (form) {
      case EXACTLY -> Figure.exactly(count(random, largest));
      case AT_LEAST -> Figure.atLeast(count(random, largest));
      case MORE_THAN -> Figure.moreThan(count(random, largest - 1));
      case AT_MOST -> Figure.atMost(count(random, largest));
      case FEWER_THAN -> Figure.fewerThan(1 + count(random, largest - 1));
      case BETWEEN -> {
        long one = count(random, largest);
        long other = random.nextInt(8) == 0 ? one : count(random, largest);
        yield Figure.between(Math.min(one, other), Math.max(one, other));
      }
      case ABOUT -> Figure.about(count(random, largest));
      case UNQUANTIFIED -> Figure.unquantified(wording(random));
      case NONE_REPORTED -> Figure.noneReported();
      case UNKNOWN -> Figure.unknown();
    };
  }

  /** {@return words with anything in them that quoting, JSON or a log could stumble over} */
  public static String wording(RandomGenerator random) {
    StringBuilder wording = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      wording.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return wording.toString().isBlank() || Wording.strip(wording.toString()).isEmpty()
        ? "several"
        : wording.toString();
  }

  private static long within(Figure figure, RandomGenerator random, long largest) {
    long high = figure.high().orElse(largest);
    return switch (random.nextInt(4)) {
      case 0 -> figure.low();
      case 1 -> high;
      default -> {
        long span = high - figure.low();
        yield figure.low() + (span == 0 ? 0 : random.nextLong(span));
      }
    };
  }

  private static long count(RandomGenerator random, long largest) {
    long count =
        switch (random.nextInt(8)) {
          case 0 -> 0;
          case 1 -> 1;
          case 2 -> largest;
          case 3, 4 -> random.nextInt(100);
          case 5, 6 -> random.nextInt(1_000_000);
          default -> random.nextLong(largest);
        };
    return Math.min(count, largest);
  }
}
