package org.contested.dispute;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.CasualtyTopic;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Topics of which it is proved that no two have anybody in common, gathered one after the other
 * without comparing each with each: a topic is compared only with those of its own event, of events
 * around it, within it or sharing a part with it, and with those whose events nothing keeps apart.
 */
final class Apart {
  private final World world;
  private final List<CasualtyTopic> topics;
  private final Disjointness disjointness;
  private final long clocksApart;
  private final Set<EventId> events = new HashSet<>();
  private final Map<EntityId, Cells> byEvent = new HashMap<>();

  /** For an event of some topic, the topics here of events within it. */
  private final Map<EntityId, Cells> within = new HashMap<>();

  /** Everything here, if not all events are kept apart by one structure. */
  private final @Nullable Cells everything;

  /**
   * Begins with none of the topics.
   *
   * @param topics all that may come
   */
  Apart(World world, List<CasualtyTopic> topics) {
    this(world, topics, false);
  }

  /**
   * Begins with none of the topics.
   *
   * @param topics all that may come
   * @param ofOneEvent whether they are all known to be of one event and of those within it
   */
  Apart(World world, List<CasualtyTopic> topics, boolean ofOneEvent) {
    this.world = world;
    this.topics = topics;
    this.disjointness = new Disjointness(world);
    topics.forEach(topic -> topic.scope().event().ifPresent(events::add));
    this.clocksApart = Clocks.apart(topics.stream().flatMap(topic -> world.timeOf(topic).stream()));
    this.everything =
        ofOneEvent || allInOneStructure()
            ? null
            : new Cells(world, topics, topic -> world.spanOf(topic).widened(clocksApart));
  }

  /** {@return cells of one event, and of those within it, which periods alone keep apart} */
  private Cells cells() {
    return new Cells(world, topics, topic -> World.periodOf(topic).widened(clocksApart));
  }

  /** {@return whether the steps for each topic hardly grow with the number of topics} */
  boolean isQuick() {
    return everything == null || events.isEmpty();
  }

  /**
   * Adds a topic, if it is proved to have nobody in common with any here.
   *
   * @param topic its position
   * @return the position of one here that may count one person twice, or -1 if it was added
   */
  int add(int topic) {
    int overlapping = overlapping(topic);
    if (overlapping < 0) {
      Optional<EventId> event = topics.get(topic).scope().event();
      event.ifPresent(id -> addAt(id, topic));
      if (everything != null) {
        everything.add(topic);
      }
    }
    return overlapping;
  }

  private void addAt(EventId event, int topic) {
    byEvent.computeIfAbsent(event, id -> cells()).add(topic);
    for (EntityId whole : around(event)) {
      if (!whole.equals(event)) {
        within.computeIfAbsent(whole, key -> cells()).add(topic);
      }
    }
  }

  /** {@return those events, of which there may be topics, that are the event or around it} */
  private Set<? extends EntityId> around(EventId event) {
    return events.size() < world.wholesWithSelf(event).size()
        ? Sets.filter(events, other -> world.isPartOf(event, other))
        : Sets.filter(world.wholesWithSelf(event), events::contains);
  }

  private int overlapping(int topic) {
    Optional<EventId> event = topics.get(topic).scope().event();
    if (event.isPresent()) {
      for (EntityId whole : around(event.get())) {
        int overlapping = overlapping(topic, byEvent.get(whole));
        if (overlapping >= 0) {
          return overlapping;
        }
      }
      for (EntityId other : world.sharing(event.get())) {
        int overlapping = overlapping(topic, byEvent.get(other));
        if (overlapping >= 0) {
          return overlapping;
        }
      }
      int overlapping = overlapping(topic, within.get(event.get()));
      if (overlapping >= 0) {
        return overlapping;
      }
    }
    return overlapping(topic, everything);
  }

  private int overlapping(int topic, @Nullable Cells cells) {
    return cells == null
        ? -1
        : cells.find(
            topic, other -> !disjointness.areDisjoint(topics.get(topic), topics.get(other)));
  }

  /** {@return whether every topic has an event, and one whole or catalogue has all the events} */
  private boolean allInOneStructure() {
    Set<Object> common = null;
    for (EventId event : events) {
      Set<EntityId> wholes = world.wholesWithSelf(event);
      String catalogue = world.catalogue(event);
      if (common == null) {
        common = new HashSet<>(wholes);
        common.add(catalogue);
        common.remove("");
      } else {
        common.removeIf(each -> !wholes.contains(each) && !catalogue.equals(each));
      }
      if (common.isEmpty()) {
        return false;
      }
    }
    return common != null && topics.stream().allMatch(topic -> topic.scope().event().isPresent());
  }
}
