package org.contested.figure;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one count out of a {@link Phrase}: {@code 49}, {@code 6,600}, {@code 6 600}, {@code nine},
 * {@code twenty-five}, {@code 1.5 million}, {@code two hundred thousand}, {@code a hundred}.
 *
 * <p>Empty for what is no number at all; an exception for a number that is not a count, or not
 * surely the one that was meant.
 */
final class CountReader {

  private static final ImmutableMap<String, Integer> WORDS =
      ImmutableMap.<String, Integer>builder()
          .put("zero", 0)
          .put("one", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("eleven", 11)
          .put("twelve", 12)
          .put("thirteen", 13)
          .put("fourteen", 14)
          .put("fifteen", 15)
          .put("sixteen", 16)
          .put("seventeen", 17)
          .put("eighteen", 18)
          .put("nineteen", 19)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> TENS =
      ImmutableMap.<String, Integer>builder()
          .put("twenty", 20)
          .put("thirty", 30)
          .put("forty", 40)
          .put("fifty", 50)
          .put("sixty", 60)
          .put("seventy", 70)
          .put("eighty", 80)
          .put("ninety", 90)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> SCALES =
      ImmutableMap.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);

  /** Before a scale, and nowhere else, the article is a number. */
  private static final String ONE = "a ";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern NUMERIC = Pattern.compile("[0-9][0-9., ]*");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+)");
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(?:[.][0-9]{3})+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.][0-9]+");
  private static final Pattern NEGATIVE = Pattern.compile("- ?[0-9].*");

  private CountReader() {}

  static OptionalLong find(String phrase) {
    int space = phrase.lastIndexOf(' ');
    if (space > 0) {
      Integer scale = SCALES.get(phrase.substring(space + 1));
      if (scale != null) {
        return scaled(phrase, phrase.substring(0, space), scale);
      }
    }
    if (NUMERIC.matcher(phrase).matches()) {
      return OptionalLong.of(digits(phrase));
    }
    if (NEGATIVE.matcher(phrase).matches()) {
      throw new IllegalArgumentException(
          "count %s must not be negative; if it stands for a missing value write unknown"
              .formatted(phrase));
    }
    Integer word = word(phrase);
    return word == null ? OptionalLong.empty() : OptionalLong.of(word);
  }

  /** {@return whether the phrase ends in a scale such as {@code million}} */
  static boolean hasScale(String phrase) {
    return SCALES.containsKey(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /**
   * {@return whether the phrase is one whole scale, {@code a hundred}: its article belongs to it
   * alone, so that {@code fifty to a hundred} can be read in one way only}
   */
  static boolean isOneOfScale(String phrase) {
    return phrase.startsWith(ONE) && SCALES.containsKey(phrase.substring(ONE.length()));
  }

  private static OptionalLong scaled(String phrase, String head, int scale) {
    try {
      if (DECIMAL.matcher(head).matches()) {
        if (DOTTED.matcher(head).matches()) {
          throw ambiguous(head);
        }
        BigDecimal count = new BigDecimal(head).multiply(BigDecimal.valueOf(scale));
        if (count.stripTrailingZeros().scale() > 0) {
          throw new IllegalArgumentException(
              "%s is not a whole count; write about and a whole number".formatted(phrase));
        }
        return OptionalLong.of(count.longValueExact());
      }
      OptionalLong count = head.equals(ONE.strip()) ? OptionalLong.of(1) : find(head);
      return count.isEmpty()
          ? count
          : OptionalLong.of(Math.multiplyExact(count.getAsLong(), (long) scale));
    } catch (ArithmeticException e) {
      throw tooLarge(phrase);
    }
  }

  private static long digits(String phrase) {
    if (DOTTED.matcher(phrase).matches()) {
      throw ambiguous(phrase);
    }
    String bare = phrase.replace(",", "").replace(" ", "").replace(".", "");
    if (DECIMAL.matcher(phrase).matches()) {
      throw new IllegalArgumentException(
          "%s is not a whole count; people are counted whole".formatted(phrase));
    }
    if (!DIGITS.matcher(phrase).matches() && !GROUPED.matcher(phrase).matches()) {
      throw new IllegalArgumentException(
          "%s is not grouped by thousands; write it like 6600, 6,600 or 6 600".formatted(phrase));
    }
    try {
      return Long.parseLong(bare);
    } catch (NumberFormatException e) {
      throw tooLarge(phrase);
    }
  }

  private static @Nullable Integer word(String phrase) {
    Integer word = WORDS.get(phrase);
    if (word != null) {
      return word;
    }
    int end = Math.max(phrase.indexOf('-'), phrase.indexOf(' '));
    Integer tens = TENS.get(end < 0 ? phrase : phrase.substring(0, end));
    if (tens == null || end < 0) {
      return tens;
    }
    Integer ones = WORDS.get(phrase.substring(end + 1));
    return ones == null || ones < 1 || ones > 9 ? null : Integer.valueOf(tens + ones);
  }

  private static IllegalArgumentException ambiguous(String number) {
    return new IllegalArgumentException(
        "%s may be a decimal or have its thousands marked by dots; write it like 6600 or 6,600"
            .formatted(number));
  }

  private static IllegalArgumentException tooLarge(String number) {
    return new IllegalArgumentException(
        "%s exceeds %d, the largest count".formatted(number, Long.MAX_VALUE));
  }
}
