package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contested.party.PartyId;

/** Who fights in one event, and who there stands against whom. */
final class Fight {

  /** In a fight of more parties, it is remembered which two stand against each other. */
  private static final int FEW = 8;

  private static final Fight NONE = new Fight(List.of());

  /** Somebody who fights, the sides for which it acts, and its label if it has one. */
  record Fighter(PartyId party, ImmutableSet<PartyId> sides, Optional<String> label) {}

  private final SetMultimap<PartyId, Fighter> byParty = LinkedHashMultimap.create();
  private final boolean ofTwoSides;
  private final Map<World.Two, Boolean> opposed = new ConcurrentHashMap<>();

  private Fight(List<Fighter> fighters) {
    Set<PartyId> sides = new HashSet<>();
    for (Fighter fighter : fighters) {
      byParty.put(fighter.party(), fighter);
      fighter.sides().forEach(side -> byParty.put(side, fighter));
      sides.addAll(fighter.sides());
    }
    this.ofTwoSides = sides.size() == 2;
  }

  static Fight of(List<Fighter> fighters) {
    return fighters.isEmpty() ? NONE : new Fight(fighters);
  }

  /** {@return those who fight, and the sides for which they act} */
  Set<PartyId> parties() {
    return byParty.keySet();
  }

  boolean involves(PartyId party) {
    return byParty.containsKey(party);
  }

  /** {@return whether the two have different labels, or are of the only two sides} */
  boolean areOpposed(PartyId a, PartyId b) {
    if (!involves(a) || !involves(b)) {
      return false;
    }
    return byParty.size() <= FEW
        ? compare(a, b)
        : opposed.computeIfAbsent(World.Two.of(a, b), pair -> compare(a, b));
  }

  private boolean compare(PartyId a, PartyId b) {
    Set<Optional<String>> labels = labels(a, b);
    Set<Optional<String>> others = labels(b, a);
    if (labels.isEmpty() || others.isEmpty()) {
      return false;
    }
    boolean withoutLabel = labels.remove(Optional.empty());
    boolean otherWithoutLabel = others.remove(Optional.empty());
    if (ofTwoSides && (withoutLabel || otherWithoutLabel)) {
      return true;
    }
    boolean sameLabel = labels.size() == 1 && labels.equals(others);
    return !labels.isEmpty() && !others.isEmpty() && !sameLabel;
  }

  /** {@return the labels of those who fight as the one and not as the other} */
  private Set<Optional<String>> labels(PartyId as, PartyId notAs) {
    Set<Optional<String>> labels = new HashSet<>();
    for (Fighter fighter : byParty.get(as)) {
      if (!byParty.containsEntry(notAs, fighter)) {
        labels.add(fighter.label());
      }
    }
    return labels;
  }
}
