package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.saying;
import static org.contested.figure.Figure.atLeast;

import java.time.Duration;
import java.util.List;
import org.contested.claim.Claim;
import org.contested.claim.UnknownClaim;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the views by event, territory and period keep and drop. */
class TopicViewsTest {

  private static final Party UN =
      Party.of("un", PartyKind.INTERNATIONAL_ORGANISATION, "the United Nations");
  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Territory COUNTRY =
      Territory.of("country", TerritoryKind.COUNTRY, "a country");
  private static final Territory REGION = territory("region", COUNTRY);
  private static final Territory PARK = territory("park");
  private static final Territory VILLAGE = territory("village", REGION, PARK);
  private static final Event CONFLICT = event("conflict", "1988/..");
  private static final Event WAR = event("war", "2020-09-27/2020-11-10", CONFLICT);
  private static final Event OPERATION = event("operation", "2020-10");
  private static final Event CLASH =
      event("clash", "2020-10-05", WAR, OPERATION).toBuilder().in(VILLAGE).build();

  private static Territory territory(String id, Territory... wholes) {
    Territory.Builder territory = Territory.builder().id(id).kind(TerritoryKind.REGION);
    for (Territory whole : wholes) {
      territory.partOf(whole);
    }
    return territory.build();
  }

  private static Event event(String id, String when, Event... wholes) {
    Event.Builder event = Event.builder().id(id).type(EventType.ARMED_CLASH).when(when);
    for (Event whole : wholes) {
      event.partOf(whole);
    }
    return event.build();
  }

  private static Statement says(String id, Claim... claims) {
    return Statement.by(UN).id(id).claims(List.of(claims)).build();
  }

  private static Statement reacts(String id, RelationKind kind, Statement... others) {
    Statement.Builder reaction = Statement.by(ARMENIA).id(id).act(SpeechAct.DENY);
    for (Statement other : others) {
      reaction.relation(kind, other);
    }
    return reaction.build();
  }

  private static Dataset of(Entity... added) {
    return Dataset.titled("t")
        .add(UN, ARMENIA, COUNTRY, REGION, PARK, VILLAGE, CONFLICT, WAR, OPERATION, CLASH)
        .add(added)
        .build();
  }

  private static List<String> ids(Dataset dataset) {
    assertThat(dataset.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    return dataset.statements().stream().map(statement -> statement.id().value()).toList();
  }

  @Test
  void aboutAnEventIsAlsoAboutItsPartsHoweverSmall() {
    Dataset dataset =
        of(
            says("conflict", happened(CONFLICT)),
            says("war", killed(atLeast(1)).in(WAR)),
            says("operation", initiated(ARMENIA, OPERATION)),
            says("clash", saying("fierce").about(CLASH)),
            says("country", killed(atLeast(2)).within(COUNTRY)),
            says("party", saying("neutral").about(UN)),
            says("none", saying("nothing")));
    assertThat(ids(dataset.about(CONFLICT))).containsExactly("conflict", "war", "clash");
    assertThat(ids(dataset.about(WAR))).containsExactly("war", "clash");
    assertThat(ids(dataset.about(OPERATION))).containsExactly("operation", "clash");
    assertThat(ids(dataset.about(CLASH.id()))).containsExactly("clash");
    assertThat(dataset.about(CLASH).events()).containsExactly(CONFLICT, WAR, OPERATION, CLASH);
    assertThat(dataset.about(CLASH).territories()).containsExactly(COUNTRY, REGION, PARK, VILLAGE);
    assertThat(dataset.about(WAR).parties()).containsExactly(UN);
  }

  @Test
  void unknownThingsGiveAnEmptyView() {
    Dataset dataset = of(says("a", happened(WAR)));
    Dataset empty = Dataset.titled("t").build();
    assertThat(dataset.about(EventId.of("unheard"))).isEqualTo(empty);
    assertThat(dataset.within(TerritoryId.of("unheard"))).isEqualTo(empty);
    assertThat(dataset.during("1815")).isEqualTo(empty);
    assertThat(of().possiblyDuring("2020")).isEqualTo(empty);
  }

  @Test
  void oneClaimOnTheEventKeepsTheWholeStatement() {
    Statement mixed = says("mixed", happened(CONFLICT), saying("and"), happened(CLASH));
    assertThat(of(mixed).about(CLASH).statements()).containsExactly(mixed);
  }

  @Test
  void aQuestionAboutAPartOfItIsNotAboutAnotherWhole() {
    Dataset dataset = of(says("war", happened(WAR)), says("operation", happened(OPERATION)));
    assertThat(ids(dataset.about(CLASH))).isEmpty();
  }

  @Test
  void reactionsWithoutClaimsStayWithWhatTheyBearOnHoweverIndirectly() {
    Statement clash = says("clash", happened(CLASH));
    Statement war = says("war", happened(CONFLICT));
    Statement denial = reacts("denial", RelationKind.DENIES, clash);
    Statement retraction = reacts("retraction", RelationKind.RETRACTS, denial);
    Statement other = reacts("other", RelationKind.DENIES, war);
    Statement both = reacts("both", RelationKind.DENIES, war, clash);
    Statement claiming =
        Statement.by(ARMENIA)
            .id("claiming")
            .claim(saying("not so"))
            .relation(RelationKind.DENIES, clash)
            .build();
    Statement comment = Statement.by(UN).id("comment").act(SpeechAct.DECLINE_TO_COMMENT).build();
    Dataset dataset = of(retraction, denial, clash, war, other, both, claiming, comment);
    Dataset view = dataset.about(CLASH);
    assertThat(view.statements())
        .containsExactly(retraction, denial, clash, reacts("both", RelationKind.DENIES, clash));
    assertThat(dataset.within(VILLAGE)).isEqualTo(view);
    assertThat(dataset.during("2020-10-05")).isEqualTo(view);
  }

  @Test
  void reactionsToOneAnotherInACircleEndAndStayOnlyWithSomethingElse() {
    Statement a =
        reacts("a", RelationKind.DENIES).toBuilder()
            .addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("b")))
            .build();
    Statement b = reacts("b", RelationKind.DENIES, a);
    assertThat(ids(of(a, b).about(CLASH))).isEmpty();
    Statement clash = says("clash", happened(CLASH));
    Statement c = b.toBuilder().relation(RelationKind.DENIES, clash).build();
    assertThat(ids(of(a, c, clash).about(CLASH))).containsExactly("a", "b", "clash");
  }

  @Test
  void withinATerritoryIsOnItsPartsAndOnEventsLocatedThere() {
    Dataset dataset =
        of(
            says("holds", controls(ARMENIA, VILLAGE)),
            says("toll", killed(atLeast(2)).within(REGION)),
            says("event", happened(CLASH)),
            says("text", saying("beautiful").about(COUNTRY)),
            says("war", happened(WAR)),
            says("party", saying("far").about(ARMENIA)));
    assertThat(ids(dataset.within(COUNTRY))).containsExactly("holds", "toll", "event", "text");
    assertThat(ids(dataset.within(REGION))).containsExactly("holds", "toll", "event");
    assertThat(ids(dataset.within(PARK))).containsExactly("holds", "event");
    assertThat(ids(dataset.within(VILLAGE.id()))).containsExactly("holds", "event");
  }

  /** The window is all of the period: 2020 means from its first day to its last. */
  @ParameterizedTest
  @CsvSource({
    "2020, 2020, YES",
    "2020-10-05, 2020, YES",
    "2020-01-01/2020-12-31, 2020, YES",
    "2019-12-31/2020-01-01, 2020, NO",
    "2020, 2020-10, POSSIBLE",
    "2019, 2020, NO",
    "[2019..2020], 2020, POSSIBLE",
    "2020-10/.., 2020, NO",
    "2020-10/, 2020, POSSIBLE",
    "unknown, 2020, POSSIBLE",
    "2020-10-05, 2020-10-05/.., YES",
    "2020-10-05, ../2020-10-05, YES",
    "2020-10-05T10:00:00+04:00, 2020-10-05, YES"
  })
  void anEventIsDuringAPeriodIfItCertainlyLiesInIt(String when, String period, String answer) {
    Event event = event("e", when);
    Dataset dataset = of(says("a", happened(event)), event);
    assertDuring(dataset, period, answer);
  }

  /** A count over a period is a count over all of it, so 2020 is not possibly in October. */
  @ParameterizedTest
  @CsvSource({
    "2020, 2020, YES",
    "2020-10, 2020, YES",
    "2020, 2020-10, NO",
    "2020-12/2021-01, 2020, NO",
    "Y17000, 2020, NO",
    "2020, Y17000, NO"
  })
  void aCountIsDuringAPeriodIfItsOwnPeriodIs(String scope, String period, String answer) {
    Claim count = killed(atLeast(1)).in(CONFLICT).during(Timespan.parse(scope));
    assertDuring(of(says("a", count)), period, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-01/2020-01-01, 2020, YES",
    "2020-12-31/.., 2020, YES",
    "2021-01-01/.., 2020, NO",
    "2020, 2020-10, POSSIBLE",
    "unknown, 2020, POSSIBLE"
  })
  void aTerritorialStatusIsDuringAPeriodIfTheyShareADay(
      String status, String period, String answer) {
    assertDuring(of(says("a", controls(ARMENIA, VILLAGE).during(status))), period, answer);
  }

  private static void assertDuring(Dataset dataset, String period, String answer) {
    assertThat(ids(dataset.during(period))).hasSize(answer.equals("YES") ? 1 : 0);
    assertThat(ids(dataset.possiblyDuring(period))).hasSize(answer.equals("NO") ? 0 : 1);
    Timespan span = Timespan.parse(period);
    assertThat(dataset.during(span)).isEqualTo(dataset.during(period));
    assertThat(dataset.possiblyDuring(span)).isEqualTo(dataset.possiblyDuring(period));
  }

  @Test
  void claimsWithoutATimeArePossiblyDuringAnything() {
    Event undated = Event.builder().id("undated").type(EventType.OTHER).build();
    Dataset dataset =
        of(
            says("toll", killed(atLeast(1)).within(REGION)),
            says("status", controls(ARMENIA, VILLAGE)),
            says("event", happened(undated)),
            says("text", saying("nothing")),
            says("unknown", UnknownClaim.of("damage", Extensions.none())),
            says("either", saying("both").about(WAR, undated)),
            says("war", initiated(ARMENIA, WAR)),
            undated);
    assertThat(ids(dataset.during("2020"))).containsExactly("either", "war");
    assertThat(ids(dataset.possiblyDuring("2020"))).hasSize(7);
    assertThat(ids(dataset.possiblyDuring("1815"))).hasSize(6).doesNotContain("war");
  }

  /** It is the time of what is told that counts, not the time of telling. */
  @Test
  void whenAStatementWasMadeDoesNotCount() {
    Statement late = says("late", happened(CLASH)).toBuilder().on("2023-01-01").build();
    assertThat(ids(of(late).during("2020"))).containsExactly("late");
    assertThat(ids(of(late).possiblyDuring("2023"))).isEmpty();
  }

  @Test
  void aPeriodIsEdtf() {
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> of().during("last year"));
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> of().possiblyDuring("last year"));
  }

  @Test
  void circlesOfEventsAndTerritoriesEnd() {
    Event one = Event.builder().id("one").type(EventType.WAR).addPartOf(EventId.of("two")).build();
    Event two = Event.builder().id("two").type(EventType.WAR).addPartOf(EventId.of("one")).build();
    Territory self =
        Territory.builder()
            .id("self")
            .kind(TerritoryKind.REGION)
            .addPartOf(TerritoryId.of("self"))
            .build();
    Dataset dataset =
        Dataset.builder()
            .add(UN, one, two, one, self)
            .add(says("a", happened(one)), says("b", happened(two)))
            .add(says("c", killed(atLeast(1)).within(self)), says("d", happened(CLASH)))
            .buildLenient();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(dataset.about(two).statements()).hasSize(2);
          assertThat(dataset.about(two).events()).containsExactly(one, two, one);
          assertThat(dataset.within(self).statements()).hasSize(1);
          assertThat(dataset.about(CLASH).statements()).hasSize(1);
        });
  }

  @Test
  void viewsByTopicChain() {
    Dataset dataset =
        of(
            says("clash", happened(CLASH)),
            says("war", happened(WAR)),
            says("village", controls(ARMENIA, VILLAGE)));
    assertThat(ids(dataset.about(WAR).within(REGION))).containsExactly("clash");
    assertThat(dataset.within(REGION).about(WAR)).isEqualTo(dataset.about(WAR).within(REGION));
    assertThat(ids(dataset.during("2020").about(WAR).accordingTo(UN)))
        .containsExactly("clash", "war");
  }
}
