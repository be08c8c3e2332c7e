package org.contested.dispute;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one topic, as totals that parts may exceed and as parts that may exceed totals.
 *
 * <p>A part exceeds a total if its lower end lies above the total's upper end, and time does not
 * explain it: the total counts up to an earlier time than the part, or is provisional and may have
 * risen since.
 */
final class Excess {

  /**
   * A count, and between which moments it counts up to, as a total and as a part; all of time if it
   * says nothing.
   */
  record Count(
      Account account,
      long low,
      long high,
      boolean provisional,
      Optional<Timespan> said,
      World.Span upTo,
      World.Span partUpTo) {

    static Count of(Account account) {
      CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
      boolean total = estimate.accumulation() == Accumulation.CUMULATIVE;
      Optional<Timespan> said = total ? Rivalry.countTime(account) : Optional.empty();
      World.Span upTo = said.map(World.Span::of).orElse(World.Span.ALWAYS);
      return new Count(
          account,
          estimate.figure().low(),
          total ? estimate.figure().high().orElse(Long.MAX_VALUE) : Long.MAX_VALUE,
          estimate.isProvisional(),
          said,
          upTo,
          said.isPresent() ? upTo : endOf(estimate.scope().period()));
    }

    /** {@return up to when a part counts that does not say: up to the end of its period} */
    private static World.Span endOf(Optional<Timespan> period) {
      return period
          .map(World.Span::of)
          .map(span -> new World.Span(span.last(), span.last()))
          .orElse(World.Span.ALWAYS);
    }

    boolean isLimit() {
      return high < Long.MAX_VALUE;
    }
  }

  /** For totals: the upper ends, negative, of final ones by their last moment from the end. */
  private static final class Limits {
    private final RunningMax finals = new RunningMax();
    private final RunningMax provisionals = new RunningMax();

    Limits(List<Count> counts) {
      for (Count count : counts) {
        if (count.isLimit() && count.provisional()) {
          provisionals.add(~count.upTo().first(), -count.high());
        } else if (count.isLimit()) {
          finals.add(~count.upTo().last(), -count.high());
        }
      }
    }

    boolean areExceededBy(Count part) {
      return isAbove(part.low(), finals.upTo(~part.partUpTo().first()))
          || isAbove(part.low(), provisionals.below(~part.partUpTo().last()));
    }

    private static boolean isAbove(long low, long negativeHigh) {
      return negativeHigh != RunningMax.NONE && low > -negativeHigh;
    }
  }

  /** For parts: the lower ends by their first and by their last moment. */
  private static final class Floors {
    private final RunningMax byFirst = new RunningMax();
    private final RunningMax byLast = new RunningMax();

    Floors(List<Count> counts) {
      for (Count count : counts) {
        byFirst.add(count.partUpTo().first(), count.low());
        byLast.add(count.partUpTo().last(), count.low());
      }
    }

    boolean exceed(Count total) {
      return total.isLimit()
          && total.high()
              < (total.provisional()
                  ? byLast.below(total.upTo().first())
                  : byFirst.upTo(total.upTo().last()));
    }
  }

  private final CasualtyTopic topic;
  private final List<Count> counts = new ArrayList<>();
  private long lowestLimit = Long.MAX_VALUE;
  private long greatestLow;
  private @Nullable Limits limits;
  private @Nullable Floors floors;

  Excess(CasualtyTopic topic, List<Account> accounts) {
    this.topic = topic;
    for (Account account : accounts) {
      Count count = Count.of(account);
      counts.add(count);
      lowestLimit = Math.min(lowestLimit, count.high());
      greatestLow = Math.max(greatestLow, count.low());
    }
  }

  CasualtyTopic topic() {
    return topic;
  }

  /** {@return the counts, in the order of the accounts} */
  List<Count> counts() {
    return counts;
  }

  /** {@return whether a count limits what parts can be: a total, with an upper end} */
  boolean isLimited() {
    return lowestLimit < Long.MAX_VALUE;
  }

  long greatestLow() {
    return greatestLow;
  }

  /** {@return whether some total is below some part, whatever their times} */
  boolean mayBeExceededBy(Excess parts) {
    return parts.greatestLow > lowestLimit;
  }

  /** {@return the totals here that one of the parts exceeds} */
  List<Account> exceededBy(Excess parts) {
    if (isPairwise(parts)) {
      return counts.stream()
          .filter(total -> parts.counts.stream().anyMatch(part -> exceeds(part, total)))
          .map(Count::account)
          .toList();
    }
    Floors known = parts.floors == null ? new Floors(parts.counts) : parts.floors;
    parts.floors = known;
    return counts.stream().filter(known::exceed).map(Count::account).toList();
  }

  /** {@return the parts here that exceed one of the totals} */
  List<Account> exceeding(Excess totals) {
    if (isPairwise(totals)) {
      return counts.stream()
          .filter(part -> totals.counts.stream().anyMatch(total -> exceeds(part, total)))
          .map(Count::account)
          .toList();
    }
    Limits known = totals.limits == null ? new Limits(totals.counts) : totals.limits;
    totals.limits = known;
    return counts.stream().filter(known::areExceededBy).map(Count::account).toList();
  }

  /**
   * {@return the totals here that several of these parts exceed together, by the parts: those that
   * time does not explain}
   */
  Map<List<Account>, List<Account>> exceededTogether(List<Count> parts) {
    Map<List<Account>, List<Account>> exceeded = new LinkedHashMap<>();
    if (isAbove(parts, lowestLimit)) {
      for (Count total : counts) {
        if (total.isLimit() && isAbove(parts, total.high())) {
          List<Count> timely = parts.stream().filter(part -> isTimely(part, total)).toList();
          if (timely.size() > 1 && isAbove(timely, total.high())) {
            exceeded
                .computeIfAbsent(
                    timely.stream().map(Count::account).toList(), key -> new ArrayList<>())
                .add(total.account());
          }
        }
      }
    }
    return exceeded;
  }

  private boolean isPairwise(Excess other) {
    return Clocks.differAmongFew(
        counts.size() + other.counts.size(),
        Stream.concat(counts.stream(), other.counts.stream())
            .map(Count::said)
            .flatMap(Optional::stream));
  }

  private static boolean exceeds(Count part, Count total) {
    return total.isLimit() && part.low() > total.high() && isTimely(part, total);
  }

  private static boolean isTimely(Count part, Count total) {
    if (part.said().isPresent() && total.said().isPresent()) {
      return total.provisional()
          ? part.said().get().isBefore(total.said().get()) == Certainty.YES
          : part.said().get().isAfter(total.said().get()) != Certainty.YES;
    }
    return total.provisional()
        ? part.partUpTo().last() < total.upTo().first()
        : part.partUpTo().first() <= total.upTo().last();
  }

  /** {@return whether the parts come to more, as soon as that shows} */
  private static boolean isAbove(List<Count> parts, long limit) {
    long sum = 0;
    for (Count part : parts) {
      sum = LongMath.saturatedAdd(sum, part.low());
      if (sum > limit) {
        return true;
      }
    }
    return false;
  }
}
