package org.contested.dataset;

import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds circles in a directed graph, depth first and without recursion, so that a long chain costs
 * no stack. Each node is reported in one circle at most; a graph with circles never yields none.
 */
final class Circles<N> {

  /** In place of a position on the path: the node and all that it leads to are dealt with. */
  private static final int DONE = -1;

  private final SetMultimap<N, N> edges;
  private final Map<N, Integer> positions = new HashMap<>();
  private final Deque<Iterator<N>> open = new ArrayDeque<>();
  private final List<N> path = new ArrayList<>();

  /** For each position on the path, the last up to there whose node is in a circle already. */
  private final List<Integer> lastReported = new ArrayList<>();

  private final List<List<N>> circles = new ArrayList<>();

  private Circles(SetMultimap<N, N> edges) {
    this.edges = edges;
  }

  /** {@return the circles, each from some node of it along the edges} */
  static <N> List<List<N>> in(SetMultimap<N, N> edges) {
    Circles<N> search = new Circles<>(edges);
    for (N start : edges.keySet()) {
      if (!search.positions.containsKey(start)) {
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
        Integer position = positions.get(next);
        if (position == null) {
          enter(next);
        } else if (position != DONE) {
          close(position);
        }
      } else {
        open.pop();
        int top = path.size() - 1;
        positions.put(path.remove(top), DONE);
        lastReported.remove(top);
      }
    }
  }

  private void enter(N node) {
    int position = path.size();
    positions.put(node, position);
    path.add(node);
    lastReported.add(position == 0 ? -1 : lastReported.get(position - 1));
    open.push(edges.get(node).iterator());
  }

  /** Reports the path from a position on, unless a part of it is in a circle already. */
  private void close(int from) {
    int top = path.size() - 1;
    if (lastReported.get(top) >= from) {
      return;
    }
    circles.add(List.copyOf(path.subList(from, path.size())));
    for (int position = from; position <= top; position++) {
      lastReported.set(position, position);
    }
  }
}
