package org.contested.dataset;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;

/** What is part of what in a dataset. */
final class Hierarchy {

  private Hierarchy() {}

  static boolean isPartOf(Dataset dataset, EntityId part, EntityId whole) {
    if (part.equals(whole)) {
      return true;
    }
    Set<EntityId> seen = new HashSet<>();
    Deque<EntityId> open = new ArrayDeque<>();
    open.add(part);
    while (!open.isEmpty()) {
      for (EntityId larger : wholesOf(dataset, open.remove())) {
        if (larger.equals(whole)) {
          return true;
        }
        if (seen.add(larger)) {
          open.add(larger);
        }
      }
    }
    return false;
  }

  /** {@return what an entity is directly part of} */
  static ImmutableSet<? extends EntityId> wholesOf(Dataset dataset, EntityId id) {
    if (id instanceof EventId event) {
      return dataset.find(event).map(found -> found.partOf()).orElse(ImmutableSet.of());
    }
    if (id instanceof TerritoryId territory) {
      return dataset.find(territory).map(found -> found.partOf()).orElse(ImmutableSet.of());
    }
    if (id instanceof PartyId party) {
      return dataset
          .find(party)
          .map(
              found ->
                  found.affiliations().stream()
                      .filter(tie -> tie.kind() == AffiliationKind.PART_OF)
                      .map(Affiliation::party)
                      .collect(ImmutableSet.toImmutableSet()))
          .orElse(ImmutableSet.of());
    }
    return ImmutableSet.of();
  }
}
