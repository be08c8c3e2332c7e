package org.contested.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as single {@code long}s that sort as the days do: year, month and day packed together. They
 * cost nothing to keep, compare or print. {@link #NEVER_BEGAN} and {@link #NEVER_ENDS} lie before
 * and after every day.
 */
final class Days {

  static final long NEVER_BEGAN = Long.MIN_VALUE;
  static final long NEVER_ENDS = Long.MAX_VALUE;

  private Days() {}

  static long of(int year, int month, int day) {
    return ((long) year << 9) | (month << 5) | day;
  }

  static long of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static boolean isDay(long day) {
    return day != NEVER_BEGAN && day != NEVER_ENDS;
  }

  static LocalDate get(long day) {
    return LocalDate.of(year(day), month(day), dayOfMonth(day));
  }

  /** {@return the day, empty before or after all days} */
  static Optional<LocalDate> find(long day) {
    return isDay(day) ? Optional.of(get(day)) : Optional.empty();
  }

  static int year(long day) {
    return (int) (day >> 9);
  }

  private static int month(long day) {
    return (int) (day >> 5) & 15;
  }

  private static int dayOfMonth(long day) {
    return (int) day & 31;
  }

  /** {@return whether EDTF can write the day: its year has at most four digits} */
  static boolean isWritable(long day) {
    int year = year(day);
    return year >= -9999 && year <= 9999;
  }

  /** {@return the day as EDTF writes it, {@code 2022-09-12} or {@code -0044-03-15}} */
  static String print(long day) {
    int year = year(day);
    int sign = year < 0 ? 1 : 0;
    char[] text = new char[10 + sign];
    text[0] = '-';
    int digits = Math.abs(year);
    for (int i = 3 + sign; i >= sign; i--) {
      text[i] = (char) ('0' + digits % 10);
      digits /= 10;
    }
    printTwo(text, 4 + sign, month(day));
    printTwo(text, 7 + sign, dayOfMonth(day));
    return new String(text);
  }

  private static void printTwo(char[] text, int at, int number) {
    text[at] = '-';
    text[at + 1] = (char) ('0' + number / 10);
    text[at + 2] = (char) ('0' + number % 10);
  }

  static int lengthOfMonth(int year, int month) {
    return switch (month) {
      case 2 -> Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** {@return the month in words, {@code February 2022}} */
  static String nameMonth(int year, int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + EdtfWriter.year(year);
  }

  /**
   * Reads a plain day, {@code 2022-09-12}, from ten characters.
   *
   * @return the day, or {@link #NEVER_BEGAN} if the characters are anything else
   */
  static long readPlain(String text, int at) {
    if (text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
      return NEVER_BEGAN;
    }
    int year = readTwo(text, at) * 100 + readTwo(text, at + 2);
    int month = readTwo(text, at + 5);
    int day = readTwo(text, at + 8);
    boolean exists =
        year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
    return exists ? of(year, month, day) : NEVER_BEGAN;
  }

  private static int readTwo(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? tens * 10 + ones : -10_000;
  }
}
