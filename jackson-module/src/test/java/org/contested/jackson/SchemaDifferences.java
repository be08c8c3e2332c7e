package org.contested.jackson;

import java.util.List;
import java.util.regex.Pattern;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;

/**
 * All that the schema accepts and the reader does not, in the words of docs/schema.md. There is
 * nothing that the reader accepts and the schema does not.
 */
final class SchemaDifferences {

  private SchemaDifferences() {}

  /**
   * A difference.
   *
   * @param title what docs/schema.md calls it
   * @param rule the rule that the reader sees broken
   * @param message what in the reader's message tells it from others of that rule
   * @param definition the name of a definition
   * @param example a text that the definition accepts
   */
  record Difference(String title, Rule rule, Pattern message, String definition, String example) {

    boolean explains(JsonProblem problem) {
      return problem.rule() == rule && message.matcher(problem.message()).find();
    }
  }

  private static Difference of(
      String title, Rule rule, String message, String definition, String example) {
    return new Difference(
        title, rule, Pattern.compile(message, Pattern.DOTALL), definition, example);
  }

  static final List<Difference> ALL =
      List.of(
          of(
              "A field twice in one object",
              Rule.DUPLICATE_KEY,
              "stands twice",
              "party",
              "{\"id\":\"a\",\"kind\":\"STATE\",\"kind\":\"STATE\"}"),
          of("A count spelled `49.0` or `4e1`", Rule.FRACTION, "is no count", "figure", "49.0"),
          of("A count spelled `-0`", Rule.NEGATIVE, "^-0 is negative", "figure", "-0"),
          of(
              "Degrees with more digits than are kept",
              Rule.OVERFLOW,
              "has more digits than are kept|is too near to 0",
              "coordinates",
              "{\"latitude\":1.00000000000000000001,\"longitude\":1}"),
          of(
              "Bounds in reverse",
              Rule.INVALID_VALUE,
              "^low \\d+ must not exceed high",
              "figure",
              "{\"between\":[60,40]}"),
          of(
              "A best count outside its bounds",
              Rule.INVALID_VALUE,
              "^best \\d+ must be within",
              "figure",
              "{\"atLeast\":49,\"best\":3}"),
          of(
              "A day that its month does not have",
              Rule.INVALID_VALUE,
              "has \\d\\d days|no day that exists fits|no day fits",
              "timespan",
              "\"2022-02-30\""),
          of(
              "A period that ends before it starts",
              Rule.INVALID_VALUE,
              "must not be before its start|in reverse|begins after it ends",
              "timespan",
              "\"2022-09-14/2022-09-12\""),
          of(
              "A range in a range, or open in the middle of a set",
              Rule.INVALID_VALUE,
              "cannot follow .*; dates of which one is meant stand in brackets",
              "timespan",
              "\"[1987..1988..1989]\""),
          of(
              "More significant digits than the year has, or a year beyond 999,999,999",
              Rule.INVALID_VALUE,
              "the number after S must be|must not be beyond 999999999",
              "timespan",
              "\"0050S4\""),
          of(
              "A length in UTF-16 units, where the schema counts characters",
              Rule.INVALID_VALUE,
              "an id has at most 256|characters exceeds 1000",
              "partyId",
              '"' + "😀".repeat(200) + '"'),
          of(
              "Half a surrogate pair",
              Rule.INVALID_VALUE,
              "half a (surrogate )?pair",
              "party",
              "{\"id\":\"a\",\"kind\":\"STATE\",\"description\":\"\\ud800\"}"),
          of(
              "A change to what was before",
              Rule.INVALID_VALUE,
              "a change needs two values",
              "fieldChange",
              "{\"pointer\":\"/act\",\"before\":\"x\",\"after\":\"x\"}"),
          of(
              "Nesting deeper than 100 levels in an unknown field, or 120 in all",
              Rule.TOO_DEEP,
              "nested deeper",
              "party",
              "{\"id\":\"a\",\"kind\":\"STATE\",\"x\":" + "[".repeat(110) + "]".repeat(110) + "}"),
          of(
              "An unknown field's name or number, or a text, longer than is kept",
              Rule.TOO_LONG,
              "of \\d+ characters",
              "party",
              "{\"id\":\"a\",\"kind\":\"STATE\",\"" + "x".repeat(10_001) + "\":1}"),
          of(
              "A dataset that contradicts itself: an id twice, a dangling reference, a circle",
              Rule.INTEGRITY,
              "",
              "dataset",
              "{\"format\":\"contested/1\",\"statements\":[{\"id\":\"s\",\"speakers\":[\"a\"],"
                  + "\"act\":\"DENY\"}]}"));
}
