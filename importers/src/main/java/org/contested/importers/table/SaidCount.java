package org.contested.importers.table;

import java.util.Locale;
import org.contested.figure.Figure;
import org.contested.figure.FigureParseException;
import org.jspecify.annotations.Nullable;

/** A count as a cell of a table says it. */
final class SaidCount {

  private SaidCount() {}

  /**
   * {@return the figure that a text says; null if it can only be repeated}
   *
   * <p>Besides what {@link Figure#parse} reads: {@code none}, {@code 9+} and {@code approx. 20}.
   */
  static @Nullable Figure parse(String cell) {
    String text = cell.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    try {
      if (lower.equals("none") || lower.equals("none reported")) {
        return Figure.noneReported();
      } else if (text.matches("[0-9,]{1,15}\\+")) {
        return Figure.parse("at least " + text.substring(0, text.length() - 1));
      } else if (lower.matches("(approx\\.?|approximately|circa|c\\.|ca\\.) ?[0-9,]{1,15}")) {
        return Figure.parse("~" + lower.replaceAll("[^0-9,]", ""));
      }
      return Figure.parse(text);
    } catch (FigureParseException e) {
      return null;
    }
  }
}
