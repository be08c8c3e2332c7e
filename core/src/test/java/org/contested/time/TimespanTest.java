package org.contested.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimespanTest {

  private static final LocalDate DAY = LocalDate.of(2022, 9, 12);
  private static final LocalDate LATER = LocalDate.of(2022, 9, 14);

  @Test
  void factoriesSayWhatTheTextSays() {
    assertText(Timespan.of(DAY), "2022-09-12");
    assertText(Timespan.of(LocalDate.of(-44, 3, 15)), "-0044-03-15");
    assertText(Timespan.between(DAY, LATER), "2022-09-12/2022-09-14");
    assertText(Timespan.between(DAY, DAY), "2022-09-12");
    assertText(
        Timespan.between(LocalDate.of(-58, 3, 28), LocalDate.of(-50, 9, 1)),
        "-0058-03-28/-0050-09-01");
    assertText(Timespan.since(DAY), "2022-09-12/..");
    assertText(Timespan.until(DAY), "../2022-09-12");
    assertText(Timespan.startedOn(DAY), "2022-09-12/");
    assertText(Timespan.endedOn(DAY), "/2022-09-12");
    assertText(Timespan.within(1987, 1989), "[1987..1989]");
    assertText(Timespan.within(-44, 14), "[-0044..0014]");
    assertText(Timespan.within(1987, 1987), "1987");
    assertText(Timespan.within(DAY, LATER), "[2022-09-12..2022-09-14]");
    assertText(Timespan.within(DAY, DAY), "2022-09-12");
    assertText(Timespan.inYear(2022), "2022");
    assertText(Timespan.inYear(-44), "-0044");
    assertText(Timespan.inYear(17000), "Y17000");
    assertText(Timespan.inMonth(YearMonth.of(2022, 9)), "2022-09");
    assertText(Timespan.inMonth(YearMonth.of(-44, 1)), "-0044-01");
    assertText(Timespan.unknown(), "unknown");
  }

  @Test
  void momentsKeepTheirOffset() {
    LocalDateTime local = LocalDateTime.of(2022, 9, 13, 8, 0);
    OffsetDateTime instant = local.atOffset(ZoneOffset.ofHours(4));

    assertText(Timespan.at(instant), "2022-09-13T08:00:00+04:00");
    assertText(Timespan.at(instant.withOffsetSameInstant(ZoneOffset.UTC)), "2022-09-13T04:00:00Z");
    assertText(Timespan.at(local), "2022-09-13T08:00:00");
    assertThat(Timespan.at(instant).findStartInstant()).contains(instant);
    assertThat(Timespan.at(instant).findEndInstant()).contains(instant);
    assertThat(Timespan.at(instant).findStartTime()).contains(local);
    assertThat(Timespan.at(local).findStartInstant()).isEmpty();
    assertThat(Timespan.at(local).findEndTime()).contains(local);
    Timespan open = Timespan.parse("2022-09-13T08:00:00+04:00/..");
    assertThat(open.findStartInstant()).contains(instant);
    assertThat(open.findEndInstant()).isEmpty();
    assertThat(open.findEndTime()).isEmpty();
    assertThat(Timespan.of(DAY).findStartTime()).isEmpty();
    assertThat(Timespan.at(instant).findDay()).contains(local.toLocalDate());
  }

  @Test
  void fourBoundsTakeTheSimplestFormThatSaysThem() {
    assertText(Timespan.ofBounds(DAY, DAY, DAY, DAY), "2022-09-12");
    assertText(Timespan.ofBounds(DAY, DAY, LATER, LATER), "2022-09-12/2022-09-14");
    assertText(Timespan.ofBounds(DAY, LATER, DAY, LATER), "[2022-09-12..2022-09-14]");
    assertText(Timespan.ofBounds(DAY, DAY, null, null), "2022-09-12/");
    assertText(Timespan.ofBounds(null, null, DAY, DAY), "/2022-09-12");
    assertText(Timespan.ofBounds(null, DAY, null, DAY), "[..2022-09-12]");
    assertText(Timespan.ofBounds(null, null, null, null), "unknown");
    assertText(Timespan.ofBounds(DAY, LATER, LATER, LATER), "[2022-09-12..2022-09-14]/2022-09-14");
    assertText(Timespan.ofBounds(DAY, null, null, LATER), "[2022-09-12..]/[..2022-09-14]");
    Timespan bounds = Timespan.ofBounds(null, DAY, LATER, null);
    assertText(bounds, "[..2022-09-12]/[2022-09-14..]");
    assertThat(bounds.earliestStart()).isEmpty();
    assertThat(bounds.latestStart()).contains(DAY);
    assertThat(bounds.earliestEnd()).contains(LATER);
    assertThat(bounds.latestEnd()).isEmpty();
    assertThat(bounds.isOpenStart()).isFalse();
    assertThat(bounds.isOpenEnd()).isFalse();
  }

  @Test
  void theLate1980sKeepYearsMarkAndWords() {
    Timespan late1980s = Timespan.within(1987, 1989).approximately().worded("late 1980s");

    assertText(late1980s, "[1987~..1989~] “late 1980s”");
    assertThat(late1980s.isApproximate()).isTrue();
    assertThat(late1980s.isUncertain()).isFalse();
    assertThat(late1980s.wording()).contains("late 1980s");
    assertThat(late1980s.findEdtf()).contains("[1987~..1989~]");
    assertThat(late1980s.isBefore(LocalDate.of(2020, 11, 10))).isEqualTo(Certainty.YES);
    assertThat(late1980s.withoutWording()).hasToString("[1987~..1989~]");
    assertThat(late1980s.worded("end of the 1980s").wording()).contains("end of the 1980s");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-12, 2022-09-12~, 2022-09-12?, 2022-09-12%",
    "2022-09-12~, 2022-09-12~, 2022-09-12%, 2022-09-12%",
    "2022?, 2022%, 2022?, 2022%",
    "2022-09-12/2022-09-14, 2022-09-12~/2022-09-14~, 2022-09-12?/2022-09-14?, "
        + "2022-09-12%/2022-09-14%",
    "../2020-11-10, ../2020-11-10~, ../2020-11-10?, ../2020-11-10%",
    "2018/, 2018~/, 2018?/, 2018%/",
    "'[1667,1670?..1672]', '[1667~,1670%..1672~]', '[1667?,1670?..1672?]', '[1667%,1670%..1672%]'",
    "[..1984], [..1984~], [..1984?], [..1984%]",
    "2004-~06-11, 2004-~06-11~, 2004-~06-11?, 2004-~06-11%",
    "2022-09-13T08:00:00Z, 2022-09-13T08:00:00Z~, 2022-09-13T08:00:00Z?, 2022-09-13T08:00:00Z%",
    "[..1987]/1994, [..1987~]/1994~, [..1987?]/1994?, [..1987%]/1994%",
  })
  void marksGoOnEachDate(String text, String approximate, String uncertain, String both) {
    Timespan timespan = Timespan.parse(text);

    assertText(timespan.approximately(), approximate);
    assertText(timespan.uncertainly(), uncertain);
    assertText(timespan.approximately().uncertainly(), both);
    assertText(timespan.uncertainly().approximately(), both);
    assertText(timespan.worded("then").approximately(), approximate + " “then”");
    assertThat(timespan.approximately().isApproximate()).isTrue();
    assertThat(timespan.uncertainly().isUncertain()).isTrue();
    assertThat(timespan.approximately().coversSameAs(timespan)).isTrue();
  }

  @Test
  void aMarkAnywhereCounts() {
    assertThat(Timespan.parse("2004-06~-11").isApproximate()).isTrue();
    assertThat(Timespan.parse("2004-06~-11").isUncertain()).isFalse();
    assertThat(Timespan.parse("2004/?2005-06").isUncertain()).isTrue();
    assertThat(Timespan.parse("2004-%06").isApproximate()).isTrue();
    assertThat(Timespan.parse("2004-%06").isUncertain()).isTrue();
    assertThat(Timespan.parse("2004-06").isApproximate()).isFalse();
    assertThat(Timespan.of(DAY).isUncertain()).isFalse();
    assertThat(Timespan.of(DAY).worded("~?%").isApproximate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01/2022-12-31",
    "2022-09-12, 2022-09-12",
    "2022-09-12?, 2022-09-12",
    "2022-09/2022-10, 2022-09-01/2022-10-31",
    "2018/, 2018-01-01/..",
    "/2018, ../2018-12-31",
    "../2018, ../2018-12-31",
    "[..1984], ../1984-12-31",
    "unknown, ../..",
    "2022-09-13T08:00:00+04:00~, 2022-09-13T08:00:00+04:00",
    "2022-09-13T08:00:00/2022-09, 2022-09-13T08:00:00/2022-09-30",
  })
  void anExtentIsTheLongestItCanHaveBeen(Timespan timespan, Timespan extent) {
    assertThat(timespan.extent()).isEqualTo(extent);
    assertThat(extent.contains(timespan)).isEqualTo(Certainty.YES);
  }

  @Test
  void theExamplesOfThePackagePageAnswerAsItSays() {
    Timespan night = Timespan.parse("2022-09-12/2022-09-13 “Monday night”");
    Timespan conflict = Timespan.within(1987, 1989).approximately().worded("late 1980s");
    Timespan held = Timespan.until(LocalDate.of(2020, 11, 10));
    Timespan inOffice = Timespan.since(LocalDate.of(2018, 5, 8));

    assertThat(night.wording()).contains("Monday night");
    assertThat(inOffice.contains(night)).isEqualTo(Certainty.YES);
    assertThat(conflict.isBefore(night)).isEqualTo(Certainty.YES);
    assertThat(held.contains(conflict)).isEqualTo(Certainty.YES);
    assertThat(Timespan.parse("2022-09").isBefore(night)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void equalityIsOfWhatWasSaid() {
    Timespan month = Timespan.parse("2022-09");
    Timespan days = Timespan.parse("[2022-09-01..2022-09-30]");

    assertThat(month).isNotEqualTo(days);
    assertThat(month.coversSameAs(days)).isTrue();
    assertThat(Timespan.of(DAY)).isEqualTo(Timespan.parse("2022-09-12"));
    assertThat(Timespan.of(DAY)).isNotEqualTo(Timespan.of(DAY).worded("Monday"));
    assertThat(Timespan.of(DAY).worded("Monday").withoutWording()).isEqualTo(Timespan.of(DAY));
    assertThat(Timespan.of(DAY)).isNotEqualTo(Timespan.parse("2022-09-12/2022-09-12"));
    assertThat(Timespan.of(DAY).coversSameAs(Timespan.parse("2022-09-12/2022-09-12"))).isTrue();
    assertThat(Timespan.parse("2018/").coversSameAs(Timespan.parse("2018/.."))).isFalse();
    assertThat(Timespan.parse("[1987..1989]").coversSameAs(Timespan.parse("[1987,1989]"))).isTrue();
    Timespan instant = Timespan.parse("2022-09-13T08:00:00+04:00");
    assertThat(instant.coversSameAs(Timespan.parse("2022-09-13T04:00:00Z"))).isTrue();
    assertThat(instant.coversSameAs(Timespan.parse("2022-09-13"))).isFalse();
    assertThat(instant.coversSameAs(Timespan.parse("2022-09-13T08:00:00"))).isFalse();
  }

  @Test
  void equalsAndHashCodeKeepTheirContract() {
    EqualsVerifier.forClass(Timespan.class).verify();
  }

  @Test
  void parseAndToStringAreInverses() {
    long seed = 20220914;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50_000; i++) {
      Timespan timespan = RandomTimespans.timespan(random);
      Timespan read = Timespan.parse(timespan.toString());
      assertThat(read).as("seed %d, round %d", seed, i).isEqualTo(timespan);
      assertThat(read).hasToString(timespan.toString()).hasSameHashCodeAs(timespan);
      assertThat(read.coversSameAs(timespan)).isTrue();
    }
  }

  @Test
  void relationsOfRandomTimespansAgreeWithEachOther() {
    long seed = 20201110;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50_000; i++) {
      Timespan a = RandomTimespans.timespan(random);
      Timespan b = RandomTimespans.timespan(random);
      String of = "seed %d: %s and %s".formatted(seed, a, b);
      Certainty apart = a.isBefore(b).or(a.isAfter(b));
      assertThat(a.overlaps(b)).as(of).isEqualTo(apart.negate()).isEqualTo(b.overlaps(a));
      if (a.contains(b).isCertain()) {
        assertThat(a.overlaps(b)).as(of).isEqualTo(Certainty.YES);
      }
      assertThat(a.isBefore(b).isCertain() && a.isAfter(b).isPossible()).as(of).isFalse();
      assertThat(a.overlaps(a).isPossible() && a.contains(a).isPossible()).as(of).isTrue();
    }
  }

  private static void assertText(Timespan timespan, String text) {
    assertThat(timespan).hasToString(text);
    assertThat(Timespan.parse(text)).isEqualTo(timespan);
  }
}
