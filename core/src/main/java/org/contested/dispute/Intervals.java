package org.contested.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Values on spans of time, found by time: sorted by their beginning, with the latest end of every
 * half, quarter and so on. A look-up costs what it finds, times the logarithm of how many there
 * are.
 */
final class Intervals<T> {

  private record Entry<T>(World.Span span, T value) {}

  /** By their beginning; of those that begin together the longest first. */
  private static final Comparator<Entry<?>> ORDER =
      Comparator.<Entry<?>>comparingLong(entry -> entry.span().first())
          .thenComparing(
              Comparator.<Entry<?>>comparingLong(entry -> entry.span().last()).reversed());

  private final List<Entry<T>> entries = new ArrayList<>();

  /** The latest end below each node of a binary tree: the root is 1, the children of n 2n, 2n+1. */
  private long[] latest = {};

  private boolean sorted;

  void add(World.Span span, T value) {
    entries.add(new Entry<>(span, value));
    sorted = false;
  }

  /** {@return whether one passes of the values whose span has a moment in common with this one} */
  boolean anyMeeting(World.Span span, Predicate<? super T> passes) {
    return find(span.last(), span.first(), passes);
  }

  /** {@return one that passes of the values whose span has all of this one in it} */
  Optional<T> findContaining(World.Span span, Predicate<? super T> passes) {
    List<T> found = new ArrayList<>(1);
    anyContaining(span, value -> passes.test(value) && found.add(value));
    return found.stream().findFirst();
  }

  /** {@return whether one passes of the values whose span has all of this one in it} */
  boolean anyContaining(World.Span span, Predicate<? super T> passes) {
    return find(span.first(), span.last(), passes);
  }

  /** Passes on the values whose span has all of this one in it, the narrowest first. */
  void containing(World.Span span, Consumer<? super T> found) {
    find(
        span.first(),
        span.last(),
        value -> {
          found.accept(value);
          return false;
        });
  }

  /** Looks at the values that begin no later than one moment and end no earlier than another. */
  private boolean find(long latestStart, long earliestEnd, Predicate<? super T> passes) {
    sort();
    int count = countUpTo(latestStart);
    return count > 0 && find(1, 0, latest.length / 2, count, earliestEnd, passes);
  }

  /** Looks at those from one position to before another, the last first, as far as they count. */
  private boolean find(
      int node, int from, int to, int count, long earliestEnd, Predicate<? super T> passes) {
    if (from >= count || latest[node] < earliestEnd) {
      return false;
    }
    if (to - from == 1) {
      return passes.test(entries.get(from).value());
    }
    int middle = (from + to) >>> 1;
    return find(2 * node + 1, middle, to, count, earliestEnd, passes)
        || find(2 * node, from, middle, count, earliestEnd, passes);
  }

  private int countUpTo(long start) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().first() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void sort() {
    if (sorted) {
      return;
    }
    entries.sort(ORDER);
    int leaves = Integer.highestOneBit(Math.max(1, 2 * entries.size() - 1));
    latest = new long[2 * leaves];
    Arrays.fill(latest, Long.MIN_VALUE);
    for (int i = 0; i < entries.size(); i++) {
      latest[leaves + i] = entries.get(i).span().last();
    }
    for (int node = leaves - 1; node > 0; node--) {
      latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
    }
    sorted = true;
  }
}
