package org.contested.time;

import org.jspecify.annotations.Nullable;

/** Reads a whole text, {@code 2022-09-12/2022-09-14 “three days”}, in time linear in its length. */
final class EdtfReader {

  static final String UNKNOWN = "unknown";
  static final int LONGEST = 1_000;
  static final EdtfDate UNSAID = new EdtfDate("", Days.NEVER_BEGAN, Days.NEVER_ENDS, null);

  private static final EdtfDate NEVER_BEGAN =
      new EdtfDate("..", Days.NEVER_BEGAN, Days.NEVER_BEGAN, null);
  private static final EdtfDate NEVER_ENDS =
      new EdtfDate("..", Days.NEVER_ENDS, Days.NEVER_ENDS, null);
  private static final String INTERVAL = "an interval";
  private static final String SET = "a set";

  private final EdtfText source;
  private final String whole;

  private EdtfReader(String text) {
    this.source = new EdtfText(text);
    this.whole = text;
  }

  /** {@return the period a text names, with its wording} */
  static Timespan read(String text) {
    return new EdtfReader(text).read();
  }

  private Timespan read() {
    int quote = whole.indexOf('“');
    if (quote < 0) {
      return readPeriod(whole.length(), null);
    }
    if (quote == 0) {
      throw refuse("a time", 0, "a wording needs a time before it; write unknown if there is none");
    }
    if (whole.charAt(quote - 1) != ' ') {
      throw refuse("a time", quote, "one space must stand between the date and its wording");
    }
    int end = whole.length() - 1;
    if (end == quote || whole.charAt(end) != '”') {
      throw refuse("a time", end, "a wording that begins with “ must end the text with ”");
    }
    String wording = whole.substring(quote + 1, end);
    String problem = Wording.findProblem(wording);
    if (problem != null) {
      throw refuse("a time", quote + 1, problem);
    }
    return readPeriod(quote - 1, wording);
  }

  private Timespan readPeriod(int end, @Nullable String wording) {
    if (end == 0) {
      throw refuse("a time", 0, "write a date, as in 2022-09-12, or unknown");
    }
    if (end > LONGEST) {
      throw refuse("a time", LONGEST, end + " characters exceed the " + LONGEST + " of a date");
    }
    if (end == UNKNOWN.length() && whole.startsWith(UNKNOWN)) {
      return Timespan.stated(UNKNOWN, UNSAID, UNSAID, wording);
    }
    if (whole.charAt(0) == '{') {
      throw refuse(
          SET,
          0,
          "{…} says that all its dates are meant, and a timespan is one period;"
              + " give each date its own timespan, or write […] if it was one of them");
    }
    int slash = whole.indexOf('/');
    if (slash >= 0 && slash < end) {
      return readInterval(slash, end, wording);
    }
    if (whole.charAt(0) == '[') {
      EdtfDate set = readSet(0, end);
      return Timespan.stated(set.text(), set, set, wording);
    }
    EdtfDate date = EdtfDateReader.read(source, 0, end);
    return Timespan.stated(date.text(), date, date, wording);
  }

  private Timespan readInterval(int slash, int end, @Nullable String wording) {
    int second = whole.indexOf('/', slash + 1);
    if (second >= 0 && second < end) {
      throw refuse(
          INTERVAL,
          second,
          "one / stands between its start and its end, and dates are written 2022-09-12");
    }
    if (end == 1) {
      throw refuse(INTERVAL, 0, "neither start nor end is said; write unknown");
    }
    EdtfDate start = readSide(0, slash, NEVER_BEGAN);
    EdtfDate stop = readSide(slash + 1, end, NEVER_ENDS);
    checkOrder(start, stop, slash);
    return Timespan.stated(start.text() + "/" + stop.text(), start, stop, wording);
  }

  private void checkOrder(EdtfDate start, EdtfDate stop, int slash) {
    boolean inverted = start.first() > stop.last();
    boolean instants =
        new Moment(stop.last(), stop.time()).isBefore(new Moment(start.first(), start.time()));
    if (inverted && !instants) {
      throw refuse(INTERVAL, slash, "its local dates are in reverse; give both the same offset");
    }
    if (inverted || instants) {
      throw refuse(
          INTERVAL,
          slash,
          "its end %s must not be before its start %s; correct one or exchange them"
              .formatted(stop.text(), start.text()));
    }
  }

  private EdtfDate readSide(int from, int to, EdtfDate open) {
    if (from == to) {
      return UNSAID;
    }
    if (to - from == 2 && whole.startsWith("..", from)) {
      return open;
    }
    return whole.charAt(from) == '[' ? readSet(from, to) : EdtfDateReader.read(source, from, to);
  }

  /** Reads {@code [1667,1670..1672]}: the days from the earliest to the latest of its dates. */
  private EdtfDate readSet(int from, int to) {
    if (whole.charAt(to - 1) != ']' || to - from < 3) {
      throw refuse(SET, to - 1, "dates stand between [ and ], as in [1987..1989]");
    }
    long first = Days.NEVER_ENDS;
    long last = Days.NEVER_BEGAN;
    int at = from + 1;
    while (at < to) {
      int comma = whole.indexOf(',', at);
      int end = comma < 0 || comma > to - 1 ? to - 1 : comma;
      EdtfDate member = readMember(at, end, at == from + 1, end == to - 1);
      first = Math.min(first, member.first());
      last = Math.max(last, member.last());
      at = end + 1;
    }
    return new EdtfDate(whole.substring(from, to), first, last, null);
  }

  private EdtfDate readMember(int from, int to, boolean firstOfSet, boolean lastOfSet) {
    int dots = whole.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      return readSetDate(from, to, from);
    }
    int after = dots + 2;
    if (dots == from && after == to) {
      throw refuse(SET, dots, "a date must stand before or after .., as in [1987..]");
    }
    if (dots == from && !firstOfSet) {
      throw refuse(SET, dots, "only its first date can be open to earlier ones");
    }
    if (after == to && !lastOfSet) {
      throw refuse(SET, dots, "only its last date can be open to later ones");
    }
    long first = dots == from ? Days.NEVER_BEGAN : readSetDate(from, dots, from).first();
    long last = after == to ? Days.NEVER_ENDS : readSetDate(after, to, dots).last();
    if (first > last) {
      String range = whole.substring(from, to);
      throw refuse(SET, dots, "%s begins after it ends; exchange its dates".formatted(range));
    }
    return new EdtfDate("", first, last, null);
  }

  private EdtfDate readSetDate(int from, int to, int at) {
    if (from == to) {
      throw refuse(SET, at, "a date is missing between its commas");
    }
    EdtfDate date = EdtfDateReader.read(source, from, to);
    if (date.time() != null) {
      throw refuse(SET, from, "it holds dates, not times of day; drop the time");
    }
    return date;
  }

  private TimespanParseException refuse(String kind, int at, String rule) {
    return source.refuse(kind, 0, whole.length(), at, rule);
  }
}
