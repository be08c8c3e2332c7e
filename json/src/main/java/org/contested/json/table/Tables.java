package org.contested.json.table;

import static org.contested.json.table.Scalars.DEGREES;
import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Scalars.text;
import static org.contested.json.table.Scalars.vocabulary;

import org.contested.common.Code;
import org.contested.common.EntityId;
import org.contested.common.Name;
import org.contested.common.NameUser;
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
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** The JSON form of everything that can be named: ids, names, parties, territories, events. */
final class Tables {

  private Tables() {}

  static final Codec<PartyId> PARTY_ID = text("a party id", PartyId::of, PartyId::value);
  static final Codec<TerritoryId> TERRITORY_ID =
      text("a territory id", TerritoryId::of, TerritoryId::value);
  static final Codec<EventId> EVENT_ID = text("an event id", EventId::of, EventId::value);
  static final Codec<SourceId> SOURCE_ID = text("a source id", SourceId::of, SourceId::value);
  static final Codec<StatementId> STATEMENT_ID =
      text("a statement id", StatementId::of, StatementId::value);
  static final Codec<NameUser> NAME_USER = text("a party id", PartyId::of, EntityId::value);
  static final Codec<EntityId> SUBJECT = new SubjectCodec();
  static final Codec<Code> CODE = text("a code such as iso3166-1:ARM", Code::parse, Code::toString);
  static final Codec<Figure> FIGURE = new FigureCodec();
  static final Codec<Timespan> TIMESPAN = new TimespanCodec();

  static final ObjectType<Name, Name.Builder> NAME =
      ObjectType.of("a name", Name::builder, Name.Builder::build)
          .required("text", STRING, Name::text, Name.Builder::text)
          .optional("language", STRING, Name::language, Name.Builder::language)
          .several("usedBy", NAME_USER, Name::usedBy, Name.Builder::addUsedBy)
          .extensible(Name::extensions, Name.Builder::extensions)
          .shortened(
              name ->
                  name.language().isEmpty()
                      && name.usedBy().isEmpty()
                      && name.extensions().isEmpty(),
              Name::of,
              Name::text)
          .end();

  static final Codec<AffiliationKind> AFFILIATION_KIND =
      vocabulary("a kind of affiliation", AffiliationKind.class);

  static final ObjectType<Affiliation, Affiliation.Builder> AFFILIATION =
      ObjectType.of("an affiliation", Affiliation::builder, Affiliation.Builder::build)
          .required("kind", AFFILIATION_KIND, Affiliation::kind, Affiliation.Builder::kind)
          .required("party", PARTY_ID, Affiliation::party, Affiliation.Builder::party)
          .optional("title", STRING, Affiliation::title, Affiliation.Builder::title)
          .optional("during", TIMESPAN, Affiliation::during, Affiliation.Builder::during)
          .extensible(Affiliation::extensions, Affiliation.Builder::extensions)
          .end();

  static final Codec<PartyKind> PARTY_KIND = vocabulary("a kind of party", PartyKind.class);

  static final ObjectType<Party, Party.Builder> PARTY =
      ObjectType.of("a party", Party::builder, Party.Builder::build)
          .tagged("party")
          .required("id", PARTY_ID, Party::id, Party.Builder::id)
          .required("kind", PARTY_KIND, Party::kind, Party.Builder::kind)
          .several("names", NAME, Party::names, Party.Builder::addName)
          .several("codes", CODE, Party::codes, Party.Builder::addCode)
          .several("affiliations", AFFILIATION, Party::affiliations, Party.Builder::addAffiliation)
          .optional("description", STRING, Party::description, Party.Builder::description)
          .extensible(Party::extensions, Party.Builder::extensions)
          .end();

  /** Both coordinates while they are read; both are required. */
  static final class Point {
    private double latitude;
    private double longitude;

    private Coordinates coordinates() {
      return Coordinates.of(latitude, longitude);
    }

    private Point latitude(double degrees) {
      latitude = degrees;
      return this;
    }

    private Point longitude(double degrees) {
      longitude = degrees;
      return this;
    }
  }

  static final ObjectType<Coordinates, Point> COORDINATES =
      ObjectType.of("coordinates", Point::new, Point::coordinates)
          .required("latitude", DEGREES, Coordinates::latitude, Point::latitude)
          .required("longitude", DEGREES, Coordinates::longitude, Point::longitude)
          .end();

  static final Codec<LocationPrecision> PRECISION =
      vocabulary("a location precision", LocationPrecision.class);

  static final ObjectType<Location, Location.Builder> LOCATION =
      ObjectType.of("a location", Location::builder, Location.Builder::build)
          .optional("territory", TERRITORY_ID, Location::territory, Location.Builder::territory)
          .optional(
              "coordinates", COORDINATES, Location::coordinates, Location.Builder::coordinates)
          .optional("precision", PRECISION, Location::precision, Location.Builder::precision)
          .optional("description", STRING, Location::description, Location.Builder::description)
          .extensible(Location::extensions, Location.Builder::extensions)
          .end();

  static final Codec<TerritoryKind> TERRITORY_KIND =
      vocabulary("a kind of territory", TerritoryKind.class);

  static final ObjectType<Territory, Territory.Builder> TERRITORY =
      ObjectType.of("a territory", Territory::builder, Territory.Builder::build)
          .tagged("territory")
          .required("id", TERRITORY_ID, Territory::id, Territory.Builder::id)
          .required("kind", TERRITORY_KIND, Territory::kind, Territory.Builder::kind)
          .several("names", NAME, Territory::names, Territory.Builder::addName)
          .several("codes", CODE, Territory::codes, Territory.Builder::addCode)
          .several("partOf", TERRITORY_ID, Territory::partOf, Territory.Builder::addPartOf)
          .optional("description", STRING, Territory::description, Territory.Builder::description)
          .extensible(Territory::extensions, Territory.Builder::extensions)
          .end();

  static final Codec<Role> ROLE = vocabulary("a role", Role.class);

  static final ObjectType<Participation, Participation.Builder> PARTICIPATION =
      ObjectType.of("a participation", Participation::builder, Participation.Builder::build)
          .required("party", PARTY_ID, Participation::party, Participation.Builder::party)
          .required("role", ROLE, Participation::role, Participation.Builder::role)
          .optional("side", STRING, Participation::side, Participation.Builder::side)
          .extensible(Participation::extensions, Participation.Builder::extensions)
          .end();

  static final Codec<EventType> EVENT_TYPE = vocabulary("an event type", EventType.class);

  static final ObjectType<Event, Event.Builder> EVENT =
      ObjectType.of("an event", Event::builder, Event.Builder::build)
          .tagged("event")
          .required("id", EVENT_ID, Event::id, Event.Builder::id)
          .required("eventType", EVENT_TYPE, Event::type, Event.Builder::type)
          .several("names", NAME, Event::names, Event.Builder::addName)
          .several("codes", CODE, Event::codes, Event.Builder::addCode)
          .several("partOf", EVENT_ID, Event::partOf, Event.Builder::addPartOf)
          .several(
              "participants", PARTICIPATION, Event::participants, Event.Builder::addParticipant)
          .several("locations", LOCATION, Event::locations, Event.Builder::addLocation)
          .optional("when", TIMESPAN, Event::when, Event.Builder::when)
          .optional("description", STRING, Event::description, Event.Builder::description)
          .extensible(Event::extensions, Event.Builder::extensions)
          .end();
}
