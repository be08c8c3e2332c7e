package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.didNotHappen;
import static org.contested.claim.Claims.ended;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.present;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.sovereign;
import static org.contested.dispute.Reconciliation.latest;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_FORCES;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.AZERBAIJANI_GOVERNMENT;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.CONFLICT;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.NEWSROOM;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.report;
import static org.contested.dispute.September.reportWith;
import static org.contested.dispute.September.said;
import static org.contested.dispute.September.undated;
import static org.contested.figure.Figure.about;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.atMost;
import static org.contested.figure.Figure.exactly;
import static org.contested.figure.Figure.unquantified;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a dispute and what is not. */
class DisputesTest {

  private static CasualtyEstimate soldiers(Figure figure) {
    return killed(figure).soldiersOf(ARMENIA).in(CLASHES);
  }

  private static final Statement LATER_105 =
      said("later-105", ARMENIAN_GOVERNMENT, "2022-09-15", soldiers(exactly(105)).provisional());
  private static final Statement LATER_135 =
      said("later-135", PASHINYAN, "2022-09-16", soldiers(exactly(135)).provisional());
  private static final Statement LATER_207 =
      said("later-207", ARMENIAN_GOVERNMENT, "2022-09-20", soldiers(exactly(207)));

  private static Dataset withUpdates(Statement... more) {
    return reportWith(
        Stream.concat(Stream.of(LATER_105, LATER_135, LATER_207), Stream.of(more))
            .toArray(Statement[]::new));
  }

  private static boolean contested(Claim one, Claim other) {
    return !Disputes.in(
            dataset(
                said("one", ARMENIAN_GOVERNMENT, "2022-09-14", one),
                said("other", AZERBAIJANI_GOVERNMENT, "2022-09-14", other)))
        .isEmpty();
  }

  @Test
  void theOnlyDisputeOfTheReportIsWhoInitiatedTheClashes() {
    Disputes disputes = Disputes.in(dataset(report()));
    assertThat(disputes.list())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.kind()).isEqualTo(DisputeKind.SAME_QUESTION);
              assertThat(dispute.topic()).isEqualTo(initiated(ARMENIA, CLASHES).topic().get());
              assertThat(dispute.sides()).containsExactly(ARMENIA.id(), AZERBAIJAN.id());
              assertThat(dispute.independentOrigins()).isEqualTo(2);
              assertThat(dispute.agreement()).isEmpty();
              assertThat(dispute.envelope()).isEmpty();
              assertThat(dispute.parts()).isEmpty();
            });
    assertThat(disputes).hasToString("Disputes{1 of 2}").hasSize(1);
    assertThat(disputes.size()).isEqualTo(1);
  }

  @Test
  void explainsWhoInitiated() {
    assertThat(Disputes.in(dataset(report())).list().get(0).explain())
        .isEqualTo(
            """
            Disputed: who initiated the clashes.
            - Azerbaijan: Armenia's government [Armenia], about the opposing side \
            (statement report-06)
            - Armenian forces: Azerbaijan's government [Azerbaijan], about the opposing side \
            (statement report-07)
            They cannot all be true.
            """)
        .isEqualTo(Disputes.in(dataset(report())).list().get(0).toString());
  }

  @Test
  void laterFiguresOfTheSameSideAreUpdates() {
    assertThat(Disputes.in(withUpdates()).list()).isEqualTo(Disputes.in(dataset(report())).list());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-14, ≥49, report-02",
    "2022-09-15, 105, later-105",
    "2022-09-16, 135, later-135",
    "2022-09-19, 135, later-135",
    "2022-09-20, 207, later-207",
    "2023-01-01, 207, later-207"
  })
  void asKnownAtEachDateGivesItsFigure(String day, String figure, String statement) {
    Reconciled result =
        Accounts.in(withUpdates().asKnownAt(day))
            .killed()
            .of(ARMENIA)
            .soldiers()
            .in(CLASHES)
            .reconcile(latest());
    assertThat(result.figure()).contains(Figure.parse(figure));
    assertThat(result.used())
        .singleElement()
        .satisfies(used -> assertThat(used.statement().id().value()).isEqualTo(statement));
  }

  @Test
  void nothingIsKnownBeforeAnythingIsSaid() {
    Dataset before = withUpdates().asKnownAt("2022-09-13");
    assertThat(Accounts.in(before).killed().reconcile(latest()).figure()).isEmpty();
    assertThat(Disputes.in(before).isEmpty()).isTrue();
  }

  @Test
  void anOpponentsLowerFinalTotalIsADispute() {
    Statement opponent =
        said("opponent", AZERBAIJANI_GOVERNMENT, "2022-09-21", soldiers(exactly(150)));
    assertThat(Disputes.in(withUpdates(opponent)).list())
        .hasSize(2)
        .filteredOn(dispute -> dispute.envelope().isPresent())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.envelope()).contains(Figure.between(150, 207));
              assertThat(dispute.explain())
                  .isEqualTo(
                      """
                      Disputed: how many soldiers of Armenia killed in the clashes.
                      - 207: Armenia's government [Armenia], 2022-09-20, about its own side \
                      (statement later-207)
                      - 150: Azerbaijan's government [Azerbaijan], 2022-09-21, about the opposing \
                      side (statement opponent)
                      No count fits all of them; together they span 150–207.
                      """);
            });
  }

  @Test
  void anOpponentsHigherFigureIsNoDisputeWhileTheTollIsProvisional() {
    Statement opponent =
        said("opponent", AZERBAIJANI_GOVERNMENT, "2022-09-17", soldiers(exactly(450)));
    assertThat(Disputes.in(withUpdates(opponent).asKnownAt("2022-09-19")).list()).hasSize(1);
    assertThat(Disputes.in(withUpdates(opponent).asKnownAt("2022-09-20")).list()).hasSize(2);
  }

  @Test
  void twoLowerBoundsNeverConflict() {
    assertThat(contested(soldiers(atLeast(49)), soldiers(atLeast(5000)))).isFalse();
    assertThat(contested(soldiers(atLeast(49)), soldiers(atMost(48)))).isTrue();
  }

  @Test
  void countsUpToOneMomentConflict() {
    Claim one = soldiers(exactly(49)).asOf("2022-09-14T08:00:00Z");
    assertThat(contested(one, soldiers(exactly(60)).asOf("2022-09-14T08:00:00Z"))).isTrue();
    assertThat(contested(one, soldiers(exactly(60)).asOf("2022-09-14T09:00:00Z"))).isFalse();
    assertThat(contested(one, soldiers(exactly(48)).asOf("2022-09-14T09:00:00Z"))).isTrue();
  }

  @Test
  void comparedQuestionsTellWhatAllAllow() {
    Disputes disputes =
        Disputes.in(
            dataset(
                said("one", MONITOR, "2022-09-20", soldiers(Figure.between(100, 220))),
                said("other", ARMENIAN_GOVERNMENT, "2022-09-20", soldiers(exactly(207)))));
    assertThat(disputes.isEmpty()).isTrue();
    assertThat(disputes.compared())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.isContested()).isFalse();
              assertThat(dispute.agreement()).contains(exactly(207));
              assertThat(dispute.explain())
                  .isEqualTo(
                      """
                      Not disputed: how many soldiers of Armenia killed in the clashes.
                      - 100–220: the monitor, 2022-09-20, a third party (statement one)
                      - 207: Armenia's government [Armenia], 2022-09-20, about its own side \
                      (statement other)
                      All of them allow 207.
                      """);
            });
  }

  @Test
  void whatAllowsEveryCountIsNotCalledAnAgreement() {
    Dispute vague =
        Disputes.in(
                dataset(
                    said("one", MONITOR, "2022-09-20", soldiers(unquantified("dozens"))),
                    said("other", ARMENIA, "2022-09-20", soldiers(about(200)))))
            .compared()
            .get(0);
    assertThat(vague.explain()).endsWith("\nThey can all be true.\n");
  }

  @Test
  void provisionalAndEarlierCountsAllowMore() {
    Dispute rising =
        Disputes.in(
                dataset(
                    said("one", MONITOR, "2022-09-14", soldiers(exactly(49)).provisional()),
                    said("other", ARMENIA, "2022-09-15", soldiers(exactly(90)).asOf("2022-09-15")),
                    said("third", RUSSIA, "2022-09-16", soldiers(atLeast(60)).asOf("2022-09-16"))))
            .compared()
            .get(0);
    assertThat(rising.isContested()).isFalse();
    assertThat(rising.agreement()).contains(atLeast(90));
    assertThat(rising.envelope()).contains(atLeast(49));
  }

  @Test
  void differentInitiatorsConflictAndJointOnesDoNot() {
    assertThat(contested(initiated(ARMENIA, CLASHES), initiated(AZERBAIJAN, CLASHES))).isTrue();
    assertThat(contested(carriedOut(ARMENIA, BOMBING), carriedOut(RUSSIA, BOMBING))).isTrue();
    assertThat(contested(provoked(ARMENIA, CLASHES), provoked(AZERBAIJAN, CLASHES))).isFalse();
    Statement both =
        said(
            "both",
            MONITOR,
            "2022-09-14",
            initiated(ARMENIA, CLASHES),
            initiated(AZERBAIJAN, CLASHES));
    assertThat(Disputes.in(dataset(both)).list()).isEmpty();
    assertThat(
            Disputes.in(
                    dataset(both, said("one", RUSSIA, "2022-09-14", initiated(ARMENIA, CLASHES))))
                .list())
        .isEmpty();
    assertThat(
            Disputes.in(
                    dataset(both, said("one", RUSSIA, "2022-09-14", initiated(RUSSIA, CLASHES))))
                .list())
        .hasSize(1);
  }

  @Test
  void aPartyAndItsPartAreNoConflict() {
    assertThat(contested(initiated(ARMENIA, CLASHES), initiated(ARMENIAN_FORCES, CLASHES)))
        .isFalse();
    assertThat(contested(initiated(ARMENIA, CLASHES), initiated(PASHINYAN, CLASHES))).isFalse();
    assertThat(contested(controls(ARMENIA, KARABAKH), controls(ARMENIAN_FORCES, KARABAKH)))
        .isFalse();
    assertThat(contested(initiated(PASHINYAN, CLASHES), initiated(ARMENIAN_FORCES, CLASHES)))
        .isTrue();
  }

  @Test
  void holdersConflictInOverlappingTimesOnly() {
    Claim since2020 = controls(AZERBAIJAN, KARABAKH).during("2020-11-10/..");
    assertThat(contested(since2020, controls(ARMENIA, KARABAKH).during("2021/2022"))).isTrue();
    assertThat(contested(since2020, controls(ARMENIA, KARABAKH).during("1994-05/2020-09")))
        .isFalse();
    assertThat(contested(since2020, controls(ARMENIA, KARABAKH).during("../2020"))).isFalse();
    assertThat(contested(sovereign(ARMENIA, KARABAKH), sovereign(AZERBAIJAN, KARABAKH))).isTrue();
    assertThat(contested(present(ARMENIA, KARABAKH), present(RUSSIA, KARABAKH))).isFalse();
    assertThat(contested(controls(ARMENIA, KARABAKH).partially(), controls(AZERBAIJAN, KARABAKH)))
        .isFalse();
  }

  @Test
  void whoHoldsAPlaceWithoutAPeriodDoesSoWhenItIsSaid() {
    assertThat(
            contested(
                controls(AZERBAIJAN, KARABAKH).during("2020-11-10/.."),
                controls(ARMENIA, KARABAKH)))
        .isTrue();
    assertThat(
            contested(
                controls(AZERBAIJAN, KARABAKH).during("2020/2021"), controls(ARMENIA, KARABAKH)))
        .isFalse();
  }

  @Test
  void holdersOfDifferentTimesInOneStatementAreNotJoint() {
    Statement history =
        said(
            "history",
            MONITOR,
            "2022-09-14",
            controls(ARMENIA, KARABAKH).during("1994-06/2020-08"),
            controls(AZERBAIJAN, KARABAKH).during("2020-12/.."));
    Statement rival =
        said("rival", ARMENIA, "2022-09-14", controls(ARMENIA, KARABAKH).during("2021/2022"));
    assertThat(Disputes.in(dataset(history, rival)).list())
        .singleElement()
        .satisfies(
            dispute ->
                assertThat(dispute.explain())
                    .isEqualTo(
                        """
                        Disputed: who controls Nagorno-Karabakh.
                        - Armenia, 1994-06/2020-08: the monitor, 2022-09-14, a third party \
                        (statement history)
                        - Azerbaijan, 2020-12/..: the monitor, 2022-09-14, a third party \
                        (statement history)
                        - Armenia, 2021/2022: Armenia, 2022-09-14, about its own side \
                        (statement rival)
                        They cannot all be true.
                        """));
  }

  @Test
  void occurrenceAgainstDenial() {
    assertThat(contested(happened(BOMBING), didNotHappen(BOMBING))).isTrue();
    assertThat(contested(ongoing(BOMBING), didNotHappen(BOMBING))).isTrue();
    assertThat(contested(ongoing(CLASHES), happened(CLASHES))).isFalse();
    assertThat(contested(ongoing(CLASHES), ended(CLASHES))).isFalse();
    assertThat(contested(ongoing(CLASHES).asOf("2022-09-14"), ended(CLASHES).asOf("2022-09-14")))
        .isTrue();
    assertThat(
            Disputes.in(
                    dataset(
                        said("one", ARMENIA, "2022-09-14", happened(BOMBING)),
                        said("other", AZERBAIJAN, "2022-09-14", didNotHappen(BOMBING))))
                .list()
                .get(0)
                .explain())
        .isEqualTo(
            """
            Disputed: whether the bombing happened, and goes on.
            - it happened: Armenia, 2022-09-14, stake unknown (statement one)
            - it did not happen: Azerbaijan, 2022-09-14, stake unknown (statement other)
            They cannot all be true.
            """);
  }

  @Test
  void aboutAnEventHoldsThoseOfItsPartsToo() {
    Disputes all =
        Disputes.in(
            reportWith(
                said("one", ARMENIA, "2022-09-14", happened(BOMBING)),
                said("other", AZERBAIJAN, "2022-09-14", didNotHappen(BOMBING)),
                said("law", ARMENIA, "2022-09-14", sovereign(ARMENIA, KARABAKH)),
                said("law-2", AZERBAIJAN, "2022-09-14", sovereign(AZERBAIJAN, KARABAKH)),
                said("low", RUSSIA, "2022-09-14", killed(atMost(10)).in(CLASHES))));
    assertThat(all.about(CONFLICT)).hasSize(all.size() - 1);
    assertThat(all.about(BOMBING)).hasSize(1);
    assertThat(all.about(CLASHES).compared()).hasSizeGreaterThan(all.about(BOMBING).size());
    assertThat(Accounts.in(reportWith()).disputes().list())
        .isEqualTo(Disputes.in(reportWith()).list());
  }

  @Test
  void aMediaRelayDoesNotMakeASide() {
    Statement relayed =
        Statement.by(PASHINYAN)
            .id("relayed")
            .on("2022-09-20")
            .relayedBy(NEWSROOM)
            .claim(soldiers(exactly(207)))
            .build();
    Statement own = said("own", ARMENIAN_GOVERNMENT, "2022-09-20", soldiers(exactly(207)));
    Dispute same = Disputes.in(dataset(relayed, own)).compared().get(0);
    assertThat(same.independentOrigins()).isEqualTo(1);
    assertThat(same.sides()).containsExactly(ARMENIA.id());
    assertThat(Disputes.in(dataset(undated("u", ARMENIA, soldiers(exactly(1))))).compared())
        .isEmpty();
  }

  @Test
  void nothingIsFoundAboutAnEventThatIsNotThere() {
    EventId unknown = EventId.of("no-such-event");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Disputes.in(withUpdates()).about(unknown))
        .withMessageContaining("'no-such-event'");
  }

  /** By local clocks and days these are the other way round. */
  @Test
  void momentsAreComparedWhateverClockTellsThem() {
    String earlier = "2022-09-14T01:00:00+03:00";
    String later = "2022-09-13T23:00:00Z";
    assertThat(contested(soldiers(exactly(100)).asOf(earlier), soldiers(exactly(90)).asOf(later)))
        .isTrue();
    assertThat(contested(soldiers(exactly(90)).asOf(earlier), soldiers(exactly(100)).asOf(later)))
        .isFalse();
    Dataset oneSide =
        dataset(
            said("first", ARMENIAN_GOVERNMENT, earlier, soldiers(exactly(90)).asOf(earlier)),
            said("then", ARMENIAN_GOVERNMENT, later, soldiers(exactly(100)).asOf(later)));
    assertThat(Accounts.in(oneSide).list())
        .extracting(Account::standing)
        .containsExactly(Standing.OUTDATED, Standing.CURRENT);
  }
}
