package org.contested.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are refused, with their whole message and the place of the fault. */
class EdtfRefusedTest {

  private static final String BEGIN = "it must begin with a year of four digits, as in 2022-09-12";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2022-02-30 | 8 | February 2022 has 28 days
          2022-02-29 | 8 | February 2022 has 28 days
          1900-02-29 | 8 | February 1900 has 28 days
          2024-02-30 | 8 | February 2024 has 29 days
          2022-04-31 | 8 | April 2022 has 30 days
          -0045-02-29 | 9 | February -0045 has 28 days
          2022-09-32 | 8 | day 32 must be 01 to 31
          2022-09-00 | 8 | day 00 must be 01 to 31
          2022-13 | 5 | month 13 must be 01 to 12, or a season or part of a year 21 to 41
          2022-00-10 | 5 | month 00 must be 01 to 12, or a season or part of a year 21 to 41
          2022-42 | 5 | month 42 must be 01 to 12, or a season or part of a year 21 to 41
          2022-2X | 5 | no month 01 to 12 fits '2X'
          2022-XX-4X | 8 | no day fits '4X'
          19X1-02-29 | 8 | no day that exists fits it
          XXXX-02-30 | 8 | no day that exists fits it
          2022-21-05 | 8 | 21 is a season or part of a year, without days; drop the day
          2022-9-12 | 5 | a month must have two digits, as in 2022-09
          2022-09-1 | 8 | a day must have two digits, as in 2022-09-12
          2022-09-12-01 | 10 | '-01' cannot follow a day
          2022_09 | 4 | '_09' cannot follow a year
          2022-09x | 7 | 'x' cannot follow a month
          "2022-09-12 " | 10 | ' ' cannot follow a day
          2022-09-13 08:00:00 | 10 | ' 08:00:00' cannot follow a day; write T before a time of day
          1987..1989 | 4 | '..1989' cannot follow a year; dates of which one is meant stand in \
          brackets, as in [1987..1989]
          -0000 | 5 | there is no year -0000; the year before 0001 is 0000
          Y1985 | 1 | Y is for years of more than four digits; write the year without it
          Y012345 | 1 | a year after Y must not begin with 0
          Y- | 2 | Y must be followed by a year, as in Y17000
          Y17E | 4 | E must be followed by a power of ten, as in Y17E7
          Y17E0 | 4 | the power of ten after E must be 1 or more
          Y17E8 | 1 | a year must not be beyond 999999999
          Y1000000000 | 1 | a year must not be beyond 999999999
          Y1234567890E10 | 1 | a year must not be beyond 999999999
          Y999999999E99 | 1 | a year must not be beyond 999999999
          Y99999999999999999999 | 1 | a year must not be beyond 999999999
          Y17000-01 | 6 | '-01' cannot follow such a year
          1950S0 | 5 | the number after S must be 1 to 4, the digits that 1950 has
          1950S | 5 | the number after S must be 1 to 4, the digits that 1950 has
          1950S5 | 5 | the number after S must be 1 to 4, the digits that 1950 has
          198u | 3 | write X for an unspecified digit, as in 198X
          196x | 3 | write X for an unspecified digit, as in 198X
          y170000002 | 0 | write Y for a year of more than four digits
          1984?~ | 5 | write one qualifier: ? uncertain, ~ approximate, % both
          2004-06-(11)~ | 8 | qualify without parentheses: 2004-06-~11 for an approximate day
          """)
  void aDateMayBeRefused(String text, int index, String rule) {
    assertRefused(text, index, "'" + text + "' is not a date: " + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  ",
        " 2022-09-12",
        "20220912",
        "22",
        "20222",
        "202",
        "September 2022",
        "Tuesday",
        "T08:00:00",
        "Unknown",
        "+2022",
        "２０２２",
        "X"
      })
  void aDateBeginsWithFourDigits(String text) {
    assertRefused(text, 0, "'" + text + "' is not a date: " + BEGIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2022/2021 | 4 | its end 2021 must not be before its start 2022; correct one or exchange \
          them
          2022-09-12/2022-09-11 | 10 | its end 2022-09-11 must not be before its start 2022-09-12; \
          correct one or exchange them
          [1990..1994]/1989 | 12 | its end 1989 must not be before its start [1990..1994]; correct \
          one or exchange them
          2022-09-13T08:00:00+04:00/2022-09-13T03:59:59Z | 25 | its end 2022-09-13T03:59:59Z must \
          not be before its start 2022-09-13T08:00:00+04:00; correct one or exchange them
          2022-09-13T01:00:00+04:00/2022-09-12T22:00:00Z | 25 | its local dates are in reverse; \
          give both the same offset
          2004-06-11/2005-06-11/2006 | 21 | one / stands between its start and its end, and dates \
          are written 2022-09-12
          12/09/2022 | 5 | one / stands between its start and its end, and dates are written \
          2022-09-12
          2006//2007 | 5 | one / stands between its start and its end, and dates are written \
          2022-09-12
          / | 0 | neither start nor end is said; write unknown
          """)
  void anIntervalMayBeRefused(String text, int index, String rule) {
    assertRefused(text, index, "'" + text + "' is not an interval: " + rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {1667,1668,1670..1672} | 0 | ALL
          {1960,1961-12} | 0 | ALL
          {..1984} | 0 | ALL
          [] | 1 | dates stand between [ and ], as in [1987..1989]
          [1987..1989 | 10 | dates stand between [ and ], as in [1987..1989]
          [1987]x | 6 | dates stand between [ and ], as in [1987..1989]
          [..] | 1 | a date must stand before or after .., as in [1987..]
          [1989..1987] | 5 | 1989..1987 begins after it ends; exchange its dates
          [1667,,1670] | 6 | a date is missing between its commas
          [1667,] | 6 | a date is missing between its commas
          [,1667] | 1 | a date is missing between its commas
          [1667,..1668] | 6 | only its first date can be open to earlier ones
          [1667..,1668] | 5 | only its last date can be open to later ones
          [2022-09-13T08:00:00Z] | 1 | it holds dates, not times of day; drop the time
          """)
  void aSetMayBeRefused(String text, int index, String rule) {
    String all =
        "{…} says that all its dates are meant, and a timespan is one period; give each date its"
            + " own timespan, or write […] if it was one of them";
    assertRefused(text, index, "'" + text + "' is not a set: " + rule.replace("ALL", all));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-09-13T08:00Z | 11 | a time must be hh:mm:ss, as in T08:00:00Z
          2022-09-13T | 11 | a time must be hh:mm:ss, as in T08:00:00Z
          2022-09-13T08:00:00.5Z | 19 | times are kept to the second; drop the fraction
          2022-09-13T24:00:00 | 11 | hour 24 must be 00 to 23
          2022-09-13T08:60:00 | 14 | minute 60 must be 00 to 59
          2022-09-13T08:00:60 | 17 | second 60 must be 00 to 59
          2022-09-13T08:00:00+4 | 19 | after the seconds comes Z, an offset as in +04:00, or nothing
          2022-09-13T08:00:00z | 19 | after the seconds comes Z, an offset as in +04:00, or nothing
          2022-09-13T08:00:00+0a:00 | 19 | after the seconds comes Z, an offset as in +04:00, or \
          nothing
          2022-09-13T08:00:00+04:0a | 19 | after the seconds comes Z, an offset as in +04:00, or \
          nothing
          2022-09-13T08:00:00+19:00 | 20 | hour of the offset 19 must be 00 to 18
          2022-09-13T08:00:00+18:30 | 19 | an offset must not be beyond 18:00
          2022-09-13T08:00:00-00:00 | 19 | there is no offset -00:00; write Z
          2022-09T08:00:00Z | 0 | a time of day follows a plain day, as in 2022-09-13T08:00:00Z
          2022-09-XXT08:00:00Z | 0 | a time of day follows a plain day, as in 2022-09-13T08:00:00Z
          2022-09-13~T08:00:00Z | 0 | a time of day follows a plain day, as in 2022-09-13T08:00:00Z
          2022-09-12“x” | 10 | one space must stand between the date and its wording
          “x” | 0 | a wording needs a time before it; write unknown if there is none
          2022-09-12 “x | 12 | a wording that begins with “ must end the text with ”
          2022-09-12 “ | 11 | a wording that begins with “ must end the text with ”
          2022-09-12 “” | 12 | a wording must not be blank; leave it out if there is none
          """)
  void aTimeMayBeRefused(String text, int index, String rule) {
    assertRefused(text, index, "'" + text + "' is not a time: " + rule);
  }

  @Test
  void aFaultInAPartNamesThePartAndTheWhole() {
    assertRefused(
        "2022-02-30/2022-03-05",
        8,
        "'2022-02-30' is not a date: February 2022 has 28 days (in '2022-02-30/2022-03-05')");
    assertRefused(
        "2004-06-01/unknown",
        11,
        "'unknown' is not a date: write .. for an open start or end, and nothing for an unknown"
            + " one (in '2004-06-01/unknown')");
    assertRefused("[1667, 1668]", 6, "' 1668' is not a date: " + BEGIN + " (in '[1667, 1668]')");
    assertRefused(
        "2022-02-30T08:00:00Z",
        8,
        "'2022-02-30' is not a date: February 2022 has 28 days (in '2022-02-30T08:00:00Z')");
    assertRefused("", 0, "'' is not a time: write a date, as in 2022-09-12, or unknown");
  }

  @Test
  void hostileTextIsCutAndEscaped() {
    String digits = "9".repeat(5_000_000);
    assertRefused(
        digits,
        1000,
        "'" + "9".repeat(60) + "…' is not a time: 5000000 characters exceed the 1000 of a date");
    assertRefused(
        "2022\n\u0000\ud800",
        4,
        "'2022\\u000a\\u0000\\ud800' is not a date: '\\u000a\\u0000\\ud800' cannot follow a year");
    assertThat(
            catchThrowableOfType(TimespanParseException.class, () -> Timespan.parse(digits)).text())
        .isEqualTo("9".repeat(60) + "…");
  }

  @Test
  void hostileTextIsRefusedInLinearTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String unit : new String[] {"[", "/", "..,", "1987,", "“", "-", "?", "X", "”"}) {
            String hostile = "[1987," + unit.repeat(1_000_000) + "]";
            assertThatThrownBy(() -> Timespan.parse(hostile)).hasMessageMatching("(?s).{20,300}");
            assertThatThrownBy(() -> Timespan.parse("2022 “" + hostile + "”"))
                .isInstanceOf(TimespanParseException.class);
          }
        });
  }

  @Test
  void factoriesNameTheValueAndTheRule() {
    LocalDate day = LocalDate.of(2022, 9, 12);
    LocalDate before = LocalDate.of(2022, 9, 11);
    assertFails(
        () -> Timespan.between(day, before), "start 2022-09-12 must not be after end 2022-09-11");
    assertFails(
        () -> Timespan.within(day, before),
        "first day 2022-09-12 must not be after last day 2022-09-11");
    assertFails(
        () -> Timespan.within(1989, 1987), "first year 1989 must not be after last year 1987");
    assertFails(
        () -> Timespan.ofBounds(day, before, null, null),
        "earliest start 2022-09-12 must not be after latest start 2022-09-11");
    assertFails(
        () -> Timespan.ofBounds(null, null, day, before),
        "earliest end 2022-09-12 must not be after latest end 2022-09-11");
    assertFails(
        () -> Timespan.ofBounds(day, null, null, before),
        "earliest start 2022-09-12 must not be after latest end 2022-09-11");
    assertFails(
        () -> Timespan.of(LocalDate.of(12345, 1, 1)),
        "year of +12345-01-01 must be from -9999 to 9999 to name a day; use inYear");
    assertFails(
        () -> Timespan.inMonth(YearMonth.of(-10000, 1)),
        "year of -10000-01-01 must be from -9999 to 9999 to name a day; use inYear");
    assertFails(
        () -> Timespan.inYear(Year.MAX_VALUE + 1),
        "'Y1000000000' is not a date: a year must not be beyond 999999999");
  }

  @Test
  void timesMustBeWritable() {
    LocalDateTime time = LocalDateTime.of(2022, 9, 13, 8, 0);
    assertFails(
        () -> Timespan.at(time.withNano(5_000_000)),
        "time 2022-09-13T08:00:00.005 must be in whole seconds; cut it with"
            + " truncatedTo(ChronoUnit.SECONDS)");
    assertFails(
        () -> Timespan.at(OffsetDateTime.of(time, ZoneOffset.ofHoursMinutesSeconds(4, 0, 30))),
        "offset +04:00:30 must be in whole minutes; convert it with withOffsetSameInstant");
    assertFails(
        () -> Timespan.at(time.withYear(-44)),
        "year of -0044-09-13T08:00 must be from 0000 to 9999; say the day or year only");
  }

  @Test
  void wordingsMustBeShortValidText() {
    Timespan day = Timespan.parse("2022-09-12");
    assertFails(
        () -> day.worded(" \t"), "a wording must not be blank; leave it out if there is none");
    assertFails(
        () -> day.worded("w".repeat(1001)),
        "a wording of 1001 characters exceeds 1000; keep only the words that name the time");
    assertFails(
        () -> day.worded("ab\ud83d"),
        "a wording must be valid Unicode; its character 2, U+D83D, is half a pair");
    assertFails(
        () -> day.worded("\udd4aa"),
        "a wording must be valid Unicode; its character 0, U+DD4A, is half a pair");
    assertThat(Timespan.parse(day.worded("w".repeat(1000)).toString())).isNotEqualTo(day);
  }

  @Test
  void whatHasNoDateCannotBeQualified() {
    assertThatThrownBy(() -> Timespan.unknown().approximately())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'unknown' has no date to mark with ~; use worded to keep the words");
    assertThatThrownBy(() -> Timespan.parse("../").uncertainly())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'../' has no date to mark with ?; use worded to keep the words");
  }

  @Test
  void anExtentMustBeWritable() {
    assertThatThrownBy(() -> Timespan.parse("9999-24").extent())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the extent reaches +10000-03-31, and the year of a day must be from -9999 to 9999");
  }

  private static void assertRefused(String text, int index, String message) {
    TimespanParseException refusal =
        catchThrowableOfType(TimespanParseException.class, () -> Timespan.parse(text));
    assertThat(refusal).as(text).isNotNull().hasMessage(message);
    assertThat(refusal.index()).as(text).isEqualTo(index);
    assertThat(refusal.text()).isEqualTo(TimespanParseException.shown(text));
  }

  private static void assertFails(Runnable action, String message) {
    assertThatThrownBy(action::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
