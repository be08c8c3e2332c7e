package org.contested.importers.series;

import java.util.List;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.importers.csv.CsvRow;

/**
 * A day of a table.
 *
 * @param row a row
 * @param header the names of all columns
 */
record TableDay(CsvRow row, List<String> header) implements SeriesDay {

  @Override
  public List<String> columns() {
    return header.stream().filter(column -> row.has(header.indexOf(column))).toList();
  }

  @Override
  public Optional<String> text(String column) {
    int index = header.indexOf(column);
    return row.has(index) ? Optional.of(row.text(index).strip()) : Optional.empty();
  }

  @Override
  public Optional<String> number(String column) {
    return text(column);
  }

  @Override
  public Extensions keep(Extensions extensions, String name, String column) {
    return extensions.with(name, row.text(header.indexOf(column)));
  }

  @Override
  public void error(String column, String rule, String message) {
    row.error(header.indexOf(column), rule, message);
  }

  @Override
  public boolean isBad() {
    return row.isBad();
  }
}
