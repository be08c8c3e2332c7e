package org.contested.json.stream;

import java.util.regex.Pattern;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;

/** Refuses what YAML can say and JSON cannot, which a parser would pass on as something else. */
public final class YamlWords {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private YamlWords() {}

  /**
   * {@return what to throw at an alias}
   *
   * @param in what is at the alias
   * @param name its name
   */
  public static BadJsonException alias(JsonInput in, String name) {
    return in.bad(
        Rule.MALFORMED,
        "*" + name,
        "*%s stands for what is written elsewhere; write it out here".formatted(name));
  }

  /**
   * Refuses a number that is spelled as none of JSON: {@code 0x31}, {@code 1_000}, {@code .5}.
   *
   * @param in what is at the number
   * @param spelling how it is spelled
   * @throws BadJsonException if it is not spelled as in JSON
   */
  public static void requireNumber(JsonInput in, String spelling) {
    if (!NUMBER.matcher(spelling).matches()) {
      throw in.bad(
          Rule.MALFORMED,
          spelling,
          "%s is a number in YAML but not in JSON; write plain digits, or quotes if it is a text"
              .formatted(spelling));
    }
  }
}
