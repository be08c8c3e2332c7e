package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.Proposition;
import org.contested.claim.Toll;
import org.contested.claim.UnknownClaim;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.RelationKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Duplicate ids, and references that lead nowhere, from every place that can hold one. */
class ReferencesTest {

  private static final Party SELF = Party.of("self", PartyKind.STATE, "self");
  private static final PartyId NOBODY = PartyId.of("nobody");
  private static final Name USED = Name.of("name").usedBy(SELF.id()).usedBy(NOBODY);
  private static final String NO_PARTY = ": there is no party 'nobody'; add it or correct the id";

  private static List<String> problemsWith(Entity... entities) {
    return Dataset.builder().add(SELF).add(entities).buildLenient().problems().stream()
        .peek(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.DANGLING_REFERENCE);
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            })
        .map(problem -> problem.pointer() + ": " + problem.message())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(AffiliationKind.class)
  void ofAParty(AffiliationKind kind) {
    Party party =
        Party.builder()
            .id("p")
            .kind(PartyKind.OTHER)
            .name("fine")
            .addName(USED)
            .affiliation(Affiliation.memberOf(SELF))
            .affiliation(Affiliation.of(kind, NOBODY))
            .build();
    assertThat(problemsWith(party))
        .containsExactly(
            "/parties/1/names/1/usedBy/1" + NO_PARTY, "/parties/1/affiliations/1/party" + NO_PARTY);
  }

  @Test
  void ofATerritory() {
    Territory larger = Territory.of("larger", TerritoryKind.REGION, "larger");
    Territory territory =
        Territory.builder()
            .id("t")
            .kind(TerritoryKind.REGION)
            .addName(USED)
            .partOf(larger)
            .addPartOf(TerritoryId.of("nowhere"))
            .build();
    assertThat(problemsWith(larger, territory))
        .containsExactly(
            "/territories/1/names/0/usedBy/1" + NO_PARTY,
            "/territories/1/partOf/1: there is no territory 'nowhere'; add it or correct the id");
  }

  @Test
  void ofAnEvent() {
    Event event =
        Event.builder()
            .id("e")
            .type(EventType.OTHER)
            .addName(USED)
            .addPartOf(EventId.of("never"))
            .between(SELF)
            .addParticipant(Participation.of(NOBODY, Role.HOST))
            .addLocation(Location.at(1, 2))
            .addLocation(Location.in(TerritoryId.of("nowhere")))
            .build();
    assertThat(problemsWith(event))
        .containsExactly(
            "/events/0/names/0/usedBy/1" + NO_PARTY,
            "/events/0/partOf/0: there is no event 'never'; add it or correct the id",
            "/events/0/participants/1/party" + NO_PARTY,
            "/events/0/locations/1/territory: there is no territory 'nowhere'; add it or correct"
                + " the id");
  }

  @Test
  void ofASource() {
    assertThat(problemsWith(Source.builder().id("s").publisher(NOBODY).build()))
        .containsExactly("/sources/0/publisher" + NO_PARTY);
  }

  @Test
  void ofAStatement() {
    List<PartyId> people = List.of(SELF.id(), NOBODY);
    Source source = Source.of("s", "s");
    Statement first = Statement.by(SELF).id("first").quote("x", "en").build();
    Statement statement =
        Statement.by(SELF)
            .quote("x", "en")
            .speakers(people)
            .onBehalfOf(people)
            .addressees(people)
            .relays(people)
            .citing(source)
            .citing(Citation.of(SourceId.of("unread")))
            .superseding(first)
            .addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("unsaid")))
            .build();
    assertThat(problemsWith(source, first, statement))
        .containsExactly(
            "/statements/1/speakers/1" + NO_PARTY,
            "/statements/1/onBehalfOf/1" + NO_PARTY,
            "/statements/1/addressees/1" + NO_PARTY,
            "/statements/1/relays/1" + NO_PARTY,
            "/statements/1/citations/1/source: there is no source 'unread'; add it or correct the"
                + " id",
            "/statements/1/relations/1/statement: there is no statement 'unsaid'; add it or correct"
                + " the id");
  }

  @Test
  void ofEveryClaim() {
    PartyId nobody = NOBODY;
    EventId never = EventId.of("never");
    TerritoryId nowhere = TerritoryId.of("nowhere");
    Toll toll = Claims.killed(Figure.exactly(1));
    Claim[] claims = {
      toll.of(nobody).in(never).within(nowhere),
      Claims.controls(nobody, nowhere),
      Claims.initiated(nobody, never),
      Claims.happened(never),
      Proposition.builder()
          .text("x")
          .addSubject(SELF.id())
          .addSubject(nobody)
          .addSubject(never)
          .addSubject(nowhere)
          .addSubject(SourceId.of("unread"))
          .addSubject(StatementId.of("unsaid"))
          .build(),
      UnknownClaim.of("damage", Extensions.none().with("party", "nobody"))
    };
    Statement statement = Statement.by(SELF).act(claimAct()).claims(List.of(claims)).build();
    String noEvent = ": there is no event 'never'; add it or correct the id";
    String noPlace = ": there is no territory 'nowhere'; add it or correct the id";
    assertThat(problemsWith(statement))
        .containsExactly(
            "/statements/0/claims/0/victims/party" + NO_PARTY,
            "/statements/0/claims/0/scope/event" + noEvent,
            "/statements/0/claims/0/scope/territory" + noPlace,
            "/statements/0/claims/1/territory" + noPlace,
            "/statements/0/claims/1/holder" + NO_PARTY,
            "/statements/0/claims/2/event" + noEvent,
            "/statements/0/claims/2/party" + NO_PARTY,
            "/statements/0/claims/3/event" + noEvent,
            "/statements/0/claims/4/subjects/1" + NO_PARTY,
            "/statements/0/claims/4/subjects/2" + noEvent,
            "/statements/0/claims/4/subjects/3" + noPlace,
            "/statements/0/claims/4/subjects/4: there is no source 'unread'; add it or correct the"
                + " id",
            "/statements/0/claims/4/subjects/5: there is no statement 'unsaid'; add it or correct"
                + " the id");
  }

  private static org.contested.statement.SpeechAct claimAct() {
    return org.contested.statement.SpeechAct.DENY;
  }

  @Test
  void entitiesOfAnotherKindDoNotAnswerAReference() {
    Territory armenia = Territory.of("armenia", TerritoryKind.COUNTRY, "Armenia");
    Source source = Source.builder().id("s").publisher(PartyId.of("armenia")).build();
    assertThat(problemsWith(armenia, source))
        .containsExactly(
            "/sources/0/publisher: there is no party 'armenia'; add it or correct the id");
  }

  @Test
  void referencesForwardAndToOneselfResolve() {
    Statement later = Statement.by(SELF).id("later").quote("x", "en").build();
    Statement earlier =
        Statement.by(SELF).id("earlier").quote("x", "en").superseding(later).build();
    Statement itself = earlier.toBuilder().id("itself").build();
    Statement self = itself.toBuilder().superseding(itself).build();
    assertThat(problemsWith(earlier, later, self)).isEmpty();
  }

  @Test
  void duplicateIdsAreReportedOfEveryKindAtEachFurtherEntity() {
    Territory territory = Territory.of("t", TerritoryKind.OTHER, "t");
    Event event = Event.of("e", EventType.OTHER, "e", "2022");
    Source source = Source.of("s", "s");
    Statement statement = Statement.by(SELF).id("st").quote("x", "en").build();
    Dataset dataset =
        Dataset.builder()
            .add(SELF, SELF.toBuilder().description("other").build(), SELF)
            .add(territory, territory, event, event, source, source, statement, statement)
            .buildLenient();
    assertThat(dataset.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR DUPLICATE_ID at /parties/1/id: party id 'self' is already that of /parties/0;"
                + " give each its own",
            "ERROR DUPLICATE_ID at /parties/2/id: party id 'self' is already that of /parties/0;"
                + " give each its own",
            "ERROR DUPLICATE_ID at /territories/1/id: territory id 't' is already that of"
                + " /territories/0; give each its own",
            "ERROR DUPLICATE_ID at /events/1/id: event id 'e' is already that of /events/0; give"
                + " each its own",
            "ERROR DUPLICATE_ID at /sources/1/id: source id 's' is already that of /sources/0;"
                + " give each its own",
            "ERROR DUPLICATE_ID at /statements/1/id: statement id 'st' is already that of"
                + " /statements/0; give each its own");
    assertThat(dataset.get(SELF.id())).isSameAs(SELF);
    assertThat(dataset.parties()).hasSize(3);
  }

  @Test
  void oneIdMayNameOneEntityOfEachKind() {
    assertThat(
            problemsWith(
                Territory.of("self", TerritoryKind.OTHER, "x"),
                Event.of("self", EventType.OTHER, "x", "2022"),
                Source.of("self", "x"),
                Statement.by(SELF).id("self").quote("x", "en").build()))
        .isEmpty();
  }

  @Test
  void buildRefusesWithEverythingAtOnce() {
    Dataset.Builder builder =
        Dataset.builder()
            .add(SELF, SELF)
            .add(Source.builder().id("s").publisher(NOBODY).build())
            .add(Event.builder().id("e").type(EventType.OTHER).addPartOf(EventId.of("e")).build());
    assertThatExceptionOfType(InvalidDatasetException.class)
        .isThrownBy(builder::build)
        .withMessage(
            """
            the dataset cannot be built:
              ERROR DUPLICATE_ID at /parties/1/id: party id 'self' is already that of /parties/0; \
            give each its own
              ERROR DANGLING_REFERENCE at /sources/0/publisher: there is no party 'nobody'; add it \
            or correct the id
              ERROR PART_OF_CYCLE at /events/0/partOf: 'e' is part of 'e': a circle; remove one of \
            these ties""")
        .satisfies(
            e -> assertThat(e.problems()).isEqualTo(builder.buildLenient().problems()).hasSize(3));
  }

  @Test
  void aLongListIsCutInTheMessageAndWholeInTheException() {
    Source[] sources =
        IntStream.range(0, 1000)
            .mapToObj(i -> Source.builder().id("s" + i).publisher(NOBODY).build())
            .toArray(Source[]::new);
    assertThatExceptionOfType(InvalidDatasetException.class)
        .isThrownBy(() -> Dataset.builder().add(sources).build())
        .satisfies(
            e -> {
              assertThat(e.problems()).hasSize(1000);
              List<String> lines = Arrays.asList(e.getMessage().split("\n"));
              assertThat(lines).hasSize(22);
              assertThat(lines.get(20)).startsWith("  ERROR DANGLING_REFERENCE at /sources/19/");
              assertThat(lines.get(21)).isEqualTo("  … and 980 more, see problems()");
            });
  }

  @Test
  void aPointerEscapesWhatPointersMust() {
    Pointer pointer = new Pointer();
    pointer.enter("a/b~c");
    pointer.enter(0);
    assertThat(pointer).hasToString("/a~1b~0c/0");
    pointer.leave();
    pointer.leave();
    assertThat(pointer).hasToString("");
  }
}
