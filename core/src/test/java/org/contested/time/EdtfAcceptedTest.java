package org.contested.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the EDTF specification (4 February 2019), section by section, and their days. */
class EdtfAcceptedTest {

  @ParameterizedTest
  @CsvSource({
    // level 0, date
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04, 1985-04-01, 1985-04-30",
    "1985, 1985-01-01, 1985-12-31",
    // level 1, letter-prefixed calendar year
    "Y170000002, +170000002-01-01, +170000002-12-31",
    "Y-170000002, -170000002-01-01, -170000002-12-31",
    // level 1, seasons
    "2001-21, 2001-01-01, 2001-12-31",
    "2001-22, 2000-12-01, 2002-03-31",
    "2001-23, 2001-01-01, 2001-12-31",
    "2001-24, 2000-12-01, 2002-03-31",
    // level 1, qualification of a date (complete)
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    // level 1, unspecified digits from the right
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    // level 1, negative calendar year
    "-1985, -1985-01-01, -1985-12-31",
    // level 2, exponential year
    "Y-17E7, -170000000-01-01, -170000000-12-31",
    // level 2, significant digits
    "1950S2, 1900-01-01, 1999-12-31",
    "Y171010000S3, +171000000-01-01, +171999999-12-31",
    "Y3388E2S3, +338000-01-01, +338999-12-31",
    // level 2, sub-year groupings
    "2001-34, 2001-04-01, 2001-06-30",
    "2001-25, 2001-03-01, 2001-06-30",
    "2001-26, 2001-06-01, 2001-09-30",
    "2001-27, 2001-09-01, 2001-12-31",
    "2001-28, 2000-12-01, 2002-03-31",
    "2001-29, 2001-09-01, 2001-12-31",
    "2001-30, 2000-12-01, 2002-03-31",
    "2001-31, 2001-03-01, 2001-06-30",
    "2001-32, 2001-06-01, 2001-09-30",
    "2004-33, 2004-01-01, 2004-03-31",
    "2001-35, 2001-07-01, 2001-09-30",
    "2001-36, 2001-10-01, 2001-12-31",
    "2001-37, 2001-01-01, 2001-04-30",
    "2001-38, 2001-05-01, 2001-08-31",
    "2001-39, 2001-09-01, 2001-12-31",
    "2001-40, 2001-01-01, 2001-06-30",
    "2001-41, 2001-07-01, 2001-12-31",
    // level 2, set representation, one of
    "'[1667,1668,1670..1672]', 1667-01-01, 1672-12-31",
    "[..1760-12-03], , 1760-12-03",
    "[1760-12..], 1760-12-01, ",
    "'[1760-01,1760-02,1760-12..]', 1760-01-01, ",
    "'[1667,1760-12]', 1667-01-01, 1760-12-31",
    "[..1984], , 1984-12-31",
    // level 2, qualification of components
    "2004-06~-11, 2004-06-11, 2004-06-11",
    "2004?-06-11, 2004-06-11, 2004-06-11",
    "?2004-06-~11, 2004-06-11, 2004-06-11",
    "2004-%06-11, 2004-06-11, 2004-06-11",
    // level 2, unspecified digits
    "156X-12-25, 1560-12-25, 1569-12-25",
    "15XX-12-25, 1500-12-25, 1599-12-25",
    "XXXX-12-XX, 0000-12-01, 9999-12-31",
    "1XXX-XX, 1000-01-01, 1999-12-31",
    "1XXX-12, 1000-12-01, 1999-12-31",
    "1984-1X, 1984-10-01, 1984-12-31",
    // beyond the examples: what the rules allow
    "0000, 0000-01-01, 0000-12-31",
    "-0044-03-15, -0044-03-15, -0044-03-15",
    "-004X, -0049-01-01, -0040-12-31",
    "-000X, -0009-01-01, -0001-12-31",
    "-000X-12, -0009-12-01, -0001-12-31",
    "-1950S2, -1999-01-01, -1900-12-31",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2000-02-29, 2000-02-29, 2000-02-29",
    "0000-02-29, 0000-02-29, 0000-02-29",
    "198X-02-29, 1980-02-29, 1988-02-29",
    "2022-XX-31, 2022-01-31, 2022-12-31",
    "2022-X2-3X, 2022-12-30, 2022-12-31",
    "2023-02-2X, 2023-02-20, 2023-02-28",
    "198X-21, 1980-01-01, 1989-12-31",
    "2022-33~, 2022-01-01, 2022-03-31",
    "Y17E2, 1700-01-01, 1700-12-31",
    "Y999999999, +999999999-01-01, +999999999-12-31",
    "[1987~..1989~], 1987-01-01, 1989-12-31",
    "'[1670,1667]', 1667-01-01, 1670-12-31",
  })
  void aDateLiesSomewhereWithinItsDays(String text, LocalDate first, LocalDate last) {
    Timespan timespan = Timespan.parse(text);

    assertThat(timespan).hasToString(text);
    assertThat(timespan.findEdtf()).contains(text);
    assertBounds(timespan, first, last, first, last);
    assertThat(timespan.isOpenStart() || timespan.isOpenEnd()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // level 0, time interval
    "1964/2008, 1964-01-01, 1964-12-31, 2008-01-01, 2008-12-31",
    "2004-06/2006-08, 2004-06-01, 2004-06-30, 2006-08-01, 2006-08-31",
    "2004-02-01/2005-02-08, 2004-02-01, 2004-02-01, 2005-02-08, 2005-02-08",
    "2004-02-01/2005-02, 2004-02-01, 2004-02-01, 2005-02-01, 2005-02-28",
    "2004-02-01/2005, 2004-02-01, 2004-02-01, 2005-01-01, 2005-12-31",
    "2005/2006-02, 2005-01-01, 2005-12-31, 2006-02-01, 2006-02-28",
    // level 1, extended interval: open end, open start
    "1985-04-12/.., 1985-04-12, 1985-04-12, , ",
    "1985-04/.., 1985-04-01, 1985-04-30, , ",
    "1985/.., 1985-01-01, 1985-12-31, , ",
    "../1985-04-12, , , 1985-04-12, 1985-04-12",
    "../1985-04, , , 1985-04-01, 1985-04-30",
    "../1985, , , 1985-01-01, 1985-12-31",
    // level 1, extended interval: unknown end, unknown start
    "1985-04-12/, 1985-04-12, 1985-04-12, , ",
    "1985-04/, 1985-04-01, 1985-04-30, , ",
    "1985/, 1985-01-01, 1985-12-31, , ",
    "/1985-04-12, , , 1985-04-12, 1985-04-12",
    "/1985-04, , , 1985-04-01, 1985-04-30",
    "/1985, , , 1985-01-01, 1985-12-31",
    // level 2, interval
    "2004-06-~01/2004-06-~20, 2004-06-01, 2004-06-01, 2004-06-20, 2004-06-20",
    "2004-06-XX/2004-07-03, 2004-06-01, 2004-06-30, 2004-07-03, 2004-07-03",
    // beyond the examples
    "../.., , , , ",
    "../, , , , ",
    "/.., , , , ",
    "-0058/-0050-09, -0058-01-01, -0058-12-31, -0050-09-01, -0050-09-30",
    "1988-21/1989-23, 1988-01-01, 1988-12-31, 1989-01-01, 1989-12-31",
    "2022/2022, 2022-01-01, 2022-12-31, 2022-01-01, 2022-12-31",
    "2022-09/2022, 2022-09-01, 2022-09-30, 2022-01-01, 2022-12-31",
  })
  void anIntervalStartsWithinItsFirstAndEndsWithinItsSecondDate(
      String text, LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
    Timespan timespan = Timespan.parse(text);

    assertThat(timespan).hasToString(text);
    assertThat(timespan.findEdtf()).contains(text);
    assertBounds(timespan, a, b, c, d);
    assertThat(timespan.isOpenStart()).isEqualTo(text.startsWith(".."));
    assertThat(timespan.isOpenEnd()).isEqualTo(text.endsWith(".."));
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12T23:20:30, 1985-04-12T23:20:30",
    "1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04, 1985-04-12T23:20:30-04:00",
    "1985-04-12T23:20:30+04:30, 1985-04-12T23:20:30+04:30",
    "1985-04-12T23:20:30+00:00, 1985-04-12T23:20:30Z",
    "1985-04-12T00:00:00-18:00, 1985-04-12T00:00:00-18:00",
  })
  void aTimeOfDayIsAMomentOfItsLocalDay(String text, String printed) {
    Timespan timespan = Timespan.parse(text);
    LocalDate day = LocalDate.of(1985, 4, 12);

    assertThat(timespan).hasToString(printed);
    assertThat(timespan.findEdtf()).contains(printed);
    assertThat(Timespan.parse(printed)).isEqualTo(timespan);
    assertBounds(timespan, day, day, day, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "unknown “once”",
        "[1987-01-01..1989-12-31]/1994-05-12",
        "[..1989]/[1994..]",
        "2022-09-13T00:05:00+04:00/2022-09-14T20:00:00+04:00",
        "2022-09-13T00:05:00+04:00/..",
        "2022-09-13/2022-09-14T20:00:00",
        "2022-09-13T00:05:00+04:00~",
      })
  void additionsToEdtfAreReadAndPrintedButAreNotEdtf(String text) {
    assertThat(Timespan.parse(text)).hasToString(text);
    assertThat(Timespan.parse(text).findEdtf()).isEmpty();
  }

  private static void assertBounds(
      Timespan timespan, LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
    assertThat(timespan.earliestStart()).isEqualTo(Optional.ofNullable(a));
    assertThat(timespan.latestStart()).isEqualTo(Optional.ofNullable(b));
    assertThat(timespan.earliestEnd()).isEqualTo(Optional.ofNullable(c));
    assertThat(timespan.latestEnd()).isEqualTo(Optional.ofNullable(d));
  }
}
