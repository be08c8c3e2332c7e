package org.contested.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.contested.claim.Basis;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.common.Extensions;
import org.contested.common.Seeds;
import org.contested.dataset.RandomIds;
import org.contested.dataset.RandomStatements;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids of statements to which nobody gave one. */
class ContentIdTest {

  private static final Party PASHINYAN = Party.of("pashinyan", PartyKind.PERSON, "N. Pashinyan");
  private static final Party ALIYEV = Party.of("aliyev", PartyKind.PERSON, "I. Aliyev");
  private static final Party DW = Party.of("dw", PartyKind.MEDIA, "DW");
  private static final CasualtyEstimate TOLL =
      Claims.killed(Figure.atLeast(49)).of(PASHINYAN).in(EventId.of("clashes"));

  private static Statement.Builder base() {
    return Statement.by(PASHINYAN).on("2022-09-14").claim(TOLL).quote("49", "en");
  }

  @Test
  void isTheFirstSpeakerTheTimeAndTenDigits() {
    assertThat(base().build().id().value()).matches("pashinyan@2022-09-14#[0-9a-f]{10}");
    assertThat(base().speaker(ALIYEV).build().id().value()).matches("pashinyan@.*");
    assertThat(Statement.by(ALIYEV).claim(TOLL).build().id().value())
        .matches("aliyev#[0-9a-f]{10}");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-12/2022-09-14, @2022-09-12/2022-09-14",
    "2022-09-14T08:00:00+04:00, @2022-09-14T08:00:00+04:00",
    "'[1987..1989]', '@[1987..1989]'",
    "2022-09-14 “Wednesday night”, @2022-09-14",
    "unknown, ''",
    "2022-09-14T08:00:00Z/2022-09-14T09:00:00Z, ''"
  })
  void theTimeIsThereAsFarAsEdtfHasIt(String time, String shown) {
    String id = Statement.by(ALIYEV).on(time).claim(TOLL).build().id().value();
    assertThat(id)
        .hasSize("aliyev".length() + shown.length() + 11)
        .startsWith("aliyev" + shown + "#");
  }

  @Test
  void equalContentsGiveEqualIds() {
    assertThat(base().build().id()).isEqualTo(base().build().id());
    Seeds.forEach(
        200,
        (seed, random) -> {
          Statement one =
              RandomStatements.statement(new SplittableRandom(seed), RandomIds.FEW).build();
          Statement two =
              RandomStatements.statement(new SplittableRandom(seed), RandomIds.FEW).build();
          assertThat(one.id()).as("seed %d", seed).isEqualTo(two.id());
          assertThat(one).as("seed %d", seed).isEqualTo(two);
        });
  }

  /** The order is content: what is said first, and in what order a file had its unknown fields. */
  @Test
  void theSameContentsInAnotherOrderGiveAnotherId() {
    assertThat(base().to(ALIYEV, DW).build().id()).isNotEqualTo(base().to(DW, ALIYEV).build().id());
    Extensions one = Extensions.none().with("x", 1).with("y", 2);
    Extensions other = Extensions.none().with("y", 2).with("x", 1);
    assertThat(other).isEqualTo(one);
    assertThat(base().extensions(other).build().id())
        .isNotEqualTo(base().extensions(one).build().id());
    assertThat(base().extensions(other).id("mine").build())
        .isEqualTo(base().extensions(one).id("mine").build());
  }

  static Stream<UnaryOperator<Statement.Builder>> changes() {
    return Stream.of(
        b -> b.speaker(ALIYEV),
        b -> b.onBehalfOf(ALIYEV),
        b -> b.act(SpeechAct.DENY),
        b -> b.to(ALIYEV),
        b -> b.claim(TOLL),
        b -> b.claims(List.of()),
        b -> b.condition("if"),
        b -> b.on("2022-09-14 “Wednesday”"),
        b -> b.on("2022-09-14~"),
        b -> b.at("if"),
        b -> b.mode(StatementMode.DATASET),
        b -> b.mode(StatementMode.PRESS_REPORT),
        b -> b.quote("50", "en"),
        b -> b.quotations(List.of(Quotation.of("49", "hy"))),
        b -> b.quotations(List.of(Quotation.of("49", "en").translated())),
        b -> b.relayedBy(ALIYEV),
        b -> b.relayedBy(ALIYEV, DW),
        b -> b.relayedBy(DW, ALIYEV),
        b -> b.citing(Citation.of(SourceId.of("s"))),
        b -> b.citing(Citation.of(SourceId.of("s")).at("p")),
        b -> b.grade(Grade.parse("A1")),
        b -> b.grade(Grade.parse("A2")),
        b -> b.addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("x"))),
        b -> b.addRelation(StatementRelation.of(RelationKind.CONFIRMS, StatementId.of("x"))),
        b -> b.note("if"),
        b -> b.note(""),
        b -> b.extensions(Extensions.none().with("x", 1)),
        b -> b.extensions(Extensions.none().with("x", "1")));
  }

  private static Stream<Claim> otherClaims() {
    return Stream.of(
        TOLL.provisional(),
        TOLL.asOf("2022-09-14"),
        TOLL.basedOn(Basis.REPORTED),
        TOLL.within(org.contested.territory.TerritoryId.of("t")),
        TOLL.during("2022"),
        TOLL.during("2022").increment(),
        TOLL.toBuilder().figure(Figure.moreThan(48)).build(),
        TOLL.toBuilder().figure(Figure.atLeast(49).withBest(50)).build(),
        TOLL.toBuilder().extensions(Extensions.none().with("x", 1)).build(),
        Claims.happened(EventId.of("clashes")),
        Claims.ended(EventId.of("clashes")),
        Claims.initiated(PartyId.of("a"), EventId.of("e")),
        Claims.provoked(PartyId.of("a"), EventId.of("e")),
        Claims.saying("a"),
        Claims.saying("a").about(ALIYEV),
        Claims.saying("a").about(DW));
  }

  @Test
  void everyChangeOfTheContentGivesAnotherId() {
    List<Statement> statements = new ArrayList<>();
    statements.add(base().build());
    changes().forEach(change -> statements.add(change.apply(base()).build()));
    otherClaims().forEach(claim -> statements.add(base().claims(List.of(claim)).build()));
    Map<StatementId, Statement> byId = new HashMap<>();
    for (Statement statement : statements) {
      assertThat(byId.put(statement.id(), statement)).as("%s", statement).isNull();
    }
  }

  /** Parts of one text must not pass for another: the digest knows where each field ends. */
  @Test
  void fieldsDoNotRunIntoOneAnother() {
    assertThat(Statement.by(ALIYEV).claim(TOLL).condition("a").at("b").build().id())
        .isNotEqualTo(Statement.by(ALIYEV).claim(TOLL).condition("ab").build().id());
    assertThat(Statement.by(ALIYEV).claim(TOLL).note("Optional.empty").build().id())
        .isNotEqualTo(Statement.by(ALIYEV).claim(TOLL).build().id());
  }

  @Test
  void randomStatementsHaveTheIdsOfTheirContents() {
    Map<StatementId, Statement> byId = new HashMap<>();
    Seeds.forEach(
        2000,
        (seed, random) -> {
          Statement statement = RandomStatements.statement(random, RandomIds.FEW).build();
          Statement other = byId.putIfAbsent(statement.id(), statement);
          assertThat(other == null || other.equals(statement)).as("seed %d", seed).isTrue();
        });
  }

  @Test
  void fitsTheLimitWhateverTheSpeaker() {
    for (int length = 220; length <= 256; length++) {
      Party speaker = Party.of("x".repeat(length), PartyKind.UNNAMED, "somebody");
      Statement dated = Statement.by(speaker).on("2022-09-14").claim(TOLL).build();
      Statement undated = Statement.by(speaker).claim(TOLL).build();
      assertThat(dated.id().value())
          .as("%d characters", length)
          .matches(length + 11 + 11 <= 256 ? "x+@2022-09-14#.{10}" : "#[0-9a-f]{10}");
      assertThat(undated.id().value())
          .as("%d characters", length)
          .matches(length + 11 <= 256 ? "x+#.{10}" : "#[0-9a-f]{10}");
    }
  }

  @Test
  void aLongTimeIsLeftOutTooRatherThanFail() {
    String set = "[" + "2022-09-12,".repeat(30) + "2022-09-13]";
    assertThat(Statement.by(ALIYEV).on(set).claim(TOLL).build().id().value())
        .matches("(aliyev@.*)?#[0-9a-f]{10}");
  }

  @Test
  void anIdThatIsGivenStays() {
    assertThat(base().id("mine").build().id()).isEqualTo(StatementId.of("mine"));
    Statement derived = base().build();
    assertThat(derived.toBuilder().note("later").build().id()).isEqualTo(derived.id());
    assertThat(derived.toBuilder().build()).isEqualTo(derived);
    assertThat(base().on(Timespan.parse("2022-09-14")).build()).isEqualTo(derived);
  }
}
