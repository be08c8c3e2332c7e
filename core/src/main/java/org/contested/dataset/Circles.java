package org.contested.dataset;

import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds circles in a directed graph, depth first and without recursion, so that a long chain costs
 * no stack. Each node is reported in one circle at most; a graph with circles never yields none.
 */
final class Circles<N> {

  private enum Mark {
    ON_PATH,
    DONE
  }

  private final SetMultimap<N, N> edges;
  private final Map<N, Mark> marks = new HashMap<>();
  private final Deque<Iterator<N>> open = new ArrayDeque<>();
  private final List<N> path = new ArrayList<>();
  private final Set<N> reported = new HashSet<>();
  private final List<List<N>> circles = new ArrayList<>();

  private Circles(SetMultimap<N, N> edges) {
    this.edges = edges;
  }

  /** {@return the circles, each from some node of it along the edges} */
  static <N> List<List<N>> in(SetMultimap<N, N> edges) {
    Circles<N> search = new Circles<>(edges);
    for (N start : edges.keySet()) {
      if (!search.marks.containsKey(start)) {
        search.from(start);
      }
    }
    return search.circles;
  }

  private void from(N start) {
    enter(start);
    while (!open.isEmpty()) {
      if (open.getFirst().hasNext()) {
        N next = open.getFirst().next();
        Mark mark = marks.get(next);
        if (mark == null) {
          enter(next);
        } else if (mark == Mark.ON_PATH) {
          close(next);
        }
      } else {
        open.pop();
        marks.put(path.remove(path.size() - 1), Mark.DONE);
      }
    }
  }

  private void enter(N node) {
    marks.put(node, Mark.ON_PATH);
    path.add(node);
    open.push(edges.get(node).iterator());
  }

  private void close(N node) {
    if (reported.contains(node) || reported.contains(path.get(path.size() - 1))) {
      return;
    }
    List<N> circle = List.copyOf(path.subList(path.lastIndexOf(node), path.size()));
    reported.addAll(circle);
    circles.add(circle);
  }
}
