package org.contested.importers.series;

import java.util.List;
import java.util.Optional;
import org.contested.common.Extensions;

/** A day of a series, whether it stands in a list of JSON or in a table. */
interface SeriesDay {

  /** {@return the columns that have a value, in their order} */
  List<String> columns();

  /** {@return the text of a column} */
  Optional<String> text(String column);

  /** {@return the digits of a number in a column, of whatever kind it is} */
  Optional<String> number(String column);

  /** {@return these, with a column as it stands} */
  Extensions keep(Extensions extensions, String name, String column);

  /** Reports a column because of which the day gives no records. */
  void error(String column, String rule, String message);

  /** {@return whether a column was reported} */
  boolean isBad();
}
