package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.ended;
import static org.contested.claim.Claims.happened;
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
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.moreThan;
import static org.contested.statement.SpeechAct.ACCUSE;
import static org.contested.statement.SpeechAct.ANNOUNCE;
import static org.contested.statement.SpeechAct.ASSERT;
import static org.contested.statement.SpeechAct.CALL_FOR;
import static org.contested.statement.SpeechAct.CONFIRM;
import static org.contested.statement.SpeechAct.DEMAND;
import static org.contested.statement.SpeechAct.EXPRESS_CONCERN;
import static org.contested.statement.SpeechAct.WARN;
import static org.contested.statement.StatementMode.BACKGROUND;
import static org.contested.statement.StatementMode.DIRECT_QUOTE;
import static org.contested.statement.StatementMode.INDIRECT_QUOTE;
import static org.contested.statement.StatementMode.PRESS_REPORT;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contested.claim.Agreement;
import org.contested.claim.Claim;
import org.contested.claim.Proposition;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/**
 * The 34 assertions of the report of September 2022, one by one, as read back from JSON. Each item
 * names all that its statement has; what it does not name must be absent.
 */
class SeptemberReportTest {

  private static final Dataset BUILT = SeptemberReport.dataset();
  private static final Dataset DATASET =
      ContestedJson.standard().parse(ContestedJson.standard().toText(BUILT));

  private static final PartyId ARMENIA = PartyId.of("armenia");
  private static final PartyId AZERBAIJAN = PartyId.of("azerbaijan");
  private static final PartyId RUSSIA = PartyId.of("russia");
  private static final PartyId FRANCE = PartyId.of("france");
  private static final PartyId ARMENIAN_GOVERNMENT = PartyId.of("armenian-government");
  private static final PartyId AZERBAIJANI_GOVERNMENT = PartyId.of("azerbaijani-government");
  private static final PartyId ARMENIAN_FORCES = PartyId.of("armenian-forces");
  private static final PartyId AZERBAIJANI_FORCES = PartyId.of("azerbaijani-forces");
  private static final PartyId ETHNIC_ARMENIANS = PartyId.of("ethnic-armenians");
  private static final PartyId PASHINYAN = PartyId.of("pashinyan");
  private static final PartyId ALIYEV = PartyId.of("aliyev");
  private static final PartyId MICHEL = PartyId.of("michel");
  private static final PartyId KREMLIN = PartyId.of("kremlin");
  private static final EventId CONFLICT = EventId.of("conflict");
  private static final EventId CLASHES = EventId.of("clashes");
  private static final EventId BOMBING = EventId.of("bombing");
  private static final EventId WAR = EventId.of("war-2020");
  private static final EventId PEACE = EventId.of("agreement-2020");
  private static final EventId RECAPTURE = EventId.of("recapture-2020");
  private static final EventId CEASEFIRE = EventId.of("ceasefire-2022");
  private static final EventId CALL = EventId.of("call-from-pashinyan");
  private static final EventId MEETINGS = EventId.of("meetings-since-2020");
  private static final TerritoryId KARABAKH = TerritoryId.of("nagorno-karabakh");

  private static final String PARAPHRASED =
      "The report quotes these words directly; they are paraphrased here.";

  /** {@return the statement of an item, all of which is to be named} */
  private static StatementAssert item(int number) {
    return statement("report-%02d".formatted(number));
  }

  private static StatementAssert statement(String id) {
    return new StatementAssert(DATASET.get(StatementId.of(id))).citing("report-2022-09-14");
  }

  /** {@return what the report says itself, on the day on which it appeared} */
  private static StatementAssert reported(int number) {
    return item(number).by("newsroom").does(ASSERT).mode(PRESS_REPORT).on("2022-09-14");
  }

  /** {@return what somebody said, told by the report in its own words} */
  private static StatementAssert told(int number) {
    return item(number).mode(INDIRECT_QUOTE).relayedBy("newsroom");
  }

  /** {@return what somebody said, quoted by the report} */
  private static StatementAssert quoted(int number) {
    return item(number).mode(DIRECT_QUOTE).relayedBy("newsroom");
  }

  private static Proposition words(String text, EntityId... subjects) {
    return saying(text).toBuilder().subjects(Set.of(subjects)).build();
  }

  private static EventAssert event(EventId id) {
    return new EventAssert(DATASET.get(id));
  }

  @Test
  void whatIsReadBackIsWhatWasBuilt() {
    assertThat(DATASET).isEqualTo(BUILT);
    assertThat(DATASET.problems()).isEmpty();
    assertThat(DATASET.title()).contains("Armenia–Azerbaijan, September 2022");
    assertThat(DATASET.statements().stream().map(statement -> statement.id().value()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    IntStream.rangeClosed(1, 34).mapToObj("report-%02d"::formatted),
                    Stream.of("report-21b"))
                .toList());
  }

  /** Without this, a field that is new could be lost and nobody would see it here. */
  @Test
  void everyFieldOfAStatementAndOfAnEventIsLookedAt() {
    assertThat(item(1).fields()).containsExactlyInAnyOrderElementsOf(fields(Statement.class));
    assertThat(event(CLASHES).fields()).containsExactlyInAnyOrderElementsOf(fields(Event.class));
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !name.equals("id"))
        .toList();
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
    reported(1)
        .claims(
            happened(CLASHES).asOf("2022-09-12 “the night of Monday”"),
            words(
                "Troops of both states faced each other.",
                ARMENIAN_FORCES,
                AZERBAIJANI_FORCES,
                CLASHES))
        .andNothingElse();
    event(CLASHES)
        .is("ARMED_CLASH", "the clashes of September 2022")
        .when("2022-09-12/ “the night of Monday”")
        .partOf("conflict")
        .participants("armenia BELLIGERENT", "azerbaijan BELLIGERENT")
        .andNothingElse();
  }

  @Test
  void item02_atLeast49ArmenianSoldiers() {
    quoted(2)
        .by("pashinyan")
        .does(ASSERT)
        .on("2022-09-14")
        .at("a speech to parliament")
        .quotes(
            "At the moment we have 49 dead soldiers and unfortunately it is not the final number",
            "en")
        .claims(killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES).provisional())
        .andNothingElse();
  }

  @Test
  void item03_worstEscalationSince2020() {
    reported(3)
        .claims(words("The clashes are the worst escalation since 2020.", CLASHES))
        .andNothingElse();
  }

  @Test
  void item04_atLeast50OnAzerbaijansSide() {
    told(4)
        .by("azerbaijani-local-officials")
        .does(ASSERT)
        .claims(
            killed(atLeast(50)).of(AZERBAIJAN).in(CLASHES),
            words("Military equipment was damaged.", AZERBAIJAN, CLASHES))
        .andNothingElse();
  }

  @Test
  void item05_townsNearTheBorderWereBombed() {
    told(5).by("armenian-government").does(ASSERT).claims(happened(BOMBING)).andNothingElse();
    event(BOMBING)
        .is("SHELLING", "the bombing of towns near the border")
        .described("The report does not say with what weapons.")
        .partOf("clashes")
        .in("border-towns")
        .andNothingElse();
  }

  @Test
  void item06_armeniaReactedToAProvocation() {
    told(6)
        .by("armenian-government")
        .does(ASSERT)
        .quotes("large-scale provocation by the neighboring country", "en")
        .claims(
            initiated(AZERBAIJAN, CLASHES),
            provoked(AZERBAIJAN, CLASHES),
            responded(ARMENIA, CLASHES))
        .noted(
            "The report tells that Armenia reacted to this provocation; that Azerbaijan thereby"
                + " initiated the clashes is the coder's reading.")
        .andNothingElse();
  }

  @Test
  void item07_azerbaijanWasAttackedByArmenianForces() {
    told(7)
        .by("azerbaijani-government")
        .does(ASSERT)
        .claims(
            initiated(ARMENIAN_FORCES, CLASHES),
            words("Azerbaijan was attacked by Armenian forces.", AZERBAIJAN, ARMENIAN_FORCES))
        .noted("That whoever attacked initiated the clashes is the coder's reading.")
        .andNothingElse();
  }

  @Test
  void item08_accusedOfNotWantingToNegotiate() {
    told(8)
        .by("pashinyan")
        .does(ACCUSE)
        .claims(carriedOut(AZERBAIJAN, BOMBING).because("it did not want to negotiate"))
        .noted(
            "The report speaks of attacks on the cities; that these are the bombed towns near the"
                + " border is the coder's reading.")
        .andNothingElse();
  }

  @Test
  void item09_anEnclaveInhabitedMainlyByArmenians() {
    reported(9)
        .claims(
            sovereign(AZERBAIJAN, KARABAKH),
            inhabits(ETHNIC_ARMENIANS, KARABAKH).qualified("mainly"),
            words("Nagorno-Karabakh is an enclave in Azerbaijani territory.", KARABAKH, AZERBAIJAN))
        .noted("That it lies in Azerbaijani territory is read as sovereignty, not as control.")
        .andNothingElse();
  }

  @Test
  void item10_attacksOnOneOrTwoFrontsContinue() {
    quoted(10)
        .by("pashinyan")
        .does(ASSERT)
        .claims(
            ongoing(CLASHES),
            words(
                "The intensity has subsided, while attacks on one or two fronts continue.",
                CLASHES))
        .noted(PARAPHRASED)
        .andNothingElse();
  }

  @Test
  void item11_controlFullyReestablishedIn2020() {
    reported(11)
        .claims(
            controls(AZERBAIJAN, KARABAKH).during("2020/..").fully(),
            words("Azerbaijan fully re-established its control in 2020.", AZERBAIJAN, KARABAKH))
        .andNothingElse();
  }

  @Test
  void item12_moreThan6600InTheSixWeeksOfTheWarOf2020() {
    reported(12)
        .claims(killed(moreThan(6600)).in(WAR), words("The war of 2020 lasted six weeks.", WAR))
        .andNothingElse();
    event(WAR)
        .is("WAR", "the war of 2020")
        .when("2020")
        .partOf("conflict")
        .participants("armenia BELLIGERENT", "azerbaijan BELLIGERENT")
        .in("nagorno-karabakh")
        .andNothingElse();
  }

  @Test
  void item13_aRussianBrokeredAgreementEndedIt() {
    reported(13)
        .claims(
            happened(PEACE),
            ended(WAR),
            words("A peace agreement brokered by Russia ended the war.", PEACE, WAR, RUSSIA))
        .andNothingElse();
    event(PEACE)
        .is("AGREEMENT", "the peace agreement of 2020")
        .when("2020")
        .partOf("conflict")
        .participants("armenia ATTENDEE", "azerbaijan ATTENDEE", "russia MEDIATOR")
        .andNothingElse();
  }

  @Test
  void item14_moscowLeadsTheTreatyOrganization() {
    reported(14)
        .claims(
            words(
                "Moscow leads the Collective Security Treaty Organization.",
                RUSSIA,
                PartyId.of("csto")))
        .andNothingElse();
  }

  @Test
  void item15_theKremlinNegotiatedACeasefire() {
    told(15)
        .by("kremlin")
        .does(ANNOUNCE)
        .on("2022-09-13 “the morning of Tuesday”")
        .claims(
            happened(CEASEFIRE), words("The Kremlin negotiated a ceasefire.", KREMLIN, CEASEFIRE))
        .andNothingElse();
    event(CEASEFIRE)
        .is("CEASEFIRE", "the ceasefire of September 2022")
        .participants("armenia ATTENDEE", "azerbaijan ATTENDEE", "russia MEDIATOR")
        .andNothingElse();
  }

  @Test
  void item16_extremeConcern() {
    told(16)
        .by("kremlin")
        .does(EXPRESS_CONCERN)
        .on("2022-09-13 “the morning of Tuesday”")
        .claims(words("The Kremlin's concern is extreme.", KREMLIN, CLASHES))
        .andNothingElse();
  }

  @Test
  void item17_restraintUrged() {
    told(17)
        .by("russian-foreign-ministry")
        .does(CALL_FOR)
        .to("armenia", "azerbaijan")
        .claims(
            words(
                "Both Armenia and Azerbaijan refrain from escalation and exercise restraint.",
                ARMENIA,
                AZERBAIJAN))
        .andNothingElse();
  }

  @Test
  void item18_peskovOnPutinsEfforts() {
    quoted(18)
        .by("peskov")
        .does(ASSERT)
        .to("reporters")
        .claims(words("Putin is making efforts.", PartyId.of("putin")))
        .noted(PARAPHRASED)
        .andNothingElse();
  }

  @Test
  void item19_russianPeacekeepersSinceTheWar() {
    EventId peacekeeping = EventId.of("peacekeeping");
    reported(19)
        .claims(
            present(PartyId.of("russian-forces"), KARABAKH)
                .during("2020/.. “since the 2020 war”")
                .qualified("as peacekeepers"),
            ongoing(peacekeeping))
        .andNothingElse();
    event(peacekeeping)
        .is("PEACEKEEPING_DEPLOYMENT", "the Russian peacekeeping deployment")
        .when("2020/.. “since the 2020 war”")
        .participants("russian-forces GUARANTOR")
        .in("nagorno-karabakh")
        .andNothingElse();
  }

  @Test
  void item20_theWarInUkraineOpenedAGap() {
    reported(20)
        .claims(
            words(
                "The war in Ukraine opened a gap for Azerbaijan.",
                PartyId.of("ukraine"),
                AZERBAIJAN))
        .andNothingElse();
  }

  @Test
  void item21_franceWillAskTheSecurityCouncil() {
    told(21)
        .by("france")
        .does(ANNOUNCE)
        .claims(
            words(
                "France will ask the UN Security Council to discuss the clashes.",
                FRANCE,
                PartyId.of("un-security-council"),
                CLASHES))
        .andNothingElse();
  }

  /** The report tells of the call itself; France is not said to have spoken of it. */
  @Test
  void item21_afterACallFromPashinyan() {
    statement("report-21b")
        .by("newsroom")
        .does(ASSERT)
        .mode(PRESS_REPORT)
        .on("2022-09-14")
        .claims(
            happened(CALL),
            words("France said so after a call from Pashinyan.", FRANCE, CALL, PASHINYAN))
        .andNothingElse();
    event(CALL)
        .is("MEETING", "the call from Pashinyan")
        .participants("pashinyan ATTENDEE")
        .andNothingElse();
  }

  @Test
  void item22_macronByThePresidentialOffice() {
    item(22)
        .by("macron")
        .does(CONFIRM)
        .mode(INDIRECT_QUOTE)
        .relayedBy("elysee", "newsroom")
        .claims(
            words(
                "Macron reaffirmed Armenia's territorial integrity.",
                ARMENIA,
                TerritoryId.of("armenia")))
        .andNothingElse();
  }

  @Test
  void item23_michelInContactWithBothLeaders() {
    reported(23)
        .claims(
            words(
                "Michel is in contact with both leaders to prevent escalation.",
                MICHEL,
                PASHINYAN,
                ALIYEV))
        .andNothingElse();
  }

  @Test
  void item24_aCompleteAndSustainableCeasefire() {
    quoted(24)
        .by("michel")
        .does(CALL_FOR)
        .claims(words("There is a complete and sustainable ceasefire.", CLASHES))
        .noted(PARAPHRASED + " That they call for it is the coder's reading.")
        .andNothingElse();
  }

  @Test
  void item25_theyHadMetInBrusselsTheMonthBefore() {
    EventId meeting = EventId.of("brussels-meeting");
    reported(25).claims(happened(meeting)).andNothingElse();
    event(meeting)
        .is("MEETING", "the meeting in Brussels")
        .when("2022-08 “the month before”")
        .participants("michel ATTENDEE", "pashinyan ATTENDEE", "aliyev ATTENDEE")
        .in("brussels")
        .andNothingElse();
  }

  @Test
  void item26_anImmediateEndDemanded() {
    told(26)
        .by("united-states")
        .does(DEMAND)
        .claims(words("The hostilities end immediately.", CLASHES))
        .andNothingElse();
  }

  @Test
  void item27_possibleRussianInvolvement() {
    told(27)
        .by("united-states")
        .does(WARN)
        .claims(words("Russia may be involved.", RUSSIA, CLASHES))
        .andNothingElse();
  }

  @Test
  void item28_blinkenOnTheKremlin() {
    quoted(28)
        .by("blinken")
        .does(WARN)
        .to("reporters")
        .onCondition("if the Kremlin somehow stirs up the situation")
        .quotes("If the Kremlin somehow stirs up the situation…", "en")
        .noted("The report quotes the consequence too; only the condition is kept here.")
        .andNothingElse();
  }

  @Test
  void item29_conflictSinceTheLate1980s() {
    reported(29)
        .claims(
            ongoing(CONFLICT),
            words("There has been conflict since the late 1980s.", CONFLICT, ARMENIA, AZERBAIJAN),
            words(
                "Armenia and Azerbaijan were then both parts of the Soviet Union.",
                ARMENIA,
                AZERBAIJAN,
                PartyId.of("soviet-union")))
        .andNothingElse();
    event(CONFLICT)
        .is("WAR", "the conflict over Nagorno-Karabakh")
        .when("[1987~..1989~]/.. “since the late 1980s”")
        .participants("armenia BELLIGERENT", "azerbaijan BELLIGERENT")
        .in("nagorno-karabakh")
        .andNothingElse();
  }

  @Test
  void item30_stripsOfTerritoryThenOccupied() {
    reported(30)
        .claims(
            occupies(ARMENIAN_GOVERNMENT, TerritoryId.of("strips-near-karabakh")).qualified("then"))
        .andNothingElse();
  }

  private static final String WHICH =
      "The sentence may speak of the strips or of the region near them; it is coded of the region.";

  @Test
  void item31_recognisedAsAzerbaijans() {
    item(31)
        .by("international-community")
        .does(ASSERT)
        .mode(BACKGROUND)
        .relayedBy("newsroom")
        .claims(sovereign(AZERBAIJAN, KARABAKH))
        .noted(WHICH)
        .andNothingElse();
  }

  @Test
  void item32_aLargeArmenianPopulation() {
    reported(32)
        .claims(inhabits(ETHNIC_ARMENIANS, KARABAKH).qualified("a large Armenian population"))
        .noted(WHICH)
        .andNothingElse();
  }

  @Test
  void item33_reclaimedInSixWeeks() {
    reported(33)
        .claims(
            happened(RECAPTURE),
            carriedOut(AZERBAIJANI_FORCES, RECAPTURE),
            words(
                "Reclaiming the region took six weeks and ended by Russian mediation.",
                RECAPTURE,
                RUSSIA))
        .andNothingElse();
    event(RECAPTURE)
        .is("TERRITORY_CHANGE", "the reclaiming of the region in 2020")
        .when("2020")
        .partOf("war-2020")
        .in("nagorno-karabakh")
        .andNothingElse();
  }

  @Test
  void item34_oftenMetWithoutAnEndToTensions() {
    reported(34)
        .claims(
            happened(MEETINGS),
            words(
                "The two governments have met often since, without an end to the tensions.",
                MEETINGS,
                ARMENIAN_GOVERNMENT,
                AZERBAIJANI_GOVERNMENT))
        .andNothingElse();
    event(MEETINGS)
        .is("MEETING", "the meetings of the two governments since the war of 2020")
        .when("2020/2022-09-14")
        .participants("armenian-government ATTENDEE", "azerbaijani-government ATTENDEE")
        .andNothingElse();
  }

  @Test
  void theSpeakersStandWhereTheReportPutsThem() {
    Timespan day = Timespan.parse("2022-09-14");
    assertThat(
            DATASET.parties().stream()
                .filter(party -> !party.affiliations().isEmpty())
                .map(
                    party ->
                        party.id() + " " + party.kind() + " " + DATASET.sideOf(party.id(), day)))
        .containsExactly(
            "armenian-government GOVERNMENT [armenia]",
            "azerbaijani-government GOVERNMENT [azerbaijan]",
            "armenian-forces MILITARY [armenia]",
            "azerbaijani-forces MILITARY [azerbaijan]",
            "russian-forces MILITARY [russia]",
            "kremlin GOVERNMENT [russia]",
            "russian-foreign-ministry GOVERNMENT [russia]",
            "elysee GOVERNMENT [france]",
            "azerbaijani-local-officials UNNAMED [azerbaijan]",
            "pashinyan PERSON [armenia]",
            "aliyev PERSON [azerbaijan]",
            "putin PERSON [russia]",
            "peskov PERSON [russia]",
            "macron PERSON [france]",
            "blinken PERSON [united-states]",
            "michel PERSON [european-council]");
    assertThat(
            DATASET.parties().stream()
                .filter(party -> party.affiliations().isEmpty())
                .map(party -> party.id() + " " + party.kind() + " " + party.displayName()))
        .containsExactly(
            "armenia STATE Armenia",
            "azerbaijan STATE Azerbaijan",
            "russia STATE Russia",
            "france STATE France",
            "united-states STATE United States",
            "ukraine STATE Ukraine",
            "soviet-union FORMER_STATE Soviet Union",
            "european-council INTERNATIONAL_ORGANISATION European Council",
            "un-security-council INTERNATIONAL_ORGANISATION UN Security Council",
            "csto ALLIANCE Collective Security Treaty Organization",
            "ethnic-armenians IDENTITY_GROUP ethnic Armenians",
            "international-community OTHER the international community",
            "reporters OTHER reporters",
            "newsroom MEDIA the report of 14 September 2022");
    assertThat(DATASET.territories().stream().map(Territory::displayName))
        .containsExactly(
            "Nagorno-Karabakh",
            "strips of territory near Nagorno-Karabakh",
            "towns near the border",
            "Armenia",
            "Brussels");
  }
}
