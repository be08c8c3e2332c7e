package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dispute.Account;
import org.contested.dispute.Disputes;
import org.contested.dispute.Standing;
import org.contested.figure.Figure;
import org.contested.importers.series.RussianLosses;
import org.contested.importers.series.SeriesReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The series of Russian losses, release after release. */
class SeriesCommandTest {

  private static final LocalDate REVISED = LocalDate.of(2022, 4, 2);

  private static SeriesReleases series() {
    SharedData.require("casualty-series/ukraine-mod-revisions");
    return SeriesReleases.read(RussianLosses.importer(), SeriesCommand.standard());
  }

  @Test
  void daysAreUpdatesOfOneQuestionAndNoDispute() {
    SeriesReleases series = series();
    Dataset latest = series.releases().get(2);
    List<Account> losses = series.accounts(series.merged());
    assertThat(latest.statements()).hasSizeGreaterThan(1_600);
    assertThat(losses).hasSize(latest.statements().size() + 1);
    assertThat(losses.stream().map(Account::topic).distinct()).hasSize(1);
    assertThat(losses.stream().filter(Account::isCurrent))
        .singleElement()
        .extracting(account -> account.statement().id())
        .isEqualTo(
            latest.statements().stream()
                .max(Comparator.comparing(day -> day.saidAt().orElseThrow().toString()))
                .orElseThrow()
                .id());
    assertThat(losses.stream().filter(account -> account.standing() == Standing.OUTDATED))
        .hasSize(latest.statements().size() - 1);
    assertThat(losses.stream().filter(account -> account.standing() == Standing.SUPERSEDED))
        .singleElement()
        .satisfies(
            account -> assertThat(account.statement().id()).hasToString("russia-losses:2022-04-02"))
        .satisfies(account -> assertThat(account.figure()).contains(Figure.about(17_700)));
    assertThat(Disputes.in(series.merged())).isEmpty();
    for (Dataset release : series.releases()) {
      assertThat(Disputes.in(release)).isEmpty();
    }
  }

  @Test
  void theRevisedDayIsInTheDiffOfTheReleases() {
    List<Dataset> releases = series().releases();
    DatasetDiff first = DatasetDiff.between(releases.get(0), releases.get(1));
    assertThat(first.changed())
        .singleElement()
        .hasToString("statement russia-losses:2022-04-02: /claims/0/figure: ~17700 → ~17800");
    assertThat(first.added()).hasSize(490 - 249);
    assertThat(first.withdrawn()).isEmpty();
    DatasetDiff second = DatasetDiff.between(releases.get(1), releases.get(2));
    assertThat(second.changed()).isEmpty();
    assertThat(second.withdrawn()).isEmpty();
  }

  @Test
  void whatIsKnownOfTheRevisedDayChangesWithTheRelease() {
    SeriesReleases series = series();
    assertThat(known(series, "2022-04-01")).isEmpty();
    assertThat(known(series, "2022-04-02")).contains(Figure.about(17_700));
    assertThat(known(series, "2022-10-31")).contains(Figure.about(17_700));
    assertThat(known(series, "2023-06-28")).contains(Figure.about(17_700));
    assertThat(known(series, "2023-06-29")).contains(Figure.about(17_800));
    assertThat(known(series, "2024-01-01")).contains(Figure.about(17_800));
  }

  private static Optional<Figure> known(SeriesReleases series, String day) {
    return series.upTo(REVISED, series.merged().asKnownAt(day)).flatMap(Account::figure);
  }

  @Test
  void windingBackGivesTheEarlierReleases() {
    SeriesReleases series = series();
    for (Dataset release : series.releases()) {
      Dataset then = series.merged().asKnownAt(SeriesReleases.day(release));
      assertThat(figures(series, then)).isEqualTo(figures(series, release));
    }
  }

  /** {@return what stands for each day, in a line each} */
  private static List<String> figures(SeriesReleases series, Dataset dataset) {
    return series.accounts(dataset).stream()
        .filter(account -> account.standing() != Standing.SUPERSEDED)
        .map(account -> account.statement().saidAt().orElseThrow() + " " + account.claim())
        .sorted()
        .toList();
  }

  @Test
  void theCommandPrintsIt() {
    series();
    Ran ran = run("series");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .contains(
            "release 2022-10-31: 249 days",
            "release 2023-06-29: 490 days",
            "merged: 1627 accounts of one question",
            "1625 outdated",
            "0 retracted",
            "0 disputed",
            "from 2022-10-31 to 2023-06-29: added 241 statements; withdrawn nothing; changed 1"
                + " statement",
            "statement russia-losses:2022-04-02: /claims/0/figure: ~17700 → ~17800",
            "as known at 2022-10-31: ~17700",
            "as known at 2023-06-28: ~17700",
            "as known at 2023-06-29: ~17800");
  }

  @Test
  void releasesAreMergedInTheOrderOfTheirDays(@TempDir Path folder) throws Exception {
    String fixture =
        Files.readString(Path.of("../importers/src/test/resources/losses-fixture.json"));
    Path newer = Files.writeString(folder.resolve("losses.json"), fixture);
    Path older =
        Files.writeString(
            folder.resolve("losses@2022-04-02.json"), fixture.replace("17500", "17400"));
    Ran ran = run("series", newer, older);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .startsWith("release 2022-04-02: 3 days", "release 2022-04-03: 3 days")
        .contains(
            "statement russia-losses:2022-04-01: /claims/0/figure: ~17400 → ~17500",
            "as known at 2022-04-02: ~17400",
            "as known at 2022-04-03: ~17500");
  }
}
