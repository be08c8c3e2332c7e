package org.contested.importers.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/**
 * Tells rows that two stray quotes have joined, so that a cell holds the end of one row and the
 * beginning of another: before its first line break as many separators as cells are still to come,
 * after its last one as many as cells came before it, and a whole row between each two others.
 *
 * <p>Prose has other numbers of commas, and a blank after most of them; a row of few cells tells
 * too little.
 */
final class JoinedRows {

  private static final int FEWEST_COLUMNS = 4;
  private static final Splitter LINES = Splitter.onPattern("\\r\\n|\\n|\\r");

  private final CharMatcher separator;

  JoinedRows(char separator) {
    this.separator = CharMatcher.is(separator);
  }

  /** Warns of cells that look like the joint of two rows. */
  void find(String[] cells, CsvRow row) {
    if (cells.length < FEWEST_COLUMNS) {
      return;
    }
    for (int i = 0; i < cells.length; i++) {
      if (hasLineBreak(cells[i]) && isJoint(cells[i], i, cells.length)) {
        row.warning(
            i,
            "joined-rows",
            "looks like the end of one row and the beginning of another, joined by two stray"
                + " quotes; look at line %d of the file".formatted(row.line()));
      }
    }
  }

  private static boolean hasLineBreak(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  private boolean isJoint(String cell, int column, int columns) {
    List<String> lines = LINES.splitToList(cell);
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      int expected = i == 0 ? columns - 1 - column : i == last ? column : columns - 1;
      if (separator.countIn(lines.get(i)) != expected || hasBlankAfterSeparator(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBlankAfterSeparator(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      if (separator.matches(line.charAt(i)) && line.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }
}
