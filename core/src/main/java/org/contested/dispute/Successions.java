package org.contested.dispute;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.contested.claim.Occurrence;
import org.contested.claim.TerritorialStatus;
import org.contested.statement.SpeechAct;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Which of a side's accounts on one thing have been followed by another: one that was certainly
 * said later, or a correction that was not certainly said earlier, on a time that is not before.
 */
final class Successions {

  private static final Comparator<Account> BY_END =
      Comparator.<Account>comparingLong(account -> account.said().last())
          .thenComparing(account -> account.statement().id().value());

  private Successions() {}

  /**
   * Finds which counts have been followed by one up to the same time or later, in n log n steps.
   */
  static void ofCounts(
      List<Account> by, List<Account> counts, IdentityHashMap<Account, Account> passed) {
    Counted all = new Counted(by, account -> account.said().first());
    Counted corrections =
        new Counted(
            by.stream().filter(Successions::corrects).toList(), account -> account.said().last());
    for (Account account : counts) {
      Account next = all.after(account.said().last(), account);
      if (next != null && Latest.isLater(next, account)) {
        passed.put(account, next);
      } else if (!corrects(account)) {
        long first = account.said().first();
        Account right = corrections.after(first == Long.MIN_VALUE ? first : first - 1, account);
        if (right != null && !Latest.isLater(account, right)) {
          passed.put(account, right);
        }
      }
    }
  }

  /** Finds which states have been followed by one on all of their time, or that may be on it. */
  static void ofStates(
      List<Account> by, List<Account> states, IdentityHashMap<Account, Account> passed) {
    Map<Optional<Timespan>, Account> latest = newest(by, Latest.BY_START);
    Map<Optional<Timespan>, Account> corrections =
        newest(by.stream().filter(Successions::corrects).toList(), BY_END);
    for (Account account : states) {
      latest.forEach(
          (time, next) -> {
            if (replaces(next, account) && Latest.isLater(next, account)) {
              passed.put(account, next);
            }
          });
      if (!corrects(account)) {
        corrections.forEach(
            (time, right) -> {
              if (replaces(right, account) && !Latest.isLater(account, right)) {
                passed.putIfAbsent(account, right);
              }
            });
      }
    }
  }

  private static boolean corrects(Account account) {
    return account.statement().act() == SpeechAct.CORRECT;
  }

  /** {@return for each time of which they speak the account that comes last in an order} */
  private static Map<Optional<Timespan>, Account> newest(
      List<Account> states, Comparator<Account> order) {
    SetMultimap<Optional<Timespan>, Account> byTime = LinkedHashMultimap.create();
    for (Account account : states) {
      byTime.put(timeOf(account), account);
    }
    Map<Optional<Timespan>, Account> newest = new LinkedHashMap<>();
    byTime
        .asMap()
        .forEach((time, group) -> newest.put(time, group.stream().max(order).orElseThrow()));
    return newest;
  }

  private static Optional<Timespan> timeOf(Account account) {
    if (account.claim() instanceof TerritorialStatus status) {
      return status.period();
    }
    return account.claim() instanceof Occurrence occurrence ? occurrence.asOf() : Optional.empty();
  }

  /**
   * {@return whether a word on one time leaves nothing of a word on another}
   *
   * <p>Who holds a place since 2020 says nothing of 1994: what was said of it stands, but for the
   * time of which the later word speaks. A word without a period is of when it is said.
   */
  private static boolean replaces(Account next, Account account) {
    Optional<Timespan> time = timeOf(next);
    Optional<Timespan> before = timeOf(account);
    if (!(account.claim() instanceof TerritorialStatus)) {
      return mayMeet(time, before);
    }
    return time.equals(before)
        || (time.isPresent()
            && time.get().contains(before.orElse(account.time())) == Certainty.YES);
  }

  private static boolean mayMeet(Optional<Timespan> a, Optional<Timespan> b) {
    return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get()) != Certainty.NO;
  }

  /** Counts in the order of some time, latest first, and how far those up to each place count. */
  private static final class Counted {
    private final List<Account> latestFirst;
    private final ToLongFunction<Account> order;

    /** For each position, the account up to there that counts up to the latest time. */
    private final List<Account> farthest = new ArrayList<>();

    Counted(List<Account> counts, ToLongFunction<Account> order) {
      this.order = order;
      this.latestFirst = new ArrayList<>(counts);
      latestFirst.sort(
          Comparator.comparingLong(order)
              .thenComparing(account -> account.statement().id().value())
              .reversed());
      for (Account account : latestFirst) {
        Account best = farthest.isEmpty() ? account : farthest.get(farthest.size() - 1);
        farthest.add(countsUpTo(account).last() > countsUpTo(best).last() ? account : best);
      }
    }

    /** {@return a count after that moment that counts as far as this one may, the newest if it} */
    @Nullable Account after(long moment, Account account) {
      int after = countAfter(moment);
      if (after == 0) {
        return null;
      }
      long from = countsUpTo(account).first();
      Account newest = latestFirst.get(0);
      Account other = farthest.get(after - 1);
      if (countsUpTo(newest).last() >= from) {
        return newest;
      }
      return countsUpTo(other).last() >= from ? other : null;
    }

    /** {@return how many of them are after that moment} */
    private int countAfter(long moment) {
      int low = 0;
      int high = latestFirst.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order.applyAsLong(latestFirst.get(middle)) > moment) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private static World.Span countsUpTo(Account account) {
      return Rivalry.countTime(account).map(World.Span::of).orElse(World.Span.ALWAYS);
    }
  }
}
