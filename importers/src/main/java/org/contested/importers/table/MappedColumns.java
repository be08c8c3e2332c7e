package org.contested.importers.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.contested.importers.csv.CsvHeader;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table by the names that a mapping gives them.
 *
 * @param names the names in the order of the file
 */
record MappedColumns(ImmutableList<String> names) {

  /** {@return those of a header, where a name that stands again has its number: {@code Total#2}} */
  static MappedColumns of(CsvHeader header) {
    List<String> names = new ArrayList<>();
    for (String column : header.columns()) {
      String name = column;
      for (int i = 2; names.contains(name); i++) {
        name = column + "#" + i;
      }
      names.add(name);
    }
    return new MappedColumns(ImmutableList.copyOf(names));
  }

  /** {@return where a column is; -1 if it is not, or the mapping names none} */
  int at(@Nullable String column) {
    return column == null ? -1 : names.indexOf(column);
  }
}
