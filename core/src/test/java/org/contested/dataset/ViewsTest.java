package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.saying;
import static org.contested.figure.Figure.atLeast;
import static org.contested.party.Affiliation.holdsOffice;
import static org.contested.party.Affiliation.partOf;
import static org.contested.party.Affiliation.speaksFor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.RelationKind;
import org.contested.statement.Source;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the views by time and by speaker keep and drop. */
class ViewsTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Party GOVERNMENT =
      Party.of("government", PartyKind.GOVERNMENT, "Armenia's government").with(partOf(ARMENIA));
  private static final Party PASHINYAN =
      Party.of("pashinyan", PartyKind.PERSON, "Nikol Pashinyan")
          .with(holdsOffice("prime minister", GOVERNMENT).during("2018-05-08/.."));
  private static final Party AZERBAIJAN = Party.of("azerbaijan", PartyKind.STATE, "Azerbaijan");
  private static final Party UN = Party.of("un", PartyKind.INTERNATIONAL_ORGANISATION, "the UN");
  private static final Party PAPER = Party.of("paper", PartyKind.MEDIA, "a newspaper");
  private static final Territory SYUNIK =
      Territory.of("syunik", TerritoryKind.FIRST_ORDER_DIVISION, "Syunik");
  private static final Event WAR = Event.of("war", EventType.WAR, "the conflict", "1988/..");
  private static final Event CLASHES =
      Event.of("clashes", EventType.ARMED_CLASH, "clashes", "2022-09-12/2022-09-14").toBuilder()
          .partOf(WAR)
          .in(SYUNIK)
          .build();
  private static final Source ARTICLE =
      Source.of("article", "an article").toBuilder()
          .publisher(PAPER)
          .publishedAt("2022-09-15")
          .build();

  private static Statement.Builder says(Party speaker, String id) {
    return Statement.by(speaker).id(id).claim(saying(id));
  }

  private static Citation published(Source source, String when) {
    return Citation.of(source).toBuilder().publishedAt(Timespan.parse(when)).build();
  }

  private static Dataset of(Entity... added) {
    return Dataset.titled("t")
        .version("1")
        .add(ARMENIA, GOVERNMENT, PASHINYAN, AZERBAIJAN, UN, PAPER, SYUNIK, WAR, CLASHES, ARTICLE)
        .add(added)
        .build();
  }

  private static List<String> ids(Dataset dataset) {
    assertThat(dataset.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    return dataset.statements().stream().map(statement -> statement.id().value()).toList();
  }

  private static List<String> entities(Dataset dataset) {
    return dataset.shelves().stream()
        .limit(4)
        .flatMap(shelf -> shelf.entities().stream())
        .map(entity -> entity.id())
        .map(EntityId::value)
        .toList();
  }

  @Test
  void aViewKeepsTheHeaderAndEverythingToWhichItsStatementsLead() {
    Statement toll =
        says(PASHINYAN, "toll")
            .on("2022-09-14")
            .claim(killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES))
            .citing(ARTICLE)
            .build();
    Statement other = says(UN, "other").on("2022-09-16").build();
    Dataset dataset =
        of(toll, other).toBuilder()
            .description("d")
            .licence("l")
            .releasedAt("2023-01-01")
            .extensions(Extensions.none().with("desk", "Caucasus"))
            .build();
    Dataset view = dataset.asKnownAt("2022-09-15");
    assertThat(view)
        .isEqualTo(
            dataset
                .toEmptyBuilder()
                .add(ARMENIA, GOVERNMENT, PASHINYAN, PAPER, SYUNIK, WAR, CLASHES, ARTICLE, toll)
                .build());
    assertThat(view).isNotEqualTo(dataset);
    assertThat(entities(dataset.accordingTo(UN))).containsExactly("un");
  }

  @Test
  void aViewOfNothingIsEmptyUnderTheSameHeader() {
    Dataset view = of(says(UN, "a").build()).accordingTo(PartyId.of("stranger"));
    assertThat(view).isEqualTo(Dataset.titled("t").version("1").build());
    assertThat(of().asKnownAt("2022-09-14")).isEqualTo(view);
    assertThat(of().without(UN)).isEqualTo(view);
  }

  /** The statement is known once the whole time at which it may have been said is over. */
  @ParameterizedTest
  @CsvSource({
    "2022-09-14, 2022-09-14, true",
    "2022-09-14, 2022-09-13, false",
    "2022-09-14T23:59:00+04:00, 2022-09-14, true",
    "2022-09, 2022-09-29, false",
    "2022-09, 2022-09-30, true",
    "2022-09-14?, 2022-09-14, true",
    "[2022-09-01..2022-09-12], 2022-09-11, false",
    "[2022-09-01..2022-09-12], 2022-09-12, true",
    "2022-09-01/2022-09-12, 2022-09-11, false",
    "../2022-09-12, 2022-09-12, true",
    "2022-09-14/.., 2030-01-01, false",
    "unknown, 2030-01-01, false"
  })
  void asKnownAtKeepsWhatWasCertainlySaidByTheEndOfTheDay(
      String saidAt, String day, boolean known) {
    Dataset dataset = of(says(UN, "a").on(saidAt).build());
    assertThat(ids(dataset.asKnownAt(day))).isEqualTo(known ? List.of("a") : List.of());
    assertThat(dataset.asKnownAt(LocalDate.parse(day))).isEqualTo(dataset.asKnownAt(day));
  }

  @Test
  void asKnownAtAsksForADay() {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> of().asKnownAt("2022-09"))
        .withMessage("Text '2022-09' could not be parsed at index 7");
  }

  @Test
  void whatWasSaidIsKnownFromWhenItBecameKnownElseWasSaidElseWasFirstPublished() {
    Source late = Source.of("late", "late").toBuilder().publishedAt("2023-05").build();
    Statement archived =
        says(UN, "archived").on("1992-05-01").knownAt(Timespan.parse("2016-01-01")).build();
    Statement said = says(UN, "said").on("1993").citing(ARTICLE).build();
    Statement published =
        says(UN, "published")
            .citing(late)
            .citing(ARTICLE)
            .citing(published(late, "2022-10-01"))
            .build();
    Statement never = says(UN, "never").build();
    Dataset dataset = of(archived, said, published, never, late);
    assertThat(dataset.knownSince(archived)).hasToString("Optional[2016-01-01]");
    assertThat(dataset.knownSince(said)).hasToString("Optional[1993]");
    assertThat(dataset.knownSince(published)).hasToString("Optional[2022-09-15]");
    assertThat(dataset.knownSince(never)).isEmpty();
    assertThat(ids(dataset.asKnownAt("1993-12-31"))).containsExactly("said");
    assertThat(ids(dataset.asKnownAt("2022-09-14"))).containsExactly("archived", "said");
    assertThat(ids(dataset.asKnownAt("2022-09-15")))
        .containsExactly("archived", "said", "published");
    assertThat(ids(dataset.asKnownAt("9999-12-31"))).doesNotContain("never");
  }

  /** The publication that counts is that of the citation; a source is often a whole archive. */
  @Test
  void theDateOfACitationComesBeforeThatOfItsSource() {
    Statement cited = says(UN, "cited").citing(published(ARTICLE, "2022-09-20")).build();
    Statement open = says(UN, "open").citing(published(ARTICLE, "2022/..")).build();
    Dataset dataset = of(cited, open);
    assertThat(ids(dataset.asKnownAt("2022-09-19"))).isEmpty();
    assertThat(ids(dataset.asKnownAt("2022-09-20"))).containsExactly("cited");
    assertThat(dataset.knownSince(open)).isEmpty();
  }

  @Test
  void relationsToDroppedStatementsGoAndTheIdStays() {
    Statement first = says(UN, "first").on("2022-09-14").build();
    Statement early =
        Statement.by(UN)
            .claim(saying("early"))
            .on("2022-09-13")
            .relation(RelationKind.QUOTES, first)
            .build();
    Statement third =
        says(UN, "third")
            .on("2022-09-14")
            .superseding(first)
            .relation(RelationKind.CONFIRMS, early)
            .addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("fourth")))
            .build();
    Statement fourth = says(UN, "fourth").on("2022-09-15").build();
    Dataset dataset = of(first, early, third, fourth);
    assertThat(dataset.asKnownAt("2022-09-13").statements())
        .containsExactly(early.toBuilder().relations(List.of()).build());
    assertThat(dataset.asKnownAt("2022-09-14").get(third.id()).relations())
        .containsExactly(
            StatementRelation.of(RelationKind.SUPERSEDES, first.id()),
            StatementRelation.of(RelationKind.CONFIRMS, early.id()));
    assertThat(dataset.asKnownAt("2022-09-15")).isEqualTo(dataset.accordingTo(UN));
    assertThat(dataset.asKnownAt("2022-09-15").get(third.id())).isSameAs(third);
  }

  @Test
  void propositionsNoLongerSpeakOfDroppedStatements() {
    Statement first = says(UN, "first").build();
    Statement reply =
        Statement.by(ARMENIA).id("reply").claim(saying("a lie").about(first, UN, CLASHES)).build();
    Dataset view = of(first, reply).accordingTo(ARMENIA);
    assertThat(view.statements())
        .containsExactly(
            reply.toBuilder().claims(List.of(saying("a lie").about(UN, CLASHES))).build());
    assertThat(view.problems()).isEmpty();
  }

  @Test
  void accordingToAPartyIsWhatAllSayWhoSpeakForIt() {
    Dataset dataset =
        of(
            says(ARMENIA, "state").build(),
            says(GOVERNMENT, "government").build(),
            says(PASHINYAN, "pm").on("2022-09-14").build(),
            says(PASHINYAN, "journalist").on("2005").build(),
            says(PASHINYAN, "whenever").build(),
            says(AZERBAIJAN, "baku").to(ARMENIA).build());
    assertThat(ids(dataset.accordingTo(ARMENIA))).containsExactly("state", "government", "pm");
    assertThat(ids(dataset.accordingTo(GOVERNMENT.id()))).containsExactly("government", "pm");
    assertThat(ids(dataset.accordingTo(PASHINYAN))).containsExactly("pm", "journalist", "whenever");
    assertThat(ids(dataset.without(ARMENIA))).containsExactly("journalist", "whenever", "baku");
    assertThat(ids(dataset.without(AZERBAIJAN.id()))).hasSize(5).doesNotContain("baku");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-05-07, false",
    "2018-05-08, true",
    "2018-05, false",
    "2018-05-01/2018-05-31, false",
    "2018-06/.., true",
    "unknown, false"
  })
  void anAffiliationCountsIfItCertainlyHeldWhenTheStatementWasMade(String when, boolean counts) {
    Dataset dataset = of(says(PASHINYAN, "a").on(when).build());
    assertThat(ids(dataset.accordingTo(ARMENIA))).hasSize(counts ? 1 : 0);
    assertThat(ids(dataset.without(ARMENIA))).hasSize(counts ? 0 : 1);
  }

  /** An archive opened later does not make a former speaker a present one. */
  @Test
  void aStatementWithoutADateIsFromWhenItWasPublishedElseBecameKnown() {
    Party spokesman =
        Party.of("spokesman", PartyKind.PERSON, "a spokesman")
            .with(speaksFor(UN).during("2022-01-01/2022-12-31"));
    Dataset dataset =
        of().toBuilder()
            .add(spokesman)
            .add(
                says(spokesman, "cited")
                    .citing(ARTICLE)
                    .knownAt(Timespan.parse("2030-01-01"))
                    .build())
            .add(says(spokesman, "found").knownAt(Timespan.parse("2030-01-01")).build())
            .add(says(spokesman, "known").knownAt(Timespan.parse("2022-03-01")).build())
            .build();
    assertThat(ids(dataset.accordingTo(UN))).containsExactly("cited", "known");
    assertThat(dataset.sidesOf(dataset.get(StatementId.of("found"))))
        .containsExactly(spokesman.id());
    assertThat(dataset.sidesOf(dataset.get(StatementId.of("cited")))).containsExactly(UN.id());
  }

  @Test
  void aJointStatementIsThatOfEachAndIsDroppedOnlyWithAll() {
    Statement joint = says(PASHINYAN, "joint").speaker(AZERBAIJAN).on("2022-10-06").build();
    Statement both = says(PASHINYAN, "both").speaker(GOVERNMENT).on("2022-10-06").build();
    Dataset dataset = of(joint, both);
    assertThat(ids(dataset.accordingTo(ARMENIA))).containsExactly("joint", "both");
    assertThat(ids(dataset.accordingTo(AZERBAIJAN))).containsExactly("joint");
    assertThat(ids(dataset.without(ARMENIA))).containsExactly("joint");
    assertThat(ids(dataset.without(AZERBAIJAN))).containsExactly("joint", "both");
    assertThat(ids(dataset.without(ARMENIA).without(AZERBAIJAN))).containsExactly("joint");
    assertThat(dataset.accordingTo(AZERBAIJAN).find(PASHINYAN.id())).isPresent();
  }

  @Test
  void onWhoseBehalfAStatementIsMadeCountsAndNotItsSpeaker() {
    Statement voice = says(PAPER, "voice").onBehalfOf(PASHINYAN).on("2022-09-14").build();
    Statement own = says(PASHINYAN, "own").onBehalfOf(UN).on("2022-09-14").build();
    Dataset dataset = of(voice, own);
    assertThat(ids(dataset.accordingTo(ARMENIA))).containsExactly("voice");
    assertThat(ids(dataset.accordingTo(UN))).containsExactly("own");
    assertThat(ids(dataset.accordingTo(PAPER))).isEmpty();
    assertThat(ids(dataset.without(PAPER))).containsExactly("voice", "own");
    assertThat(ids(dataset.without(ARMENIA))).containsExactly("own");
  }

  @Test
  void viewsBySpeakerKeepNoReactionsOfOthers() {
    Statement words = says(UN, "words").build();
    Statement denial =
        Statement.by(ARMENIA)
            .id("denial")
            .act(SpeechAct.DENY)
            .relation(RelationKind.DENIES, words)
            .build();
    Dataset dataset = of(words, denial);
    assertThat(ids(dataset.accordingTo(UN))).containsExactly("words");
    assertThat(dataset.accordingTo(ARMENIA).statements())
        .containsExactly(denial.toBuilder().relations(List.of()).build());
  }

  @Test
  void viewsOfDatasetsWithErrorsEndAndKeepWhatPasses() {
    Party a =
        Party.builder()
            .id("a")
            .kind(PartyKind.OTHER)
            .addAffiliation(speaksFor(PartyId.of("b")))
            .build();
    Party b = Party.of("b", PartyKind.OTHER, "b").with(partOf(a));
    Statement mine = says(a, "twice").on("2022-01-01").build();
    Statement theirs = says(UN, "twice").on("2023-01-01").build();
    Statement lost =
        says(a, "lost")
            .addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("gone")))
            .build();
    Dataset dataset = Dataset.builder().add(a, b, b, mine, theirs, lost).buildLenient();
    assertThat(dataset.accordingTo(b).statements()).containsExactly(mine, lost);
    assertThat(dataset.without(b).statements()).containsExactly(theirs);
    assertThat(dataset.asKnownAt("2022-06-01").statements()).containsExactly(mine);
    assertThat(dataset.asKnownAt("2022-06-01").parties()).containsExactly(a, b, b);
    assertThat(dataset.accordingTo(b).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.DANGLING_REFERENCE, ProblemCode.AFFILIATION_CYCLE);
  }

  /** Of two parties with one id both stay, with all to which either leads. */
  @Test
  void whatADoubleEntityLeadsToStays() {
    Party again = Party.of("un", PartyKind.OTHER, "again").with(partOf(ARMENIA));
    Dataset dataset =
        Dataset.builder().add(UN, again, ARMENIA, AZERBAIJAN, says(UN, "a").build()).buildLenient();
    Dataset view = dataset.without(AZERBAIJAN);
    assertThat(view.parties()).containsExactly(UN, again, ARMENIA);
    assertThat(view.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_ID);
  }

  @Test
  void viewsChain() {
    Dataset dataset =
        of(
            says(PASHINYAN, "a").on("2022-09-14").build(),
            says(PASHINYAN, "b").on("2022-09-16").build(),
            says(UN, "c").on("2022-09-14").build());
    Dataset view = dataset.accordingTo(ARMENIA).asKnownAt("2022-09-14");
    assertThat(ids(view)).containsExactly("a");
    assertThat(view).isEqualTo(dataset.asKnownAt("2022-09-14").accordingTo(ARMENIA));
    assertThat(ids(view.without(ARMENIA))).isEmpty();
  }
}
