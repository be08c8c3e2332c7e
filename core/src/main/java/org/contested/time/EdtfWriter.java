package org.contested.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what {@link EdtfReader} reads, and refuses what it could not read back. */
final class EdtfWriter {

  private EdtfWriter() {}

  /** {@return the number of a day whose year has at most four digits} */
  static long writable(LocalDate date) {
    long day = Days.of(date);
    if (!Days.isWritable(day)) {
      throw new IllegalArgumentException(
          "year of %s must be from -9999 to 9999 to name a day; use inYear".formatted(date));
    }
    return day;
  }

  static String day(LocalDate date) {
    return Days.print(writable(date));
  }

  static String month(YearMonth month) {
    String day = day(month.atDay(1));
    return day.substring(0, day.length() - 3);
  }

  /** {@return the year, {@code 2022}, {@code -0044}, {@code Y17000}} */
  static String year(int year) {
    if (year < -9999 || year > 9999) {
      return "Y" + year;
    }
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }

  /** {@return a plain day, or a plain interval of two} */
  static String days(long first, long last) {
    return first == last ? Days.print(first) : Days.print(first) + "/" + Days.print(last);
  }

  /** {@return the time, with its offset if there is one} */
  static String time(LocalDateTime time, @Nullable ZoneOffset offset) {
    if (time.getNano() != 0) {
      throw new IllegalArgumentException(
          "time %s must be in whole seconds; cut it with truncatedTo(ChronoUnit.SECONDS)"
              .formatted(time));
    }
    if (time.getYear() < 0 || time.getYear() > 9999) {
      throw new IllegalArgumentException(
          "year of %s must be from 0000 to 9999; say the day or year only".formatted(time));
    }
    if (offset != null && offset.getTotalSeconds() % 60 != 0) {
      throw new IllegalArgumentException(
          "offset %s must be in whole minutes; convert it with withOffsetSameInstant"
              .formatted(offset));
    }
    String clock = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    return offset == null ? clock : clock + offset.getId();
  }

  /** {@return one side of an interval with these bounds, empty if neither is known} */
  static String side(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null && latest == null) {
      return "";
    }
    String low = earliest == null ? "" : day(earliest);
    String high = latest == null ? "" : day(latest);
    return low.equals(high) ? low : "[" + low + ".." + high + "]";
  }

  /** {@return the moment as the side of an interval of which nothing is unknown} */
  static String extent(Moment moment) {
    LocalDateTime time = moment.localTime();
    if (time != null) {
      return time(time, moment.time() instanceof OffsetDateTime at ? at.getOffset() : null);
    }
    if (!Days.isDay(moment.day())) {
      return "..";
    }
    if (!Days.isWritable(moment.day())) {
      throw new IllegalStateException(
          "the extent reaches %s, and the year of a day must be from -9999 to 9999"
              .formatted(Days.get(moment.day())));
    }
    return Days.print(moment.day());
  }
}
