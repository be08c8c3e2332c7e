package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The greatest value up to each key, found in log n steps once all are added. */
final class RunningMax {

  /** What there is where there is nothing. */
  static final long NONE = Long.MIN_VALUE;

  private record Entry(long key, long value) {}

  private final List<Entry> entries = new ArrayList<>();
  private long[] greatest = {};

  void add(long key, long value) {
    entries.add(new Entry(key, value));
  }

  /** {@return the greatest value whose key is below this one} */
  long below(long key) {
    return at(countBelow(key));
  }

  /** {@return the greatest value whose key is at most this one} */
  long upTo(long key) {
    return at(key == Long.MAX_VALUE ? entries.size() : countBelow(key + 1));
  }

  private long at(int count) {
    return count == 0 ? NONE : sorted()[count - 1];
  }

  private int countBelow(long key) {
    sorted();
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).key() < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long[] sorted() {
    if (greatest.length < entries.size()) {
      entries.sort(Comparator.comparingLong(Entry::key));
      greatest = new long[entries.size()];
      long so = NONE;
      for (int i = 0; i < greatest.length; i++) {
        so = Math.max(so, entries.get(i).value());
        greatest[i] = so;
      }
    }
    return greatest;
  }
}
