package org.contested.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

  private static final Party MACRON = Party.of("macron", PartyKind.PERSON, "Emmanuel Macron");
  private static final Party FRANCE = Party.of("france", PartyKind.STATE, "France");
  private static final Party OFFICE = Party.of("elysee", PartyKind.GOVERNMENT, "the Élysée");
  private static final Party DW = Party.of("dw", PartyKind.MEDIA, "DW");
  private static final Source ARTICLE = Source.of("article", "an article");
  private static final Claim WORDS = Claims.saying("Armenia's territorial integrity");
  private static final Statement OLDER = Statement.by(DW).claim(WORDS).id("older").build();

  @Test
  void everyShortFormSetsWhatTheFullBuilderSets() {
    Citation page = Citation.of(ARTICLE).at("page 2");
    Quotation quotation = Quotation.of("oui", "fr");
    Statement statement =
        Statement.by(MACRON, FRANCE)
            .id("reaffirmed")
            .onBehalfOf(FRANCE)
            .to(DW, OFFICE)
            .on("2022-09-13")
            .at("a telephone call")
            .quote("yes", "en")
            .quote(quotation)
            .claim(WORDS, Claims.saying("more"))
            .claim(Claims.saying("still more"))
            .relayedBy(OFFICE, DW)
            .citing(ARTICLE)
            .citing(page)
            .superseding(OLDER)
            .relation(RelationKind.QUOTES, OLDER)
            .build();
    Statement built =
        Statement.builder()
            .id(StatementId.of("reaffirmed"))
            .act(SpeechAct.ASSERT)
            .addSpeaker(MACRON.id())
            .addSpeaker(FRANCE.id())
            .addOnBehalfOf(FRANCE.id())
            .addAddressee(DW.id())
            .addAddressee(OFFICE.id())
            .saidAt(Timespan.parse("2022-09-13"))
            .venue("a telephone call")
            .addQuotation(Quotation.of("yes", "en"))
            .addQuotation(quotation)
            .addClaim(WORDS)
            .addClaim(Claims.saying("more"))
            .addClaim(Claims.saying("still more"))
            .addRelay(OFFICE.id())
            .addRelay(DW.id())
            .addCitation(Citation.of(ARTICLE))
            .addCitation(page)
            .addRelation(StatementRelation.of(RelationKind.SUPERSEDES, OLDER.id()))
            .addRelation(StatementRelation.of(RelationKind.QUOTES, OLDER.id()))
            .build();
    assertThat(statement).isEqualTo(built);
    assertThat(built.act()).isEqualTo(SpeechAct.ASSERT);
    assertThat(built.speakers()).containsExactly(MACRON.id(), FRANCE.id());
    assertThat(built.relays()).containsExactly(OFFICE.id(), DW.id());
    assertThat(built.claims()).hasSize(3);
    assertThat(Statement.by(DW).on(Timespan.parse("2022")).claim(WORDS).build().saidAt())
        .hasValue(Timespan.parse("2022"));
  }

  @Test
  void theFullBuilderSetsAndReplacesEverything() {
    List<PartyId> parties = List.of(DW.id(), OFFICE.id());
    Statement statement =
        Statement.by(MACRON)
            .onBehalfOf(FRANCE)
            .to(FRANCE)
            .relayedBy(FRANCE)
            .claim(Claims.saying("replaced"))
            .quote("replaced", "en")
            .citing(ARTICLE)
            .superseding(OLDER)
            .speakers(parties)
            .onBehalfOf(parties)
            .addressees(parties)
            .relays(parties)
            .claims(List.of(WORDS))
            .quotations(List.of(Quotation.of("oui", "fr")))
            .citations(List.of())
            .relations(List.of())
            .act(SpeechAct.WARN)
            .condition("if it goes on")
            .mode(StatementMode.INDIRECT_QUOTE)
            .grade(Grade.parse("B2"))
            .note("translated by the coder")
            .extensions(Extensions.none().with("desk", "Paris"))
            .build();
    assertThat(statement.speakers()).containsExactlyElementsOf(parties);
    assertThat(statement.onBehalfOf()).containsExactlyElementsOf(parties);
    assertThat(statement.addressees()).containsExactlyElementsOf(parties);
    assertThat(statement.relays()).containsExactlyElementsOf(parties);
    assertThat(statement.claims()).containsExactly(WORDS);
    assertThat(statement.quotations()).containsExactly(Quotation.of("oui", "fr"));
    assertThat(statement.citations()).isEmpty();
    assertThat(statement.relations()).isEmpty();
    assertThat(statement.act()).isEqualTo(SpeechAct.WARN);
    assertThat(statement.condition()).hasValue("if it goes on");
    assertThat(statement.mode()).hasValue(StatementMode.INDIRECT_QUOTE);
    assertThat(statement.grade()).hasValue(Grade.parse("B2"));
    assertThat(statement.note()).hasValue("translated by the coder");
    assertThat(statement.extensions().findText("desk")).hasValue("Paris");
  }

  @Test
  void whatNobodySaidIsNotSaid() {
    Statement statement = Statement.by(MACRON).claim(WORDS).build();
    assertThat(statement.onBehalfOf()).isEmpty();
    assertThat(statement.addressees()).isEmpty();
    assertThat(statement.condition()).isEmpty();
    assertThat(statement.saidAt()).isEmpty();
    assertThat(statement.venue()).isEmpty();
    assertThat(statement.mode()).isEmpty();
    assertThat(statement.quotations()).isEmpty();
    assertThat(statement.relays()).isEmpty();
    assertThat(statement.citations()).isEmpty();
    assertThat(statement.grade()).isEmpty();
    assertThat(statement.relations()).isEmpty();
    assertThat(statement.note()).isEmpty();
    assertThat(statement.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void aSpeakerIsRequired() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Statement.builder().act(SpeechAct.ASSERT).claim(WORDS).build())
        .withMessage(
            "a statement cannot be built: speakers are missing; name at least one, an UNNAMED party"
                + " if the source does not tell");
  }

  @ParameterizedTest
  @EnumSource(SpeechAct.class)
  void whoHoldsSomethingToBeTrueSaysWhat(SpeechAct act) {
    Statement.Builder silent = Statement.by(MACRON).act(act);
    if (act.asserts()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(silent::build)
          .withMessage(
              "a statement cannot be built: an act of %s says nothing; add a claim or a quotation",
              act);
    } else {
      assertThatCode(silent::build).doesNotThrowAnyException();
    }
    assertThatCode(Statement.by(MACRON).act(act).claim(WORDS)::build).doesNotThrowAnyException();
    assertThatCode(Statement.by(MACRON).act(act).quote("oui", "fr")::build)
        .doesNotThrowAnyException();
  }

  @Test
  void allBrokenRulesAreListed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Statement.builder().act(SpeechAct.ADMIT).build())
        .withMessage(
            "a statement cannot be built: speakers are missing; name at least one, an UNNAMED party"
                + " if the source does not tell; an act of ADMIT says nothing; add a claim or a"
                + " quotation")
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void aTimeThatIsNotEdtfIsRefused() {
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> Statement.by(MACRON).on("last Wednesday"));
  }
}
