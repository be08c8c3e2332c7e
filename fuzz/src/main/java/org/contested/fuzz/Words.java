package org.contested.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.dataset.FormatVersion;
import org.contested.figure.Figure;
import org.contested.figure.FigureParseException;
import org.contested.party.PartyId;
import org.contested.statement.Grade;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;

/** Texts that the model itself parses. */
final class Words {

  private static final byte RAW = (byte) 0xff;

  private Words() {}

  /**
   * {@return the text of bytes: UTF-8, or after a byte of FF, which is none, two bytes a char, so
   * that halves of surrogate pairs occur}
   */
  static String text(byte[] bytes, int from) {
    if (bytes.length <= from || bytes[from] != RAW) {
      return new String(
          bytes, Math.min(from, bytes.length), bytes.length - from, StandardCharsets.UTF_8);
    }
    char[] chars = new char[(bytes.length - from - 1) / 2];
    for (int i = 0; i < chars.length; i++) {
      int at = from + 1 + 2 * i;
      chars[i] = (char) ((bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff));
    }
    return new String(chars);
  }

  /** Figures: {@code toString} and {@code parse} are inverses, {@code from} takes what is left. */
  static void checkFigure(byte[] bytes) {
    String text = text(bytes, 0);
    Optional<Figure> parsed = outcome(text, Figure::parse, FigureParseException.class);
    Optional<Figure> from = outcome(text, Figure::from, FigureParseException.class);
    from.ifPresent(figure -> inverse(figure, Figure::parse, text));
    if (parsed.isPresent()) {
      Expect.equal(from, parsed, "from and parse differ");
      checkFigure(parsed.get(), text);
    }
  }

  private static void checkFigure(Figure figure, String text) {
    Expect.that(figure.isCompatibleWith(figure), "not compatible with itself", figure);
    Expect.equal(figure.intersection(figure).isPresent(), true, "no intersection with itself");
    for (Major major : Major.values()) {
      Values.again(major, figure, text.length());
    }
  }

  /** Timespans: {@code toString} and {@code parse} are inverses, and bounds are in order. */
  static void checkTimespan(byte[] bytes) {
    String text = text(bytes, 0);
    outcome(text, Timespan::parse, TimespanParseException.class)
        .ifPresent(time -> checkTimespan(time, text));
  }

  private static void checkTimespan(Timespan time, String text) {
    inverse(time, Timespan::parse, text);
    Expect.that(time.coversSameAs(time), "does not cover the same as itself", time);
    if (time.earliestStart().isPresent() && time.latestEnd().isPresent()) {
      Expect.that(
          !time.earliestStart().get().isAfter(time.latestEnd().get()), "ends too early", time);
    }
    for (Major major : Major.values()) {
      Values.again(major, time, text.length());
    }
  }

  /** The small texts: the first byte chooses which. */
  static void checkText(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String text = text(bytes, 1);
    switch (Math.floorMod(bytes[0] - 'A', 5)) {
      case 0 -> checkPlain(text, Code::parse);
      case 1 -> checkPlain(text, Grade::parse);
      case 2 -> checkPlain(text, FormatVersion::parse);
      case 3 -> checkPlain(text, PartyId::of);
      default -> checkPlain(text, Words::extension);
    }
  }

  private static String extension(String json) {
    Extensions fields = Extensions.ofJson(Map.of("x", json));
    return fields.findJson("x").orElseThrow();
  }

  private static <T> void checkPlain(String text, Function<String, T> parser) {
    outcome(text, parser, IllegalArgumentException.class)
        .ifPresent(value -> inverse(value, parser, text));
  }

  private static <T> void inverse(T value, Function<String, T> parser, String from) {
    String written = value.toString();
    Expect.bounded(written.length(), from.length(), "what is written");
    Optional<T> again = outcome(written, parser, IllegalArgumentException.class);
    Expect.equal(again, Optional.of(value), "it is not parsed as written");
    Expect.equal(again.get().toString(), written, "it is not written as parsed");
  }

  /** {@return what is parsed, or empty if it is refused by just that exception} */
  private static <T> Optional<T> outcome(
      String text, Function<String, T> parser, Class<? extends Exception> documented) {
    try {
      return Optional.of(parser.apply(text));
    } catch (RuntimeException e) {
      boolean isOurs =
          e.getClass() == documented
              || (documented == IllegalArgumentException.class
                  && e.getClass().getName().startsWith("org.contested."));
      if (!isOurs) {
        throw new AssertionError("an exception that is not documented: " + e, e);
      }
      Expect.boundedMessage(e);
      return Optional.empty();
    }
  }
}
