package org.contested.figure;

/**
 * A caller's reading of vague figures: what <i>about 500</i> or <i>dozens</i> shall be taken to
 * mean.
 *
 * <p>A source that says <i>dozens were killed</i> gives no number. Whoever counts must still decide
 * whether it means twelve or more, or nothing usable; two analysts decide differently, and both
 * should be able to say how. An interpretation is that decision, applied with {@link Figure#under};
 * it is never applied by itself, and never stored in place of what was said.
 *
 * <p>An interpretation may narrow a figure and must never widen it; {@link Figure#under} refuses a
 * wider result. It does not have to keep the form: {@code unquantified("dozens")} becomes {@code
 * atLeast(12)}. What it does not know it returns as it is. Readings of one's own are lambdas:
 *
 * <pre>{@code
 * Interpretation withinTenth =
 *     said -> said.form() == Figure.Form.ABOUT
 *         ? Figure.between(
 *             said.best().getAsLong() * 9 / 10, said.best().getAsLong() * 11 / 10)
 *         : said;
 * }</pre>
 */
@FunctionalInterface
public interface Interpretation {

  /** Vague words bound nothing: every figure stays as it was said. */
  Interpretation STRICT = said -> said;

  /**
   * {@code about(n)} is {@code n} give or take half a unit of its last significant digit, with best
   * {@code n}: {@code about(500)} is {@code 450–550 (best 500)}, {@code about(6600)} is {@code
   * 6550–6650 (best 6600)}.
   *
   * <p>People are counted whole, so the half unit is at least 1: {@code about(7)} is {@code 6–8
   * (best 7)} and does not turn into <i>exactly 7</i>. {@code about(0)} has no significant digit
   * and stays as it is. An upper bound that no long can hold is left open. Figures of other forms
   * stay too.
   */
  Interpretation ROUNDING = StandardInterpretation::rounding;

  /**
   * Vague words are the lower bounds that no one who said them would deny.
   *
   * <table>
   *   <caption>Lower bounds of vague words</caption>
   *   <tr><th>words</th><th>bound</th></tr>
   *   <tr><td>some</td><td>1: there were any</td></tr>
   *   <tr><td>several, a few, many, multiple, numerous, a couple</td><td>2: a plural</td></tr>
   *   <tr><td>tens; a dozen, dozens; scores</td><td>10; 12; 20</td></tr>
   *   <tr><td>hundreds; thousands; millions</td><td>100; 1,000; 1,000,000</td></tr>
   *   <tr><td>tens of thousands, hundreds of thousands</td><td>10,000, 100,000</td></tr>
   *   <tr><td>two dozen, half a dozen, three hundred</td><td>the product: 24, 6, 300</td></tr>
   *   <tr><td>several dozen, many thousands</td><td>one unit: 12, 1,000</td></tr>
   *   <tr><td>at least a dozen, more than a hundred</td><td>12, more than 100</td></tr>
   * </table>
   *
   * <p>A word for people may follow: <i>dozens of civilians</i>, <i>hundreds killed</i>. Words that
   * may name too much (<i>up to a dozen</i>, <i>nearly a hundred</i>), and all that are not in this
   * table, stay as they are, and so do figures with numbers: {@code about(500)} gets no bound.
   */
  Interpretation CONSERVATIVE = StandardInterpretation::conservative;

  /**
   * {@return the figure as this interpretation reads it: what it allows, or less} Call {@link
   * Figure#under} instead, which checks the result.
   *
   * @param said the figure as it was said
   */
  Figure read(Figure said);

  /**
   * {@return an interpretation that reads with this one first, and its result with the next} {@code
   * ROUNDING.andThen(CONSERVATIVE)} reads both numbers and words. Either step is checked as {@link
   * Figure#under} does.
   *
   * @param next the interpretation that reads what this one leaves
   */
  default Interpretation andThen(Interpretation next) {
    return said -> said.under(this).under(next);
  }
}
