package org.contested.json.table;

import java.util.List;

/**
 * The notation of timespans as regular expressions. They allow all that is read, and also what has
 * the right shape and means nothing: 30 February, an interval that ends before it starts, a range
 * within a range, more significant digits than a year has.
 */
final class EdtfPatterns {

  /** The longest timespan that is read, without its wording; and the longest wording. */
  private static final int LONGEST = 1_000;

  private static final String MARK = "[?~%]?";

  private static final String YEAR = year("[0-9X]", "[1-9X]");

  private static final String SIGNIFICANT_YEAR = year("[0-9]", "[1-9]") + "S0?[1-4]";

  private static final String LONG_YEAR = "Y-?([1-9][0-9]{4,8}|[1-9][0-9]{0,7}E0?[1-8])(S0?[1-9])?";

  private static final String MONTH = "(0[1-9X]|1[0-2X]|X[0-9X])";

  private static final String SEASON = "(2[1-9]|3[0-9]|4[01])";

  private static final String DAY = "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";

  private static final String MONTH_AND_DAY = MARK + MONTH + MARK + "(-" + MARK + DAY + MARK + ")?";

  private static final String DATE =
      MARK
          + "(("
          + LONG_YEAR
          + "|"
          + SIGNIFICANT_YEAR
          + ")"
          + MARK
          + "|"
          + YEAR
          + MARK
          + "(-("
          + MONTH_AND_DAY
          + "|"
          + MARK
          + SEASON
          + MARK
          + "))?)";

  private static final String OFFSET =
      "(Z|[+](0[0-9]|1[0-7])(:[0-5][0-9])?|-(0[1-9]|1[0-7])(:[0-5][0-9])?"
          + "|-00:(0[1-9]|[1-5][0-9])|[+-]18(:00)?)?";

  private static final String TIME =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
          + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
          + OFFSET;

  /** One of several dates: {@code [1667,1670..1672]}. */
  private static final String SET = "\\[([.]{2})?" + DATE + "((,|[.]{2})" + DATE + ")*([.]{2})?\\]";

  private EdtfPatterns() {}

  /** Four digits, also of a year before the year 0000, but for -0000. */
  private static String year(String digit, String notZero) {
    StringBuilder before = new StringBuilder();
    for (int zeros = 0; zeros < 4; zeros++) {
      before
          .append(zeros == 0 ? "" : "|")
          .append("0".repeat(zeros))
          .append(notZero)
          .append(digit.repeat(3 - zeros));
    }
    return "(" + digit + "{4}|-(" + before + "))";
  }

  /** {@return the schema of what EDTF can say} */
  static Schema edtf() {
    return Schema.of("description", "A time in EDTF (ISO 8601-2), by its shape.")
        .and(text(period("(" + DATE + "|[.]{2})") + "|" + SET + "|" + TIME));
  }

  /** {@return the schema of all that can be said without words} */
  static Schema beyondEdtf() {
    return text(period("(" + DATE + "|[.]{2}|" + SET + "|" + TIME + MARK + ")") + "|unknown");
  }

  /** {@return the schema of the words of a source} */
  static Schema wording() {
    return Patterns.notBlank().with("maxLength", LONGEST);
  }

  /** A date, or an interval of which one side is said; that one is said does not fit a pattern. */
  private static String period(String side) {
    return side + "?(/" + side + "?)?";
  }

  private static Schema text(String alternatives) {
    return Patterns.pattern("^(" + alternatives + ")$")
        .with("maxLength", LONGEST)
        .with("not", Schema.of("enum", List.of("", "..", "/")));
  }
}
