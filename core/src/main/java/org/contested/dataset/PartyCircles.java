package org.contested.dataset;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;

/**
 * Finds parties that act for one another in a circle, all at one time.
 *
 * <p>Two parties may act for each other at different times. A circle of affiliations therefore
 * counts only if all of it can hold on one day; it is enough to try the days on which an
 * affiliation in a circle can begin or end.
 */
final class PartyCircles {

  /** Beyond so many looks at a tie, circles count without asking whether they hold on one day. */
  private static final long MAX_LOOKS = 20_000_000;

  private record Tie(PartyId from, Affiliation affiliation) {
    PartyId to() {
      return affiliation.party();
    }

    boolean mayHoldOn(LocalDate day) {
      return affiliation
          .during()
          .map(
              period ->
                  period.earliestStart().filter(day::isBefore).isEmpty()
                      && period.latestEnd().filter(day::isAfter).isEmpty())
          .orElse(true);
    }
  }

  private PartyCircles() {}

  /** {@return the circles, each from some party of it upward} */
  static List<List<PartyId>> in(List<Party> parties) {
    List<Tie> ties = tiesInCircles(parties);
    if (ties.isEmpty()) {
      return List.of();
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(LocalDate.EPOCH);
    for (Tie tie : ties) {
      tie.affiliation().during().flatMap(period -> period.earliestStart()).ifPresent(days::add);
      tie.affiliation().during().flatMap(period -> period.latestEnd()).ifPresent(days::add);
    }
    if ((long) days.size() * ties.size() > MAX_LOOKS) {
      return Circles.in(edges(ties, tie -> true));
    }
    List<List<PartyId>> circles = new ArrayList<>();
    Set<Set<PartyId>> told = new HashSet<>();
    for (LocalDate day : days) {
      for (List<PartyId> circle : Circles.in(edges(ties, tie -> tie.mayHoldOn(day)))) {
        if (told.add(Set.copyOf(circle))) {
          circles.add(circle);
        }
      }
    }
    return circles;
  }

  /** {@return the ties upward without those that certainly stand in no circle at any time} */
  private static List<Tie> tiesInCircles(List<Party> parties) {
    List<Tie> ties = new ArrayList<>();
    for (Party party : parties) {
      for (Affiliation affiliation : party.affiliations()) {
        if (affiliation.kind().actsForOther()) {
          ties.add(new Tie(party.id(), affiliation));
        }
      }
    }
    SetMultimap<PartyId, PartyId> up = edges(ties, tie -> true);
    SetMultimap<PartyId, PartyId> down =
        Multimaps.invertFrom(up, LinkedHashMultimap.<PartyId, PartyId>create());
    removeEnds(up, down);
    removeEnds(down, up);
    ties.removeIf(tie -> !up.containsEntry(tie.from(), tie.to()));
    return ties;
  }

  /** Takes away, again and again, what nothing leads to. */
  private static void removeEnds(
      SetMultimap<PartyId, PartyId> onward, SetMultimap<PartyId, PartyId> back) {
    Deque<PartyId> ends = new ArrayDeque<>(onward.keySet());
    ends.removeIf(back::containsKey);
    while (!ends.isEmpty()) {
      PartyId end = ends.pop();
      for (PartyId next : onward.removeAll(end)) {
        back.remove(next, end);
        if (!back.containsKey(next)) {
          ends.push(next);
        }
      }
    }
  }

  private static SetMultimap<PartyId, PartyId> edges(List<Tie> ties, Predicate<Tie> counts) {
    SetMultimap<PartyId, PartyId> edges = LinkedHashMultimap.create();
    for (Tie tie : ties) {
      if (counts.test(tie)) {
        edges.put(tie.from(), tie.to());
      }
    }
    return edges;
  }
}
