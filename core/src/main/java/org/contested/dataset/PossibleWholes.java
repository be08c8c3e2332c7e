package org.contested.dataset;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the estimates of a long statement of which an estimate may be a part, without comparing
 * each with each: by their event, territory, party and group, and by their period.
 */
final class PossibleWholes {

  /** To what estimates are limited, null where they are not. */
  private record Place(
      @Nullable EntityId event,
      @Nullable EntityId territory,
      @Nullable EntityId party,
      @Nullable String group) {}

  /** An estimate, by its position, on the days on which it may count. */
  private record Counted(int position, CasualtyEstimate estimate, long first, long last) {

    static Counted of(int position, CasualtyEstimate estimate) {
      Optional<Timespan> period = estimate.scope().period();
      return new Counted(
          position,
          estimate,
          period.flatMap(Timespan::earliestStart).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
          period.flatMap(Timespan::latestEnd).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }
  }

  private final Dataset dataset;
  private final ListMultimap<Place, Counted> wholes = ArrayListMultimap.create();
  private final ListMultimap<Place, Counted> parts = ArrayListMultimap.create();
  private final ListMultimap<Integer, Integer> found = ArrayListMultimap.create();

  PossibleWholes(Dataset dataset, List<Claim> claims) {
    this.dataset = dataset;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof CasualtyEstimate estimate
          && estimate.figure().high().isPresent()) {
        wholes.put(placeOf(estimate), Counted.of(i, estimate));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof CasualtyEstimate estimate) {
        Counted part = Counted.of(i, estimate);
        placesAround(estimate).forEach(place -> parts.put(place, part));
      }
    }
    parts.asMap().forEach((place, all) -> find(wholes.get(place), all));
  }

  private static Place placeOf(CasualtyEstimate estimate) {
    Scope scope = estimate.scope();
    Victims victims = estimate.victims();
    return new Place(
        scope.event().orElse(null),
        scope.territory().orElse(null),
        victims.party().orElse(null),
        victims.group().orElse(null));
  }

  /** {@return the positions of estimates that may be of a whole, in their order} */
  List<Integer> around(int part) {
    return found.get(part).stream().sorted().toList();
  }

  /** {@return the places of which there are wholes and in which an estimate may lie} */
  private List<Place> placesAround(CasualtyEstimate part) {
    List<Place> places = new ArrayList<>();
    List<@Nullable EntityId> territories = withWholes(part.scope().territory());
    List<@Nullable EntityId> parties = withWholes(part.victims().party());
    List<@Nullable String> groups = new ArrayList<>();
    part.victims().group().ifPresent(groups::add);
    groups.add(null);
    for (EntityId event : withWholes(part.scope().event())) {
      for (EntityId territory : territories) {
        for (EntityId party : parties) {
          for (String group : groups) {
            Place place = new Place(event, territory, party, group);
            if (wholes.containsKey(place)) {
              places.add(place);
            }
          }
        }
      }
    }
    return places;
  }

  /** Goes through the parts of a place by their beginning, with the wholes begun by then. */
  private void find(Collection<Counted> wholesHere, Collection<Counted> partsHere) {
    List<Counted> begins = sorted(wholesHere);
    NavigableMap<Long, List<Counted>> byEnd = new TreeMap<>();
    int begun = 0;
    for (Counted part : sorted(partsHere)) {
      while (begun < begins.size() && begins.get(begun).first() <= part.first()) {
        Counted whole = begins.get(begun++);
        byEnd.computeIfAbsent(whole.last(), end -> new ArrayList<>()).add(whole);
      }
      for (List<Counted> ending : byEnd.tailMap(part.last(), true).values()) {
        for (Counted whole : ending) {
          if (whole.estimate().figure().certainlyLessThan(part.estimate().figure())) {
            found.put(part.position(), whole.position());
          }
        }
      }
    }
  }

  private static List<Counted> sorted(Collection<Counted> estimates) {
    return estimates.stream().sorted(Comparator.comparingLong(Counted::first)).toList();
  }

  /** {@return an entity and all of which it is a part, and none at all} */
  private List<@Nullable EntityId> withWholes(Optional<? extends EntityId> id) {
    Set<EntityId> all = new LinkedHashSet<>();
    Deque<EntityId> open = new ArrayDeque<>();
    id.ifPresent(open::add);
    while (!open.isEmpty()) {
      EntityId next = open.remove();
      if (all.add(next)) {
        open.addAll(Hierarchy.wholesOf(dataset, next));
      }
    }
    List<@Nullable EntityId> list = new ArrayList<>(all);
    list.add(null);
    return list;
  }
}
