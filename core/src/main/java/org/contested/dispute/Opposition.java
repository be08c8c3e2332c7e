package org.contested.dispute;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.PartyId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Who stands against whom in an event and the events of which it is a part. */
final class Opposition {

  /** A side of an event: those who act on it, and its label if it has one. */
  private record Fighter(PartyId party, ImmutableSet<PartyId> sides, @Nullable String label) {
    Set<PartyId> names() {
      return Sets.union(sides, Set.of(party));
    }

    boolean is(PartyId id) {
      return party.equals(id) || sides.contains(id);
    }
  }

  private final World world;
  private final Map<EventId, List<Fighter>> fighters = new ConcurrentHashMap<>();
  private volatile @Nullable SetMultimap<PartyId, PartyId> enemies;

  Opposition(World world) {
    this.world = world;
  }

  /**
   * {@return whether two sides certainly stand against each other in the event or one around it}
   */
  boolean areOpposed(PartyId a, PartyId b, EventId event) {
    for (EntityId each : world.wholesWithSelf(event)) {
      if (each instanceof EventId id && areOpposedIn(fightersOf(id), a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOpposedIn(List<Fighter> fighters, PartyId a, PartyId b) {
    Set<PartyId> sides = new HashSet<>();
    fighters.forEach(fighter -> sides.addAll(fighter.sides()));
    for (Fighter one : fighters) {
      for (Fighter other : fighters) {
        if (one.is(a) && other.is(b) && !one.is(b) && !other.is(a)) {
          boolean labelled = one.label() != null && other.label() != null;
          if (labelled ? !String.valueOf(one.label()).equals(other.label()) : sides.size() == 2) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** {@return whether a side takes part in the fighting of the event or of one around it} */
  boolean isInvolved(PartyId side, EventId event) {
    for (EntityId each : world.wholesWithSelf(event)) {
      if (each instanceof EventId id
          && fightersOf(id).stream().anyMatch(fighter -> fighter.is(side))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether two sides certainly stand against each other in any event} */
  boolean areOpposedAnywhere(PartyId a, PartyId b) {
    SetMultimap<PartyId, PartyId> known = enemies;
    if (known == null) {
      known = findEnemies();
      enemies = known;
    }
    return known.containsEntry(a, b);
  }

  private SetMultimap<PartyId, PartyId> findEnemies() {
    SetMultimap<PartyId, PartyId> found = HashMultimap.create();
    for (Event event : world.dataset().events()) {
      List<Fighter> sides = fightersOf(event.id());
      for (Fighter one : sides) {
        for (Fighter other : sides) {
          addEnemies(sides, one, other, found);
        }
      }
    }
    return found;
  }

  private static void addEnemies(
      List<Fighter> fighters, Fighter one, Fighter other, SetMultimap<PartyId, PartyId> enemies) {
    for (PartyId a : one.names()) {
      for (PartyId b : other.names()) {
        if (areOpposedIn(fighters, a, b)) {
          enemies.put(a, b);
        }
      }
    }
  }

  private List<Fighter> fightersOf(EventId event) {
    List<Fighter> known = fighters.get(event);
    if (known == null) {
      known = new ArrayList<>();
      Optional<Event> found = world.dataset().find(event);
      if (found.isPresent()) {
        Timespan when = found.get().when().orElseGet(Timespan::unknown);
        for (Participation each : found.get().participants()) {
          if (each.role() == Role.BELLIGERENT || each.role() == Role.TARGET) {
            known.add(
                new Fighter(
                    each.party(),
                    world.dataset().sideOf(each.party(), when),
                    each.side().orElse(null)));
          }
        }
      }
      fighters.put(event, known);
    }
    return known;
  }
}
