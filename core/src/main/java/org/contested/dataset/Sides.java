package org.contested.dataset;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** For which side a party acts. */
final class Sides {

  private Sides() {}

  static ImmutableSet<PartyId> of(Dataset dataset, PartyId party, Timespan when) {
    ImmutableSet.Builder<PartyId> tops = ImmutableSet.builder();
    Set<PartyId> seen = new HashSet<>();
    Deque<PartyId> open = new ArrayDeque<>();
    open.add(party);
    seen.add(party);
    while (!open.isEmpty()) {
      PartyId current = open.remove();
      List<PartyId> principals =
          dataset.find(current).stream()
              .map(Party::affiliations)
              .flatMap(List::stream)
              .filter(tie -> tie.kind().actsForOther() && holds(tie, when))
              .map(Affiliation::party)
              .toList();
      if (principals.isEmpty()) {
        tops.add(current);
      }
      for (PartyId principal : principals) {
        if (seen.add(principal)) {
          open.add(principal);
        }
      }
    }
    return tops.build();
  }

  private static boolean holds(Affiliation tie, Timespan when) {
    return tie.during().map(period -> period.contains(when) == Certainty.YES).orElse(true);
  }
}
