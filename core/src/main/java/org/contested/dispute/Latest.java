package org.contested.dispute;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Deed;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the accounts of one question that are out of date: the same side has certainly said
 * something later on it.
 *
 * <p>A later word on an earlier state ("on the 14th it was 49", said in October) does not put the
 * latest state out of date, nor does a later word on one holder or period put one on another out of
 * date where both can stand. An account of several sides is out of date when it is for each.
 */
final class Latest {

  /** What a side says on one part of a question, on which a later word replaces an earlier. */
  private record Strand(PartyId side, Object part) {}

  private final IdentityHashMap<Account, Integer> sidesPassed = new IdentityHashMap<>();

  private Latest() {}

  static void apply(Collection<Account> accounts) {
    if (accounts.size() < 2) {
      return;
    }
    ListMultimap<Strand, Account> strands =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Account account : accounts) {
      if (account.isCurrent()) {
        for (PartyId side : account.sides()) {
          strands.put(new Strand(side, partOf(account.claim())), account);
        }
      }
    }
    Latest latest = new Latest();
    for (Strand strand : strands.keySet()) {
      latest.strand(strands.get(strand));
    }
  }

  /** {@return what two accounts must share for one to replace the other} */
  private static Object partOf(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      boolean whole = status.extent().orElse(Extent.FULL) == Extent.FULL;
      return status.relation().isExclusive() && whole ? "" : status.holder();
    } else if (claim instanceof Responsibility responsibility) {
      Deed deed = responsibility.deed();
      return deed.isExclusive() ? "" : responsibility.party();
    }
    return "";
  }

  private void strand(List<Account> accounts) {
    if (accounts.size() < 2) {
      return;
    }
    IdentityHashMap<Account, Account> passed = new IdentityHashMap<>();
    SetMultimap<Optional<Timespan>, Account> byTime = LinkedHashMultimap.create();
    for (Account account : accounts) {
      byTime.put(countedAt(account.claim()), account);
    }
    if (isCount(accounts.get(0).claim())) {
      new Succession(accounts).findPassed(passed);
    } else {
      states(byTime, passed);
    }
    corrections(accounts, passed);
    passed.forEach(this::pass);
  }

  private static boolean isCount(Claim claim) {
    return claim instanceof CasualtyEstimate;
  }

  /** {@return of which time a claim speaks, if it says} */
  static Optional<Timespan> countedAt(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.asOf();
    } else if (claim instanceof TerritorialStatus status) {
      return status.period();
    } else if (claim instanceof Occurrence occurrence) {
      return occurrence.asOf();
    }
    return Optional.empty();
  }

  /** Of states, a later word replaces those on times that may meet its own. */
  private static void states(
      SetMultimap<Optional<Timespan>, Account> byTime, IdentityHashMap<Account, Account> passed) {
    Map<Optional<Timespan>, Account> latest = new LinkedHashMap<>();
    byTime
        .asMap()
        .forEach((time, group) -> latest.put(time, group.stream().max(BY_START).orElseThrow()));
    for (Map.Entry<Optional<Timespan>, Account> each : byTime.entries()) {
      latest.forEach(
          (time, account) -> {
            if (mayMeet(time, each.getKey()) && isLater(account, each.getValue())) {
              passed.put(each.getValue(), account);
            }
          });
    }
  }

  private static boolean mayMeet(Optional<Timespan> a, Optional<Timespan> b) {
    return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get()) != Certainty.NO;
  }

  /** A correction replaces what it is not certainly earlier than. */
  private static void corrections(
      List<Account> accounts, IdentityHashMap<Account, Account> passed) {
    Optional<Account> correction =
        accounts.stream()
            .filter(account -> account.statement().act() == SpeechAct.CORRECT)
            .max(BY_START);
    if (correction.isPresent()) {
      Account right = correction.get();
      for (Account account : accounts) {
        if (account.statement() != right.statement()
            && account.statement().act() != SpeechAct.CORRECT
            && !isLater(account, right)) {
          passed.putIfAbsent(account, right);
        }
      }
    }
  }

  private void pass(Account account, Account by) {
    if (sidesPassed.merge(account, 1, Integer::sum) == account.sides().size()) {
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

  /** Finds which counts of one side have been followed by a later one, in n log n steps. */
  private static final class Succession {
    private final List<Account> latestFirst;

    /** For each position, the account up to there that counts up to the latest time. */
    private final List<Account> farthest = new ArrayList<>();

    Succession(List<Account> accounts) {
      this.latestFirst = new ArrayList<>(accounts);
      latestFirst.sort(BY_START.reversed());
      Account best = latestFirst.get(0);
      for (Account account : latestFirst) {
        if (countsUpTo(account) > countsUpTo(best)) {
          best = account;
        }
        farthest.add(best);
      }
    }

    void findPassed(IdentityHashMap<Account, Account> passed) {
      for (Account account : latestFirst) {
        Account by = successor(account);
        if (by != null) {
          passed.put(account, by);
        }
      }
    }

    private @Nullable Account successor(Account account) {
      int after = countAfter(account.said().last());
      if (after > 0) {
        Account newest = latestFirst.get(0);
        if (countsUpTo(newest) >= countsFrom(account)) {
          return newest;
        }
        Account other = farthest.get(after - 1);
        if (countsUpTo(other) >= countsFrom(account)) {
          return other;
        }
      }
      return null;
    }

    /** {@return how many of them were said after that moment} */
    private int countAfter(long moment) {
      int low = 0;
      int high = latestFirst.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (latestFirst.get(middle).said().first() > moment) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private static long countsUpTo(Account account) {
      return countedAt(account.claim())
          .map(World.Span::of)
          .map(World.Span::last)
          .orElse(Long.MAX_VALUE);
    }

    private static long countsFrom(Account account) {
      return countedAt(account.claim())
          .map(World.Span::of)
          .map(World.Span::first)
          .orElse(Long.MIN_VALUE);
    }
  }
}
