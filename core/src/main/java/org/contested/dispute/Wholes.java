package org.contested.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which topics, each with a value, a topic may be a part, without comparing each with
 * each: they are looked up by their event, territory, party and group, and by their period.
 */
final class Wholes<T> {

  /** To what topics are limited, null where they are not. */
  private record Place(
      @Nullable EntityId event,
      @Nullable EntityId territory,
      @Nullable EntityId party,
      @Nullable String group) {}

  private final World world;
  private final Map<Place, Intervals<T>> topics = new HashMap<>();

  /** The limits that occur, so that others need not be looked up. */
  private final Set<@Nullable Object> limits = new HashSet<>();

  Wholes(World world) {
    this.world = world;
  }

  void add(CasualtyTopic topic, T value) {
    Scope scope = topic.scope();
    Victims victims = topic.victims();
    Place place =
        new Place(
            scope.event().orElse(null),
            scope.territory().orElse(null),
            victims.party().orElse(null),
            victims.group().orElse(null));
    limits.add(place.event());
    limits.add(place.territory());
    limits.add(place.party());
    limits.add(place.group());
    World.Span period = scope.period().map(World.Span::around).orElse(World.Span.ALWAYS);
    topics.computeIfAbsent(place, key -> new Intervals<>()).add(period, value);
  }

  /**
   * Passes on the values of the topics of which this may be a part, all of which it is a part among
   * them; those of the nearest events first.
   */
  void around(CasualtyTopic part, Consumer<T> found) {
    World.Span period = World.periodOf(part);
    List<@Nullable String> groups = new ArrayList<>();
    part.victims().group().filter(limits::contains).ifPresent(groups::add);
    groups.add(null);
    List<@Nullable EntityId> territories = withWholes(part.scope().territory());
    List<@Nullable EntityId> parties = withWholes(part.victims().party());
    for (EntityId event : withWholes(part.scope().event())) {
      for (EntityId territory : territories) {
        for (EntityId party : parties) {
          for (String group : groups) {
            Intervals<T> there = topics.get(new Place(event, territory, party, group));
            if (there != null) {
              there.containing(period, found);
            }
          }
        }
      }
    }
  }

  /** {@return an entity and all of which it is a part, as far as they occur, and none at all} */
  private List<@Nullable EntityId> withWholes(Optional<? extends EntityId> id) {
    List<@Nullable EntityId> all = new ArrayList<>();
    if (id.isPresent()) {
      for (EntityId whole : world.wholesWithSelf(id.get())) {
        if (limits.contains(whole)) {
          all.add(whole);
        }
      }
    }
    all.add(null);
    return all;
  }
}
