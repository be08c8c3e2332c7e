package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.inhabits;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.occupies;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.present;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.responded;
import static org.contested.claim.Claims.sovereign;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contested.claim.Agreement;
import org.contested.claim.Claim;
import org.contested.claim.Proposition;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** The 34 assertions of the report of September 2022, one by one, as read back from JSON. */
class SeptemberReportTest {

  private static final Dataset BUILT = SeptemberReport.dataset();
  private static final Dataset DATASET =
      ContestedJson.standard().parse(ContestedJson.standard().toText(BUILT));

  private static final PartyId ARMENIA = PartyId.of("armenia");
  private static final PartyId AZERBAIJAN = PartyId.of("azerbaijan");
  private static final EventId CLASHES = EventId.of("clashes");
  private static final EventId BOMBING = EventId.of("bombing");
  private static final EventId WAR = EventId.of("war-2020");
  private static final TerritoryId KARABAKH = TerritoryId.of("nagorno-karabakh");

  private static Statement statement(int number) {
    return DATASET.get(StatementId.of("report-%02d".formatted(number)));
  }

  private static List<Claim> claims(int number) {
    return statement(number).claims();
  }

  private static void said(int number, String speaker, SpeechAct act) {
    Statement statement = statement(number);
    assertThat(statement.speakers()).containsExactly(PartyId.of(speaker));
    assertThat(statement.act()).isEqualTo(act);
    assertThat(statement.citations().get(0).source().value()).isEqualTo("report-2022-09-14");
    if (!speaker.equals("newsroom")) {
      assertThat(statement.relays()).endsWith(PartyId.of("newsroom"));
    }
  }

  private static void proposes(int number, String text) {
    assertThat(claims(number))
        .filteredOn(Proposition.class::isInstance)
        .extracting(claim -> ((Proposition) claim).text())
        .containsExactly(text);
  }

  private static Set<EntityId> subjects(int number) {
    return ((Proposition) claims(number).get(0)).subjects();
  }

  @Test
  void whatIsReadBackIsWhatWasBuilt() {
    assertThat(DATASET).isEqualTo(BUILT);
    assertThat(DATASET.problems()).isEmpty();
    assertThat(DATASET.statements()).hasSize(34);
  }

  @Test
  void onlyWhoBeganTheClashesIsInDispute() {
    Set<String> conflicting = new TreeSet<>();
    for (Statement a : DATASET.statements()) {
      for (Statement b : DATASET.statements()) {
        for (Claim mine : a.claims()) {
          for (Claim theirs : b.claims()) {
            if (mine.compareWith(theirs) == Agreement.CONFLICTING) {
              conflicting.add(a.id() + " " + b.id() + " " + mine.topic().orElseThrow());
            }
          }
        }
      }
    }
    assertThat(conflicting)
        .containsExactly(
            "report-06 report-07 ResponsibilityTopic[event=clashes, deed=INITIATED]",
            "report-07 report-06 ResponsibilityTopic[event=clashes, deed=INITIATED]");
  }

  @Test
  void item01_troopsFacedEachOtherOnMondayNight() {
    said(1, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(1))
        .containsExactly(
            happened(CLASHES).asOf(Timespan.parse("2022-09-12").worded("the night of Monday")));
    assertThat(DATASET.get(CLASHES).participants().stream().map(p -> p.party().value()))
        .containsExactly("armenia", "azerbaijan");
  }

  @Test
  void item02_atLeast49ArmenianSoldiers() {
    said(2, "pashinyan", SpeechAct.ASSERT);
    assertThat(statement(2).saidAt()).contains(Timespan.parse("2022-09-14"));
    assertThat(statement(2).venue()).contains("a speech to parliament");
    assertThat(statement(2).quotations().get(0).text())
        .isEqualTo(
            "At the moment we have 49 dead soldiers and unfortunately it is not the final number");
    assertThat(claims(2))
        .containsExactly(killed(Figure.atLeast(49)).soldiersOf(ARMENIA).in(CLASHES).provisional());
    assertThat(DATASET.sideOf(PartyId.of("pashinyan"), Timespan.parse("2022-09-14")))
        .containsExactly(ARMENIA);
  }

  @Test
  void item03_worstEscalationSince2020() {
    said(3, "newsroom", SpeechAct.ASSERT);
    proposes(3, "It is the worst escalation since 2020.");
  }

  @Test
  void item04_atLeast50OnAzerbaijansSide() {
    said(4, "azerbaijani-local-officials", SpeechAct.ASSERT);
    assertThat(DATASET.get(PartyId.of("azerbaijani-local-officials")).kind())
        .isEqualTo(PartyKind.UNNAMED);
    assertThat(claims(4)).contains(killed(Figure.atLeast(50)).of(AZERBAIJAN).in(CLASHES));
    proposes(4, "Military equipment was damaged.");
  }

  @Test
  void item05_townsNearTheBorderWereBombed() {
    said(5, "armenian-government", SpeechAct.ASSERT);
    assertThat(claims(5)).containsExactly(happened(BOMBING));
    assertThat(DATASET.get(BOMBING).locations().get(0).territory().orElseThrow().value())
        .isEqualTo("border-towns");
  }

  @Test
  void item06_armeniaReactedToAProvocation() {
    said(6, "armenian-government", SpeechAct.ASSERT);
    assertThat(claims(6))
        .containsExactly(
            initiated(AZERBAIJAN, CLASHES),
            provoked(AZERBAIJAN, CLASHES),
            responded(ARMENIA, CLASHES));
    assertThat(statement(6).quotations().get(0).text())
        .isEqualTo("large-scale provocation by the neighboring country");
  }

  @Test
  void item07_azerbaijanWasAttackedByArmenianForces() {
    said(7, "azerbaijani-government", SpeechAct.ASSERT);
    assertThat(claims(7)).containsExactly(initiated(PartyId.of("armenian-forces"), CLASHES));
  }

  @Test
  void item08_accusedOfNotWantingToNegotiate() {
    said(8, "pashinyan", SpeechAct.ACCUSE);
    assertThat(claims(8))
        .containsExactly(carriedOut(AZERBAIJAN, BOMBING).because("it did not want to negotiate"));
  }

  @Test
  void item09_anEnclaveInhabitedMainlyByArmenians() {
    said(9, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(9))
        .contains(
            sovereign(AZERBAIJAN, KARABAKH),
            inhabits(PartyId.of("ethnic-armenians"), KARABAKH).qualified("mainly"));
    proposes(9, "Nagorno-Karabakh is an enclave.");
  }

  @Test
  void item10_attacksOnOneOrTwoFrontsContinue() {
    said(10, "pashinyan", SpeechAct.ASSERT);
    assertThat(claims(10)).contains(ongoing(CLASHES));
    proposes(10, "The intensity has subsided, while attacks on one or two fronts continue.");
    assertThat(statement(10).note()).isPresent();
  }

  @Test
  void item11_controlReestablishedIn2020() {
    said(11, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(11)).contains(controls(AZERBAIJAN, KARABAKH).during("2020/..").fully());
    proposes(11, "Azerbaijan re-established its control in 2020.");
  }

  @Test
  void item12_moreThan6600InTheWarOf2020() {
    said(12, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(12)).contains(killed(Figure.moreThan(6600)).in(WAR));
    proposes(12, "The war of 2020 lasted six weeks.");
  }

  @Test
  void item13_aRussianBrokeredAgreementEndedIt() {
    said(13, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(13)).contains(happened(EventId.of("agreement-2020")));
    proposes(13, "An agreement brokered by Russia ended the war.");
  }

  @Test
  void item14_moscowLeadsTheTreatyOrganization() {
    said(14, "newsroom", SpeechAct.ASSERT);
    proposes(14, "Moscow leads the organisation.");
    assertThat(subjects(14)).contains(PartyId.of("russia"), PartyId.of("csto"));
  }

  @Test
  void item15_theKremlinNegotiatedACeasefire() {
    said(15, "kremlin", SpeechAct.ANNOUNCE);
    assertThat(statement(15).saidAt())
        .contains(Timespan.parse("2022-09-13").worded("the morning of Tuesday"));
    assertThat(claims(15)).contains(happened(EventId.of("ceasefire-2022")));
    proposes(15, "The Kremlin negotiated the ceasefire.");
  }

  @Test
  void item16_extremeConcern() {
    said(16, "kremlin", SpeechAct.EXPRESS_CONCERN);
    proposes(16, "The escalation is of extreme concern.");
  }

  @Test
  void item17_restraintUrged() {
    said(17, "russian-foreign-ministry", SpeechAct.CALL_FOR);
    assertThat(statement(17).addressees()).containsExactly(ARMENIA, AZERBAIJAN);
    proposes(17, "Both refrain from further escalation and exercise restraint.");
  }

  @Test
  void item18_peskovOnPutinsEfforts() {
    said(18, "peskov", SpeechAct.ASSERT);
    assertThat(statement(18).addressees()).containsExactly(PartyId.of("reporters"));
    proposes(18, "President Putin makes every effort to calm the situation.");
  }

  @Test
  void item19_russianPeacekeepersSinceTheWar() {
    said(19, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(19))
        .containsExactly(
            present(PartyId.of("russian-forces"), KARABAKH).during("2020/.."),
            ongoing(EventId.of("peacekeeping")));
  }

  @Test
  void item20_theWarInUkraineOpenedAGap() {
    said(20, "newsroom", SpeechAct.ASSERT);
    proposes(20, "The war in Ukraine opened a gap for Azerbaijan.");
  }

  @Test
  void item21_franceWillAskTheSecurityCouncil() {
    said(21, "france", SpeechAct.ANNOUNCE);
    assertThat(claims(21)).contains(happened(EventId.of("call-pashinyan-macron")));
    proposes(21, "France will ask the Security Council to discuss the clashes.");
  }

  @Test
  void item22_macronByThePresidentialOffice() {
    said(22, "macron", SpeechAct.CONFIRM);
    assertThat(statement(22).relays())
        .containsExactly(PartyId.of("elysee"), PartyId.of("newsroom"));
    proposes(22, "The territorial integrity of Armenia must be respected.");
  }

  @Test
  void item23_michelInContactWithBothLeaders() {
    said(23, "newsroom", SpeechAct.ASSERT);
    assertThat(subjects(23))
        .containsExactly(PartyId.of("michel"), PartyId.of("pashinyan"), PartyId.of("aliyev"));
  }

  @Test
  void item24_aCompleteAndSustainableCeasefire() {
    said(24, "michel", SpeechAct.CALL_FOR);
    proposes(24, "A complete and sustainable ceasefire is needed.");
  }

  @Test
  void item25_theyHadMetInBrusselsTheMonthBefore() {
    said(25, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(25)).containsExactly(happened(EventId.of("brussels-meeting")));
    assertThat(DATASET.get(EventId.of("brussels-meeting")).when())
        .contains(Timespan.parse("2022-08").worded("the month before"));
  }

  @Test
  void item26_anImmediateEndDemanded() {
    said(26, "united-states", SpeechAct.DEMAND);
    proposes(26, "The hostilities end immediately.");
  }

  @Test
  void item27_possibleRussianInvolvement() {
    said(27, "united-states", SpeechAct.WARN);
    proposes(27, "Russia may be involved.");
  }

  @Test
  void item28_blinkenOnTheKremlin() {
    said(28, "blinken", SpeechAct.WARN);
    assertThat(statement(28).condition()).contains("if the Kremlin somehow stirs up the situation");
    assertThat(statement(28).quotations().get(0).text())
        .isEqualTo("If the Kremlin somehow stirs up the situation…");
    assertThat(statement(28).addressees()).containsExactly(PartyId.of("reporters"));
  }

  @Test
  void item29_conflictSinceTheLate1980s() {
    said(29, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(29))
        .contains(
            happened(EventId.of("conflict"))
                .asOf(Timespan.within(1987, 1989).approximately().worded("late 1980s")));
    proposes(29, "Both were then parts of the Soviet Union.");
  }

  @Test
  void item30_stripsOfTerritoryThenOccupied() {
    said(30, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(30))
        .containsExactly(
            occupies(PartyId.of("armenian-government"), TerritoryId.of("strips-near-karabakh"))
                .qualified("then"));
  }

  @Test
  void item31_recognisedAsAzerbaijans() {
    said(31, "international-community", SpeechAct.ASSERT);
    assertThat(claims(31)).containsExactly(sovereign(AZERBAIJAN, KARABAKH));
  }

  @Test
  void item32_aLargeArmenianPopulation() {
    said(32, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(32))
        .containsExactly(
            inhabits(PartyId.of("ethnic-armenians"), KARABAKH).qualified("a large population"));
  }

  @Test
  void item33_reclaimedInSixWeeks() {
    said(33, "newsroom", SpeechAct.ASSERT);
    EventId recapture = EventId.of("recapture-2020");
    assertThat(claims(33))
        .contains(happened(recapture), carriedOut(PartyId.of("azerbaijani-forces"), recapture));
    proposes(33, "It took six weeks and ended by Russian mediation.");
  }

  @Test
  void item34_oftenMetWithoutAnEndToTensions() {
    said(34, "newsroom", SpeechAct.ASSERT);
    assertThat(claims(34)).contains(happened(EventId.of("meetings-since-2020")));
    proposes(34, "The meetings have not ended the tensions.");
  }
}
