package org.contested.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Words that stand for a count without giving it, and the lower bounds that they imply. */
final class VagueWords {

  private static final ImmutableList<String> AT_LEAST =
      ImmutableList.of("at least", "no fewer than", "not fewer than", "no less than");
  private static final ImmutableList<String> MORE_THAN = ImmutableList.of("more than", "over");

  /** After these the words may name too much, or are an upper bound. */
  private static final ImmutableList<String> NO_LOWER_BOUND =
      ImmutableList.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "up to",
          "at most",
          "no more than",
          "fewer than",
          "less than",
          "under");

  private static final ImmutableMap<String, Long> AMOUNTS =
      ImmutableMap.<String, Long>builder()
          .put("some", 1L)
          .put("several", 2L)
          .put("a few", 2L)
          .put("many", 2L)
          .put("multiple", 2L)
          .put("numerous", 2L)
          .put("a couple", 2L)
          .buildOrThrow();

  private static final ImmutableMap<String, Long> UNITS =
      ImmutableMap.<String, Long>builder()
          .put("tens", 10L)
          .put("dozen", 12L)
          .put("dozens", 12L)
          .put("score", 20L)
          .put("scores", 20L)
          .put("hundred", 100L)
          .put("hundreds", 100L)
          .put("thousand", 1_000L)
          .put("thousands", 1_000L)
          .put("million", 1_000_000L)
          .put("millions", 1_000_000L)
          .buildOrThrow();

  /** Before a unit: not a multiple that could be relied on. */
  private static final ImmutableSet<String> ONE_UNIT =
      ImmutableSet.of("a", "several", "many", "a few", "multiple");

  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of(
          "people",
          "persons",
          "civilians",
          "soldiers",
          "troops",
          "fighters",
          "children",
          "women",
          "men",
          "dead",
          "deaths",
          "killed",
          "casualties",
          "victims",
          "fatalities",
          "injured",
          "wounded",
          "missing");

  private VagueWords() {}

  /**
   * {@return the figure of the lowest counts that the words can mean; {@code unknown()} if they are
   * vague words without a lower bound; empty if they are no words of this list}
   */
  static Optional<Figure> find(String wording) {
    if (Phrase.isTooLong(wording)) {
      return Optional.empty();
    }
    String phrase = Phrase.of(wording);
    Figure figure = afterLead(phrase);
    if (figure == null) {
      long bound = bound(phrase);
      figure = bound == 0 ? null : Figure.atLeast(bound);
    }
    return Optional.ofNullable(figure);
  }

  private static @Nullable Figure afterLead(String phrase) {
    long bound = boundAfter(AT_LEAST, phrase);
    if (bound > 0) {
      return Figure.atLeast(bound);
    }
    bound = boundAfter(MORE_THAN, phrase);
    if (bound > 0) {
      return Figure.moreThan(bound);
    }
    return boundAfter(NO_LOWER_BOUND, phrase) > 0 ? Figure.unknown() : null;
  }

  private static long boundAfter(ImmutableList<String> leads, String phrase) {
    for (String lead : leads) {
      String rest = Phrase.after(lead, phrase);
      if (rest != null) {
        return bound(rest);
      }
    }
    return 0;
  }

  /** {@return the lowest count that the words can mean, or 0 if they are not vague words} */
  private static long bound(String phrase) {
    String words = withoutPeople(phrase);
    Long amount = AMOUNTS.get(words);
    return amount == null ? inUnits(words) : amount;
  }

  /** {@return the count of units in words such as {@code tens of thousands}, or 0} */
  private static long inUnits(String words) {
    int space = words.lastIndexOf(' ');
    Long unit = UNITS.get(words.substring(space + 1));
    if (unit == null) {
      return 0;
    }
    if (space < 0) {
      return unit;
    }
    String head = words.substring(0, space);
    if (head.equals("half a")) {
      return unit / 2;
    }
    long times = ONE_UNIT.contains(head) ? 1 : times(head);
    return times > Long.MAX_VALUE / 2 / unit ? 0 : times * unit;
  }

  private static long times(String head) {
    if (head.endsWith(" of")) {
      return inUnits(head.substring(0, head.length() - 3));
    }
    try {
      OptionalLong count = CountReader.find(head);
      return count.isPresent() ? count.getAsLong() : inUnits(head);
    } catch (IllegalArgumentException notOneCount) {
      return 0;
    }
  }

  private static String withoutPeople(String phrase) {
    String words = phrase;
    int space = words.lastIndexOf(' ');
    if (space > 0 && PEOPLE.contains(words.substring(space + 1))) {
      words = words.substring(0, space);
    }
    return words.endsWith(" of") ? words.substring(0, words.length() - 3) : words;
  }
}
