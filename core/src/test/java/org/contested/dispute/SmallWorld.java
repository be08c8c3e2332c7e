package org.contested.dispute;

import static org.contested.common.RandomTexts.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.Deed;
import org.contested.claim.Directness;
import org.contested.claim.EventState;
import org.contested.claim.Harm;
import org.contested.claim.Occurrence;
import org.contested.claim.Relation;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.Toll;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.figure.RandomFigures;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** Random datasets of a world so small that what is said in it often meets. */
final class SmallWorld {

  static final Party A = Party.of("a", PartyKind.STATE, "A");
  static final Party B = Party.of("b", PartyKind.STATE, "B");
  private static final Party[] PARTIES = {
    A,
    B,
    Party.of("a-army", PartyKind.MILITARY, "A's army").with(Affiliation.partOf(A)),
    Party.of("a-speaker", PartyKind.PERSON, "A's speaker").with(Affiliation.speaksFor(A)),
    Party.of("envoy", PartyKind.PERSON, "the envoy")
        .with(Affiliation.holdsOffice("envoy", A).during("../2022-09-13"))
        .with(Affiliation.speaksFor(B)),
    Party.of("rebels", PartyKind.REBEL_GROUP, "the rebels"),
    Party.of("monitor", PartyKind.MONITOR, "the monitor")
  };
  private static final Event WAR =
      Event.builder().id("war").type(EventType.WAR).name("the war").between(A, B).build();
  static final Event SIEGE = part("siege", WAR).when("2022-09-12/2022-09-14").build();
  private static final Event RAID = part("raid", SIEGE).when("2022-09-12").build();
  private static final Event BATTLE = part("battle", WAR).when("2022-09-15").build();
  private static final Event[] EVENTS = {
    WAR,
    SIEGE,
    RAID,
    BATTLE,
    part("both", SIEGE).partOf(BATTLE).build(),
    Event.of("apart", EventType.ARMED_CLASH, "another clash", "2022-09-13"),
    catalogued("ged:1"),
    catalogued("ged:2")
  };
  private static final Territory LAND = Territory.of("land", TerritoryKind.COUNTRY, "the land");
  private static final Territory[] TERRITORIES = {
    LAND,
    Territory.of("other-land", TerritoryKind.COUNTRY, "the other land"),
    Territory.builder()
        .id("province")
        .kind(TerritoryKind.FIRST_ORDER_DIVISION)
        .name("the province")
        .partOf(LAND)
        .build()
  };
  private static final String[] TIMES = {
    "2022-09-12",
    "2022-09-13",
    "2022-09-14",
    "2022-09-15",
    "2022-09-13/2022-09-15",
    "2022-09",
    // The first two are one night by two clocks; the later day is the earlier moment.
    "2022-09-14T01:00:00+03:00",
    "2022-09-13T23:00:00Z",
    "2022-09-13T20:00:00-05:00"
  };

  private SmallWorld() {}

  private static Event.Builder part(String id, Event whole) {
    return Event.builder().id(id).type(EventType.ARMED_CLASH).name("the " + id).partOf(whole);
  }

  private static Event catalogued(String id) {
    return Event.builder().id(id).type(EventType.ARMED_CLASH).name(id).code(id).build();
  }

  static Dataset dataset(List<Statement> statements) {
    List<Entity> entities = new ArrayList<>(List.of(PARTIES));
    entities.addAll(List.of(EVENTS));
    entities.addAll(List.of(TERRITORIES));
    return Dataset.titled("a small world").addAll(entities).addAll(statements).build();
  }

  /** {@return a dataset of statements with all acts and relations, on all questions} */
  static Dataset dataset(RandomGenerator random) {
    return dataset(statements(random, 2 + random.nextInt(14)));
  }

  static List<Statement> statements(RandomGenerator random, int count) {
    boolean oneQuestion = random.nextInt(3) == 0;
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      statements.add(statement(random, i, count, oneQuestion));
    }
    return statements;
  }

  private static Statement statement(
      RandomGenerator random, int number, int count, boolean oneQuestion) {
    Statement.Builder statement =
        Statement.by(oneOf(random, PARTIES))
            .id("s" + number)
            .act(random.nextInt(3) > 0 ? SpeechAct.ASSERT : oneOf(random, SpeechAct.values()))
            .quote("…", "en");
    if (random.nextInt(5) == 0) {
      statement.speaker(oneOf(random, PARTIES));
    }
    if (random.nextInt(6) > 0) {
      statement.on(oneOf(random, TIMES));
    }
    if (random.nextInt(12) == 0) {
      statement.condition("if it is so");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      statement.addClaim(oneQuestion ? toll(random) : claim(random));
    }
    if (random.nextInt(3) == 0) {
      statement.addRelation(
          StatementRelation.of(
              oneOf(random, RelationKind.values()), StatementId.of("s" + random.nextInt(count))));
    }
    return statement.build();
  }

  static Claim claim(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> status(random);
      case 1 ->
          Responsibility.builder()
              .event(oneOf(random, WAR, RAID).id())
              .party(oneOf(random, PARTIES).id())
              .deed(oneOf(random, Deed.values()))
              .build();
      case 2 -> occurrence(random);
      default -> estimate(random);
    };
  }

  private static Occurrence occurrence(RandomGenerator random) {
    Occurrence occurrence =
        Occurrence.builder()
            .event(oneOf(random, WAR, RAID).id())
            .state(oneOf(random, EventState.values()))
            .build();
    return random.nextBoolean() ? occurrence : occurrence.asOf(oneOf(random, TIMES));
  }

  private static TerritorialStatus status(RandomGenerator random) {
    TerritorialStatus status =
        TerritorialStatus.builder()
            .territory(TERRITORIES[0].id())
            .relation(oneOf(random, Relation.CONTROL, Relation.SOVEREIGNTY, Relation.PRESENCE))
            .holder(oneOf(random, PARTIES).id())
            .build();
    if (random.nextBoolean()) {
      status = status.during(oneOf(random, TIMES));
    }
    return switch (random.nextInt(4)) {
      case 0 -> status.partially();
      case 1 -> status.fully();
      default -> status;
    };
  }

  static CasualtyEstimate estimate(RandomGenerator random) {
    return estimate(random, RandomFigures.figure(random, 6));
  }

  static CasualtyEstimate estimate(RandomGenerator random, Figure figure) {
    CasualtyEstimate estimate = toll(random, figure).within(scope(random));
    if (estimate.scope().period().isPresent() && random.nextInt(3) == 0) {
      estimate = estimate.increment();
    } else if (random.nextInt(3) == 0) {
      estimate = estimate.asOf(oneOf(random, TIMES));
    }
    if (random.nextInt(8) == 0) {
      estimate = estimate.caused(oneOf(random, Directness.values()));
    }
    return random.nextInt(3) == 0 ? estimate.provisional() : estimate;
  }

  /** {@return an answer to one question only: how many of A were killed in the siege} */
  private static CasualtyEstimate toll(RandomGenerator random) {
    CasualtyEstimate toll = Claims.killed(RandomFigures.figure(random, 6)).of(A).in(SIEGE);
    if (random.nextBoolean()) {
      toll = toll.asOf(oneOf(random, TIMES));
    }
    return random.nextInt(3) == 0 ? toll.provisional() : toll;
  }

  private static Toll toll(RandomGenerator random, Figure figure) {
    Toll toll =
        switch (random.nextInt(6)) {
          case 0 -> Claims.injured(figure);
          case 1 -> Claims.harmed(figure, Harm.KILLED, Harm.INJURED);
          default -> Claims.killed(figure);
        };
    Party party = oneOf(random, PARTIES);
    return switch (random.nextInt(8)) {
      case 0 -> toll;
      case 1 -> toll.civilians();
      case 2 -> toll.soldiersOf(party);
      case 3 -> toll.civiliansOf(party);
      case 4 -> toll.female();
      case 5 -> toll.children();
      default -> toll.of(A);
    };
  }

  private static Scope scope(RandomGenerator random) {
    Scope.Builder scope = Scope.builder();
    int what = random.nextInt(6);
    if (what != 0) {
      scope.event((what < 4 ? oneOf(random, SIEGE, RAID) : oneOf(random, EVENTS)).id());
    }
    if (what == 0 || random.nextInt(5) == 0) {
      scope.period(Timespan.parse(oneOf(random, TIMES)));
    }
    if (random.nextInt(5) == 0) {
      scope.territory(oneOf(random, TERRITORIES).id());
    }
    return scope.build();
  }
}
