package org.contested.benchmarks;

import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.Scope;
import org.contested.claim.Toll;
import org.contested.claim.VictimStatus;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.time.Timespan;

/**
 * A made-up war between two states, as newsrooms, monitors and the two sides tell of it: campaigns
 * with some hundred events each, a dozen statements on each event.
 */
final class War {

  private static final long SEED = 2022;

  /** Statements for each campaign; a longer war has more campaigns. */
  private static final int CAMPAIGN = 2_500;

  private static final int DAYS = 60;
  private static final LocalDate START = LocalDate.of(1990, 1, 1);

  private final RandomGenerator random = new SplittableRandom(SEED);
  private final Actors actors;
  private final Ground ground;
  private final Event war;
  private final List<Event> events = new ArrayList<>();
  private final Script script;
  private final int size;

  War(int size) {
    this.size = size;
    this.script = new Script(size);
    this.actors = new Actors(START, LocalDate.of(2040, 1, 1));
    this.ground = new Ground(1 + size / 100);
    this.war =
        Event.builder()
            .id("war")
            .type(EventType.WAR)
            .name("The war")
            .addParticipant(Participation.of(actors.sides().get(0).state(), Role.BELLIGERENT))
            .addParticipant(Participation.of(actors.sides().get(1).state(), Role.BELLIGERENT))
            .when(Timespan.since(START))
            .build();
  }

  Sample sample() {
    events.add(war);
    for (int i = 0; !script.isFull(); i++) {
      campaign(i);
    }
    Dataset dataset =
        Dataset.titled("A war")
            .version("1")
            .releasedAt("2040-01-01")
            .addAll(actors.parties())
            .addAll(ground.territories())
            .addAll(events)
            .addAll(script.statements())
            .build();
    LocalDate middle =
        script.statements().get(size / 2).saidAt().flatMap(Timespan::latestEnd).orElseThrow();
    return new Sample(
        dataset,
        war.id(),
        ground.countries().get(0).id(),
        actors.sides().get(0).state().id(),
        middle,
        Timespan.between(START, middle));
  }

  private void campaign(int number) {
    LocalDate start = START.plusDays(40L * number);
    Event campaign =
        Event.builder()
            .id("campaign-" + number)
            .type(EventType.OFFENSIVE)
            .name("Campaign " + number)
            .partOf(war)
            .when(Timespan.between(start, start.plusDays(DAYS - 1)))
            .build();
    events.add(campaign);
    int end = script.statements().size() + CAMPAIGN;
    for (int day = 0; day < DAYS; day++) {
      bulletin(campaign, start.plusDays(day), day);
    }
    for (int i = 0; !script.isFull() && script.statements().size() < end; i++) {
      clash(campaign, i, start.plusDays(random.nextInt(DAYS)));
    }
  }

  /** Each side's ministry tells every day how many of the other it killed, that day and so far. */
  private void bulletin(Event campaign, LocalDate day, int past) {
    for (int side = 0; side < 2; side++) {
      Party enemy = actors.sides().get(1 - side).state();
      Scope today = Scope.builder().event(campaign.id()).period(Timespan.of(day)).build();
      CasualtyEstimate added =
          killed(Figure.about(20 + random.nextInt(30))).soldiersOf(enemy).within(today).toBuilder()
              .accumulation(Accumulation.INCREMENT)
              .build();
      CasualtyEstimate total =
          killed(Figure.atLeast(40L * past)).soldiersOf(enemy).in(campaign).asOf(Timespan.of(day));
      script.say(actors.sides().get(side).ministry(), day, added, total);
    }
  }

  private void clash(Event campaign, int number, LocalDate day) {
    Territory town = ground.anyTown(random);
    Event clash =
        Event.builder()
            .id(campaign.id().value() + "-" + number)
            .type(random.nextBoolean() ? EventType.ARMED_CLASH : EventType.SHELLING)
            .partOf(campaign)
            .addParticipant(Participation.of(actors.sides().get(0).army(), Role.BELLIGERENT))
            .addParticipant(Participation.of(actors.sides().get(1).army(), Role.BELLIGERENT))
            .addLocation(Location.in(town))
            .when(Timespan.of(day))
            .build();
    events.add(clash);
    int dead = 1 + random.nextInt(80);
    int first = random.nextInt(2);
    for (int side = 0; side < 2; side++) {
      ownLosses(clash, day, dead / (1 + side), (first + side) % 2);
    }
    monitors(clash, day, dead);
    media(clash, day, dead);
    blame(clash, day, first);
    if (random.nextInt(4) == 0) {
      lines(town, day);
    }
  }

  /** A rising provisional toll by each side's spokesman; the other side's minister counts more. */
  private void ownLosses(Event clash, LocalDate day, int dead, int side) {
    Actors.Side own = actors.sides().get(side);
    Actors.Side other = actors.sides().get(1 - side);
    int low = dead / 2;
    for (int later = 0; later < 1 + random.nextInt(3); later++) {
      Toll toll = killed(Figure.atLeast(low)).soldiersOf(own.state());
      script.say(own.speaker(day), day.plusDays(later), toll.in(clash).provisional());
      low += random.nextInt(1 + dead / 4);
    }
    Toll counted = killed(Figure.between(dead, dead + random.nextInt(20))).soldiersOf(own.state());
    StatementId claim = script.say(other.minister(day), day.plusDays(1), counted.in(clash));
    if (random.nextInt(3) == 0) {
      script.react(own.speaker(day), SpeechAct.DENY, RelationKind.DENIES, claim, day.plusDays(2));
    }
  }

  /** Two monitors tell total and parts; now and then one revises or takes back its own. */
  private void monitors(Event clash, LocalDate day, int dead) {
    for (Party monitor : actors.monitors().subList(0, 2)) {
      int civilians = random.nextInt(1 + dead / 3);
      StatementId first = script.say(monitor, day.plusDays(3), tollOf(clash, dead, civilians));
      int fate = random.nextInt(12);
      if (fate == 0) {
        Statement.Builder revised =
            script
                .next(monitor, day.plusDays(30))
                .claims(List.of(tollOf(clash, dead + 2, civilians)));
        script.add(revised.addRelation(StatementRelation.of(RelationKind.SUPERSEDES, first)));
      } else if (fate == 1) {
        script.react(monitor, SpeechAct.RETRACT, RelationKind.RETRACTS, first, day.plusDays(9));
      }
    }
  }

  private static Claim[] tollOf(Event clash, int dead, int civilians) {
    return new Claim[] {
      killed(Figure.between(dead, dead + 4).withBest(dead + 1)).in(clash),
      killed(Figure.exactly(civilians)).civilians().in(clash),
      killed(Figure.atMost(dead - civilians)).status(VictimStatus.COMBATANT).in(clash)
    };
  }

  /** Newspapers repeat, round, and sometimes confirm what another told. */
  private void media(Event clash, LocalDate day, int dead) {
    Party paper = actors.media().get(random.nextInt(actors.media().size()));
    Party rival = actors.media().get(random.nextInt(actors.media().size()));
    StatementId first =
        script.say(
            paper,
            day.plusDays(1),
            killed(Figure.about(dead / 10 * 10L)).in(clash),
            happened(clash));
    if (random.nextBoolean()) {
      script.react(rival, SpeechAct.CONFIRM, RelationKind.CONFIRMS, first, day.plusDays(2));
    }
    script.add(
        script
            .next(rival, day.plusDays(1))
            .claim(killed(Figure.unquantified("dozens")).in(clash))
            .addRelation(StatementRelation.of(RelationKind.QUOTES, first)));
  }

  /** Each side says that the other began; a few deny that anything happened. */
  private void blame(Event clash, LocalDate day, int first) {
    for (int side = 0; side < 2; side++) {
      Actors.Side own = actors.sides().get((first + side) % 2);
      Actors.Side other = actors.sides().get((first + side + 1) % 2);
      script.add(
          script
              .next(own.speaker(day), day)
              .act(SpeechAct.ACCUSE)
              .claim(initiated(other.army(), clash)));
      if (random.nextInt(10) == 0) {
        script.add(script.next(own.minister(day), day).act(SpeechAct.DENY).claim(happened(clash)));
      }
    }
  }

  /** Who controls the town from now on: one side says so, the other at times denies it. */
  private void lines(Territory town, LocalDate day) {
    int winner = random.nextInt(2);
    Actors.Side own = actors.sides().get(winner);
    Actors.Side other = actors.sides().get(1 - winner);
    script.say(
        own.ministry(),
        day,
        Claims.controls(own.state(), town).during(Timespan.since(day)),
        Claims.sovereign(own.state(), town));
    if (random.nextBoolean()) {
      Timespan since = Timespan.since(day.minusDays(5));
      script.say(other.ministry(), day, Claims.controls(other.state(), town).during(since));
    }
    script.say(
        actors.monitors().get(2),
        day.plusDays(1),
        Claims.controls(own.state(), town).during(Timespan.since(day)));
  }
}
