package org.contested.importers.ucdp;

import java.util.List;

/**
 * The columns of a table of years, which releases name in several ways.
 *
 * @param names their names in the order of the file
 */
record YearColumns(List<String> names) {

  /** {@return where the first of several names of one column is; -1 if there is none} */
  int at(String... known) {
    for (String name : known) {
      int index = names.indexOf(name);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }
}
