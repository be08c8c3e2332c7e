package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.administers;
import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.didNotHappen;
import static org.contested.claim.Claims.ended;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.inForce;
import static org.contested.claim.Claims.inhabits;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.occupies;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.present;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.responded;
import static org.contested.claim.Claims.saying;
import static org.contested.claim.Claims.sovereign;
import static org.contested.examples.Cast.ARMENIA;
import static org.contested.examples.Cast.AZERBAIJAN;
import static org.contested.examples.Cast.CEASEFIRE_2022;
import static org.contested.examples.Cast.CLASHES;
import static org.contested.examples.Cast.CONFLICT;
import static org.contested.examples.Cast.ETHNIC_ARMENIANS;
import static org.contested.examples.Cast.KARABAKH;
import static org.contested.examples.Cast.KREMLIN;
import static org.contested.examples.Cast.LOCAL_OFFICIALS;
import static org.contested.examples.Cast.PASHINYAN;
import static org.contested.examples.Cast.REPORTERS;
import static org.contested.examples.Cast.RUSSIAN_FORCES;
import static org.contested.examples.Cast.WAR_2020;

import java.util.List;
import org.contested.claim.Basis;
import org.contested.claim.Claim;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.UnknownClaim;
import org.contested.claim.VictimStatus;
import org.contested.common.Extensions;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims and statements as sentences. */
class WordsTest {

  private static final Words WORDS = new Words(SeptemberReport.dataset());
  private static final Timespan DAY = Timespan.parse("2022-09-14");

  static List<Arguments> claims() {
    Figure dozens = Figure.unquantified("dozens");
    return List.of(
        is(
            killed(Figure.atLeast(49)).soldiersOf(ARMENIA).in(CLASHES).provisional(),
            "≥49 members of the armed forces of Armenia were killed in the clashes of September"
                + " 2022, and the number is not final."),
        is(killed(dozens).within(KARABAKH), "“dozens” people were killed within Nagorno-Karabakh."),
        is(
            killed(Figure.unknown()).civilians().female().children().during("2020"),
            "An unknown number of female civilians (child) were killed during 2020."),
        is(
            killed(Figure.noneReported()).group("journalists").in(CLASHES),
            "No reported people (“journalists”) were killed in the clashes of September 2022."),
        is(
            harmed(Figure.exactly(7), Harm.MISSING, Harm.CAPTURED)
                .combatantsOf(ARMENIA)
                .in(WAR_2020)
                .asOf("2020-10")
                .basedOn(Basis.DOCUMENTED),
            "7 fighters of Armenia were missing or captured in the war of 2020, as of 2020-10, as"
                + " documented."),
        is(
            killed(Figure.between(2, 3))
                .status(VictimStatus.DIRECTLY_PARTICIPATING)
                .during("2022-09-13")
                .increment()
                .caused(Directness.INDIRECT),
            "2–3 people taking a direct part were killed during 2022-09-13, counting indirect"
                + " harm, beside those before."),
        is(sovereign(AZERBAIJAN, KARABAKH), "Azerbaijan has sovereignty over Nagorno-Karabakh."),
        is(
            controls(AZERBAIJAN, KARABAKH).fully().during("2020/.."),
            "Azerbaijan controls all of Nagorno-Karabakh, during 2020/.."),
        is(
            administers(ARMENIA, KARABAKH).partially(),
            "Armenia administers a part of Nagorno-Karabakh."),
        is(
            occupies(ARMENIA, KARABAKH).qualified("then"),
            "Armenia occupies Nagorno-Karabakh, “then”."),
        is(present(RUSSIAN_FORCES, KARABAKH), "Russian troops are present in Nagorno-Karabakh."),
        is(inhabits(ETHNIC_ARMENIANS, KARABAKH), "Ethnic Armenians inhabit Nagorno-Karabakh."),
        is(initiated(ARMENIA, CLASHES), "Armenia initiated the clashes of September 2022."),
        is(
            carriedOut(ARMENIA, CLASHES).because("it was attacked"),
            "Armenia carried out the clashes of September 2022, because it was attacked."),
        is(provoked(ARMENIA, CLASHES), "Armenia provoked the clashes of September 2022."),
        is(
            responded(ARMENIA, CLASHES),
            "Armenia responded to others in the clashes of September 2022."),
        is(
            happened(CLASHES).asOf("2022-09-12"),
            "The clashes of September 2022 happened, as of 2022-09-12."),
        is(ongoing(CONFLICT), "The conflict over Nagorno-Karabakh happened, with no end yet."),
        is(ended(WAR_2020), "The war of 2020 came to an end."),
        is(
            inForce(CEASEFIRE_2022),
            "The ceasefire of September 2022 came into force and still held."),
        is(didNotHappen(CLASHES), "The clashes of September 2022 did not happen."),
        is(saying("Moscow leads the organisation."), "Moscow leads the organisation."),
        is(saying("it did not want to negotiate"), "It did not want to negotiate."),
        is(
            UnknownClaim.of("damage", Extensions.none()),
            "Something of the type damage, which this version does not know."));
  }

  private static Arguments is(Claim claim, String sentence) {
    return Arguments.of(claim, sentence);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("claims")
  void everyClaimIsASentence(Claim claim, String sentence) {
    assertThat(WORDS.of(claim)).isEqualTo(sentence);
  }

  /** A new type of claim needs its words here, its JSON table, and its type name. */
  @Test
  void everyTypeOfClaimHasWordsAndAJsonForm() {
    for (Class<?> type : Claim.class.getPermittedSubclasses()) {
      List<Claim> claims =
          claims().stream()
              .map(arguments -> (Claim) arguments.get()[0])
              .filter(type::isInstance)
              .toList();
      assertThat(claims)
          .as("claims in this test of the type %s", type.getSimpleName())
          .isNotEmpty();
      for (Claim claim : claims) {
        Statement statement = Statement.by(ARMENIA).claim(claim).build();
        String json = ContestedJson.standard().toText(statement);
        assertThat(ContestedJson.standard().parse(json, Statement.class)).isEqualTo(statement);
      }
    }
  }

  @Test
  void aStatementSaysWhoSaysItHowToWhomWhenAndWhere() {
    Statement plain = Statement.by(LOCAL_OFFICIALS).claim(happened(CLASHES)).build();
    assertThat(WORDS.of(plain, DAY)).isEqualTo("local officials [Azerbaijan] say:");
    Statement full =
        Statement.by(PASHINYAN)
            .onBehalfOf(ARMENIA)
            .to(KREMLIN, REPORTERS)
            .on("2022-09-14 “Wednesday”")
            .at("a speech to parliament")
            .mode(StatementMode.DIRECT_QUOTE)
            .claim(happened(CLASHES))
            .build();
    assertThat(WORDS.of(full, DAY))
        .isEqualTo(
            "Nikol Pashinyan [Armenia] says, for Armenia, to the Kremlin and reporters, on"
                + " 2022-09-14 “Wednesday”, in a speech to parliament (direct quote):");
    assertThat(WORDS.of(Statement.by(ARMENIA, AZERBAIJAN).claim(saying("x")).build(), DAY))
        .isEqualTo("Armenia and Azerbaijan say:");
  }

  @ParameterizedTest
  @EnumSource
  void everySpeechActIsAVerb(SpeechAct act) {
    Statement.Builder one = Statement.by(ARMENIA).act(act).claim(saying("x"));
    Statement.Builder two = Statement.by(ARMENIA, AZERBAIJAN).act(act).claim(saying("x"));
    String verb = WORDS.of(one.build(), DAY);
    String verbs = WORDS.of(two.build(), DAY);
    switch (act) {
      case ASSERT -> assertThat(verb + verbs).isEqualTo("Armenia says:Armenia and Azerbaijan say:");
      case DENY ->
          assertThat(verb + verbs).isEqualTo("Armenia denies:Armenia and Azerbaijan deny:");
      case CONDEMN ->
          assertThat(verb + verbs).isEqualTo("Armenia condemns:Armenia and Azerbaijan condemn:");
      case EXPRESS_CONCERN ->
          assertThat(verb + verbs)
              .isEqualTo("Armenia expresses concern:Armenia and Azerbaijan express concern:");
      case CALL_FOR ->
          assertThat(verb + verbs)
              .isEqualTo("Armenia calls for this:Armenia and Azerbaijan call for this:");
      case DECLINE_TO_COMMENT ->
          assertThat(verb + verbs)
              .isEqualTo("Armenia declines to comment:Armenia and Azerbaijan decline to comment:");
      default ->
          assertThat(verb + verbs).matches("Armenia [a-z]+s:Armenia and Azerbaijan [a-z]+[^s]:");
    }
  }
}
