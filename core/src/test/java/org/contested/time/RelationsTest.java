package org.contested.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations against the definition: all starts and ends within the bounds, in a small calendar. */
class RelationsTest {

  /** Days 0 to 4 can be bounds; days -1 and 5 stand for all earlier and later ones. */
  private static final int BOUNDS = 5;

  private static final int NEVER_BEGAN = -2;
  private static final int NEVER_ENDS = BOUNDS + 1;

  private record Period(int start, int end) {}

  /** A timespan, and the bits of those of {@link #PERIODS} it may be. */
  private record Span(Timespan timespan, long periods) {}

  private static final List<Period> PERIODS = periods();

  private static List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int start = NEVER_BEGAN; start <= BOUNDS; start++) {
      for (int end = Math.max(start, -1); end <= NEVER_ENDS; end++) {
        periods.add(new Period(start, end));
      }
    }
    return periods;
  }

  /** All four-bound timespans of the calendar, with unknown bounds, open starts and open ends. */
  private static List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    List<String> sides = new ArrayList<>(List.of("", ".."));
    for (int low = 0; low < BOUNDS; low++) {
      sides.add("[.." + day(low) + "]");
      sides.add("[" + day(low) + "..]");
      for (int high = low; high < BOUNDS; high++) {
        sides.add("[" + day(low) + ".." + day(high) + "]");
      }
    }
    for (String start : sides) {
      for (String end : sides) {
        long periods = periodsOf(start, end);
        String text = start.isEmpty() && end.isEmpty() ? "unknown" : start + "/" + end;
        if (periods != 0) {
          spans.add(new Span(Timespan.parse(text), periods));
        }
      }
    }
    return spans;
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2022, 2, 26).plusDays(number);
  }

  private static long periodsOf(String start, String end) {
    int[] s = range(start, NEVER_BEGAN, NEVER_BEGAN, BOUNDS);
    int[] e = range(end, NEVER_ENDS, -1, NEVER_ENDS);
    long bits = 0;
    for (int i = 0; i < PERIODS.size(); i++) {
      Period p = PERIODS.get(i);
      if (p.start() >= s[0] && p.start() <= s[1] && p.end() >= e[0] && p.end() <= e[1]) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  private static int[] range(String side, int open, int least, int greatest) {
    if (side.equals("..")) {
      return new int[] {open, open};
    }
    int[] range = {least, greatest};
    for (int i = 0; i < BOUNDS; i++) {
      if (side.startsWith("[" + day(i))) {
        range[0] = i;
      }
      if (side.endsWith(day(i) + "]")) {
        range[1] = i;
      }
    }
    return range;
  }

  @Test
  void theSmallCalendarIsWhole() {
    assertThat(PERIODS).hasSizeLessThanOrEqualTo(64);
    assertThat(spans()).hasSizeGreaterThan(500);
  }

  @Test
  void beforeHoldsForAllSomeOrNoPeriods() {
    check(Timespan::isBefore, (a, b) -> a.end() < b.start());
  }

  @Test
  void afterHoldsForAllSomeOrNoPeriods() {
    check(Timespan::isAfter, (a, b) -> b.end() < a.start());
  }

  @Test
  void overlapsHoldsForAllSomeOrNoPeriods() {
    check(Timespan::overlaps, (a, b) -> a.start() <= b.end() && b.start() <= a.end());
  }

  @Test
  void containsHoldsForAllSomeOrNoPeriods() {
    check(Timespan::contains, (a, b) -> a.start() <= b.start() && b.end() <= a.end());
  }

  @Test
  void duringHoldsForAllSomeOrNoPeriods() {
    check(Timespan::isDuring, (a, b) -> b.start() <= a.start() && a.end() <= b.end());
  }

  private static void check(
      BiFunction<Timespan, Timespan, Certainty> relation,
      BiFunction<Period, Period, Boolean> definition) {
    long[] holds = new long[PERIODS.size()];
    for (int i = 0; i < holds.length; i++) {
      for (int j = 0; j < holds.length; j++) {
        if (definition.apply(PERIODS.get(i), PERIODS.get(j))) {
          holds[i] |= 1L << j;
        }
      }
    }
    List<Span> spans = spans();
    for (Span a : spans) {
      for (Span b : spans) {
        Certainty expected = answer(a.periods(), b.periods(), holds);
        Certainty actual = relation.apply(a.timespan(), b.timespan());
        if (actual != expected) {
          fail("%s and %s: %s, must be %s", a.timespan(), b.timespan(), actual, expected);
        }
      }
    }
  }

  private static Certainty answer(long a, long b, long[] holds) {
    boolean all = true;
    boolean none = true;
    for (int i = 0; i < holds.length; i++) {
      if ((a & 1L << i) != 0) {
        all &= (holds[i] & b) == b;
        none &= (holds[i] & b) == 0;
      }
    }
    return all ? Certainty.YES : none ? Certainty.NO : Certainty.POSSIBLE;
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-08/.., 2022-09-14, YES",
    "2018-05-08/, 2022-09-14, POSSIBLE",
    "2018-05-08/.., 2018-05-07, NO",
    "../2020-11-10, 1990-01-01, YES",
    "/2020-11-10, 1990-01-01, POSSIBLE",
    "../2020-11-10, 2020-11-11, NO",
    "2022, 2022-09-12, POSSIBLE",
    "2022, 2021-12-31, NO",
    "2022-01-01/2022-12-31, 2022-09, YES",
    "2022-01-01/2022-12-31, 2022-21, YES",
    "2018/.., 2019/, YES",
    "2018/, 2019/.., POSSIBLE",
    "2018/2020, 2019/.., NO",
    "unknown, 2022-09-12, POSSIBLE",
    "../.., unknown, YES",
    // a day contains its moments, and the other way round: compared by days
    "2022-09-13, 2022-09-13T23:59:59+04:00, YES",
    "2022-09-13, 2022-09-12T23:00:00Z, NO",
    "2022-09-13T23:59:59+04:00, 2022-09-13, YES",
    // two instants compare as instants, across offsets
    "2022-09-13T00:05:00+04:00/2022-09-14T20:00:00+04:00, 2022-09-12T20:05:00Z, YES",
    "2022-09-13T00:05:00+04:00/2022-09-14T20:00:00+04:00, 2022-09-12T20:04:59Z, NO",
    "2022-09-13T00:05:00+04:00/.., 2022-09-20T00:00:00Z, YES",
    "2022-09-13T00:05:00+04:00/, 2022-09-13T08:00:00+04:00, POSSIBLE",
    // a local time and an instant compare by their days
    "2022-09-13T08:00:00, 2022-09-13T09:00:00Z, YES",
    "2022-09-13T08:00:00, 2022-09-13T09:00:00, NO",
  })
  void containsAnswersAsAReaderWould(Timespan a, Timespan b, Certainty expected) {
    assertThat(a.contains(b)).isEqualTo(expected);
    assertThat(b.isDuring(a)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1987~/1989~, 2020, YES",
    "2022-09, 2022-09-13, POSSIBLE",
    "2022-08, 2022-09-13, YES",
    "2022-09-13, 2022-09-13, NO",
    "2022-09-12, 2022-09-13, YES",
    "../.., 2022, NO",
    "unknown, 2022, POSSIBLE",
    "unknown, ../2022, NO",
    "-0044-03-15, 0014-08-19, YES",
    "-0044, -0043, YES",
    "2022-09-13T08:00:00+04:00, 2022-09-13T04:00:01Z, YES",
    "2022-09-13T08:00:00+04:00, 2022-09-13T04:00:00Z, NO",
    "2022-09-13T08:00:00+04:00, 2022-09-13, NO",
    "2022-09-13T08:00:00Z/, 2022-09-13T09:00:00Z, POSSIBLE",
    "2022-09-13T08:00:00Z/, 2022-09-13T07:00:00Z, NO",
    "2022-09-13T07:00:00Z, /2022-09-13T08:00:00Z, POSSIBLE",
    "2022-09-13T09:00:00Z, /2022-09-13T08:00:00Z, NO",
    "2022-09-13T07:00:00, 2022-09-13T08:00:00, YES",
  })
  void beforeAnswersAsAReaderWould(Timespan a, Timespan b, Certainty expected) {
    assertThat(a.isBefore(b)).isEqualTo(expected);
    assertThat(b.isAfter(a)).isEqualTo(expected);
  }

  @Test
  void aLocalDateStandsForThatDay() {
    LocalDate day = LocalDate.of(2022, 9, 13);
    Timespan month = Timespan.parse("2022-09");

    assertThat(month.isBefore(day)).isEqualTo(Certainty.POSSIBLE);
    assertThat(month.isAfter(day)).isEqualTo(Certainty.POSSIBLE);
    assertThat(month.isBefore(LocalDate.of(2022, 10, 1))).isEqualTo(Certainty.YES);
    assertThat(month.isAfter(LocalDate.of(2022, 8, 31))).isEqualTo(Certainty.YES);
    assertThat(month.contains(LocalDate.of(2022, 8, 31))).isEqualTo(Certainty.NO);
    assertThat(Timespan.of(day).contains(day)).isEqualTo(Certainty.YES);
    assertThat(month.isDuring(day)).isEqualTo(Certainty.POSSIBLE);
    assertThat(month.isBefore(LocalDate.MAX)).isEqualTo(Certainty.YES);
    assertThat(month.isAfter(LocalDate.MIN)).isEqualTo(Certainty.YES);
  }
}
