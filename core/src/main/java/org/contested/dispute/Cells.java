package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;

/**
 * Topics that have nobody in common, found by territory, by whom they count, and by time. Divisions
 * of one level keep topics apart, so only those of the same division are looked at, and all of
 * other levels.
 */
final class Cells {

  /** So few are looked at one by one. */
  private static final int FEW = 8;

  /** What topics of one event and territory differ in besides time. */
  private record Group(
      ImmutableSet<Harm> harms,
      Victims victims,
      Directness directness,
      Optional<TerritoryId> territory) {

    static Group of(CasualtyTopic topic) {
      return new Group(
          topic.harms(), topic.victims(), topic.directness(), topic.scope().territory());
    }
  }

  /** The topics of one level of division, or of none, by their territory and by those around it. */
  private record Places(
      Map<Optional<TerritoryId>, Map<Group, Times>> at,
      Map<Optional<TerritoryId>, Map<Group, Times>> within) {}

  private final World world;
  private final List<CasualtyTopic> topics;
  private final Function<CasualtyTopic, World.Span> time;
  private final List<Integer> few = new ArrayList<>(1);
  private final Map<Optional<TerritoryKind>, Places> levels = new HashMap<>(0);

  /**
   * Begins with none of the topics.
   *
   * @param time the times that keep topics apart here if they do not meet
   */
  Cells(World world, List<CasualtyTopic> topics, Function<CasualtyTopic, World.Span> time) {
    this.world = world;
    this.topics = topics;
    this.time = time;
  }

  void add(int topic) {
    if (levels.isEmpty() && few.size() < FEW) {
      few.add(topic);
      return;
    }
    few.forEach(this::addByPlace);
    few.clear();
    addByPlace(topic);
  }

  private void addByPlace(int topic) {
    Optional<TerritoryKind> level = levelOf(topic);
    Places places =
        levels.computeIfAbsent(level, key -> new Places(new HashMap<>(), new HashMap<>()));
    Optional<TerritoryId> territory = topics.get(topic).scope().territory();
    add(places.at(), territory, topic);
    if (level.isPresent()) {
      for (EntityId whole : world.wholesWithSelf(territory.orElseThrow())) {
        add(places.within(), Optional.of((TerritoryId) whole), topic);
      }
    }
  }

  private void add(
      Map<Optional<TerritoryId>, Map<Group, Times>> places,
      Optional<TerritoryId> territory,
      int topic) {
    places
        .computeIfAbsent(territory, key -> new HashMap<>())
        .computeIfAbsent(Group.of(topics.get(topic)), key -> new Times())
        .add(time.apply(topics.get(topic)), topic);
  }

  /**
   * {@return one here that passes, or -1 if none does}
   *
   * @param topic the topic next to which to look; one here that is kept apart from it by time or by
   *     territory is not tested
   * @param test the test
   */
  int find(int topic, IntPredicate test) {
    for (int each : few) {
      if (test.test(each)) {
        return each;
      }
    }
    World.Span span = levels.isEmpty() ? World.Span.ALWAYS : time.apply(topics.get(topic));
    Optional<TerritoryKind> level = levels.isEmpty() ? Optional.empty() : levelOf(topic);
    for (Map.Entry<Optional<TerritoryKind>, Places> each : levels.entrySet()) {
      boolean sameLevel = level.isPresent() && level.equals(each.getKey());
      for (Map<Group, Times> groups :
          sameLevel ? around(topic, each.getValue()) : each.getValue().at().values()) {
        int found = find(groups, span, test);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private static int find(Map<Group, Times> groups, World.Span span, IntPredicate test) {
    for (Times times : groups.values()) {
      int found = times.find(span, test);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** {@return the level of division of which the territory of a topic is, if of any} */
  private Optional<TerritoryKind> levelOf(int topic) {
    return topics
        .get(topic)
        .scope()
        .territory()
        .flatMap(world.dataset()::find)
        .map(Territory::kind)
        .filter(Disjointness.DIVISIONS::contains);
  }

  /** {@return what is within or around the territory of a topic, or shares a part with it} */
  private List<Map<Group, Times>> around(int topic, Places places) {
    TerritoryId territory = topics.get(topic).scope().territory().orElseThrow();
    List<Map<Group, Times>> around = new ArrayList<>();
    around.add(places.within().getOrDefault(Optional.of(territory), Map.of()));
    for (EntityId each :
        Iterables.concat(world.wholesWithSelf(territory), world.sharing(territory))) {
      around.add(places.at().getOrDefault(Optional.of((TerritoryId) each), Map.of()));
    }
    return around;
  }
}
