package org.contested.dispute;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Deed;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.party.PartyId;
import org.contested.time.Certainty;

/**
 * Finds the accounts of one question that are out of date: the same side has certainly said
 * something later on it.
 *
 * <p>A later word on an earlier state ("on the 14th it was 49", said in October) does not put the
 * latest state out of date, nor does a later word on one holder or period put one on another out of
 * date where both can stand. To deny what another says puts out of date only that one has said so
 * oneself. An account of several sides is out of date when it is for each. What a side has
 * expressly replaced was said nevertheless, and what it said before that stays out of date; what it
 * has taken back counts as never said.
 */
final class Latest {

  /** What a side says on one part of a question, or denies of it; its later word counts. */
  private record Strand(PartyId side, Object part) {}

  private final IdentityHashMap<Account, Set<PartyId>> sidesPassed = new IdentityHashMap<>();

  private Latest() {}

  static void apply(Collection<Account> accounts) {
    if (accounts.size() < 2) {
      return;
    }
    ListMultimap<Strand, Account> told = strands(accounts, false, Latest::partOf);
    ListMultimap<Strand, Account> denied = strands(accounts, true, Latest::answerOf);
    Latest latest = new Latest();
    for (Strand strand : told.keySet()) {
      latest.follow(strand.side(), told.get(strand), told.get(strand));
    }
    if (!denied.isEmpty()) {
      ListMultimap<Strand, Account> answers = strands(accounts, false, Latest::answerOf);
      for (Strand strand : denied.keySet()) {
        latest.follow(strand.side(), denied.get(strand), answers.get(strand));
        latest.follow(strand.side(), answers.get(strand), denied.get(strand));
        latest.follow(strand.side(), denied.get(strand), denied.get(strand));
      }
    }
  }

  private static ListMultimap<Strand, Account> strands(
      Collection<Account> accounts, boolean denials, Function<Claim, Object> part) {
    ListMultimap<Strand, Account> strands =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Account account : accounts) {
      if (account.standing() != Standing.RETRACTED && account.isDenial() == denials) {
        for (PartyId side : account.sides()) {
          strands.put(new Strand(side, part.apply(account.claim())), account);
        }
      }
    }
    return strands;
  }

  /** {@return what two accounts must share for one to replace the other} */
  static Object partOf(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      boolean whole = status.extent().orElse(Extent.FULL) == Extent.FULL;
      return status.relation().isExclusive() && whole ? "" : status.holder();
    } else if (claim instanceof Responsibility responsibility) {
      Deed deed = responsibility.deed();
      return deed.isExclusive() ? "" : responsibility.party();
    }
    return "";
  }

  /** {@return the answer itself, without its time and its details} */
  static Object answerOf(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.figure();
    } else if (claim instanceof TerritorialStatus status) {
      return status.holder();
    } else if (claim instanceof Responsibility responsibility) {
      return responsibility.party();
    } else if (claim instanceof Occurrence occurrence) {
      return occurrence.state();
    }
    return claim;
  }

  /** Puts out of date those of one side's accounts that others of it follow. */
  private void follow(PartyId side, List<Account> by, List<Account> accounts) {
    if (by.isEmpty() || accounts.isEmpty()) {
      return;
    }
    IdentityHashMap<Account, Account> passed = new IdentityHashMap<>();
    if (accounts.get(0).claim() instanceof CasualtyEstimate) {
      Successions.ofCounts(by, accounts, passed);
    } else {
      Successions.ofStates(by, accounts, passed);
    }
    passed.forEach((account, next) -> pass(side, account, next));
  }

  private void pass(PartyId side, Account account, Account by) {
    Set<PartyId> sides = sidesPassed.computeIfAbsent(account, each -> new HashSet<>());
    if (sides.add(side) && sides.size() == account.sides().size()) {
      account.replaced(Standing.OUTDATED, by.statement().id());
    }
  }

  static boolean isLater(Account a, Account b) {
    return a.statement() != b.statement() && a.time().isAfter(b.time()) == Certainty.YES;
  }

  /** By the first moment at which they can have been said; undated ones first. */
  static final Comparator<Account> BY_START =
      Comparator.<Account>comparingLong(account -> account.said().first())
          .thenComparing(account -> account.statement().id().value());
}
