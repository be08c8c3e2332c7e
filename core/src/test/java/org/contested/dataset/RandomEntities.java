package org.contested.dataset;

import static org.contested.common.RandomTexts.anyText;
import static org.contested.common.RandomTexts.code;
import static org.contested.common.RandomTexts.extensions;
import static org.contested.common.RandomTexts.language;
import static org.contested.common.RandomTexts.oneOf;
import static org.contested.common.RandomTexts.text;

import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.RandomTimespans;

/** Random parties, territories, events and sources, and their parts, with every field. */
public final class RandomEntities {

  private RandomEntities() {}

  /** {@return a party that acts only for those of these ids that stand before its own} */
  public static Party party(RandomGenerator random, PartyId id, RandomIds ids) {
    Party.Builder party =
        Party.builder()
            .id(id)
            .kind(oneOf(random, PartyKind.values()))
            .extensions(extensions(random));
    for (int i = random.nextInt(3); i > 0; i--) {
      party.addName(name(random, ids));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      party.addCode(code(random));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      AffiliationKind kind = oneOf(random, AffiliationKind.values());
      List<PartyId> others = kind.actsForOther() ? before(id, ids.parties()) : ids.parties();
      if (!others.isEmpty()) {
        party.addAffiliation(affiliation(random, kind, oneOf(random, others)));
      }
    }
    if (random.nextBoolean()) {
      party.description(anyText(random));
    }
    return party.build();
  }

  /** {@return the ids that stand before this one, or all if it is not among them} */
  private static <I> List<I> before(I id, List<I> ids) {
    int index = ids.indexOf(id);
    return index < 0 ? ids : ids.subList(0, index);
  }

  /** {@return a name, used by some of these parties} */
  public static Name name(RandomGenerator random, RandomIds ids) {
    Name.Builder name = Name.builder().text(text(random)).extensions(extensions(random));
    if (random.nextBoolean()) {
      name.language(language(random));
    }
    for (int i = random.nextInt(3); i > 0 && !ids.parties().isEmpty(); i--) {
      name.addUsedBy(oneOf(random, ids.parties()));
    }
    return name.build();
  }

  /** {@return an affiliation of that kind} */
  public static Affiliation affiliation(
      RandomGenerator random, AffiliationKind kind, PartyId other) {
    Affiliation.Builder affiliation =
        Affiliation.builder().kind(kind).party(other).extensions(extensions(random));
    if (kind == AffiliationKind.HOLDS_OFFICE && random.nextInt(3) > 0) {
      affiliation.title(anyText(random));
    }
    if (random.nextBoolean()) {
      affiliation.during(RandomTimespans.timespan(random));
    }
    return affiliation.build();
  }

  /** {@return a territory that is part only of those of these ids that stand before its own} */
  public static Territory territory(RandomGenerator random, TerritoryId id, RandomIds ids) {
    Territory.Builder territory =
        Territory.builder()
            .id(id)
            .kind(oneOf(random, TerritoryKind.values()))
            .extensions(extensions(random));
    for (int i = random.nextInt(3); i > 0; i--) {
      territory.addName(name(random, ids));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      territory.addCode(code(random));
    }
    List<TerritoryId> larger = before(id, ids.territories());
    for (int i = random.nextInt(3); i > 0 && !larger.isEmpty(); i--) {
      territory.addPartOf(oneOf(random, larger));
    }
    if (random.nextBoolean()) {
      territory.description(anyText(random));
    }
    return territory.build();
  }

  /** {@return an event that is part only of those of these ids that stand before its own} */
  public static Event event(RandomGenerator random, EventId id, RandomIds ids) {
    Event.Builder event =
        Event.builder()
            .id(id)
            .type(oneOf(random, EventType.values()))
            .extensions(extensions(random));
    for (int i = random.nextInt(3); i > 0; i--) {
      event.addName(name(random, ids));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      event.addCode(code(random));
    }
    List<EventId> larger = before(id, ids.events());
    for (int i = random.nextInt(3); i > 0 && !larger.isEmpty(); i--) {
      event.addPartOf(oneOf(random, larger));
    }
    for (int i = random.nextInt(4); i > 0 && !ids.parties().isEmpty(); i--) {
      event.addParticipant(participation(random, ids));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      event.addLocation(location(random, ids));
    }
    if (random.nextInt(4) > 0) {
      event.when(RandomTimespans.timespan(random));
    }
    if (random.nextBoolean()) {
      event.description(anyText(random));
    }
    return event.build();
  }

  /** {@return a participation; there must be a party} */
  public static Participation participation(RandomGenerator random, RandomIds ids) {
    Participation.Builder participation =
        Participation.builder()
            .party(oneOf(random, ids.parties()))
            .role(oneOf(random, Role.values()))
            .extensions(extensions(random));
    if (random.nextBoolean()) {
      participation.side(anyText(random));
    }
    return participation.build();
  }

  /** {@return a location in a territory, at coordinates or in words} */
  public static Location location(RandomGenerator random, RandomIds ids) {
    Location.Builder location = Location.builder().extensions(extensions(random));
    boolean territory = random.nextBoolean() && !ids.territories().isEmpty();
    boolean coordinates = random.nextBoolean();
    if (territory) {
      location.territory(oneOf(random, ids.territories()));
    }
    if (coordinates) {
      location.coordinates(coordinates(random));
    }
    if (random.nextBoolean()) {
      location.precision(oneOf(random, LocationPrecision.values()));
    }
    if ((!territory && !coordinates) || random.nextBoolean()) {
      location.description(anyText(random));
    }
    return location.build();
  }

  /** {@return any point, with few digits or many, at the edges too} */
  public static Coordinates coordinates(RandomGenerator random) {
    return switch (random.nextInt(5)) {
      case 0 -> Coordinates.of(39.8463, 46.7523);
      case 1 -> Coordinates.of(oneOf(random, -90.0, 90.0, -0.0), oneOf(random, -180.0, 180.0, 0.0));
      case 2 -> Coordinates.of(Double.MIN_VALUE, -Math.ulp(1.0));
      case 3 -> Coordinates.of(random.nextInt(-90, 91), random.nextInt(-180, 181));
      default -> Coordinates.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    };
  }

  /** {@return a source} */
  public static Source source(RandomGenerator random, SourceId id, RandomIds ids) {
    Source.Builder source = Source.builder().id(id).extensions(extensions(random));
    if (random.nextBoolean()) {
      source.title(anyText(random));
    }
    if (random.nextBoolean() && !ids.parties().isEmpty()) {
      source.publisher(oneOf(random, ids.parties()));
    }
    if (random.nextBoolean()) {
      source.publishedAt(RandomTimespans.timespan(random));
    }
    if (random.nextBoolean()) {
      source.url(oneOf(random, "https://example.org/a?b=c&d=é#e", anyText(random)));
    }
    if (random.nextBoolean()) {
      source.language(language(random));
    }
    if (random.nextBoolean()) {
      source.licence(anyText(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      source.addCode(code(random));
    }
    if (random.nextBoolean()) {
      source.description(anyText(random));
    }
    return source.build();
  }
}
