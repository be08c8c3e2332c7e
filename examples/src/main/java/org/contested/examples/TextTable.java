package org.contested.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of texts, printed in columns as wide as they need to be. */
final class TextTable {
  private static final String RIGHT = ">";

  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Starts a table.
   *
   * @param header the heads of the columns; one that begins with {@code >} stands at the right
   */
  TextTable(String... header) {
    this.right = Stream.of(header).map(head -> head.startsWith(RIGHT)).toList();
    rows.add(Stream.of(header).map(head -> head.replace(RIGHT, "")).toList());
  }

  /** Adds a row with a cell for each column. */
  void row(Object... cells) {
    rows.add(Stream.of(cells).map(Object::toString).toList());
  }

  void printTo(PrintWriter out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String space = " ".repeat(width(i) - row.get(i).length());
        line.append("  ").append(right.get(i) ? space + row.get(i) : row.get(i) + space);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
