package org.contested.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FigureText} writes and what newsrooms write. */
final class FigureParser {

  private static final String ACCEPTED =
      "write 49, at least 49, more than 6,600, up to 50, fewer than 50, 40-60, about 500, dozens,"
          + " none reported or unknown, or keep the words with Figure.unquantified(…)";

  private static final ImmutableMap<String, Figure> FIXED =
      ImmutableMap.<String, Figure>builder()
          .put("?", Figure.unknown())
          .put("unknown", Figure.unknown())
          .put("not known", Figure.unknown())
          .put("unclear", Figure.unknown())
          .put("none reported", Figure.noneReported())
          .put("none were reported", Figure.noneReported())
          .put("no casualties reported", Figure.noneReported())
          .put("no casualties were reported", Figure.noneReported())
          .put("no deaths reported", Figure.noneReported())
          .put("no deaths were reported", Figure.noneReported())
          .put("no injuries reported", Figure.noneReported())
          .put("no injuries were reported", Figure.noneReported())
          .put("no victims reported", Figure.noneReported())
          .put("no reported casualties", Figure.noneReported())
          .put("no reports of casualties", Figure.noneReported())
          .buildOrThrow();

  private static final ImmutableSet<String> ZERO_OR_NONE_REPORTED =
      ImmutableSet.of("none", "no", "nobody", "no one", "nil", "no casualties", "no deaths");

  private static final ImmutableMap<String, LongFunction<Figure>> LEADS =
      ImmutableMap.<String, LongFunction<Figure>>builder()
          .put("at least", Figure::atLeast)
          .put("no fewer than", Figure::atLeast)
          .put("not fewer than", Figure::atLeast)
          .put("no less than", Figure::atLeast)
          .put("not less than", Figure::atLeast)
          .put("a minimum of", Figure::atLeast)
          .put(">=", Figure::atLeast)
          .put("≥", Figure::atLeast)
          .put("up to", Figure::atMost)
          .put("at most", Figure::atMost)
          .put("no more than", Figure::atMost)
          .put("not more than", Figure::atMost)
          .put("as many as", Figure::atMost)
          .put("a maximum of", Figure::atMost)
          .put("<=", Figure::atMost)
          .put("≤", Figure::atMost)
          .put("more than", Figure::moreThan)
          .put("over", Figure::moreThan)
          .put("above", Figure::moreThan)
          .put(">", Figure::moreThan)
          .put("fewer than", Figure::fewerThan)
          .put("less than", Figure::fewerThan)
          .put("under", Figure::fewerThan)
          .put("below", Figure::fewerThan)
          .put("<", Figure::fewerThan)
          .put("about", Figure::about)
          .put("around", Figure::about)
          .put("approximately", Figure::about)
          .put("approx.", Figure::about)
          .put("approx", Figure::about)
          .put("circa", Figure::about)
          .put("roughly", Figure::about)
          .put("some", Figure::about)
          .put("nearly", Figure::about)
          .put("almost", Figure::about)
          .put("an estimated", Figure::about)
          .put("~", Figure::about)
          .put("≈", Figure::about)
          .put("exactly", Figure::exactly)
          .buildOrThrow();

  private static final ImmutableMap<String, LongFunction<Figure>> TAILS =
      ImmutableMap.of(
          "+", Figure::atLeast,
          " or more", Figure::atLeast,
          " or fewer", Figure::atMost,
          " or less", Figure::atMost);

  private static final Pattern BEST = Pattern.compile("(.*)\\(best ([^()]*)\\)");
  private static final Pattern BETWEEN = Pattern.compile("between (.+?) and (.+)");
  private static final Pattern FROM_TO = Pattern.compile("(?:from )?(.+?) to (.+)");

  private FigureParser() {}

  static Figure parse(String text) {
    try {
      return read(Wording.strip(text));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new FigureParseException(text, String.valueOf(e.getMessage()));
    }
  }

  static Figure from(String text) {
    String stripped = Wording.strip(text);
    try {
      return read(stripped);
    } catch (IllegalArgumentException | ArithmeticException e) {
      if (stripped.isEmpty()) {
        throw new FigureParseException(text, String.valueOf(e.getMessage()));
      }
      return Figure.unquantified(Wording.repair(stripped));
    }
  }

  private static Figure read(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("it is blank; write unknown if nothing was said");
    }
    if (Wording.isQuoted(text)) {
      return Figure.unquantified(Wording.unquote(text));
    }
    if (Phrase.isTooLong(text)) {
      throw new IllegalArgumentException(ACCEPTED);
    }
    String phrase = Phrase.of(text);
    Figure fixed = FIXED.get(phrase);
    if (fixed != null) {
      return fixed;
    }
    Figure figure = withBest(phrase);
    if (figure == null) {
      figure = numeric(phrase);
    }
    if (figure != null) {
      return figure;
    }
    if (ZERO_OR_NONE_REPORTED.contains(phrase)) {
      throw new IllegalArgumentException(
          "it may be a count of zero or a lack of reports; write 0 or none reported");
    }
    if (VagueWords.find(text).isPresent()) {
      return Figure.unquantified(text);
    }
    throw new IllegalArgumentException(ACCEPTED);
  }

  private static @Nullable Figure withBest(String phrase) {
    Matcher matcher = BEST.matcher(phrase);
    if (!matcher.matches()) {
      return null;
    }
    Figure figure = numeric(matcher.group(1).strip());
    OptionalLong best = CountReader.find(matcher.group(2).strip());
    return figure == null || best.isEmpty() ? null : figure.withBest(best.getAsLong());
  }

  private static @Nullable Figure numeric(String phrase) {
    for (Map.Entry<String, LongFunction<Figure>> lead : LEADS.entrySet()) {
      String rest = Phrase.after(lead.getKey(), phrase);
      if (rest != null) {
        OptionalLong count = CountReader.find(rest);
        return count.isEmpty() ? null : lead.getValue().apply(count.getAsLong());
      }
    }
    for (Map.Entry<String, LongFunction<Figure>> tail : TAILS.entrySet()) {
      if (phrase.endsWith(tail.getKey())) {
        String rest = phrase.substring(0, phrase.length() - tail.getKey().length()).strip();
        OptionalLong count = CountReader.find(rest);
        return count.isEmpty() ? null : tail.getValue().apply(count.getAsLong());
      }
    }
    OptionalLong count = CountReader.find(phrase);
    return count.isPresent() ? Figure.exactly(count.getAsLong()) : range(phrase);
  }

  private static @Nullable Figure range(String phrase) {
    for (Pattern words : new Pattern[] {BETWEEN, FROM_TO}) {
      Matcher matcher = words.matcher(phrase);
      if (matcher.matches()) {
        return range(matcher.group(1), matcher.group(2));
      }
    }
    int dash = phrase.indexOf('-');
    return dash < 0
        ? null
        : range(phrase.substring(0, dash).strip(), phrase.substring(dash + 1).strip());
  }

  private static @Nullable Figure range(String low, String high) {
    OptionalLong lowest = CountReader.find(low);
    OptionalLong highest = CountReader.find(high);
    if (lowest.isEmpty() || highest.isEmpty()) {
      return null;
    }
    if (CountReader.hasScale(high)
        && !CountReader.isOneOfScale(high)
        && !CountReader.hasScale(low)) {
      String scale = high.substring(high.lastIndexOf(' ') + 1);
      throw new IllegalArgumentException(
          "the scale may hold for both numbers; write %s %s to %s, or digits"
              .formatted(low, scale, high));
    }
    return Figure.between(lowest.getAsLong(), highest.getAsLong());
  }
}
