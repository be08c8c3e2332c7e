package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
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
    if (isPairwise(by, counts)) {
      eachByEach(by, counts, passed);
      return;
    }
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
    if (isPairwise(by, states)) {
      eachByEach(by, states, passed);
      return;
    }
    follow(by, states, Latest.BY_START, Latest::isLater, passed::put);
    follow(
        by.stream().filter(Successions::corrects).toList(),
        states.stream().filter(account -> !corrects(account)).toList(),
        BY_END,
        (right, account) -> !Latest.isLater(account, right),
        passed::putIfAbsent);
  }

  private static boolean isPairwise(List<Account> by, List<Account> accounts) {
    return Clocks.differAmongFew(
        by.size() + accounts.size(),
        Stream.concat(by.stream(), accounts.stream())
            .flatMap(
                account -> Stream.concat(Stream.of(account.time()), toldOf(account).stream())));
  }

  private static Optional<Timespan> toldOf(Account account) {
    return account.claim() instanceof CasualtyEstimate
        ? Rivalry.countTime(account)
        : timeOf(account.claim());
  }

  private static void eachByEach(
      List<Account> by, List<Account> accounts, IdentityHashMap<Account, Account> passed) {
    for (Account account : accounts) {
      by.stream()
          .filter(next -> Latest.isLater(next, account) && coversTimeOf(next, account))
          .max(Latest.BY_START)
          .or(
              () ->
                  by.stream()
                      .filter(right -> corrects(right) && !corrects(account))
                      .filter(right -> right.statement() != account.statement())
                      .filter(right -> !Latest.isLater(account, right))
                      .filter(right -> coversTimeOf(right, account))
                      .max(BY_END))
          .ifPresent(next -> passed.put(account, next));
    }
  }

  /** {@return whether a word on one time leaves nothing of a word on another} */
  private static boolean coversTimeOf(Account next, Account account) {
    Optional<Timespan> time = toldOf(next);
    Optional<Timespan> before = toldOf(account);
    if (account.claim() instanceof TerritorialStatus) {
      return time.equals(before) || isAround(next, account);
    }
    if (time.isEmpty() || before.isEmpty()) {
      return true;
    }
    return account.claim() instanceof CasualtyEstimate
        ? time.get().isBefore(before.get()) != Certainty.YES
        : time.get().overlaps(before.get()) != Certainty.NO;
  }

  /**
   * Passes on states with one that follows.
   *
   * @param order the last in it stands for all: where it does not follow, no other does
   */
  private static void follow(
      List<Account> by,
      List<Account> states,
      Comparator<Account> order,
      BiPredicate<Account, Account> follows,
      BiConsumer<Account, Account> found) {
    if (by.isEmpty() || states.isEmpty()) {
      return;
    }
    if (states.get(0).claim() instanceof TerritorialStatus) {
      onOneTime(by, states, order, follows, found);
      aroundTheirTime(by, states, order, follows, found);
    } else {
      Newest<Account> newest = new Newest<>(order);
      by.forEach(next -> newest.add(spanOf(timeOf(next.claim())), next));
      newest.meeting(
          states,
          account -> spanOf(timeOf(account.claim())),
          (account, next) -> {
            if (follows.test(next, account)) {
              found.accept(account, next);
            }
          });
    }
  }

  private static World.Span spanOf(Optional<Timespan> time) {
    return time.map(World.Span::of).orElse(World.Span.ALWAYS);
  }

  /** Statuses followed by one on just the same time, or where neither has any. */
  private static void onOneTime(
      List<Account> by,
      List<Account> states,
      Comparator<Account> order,
      BiPredicate<Account, Account> follows,
      BiConsumer<Account, Account> found) {
    Map<Optional<Timespan>, Account> newest = new HashMap<>();
    for (Account next : by) {
      newest.merge(
          timeOf(next.claim()), next, (one, other) -> order.compare(one, other) < 0 ? other : one);
    }
    for (Account account : states) {
      Account next = newest.get(timeOf(account.claim()));
      if (next != null && follows.test(next, account)) {
        found.accept(account, next);
      }
    }
  }

  /**
   * Statuses followed by one on a time that certainly has theirs in it.
   *
   * <p>Who holds a place since 2020 says nothing of 1994: what was said of it stands, but for the
   * time of which the later word speaks. A word without a period is of when it is said.
   */
  private static void aroundTheirTime(
      List<Account> by,
      List<Account> states,
      Comparator<Account> order,
      BiPredicate<Account, Account> follows,
      BiConsumer<Account, Account> found) {
    Newest<Account> newest = new Newest<>(order);
    Intervals<Account> all = new Intervals<>();
    for (Account next : by) {
      if (timeOf(next.claim()).isPresent()) {
        newest.add(widest(next), next);
        all.add(widest(next), next);
      }
    }
    newest.around(
        states,
        account -> World.Span.of(timeSpokenOf(account)),
        (account, next) -> {
          if (follows.test(next, account) && isAround(next, account)) {
            found.accept(account, next);
          } else if (follows.test(next, account)) {
            // Their times are uncertain: look for another.
            all.findContaining(
                    World.Span.of(timeSpokenOf(account)),
                    other -> follows.test(other, account) && isAround(other, account))
                .ifPresent(other -> found.accept(account, other));
          }
        });
  }

  private static boolean corrects(Account account) {
    return account.statement().act() == SpeechAct.CORRECT;
  }

  private static boolean isAround(Account next, Account account) {
    return timeOf(next.claim())
        .filter(time -> time.contains(timeSpokenOf(account)) == Certainty.YES)
        .isPresent();
  }

  private static Timespan timeSpokenOf(Account account) {
    return timeOf(account.claim()).orElse(account.time());
  }

  private static World.Span widest(Account account) {
    return World.Span.around(timeSpokenOf(account));
  }

  /** {@return of which time a state is told, if that is said} */
  static Optional<Timespan> timeOf(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return status.period();
    }
    return claim instanceof Occurrence occurrence ? occurrence.asOf() : Optional.empty();
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
