package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.figure.Figure;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * Whether counts of one topic can all be true, and what they allow together.
 *
 * <p>Two counts conflict if the upper end of one lies below the lower end of the other, and time
 * does not explain it: a cumulative count up to an earlier time, or a provisional one, may have
 * risen since. This is {@code compareWith} with one thing added that claims alone do not know: a
 * provisional count without an as-of time counts up to when it was said.
 *
 * <p>All counts of a topic are compared in n log n steps: for each count it is enough to know the
 * greatest lower end among those that it cannot have preceded.
 */
final class Counts {

  /** A count with the moments between which it counts up to; all of time if it says nothing. */
  private record Count(
      long low, long high, boolean provisional, Optional<Timespan> upTo, long from, long to) {

    static Count of(Account account) {
      CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
      boolean cumulative = estimate.accumulation() == Accumulation.CUMULATIVE;
      Optional<Timespan> time = cumulative ? Rivalry.countTime(account) : Optional.empty();
      World.Span span = time.map(World.Span::of).orElse(World.Span.ALWAYS);
      Figure reading = account.reading().orElseThrow();
      return new Count(
          reading.low(),
          reading.high().orElse(Long.MAX_VALUE),
          cumulative && estimate.isProvisional(),
          time,
          span.first(),
          span.last());
    }
  }

  private final List<Count> counts = new ArrayList<>();
  private final boolean pairwise;

  Counts(List<Account> accounts) {
    accounts.forEach(account -> counts.add(Count.of(account)));
    this.pairwise =
        Clocks.differAmongFew(
            counts.size(), counts.stream().map(Count::upTo).flatMap(Optional::stream));
  }

  /** {@return whether some two of them cannot both be true} */
  boolean conflict() {
    if (pairwise) {
      return counts.stream()
          .anyMatch(count -> counts.stream().anyMatch(other -> isTooHighFor(count, other)));
    }
    List<Count> byStart = sorted(Comparator.comparingLong(Count::from));
    List<Count> byEnd = sorted(Comparator.comparingLong(Count::to));
    long[] lowUpToStart = greatestLows(byStart);
    long[] lowUpToEnd = greatestLows(byEnd);
    for (Count count : counts) {
      long rival;
      if (count.provisional()) {
        // Only counts up to a certainly earlier time can be too high for it.
        rival = at(lowUpToEnd, firstNotBelow(byEnd, Count::to, count.from()));
      } else {
        // All but counts up to a certainly later time.
        int notLater =
            count.to() == Long.MAX_VALUE
                ? counts.size()
                : firstNotBelow(byStart, Count::from, count.to() + 1);
        rival = at(lowUpToStart, notLater);
      }
      if (count.high() < rival) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the other is above the one, and time does not explain it} */
  private static boolean isTooHighFor(Count one, Count other) {
    return one.high() < other.low()
        && (one.provisional() ? isBefore(other, one) : !isBefore(one, other));
  }

  private static boolean isBefore(Count one, Count other) {
    return one.upTo().isPresent()
        && other.upTo().isPresent()
        && one.upTo().get().isBefore(other.upTo().get()) == Certainty.YES;
  }

  private List<Count> sorted(Comparator<Count> order) {
    List<Count> sorted = new ArrayList<>(counts);
    sorted.sort(order);
    return sorted;
  }

  private static long[] greatestLows(List<Count> sorted) {
    long[] greatest = new long[sorted.size()];
    long so = 0;
    for (int i = 0; i < greatest.length; i++) {
      so = Math.max(so, sorted.get(i).low());
      greatest[i] = so;
    }
    return greatest;
  }

  private static long at(long[] greatest, int size) {
    return size == 0 ? 0 : greatest[size - 1];
  }

  private static int firstNotBelow(List<Count> sorted, ToLongFunction<Count> key, long bound) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsLong(sorted.get(middle)) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return what a count allows for the final number: itself, or at least its lower end where it
   * may have risen since}
   */
  private Figure reading(Count count, Figure said, long latestStart) {
    boolean earlier =
        pairwise
            ? counts.stream().anyMatch(other -> isBefore(count, other))
            : count.upTo().isPresent() && count.to() < latestStart;
    return count.provisional() || earlier ? Figure.atLeast(said.low()) : said;
  }

  /** {@return what all counts allow together for the final number, or empty if nothing} */
  static Optional<Figure> agreement(List<Account> accounts) {
    Counts counts = new Counts(accounts);
    if (counts.conflict()) {
      return Optional.empty();
    }
    long latestStart = Long.MIN_VALUE;
    for (Count count : counts.counts) {
      latestStart = Math.max(latestStart, count.from());
    }
    Optional<Figure> agreed = Optional.empty();
    for (int i = 0; i < accounts.size(); i++) {
      Figure said = accounts.get(i).reading().orElseThrow();
      Figure reading = counts.reading(counts.counts.get(i), said, latestStart);
      agreed = i == 0 ? Optional.of(reading) : agreed.flatMap(reading::intersection);
    }
    return agreed;
  }
}
