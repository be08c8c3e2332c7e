package org.contested.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Positions on spans of time, most of which do not meet, found by time as they are added. */
final class Times {

  private record Entry(World.Span span, int position) {
    boolean meets(World.Span other) {
      return span.first() <= other.last() && other.first() <= span.last();
    }
  }

  /** In so many sequences at most; more of one time are looked at one by one. */
  private static final int LAYERS = 16;

  /** Sequences of which no two members meet, by their beginning. */
  private final List<TreeMap<Long, Entry>> sequences = new ArrayList<>(1);

  private final List<Entry> others = new ArrayList<>(0);

  void add(World.Span span, int position) {
    Entry entry = new Entry(span, position);
    for (TreeMap<Long, Entry> sequence : sequences) {
      Map.Entry<Long, Entry> last = sequence.floorEntry(span.last());
      if (last == null || !last.getValue().meets(span)) {
        sequence.put(span.first(), entry);
        return;
      }
    }
    if (sequences.size() < LAYERS) {
      TreeMap<Long, Entry> sequence = new TreeMap<>();
      sequence.put(span.first(), entry);
      sequences.add(sequence);
    } else {
      others.add(entry);
    }
  }

  /** {@return one whose span meets this one and that passes, or -1 if there is none} */
  int find(World.Span span, IntPredicate test) {
    for (TreeMap<Long, Entry> sequence : sequences) {
      Map.Entry<Long, Entry> next = sequence.floorEntry(span.last());
      while (next != null && next.getValue().meets(span)) {
        if (test.test(next.getValue().position())) {
          return next.getValue().position();
        }
        next = sequence.lowerEntry(next.getKey());
      }
    }
    for (Entry other : others) {
      if (other.meets(span) && test.test(other.position())) {
        return other.position();
      }
    }
    return -1;
  }
}
