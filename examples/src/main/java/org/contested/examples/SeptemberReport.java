package org.contested.examples;

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
import static org.contested.examples.Cast.AGREEMENT_2020;
import static org.contested.examples.Cast.ALIYEV;
import static org.contested.examples.Cast.ARMENIA;
import static org.contested.examples.Cast.ARMENIAN_FORCES;
import static org.contested.examples.Cast.ARMENIAN_GOVERNMENT;
import static org.contested.examples.Cast.ARMENIAN_LAND;
import static org.contested.examples.Cast.AZERBAIJAN;
import static org.contested.examples.Cast.AZERBAIJANI_FORCES;
import static org.contested.examples.Cast.AZERBAIJANI_GOVERNMENT;
import static org.contested.examples.Cast.BLINKEN;
import static org.contested.examples.Cast.BOMBING;
import static org.contested.examples.Cast.BRUSSELS_MEETING;
import static org.contested.examples.Cast.CALL;
import static org.contested.examples.Cast.CEASEFIRE_2022;
import static org.contested.examples.Cast.CLASHES;
import static org.contested.examples.Cast.CONFLICT;
import static org.contested.examples.Cast.CSTO;
import static org.contested.examples.Cast.ELYSEE;
import static org.contested.examples.Cast.ETHNIC_ARMENIANS;
import static org.contested.examples.Cast.FRANCE;
import static org.contested.examples.Cast.INTERNATIONAL_COMMUNITY;
import static org.contested.examples.Cast.KARABAKH;
import static org.contested.examples.Cast.KREMLIN;
import static org.contested.examples.Cast.LOCAL_OFFICIALS;
import static org.contested.examples.Cast.MACRON;
import static org.contested.examples.Cast.MEETINGS_SINCE;
import static org.contested.examples.Cast.MICHEL;
import static org.contested.examples.Cast.NEWSROOM;
import static org.contested.examples.Cast.PASHINYAN;
import static org.contested.examples.Cast.PEACEKEEPING;
import static org.contested.examples.Cast.PESKOV;
import static org.contested.examples.Cast.PUTIN;
import static org.contested.examples.Cast.RECAPTURE_2020;
import static org.contested.examples.Cast.REPORT;
import static org.contested.examples.Cast.REPORTERS;
import static org.contested.examples.Cast.RUSSIA;
import static org.contested.examples.Cast.RUSSIAN_FORCES;
import static org.contested.examples.Cast.RUSSIAN_FOREIGN_MINISTRY;
import static org.contested.examples.Cast.SECURITY_COUNCIL;
import static org.contested.examples.Cast.SOVIET_UNION;
import static org.contested.examples.Cast.STRIPS;
import static org.contested.examples.Cast.UKRAINE;
import static org.contested.examples.Cast.UNITED_STATES;
import static org.contested.examples.Cast.WAR_2020;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.moreThan;
import static org.contested.statement.SpeechAct.ACCUSE;
import static org.contested.statement.SpeechAct.ANNOUNCE;
import static org.contested.statement.SpeechAct.CALL_FOR;
import static org.contested.statement.SpeechAct.CONFIRM;
import static org.contested.statement.SpeechAct.DEMAND;
import static org.contested.statement.SpeechAct.EXPRESS_CONCERN;
import static org.contested.statement.SpeechAct.WARN;

import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.party.Party;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;

/**
 * A news report of 14 September 2022, coded: its 34 assertions as statements with their speakers.
 * What the report says itself, without naming anybody, has the report as its speaker.
 *
 * <p>Only words that are known to the letter stand as quotations. Where the report quotes somebody
 * and the words are paraphrased here, and where a claim says more than the words do, the
 * statement's note says so: nobody can tell a coder's reading from a source's words afterwards.
 */
final class SeptemberReport {

  private static final String PARAPHRASED =
      "The report quotes these words directly; they are paraphrased here.";

  private static final String WHICH =
      "The sentence may speak of the strips or of the region near them; it is coded of the region.";

  /** When the Kremlin said what it said. */
  private static final Timespan TUESDAY_MORNING =
      Timespan.parse("2022-09-13").worded("the morning of Tuesday");

  private SeptemberReport() {}

  /** {@return the coded report} */
  static Dataset dataset() {
    return Dataset.titled("Armenia–Azerbaijan, September 2022")
        .description("A news report of 14 September 2022, coded as statements.")
        .addAll(Cast.everything())
        .addAll(fighting())
        .addAll(background())
        .addAll(russia())
        .addAll(theWest())
        .addAll(history())
        .build();
  }

  private static Statement.Builder by(int number, Party speaker) {
    return Statement.by(speaker).id("report-%02d".formatted(number)).citing(REPORT);
  }

  /** What a party said, told in the report's words. */
  private static Statement.Builder told(int number, Party speaker) {
    return by(number, speaker).mode(StatementMode.INDIRECT_QUOTE).relayedBy(NEWSROOM);
  }

  /** What a party said, in the words that the report quotes. */
  private static Statement.Builder quoted(int number, Party speaker) {
    return by(number, speaker).mode(StatementMode.DIRECT_QUOTE).relayedBy(NEWSROOM);
  }

  /** What the report says itself. */
  private static Statement.Builder reported(int number) {
    return by(number, NEWSROOM).mode(StatementMode.PRESS_REPORT).on("2022-09-14");
  }

  private static List<Statement> fighting() {
    return List.of(
        reported(1)
            .claim(
                happened(CLASHES).asOf(Timespan.parse("2022-09-12").worded("the night of Monday")),
                saying("Troops of both states faced each other.")
                    .about(ARMENIAN_FORCES, AZERBAIJANI_FORCES, CLASHES))
            .build(),
        quoted(2, PASHINYAN)
            .on("2022-09-14")
            .at("a speech to parliament")
            .quote(
                "At the moment we have 49 dead soldiers and unfortunately it is not the final"
                    + " number",
                "en")
            .claim(killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES).provisional())
            .build(),
        reported(3)
            .claim(saying("The clashes are the worst escalation since 2020.").about(CLASHES))
            .build(),
        told(4, LOCAL_OFFICIALS)
            .claim(
                killed(atLeast(50)).of(AZERBAIJAN).in(CLASHES),
                saying("Military equipment was damaged.").about(AZERBAIJAN, CLASHES))
            .build(),
        told(5, ARMENIAN_GOVERNMENT).claim(happened(BOMBING)).build(),
        told(6, ARMENIAN_GOVERNMENT)
            .quote("large-scale provocation by the neighboring country", "en")
            .claim(
                initiated(AZERBAIJAN, CLASHES),
                provoked(AZERBAIJAN, CLASHES),
                responded(ARMENIA, CLASHES))
            .note(
                "The report tells that Armenia reacted to this provocation; that Azerbaijan thereby"
                    + " initiated the clashes is the coder's reading.")
            .build(),
        told(7, AZERBAIJANI_GOVERNMENT)
            .claim(
                initiated(ARMENIAN_FORCES, CLASHES),
                saying("Azerbaijan was attacked by Armenian forces.")
                    .about(AZERBAIJAN, ARMENIAN_FORCES))
            .note("That whoever attacked initiated the clashes is the coder's reading.")
            .build(),
        told(8, PASHINYAN)
            .act(ACCUSE)
            .claim(carriedOut(AZERBAIJAN, BOMBING).because("it did not want to negotiate"))
            .note(
                "The report speaks of attacks on the cities; that these are the bombed towns near"
                    + " the border is the coder's reading.")
            .build());
  }

  private static List<Statement> background() {
    return List.of(
        reported(9)
            .claim(
                sovereign(AZERBAIJAN, KARABAKH),
                inhabits(ETHNIC_ARMENIANS, KARABAKH).qualified("mainly"),
                saying("Nagorno-Karabakh is an enclave in Azerbaijani territory.")
                    .about(KARABAKH, AZERBAIJAN))
            .note("That it lies in Azerbaijani territory is read as sovereignty, not as control.")
            .build(),
        quoted(10, PASHINYAN)
            .claim(
                ongoing(CLASHES),
                saying("The intensity has subsided, while attacks on one or two fronts continue.")
                    .about(CLASHES))
            .note(PARAPHRASED)
            .build(),
        reported(11)
            .claim(
                controls(AZERBAIJAN, KARABAKH).during("2020/..").fully(),
                saying("Azerbaijan fully re-established its control in 2020.")
                    .about(AZERBAIJAN, KARABAKH))
            .build(),
        reported(12)
            .claim(
                killed(moreThan(6600)).in(WAR_2020),
                saying("The war of 2020 lasted six weeks.").about(WAR_2020))
            .build(),
        reported(13)
            .claim(
                happened(AGREEMENT_2020),
                ended(WAR_2020),
                saying("A peace agreement brokered by Russia ended the war.")
                    .about(AGREEMENT_2020, WAR_2020, RUSSIA))
            .build());
  }

  private static List<Statement> russia() {
    return List.of(
        reported(14)
            .claim(
                saying("Moscow leads the Collective Security Treaty Organization.")
                    .about(RUSSIA, CSTO))
            .build(),
        told(15, KREMLIN)
            .act(ANNOUNCE)
            .on(TUESDAY_MORNING)
            .claim(
                happened(CEASEFIRE_2022),
                saying("The Kremlin negotiated a ceasefire.").about(KREMLIN, CEASEFIRE_2022))
            .build(),
        told(16, KREMLIN)
            .act(EXPRESS_CONCERN)
            .on(TUESDAY_MORNING)
            .claim(saying("The Kremlin's concern is extreme.").about(KREMLIN, CLASHES))
            .build(),
        told(17, RUSSIAN_FOREIGN_MINISTRY)
            .act(CALL_FOR)
            .to(ARMENIA, AZERBAIJAN)
            .claim(
                saying(
                        "Both Armenia and Azerbaijan refrain from escalation and exercise restraint.")
                    .about(ARMENIA, AZERBAIJAN))
            .build(),
        quoted(18, PESKOV)
            .to(REPORTERS)
            .claim(saying("Putin is making efforts.").about(PUTIN))
            .note(PARAPHRASED)
            .build(),
        reported(19)
            .claim(
                present(RUSSIAN_FORCES, KARABAKH)
                    .during(Timespan.parse("2020/..").worded("since the 2020 war"))
                    .qualified("as peacekeepers"),
                ongoing(PEACEKEEPING))
            .build(),
        reported(20)
            .claim(
                saying("The war in Ukraine opened a gap for Azerbaijan.")
                    .about(UKRAINE, AZERBAIJAN))
            .build());
  }

  private static List<Statement> theWest() {
    return List.of(
        told(21, FRANCE)
            .act(ANNOUNCE)
            .claim(
                saying("France will ask the UN Security Council to discuss the clashes.")
                    .about(FRANCE, SECURITY_COUNCIL, CLASHES))
            .build(),
        reported(21)
            .id("report-21b")
            .claim(
                happened(CALL),
                saying("France said so after a call from Pashinyan.")
                    .about(FRANCE, CALL, PASHINYAN))
            .build(),
        by(22, MACRON)
            .act(CONFIRM)
            .mode(StatementMode.INDIRECT_QUOTE)
            .relayedBy(ELYSEE, NEWSROOM)
            .claim(
                saying("Macron reaffirmed Armenia's territorial integrity.")
                    .about(ARMENIA, ARMENIAN_LAND))
            .build(),
        reported(23)
            .claim(
                saying("Michel is in contact with both leaders to prevent escalation.")
                    .about(MICHEL, PASHINYAN, ALIYEV))
            .build(),
        quoted(24, MICHEL)
            .act(CALL_FOR)
            .claim(saying("There is a complete and sustainable ceasefire.").about(CLASHES))
            .note(PARAPHRASED + " That they call for it is the coder's reading.")
            .build(),
        reported(25).claim(happened(BRUSSELS_MEETING)).build(),
        told(26, UNITED_STATES)
            .act(DEMAND)
            .claim(saying("The hostilities end immediately.").about(CLASHES))
            .build(),
        told(27, UNITED_STATES)
            .act(WARN)
            .claim(saying("Russia may be involved.").about(RUSSIA, CLASHES))
            .build(),
        quoted(28, BLINKEN)
            .act(WARN)
            .to(REPORTERS)
            .quote("If the Kremlin somehow stirs up the situation…", "en")
            .condition("if the Kremlin somehow stirs up the situation")
            .note("The report quotes the consequence too; only the condition is kept here.")
            .build());
  }

  private static List<Statement> history() {
    return List.of(
        reported(29)
            .claim(
                ongoing(CONFLICT),
                saying("There has been conflict since the late 1980s.")
                    .about(CONFLICT, ARMENIA, AZERBAIJAN),
                saying("Armenia and Azerbaijan were then both parts of the Soviet Union.")
                    .about(ARMENIA, AZERBAIJAN, SOVIET_UNION))
            .build(),
        reported(30).claim(occupies(ARMENIAN_GOVERNMENT, STRIPS).qualified("then")).build(),
        by(31, INTERNATIONAL_COMMUNITY)
            .mode(StatementMode.BACKGROUND)
            .relayedBy(NEWSROOM)
            .claim(sovereign(AZERBAIJAN, KARABAKH))
            .note(WHICH)
            .build(),
        reported(32)
            .claim(inhabits(ETHNIC_ARMENIANS, KARABAKH).qualified("a large Armenian population"))
            .note(WHICH)
            .build(),
        reported(33)
            .claim(
                happened(RECAPTURE_2020),
                carriedOut(AZERBAIJANI_FORCES, RECAPTURE_2020),
                saying("Reclaiming the region took six weeks and ended by Russian mediation.")
                    .about(RECAPTURE_2020, RUSSIA))
            .build(),
        reported(34)
            .claim(
                happened(MEETINGS_SINCE),
                saying("The two governments have met often since, without an end to the tensions.")
                    .about(MEETINGS_SINCE, ARMENIAN_GOVERNMENT, AZERBAIJANI_GOVERNMENT))
            .build());
  }
}
