package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that stand in one cell with commas between them, where names hold commas too. {@code CPP,
 * Military faction (forces of Honasan, Abenina & Zumel)} are two, as the two numbers beside them
 * tell; {@code Military Junta for the Consolidation of Democracy, Peace and Justice} is one.
 */
final class NameList {

  private NameList() {}

  /**
   * {@return the names in a cell}
   *
   * @param cell the cell
   * @param count how many there are
   * @return so many names, or none if it cannot be told where they part
   */
  static ImmutableList<String> of(String cell, int count) {
    if (Cells.isAbsent(cell) || count == 0) {
      return ImmutableList.of();
    } else if (count == 1) {
      return ImmutableList.of(cell.strip());
    }
    List<String> parts = Cells.list(cell);
    if (parts.size() != count) {
      parts = outsideBrackets(cell);
    }
    return parts.size() == count ? ImmutableList.copyOf(parts) : ImmutableList.of();
  }

  /** {@return the parts of a cell between commas that stand in no brackets} */
  static ImmutableList<String> outsideBrackets(String cell) {
    if (Cells.isAbsent(cell)) {
      return ImmutableList.of();
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i == cell.length() ? ',' : cell.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && (depth <= 0 || i == cell.length())) {
        parts.add(cell.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.removeIf(String::isEmpty);
    return ImmutableList.copyOf(parts);
  }
}
