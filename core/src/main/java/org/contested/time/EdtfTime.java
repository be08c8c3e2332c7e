package org.contested.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/** Reads one EDTF date with a time of day: {@code 2022-09-13T08:00:00+04:00}. */
final class EdtfTime {

  private final EdtfText source;
  private final int from;
  private final String text;

  EdtfTime(EdtfText source, int from, int to) {
    this.source = source;
    this.from = from;
    this.text = source.whole().substring(from, to);
  }

  EdtfDate read() {
    int timeAt = text.indexOf('T') + 1;
    EdtfDateReader.read(source, from, from + timeAt - 1); // says what is wrong with the day
    long day = timeAt == 11 ? Days.readPlain(text, 0) : Days.NEVER_BEGAN;
    if (!Days.isDay(day)) {
      throw refuse(0, "a time of day follows a plain day, as in 2022-09-13T08:00:00Z");
    }
    LocalDateTime local = readClock(day, timeAt);
    int end = text.length();
    String mark = "";
    if (Qualifiers.isQualifier(text.charAt(end - 1))) {
      end--;
      mark = text.substring(end);
    }
    String offset = text.substring(timeAt + 8, end);
    String clock = text.substring(0, timeAt + 8);
    if (offset.isEmpty()) {
      return new EdtfDate(clock + mark, day, day, local);
    }
    ZoneOffset zone = readOffset(offset, timeAt + 8);
    Temporal time = local.atOffset(zone);
    return new EdtfDate(clock + zone.getId() + mark, day, day, time);
  }

  private LocalDateTime readClock(long day, int at) {
    boolean complete = text.length() >= at + 8;
    for (int i = 0; complete && i < 8; i++) {
      char c = text.charAt(at + i);
      complete = (i == 2 || i == 5) ? c == ':' : Digits.isDigit(c);
    }
    if (!complete) {
      throw refuse(at, "a time must be hh:mm:ss, as in T08:00:00Z");
    }
    int hour = readTwo(at, 23, "hour");
    int minute = readTwo(at + 3, 59, "minute");
    int second = readTwo(at + 6, 59, "second");
    return Days.get(day).atTime(hour, minute, second);
  }

  private ZoneOffset readOffset(String offset, int at) {
    if (offset.equals("Z")) {
      return ZoneOffset.UTC;
    }
    char first = offset.charAt(0);
    if (first == '.' || first == ',') {
      throw refuse(at, "times are kept to the second; drop the fraction");
    }
    boolean signed = first == '+' || first == '-';
    boolean hours = offset.length() == 3;
    boolean minutes = offset.length() == 6 && offset.charAt(3) == ':';
    if (!signed || !(hours || minutes) || !isTwoDigits(offset, 1)) {
      throw refuse(at, "after the seconds comes Z, an offset as in +04:00, or nothing");
    }
    if (minutes && !isTwoDigits(offset, 4)) {
      throw refuse(at, "after the seconds comes Z, an offset as in +04:00, or nothing");
    }
    int hour = readTwo(at + 1, 18, "hour of the offset");
    int minute = minutes ? readTwo(at + 4, 59, "minute of the offset") : 0;
    if (hour * 60 + minute > 18 * 60) {
      throw refuse(at, "an offset must not be beyond 18:00");
    }
    if (first == '-' && hour + minute == 0) {
      throw refuse(at, "there is no offset -00:00; write Z");
    }
    int sign = first == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hour, sign * minute);
  }

  private static boolean isTwoDigits(String offset, int at) {
    return Digits.isDigit(offset.charAt(at)) && Digits.isDigit(offset.charAt(at + 1));
  }

  private int readTwo(int at, int most, String name) {
    int number = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    if (number > most) {
      throw refuse(at, "%s %02d must be 00 to %d".formatted(name, number, most));
    }
    return number;
  }

  private TimespanParseException refuse(int place, String rule) {
    return source.refuse("a time", from, from + text.length(), from + place, rule);
  }
}
