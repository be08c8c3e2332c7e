package org.contested.dispute;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.contested.party.PartyId;

/**
 * How many of several origins are independent: origins that have a side in common, or have one with
 * a third in common, count as one.
 */
final class Independence {

  /** From each side to another with which it counts as one, or to itself. */
  private final Map<PartyId, PartyId> heads = new HashMap<>();

  private int count;

  private Independence() {}

  /** {@return the independence of the origins of accounts} */
  static Independence of(Iterable<Account> accounts) {
    Independence origins = new Independence();
    Map<World, Origins> byWorld = new HashMap<>();
    for (Account account : accounts) {
      byWorld
          .computeIfAbsent(account.world(), Origins::new)
          .of(account.statement())
          .forEach(origins::add);
    }
    // From now on nothing is changed any more, so that many threads may ask.
    origins.heads.keySet().forEach(origins::shorten);
    return origins;
  }

  private void add(Collection<PartyId> origin) {
    Iterator<PartyId> sides = origin.iterator();
    count++;
    if (!sides.hasNext()) {
      return;
    }
    PartyId first = sides.next();
    if (heads.putIfAbsent(first, first) != null) {
      count--;
    }
    while (sides.hasNext()) {
      PartyId next = sides.next();
      if (heads.putIfAbsent(next, first) != null) {
        shorten(first);
        shorten(next);
        unite(headOf(first), headOf(next));
      }
    }
  }

  private void unite(PartyId one, PartyId other) {
    if (!one.equals(other)) {
      heads.put(other, one);
      count--;
    }
  }

  private PartyId head(PartyId side) {
    PartyId at = side;
    for (PartyId next = headOf(at); !next.equals(at); next = headOf(at)) {
      at = next;
    }
    return at;
  }

  private PartyId headOf(PartyId side) {
    return heads.getOrDefault(side, side);
  }

  private void shorten(PartyId side) {
    heads.replace(side, head(side));
  }

  int count() {
    return count;
  }

  /**
   * {@return how many there are with another account, which is not added}
   *
   * @param account the account
   */
  int countWith(Account account) {
    Independence with = new Independence();
    int others = count;
    Set<PartyId> met = new HashSet<>();
    for (Set<PartyId> origin : new Origins(account.world()).of(account.statement())) {
      for (PartyId side : origin) {
        if (heads.containsKey(side) && met.add(head(side))) {
          others--;
        }
      }
      with.add(origin.stream().map(this::head).toList());
    }
    return others + with.count();
  }
}
