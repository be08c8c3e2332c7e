package org.contested.benchmarks;

import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Scope;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** Datasets in which everything bears on everything, for work done for each pair to show. */
final class Extremes {
  private static final LocalDate START = LocalDate.of(1000, 1, 1);

  private final Party state = Party.of("state", PartyKind.STATE, "The state");
  private final Party enemy = Party.of("enemy", PartyKind.STATE, "The enemy");
  private final Party monitor = Party.of("monitor", PartyKind.MONITOR, "The monitor");
  private final Territory country = Territory.of("country", TerritoryKind.COUNTRY, "The country");
  private final Event war = Event.builder().id("war").type(EventType.WAR).name("The war").build();

  private final int size;
  private final Script script;
  private final List<Entity> more = new ArrayList<>();

  private Extremes(int size) {
    this.size = size;
    this.script = new Script(size);
  }

  private Sample sample() {
    Dataset dataset =
        Dataset.titled("An extreme")
            .version("1")
            .releasedAt("9000-01-01")
            .add(state, enemy, monitor, country, war)
            .addAll(more)
            .addAll(script.statements())
            .build();
    LocalDate middle = START.plusDays(size / 2);
    return new Sample(
        dataset, war.id(), country.id(), state.id(), middle, Timespan.between(START, middle));
  }

  static Sample series(int size) {
    Extremes all = new Extremes(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = START.plusDays(i);
      Timespan time = Timespan.of(day);
      all.script.say(
          all.state,
          day,
          killed(Figure.about(100L + i)).soldiersOf(all.enemy).in(all.war).asOf(time),
          controls(all.state, all.country).during(time),
          present(i % 2 == 0 ? all.enemy : all.state, all.country).during(time),
          ongoing(all.war).toBuilder().asOf(time).build());
    }
    return all.sample();
  }

  static Sample speakers(int size) {
    Extremes all = new Extremes(size);
    for (int i = 0; i < size; i++) {
      Party speaker = all.speaker(i);
      LocalDate day = START.plusDays(i);
      all.script.say(
          speaker,
          day,
          killed(Figure.between(i, i + 2L * size)).soldiersOf(all.enemy).in(all.war),
          controls(all.state, all.country).during(Timespan.since(day)),
          carriedOut(all.enemy, all.war),
          ongoing(all.war).toBuilder().asOf(Timespan.of(day)).build());
    }
    return all.sample();
  }

  static Sample rivals(int size) {
    Extremes all = new Extremes(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = START.plusDays(i);
      all.script.say(
          all.speaker(i),
          day,
          killed(Figure.between(i, 2L * size)).in(all.war).asOf(Timespan.of(day)),
          killed(Figure.between(i, i + 1L)).soldiersOf(all.enemy).in(all.war).provisional());
    }
    return all.sample();
  }

  private Party speaker(int number) {
    Party speaker = Party.of("speaker-" + number, PartyKind.MEDIA, "Speaker " + number);
    more.add(speaker);
    return speaker;
  }

  static Sample parts(int size) {
    Extremes all = new Extremes(size);
    all.script.say(all.monitor, START, killed(Figure.exactly(10L * size)).in(all.war));
    for (int i = 1; i < size; i++) {
      all.script.say(
          all.monitor, START.plusDays(i), killed(Figure.exactly(5)).in(all.part(all.war, i)));
    }
    return all.sample();
  }

  private Event part(Event whole, int number) {
    Event part =
        Event.builder().id("part-" + number).type(EventType.ARMED_CLASH).partOf(whole).build();
    more.add(part);
    return part;
  }

  static Sample groups(int size) {
    Extremes all = new Extremes(size);
    all.script.say(all.monitor, START, killed(Figure.exactly(10L * size)).in(all.war));
    for (int i = 1; i < size; i++) {
      all.script.say(
          all.monitor,
          START.plusDays(i),
          killed(Figure.exactly(i)).group("people of village " + i).in(all.war));
    }
    return all.sample();
  }

  static Sample districts(int size) {
    Extremes all = new Extremes(size);
    all.script.say(all.monitor, START, killed(Figure.exactly(10L * size)).within(all.country));
    for (int i = 1; i < size; i++) {
      Territory district =
          Territory.builder()
              .id("district-" + i)
              .kind(TerritoryKind.SECOND_ORDER_DIVISION)
              .partOf(all.country)
              .build();
      all.more.add(district);
      all.script.say(all.monitor, START.plusDays(i), killed(Figure.exactly(5)).within(district));
    }
    return all.sample();
  }

  static Sample report(int size) {
    Extremes all = new Extremes(1);
    List<Claim> claims = new ArrayList<>();
    claims.add(killed(Figure.exactly(10L * size)).in(all.war));
    for (int i = 1; i < size; i++) {
      Scope scope =
          Scope.builder()
              .event((i % 2 == 0 ? all.war : all.part(all.war, i)).id())
              .period(Timespan.of(START.plusDays(i)))
              .build();
      claims.add(killed(Figure.exactly(i)).within(scope));
    }
    all.script.say(all.monitor, START, claims.toArray(new Claim[0]));
    return all.sample();
  }

  static Sample increments(int size) {
    Extremes all = new Extremes(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = START.plusDays(i);
      Scope scope = Scope.builder().event(all.war.id()).period(Timespan.of(day)).build();
      CasualtyEstimate added =
          killed(Figure.exactly(i % 7)).soldiersOf(all.enemy).within(scope).toBuilder()
              .accumulation(Accumulation.INCREMENT)
              .build();
      all.script.say(all.state, day, added);
    }
    return all.sample();
  }

  static Sample retractions(int size) {
    Extremes all = new Extremes(size);
    StatementId last = all.script.say(all.state, START, killed(Figure.exactly(49)).in(all.war));
    for (int i = 1; i < size; i++) {
      last =
          all.script.react(
              all.state, SpeechAct.RETRACT, RelationKind.RETRACTS, last, START.plusDays(i));
    }
    return all.sample();
  }

  static Sample withdrawn(int size) {
    Extremes all = new Extremes(size);
    for (int i = 0; i < size; i++) {
      LocalDate day = START.plusDays(i);
      CasualtyEstimate toll = killed(Figure.exactly(i / 2 % 3)).in(all.war);
      SpeechAct act = i % 2 == 0 ? SpeechAct.ASSERT : SpeechAct.RETRACT;
      all.script.add(
          all.script
              .next(all.state, day)
              .act(act)
              .claim(toll, controls(all.state, all.country).during(Timespan.of(day))));
    }
    return all.sample();
  }

  static Sample quotes(int size) {
    Extremes all = new Extremes(size);
    Claim toll = killed(Figure.exactly(49)).in(all.war);
    StatementId last = all.script.say(all.state, START, toll);
    for (int i = 1; i < size; i++) {
      last =
          all.script.add(
              all.script
                  .next(all.speaker(i), START.plusDays(i))
                  .claim(toll)
                  .addRelation(StatementRelation.of(RelationKind.QUOTES, last)));
    }
    return all.sample();
  }

  static Sample nested(int size) {
    Extremes all = new Extremes(size);
    Event around = all.war;
    for (int i = 0; i < size; i++) {
      all.script.say(all.monitor, START, killed(Figure.exactly(size - i + 5L)).in(around));
      around = all.part(around, i);
    }
    return all.sample();
  }
}
