package org.contested.dispute;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final World world;
  private final Map<EventId, Fight> fights = new ConcurrentHashMap<>();
  private final Map<World.Two, Boolean> opposedAnywhere = new ConcurrentHashMap<>();
  private volatile @Nullable ListMultimap<PartyId, Fight> fightsOf;

  Opposition(World world) {
    this.world = world;
  }

  /**
   * {@return whether two sides certainly stand against each other in the event or one around it}
   */
  boolean areOpposed(PartyId a, PartyId b, EventId event) {
    for (EntityId each : world.wholesWithSelf(event)) {
      if (each instanceof EventId id && fightIn(id).areOpposed(a, b)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the dataset tells of anybody who fights in the event or one around it} */
  boolean tells(EventId event) {
    for (EntityId each : world.wholesWithSelf(event)) {
      if (each instanceof EventId id && !fightIn(id).parties().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a side takes part in the fighting of the event or of one around it} */
  boolean isInvolved(PartyId side, EventId event) {
    for (EntityId each : world.wholesWithSelf(event)) {
      if (each instanceof EventId id && fightIn(id).involves(side)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether two sides certainly stand against each other in any event} */
  boolean areOpposedAnywhere(PartyId a, PartyId b) {
    return opposedAnywhere.computeIfAbsent(World.Two.of(a, b), pair -> findAnywhere(a, b));
  }

  private boolean findAnywhere(PartyId a, PartyId b) {
    ListMultimap<PartyId, Fight> known = fightsOf;
    if (known == null) {
      known = ArrayListMultimap.create();
      for (Event event : world.dataset().events()) {
        Fight fight = fightIn(event.id());
        for (PartyId party : fight.parties()) {
          known.put(party, fight);
        }
      }
      fightsOf = known;
    }
    List<Fight> ofA = known.get(a);
    List<Fight> ofB = known.get(b);
    List<Fight> fewer = ofA.size() <= ofB.size() ? ofA : ofB;
    return fewer.stream().anyMatch(fight -> fight.areOpposed(a, b));
  }

  private Fight fightIn(EventId event) {
    Fight known = fights.get(event);
    if (known == null) {
      known = Fight.of(fightersOf(event));
      fights.put(event, known);
    }
    return known;
  }

  private List<Fight.Fighter> fightersOf(EventId id) {
    Optional<Event> event = world.dataset().find(id);
    if (event.isEmpty()) {
      return List.of();
    }
    Timespan when = event.get().when().orElseGet(Timespan::unknown);
    List<Fight.Fighter> fighters = new ArrayList<>();
    for (Participation each : event.get().participants()) {
      if (each.role() == Role.BELLIGERENT || each.role() == Role.TARGET) {
        fighters.add(
            new Fight.Fighter(
                each.party(), world.dataset().sideOf(each.party(), when), each.side()));
      }
    }
    return fighters;
  }
}
