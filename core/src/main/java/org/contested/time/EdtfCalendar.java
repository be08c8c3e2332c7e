package org.contested.time;

import org.jspecify.annotations.Nullable;

/**
 * Finds the first and last day that a year, month and day with unspecified digits can mean: {@code
 * 198X-02-29} is from 29 February 1980 to 29 February 1988.
 *
 * @param negative whether the year is before the year 0000
 * @param year the year's four digits
 * @param month the month's or season's two digits
 */
record EdtfCalendar(boolean negative, Digits year, Digits month) {

  private static final Digits ANY = new Digits("XX");

  boolean isSeason() {
    return month.isExact() && month.least() >= Seasons.FIRST && month.least() <= Seasons.LAST;
  }

  /** {@return what is wrong with the month, null if nothing is} */
  @Nullable String whyNoMonth() {
    if (isSeason() || nextMonth(1, 1) != 0) {
      return null;
    }
    return month.isExact()
        ? "month %s must be 01 to 12, or a season or part of a year 21 to 41"
            .formatted(month.text())
        : "no month 01 to 12 fits '%s'".formatted(month.text());
  }

  /** {@return what is wrong with the day, null if nothing is} */
  @Nullable String whyNoDay(Digits day) {
    if (days(day) != null) {
      return null;
    }
    if (!day.isExact()) {
      return "no day fits '%s'".formatted(day.text());
    }
    if (day.least() < 1 || day.least() > 31) {
      return "day %s must be 01 to 31".formatted(day.text());
    }
    if (!year.isExact() || !month.isExact()) {
      return "no day that exists fits it";
    }
    int number = negative ? -year.least() : year.least();
    return "%s has %d days"
        .formatted(
            Days.nameMonth(number, month.least()), Days.lengthOfMonth(number, month.least()));
  }

  /** {@return the first and last day of the month or season, null if there is no such month} */
  long @Nullable [] months() {
    if (isSeason()) {
      return new long[] {
        Seasons.firstDay(firstYear(), month.least()), Seasons.lastDay(lastYear(), month.least())
      };
    }
    return days(ANY);
  }

  /** {@return the first and last day that fit, null if none does} */
  long @Nullable [] days(Digits day) {
    long first = search(firstYear(), lastYear(), 1, day);
    if (!Days.isDay(first)) {
      return null;
    }
    return new long[] {first, search(lastYear(), firstYear(), -1, day)};
  }

  private int firstYear() {
    return negative ? -year.greatest() : year.least();
  }

  private int lastYear() {
    return negative ? -Math.max(1, year.least()) : year.greatest();
  }

  /** Looks at the years from one end, at most ten thousand, and stops at the first that fits. */
  private long search(int from, int to, int step, Digits day) {
    for (int y = from; y != to + step; y += step) {
      if (!year.matches(Math.abs(y))) {
        continue;
      }
      for (int m = nextMonth(step > 0 ? 1 : 12, step); m != 0; m = nextMonth(m + step, step)) {
        int length = Days.lengthOfMonth(y, m);
        for (int d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step) {
          if (day.matches(d)) {
            return Days.of(y, m, d);
          }
        }
      }
    }
    return Days.NEVER_BEGAN;
  }

  /** {@return the nearest month from this one that fits, 0 if none does} */
  private int nextMonth(int from, int step) {
    for (int m = from; m >= 1 && m <= 12; m += step) {
      if (month.matches(m)) {
        return m;
      }
    }
    return 0;
  }
}
