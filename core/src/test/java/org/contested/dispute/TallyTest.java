package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contested.claim.Claims.injured;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.sovereign;
import static org.contested.dispute.Reconciliation.envelope;
import static org.contested.dispute.Reconciliation.latest;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.CONFLICT;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.LOCAL_OFFICIALS;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.WAR_2020;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.report;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.exactly;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Claim;
import org.contested.claim.VictimStatus;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What may be added up and what not. */
class TallyTest {

  private static final Territory LAND = Territory.of("land", TerritoryKind.COUNTRY, "Land");
  private static final Event RAID = catalogued("ged:1", "2022-09-13");
  private static final Event AMBUSH = catalogued("ged:2", "2022-09-13");

  private static Event catalogued(String id, String when) {
    return Event.builder()
        .id(id)
        .type(EventType.ARMED_CLASH)
        .name("the clash " + id)
        .code(id)
        .when(when)
        .in(KARABAKH)
        .build();
  }

  private static Tally tally(Claim... claims) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      statements.add(said("s" + (i + 1), MONITOR, "2022-09-14", claims[i]));
    }
    return tally(statements);
  }

  private static Tally tally(List<Statement> statements) {
    return Accounts.in(dataset(statements, LAND, RAID, AMBUSH)).list().stream()
        .collect(Tally.collector());
  }

  private static CasualtyEstimate one(Event event) {
    return killed(exactly(1)).in(event);
  }

  @Test
  void theDeadOfTwoStatesAddUp() {
    Tally tally = Accounts.in(dataset(report())).killed().in(CLASHES).tally();
    assertThat(tally.total()).contains(atLeast(99));
    assertThat(tally.explain())
        .isEqualTo(
            """
            ≥99: the sum of two figures that count nobody twice.
            - ≥49 soldiers of Armenia killed in the clashes: Nikol Pashinyan [Armenia], about its \
            own side (statement report-02)
            - ≥50 people of Azerbaijan killed in the clashes: local officials [Azerbaijan], about \
            its own side (statement report-04)
            It adds two self-reports.
            """);
    assertThat(tally).hasToString("Tally{2 figures}");
  }

  @Test
  void explainsWhoseReportsItAdds() {
    Tally tally =
        tally(
            List.of(
                said("a", ARMENIA, "2022-09-14", killed(exactly(1)).of(ARMENIA).in(CLASHES)),
                said("b", ARMENIA, "2022-09-14", killed(exactly(2)).of(AZERBAIJAN).in(CLASHES)),
                said("c", MONITOR, "2022-09-14", one(WAR_2020))));
    assertThat(tally.explain())
        .endsWith(
            "It adds one self-report and one report by an opposing side and one report by a third"
                + " party.\n");
    assertThat(tally(one(CLASHES)).explain())
        .isEqualTo(
            """
            1: one figure.
            - 1 people killed in the clashes: the monitor, a third party (statement s1)
            It adds one report by a third party.
            """);
    assertThat(Tally.empty().explain()).isEqualTo("No figures to add.\n");
  }

  @Test
  void aFigureOfSeveralStakesIsNoSelfReport() {
    Dataset dataset =
        dataset(
            said("a", ARMENIA, "2022-09-14", killed(exactly(1)).of(ARMENIA).in(CLASHES)),
            said("b", AZERBAIJAN, "2022-09-14", killed(exactly(2)).of(ARMENIA).in(CLASHES)));
    CasualtyAccounts asked = Accounts.in(dataset).killed().of(ARMENIA).in(CLASHES);
    CasualtyTopic topic = (CasualtyTopic) asked.list().get(0).topic();
    Tally tally = Tally.of(topic, asked.reconcile(envelope()));
    assertThat(tally.total()).contains(Figure.between(1, 2));
    assertThat(tally.explain()).endsWith("It adds one report of unknown or mixed stake.\n");
    assertThatThrownBy(() -> Tally.of(topic, asked.reconcile(Reconciliation.consensus())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy 'consensus' gave no figure to add; leave the question out and say so");
  }

  @Test
  void twoAnswersToOneQuestionAreRefused() {
    Tally tally = tally(one(CLASHES), killed(exactly(2)).in(CLASHES));
    OverlappingTopicsException refusal =
        catchThrowableOfType(OverlappingTopicsException.class, tally::total);
    assertThat(refusal)
        .hasMessage(
            "1 people killed in the clashes (statement s1) and 2 people killed in the clashes"
                + " (statement s2) may count one person twice: both answer one question; reconcile"
                + " its accounts first, with a policy such as latest()");
    assertThat(refusal.first()).isEqualTo(one(CLASHES).topic().orElseThrow());
    assertThat(refusal.second()).isEqualTo(refusal.first());
    assertThatThrownBy(tally::explain).isInstanceOf(OverlappingTopicsException.class);
  }

  @Test
  void aPartAndItsWholeAreRefused() {
    Tally tally =
        tally(
            killed(exactly(3)).of(ARMENIA).in(CLASHES),
            killed(exactly(2)).soldiersOf(ARMENIA).in(CLASHES));
    OverlappingTopicsException refusal =
        catchThrowableOfType(OverlappingTopicsException.class, tally::total);
    assertThat(refusal)
        .hasMessage(
            "3 people of Armenia killed in the clashes (statement s1) and 2 soldiers of Armenia"
                + " killed in the clashes (statement s2) may count one person twice: one is part of"
                + " the other; use preferTotals() or preferParts()");
    assertThat(refusal.first()).isEqualTo(tally.entries().get(0).topic());
    assertThat(refusal.second()).isEqualTo(tally.entries().get(1).topic());
    assertThat(tally.preferTotals().total()).contains(exactly(3));
    assertThat(tally.preferParts().total()).contains(exactly(2));
    assertThat(tally(one(CLASHES)).preferParts().total()).contains(exactly(1));
    assertThat(Tally.empty().preferTotals().isEmpty()).isTrue();
  }

  @Test
  void whatNothingProvesApartIsRefused() {
    Tally tally =
        tally(
            killed(exactly(3)).of(ARMENIA).in(CLASHES), killed(exactly(2)).civilians().in(CLASHES));
    assertThatThrownBy(tally::total)
        .hasMessage(
            "3 people of Armenia killed in the clashes (statement s1) and 2 civilians killed in the"
                + " clashes (statement s2) may count one person twice: nothing proves that they"
                + " have nobody in common; say in the dataset how their events, parties or"
                + " territories lie within a common whole, or limit them to periods that do not"
                + " meet");
    assertThat(tally.preferTotals()).isEqualTo(tally);
    assertThat(tally.preferParts()).isEqualTo(tally);
  }

  @Test
  void totalsAndPartsOfSeveralLevels() {
    Tally tally =
        tally(
            killed(exactly(10)).in(CONFLICT),
            killed(exactly(4)).in(CLASHES),
            killed(exactly(1)).in(BOMBING),
            killed(exactly(5)).in(WAR_2020));
    assertThat(tally.preferTotals().total()).contains(exactly(10));
    assertThat(tally.preferParts().total()).contains(exactly(6));
    assertThat(tally.inconsistencies()).isEmpty();
    assertThat(
            tally(killed(exactly(1)).in(CLASHES), killed(exactly(2)).in(BOMBING)).inconsistencies())
        .singleElement()
        .matches(dispute -> dispute.kind() == DisputeKind.PART_EXCEEDS_WHOLE);
    assertThat(
            tally(
                    killed(exactly(10)).in(CONFLICT),
                    killed(exactly(6)).in(CLASHES),
                    killed(exactly(5)).in(WAR_2020))
                .inconsistencies())
        .singleElement()
        .matches(dispute -> dispute.kind() == DisputeKind.PARTS_EXCEED_WHOLE);
    assertThat(Tally.empty().inconsistencies()).isEmpty();
  }

  @Test
  void talliesByEachKey() {
    Tally tally =
        tally(
            killed(exactly(1)).soldiersOf(ARMENIA).in(RAID),
            killed(exactly(2)).soldiersOf(AZERBAIJAN).in(AMBUSH),
            injured(exactly(3)).civiliansOf(ARMENIA).within(LAND),
            killed(exactly(4)).during("2022-08"),
            killed(exactly(5)).during("2022-08-30/2022-09-02"));
    assertThat(tally.by(Tally.PARTY)).containsOnlyKeys(ARMENIA.id(), AZERBAIJAN.id());
    assertThat(tally.by(Tally.PARTY).get(ARMENIA.id()).total()).contains(exactly(4));
    assertThat(tally.by(Tally.EVENT)).containsOnlyKeys(RAID.id(), AMBUSH.id());
    assertThat(tally.by(Tally.MONTH))
        .containsOnlyKeys(YearMonth.of(2022, 9), YearMonth.of(2022, 8));
    assertThat(tally.by(Tally.MONTH).get(YearMonth.of(2022, 9)).total()).contains(exactly(3));
    assertThat(tally.by(Tally.TERRITORY)).containsOnlyKeys(KARABAKH.id(), LAND.id());
    assertThat(tally.by(Tally.HARM).keySet())
        .extracting(Object::toString)
        .containsExactly("[KILLED]", "[INJURED]");
    assertThat(tally.by(Tally.STATUS))
        .containsOnlyKeys(
            VictimStatus.ARMED_FORCES_MEMBER, VictimStatus.CIVILIAN, VictimStatus.ANY);
    assertThat(tally.by(entry -> Optional.of(entry.figure().low() % 2))).containsOnlyKeys(1L, 0L);
    assertThat(Tally.empty().by(Tally.PARTY)).isEmpty();
  }

  private static Claim added(long count, String period) {
    return killed(exactly(count)).of(ARMENIA).in(CLASHES).during(period).increment();
  }

  @Test
  void aCompleteChainOfIncrementsIsCumulative() {
    CasualtyEstimate sum =
        tally(added(7, "2022-09-14/2022-09-20"), added(49, "2022-09-12"), added(3, "2022-09-13"))
            .cumulative();
    assertThat(sum)
        .isEqualTo(killed(exactly(59)).of(ARMENIA).in(CLASHES).during("2022-09-12/2022-09-20"));
    assertThat(tally(added(49, "2022-09-12")).cumulative().figure()).isEqualTo(exactly(49));
  }

  @Test
  void aPlainMonthIsAllOfItInAChain() {
    CasualtyEstimate months = tally(added(1, "2022-08"), added(2, "2022-09")).cumulative();
    assertThat(months.figure()).isEqualTo(exactly(3));
    assertThat(months.scope().period()).contains(Timespan.parse("2022-08-01/2022-09-30"));
  }

  @Test
  void anIncompleteChainIsRefused() {
    assertThatThrownBy(() -> Tally.empty().cumulative())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there are no increments to chain; add at least one");
    assertThatThrownBy(tally(added(1, "2022-09-12"), added(2, "2022-09-15"))::cumulative)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "nothing is told of 2022-09-13/2022-09-14; a cumulative count needs every day from"
                + " 2022-09-12 on");
    assertThatThrownBy(tally(added(1, "2022-09-12/2022-09-14"), added(2, "2022-09-14"))::cumulative)
        .hasMessage(
            "2022-09-12/2022-09-14 and 2022-09-14/2022-09-14 share days and would count them"
                + " twice; keep one of them");
    assertThatThrownBy(tally(added(1, "2022-09-12"), added(2, "2022-09?"))::cumulative)
        .hasMessage("the period 2022-09? has no certain first and last day; a chain needs both");
    assertThatThrownBy(
            tally(added(1, "2022-09-12T08:00:00/2022-09-12T12:00:00"), added(2, "2022-09-13"))
                ::cumulative)
        .as("nothing is told of the afternoon")
        .hasMessage(
            "the period 2022-09-12T08:00:00/2022-09-12T12:00:00 has times of day; a chain needs"
                + " whole days");
    assertThatThrownBy(tally(killed(exactly(1)).during("2022-09-12"))::cumulative)
        .hasMessage(
            "1 people killed during 2022-09-12: [the monitor: 1 (2022-09-14, stake unknown,"
                + " statement s1)] is a total and no increment; chain only what periods added");
    assertThatThrownBy(
            tally(
                    added(1, "2022-09-12"),
                    killed(exactly(1)).of(RUSSIA).in(CLASHES).during("2022-09-13").increment())
                ::cumulative)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "people of Russia killed in the clashes during 2022-09-13 counts others than people of"
                + " Armenia killed in the clashes during 2022-09-12; chain only increments that"
                + " differ in their periods alone");
  }

  @Test
  void nothingHasNoTotal() {
    assertThat(Tally.empty().total()).isEmpty();
    assertThat(Tally.empty().isEmpty()).isTrue();
    assertThat(Tally.empty()).isEqualTo(List.<Account>of().stream().collect(Tally.collector()));
  }

  @Test
  void onlyFiguresThatAreAssertedAreAdded() {
    assertThatThrownBy(() -> tally(sovereign(ARMENIA, KARABAKH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the monitor: Armenia is sovereign over Nagorno-Karabakh (2022-09-14, a third party,"
                + " statement s1) gives no figure to add; tally only accounts of casualties that assert");
    assertThatThrownBy(() -> tally(List.of(denied("d", RUSSIA, "2022-09-14", one(CLASHES)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Russia denies: 1 (2022-09-14, a third party, statement d) gives no figure to add; tally"
                + " only accounts of casualties that assert");
  }

  @Test
  void aSumTooLargeIsAnError() {
    assertThatThrownBy(tally(killed(exactly(Long.MAX_VALUE)).in(CLASHES), one(WAR_2020))::total)
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void figuresOfSeveralDatasetsAddUp() {
    Dataset one =
        dataset(
            said(
                "a", PASHINYAN, "2022-09-14", killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES)));
    Dataset other =
        dataset(
            said(
                "b",
                LOCAL_OFFICIALS,
                "2022-09-14",
                killed(atLeast(50)).of(AZERBAIJAN).in(CLASHES)));
    Tally both = tallyOf(one).combine(tallyOf(other));
    assertThat(both.total()).contains(atLeast(99));
    assertThat(both.explain()).endsWith("It adds two self-reports.\n");
    Tally twice = tallyOf(one).combine(tallyOf(one));
    assertThatThrownBy(twice::total).isInstanceOf(OverlappingTopicsException.class);
    assertThat(tallyOf(one).combine(Tally.empty())).isEqualTo(tallyOf(one));
    assertThat(Accounts.in(one).killed().reconcile(latest()).figure()).contains(atLeast(49));
  }

  private static Tally tallyOf(Dataset dataset) {
    return Accounts.in(dataset).killed().tally();
  }
}
