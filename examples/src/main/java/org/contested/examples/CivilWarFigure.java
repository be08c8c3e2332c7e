package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Harm;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.common.Extensions;
import org.contested.event.EventId;
import org.contested.figure.Figure;

/**
 * A figure of a table of battles: which harms it counts together, and in which columns it stands.
 *
 * <p>A cell that the figure cannot give back to the letter stands verbatim in the estimate's
 * extensions, under {@link CivilWarBattles#VERBATIM} and its column: every variance, {@code 2e3},
 * and a least number greater than the greatest.
 *
 * @param harms the harms counted together
 * @param form how the columns say it
 * @param first the column of the number, the least number or the mean
 * @param second the column of the greatest number or the variance; of a count the first again
 */
record CivilWarFigure(ImmutableSet<Harm> harms, Form form, String first, String second) {

  /** How columns say a number. */
  enum Form {
    /** One column, a whole number: exactly as many. */
    COUNT,

    /** Two columns, the least and the greatest number; one of them may be empty. */
    RANGE,

    /**
     * Two columns, a number as published and the variance of the error that its rounding implies:
     * 1/12 for a number to the unit, a hundred times more for each zero at its end, added up where
     * several numbers were.
     */
    MEAN
  }

  /** The least variance that is not a sum of a few numbers given to the unit (1/12 each). */
  private static final BigDecimal ROUNDED = BigDecimal.ONE;

  static CivilWarFigure count(String column, Harm... harms) {
    return new CivilWarFigure(ImmutableSet.copyOf(harms), Form.COUNT, column, column);
  }

  static CivilWarFigure range(String stem, Harm... harms) {
    return new CivilWarFigure(ImmutableSet.copyOf(harms), Form.RANGE, stem + "_min", stem + "_max");
  }

  static CivilWarFigure mean(String stem, Harm... harms) {
    return new CivilWarFigure(ImmutableSet.copyOf(harms), Form.MEAN, stem + "_mean", stem + "_var");
  }

  ImmutableSet<String> columns() {
    return ImmutableSet.of(first, second);
  }

  /** {@return the estimate that a row makes, or empty if the columns are} */
  Optional<CasualtyEstimate> estimate(CsvRow row, Victims victims, EventId event) {
    if (!row.has(first) && !row.has(second)) {
      return Optional.empty();
    }
    Figure figure =
        switch (form) {
          case COUNT -> Figure.exactly(row.count(first));
          case RANGE -> range(row);
          case MEAN -> mean(row);
        };
    return Optional.of(
        CasualtyEstimate.builder()
            .harms(harms)
            .victims(victims)
            .figure(figure)
            .scope(Scope.in(event))
            .accumulation(Accumulation.CUMULATIVE)
            .extensions(verbatim(row, figure))
            .build());
  }

  /** A least number above the greatest is a slip of which one cannot know which is which. */
  private Figure range(CsvRow row) {
    if (!row.has(first)) {
      return Figure.atMost(row.count(second));
    }
    if (!row.has(second)) {
      return Figure.atLeast(row.count(first));
    }
    long one = row.count(first);
    long other = row.count(second);
    return one == other
        ? Figure.exactly(one)
        : Figure.between(Math.min(one, other), Math.max(one, other));
  }

  /** A fraction is the middle of a range, so the whole number nearest to it is only about right. */
  private Figure mean(CsvRow row) {
    BigDecimal mean = decimal(row, first);
    long nearest = mean.setScale(0, RoundingMode.HALF_UP).longValueExact();
    boolean whole = mean.compareTo(BigDecimal.valueOf(nearest)) == 0;
    boolean rounded = row.has(second) && decimal(row, second).compareTo(ROUNDED) >= 0;
    return whole && !rounded ? Figure.exactly(nearest) : Figure.about(nearest);
  }

  private static BigDecimal decimal(CsvRow row, String column) {
    String text = row.required(column);
    if (!text.matches("[0-9]+(\\.[0-9]+)?([eE]\\+?[0-9]{1,2})?")) {
      throw row.bad(column, "must be a number, and not negative");
    }
    BigDecimal number = new BigDecimal(text);
    if (number.precision() - number.scale() > 18) {
      throw row.bad(column, "must have at most 18 digits before the point");
    }
    return number;
  }

  private Extensions verbatim(CsvRow row, Figure figure) {
    Extensions verbatim = Extensions.none();
    ImmutableList<String> rebuilt = rebuilt(figure);
    ImmutableList<String> names = columns().asList();
    for (int i = 0; i < names.size(); i++) {
      String cell = row.text(names.get(i));
      if (!cell.equals(rebuilt.get(i))) {
        verbatim = verbatim.with(CivilWarBattles.VERBATIM + names.get(i), cell);
      }
    }
    return verbatim;
  }

  /** {@return the cells that follow from a figure, in the order of the columns} */
  private ImmutableList<String> rebuilt(Figure figure) {
    return switch (form) {
      case COUNT -> ImmutableList.of(Long.toString(figure.low()));
      case RANGE ->
          ImmutableList.of(
              figure.form() == Figure.Form.AT_MOST ? "" : Long.toString(figure.low()),
              figure.high().isPresent() ? Long.toString(figure.high().getAsLong()) : "");
      case MEAN -> ImmutableList.of(Long.toString(figure.best().orElseThrow()), "");
    };
  }
}
