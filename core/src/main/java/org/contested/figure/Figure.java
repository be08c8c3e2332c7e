package org.contested.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An uncertain count of people, in the form in which it was said.
 *
 * <p>Of the fighting of September 2022 Armenia's prime minister said <i>at least 49</i> dead
 * soldiers: {@code atLeast(49)}. A report recalled <i>more than 6,600</i> deaths in the war of
 * 2020: {@code moreThan(6600)}. A dataset codes a clash with low 40, best 49, high 60: {@code
 * between(40, 60).withBest(49)}.
 *
 * <p>A figure has the interval of counts it allows, {@link #low} to {@link #high}, both inclusive,
 * never negative; an open upper end is open, not a large number. It may have a {@link #best} count,
 * which lies within the interval. And it keeps its {@link #form}: {@code moreThan(6600)} and {@code
 * atLeast(6601)} allow the same counts ({@link #allowsSameAs}), {@code between(49, 49)} and {@code
 * exactly(49)} do too, but none of these are equal, because they were not said alike.
 *
 * <p>It does not claim to be true, says nothing of who counted whom, and has no probabilities: all
 * counts of the interval are allowed alike. Vague words ({@code about(500)}, {@code
 * unquantified("dozens")}) allow every count unless an {@link Interpretation} narrows them.
 *
 * <p>Figures calculate ({@link #plus}, {@link #minus}, {@link #intersection}, {@link #envelope})
 * exactly on the allowed interval. A calculated figure was said by nobody, so it takes one form for
 * each interval: {@code exactly} for a single count, {@code atLeast} with an open end, {@code
 * atMost} from 0, {@code between} otherwise, and {@code about} or {@code unknown} where every count
 * is allowed, with and without a best. Hence {@code about(500).plus(exactly(5))} is {@code ≥5 (best
 * 505)}.
 *
 * <p>Figures are not {@code Comparable}: neither of {@code atLeast(49)} and {@code between(40, 60)}
 * is the smaller one, and an order that sorted them by one of their numbers would compare what was
 * not said. Ask {@link #certainlyLessThan}, or sort by {@link #low} and say so.
 *
 * <p>This class is immutable and safe for use by many threads.
 */
public final class Figure {

  /** The way in which a figure was said. */
  public enum Form {
    /** One number: <i>49</i>. */
    EXACTLY,
    /** A lower bound that is allowed itself: <i>at least 49</i>. */
    AT_LEAST,
    /** A lower bound that is not allowed itself: <i>more than 6,600</i>. */
    MORE_THAN,
    /** An upper bound that is allowed itself: <i>up to 50</i>. */
    AT_MOST,
    /** An upper bound that is not allowed itself: <i>fewer than 50</i>. */
    FEWER_THAN,
    /** Two bounds, both allowed: <i>40 to 60</i>. */
    BETWEEN,
    /** A number without bounds: <i>about 500</i>. */
    ABOUT,
    /** Words without a number: <i>dozens</i>. */
    UNQUANTIFIED,
    /** Nobody reported any: <i>no casualties were reported</i>. Not zero. */
    NONE_REPORTED,
    /** The source does not know, or does not say. */
    UNKNOWN
  }

  /** In the place of an upper bound: there is none. */
  static final long OPEN = -1;

  /** In the place of a best count: there is none. */
  static final long NO_BEST = -1;

  private static final Figure UNKNOWN = new Figure(Form.UNKNOWN, 0, OPEN, NO_BEST, null);
  private static final Figure NONE_REPORTED =
      new Figure(Form.NONE_REPORTED, 0, OPEN, NO_BEST, null);
  private static final Figure[] SMALL = new Figure[128];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new Figure(Form.EXACTLY, i, i, i, null);
    }
  }

  private final Form form;
  private final long low;
  private final long high;
  private final long best;
  private final @Nullable String wording;

  private Figure(Form form, long low, long high, long best, @Nullable String wording) {
    this.form = form;
    this.low = low;
    this.high = high;
    this.best = low == high ? low : best;
    this.wording = wording;
  }

  /**
   * {@return the figure <i>49</i>: this count and no other}
   *
   * @param count the count, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Figure exactly(long count) {
    requireCount("count", count);
    return count < SMALL.length
        ? SMALL[(int) count]
        : new Figure(Form.EXACTLY, count, count, count, null);
  }

  /**
   * {@return the figure <i>at least 49</i>: this count or any above}
   *
   * @param low the lowest allowed count, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Figure atLeast(long low) {
    return new Figure(Form.AT_LEAST, requireCount("low", low), OPEN, NO_BEST, null);
  }

  /**
   * {@return the figure <i>more than 6,600</i>: any count above this one}
   *
   * @param count the highest count that is too low, not negative
   * @throws IllegalArgumentException if the count is negative
   * @throws ArithmeticException if the count is {@code Long.MAX_VALUE}
   */
  public static Figure moreThan(long count) {
    if (requireCount("count", count) == Long.MAX_VALUE) {
      throw new ArithmeticException(
          "more than %d leaves no count that fits a long; use atLeast(%<d)".formatted(count));
    }
    return new Figure(Form.MORE_THAN, count + 1, OPEN, NO_BEST, null);
  }

  /**
   * {@return the figure <i>up to 50</i>: this count or any below, also 0}
   *
   * @param high the highest allowed count, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Figure atMost(long high) {
    return new Figure(Form.AT_MOST, 0, requireCount("high", high), NO_BEST, null);
  }

  /**
   * {@return the figure <i>fewer than 50</i>: any count below this one, also 0}
   *
   * @param count the lowest count that is too high, at least 1
   * @throws IllegalArgumentException if the count is negative or 0
   */
  public static Figure fewerThan(long count) {
    if (requireCount("count", count) == 0) {
      throw new IllegalArgumentException(
          "fewer than 0 allows no count; use exactly(0) or noneReported()");
    }
    return new Figure(Form.FEWER_THAN, 0, count - 1, NO_BEST, null);
  }

  /**
   * {@return the figure <i>40 to 60</i>: these counts and all between them} The bounds may be
   * equal; the figure is then still a range, and not equal to {@link #exactly}.
   *
   * @param low the lowest allowed count, not negative
   * @param high the highest allowed count, at least {@code low}
   * @throws IllegalArgumentException if a bound is negative or {@code low} exceeds {@code high}
   */
  public static Figure between(long low, long high) {
    requireCount("low", low);
    requireCount("high", high);
    if (low > high) {
      throw new IllegalArgumentException("low %d must not exceed high %d".formatted(low, high));
    }
    return new Figure(Form.BETWEEN, low, high, NO_BEST, null);
  }

  /**
   * {@return the figure <i>about 500</i>: this best count, and no bounds}
   *
   * @param best the count that was named, not negative
   * @throws IllegalArgumentException if the count is negative
   */
  public static Figure about(long best) {
    return new Figure(Form.ABOUT, 0, OPEN, requireCount("best", best), null);
  }

  /**
   * {@return a figure said in words without a usable number, <i>dozens</i>: no bounds} The words
   * are kept as they are but for space around them, which is removed.
   *
   * @param wording the words, not blank, well-formed Unicode
   * @throws IllegalArgumentException if the wording is blank or has half a surrogate pair
   */
  public static Figure unquantified(String wording) {
    return new Figure(Form.UNQUANTIFIED, 0, OPEN, NO_BEST, Wording.check(wording));
  }

  /** {@return the figure <i>no casualties were reported</i>: no bounds, and not zero} */
  public static Figure noneReported() {
    return NONE_REPORTED;
  }

  /** {@return the figure of a source that does not know or does not say: no bounds} */
  public static Figure unknown() {
    return UNKNOWN;
  }

  /**
   * {@return the figure that the text spells} Reads what {@link #toString} writes, and what
   * newsrooms write, in any case and with any spacing:
   *
   * <ul>
   *   <li>{@code 49}, {@code 6,600}, {@code 6 600}, {@code nine}, {@code 1.5 million}, {@code
   *       zero};
   *   <li>{@code at least 9}, {@code no fewer than 12}, {@code 9 or more}, {@code 9+}, {@code >=
   *       9};
   *   <li>{@code more than 6,600}, {@code over 100}, {@code > 100};
   *   <li>{@code up to 50}, {@code at most 50}, {@code no more than 50}; {@code fewer than 50},
   *       {@code under 50};
   *   <li>{@code 6-8}, {@code 6 – 8}, {@code 6 to 8}, {@code between 40 and 60};
   *   <li>{@code about 500}, {@code around 500}, {@code some 500}, {@code ~500}, and {@code nearly
   *       500}, {@code almost 500}, which name a number and are too vague to be bounds;
   *   <li>{@code dozens}, {@code two dozen}, {@code at least a dozen}, {@code several}, {@code
   *       hundreds of civilians}: words, kept as {@link #unquantified};
   *   <li>{@code none reported}, {@code no casualties reported}; {@code unknown}, {@code ?}.
   * </ul>
   *
   * <p>What can be read in two ways is refused with both readings: {@code 6.600} (six thousand or
   * six and a half?), {@code 1 to 2 million}, and {@code none} or {@code no} (zero, or none
   * reported?).
   *
   * @param text the text
   * @throws FigureParseException if the text is none of these, or breaks a rule of its form
   */
  public static Figure parse(String text) {
    return FigureParser.parse(text);
  }

  /**
   * {@return the figure of a text that may say anything} As {@link #parse}, but a text that it
   * refuses is kept as {@link #unquantified}: {@code from("a busload")}. This loses what a human
   * could read out of the text ({@code from("6.600")} has no number), half surrogate pairs, which
   * become U+FFFD, and space around it; it invents nothing.
   *
   * @param text the text, not blank
   * @throws FigureParseException if the text is blank
   */
  public static Figure from(String text) {
    return FigureParser.from(text);
  }

  /**
   * {@return this figure with a best estimate within its bounds} {@code between(40,
   * 60).withBest(49)} is a dataset's low, best and high. Where the bounds allow one count only,
   * that count is the best in any case.
   *
   * @param best the best estimate, in place of the one before
   * @throws IllegalArgumentException if the count is not within the bounds, or the form is not
   *     BETWEEN, AT_LEAST, MORE_THAN, AT_MOST or FEWER_THAN
   */
  public Figure withBest(long best) {
    requireCount("best", best);
    switch (form) {
      case BETWEEN, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN -> {
        if (!contains(best)) {
          throw new IllegalArgumentException(
              "best %d must be within %s".formatted(best, FigureText.interval(this)));
        }
        return new Figure(form, low, high, best, null);
      }
      case EXACTLY, ABOUT ->
          throw new IllegalArgumentException(
              "%s has its best in it; use between(low, high).withBest(%d)".formatted(this, best));
      default ->
          throw new IllegalArgumentException(
              "%s has no number to refine; use about(%d)".formatted(this, best));
    }
  }

  /** The one form for what is calculated: figures with the same three numbers are equal. */
  static Figure canonical(long low, long high, long best) {
    if (low == high) {
      return exactly(low);
    }
    if (high == OPEN) {
      if (low > 0) {
        return new Figure(Form.AT_LEAST, low, OPEN, best, null);
      }
      return best == NO_BEST ? UNKNOWN : about(best);
    }
    return new Figure(low == 0 ? Form.AT_MOST : Form.BETWEEN, low, high, best, null);
  }

  private static long requireCount(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "%s %d must not be negative; if it stands for a missing value use unknown()"
              .formatted(name, count));
    }
    return count;
  }

  /** {@return the form in which this figure was said} */
  public Form form() {
    return form;
  }

  /** {@return the lowest allowed count: 0 where nothing is known} */
  public long low() {
    return low;
  }

  /** {@return the highest allowed count, or empty if there is no upper bound} */
  public OptionalLong high() {
    return high == OPEN ? OptionalLong.empty() : OptionalLong.of(high);
  }

  /**
   * {@return the best estimate: what was given as such, the number of ABOUT, or the only allowed
   * count; empty otherwise}
   */
  public OptionalLong best() {
    return best == NO_BEST ? OptionalLong.empty() : OptionalLong.of(best);
  }

  /** {@return the words of UNQUANTIFIED, or empty for other forms} */
  public Optional<String> wording() {
    return Optional.ofNullable(wording);
  }

  /**
   * {@return the number that was said: 6600 for {@code moreThan(6600)}; empty for BETWEEN, which
   * has two, and for forms without a number}
   */
  public OptionalLong stated() {
    return switch (form) {
      case EXACTLY, AT_LEAST -> OptionalLong.of(low);
      case MORE_THAN -> OptionalLong.of(low - 1);
      case AT_MOST -> OptionalLong.of(high);
      case FEWER_THAN -> OptionalLong.of(high + 1);
      case ABOUT -> OptionalLong.of(best);
      case BETWEEN, UNQUANTIFIED, NONE_REPORTED, UNKNOWN -> OptionalLong.empty();
    };
  }

  /** As {@link #high()}, without a box. */
  long highOrOpen() {
    return high;
  }

  /** As {@link #best()}, without a box. */
  long bestOrNone() {
    return best;
  }

  /**
   * {@return this figure as a reader of vague words takes it} {@code about(500).under(ROUNDING)} is
   * {@code 450–550 (best 500)}; under STRICT it stays as it is.
   *
   * @param interpretation how to read it
   * @throws IllegalArgumentException if the interpretation allows a count that this figure does
   *     not: it may narrow, not widen
   */
  public Figure under(Interpretation interpretation) {
    Figure read = interpretation.read(this);
    if (!contains(read)) {
      throw new IllegalArgumentException(
          "an interpretation must not widen %s to %s; return it unchanged instead"
              .formatted(this, read));
    }
    return read;
  }

  /**
   * {@return whether both allow the same counts, in whatever form, with whatever best}
   *
   * @param other the other figure
   */
  public boolean allowsSameAs(Figure other) {
    return low == other.low && high == other.high;
  }

  /**
   * {@return whether this figure allows the count; never for a negative one}
   *
   * @param count the count
   */
  public boolean contains(long count) {
    return count >= low && (high == OPEN || count <= high);
  }

  /**
   * {@return whether this figure allows every count that the other allows}
   *
   * @param other the other figure
   */
  public boolean contains(Figure other) {
    return low <= other.low && (high == OPEN || (other.high != OPEN && other.high <= high));
  }

  /**
   * {@return whether some count is allowed by both, so that both can be right}
   *
   * @param other the other figure
   */
  public boolean isCompatibleWith(Figure other) {
    return (other.high == OPEN || low <= other.high) && (high == OPEN || other.low <= high);
  }

  /**
   * {@return whether every count that this figure allows is below every one that the other allows}
   *
   * @param other the other figure
   */
  public boolean certainlyLessThan(Figure other) {
    return high != OPEN && high < other.low;
  }

  /**
   * {@return the figure of two groups together that have no person in common} The ends add, an open
   * end stays open, and there is a best only if both have one. Adding what allows only 0 gives back
   * the other figure, as it was said.
   *
   * <p>Commutative and associative (as long as nothing overflows), with identity {@code
   * exactly(0)}: {@code x.plus(exactly(0))} equals {@code x}, except that {@code atMost(0)} and
   * other spellings of zero become {@code exactly(0)}.
   *
   * @param other the figure of the other group
   * @throws ArithmeticException if a bound or the best is too large for a long
   */
  public Figure plus(Figure other) {
    return FigureAlgebra.plus(this, other);
  }

  /**
   * {@return the figure of the rest of this whole without the part} Its bounds are {@code max(0,
   * low − part.high)} and {@code high − part.low}: the differences of all counts that fit together.
   * The best is the difference of both best counts, if both are there and it is within these
   * bounds. Taking away what allows only 0 gives back this figure.
   *
   * @param part the figure of a group of which every person is in this one
   * @throws ArithmeticException if the part is larger than this whole for certain
   */
  public Figure minus(Figure part) {
    return FigureAlgebra.minus(this, part);
  }

  /**
   * {@return what both figures allow, or empty if no count can satisfy both} There is a best only
   * if both have the same one, or one count alone is left. Equal figures give themselves, in their
   * form. Commutative and associative.
   *
   * @param other the other figure
   */
  public Optional<Figure> intersection(Figure other) {
    return Optional.ofNullable(FigureAlgebra.intersection(this, other));
  }

  /**
   * {@return the narrowest interval with everything that either figure allows} Counts in a gap
   * between the two are in it. There is a best only if both have the same one. Equal figures give
   * themselves, in their form. Commutative and associative.
   *
   * @param other the other figure
   */
  public Figure envelope(Figure other) {
    return FigureAlgebra.envelope(this, other);
  }

  /**
   * {@return whether the other is a figure of the same form, numbers and wording}
   *
   * @param other the other object
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Figure that
            && form == that.form
            && low == that.low
            && high == that.high
            && best == that.best
            && Objects.equals(wording, that.wording));
  }

  /** {@return a hash code of form, numbers and wording} */
  @Override
  public int hashCode() {
    int hash = form.ordinal();
    hash = 31 * hash + Long.hashCode(low);
    hash = 31 * hash + Long.hashCode(high);
    hash = 31 * hash + Long.hashCode(best);
    return 31 * hash + Objects.hashCode(wording);
  }

  /**
   * {@return this figure as text that {@link #parse} reads back} {@code 49}, {@code ≥49}, {@code
   * >6600}, {@code ≤50}, {@code <50}, {@code 40–60}, {@code 40–60 (best 49)}, {@code ~500}, {@code
   * “dozens”}, {@code none reported}, {@code unknown}. In wordings a backslash stands before {@code
   * ”} and backslash, and control characters are escaped as in Java.
   */
  @Override
  public String toString() {
    return FigureText.of(this);
  }
}
