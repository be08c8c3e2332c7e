package org.contested.json.table;

import java.util.function.IntPredicate;
import org.contested.common.EntityId;

/**
 * Schemas of texts. Which characters they allow is asked of the model, not listed here.
 *
 * <p>The patterns are regular expressions that ECMA-262, Java, Python, Go and PCRE read alike:
 * without lookahead, and with characters beyond Latin-1 as themselves.
 */
final class Patterns {

  private static final int LAST_OF_LATIN_1 = 0xff;

  private Patterns() {}

  /** {@return the schema of ids} */
  static Schema id() {
    return pattern("^[^" + charactersThat(c -> !isAllowedInIds(c)) + "]+$")
        .with("maxLength", EntityId.MAX_LENGTH);
  }

  private static boolean isAllowedInIds(int character) {
    try {
      EntityId.requireValid(Character.toString(character), "id");
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  /** {@return the schema of texts with a character that is no white space} */
  static Schema notBlank() {
    return pattern("[^" + charactersThat(Character::isWhitespace) + "]");
  }

  /** {@return the schema of texts with a character that is no space of any kind, no-break too} */
  static Schema notBlankWhenStripped() {
    return pattern(
        "[^" + charactersThat(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)) + "]");
  }

  /** {@return the schema of codes: a scheme, a colon and a value that is not blank} */
  static Schema code() {
    String noControl = "[^" + charactersThat(Character::isISOControl) + "]*";
    String visible =
        "[^" + charactersThat(c -> Character.isISOControl(c) || Character.isWhitespace(c)) + "]";
    return pattern("^[a-z][a-z0-9.-]*:" + noControl + visible + noControl + "$");
  }

  /** {@return the schema of language tags by their shape, without their registry} */
  static Schema language() {
    return pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
  }

  /** {@return the schema of strings in which a pattern is found} */
  static Schema pattern(String pattern) {
    return Schema.ofType("string").with("pattern", pattern);
  }

  /** {@return the characters that meet a condition, as they stand in a character class} */
  private static String charactersThat(IntPredicate condition) {
    StringBuilder ranges = new StringBuilder();
    int start = -1;
    for (int c = 0; c <= Character.MAX_VALUE + 1; c++) {
      boolean meets =
          c <= Character.MAX_VALUE && !Character.isSurrogate((char) c) && condition.test(c);
      if (meets && start < 0) {
        start = c;
      } else if (!meets && start >= 0) {
        ranges.append(spelled(start));
        if (c - 1 > start) {
          ranges.append(c - 2 > start ? "-" : "").append(spelled(c - 1));
        }
        start = -1;
      }
    }
    return ranges.toString();
  }

  private static String spelled(int character) {
    return character <= LAST_OF_LATIN_1
        ? "\\x%02x".formatted(character)
        : Character.toString(character);
  }
}
