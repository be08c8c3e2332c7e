package org.contested.importers.csv;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as tables write them, in English. */
public final class Days {

  private Days() {}

  /**
   * {@return how days are written}
   *
   * @param pattern as java.time writes it, such as {@code d MMMM uuuu}
   * @throws IllegalArgumentException if it is no such pattern
   */
  public static DateTimeFormatter format(String pattern) {
    DateTimeFormatterBuilder format =
        new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    if (hasYearWithoutEra(pattern)) {
      format.parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue());
    }
    return format.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Most people write {@code dd/MM/yyyy}, which strictly is a year of an era that it leaves out.
   */
  private static boolean hasYearWithoutEra(String pattern) {
    String letters = pattern.replaceAll("'[^']*'", "");
    return letters.contains("y") && !letters.contains("G");
  }

  /**
   * {@return the day of a text in the first of several formats that it has; null if it has none}
   */
  public static @Nullable LocalDate parse(String text, List<DateTimeFormatter> formats) {
    for (DateTimeFormatter format : formats) {
      LocalDate day = parse(text, format);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parse(String text, DateTimeFormatter format) {
    ParsePosition end = new ParsePosition(0);
    if (format.parseUnresolved(text, end) == null || end.getIndex() != text.length()) {
      return null; // spares an exception
    }
    try {
      TemporalAccessor parsed = format.parse(text);
      return LocalDate.from(parsed);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
