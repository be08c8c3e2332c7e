package org.contested.dispute;

import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.responded;
import static org.contested.claim.Claims.saying;
import static org.contested.claim.Claims.sovereign;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.moreThan;
import static org.contested.party.Affiliation.holdsOffice;
import static org.contested.party.Affiliation.partOf;
import static org.contested.party.Affiliation.speaksFor;

import java.util.List;
import java.util.stream.Stream;
import org.contested.claim.Claim;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.event.Role;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** The world of the news report of 14 September 2022, and those of its lines that may conflict. */
final class September {

  static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  static final Party AZERBAIJAN = Party.of("azerbaijan", PartyKind.STATE, "Azerbaijan");
  static final Party RUSSIA = Party.of("russia", PartyKind.STATE, "Russia");
  static final Party ARMENIAN_GOVERNMENT =
      Party.of("armenian-government", PartyKind.GOVERNMENT, "Armenia's government")
          .with(partOf(ARMENIA));
  static final Party ARMENIAN_FORCES =
      Party.of("armenian-forces", PartyKind.MILITARY, "Armenian forces").with(partOf(ARMENIA));
  static final Party AZERBAIJANI_GOVERNMENT =
      Party.of("azerbaijani-government", PartyKind.GOVERNMENT, "Azerbaijan's government")
          .with(partOf(AZERBAIJAN));
  static final Party PASHINYAN =
      Party.of("pashinyan", PartyKind.PERSON, "Nikol Pashinyan")
          .with(holdsOffice("prime minister", ARMENIA).during("2018-05-08/.."));
  static final Party LOCAL_OFFICIALS =
      Party.of("local-officials", PartyKind.UNNAMED, "local officials").with(speaksFor(AZERBAIJAN));
  static final Party NOBODY_NAMED = Party.of("a-source", PartyKind.UNNAMED, "a source");
  static final Party MONITOR = Party.of("monitor", PartyKind.MONITOR, "the monitor");
  static final Party NEWSROOM = Party.of("newsroom", PartyKind.MEDIA, "the report");

  static final Territory KARABAKH =
      Territory.of("karabakh", TerritoryKind.REGION, "Nagorno-Karabakh");

  static final Event CONFLICT =
      Event.builder()
          .id("conflict")
          .type(EventType.WAR)
          .name("the conflict")
          .with(ARMENIA, Role.BELLIGERENT)
          .with(AZERBAIJAN, Role.BELLIGERENT)
          .build();
  static final Event CLASHES =
      Event.builder()
          .id("clashes")
          .type(EventType.ARMED_CLASH)
          .name("the clashes")
          .partOf(CONFLICT)
          .when("2022-09-12/")
          .build();
  static final Event BOMBING =
      Event.builder()
          .id("bombing")
          .type(EventType.SHELLING)
          .name("the bombing")
          .partOf(CLASHES)
          .build();
  static final Event WAR_2020 =
      Event.builder()
          .id("war-2020")
          .type(EventType.WAR)
          .name("the war of 2020")
          .partOf(CONFLICT)
          .when("2020")
          .build();

  private September() {}

  /** {@return a statement by a party on a day, with claims} */
  static Statement said(String id, Party speaker, String day, Claim... claims) {
    return act(id, SpeechAct.ASSERT, speaker, day, claims).build();
  }

  static Statement denied(String id, Party speaker, String day, Claim... claims) {
    return act(id, SpeechAct.DENY, speaker, day, claims).build();
  }

  static Statement undated(String id, Party speaker, Claim... claims) {
    return Statement.by(speaker).id(id).claims(List.of(claims)).build();
  }

  static Statement.Builder act(
      String id, SpeechAct act, Party speaker, String day, Claim... claims) {
    return Statement.by(speaker).id(id).act(act).on(day).claims(List.of(claims));
  }

  /** {@return a statement that says nothing itself but bears on another} */
  static Statement reaction(
      String id, Party speaker, String day, RelationKind kind, Statement other) {
    SpeechAct act =
        switch (kind) {
          case RETRACTS -> SpeechAct.RETRACT;
          case DENIES -> SpeechAct.DENY;
          case CORRECTS -> SpeechAct.CORRECT;
          case CONFIRMS, QUOTES, SUPERSEDES -> SpeechAct.CONFIRM;
        };
    return act(id, act, speaker, day).relation(kind, other).quote("…", "en").build();
  }

  /** {@return a dataset of this world with these statements} */
  static Dataset dataset(Statement... statements) {
    return dataset(List.of(statements));
  }

  static Dataset dataset(List<Statement> statements, Entity... more) {
    return Dataset.titled("September 2022")
        .addAll(
            List.of(
                ARMENIA,
                AZERBAIJAN,
                RUSSIA,
                ARMENIAN_GOVERNMENT,
                ARMENIAN_FORCES,
                AZERBAIJANI_GOVERNMENT,
                PASHINYAN,
                LOCAL_OFFICIALS,
                NOBODY_NAMED,
                MONITOR,
                NEWSROOM,
                KARABAKH,
                CONFLICT,
                CLASHES,
                BOMBING,
                WAR_2020))
        .addAll(List.of(more))
        .addAll(statements)
        .build();
  }

  /** {@return the lines of the report that answer questions} */
  static List<Statement> report() {
    return List.of(
        said("report-01", NEWSROOM, "2022-09-14", happened(CLASHES).asOf("2022-09-12")),
        said(
            "report-02",
            PASHINYAN,
            "2022-09-14",
            killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES).provisional()),
        told("report-04", LOCAL_OFFICIALS, killed(atLeast(50)).of(AZERBAIJAN).in(CLASHES)),
        told("report-05", ARMENIAN_GOVERNMENT, happened(BOMBING)),
        told(
            "report-06",
            ARMENIAN_GOVERNMENT,
            initiated(AZERBAIJAN, CLASHES),
            provoked(AZERBAIJAN, CLASHES),
            responded(ARMENIA, CLASHES)),
        told("report-07", AZERBAIJANI_GOVERNMENT, initiated(ARMENIAN_FORCES, CLASHES)),
        told(
            "report-08",
            PASHINYAN,
            carriedOut(AZERBAIJAN, BOMBING).because("it did not want to negotiate")),
        said("report-09", NEWSROOM, "2022-09-14", sovereign(AZERBAIJAN, KARABAKH)),
        told("report-10", PASHINYAN, ongoing(CLASHES), saying("It has subsided.")),
        said(
            "report-11",
            NEWSROOM,
            "2022-09-14",
            controls(AZERBAIJAN, KARABAKH).during("2020/..").fully()),
        said("report-12", NEWSROOM, "2022-09-14", killed(moreThan(6600)).in(WAR_2020)));
  }

  /** What a party said on a day that is not told; it is known from the report. */
  private static Statement told(String id, Party speaker, Claim... claims) {
    return undated(id, speaker, claims).toBuilder().knownAt(Timespan.parse("2022-09-14")).build();
  }

  static Dataset reportWith(Statement... more) {
    return dataset(Stream.concat(report().stream(), Stream.of(more)).toList());
  }
}
