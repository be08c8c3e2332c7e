package org.contested.time;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF date without a time of day: {@code 2022-09-12}, {@code 198X}, {@code 2022~}. */
final class EdtfDateReader {

  private final EdtfText source;
  private final int from;
  private final String text;
  private int at;

  private EdtfDateReader(EdtfText source, int from, int to) {
    this.source = source;
    this.from = from;
    this.text = source.whole().substring(from, to);
  }

  /** {@return the date or time between two places of the text} */
  static EdtfDate read(EdtfText source, int from, int to) {
    EdtfDateReader reader = new EdtfDateReader(source, from, to);
    if (reader.text.length() == 10) {
      long day = Days.readPlain(reader.text, 0);
      if (Days.isDay(day)) {
        return new EdtfDate(reader.text, day, day, null);
      }
    }
    if (reader.text.indexOf('T') > 0) {
      return new EdtfTime(source, from, to).read();
    }
    return reader.read();
  }

  private EdtfDate read() {
    refuseOldNotation();
    readQualifier();
    if (peek() == 'Y') {
      return readLongYear();
    }
    boolean negative = skip('-');
    Digits year = readDigits(4, "it must begin with a year of four digits, as in 2022-09-12");
    if (negative && year.greatest() == 0) {
      throw refuse(at, "there is no year -0000; the year before 0001 is 0000");
    }
    if (peek() == 'S' && year.isExact()) {
      return readSignificantDigits(negative, year.least());
    }
    readQualifier();
    if (!atEnd()) {
      expectHyphen("a year");
      return readMonth(negative, year);
    }
    long first = Days.of(negative ? -year.greatest() : year.least(), 1, 1);
    int lastYear = negative ? -Math.max(1, year.least()) : year.greatest();
    return date(first, Days.of(lastYear, 12, 31));
  }

  private EdtfDate readMonth(boolean negative, Digits year) {
    readQualifier();
    int monthAt = at;
    Digits month = readDigits(2, "a month must have two digits, as in 2022-09");
    readQualifier();
    EdtfCalendar calendar = new EdtfCalendar(negative, year, month);
    if (!atEnd()) {
      expectHyphen("a month");
      return readDay(calendar, monthAt);
    }
    return calendarDate(calendar.months(), monthAt, calendar.whyNoMonth());
  }

  private EdtfDate readDay(EdtfCalendar calendar, int monthAt) {
    if (calendar.isSeason()) {
      throw refuse(
          at,
          calendar.month().text() + " is a season or part of a year, without days; drop the day");
    }
    readQualifier();
    int dayAt = at;
    Digits day = readDigits(2, "a day must have two digits, as in 2022-09-12");
    readQualifier();
    if (!atEnd()) {
      throw refuse(at, whyNotAfter("a day"));
    }
    String wrongMonth = calendar.whyNoMonth();
    if (wrongMonth != null) {
      throw refuse(monthAt, wrongMonth);
    }
    return calendarDate(calendar.days(day), dayAt, calendar.whyNoDay(day));
  }

  private EdtfDate calendarDate(long @Nullable [] bounds, int place, @Nullable String reason) {
    if (bounds == null) {
      throw refuse(place, String.valueOf(reason));
    }
    return date(bounds[0], bounds[1]);
  }

  private void refuseOldNotation() {
    if (text.equals("open") || text.equals("unknown")) {
      throw refuse(0, "write .. for an open start or end, and nothing for an unknown one");
    }
    if (text.charAt(0) == 'y') {
      throw refuse(0, "write Y for a year of more than four digits");
    }
    for (int i = 1; i < Math.min(4, text.length()); i++) {
      char c = text.charAt(i);
      if ((c == 'u' || c == 'x') && Digits.isDigit(text.charAt(0))) {
        throw refuse(i, "write X for an unspecified digit, as in 198X");
      }
    }
    if (text.indexOf('(') >= 0) {
      throw refuse(
          text.indexOf('('), "qualify without parentheses: 2004-06-~11 for an approximate day");
    }
  }

  private EdtfDate readLongYear() {
    at++;
    boolean negative = skip('-');
    int start = at;
    int end = endOfNumber();
    if (end == start) {
      throw refuse(at, "Y must be followed by a year, as in Y17000");
    }
    if (text.charAt(start) == '0') {
      throw refuse(start, "a year after Y must not begin with 0");
    }
    long year = readNumber(end, 10);
    boolean exponential = skip('E');
    if (exponential) {
      int exponentAt = at;
      if (endOfNumber() == at) {
        throw refuse(at, "E must be followed by a power of ten, as in Y17E7");
      }
      long exponent = readNumber(endOfNumber(), 2);
      if (exponent == 0) {
        throw refuse(exponentAt, "the power of ten after E must be 1 or more");
      }
      year = Math.min(year, Year.MAX_VALUE + 1L) * pow10((int) Math.min(exponent, 9));
    } else if (end - start <= 4) {
      throw refuse(start, "Y is for years of more than four digits; write the year without it");
    }
    if (year > Year.MAX_VALUE) {
      throw refuse(start, "a year must not be beyond " + Year.MAX_VALUE);
    }
    if (peek() == 'S') {
      return readSignificantDigits(negative, (int) year);
    }
    return endOfYear(negative, (int) year, (int) year);
  }

  private EdtfDate readSignificantDigits(boolean negative, int year) {
    at++;
    int digits = String.valueOf(year).length();
    int countAt = at;
    long count = readNumber(endOfNumber(), 2);
    if (count < 1 || count > digits) {
      throw refuse(
          countAt,
          "the number after S must be 1 to %d, the digits that %d has".formatted(digits, year));
    }
    int unit = (int) pow10(digits - (int) count);
    int least = year / unit * unit;
    return endOfYear(negative, least, least + unit - 1);
  }

  private EdtfDate endOfYear(boolean negative, int least, int greatest) {
    readQualifier();
    if (!atEnd()) {
      throw refuse(at, whyNotAfter("such a year"));
    }
    int first = negative ? -greatest : least;
    int last = negative ? -least : greatest;
    return date(Days.of(first, 1, 1), Days.of(last, 12, 31));
  }

  private EdtfDate date(long first, long last) {
    return new EdtfDate(text, first, last, null);
  }

  private Digits readDigits(int count, String rule) {
    int end = at;
    while (end < text.length() && (Digits.isDigit(text.charAt(end)) || text.charAt(end) == 'X')) {
      end++;
    }
    if (end - at != count) {
      throw refuse(at, rule);
    }
    Digits digits = new Digits(text.substring(at, end));
    at = end;
    return digits;
  }

  private int endOfNumber() {
    int end = at;
    while (end < text.length() && Digits.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Reads the digits up to {@code end}; more than {@code most} of them count as too large. */
  private long readNumber(int end, int most) {
    String digits = text.substring(at, end);
    at = end;
    if (digits.isEmpty()) {
      return 0;
    }
    return digits.length() > most ? pow10(most) : Long.parseLong(digits);
  }

  private static long pow10(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private void readQualifier() {
    if (Qualifiers.isQualifier(peek())) {
      at++;
      if (Qualifiers.isQualifier(peek())) {
        throw refuse(at, "write one qualifier: ? uncertain, ~ approximate, % both");
      }
    }
  }

  private void expectHyphen(String after) {
    if (!skip('-')) {
      throw refuse(at, whyNotAfter(after));
    }
  }

  private boolean skip(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private char peek() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  private boolean atEnd() {
    return at == text.length();
  }

  private String whyNotAfter(String part) {
    String rest = text.substring(at);
    String remedy = "";
    if (rest.startsWith("..")) {
      remedy = "; dates of which one is meant stand in brackets, as in [1987..1989]";
    } else if (rest.length() > 1 && rest.charAt(0) == ' ' && Digits.isDigit(rest.charAt(1))) {
      remedy = "; write T before a time of day";
    }
    return "'" + TimespanParseException.shown(rest) + "' cannot follow " + part + remedy;
  }

  private TimespanParseException refuse(int place, String rule) {
    return source.refuse("a date", from, from + text.length(), from + place, rule);
  }
}
