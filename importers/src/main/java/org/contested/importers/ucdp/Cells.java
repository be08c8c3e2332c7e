package org.contested.importers.ucdp;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.common.Extensions;
import org.contested.importers.csv.CsvRow;

/** Cells as UCDP's tables of conflicts and actors write them. */
final class Cells {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "ucdp.";

  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

  private Cells() {}

  /** {@return whether a cell says nothing: empty, or one of the ways in which UCDP says so} */
  static boolean isAbsent(String cell) {
    String text = cell.strip();
    return text.isEmpty()
        || text.equalsIgnoreCase("n/a")
        || text.equals("NA")
        || text.equals("-99")
        || text.equals("-999");
  }

  /** {@return the parts of a cell that lists them with commas; none if it says nothing} */
  static List<String> list(String cell) {
    return isAbsent(cell) ? List.of() : LIST.splitToList(cell);
  }

  /** {@return the numbers that a cell lists with commas; none if one of them is no number} */
  static List<String> numbers(String cell) {
    List<String> parts = list(cell);
    return parts.stream().allMatch(part -> part.matches("[0-9]{1,18}")) ? parts : List.of();
  }

  /** {@return each cell of a row under the name of its column} */
  static Extensions verbatim(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.width(); i++) {
      if (!row.text(i).isEmpty()) {
        cells.put(VERBATIM + row.header().columns().get(i), row.text(i));
      }
    }
    return Extensions.ofTexts(cells);
  }
}
