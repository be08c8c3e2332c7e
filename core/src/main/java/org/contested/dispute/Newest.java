package org.contested.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for many spans of time the greatest of those values whose spans have a moment in common
 * with each, in n log n steps.
 */
final class Newest<T> {

  private record Entry<T>(World.Span span, T value) {}

  private final Comparator<? super T> order;
  private final List<Entry<T>> byStart = new ArrayList<>();

  Newest(Comparator<? super T> order) {
    this.order = order;
  }

  void add(World.Span span, T value) {
    byStart.add(new Entry<>(span, value));
  }

  /**
   * Passes on each of these with the greatest value whose span has a moment in common with its own,
   * if there is one.
   */
  <Q> void meeting(List<Q> asked, Function<Q, World.Span> time, BiConsumer<Q, T> found) {
    if (byStart.isEmpty()) {
      return;
    }
    byStart.sort(Comparator.comparingLong(entry -> entry.span().first()));
    List<List<T>> powers = greatestOfPowers();
    List<Q> sorted = sorted(asked, time);
    PriorityQueue<Entry<T>> going =
        new PriorityQueue<>((a, b) -> order.compare(b.value(), a.value()));
    int started = 0;
    for (Q each : sorted) {
      World.Span span = time.apply(each);
      while (started < byStart.size() && byStart.get(started).span().first() < span.first()) {
        going.add(byStart.get(started++));
      }
      while (!going.isEmpty() && going.peek().span().last() < span.first()) {
        going.remove();
      }
      Entry<T> before = going.peek();
      T greatest =
          greater(
              before == null ? null : before.value(),
              greatest(powers, started, countUpTo(span.last())));
      if (greatest != null) {
        found.accept(each, greatest);
      }
    }
  }

  private static <Q> List<Q> sorted(List<Q> asked, Function<Q, World.Span> time) {
    List<Q> sorted = new ArrayList<>(asked);
    sorted.sort(Comparator.comparingLong(each -> time.apply(each).first()));
    return sorted;
  }

  /**
   * Passes on each of these with the greatest value whose span has all of its own in it, if there
   * is one.
   */
  <Q> void around(List<Q> asked, Function<Q, World.Span> time, BiConsumer<Q, T> found) {
    byStart.sort(Comparator.comparingLong(entry -> entry.span().first()));
    long[] ends = byStart.stream().mapToLong(entry -> entry.span().last()).sorted().toArray();
    List<@Nullable T> byEnd = new ArrayList<>(Collections.nCopies(ends.length + 1, null));
    int started = 0;
    for (Q each : sorted(asked, time)) {
      World.Span span = time.apply(each);
      while (started < byStart.size() && byStart.get(started).span().first() <= span.first()) {
        Entry<T> entry = byStart.get(started++);
        // A tree of sums with greatest values in place of sums, counted from the latest end.
        for (int i = fromLatest(ends, entry.span().last()); i <= ends.length; i += i & -i) {
          byEnd.set(i, greater(byEnd.get(i), entry.value()));
        }
      }
      T greatest = null;
      for (int i = fromLatest(ends, span.last()); i > 0; i -= i & -i) {
        greatest = greater(greatest, byEnd.get(i));
      }
      if (greatest != null) {
        found.accept(each, greatest);
      }
    }
  }

  /** {@return how many ends are no earlier than that moment} */
  private static int fromLatest(long[] ends, long moment) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ends.length - low;
  }

  /** {@return for each power of two and each position, the greatest of so many from there on} */
  private List<List<T>> greatestOfPowers() {
    List<List<T>> powers = new ArrayList<>();
    powers.add(byStart.stream().map(Entry::value).toList());
    for (int length = 2; length <= byStart.size(); length *= 2) {
      List<T> half = powers.get(powers.size() - 1);
      List<T> next = new ArrayList<>();
      for (int i = 0; i + length <= byStart.size(); i++) {
        T one = half.get(i);
        T other = half.get(i + length / 2);
        next.add(order.compare(one, other) >= 0 ? one : other);
      }
      powers.add(next);
    }
    return powers;
  }

  private @Nullable T greatest(List<List<T>> powers, int from, int to) {
    if (from >= to) {
      return null;
    }
    int power = 31 - Integer.numberOfLeadingZeros(to - from);
    List<T> those = powers.get(power);
    return greater(those.get(from), those.get(to - (1 << power)));
  }

  private @Nullable T greater(@Nullable T a, @Nullable T b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return order.compare(a, b) >= 0 ? a : b;
  }

  /** {@return how many start no later than that moment} */
  private int countUpTo(long moment) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().first() <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
