package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Values on spans of time, found by time: a sorted list that knows how far those before a position
 * reach. A look-up costs what it finds, and a little for spans that reach across many others.
 */
final class Intervals<T> {

  private record Entry<T>(World.Span span, T value) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private long[] reach = {};
  private boolean sorted;

  void add(World.Span span, T value) {
    entries.add(new Entry<>(span, value));
    sorted = false;
  }

  /** Passes on the values whose span has a moment in common with this one. */
  void meeting(World.Span span, Consumer<T> found) {
    find(span.last(), span.first(), found);
  }

  /** Passes on the values whose span has all of this one in it. */
  void containing(World.Span span, Consumer<T> found) {
    find(span.first(), span.last(), found);
  }

  /** Passes on the values that begin no later than one moment and end no earlier than another. */
  private void find(long latestStart, long earliestEnd, Consumer<T> found) {
    sort();
    for (int i = countUpTo(latestStart) - 1; i >= 0 && reach[i] >= earliestEnd; i--) {
      if (entries.get(i).span().last() >= earliestEnd) {
        found.accept(entries.get(i).value());
      }
    }
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
    entries.sort(Comparator.comparingLong(entry -> entry.span().first()));
    reach = new long[entries.size()];
    long so = Long.MIN_VALUE;
    for (int i = 0; i < reach.length; i++) {
      so = Math.max(so, entries.get(i).span().last());
      reach[i] = so;
    }
    sorted = true;
  }
}
