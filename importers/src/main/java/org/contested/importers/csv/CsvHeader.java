package org.contested.importers.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.contested.importers.ImportException;

/**
 * What stands above the rows of a table.
 *
 * @param file the name of the file; in an archive {@code archive.zip!entry.csv}
 * @param columns the names of the columns in their order, some perhaps twice
 * @param hxl the HXL tag of each column, some of them empty; an empty list if there is no such row
 */
public record CsvHeader(String file, ImmutableList<String> columns, ImmutableList<String> hxl) {

  /** {@return where the first column of a name is; -1 if there is none} */
  public int indexOf(String column) {
    return columns.indexOf(column);
  }

  /** {@return where the first of several names of one column is; -1 if there is none} */
  public int indexOfAny(String... names) {
    for (String name : names) {
      int index = columns.indexOf(name);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  /**
   * Refuses a file in which a column is missing.
   *
   * @param needed the columns that it has at least, in whatever order
   * @param layouts the layouts that are known, for the message
   * @throws ImportException if one is missing; it names those and the columns that there are
   */
  public void require(List<String> needed, String layouts) {
    List<String> missing = needed.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new ImportException(
          "%s, header: the columns %s are missing; there are %s. Known layouts: %s"
              .formatted(file, missing, columns, layouts));
    }
  }

  /**
   * Refuses a file in which two columns have one name.
   *
   * @throws ImportException if so; it names the column
   */
  public void requireDistinct() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.indexOf(columns.get(i)) != i) {
        throw new ImportException(
            "%s, header: column '%s' stands twice; each must be its own"
                .formatted(file, columns.get(i)));
      }
    }
  }

  /** {@return this, with the cells of the header themselves as columns} */
  CsvHeader named(String[] cells) {
    return new CsvHeader(file, ImmutableList.copyOf(cells), hxl);
  }
}
