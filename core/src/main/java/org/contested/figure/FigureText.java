package org.contested.figure;

/** How a figure is written: one spelling for each. */
final class FigureText {

  private FigureText() {}

  static String of(Figure figure) {
    return switch (figure.form()) {
      case EXACTLY -> Long.toString(figure.low());
      case AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN, BETWEEN -> interval(figure) + best(figure);
      case ABOUT -> "~" + figure.bestOrNone();
      case UNQUANTIFIED -> Wording.quote(figure.wording().orElseThrow());
      case NONE_REPORTED -> "none reported";
      case UNKNOWN -> "unknown";
    };
  }

  /** {@return the bounds of a figure of one of the forms that may have a best beside them} */
  static String interval(Figure figure) {
    return switch (figure.form()) {
      case AT_LEAST -> "≥" + figure.low();
      case MORE_THAN -> ">" + (figure.low() - 1);
      case AT_MOST -> "≤" + figure.highOrOpen();
      case FEWER_THAN -> "<" + (figure.highOrOpen() + 1);
      case BETWEEN -> figure.low() + "–" + figure.highOrOpen();
      default -> throw new AssertionError(figure.form());
    };
  }

  /** The best is left out where it is the only count allowed. */
  private static String best(Figure figure) {
    return figure.bestOrNone() == Figure.NO_BEST || figure.low() == figure.highOrOpen()
        ? ""
        : " (best " + figure.bestOrNone() + ")";
  }
}
