package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contested.importers.ImportException;
import org.contested.importers.csv.CsvHeader;
import org.jspecify.annotations.Nullable;

/** Where in a file the columns stand, found once for all of its rows. */
final class GedLayout {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "ged.";

  private static final String KNOWN =
      "UCDP GED as published by UCDP (5.0 to 25.1) or HDX, with conflict_new_id or conflict_id,"
          + " best or best_est, in any order";

  private final int[] indices = new int[GedColumn.values().length];
  private final @Nullable GedColumn[] meanings;
  private final ImmutableList<String> verbatimNames;

  private GedLayout(List<String> columns) {
    meanings = new GedColumn[columns.size()];
    List<String> plain =
        columns.stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
    for (GedColumn column : GedColumn.values()) {
      int index = find(column, columns);
      index = index < 0 ? find(column, plain) : index;
      indices[column.ordinal()] = index;
      if (index >= 0 && meanings[index] == null) {
        meanings[index] = column;
      }
    }
    verbatimNames =
        columns.stream().map(name -> VERBATIM + name).collect(ImmutableList.toImmutableList());
  }

  /** {@return where the first of a column's names stands that is there; -1 if none is} */
  private static int find(GedColumn column, List<String> columns) {
    return column.names().stream()
        .mapToInt(columns::indexOf)
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** {@return the layout of these columns} */
  static GedLayout of(List<String> columns) {
    return new GedLayout(columns);
  }

  /**
   * {@return the layout of a file}
   *
   * @throws ImportException if a column is missing that every row needs, or stands twice
   */
  static GedLayout of(CsvHeader header) {
    GedLayout layout = new GedLayout(header.columns());
    List<String> missing = new ArrayList<>();
    for (GedColumn column : GedColumn.values()) {
      if (column.isRequired() && layout.index(column) < 0) {
        missing.add(column.names().get(0));
      }
    }
    if (!missing.isEmpty()) {
      throw new ImportException(
          "%s, header: the columns %s are missing; there are %s. Known layouts: %s"
              .formatted(header.file(), missing, header.columns(), KNOWN));
    }
    header.requireDistinct();
    return layout;
  }

  /** {@return where a column stands; -1 if nowhere} */
  int index(GedColumn column) {
    return indices[column.ordinal()];
  }

  /** {@return how many columns there are} */
  int width() {
    return meanings.length;
  }

  /** {@return what stands at a place; null if the model has no place for it} */
  @Nullable GedColumn meaning(int index) {
    return meanings[index];
  }

  /** {@return the name of the extension in which a cell stands verbatim} */
  String verbatimName(int index) {
    return verbatimNames.get(index);
  }
}
