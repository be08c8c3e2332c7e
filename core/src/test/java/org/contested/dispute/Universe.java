package org.contested.dispute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.Deed;
import org.contested.claim.EventState;
import org.contested.claim.Extent;
import org.contested.claim.Harm;
import org.contested.claim.Occurrence;
import org.contested.claim.Relation;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** Random datasets of few parties, places, events and days, so that much bears on much. */
final class Universe {
  private static final LocalDate START = LocalDate.of(2022, 9, 1);

  private final RandomGenerator random;
  private final boolean timesOfDay;
  private final List<Party> parties = new ArrayList<>();
  private final List<Territory> territories = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Universe(RandomGenerator random) {
    this(random, false);
  }

  /**
   * @param timesOfDay whether some times are times of day, by several clocks
   */
  Universe(RandomGenerator random, boolean timesOfDay) {
    this.random = random;
    this.timesOfDay = timesOfDay;
    for (int i = 0; i < 6; i++) {
      Party.Builder party = Party.builder().id("party-" + i).kind(oneOf(KINDS)).name("Party " + i);
      if (i > 1 && random.nextBoolean()) {
        Party larger = parties.get(random.nextInt(i));
        party.affiliation(
            random.nextBoolean() ? Affiliation.partOf(larger) : Affiliation.speaksFor(larger));
      }
      parties.add(party.build());
    }
    for (int i = 0; i < 7; i++) {
      Territory.Builder territory =
          Territory.builder().id("territory-" + i).kind(oneOf(PLACES)).name("Territory " + i);
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          territory.partOf(territories.get(j));
        }
      }
      territories.add(territory.build());
    }
    for (int i = 0; i < 7; i++) {
      events.add(event(i));
    }
  }

  private static final List<PartyKind> KINDS =
      List.of(PartyKind.STATE, PartyKind.MILITIA, PartyKind.MEDIA);
  private static final List<TerritoryKind> PLACES =
      List.of(TerritoryKind.COUNTRY, TerritoryKind.FIRST_ORDER_DIVISION, TerritoryKind.REGION);

  private Event event(int number) {
    Event.Builder event =
        Event.builder().id("event-" + number).type(EventType.ARMED_CLASH).name("Event " + number);
    for (int j = 0; j < number; j++) {
      if (random.nextInt(4) == 0) {
        event.partOf(events.get(j));
      }
    }
    for (Party party : parties) {
      if (random.nextInt(3) == 0) {
        Participation.Builder fighter =
            Participation.builder().party(party.id()).role(Role.BELLIGERENT);
        if (random.nextBoolean()) {
          fighter.side(oneOf(List.of("A", "B")));
        }
        event.addParticipant(fighter.build());
      }
    }
    if (random.nextBoolean()) {
      event.when(time());
    }
    if (random.nextInt(4) == 0) {
      event.code("list:" + number).id("list:" + number);
    }
    return event.build();
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  Party party() {
    return oneOf(parties);
  }

  List<Party> parties() {
    return parties;
  }

  List<Event> events() {
    return events;
  }

  LocalDate day() {
    return START.plusDays(random.nextInt(8));
  }

  Timespan time() {
    LocalDate start = day();
    if (timesOfDay && random.nextInt(3) > 0) {
      LocalDateTime first = start.atTime(random.nextInt(24), 0);
      String clock = oneOf(List.of("", "Z", "+03:00", "-11:00", "+13:00"));
      return Timespan.parse(
          random.nextBoolean()
              ? first + ":00" + clock
              : "%s:00%s/%s:00%2$s".formatted(first, clock, first.plusHours(random.nextInt(40))));
    }
    return switch (random.nextInt(4)) {
      case 0 -> Timespan.since(start);
      case 1 -> Timespan.between(start, start.plusDays(random.nextInt(4)));
      case 2 -> Timespan.within(start, start.plusDays(random.nextInt(3)));
      default -> Timespan.of(start);
    };
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
  }

  Figure figure() {
    long low = random.nextInt(8);
    return switch (random.nextInt(4)) {
      case 0 -> Figure.atLeast(low);
      case 1 -> Figure.between(low, low + random.nextInt(4));
      default -> Figure.exactly(low);
    };
  }

  CasualtyEstimate estimate() {
    Victims.Builder victims =
        Victims.builder()
            .status(
                oneOf(List.of(VictimStatus.ANY, VictimStatus.CIVILIAN, VictimStatus.COMBATANT)));
    maybe(party().id()).ifPresent(victims::party);
    maybe("villagers").ifPresent(victims::group);
    Scope.Builder scope = Scope.builder();
    Optional<Timespan> period = maybe(time());
    period.ifPresent(scope::period);
    maybe(oneOf(territories).id()).ifPresent(scope::territory);
    if (random.nextBoolean() || scope(scope).isEmpty()) {
      scope.event(oneOf(events).id());
    }
    boolean increment = period.isPresent() && random.nextInt(3) == 0;
    CasualtyEstimate.Builder estimate =
        Claims.killed(figure()).of(victims.build()).within(scope.build()).toBuilder()
            .harms(List.of(oneOf(List.of(Harm.KILLED, Harm.INJURED))))
            .provisional(random.nextInt(3) == 0)
            .accumulation(increment ? Accumulation.INCREMENT : Accumulation.CUMULATIVE);
    if (!increment) {
      maybe(time()).ifPresent(estimate::asOf);
    }
    return estimate.build();
  }

  private static Optional<Scope> scope(Scope.Builder builder) {
    try {
      return Optional.of(builder.build());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  Claim state() {
    return switch (random.nextInt(3)) {
      case 0 -> {
        TerritorialStatus.Builder status =
            TerritorialStatus.builder()
                .territory(territories.get(0).id())
                .relation(oneOf(List.of(Relation.CONTROL, Relation.PRESENCE)))
                .holder(party().id());
        maybe(oneOf(List.of(Extent.values()))).ifPresent(status::extent);
        if (random.nextInt(3) > 0) {
          status.period(time());
        }
        yield status.build();
      }
      case 1 ->
          Responsibility.builder()
              .event(events.get(0).id())
              .party(party().id())
              .deed(oneOf(List.of(Deed.INITIATED, Deed.PROVOKED)))
              .build();
      default -> {
        Occurrence.Builder occurrence =
            Occurrence.builder()
                .event(events.get(0).id())
                .state(oneOf(List.of(EventState.values())));
        if (random.nextBoolean()) {
          occurrence.asOf(time());
        }
        yield occurrence.build();
      }
    };
  }

  Statement statement(String id, List<Claim> claims) {
    Statement.Builder statement =
        Statement.by(party())
            .id(id)
            .act(
                oneOf(
                    List.of(
                        SpeechAct.ASSERT,
                        SpeechAct.ASSERT,
                        SpeechAct.CORRECT,
                        SpeechAct.DENY,
                        SpeechAct.RETRACT)))
            .claims(claims);
    maybe(party()).ifPresent(statement::speaker);
    if (random.nextInt(5) > 0) {
      statement.saidAt(time());
    }
    return statement.build();
  }

  Dataset dataset(List<? extends Entity> statements) {
    return Dataset.builder()
        .addAll(parties)
        .addAll(territories)
        .addAll(events)
        .addAll(statements)
        .buildLenient();
  }

  /** {@return a dataset of statements with one to three claims each} */
  Dataset dataset(int size, boolean estimates) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Claim> claims = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(3); j++) {
        claims.add(estimates ? estimate() : state());
      }
      statements.add(statement("s-" + i, claims));
    }
    return dataset(statements);
  }
}
