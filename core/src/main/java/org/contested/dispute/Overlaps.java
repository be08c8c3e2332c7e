package org.contested.dispute;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.CasualtyTopic;
import org.contested.common.EntityId;
import org.contested.event.EventId;

/**
 * Finds which of many topics are not proved to have nobody in common, without comparing each with
 * each: only topics of one event, of events one of which is in the other, and those whose times may
 * meet and whose events nothing keeps apart.
 */
final class Overlaps {

  /** Told of two topics, by their positions, that may count one person twice. */
  interface Found {

    /** {@return whether to go on} */
    boolean pair(int one, int other);
  }

  private final World world;
  private final Disjointness disjointness;
  private final List<CasualtyTopic> topics;
  private final Map<EventId, Intervals<Integer>> byEvent = new LinkedHashMap<>();
  private final Found found;
  private boolean goesOn = true;

  private Overlaps(World world, List<CasualtyTopic> topics, Found found) {
    this.world = world;
    this.disjointness = new Disjointness(world);
    this.topics = topics;
    this.found = found;
  }

  /** Tells of each pair once, in no order, until told not to go on. */
  static void find(World world, List<CasualtyTopic> topics, Found found) {
    Overlaps overlaps = new Overlaps(world, topics, found);
    overlaps.index();
    overlaps.withinEvents();
    overlaps.acrossSharedParts();
    if (!overlaps.allInOneStructure()) {
      overlaps.acrossStructures();
    }
  }

  private void index() {
    for (int i = 0; i < topics.size(); i++) {
      Optional<EventId> event = topics.get(i).scope().event();
      if (event.isPresent()) {
        byEvent
            .computeIfAbsent(event.get(), id -> new Intervals<>())
            .add(World.periodOf(topics.get(i)), i);
      }
    }
  }

  /** Topics of one event, and of an event and one around it. */
  private void withinEvents() {
    for (int i = 0; i < topics.size() && goesOn; i++) {
      Optional<EventId> event = topics.get(i).scope().event();
      if (event.isPresent()) {
        int one = i;
        for (EntityId whole : world.wholesWithSelf(event.get())) {
          Intervals<Integer> candidates = byEvent.get(whole);
          if (candidates != null) {
            boolean same = whole.equals(event.get());
            candidates.meeting(
                World.periodOf(topics.get(i)),
                other -> {
                  if (!same || other < one) {
                    check(one, other);
                  }
                });
          }
        }
      }
    }
  }

  private void acrossSharedParts() {
    if (!world.hasSharing()) {
      return;
    }
    for (World.Two pair : world.sharing()) {
      Intervals<Integer> ones = byEvent.get(pair.one());
      Intervals<Integer> others = byEvent.get(pair.other());
      if (ones != null
          && others != null
          && !world.isPartOf(pair.one(), pair.other())
          && !world.isPartOf(pair.other(), pair.one())) {
        ones.meeting(
            World.Span.ALWAYS,
            one -> others.meeting(World.periodOf(topics.get(one)), other -> check(one, other)));
      }
    }
  }

  /** {@return whether every topic has an event, and one whole or catalogue has all the events} */
  private boolean allInOneStructure() {
    Set<Object> common = null;
    int withEvent = 0;
    for (EventId event : byEvent.keySet()) {
      Set<Object> structures = new HashSet<>(world.wholesWithSelf(event));
      String catalogue = world.catalogue(event);
      if (!catalogue.isEmpty()) {
        structures.add(catalogue);
      }
      if (common == null) {
        common = structures;
      } else {
        common.retainAll(structures);
      }
      if (common.isEmpty()) {
        return false;
      }
      withEvent++;
    }
    return withEvent > 0 && topics.stream().allMatch(topic -> topic.scope().event().isPresent());
  }

  private void acrossStructures() {
    Intervals<Integer> all = new Intervals<>();
    for (int i = 0; i < topics.size(); i++) {
      all.add(world.spanOf(topics.get(i)), i);
    }
    for (int i = 0; i < topics.size() && goesOn; i++) {
      int one = i;
      all.meeting(
          world.spanOf(topics.get(i)),
          other -> {
            if (other < one && !isLookedAt(one, other)) {
              check(one, other);
            }
          });
    }
  }

  /** {@return whether the events of two topics are one, nested, or share a part} */
  private boolean isLookedAt(int one, int other) {
    Optional<EventId> a = topics.get(one).scope().event();
    Optional<EventId> b = topics.get(other).scope().event();
    return a.isPresent() && b.isPresent() && world.overlap(a.get(), b.get());
  }

  private void check(int one, int other) {
    if (goesOn && !disjointness.areDisjoint(topics.get(one), topics.get(other))) {
      goesOn = found.pair(one, other);
    }
  }
}
