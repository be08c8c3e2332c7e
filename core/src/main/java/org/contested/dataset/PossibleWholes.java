package org.contested.dataset;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** An estimate with an upper end, by its position, on the days on which it may count. */
  private record Whole(int position, long high, long first, long last) {}

  private final Dataset dataset;
  private final Map<Place, List<Whole>> byPlace = new HashMap<>();

  /** For each place, how far the first so many of its wholes reach at most. */
  private final Map<Place, long[]> reach = new HashMap<>();

  PossibleWholes(Dataset dataset, List<Claim> claims) {
    this.dataset = dataset;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof CasualtyEstimate estimate
          && estimate.figure().high().isPresent()) {
        add(i, estimate);
      }
    }
    byPlace.forEach(
        (place, wholes) -> {
          wholes.sort(Comparator.comparingLong(Whole::first));
          long[] ends = new long[wholes.size()];
          long so = Long.MIN_VALUE;
          for (int i = 0; i < ends.length; i++) {
            so = Math.max(so, wholes.get(i).last());
            ends[i] = so;
          }
          reach.put(place, ends);
        });
  }

  private void add(int position, CasualtyEstimate estimate) {
    Scope scope = estimate.scope();
    Victims victims = estimate.victims();
    Place place =
        new Place(
            scope.event().orElse(null),
            scope.territory().orElse(null),
            victims.party().orElse(null),
            victims.group().orElse(null));
    Whole whole =
        new Whole(
            position,
            estimate.figure().high().orElseThrow(),
            first(scope.period()),
            last(scope.period()));
    byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(whole);
  }

  private static long first(Optional<Timespan> period) {
    return period
        .flatMap(Timespan::earliestStart)
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
  }

  private static long last(Optional<Timespan> period) {
    return period.flatMap(Timespan::latestEnd).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /** {@return the positions of estimates that may be of a whole and are less, in their order} */
  List<Integer> around(CasualtyEstimate part) {
    List<Integer> found = new ArrayList<>();
    List<@Nullable EntityId> territories = withWholes(part.scope().territory());
    List<@Nullable EntityId> parties = withWholes(part.victims().party());
    List<@Nullable String> groups = new ArrayList<>();
    part.victims().group().ifPresent(groups::add);
    groups.add(null);
    for (EntityId event : withWholes(part.scope().event())) {
      for (EntityId territory : territories) {
        for (EntityId party : parties) {
          for (String group : groups) {
            find(new Place(event, territory, party, group), part, found);
          }
        }
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private void find(Place place, CasualtyEstimate part, List<Integer> found) {
    List<Whole> wholes = byPlace.getOrDefault(place, List.of());
    long[] ends = reach.getOrDefault(place, new long[0]);
    long first = first(part.scope().period());
    long last = last(part.scope().period());
    for (int i = countUpTo(wholes, first) - 1; i >= 0 && ends[i] >= last; i--) {
      if (wholes.get(i).last() >= last && wholes.get(i).high() < part.figure().low()) {
        found.add(wholes.get(i).position());
      }
    }
  }

  private static int countUpTo(List<Whole> wholes, long first) {
    int low = 0;
    int high = wholes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wholes.get(middle).first() <= first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
