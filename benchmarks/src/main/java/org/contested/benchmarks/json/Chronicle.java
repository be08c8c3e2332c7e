package org.contested.benchmarks.json;

import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.killed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Grade;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/**
 * Made-up events as UCDP GED has them, coded as {@code contested-examples ged} does: for each event
 * an estimate with five counts by the dataset, for most what the first to tell of it said, and for
 * every fifth a spokesman's provisional toll as a newspaper reports it. Any event can be made
 * without those before it, so that there may be more of them than fit into memory.
 */
final class Chronicle {

  private static final long SEED = 1989;
  private static final int ACTORS = 200;
  private static final int COUNTRIES = 60;
  private static final int OFFICES = 40;
  private static final int DYADS = 150;
  private static final int DAYS = 12_000;
  private static final LocalDate START = LocalDate.of(1989, 1, 1);

  private static final List<String> PLACES =
      List.of(
          "Sotk village",
          "Jermuk town",
          "road between Goris and Kapan",
          "Cité Soleil",
          "Beni",
          "near Ghōrmāch",
          "Nasiriyah city",
          "Мар'їнка",
          "Maiduguri town",
          "El Fasher");

  private static final Party DATASET =
      Party.of("ucdp", PartyKind.MONITOR, "Uppsala Conflict Data Program");

  private Chronicle() {}

  /** {@return a dataset of so many events} */
  static Dataset of(int events) {
    return header().toBuilder()
        .addAll(ground())
        .addAll(
            IntStream.range(0, events).mapToObj(Chronicle::entry).flatMap(List::stream).toList())
        .build();
  }

  /** {@return a dataset without entities} */
  static Dataset header() {
    return Dataset.titled("Made-up events").licence("CC0").build();
  }

  /** {@return what the events refer to: parties, countries, conflicts and news offices} */
  static List<Entity> ground() {
    List<Entity> ground = new ArrayList<>(List.of(DATASET));
    for (int i = 0; i < ACTORS; i++) {
      String id = "ucdp-actor:" + i;
      PartyKind kind = i % 3 == 0 ? PartyKind.GOVERNMENT : PartyKind.REBEL_GROUP;
      ground.add(Party.of(id, kind, "Armed actor " + i).toBuilder().code(id).build());
    }
    for (int i = 0; i < OFFICES; i++) {
      ground.add(Party.of(office(i).value(), PartyKind.MEDIA, "News office " + i));
      ground.add(
          Source.of(office(i).value(), "News office " + i).toBuilder()
              .publisher(PartyId.of(office(i).value()))
              .build());
    }
    for (int i = 0; i < COUNTRIES; i++) {
      ground.add(
          Territory.builder()
              .id(country(i))
              .kind(TerritoryKind.COUNTRY)
              .name("Country " + i)
              .code(country(i).value())
              .build());
    }
    for (int i = 0; i < DYADS; i++) {
      ground.add(
          Event.builder()
              .id(dyad(i))
              .type(EventType.WAR)
              .name("Armed actor %d - Armed actor %d".formatted(sideA(i), sideB(i)))
              .code(dyad(i).value())
              .build());
    }
    return ground;
  }

  private static SourceId office(int number) {
    return SourceId.of("ucdp-office:%012x".formatted(number * 7_919L * 104_729L));
  }

  private static TerritoryId country(int number) {
    return TerritoryId.of("gw:" + (2 + number * 15));
  }

  private static EventId dyad(int number) {
    return EventId.of("ucdp-dyad:" + (400 + number));
  }

  private static int sideA(int dyad) {
    return dyad * 3 % ACTORS;
  }

  private static int sideB(int dyad) {
    return (dyad * 3 + 1 + dyad % 2) % ACTORS;
  }

  private static PartyId actor(int number) {
    return PartyId.of("ucdp-actor:" + number);
  }

  /** {@return an event, then what is said of it} */
  static List<Entity> entry(int number) {
    RandomGenerator random = new SplittableRandom(SEED + number);
    int dyad = random.nextInt(DYADS);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Event event = event(number, dyad, day, random);
    List<Citation> citations =
        IntStream.range(0, 1 + random.nextInt(2))
            .mapToObj(i -> citation(day.plusDays(1 + i), random))
            .toList();
    List<Entity> entry = new ArrayList<>(List.of(event));
    entry.add(estimate(event, dyad, citations, random));
    if (random.nextInt(3) > 0) {
      entry.add(original(event, dyad, citations, random));
    }
    if (random.nextInt(5) == 0) {
      entry.add(report(event, day, citations, random));
    }
    return entry;
  }

  private static Event event(int number, int dyad, LocalDate day, RandomGenerator random) {
    int type = 1 + random.nextInt(3);
    return Event.builder()
        .id("ucdp-ged:" + (100_000 + number))
        .type(type == 3 ? EventType.ATTACK_ON_CIVILIANS : EventType.ARMED_CLASH)
        .code("ucdp-ged:" + (100_000 + number))
        .code("ucdp-violence:" + type)
        .code("priogrid:" + (60_000 + random.nextInt(200_000)))
        .addPartOf(dyad(dyad))
        .addParticipant(Participation.of(actor(sideA(dyad)), Role.BELLIGERENT).onSide("A"))
        .addParticipant(
            Participation.of(actor(sideB(dyad)), type == 3 ? Role.TARGET : Role.BELLIGERENT)
                .onSide("B"))
        .addLocation(
            Location.builder()
                .territory(country(dyad % COUNTRIES))
                .coordinates(Coordinates.of(degrees(random, 60), degrees(random, 170)))
                .precision(LocationPrecision.ofUcdp(1 + random.nextInt(6)))
                .description(PLACES.get(random.nextInt(PLACES.size())))
                .build())
        .when(random.nextInt(4) > 0 ? Timespan.of(day) : Timespan.within(day, day.plusDays(3)))
        .build();
  }

  private static double degrees(RandomGenerator random, int most) {
    return random.nextInt(-most * 10_000, most * 10_000) / 10_000.0;
  }

  private static Citation citation(LocalDate day, RandomGenerator random) {
    return Citation.builder()
        .source(office(random.nextInt(OFFICES)))
        .locator("%d killed in fighting, officials say".formatted(1 + random.nextInt(90)))
        .publishedAt(Timespan.of(day))
        .build();
  }

  /** The dataset's own coding: the total, and the deaths of four groups. */
  private static Statement estimate(
      Event event, int dyad, List<Citation> citations, RandomGenerator random) {
    int dead = 1 + random.nextInt(60);
    Figure total =
        random.nextBoolean()
            ? Figure.exactly(dead)
            : Figure.between(dead - 1, dead + random.nextInt(30)).withBest(dead);
    List<CasualtyEstimate> claims =
        List.of(
            killed(total).in(event),
            killed(count(random, dead)).combatantsOf(actor(sideA(dyad))).in(event),
            killed(count(random, dead)).combatantsOf(actor(sideB(dyad))).in(event),
            killed(count(random, dead)).civilians().in(event),
            killed(count(random, dead)).group("of unknown status").in(event));
    return Statement.by(DATASET)
        .id(event.id().value())
        .act(SpeechAct.ESTIMATE)
        .mode(StatementMode.DATASET)
        .claims(claims.stream().map(claim -> claim.caused(Directness.DIRECT)).toList())
        .citations(citations)
        .on("2020-06-22")
        .build();
  }

  private static Figure count(RandomGenerator random, int most) {
    return Figure.exactly(random.nextInt(most));
  }

  private static Statement original(
      Event event, int dyad, List<Citation> citations, RandomGenerator random) {
    return Statement.builder()
        .id(event.id().value() + ":original")
        .addSpeaker(actor(random.nextBoolean() ? sideA(dyad) : sideB(dyad)))
        .act(SpeechAct.ASSERT)
        .claims(List.of(happened(event)))
        .knownAt(Timespan.parse("2020-06-22"))
        .relays(List.of(DATASET.id()))
        .citations(citations)
        .build();
  }

  private static Statement report(
      Event event, LocalDate day, List<Citation> citations, RandomGenerator random) {
    int dead = random.nextInt(80);
    PartyId side = event.participants().get(0).party();
    Figure figure =
        switch (random.nextInt(5)) {
          case 0 -> Figure.atLeast(dead);
          case 1 -> Figure.moreThan(dead);
          case 2 -> Figure.about(dead);
          case 3 -> Figure.unquantified("dozens");
          default -> Figure.unknown();
        };
    return Statement.builder()
        .id(event.id().value() + ":toll")
        .addSpeaker(side)
        .act(SpeechAct.ANNOUNCE)
        .claims(List.of(killed(figure).soldiersOf(side).in(event).provisional()))
        .saidAt(Timespan.of(day.plusDays(1)))
        .venue("a briefing")
        .mode(StatementMode.DIRECT_QUOTE)
        .quote("At the moment we have dead soldiers and it is not the final number", "en")
        .relays(List.of(PartyId.of(citations.get(0).source().value())))
        .citations(citations)
        .grade(Grade.parse("B2"))
        .build();
  }
}
