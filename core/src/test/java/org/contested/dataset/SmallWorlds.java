package org.contested.dataset;

import static org.contested.common.RandomTexts.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.UnknownClaim;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.RelationKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/**
 * Random datasets without errors in which few ids meet often: parties that act for one another for
 * a time, events and territories within one another, and statements that bear on each other.
 */
final class SmallWorlds {

  /** Times at which a statement may have been made, the year for which all ask among them. */
  static final ImmutableList<String> TIMES =
      ImmutableList.of(
          "2022-03-01",
          "2022-06-15",
          "2022-06",
          "2022",
          "2022-03-01/2022-06-15",
          "[2022-01-01..2022-06-15]",
          "2022-06/..",
          "../2022-03-01",
          "2023-02-01",
          "2021-12-31/2022-01-01",
          "unknown");

  static final ImmutableList<PartyId> PARTIES = ids(5, "p", PartyId::of);
  static final ImmutableList<TerritoryId> TERRITORIES = ids(4, "t", TerritoryId::of);
  static final ImmutableList<EventId> EVENTS = ids(5, "e", EventId::of);
  private static final ImmutableList<SourceId> SOURCES = ids(3, "c", SourceId::of);

  private final RandomGenerator random;
  private final ImmutableList<String> times;

  private SmallWorlds(RandomGenerator random, ImmutableList<String> times) {
    this.random = random;
    this.times = times;
  }

  private static <I> ImmutableList<I> ids(int count, String prefix, Function<String, I> type) {
    ImmutableList.Builder<I> ids = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      ids.add(type.apply(prefix + i));
    }
    return ids.build();
  }

  /** {@return a dataset with so many statements} */
  static Dataset dataset(RandomGenerator random, int size) {
    return dataset(random, size, TIMES);
  }

  /** {@return a dataset with so many statements, all of these times} */
  static Dataset dataset(RandomGenerator random, int size, ImmutableList<String> times) {
    SmallWorlds world = new SmallWorlds(random, times);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < PARTIES.size(); i++) {
      entities.add(world.party(i));
    }
    for (int i = 0; i < TERRITORIES.size(); i++) {
      entities.add(world.territory(i));
    }
    for (int i = 0; i < EVENTS.size(); i++) {
      entities.add(world.event(i));
    }
    SOURCES.forEach(id -> entities.add(world.source(id)));
    for (int i = 0; i < size; i++) {
      entities.add(world.statement("s" + i, size));
    }
    return Dataset.titled("small world").addAll(entities).build();
  }

  /** {@return a statement of a dataset of so many, at one of these times} */
  static Statement statement(
      RandomGenerator random, String id, int size, ImmutableList<String> times) {
    return new SmallWorlds(random, times).statement(id, size);
  }

  private Timespan time() {
    return Timespan.parse(oneOf(random, times));
  }

  private Party party(int index) {
    Party.Builder party = Party.builder().id(PARTIES.get(index)).kind(PartyKind.OTHER);
    for (int i = random.nextInt(3); i > 0 && index > 0; i--) {
      Affiliation tie =
          Affiliation.of(
              oneOf(random, AffiliationKind.values()), PARTIES.get(random.nextInt(index)));
      party.addAffiliation(random.nextBoolean() ? tie : tie.during(time()));
    }
    return party.build();
  }

  private Territory territory(int index) {
    Territory.Builder territory =
        Territory.builder().id(TERRITORIES.get(index)).kind(TerritoryKind.REGION);
    for (int i = random.nextInt(3); i > 0 && index > 0; i--) {
      territory.addPartOf(TERRITORIES.get(random.nextInt(index)));
    }
    return territory.build();
  }

  private Event event(int index) {
    Event.Builder event = Event.builder().id(EVENTS.get(index)).type(EventType.OTHER);
    for (int i = random.nextInt(3); i > 0 && index > 0; i--) {
      event.addPartOf(EVENTS.get(random.nextInt(index)));
    }
    if (random.nextBoolean()) {
      event.addLocation(Location.in(oneOf(random, TERRITORIES)));
    }
    if (random.nextInt(4) > 0) {
      event.when(time());
    }
    return event.build();
  }

  private Source source(SourceId id) {
    Source.Builder source = Source.builder().id(id).publisher(oneOf(random, PARTIES));
    if (random.nextBoolean()) {
      source.publishedAt(time());
    }
    return source.build();
  }

  private Statement statement(String id, int size) {
    boolean silent = random.nextInt(3) == 0;
    Statement.Builder statement =
        Statement.builder()
            .id(id)
            .act(silent ? oneOf(random, SpeechAct.DENY, SpeechAct.RETRACT) : SpeechAct.ASSERT)
            .addSpeaker(oneOf(random, PARTIES));
    for (int i = silent ? 0 : random.nextInt(1, 3); i > 0; i--) {
      statement.addClaim(claim(size));
    }
    if (random.nextInt(4) == 0) {
      statement.addSpeaker(oneOf(random, PARTIES));
    }
    if (random.nextInt(5) == 0) {
      statement.addOnBehalfOf(oneOf(random, PARTIES));
    }
    if (random.nextInt(3) > 0) {
      statement.saidAt(time());
    }
    if (random.nextInt(6) == 0) {
      statement.knownAt(time());
    }
    if (random.nextInt(3) == 0) {
      Citation citation = Citation.of(oneOf(random, SOURCES));
      statement.addCitation(
          random.nextBoolean() ? citation : citation.toBuilder().publishedAt(time()).build());
    }
    for (int i = random.nextInt(silent ? 1 : 0, 3); i > 0; i--) {
      statement.addRelation(StatementRelation.of(oneOf(random, RelationKind.values()), any(size)));
    }
    return statement.build();
  }

  private StatementId any(int size) {
    return StatementId.of("s" + random.nextInt(size));
  }

  private Claim claim(int size) {
    PartyId party = oneOf(random, PARTIES);
    EventId event = oneOf(random, EVENTS);
    TerritoryId territory = oneOf(random, TERRITORIES);
    Figure figure = Figure.exactly(random.nextInt(3));
    return switch (random.nextInt(9)) {
      case 0 -> Claims.killed(figure).in(event);
      case 1 -> Claims.killed(figure).of(party).within(territory);
      case 2 -> Claims.killed(figure).in(event).during(time());
      case 3 -> Claims.controls(party, territory);
      case 4 -> Claims.controls(party, territory).during(time());
      case 5 -> Claims.initiated(party, event);
      case 6 -> Claims.happened(event);
      case 7 ->
          Claims.saying("x").toBuilder()
              .addSubject(oneOf(random, party, event, territory))
              .addSubject(any(size))
              .build();
      default -> UnknownClaim.of("damage", Extensions.none());
    };
  }
}
