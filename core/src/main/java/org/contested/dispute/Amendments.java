package org.contested.dispute;

import java.util.HashMap;
import java.util.Map;
import org.contested.claim.TerritorialStatus;
import org.contested.party.PartyId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * What each side has said last of who holds a place at some time, by which its earlier words are no
 * longer held against it for that time. They stay on record for the rest of theirs.
 */
final class Amendments {

  /** A side, and the part of a question on which its later word replaces an earlier. */
  private record Strand(PartyId side, Question question, Object part) {}

  private final Map<Strand, Account> newest = new HashMap<>();

  /** Looks for what is said of the time, in one pass. */
  Amendments(Iterable<Account> accounts, Timespan when) {
    for (Account account : accounts) {
      if (account.isCurrent()
          && !account.isDenial()
          && account.claim() instanceof TerritorialStatus status
          && status.period().orElse(account.time()).overlaps(when) == Certainty.YES) {
        for (PartyId side : account.sides()) {
          newest.merge(
              strand(side, account),
              account,
              (one, other) -> Latest.BY_START.compare(one, other) >= 0 ? one : other);
        }
      }
    }
  }

  /** {@return whether each of the account's sides has since said something else of the time} */
  boolean replace(Account account) {
    if (account.isDenial()) {
      return false;
    }
    for (PartyId side : account.sides()) {
      Account last = newest.get(strand(side, account));
      if (last == null || !Latest.isLater(last, account)) {
        return false;
      }
    }
    return true;
  }

  private static Strand strand(PartyId side, Account account) {
    return new Strand(side, account.question(), Latest.partOf(account.claim()));
  }
}
