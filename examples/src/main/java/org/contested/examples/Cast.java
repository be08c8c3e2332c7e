package org.contested.examples;

import static org.contested.event.EventType.AGREEMENT;
import static org.contested.event.EventType.ARMED_CLASH;
import static org.contested.event.EventType.CEASEFIRE;
import static org.contested.event.EventType.MEETING;
import static org.contested.event.EventType.PEACEKEEPING_DEPLOYMENT;
import static org.contested.event.EventType.SHELLING;
import static org.contested.event.EventType.TERRITORY_CHANGE;
import static org.contested.event.EventType.WAR;
import static org.contested.event.Role.ATTENDEE;
import static org.contested.event.Role.GUARANTOR;
import static org.contested.event.Role.MEDIATOR;
import static org.contested.party.Affiliation.holdsOffice;
import static org.contested.party.Affiliation.partOf;
import static org.contested.party.Affiliation.speaksFor;
import static org.contested.party.PartyKind.ALLIANCE;
import static org.contested.party.PartyKind.FORMER_STATE;
import static org.contested.party.PartyKind.GOVERNMENT;
import static org.contested.party.PartyKind.IDENTITY_GROUP;
import static org.contested.party.PartyKind.INTERNATIONAL_ORGANISATION;
import static org.contested.party.PartyKind.MEDIA;
import static org.contested.party.PartyKind.MILITARY;
import static org.contested.party.PartyKind.PERSON;
import static org.contested.party.PartyKind.STATE;
import static org.contested.party.PartyKind.UNNAMED;

import java.util.List;
import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** Who and what the report of September 2022 speaks of: parties, places, events and the source. */
final class Cast {

  private Cast() {}

  static final Party ARMENIA =
      Party.builder()
          .id("armenia")
          .kind(STATE)
          .name("Armenia", "en")
          .code("iso3166-1:ARM")
          .code("wikidata:Q399")
          .build();
  static final Party AZERBAIJAN =
      Party.builder()
          .id("azerbaijan")
          .kind(STATE)
          .name("Azerbaijan", "en")
          .code("iso3166-1:AZE")
          .code("wikidata:Q227")
          .build();
  static final Party RUSSIA = state("russia", "Russia", "RUS");
  static final Party FRANCE = state("france", "France", "FRA");
  static final Party UNITED_STATES = state("united-states", "United States", "USA");
  static final Party UKRAINE = state("ukraine", "Ukraine", "UKR");
  static final Party SOVIET_UNION = Party.of("soviet-union", FORMER_STATE, "Soviet Union");

  static final Party ARMENIAN_GOVERNMENT =
      part("armenian-government", GOVERNMENT, "Armenia's government", ARMENIA);
  static final Party AZERBAIJANI_GOVERNMENT =
      part("azerbaijani-government", GOVERNMENT, "Azerbaijan's government", AZERBAIJAN);
  static final Party ARMENIAN_FORCES =
      part("armenian-forces", MILITARY, "Armenian forces", ARMENIA);
  static final Party AZERBAIJANI_FORCES =
      part("azerbaijani-forces", MILITARY, "Azerbaijan's army", AZERBAIJAN);
  static final Party RUSSIAN_FORCES = part("russian-forces", MILITARY, "Russian troops", RUSSIA);
  static final Party KREMLIN = part("kremlin", GOVERNMENT, "the Kremlin", RUSSIA);
  static final Party RUSSIAN_FOREIGN_MINISTRY =
      part("russian-foreign-ministry", GOVERNMENT, "Russia's Foreign Ministry", RUSSIA);
  static final Party ELYSEE = part("elysee", GOVERNMENT, "the French presidential office", FRANCE);

  /** The report names nobody: "local officials". */
  static final Party LOCAL_OFFICIALS =
      Party.of("azerbaijani-local-officials", UNNAMED, "local officials")
          .with(speaksFor(AZERBAIJAN));

  static final Party PASHINYAN =
      Party.of("pashinyan", PERSON, "Nikol Pashinyan")
          .with(holdsOffice("prime minister", ARMENIA).during("2018-05-08/.."));
  static final Party ALIYEV =
      Party.of("aliyev", PERSON, "Ilham Aliyev")
          .with(holdsOffice("president", AZERBAIJAN).during("2003-10-31/.."));
  static final Party PUTIN =
      Party.of("putin", PERSON, "Vladimir Putin")
          .with(holdsOffice("president", RUSSIA).during("2012-05-07/.."));
  static final Party PESKOV = Party.of("peskov", PERSON, "Dmitry Peskov").with(speaksFor(KREMLIN));
  static final Party MACRON =
      Party.of("macron", PERSON, "Emmanuel Macron")
          .with(holdsOffice("president", FRANCE).during("2017-05-14/.."));
  static final Party BLINKEN =
      Party.of("blinken", PERSON, "Antony Blinken")
          .with(holdsOffice("secretary of state", UNITED_STATES).during("2021-01-26/2025-01-20"));
  static final Party EUROPEAN_COUNCIL =
      Party.of("european-council", INTERNATIONAL_ORGANISATION, "European Council");
  static final Party MICHEL =
      Party.of("michel", PERSON, "Charles Michel")
          .with(holdsOffice("president", EUROPEAN_COUNCIL).during("2019-12-01/2024-11-30"));

  static final Party SECURITY_COUNCIL =
      Party.of("un-security-council", INTERNATIONAL_ORGANISATION, "UN Security Council");
  static final Party CSTO = Party.of("csto", ALLIANCE, "Collective Security Treaty Organization");
  static final Party ETHNIC_ARMENIANS =
      Party.of("ethnic-armenians", IDENTITY_GROUP, "ethnic Armenians");
  static final Party INTERNATIONAL_COMMUNITY =
      Party.of("international-community", PartyKind.OTHER, "the international community");
  static final Party REPORTERS = Party.of("reporters", PartyKind.OTHER, "reporters");
  static final Party NEWSROOM = Party.of("newsroom", MEDIA, "the report of 14 September 2022");

  static final Territory KARABAKH =
      Territory.of("nagorno-karabakh", TerritoryKind.REGION, "Nagorno-Karabakh");
  static final Territory STRIPS =
      Territory.builder()
          .id("strips-near-karabakh")
          .kind(TerritoryKind.REGION)
          .name("strips of territory near Nagorno-Karabakh")
          .build();
  static final Territory BORDER_TOWNS =
      Territory.of("border-towns", TerritoryKind.BORDER_AREA, "towns near the border");
  static final Territory ARMENIAN_LAND = Territory.of("armenia", TerritoryKind.COUNTRY, "Armenia");
  static final Territory BRUSSELS = Territory.of("brussels", TerritoryKind.SETTLEMENT, "Brussels");

  static final Event CONFLICT =
      Event.builder()
          .id("conflict")
          .type(WAR)
          .name("the conflict over Nagorno-Karabakh")
          .between(ARMENIA, AZERBAIJAN)
          .when(Timespan.parse("[1987..1989]/..").approximately().worded("since the late 1980s"))
          .in(KARABAKH)
          .build();
  static final Event WAR_2020 =
      Event.builder()
          .id("war-2020")
          .type(WAR)
          .name("the war of 2020")
          .partOf(CONFLICT)
          .between(ARMENIA, AZERBAIJAN)
          .when("2020")
          .in(KARABAKH)
          .build();
  static final Event RECAPTURE_2020 =
      Event.builder()
          .id("recapture-2020")
          .type(TERRITORY_CHANGE)
          .name("the reclaiming of the region in 2020")
          .partOf(WAR_2020)
          .when("2020")
          .in(KARABAKH)
          .build();
  static final Event AGREEMENT_2020 =
      Event.builder()
          .id("agreement-2020")
          .type(AGREEMENT)
          .name("the peace agreement of 2020")
          .partOf(CONFLICT)
          .with(ARMENIA, ATTENDEE)
          .with(AZERBAIJAN, ATTENDEE)
          .with(RUSSIA, MEDIATOR)
          .when("2020")
          .build();
  static final Event PEACEKEEPING =
      Event.builder()
          .id("peacekeeping")
          .type(PEACEKEEPING_DEPLOYMENT)
          .name("the Russian peacekeeping deployment")
          .with(RUSSIAN_FORCES, GUARANTOR)
          .when(Timespan.parse("2020/..").worded("since the 2020 war"))
          .in(KARABAKH)
          .build();

  /** The clashes were still going on when the report was written. */
  static final Event CLASHES =
      Event.builder()
          .id("clashes")
          .type(ARMED_CLASH)
          .name("the clashes of September 2022")
          .partOf(CONFLICT)
          .between(ARMENIA, AZERBAIJAN)
          .when(Timespan.parse("2022-09-12/").worded("the night of Monday"))
          .build();

  static final Event BOMBING =
      Event.builder()
          .id("bombing")
          .type(SHELLING)
          .name("the bombing of towns near the border")
          .partOf(CLASHES)
          .in(BORDER_TOWNS)
          .description("The report does not say with what weapons.")
          .build();
  static final Event CEASEFIRE_2022 =
      Event.builder()
          .id("ceasefire-2022")
          .type(CEASEFIRE)
          .name("the ceasefire of September 2022")
          .with(ARMENIA, ATTENDEE)
          .with(AZERBAIJAN, ATTENDEE)
          .with(RUSSIA, MEDIATOR)
          .build();
  static final Event CALL =
      Event.builder()
          .id("call-from-pashinyan")
          .type(MEETING)
          .name("the call from Pashinyan")
          .with(PASHINYAN, ATTENDEE)
          .build();
  static final Event BRUSSELS_MEETING =
      Event.builder()
          .id("brussels-meeting")
          .type(MEETING)
          .name("the meeting in Brussels")
          .with(MICHEL, ATTENDEE)
          .with(PASHINYAN, ATTENDEE)
          .with(ALIYEV, ATTENDEE)
          .when(Timespan.parse("2022-08").worded("the month before"))
          .in(BRUSSELS)
          .build();
  static final Event MEETINGS_SINCE =
      Event.builder()
          .id("meetings-since-2020")
          .type(MEETING)
          .name("the meetings of the two governments since the war of 2020")
          .with(ARMENIAN_GOVERNMENT, ATTENDEE)
          .with(AZERBAIJANI_GOVERNMENT, ATTENDEE)
          .when("2020/2022-09-14")
          .build();

  static final Source REPORT =
      Source.builder()
          .id("report-2022-09-14")
          .title("News report on the clashes between Armenia and Azerbaijan")
          .publisher(NEWSROOM)
          .publishedAt("2022-09-14")
          .language("en")
          .build();

  static List<Entity> everything() {
    return List.of(
        ARMENIA,
        AZERBAIJAN,
        RUSSIA,
        FRANCE,
        UNITED_STATES,
        UKRAINE,
        SOVIET_UNION,
        ARMENIAN_GOVERNMENT,
        AZERBAIJANI_GOVERNMENT,
        ARMENIAN_FORCES,
        AZERBAIJANI_FORCES,
        RUSSIAN_FORCES,
        KREMLIN,
        RUSSIAN_FOREIGN_MINISTRY,
        ELYSEE,
        LOCAL_OFFICIALS,
        PASHINYAN,
        ALIYEV,
        PUTIN,
        PESKOV,
        MACRON,
        BLINKEN,
        EUROPEAN_COUNCIL,
        MICHEL,
        SECURITY_COUNCIL,
        CSTO,
        ETHNIC_ARMENIANS,
        INTERNATIONAL_COMMUNITY,
        REPORTERS,
        NEWSROOM,
        KARABAKH,
        STRIPS,
        BORDER_TOWNS,
        ARMENIAN_LAND,
        BRUSSELS,
        CONFLICT,
        WAR_2020,
        RECAPTURE_2020,
        AGREEMENT_2020,
        PEACEKEEPING,
        CLASHES,
        BOMBING,
        CEASEFIRE_2022,
        CALL,
        BRUSSELS_MEETING,
        MEETINGS_SINCE,
        REPORT);
  }

  private static Party state(String id, String name, String iso) {
    return Party.builder().id(id).kind(STATE).name(name, "en").code("iso3166-1:" + iso).build();
  }

  private static Party part(String id, PartyKind kind, String name, Party whole) {
    return Party.of(id, kind, name).with(partOf(whole));
  }
}
