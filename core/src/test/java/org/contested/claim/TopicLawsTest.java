package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.common.RandomTexts.oneOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contested.common.EntityId;
import org.contested.common.Seeds;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/**
 * Part and whole of casualty topics, against all victims that there can be: one topic is part of
 * another exactly if every conceivable victim whom it counts is counted by the other.
 *
 * <p>What a victim is in one respect (harm, party, status, …) says nothing about the others, so it
 * is enough to look for a victim that only the part counts in one respect at a time.
 */
class TopicLawsTest {

  private static final PartyId ARMY = PartyId.of("army");
  private static final PartyId STATE = PartyId.of("state");
  private static final EventId CLASH = EventId.of("clash");
  private static final EventId WAR = EventId.of("war");
  private static final EventId PROTEST = EventId.of("protest");
  private static final TerritoryId TOWN = TerritoryId.of("town");
  private static final TerritoryId REGION = TerritoryId.of("region");

  private static final ImmutableSetMultimap<EntityId, EntityId> PARTS =
      ImmutableSetMultimap.of(ARMY, STATE, CLASH, WAR, TOWN, REGION);

  private static final Containment CONTAINMENT =
      (part, whole) -> part.equals(whole) || PARTS.containsEntry(part, whole);

  private static final String[] PERIODS = {
    "2022-08-31",
    "2022-09-01",
    "2022-09-02",
    "2022-09-01/2022-09-02",
    "2022-09",
    "2022",
    "2022-09-02/..",
    "../2022-09-01",
    "2022-09-01/2022-09-30"
  };

  private static final List<Timespan> DAYS =
      Stream.of(
              "2021-12-31",
              "2022-08-30",
              "2022-08-31",
              "2022-09-01",
              "2022-09-02",
              "2022-09-03",
              "2022-09-30",
              "2022-10-01",
              "2022-12-31",
              "2023-01-01")
          .map(Timespan::parse)
          .toList();

  private static CasualtyTopic topic(RandomGenerator random) {
    Victims.Builder victims = Victims.builder();
    Scope.Builder scope = Scope.builder();
    if (random.nextInt(3) == 0) {
      victims.party(oneOf(random, ARMY, STATE, PartyId.of("rebels")));
    }
    if (random.nextInt(2) == 0) {
      victims.status(oneOf(random, VictimStatus.values()));
    }
    if (random.nextInt(5) == 0) {
      victims.sex(oneOf(random, Sex.values()));
    }
    if (random.nextInt(4) == 0) {
      victims.ageGroup(oneOf(random, AgeGroup.values()));
    }
    if (random.nextInt(6) == 0) {
      victims.group(oneOf(random, "press", "medics"));
    }
    boolean event = random.nextBoolean();
    if (event) {
      scope.event(oneOf(random, CLASH, WAR, PROTEST));
    }
    if (random.nextInt(4) == 0) {
      scope.territory(oneOf(random, TOWN, REGION, TerritoryId.of("sea")));
    }
    if (!event || random.nextInt(3) == 0) {
      scope.period(Timespan.parse(oneOf(random, PERIODS)));
    }
    return new CasualtyTopic(
        harms(random),
        victims.build(),
        scope.build(),
        random.nextInt(6) == 0 ? Directness.DIRECT : Directness.UNSPECIFIED);
  }

  private static ImmutableSet<Harm> harms(RandomGenerator random) {
    if (random.nextInt(4) == 0) {
      return ImmutableSet.of(Harm.CASUALTIES);
    }
    Harm[] specific = EnumSet.complementOf(EnumSet.of(Harm.CASUALTIES)).toArray(Harm[]::new);
    return random.nextInt(3) == 0
        ? ImmutableSet.copyOf(List.of(oneOf(random, specific), oneOf(random, specific)))
        : ImmutableSet.of(oneOf(random, specific));
  }

  @Test
  void aTopicIsPartOfAnotherExactlyIfItsVictimsAre() {
    Seeds.forEach(
        6000,
        (seed, random) -> {
          CasualtyTopic part = topic(random);
          CasualtyTopic whole = random.nextInt(3) == 0 ? widened(part, random) : topic(random);
          assertThat(part.isPartOf(whole, CONTAINMENT))
              .as("seed %d: %s of %s", seed, part, whole)
              .isEqualTo(!someVictimIsCountedOnlyBy(part, whole));
        });
  }

  /** The topic with one or two of its limits taken away or exchanged. */
  private static CasualtyTopic widened(CasualtyTopic topic, RandomGenerator random) {
    CasualtyTopic other = topic(random);
    return new CasualtyTopic(
        random.nextBoolean() ? topic.harms() : other.harms(),
        random.nextBoolean() ? topic.victims() : other.victims(),
        random.nextBoolean() ? topic.scope() : other.scope(),
        topic.directness());
  }

  private static boolean someVictimIsCountedOnlyBy(CasualtyTopic part, CasualtyTopic whole) {
    return onlyBy(part, whole, sufferings(), TopicLawsTest::countsSuffering)
        || onlyBy(
            part.victims(),
            whole.victims(),
            memberships(ARMY, STATE, PartyId.of("rebels")),
            (victims, parties) -> victims.party().map(parties::contains).orElse(true))
        || onlyBy(
            part.victims(),
            whole.victims(),
            statuses(),
            (victims, statuses) -> statuses.contains(victims.status()))
        || onlyBy(
            part.victims(),
            whole.victims(),
            List.of(Sex.values()),
            (victims, sex) -> victims.sex().map(sex::equals).orElse(true))
        || onlyBy(
            part.victims(),
            whole.victims(),
            List.of(
                Set.of(AgeGroup.CHILD),
                Set.of(AgeGroup.ADULT),
                Set.of(AgeGroup.ADULT, AgeGroup.OLDER_PERSON)),
            (victims, ages) -> victims.ageGroup().map(ages::contains).orElse(true))
        || onlyBy(
            part.victims(),
            whole.victims(),
            Sets.powerSet(Set.of("press", "medics")),
            (victims, groups) -> victims.group().map(groups::contains).orElse(true))
        || onlyBy(
            part.scope(),
            whole.scope(),
            memberships(CLASH, WAR, PROTEST),
            (scope, events) -> scope.event().map(events::contains).orElse(true))
        || onlyBy(
            part.scope(),
            whole.scope(),
            memberships(TOWN, REGION, TerritoryId.of("sea")),
            (scope, places) -> scope.territory().map(places::contains).orElse(true))
        || onlyBy(part.scope(), whole.scope(), DAYS, TopicLawsTest::countsDay)
        || part.directness() != whole.directness();
  }

  private static <T, V> boolean onlyBy(
      T part, T whole, Iterable<V> victims, BiPredicate<T, V> counts) {
    for (V victim : victims) {
      if (counts.test(part, victim) && !counts.test(whole, victim)) {
        return true;
      }
    }
    return false;
  }

  /** What one victim may have suffered; all but displacement alone is a casualty. */
  private static List<Set<Harm>> sufferings() {
    return List.of(
        Set.of(Harm.KILLED, Harm.CASUALTIES),
        Set.of(Harm.INJURED, Harm.CASUALTIES),
        Set.of(Harm.MISSING, Harm.CASUALTIES),
        Set.of(Harm.CAPTURED, Harm.CASUALTIES),
        Set.of(Harm.DISPLACED),
        Set.of(Harm.CASUALTIES));
  }

  private static boolean countsSuffering(CasualtyTopic topic, Set<Harm> suffered) {
    return topic.harms().stream().anyMatch(suffered::contains);
  }

  /** What a speaker may hold one victim to be; some lines between the words are disputed. */
  private static List<Set<VictimStatus>> statuses() {
    return Stream.of(
            EnumSet.of(VictimStatus.CIVILIAN),
            EnumSet.of(VictimStatus.OTHER_PROTECTED_PERSON),
            EnumSet.of(VictimStatus.ARMED_FORCES_MEMBER, VictimStatus.COMBATANT),
            EnumSet.of(VictimStatus.COMBATANT),
            EnumSet.of(VictimStatus.DIRECTLY_PARTICIPATING),
            EnumSet.of(VictimStatus.DIRECTLY_PARTICIPATING, VictimStatus.CIVILIAN),
            EnumSet.of(VictimStatus.DIRECTLY_PARTICIPATING, VictimStatus.COMBATANT))
        .map(
            held -> {
              held.add(VictimStatus.ANY);
              return (Set<VictimStatus>) held;
            })
        .toList();
  }

  /** All sets of these in which nobody is in a part and not in its whole. */
  private static <I extends EntityId> List<Set<I>> memberships(I a, I b, I c) {
    return Sets.powerSet(ImmutableSet.of(a, b, c)).stream()
        .filter(set -> set.stream().allMatch(id -> containsWholes(set, id)))
        .toList();
  }

  private static boolean containsWholes(Set<? extends EntityId> set, EntityId id) {
    return set.containsAll(PARTS.get(id));
  }

  /** A count in 2022 or in September 2022 counts all of that time. */
  private static boolean countsDay(Scope scope, Timespan day) {
    return scope.period().map(period -> period.extent().contains(day).isCertain()).orElse(true);
  }

  @Test
  void everyTopicIsPartOfItself() {
    Seeds.forEach(
        1000,
        (seed, random) -> {
          Topic topic = anyTopic(random);
          assertThat(topic.isPartOf(topic)).as("seed %d: %s", seed, topic).isTrue();
          assertThat(topic.isPartOf(topic, CONTAINMENT)).as("seed %d: %s", seed, topic).isTrue();
        });
  }

  @Test
  void partsOfPartsAreParts() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          List<Topic> topics = IntStream.range(0, 60).mapToObj(i -> anyTopic(random)).toList();
          for (Topic a : topics) {
            for (Topic b : topics) {
              if (a.isPartOf(b, CONTAINMENT)) {
                for (Topic c : topics) {
                  if (b.isPartOf(c, CONTAINMENT)) {
                    assertThat(a.isPartOf(c, CONTAINMENT))
                        .as("seed %d: %s of %s of %s", seed, a, b, c)
                        .isTrue();
                  }
                }
              }
            }
          }
        });
  }

  private static Topic anyTopic(RandomGenerator random) {
    String[] periods = {"198X", "1985", "1985~", "[1984..1986]", "1985-03", "1980/1989", "2022"};
    Timespan period = Timespan.parse(oneOf(random, oneOf(random, PERIODS), oneOf(random, periods)));
    return switch (random.nextInt(5)) {
      case 0 -> topic(random);
      case 1 ->
          new CasualtyTopic(
              ImmutableSet.of(Harm.KILLED),
              Victims.anyone(),
              Scope.during(period),
              Directness.UNSPECIFIED);
      case 2 ->
          new TerritorialTopic(
              oneOf(random, TOWN, REGION), Relation.CONTROL, random.nextBoolean() ? period : null);
      case 3 -> new ResponsibilityTopic(oneOf(random, CLASH, WAR), oneOf(random, Deed.values()));
      default -> new OccurrenceTopic(oneOf(random, CLASH, WAR, PROTEST));
    };
  }
}
