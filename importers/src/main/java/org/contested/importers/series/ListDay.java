package org.contested.importers.series;

import java.util.List;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.importers.json.JsonCell;
import org.contested.importers.json.JsonRow;

/**
 * A day of a list.
 *
 * @param row an object
 */
record ListDay(JsonRow row) implements SeriesDay {

  @Override
  public List<String> columns() {
    return row.cells().keySet().asList();
  }

  @Override
  public Optional<String> text(String column) {
    return row.find(column).filter(cell -> !cell.isNull()).map(cell -> cell.text().orElse(""));
  }

  @Override
  public Optional<String> number(String column) {
    return row.find(column)
        .filter(cell -> !cell.isNull())
        .map(cell -> cell.text().isEmpty() ? cell.json() : "");
  }

  @Override
  public Extensions keep(Extensions extensions, String name, String column) {
    return row.find(column)
        .map(JsonCell::json)
        .map(json -> extensions.withJson(name, json))
        .orElse(extensions);
  }

  @Override
  public void error(String column, String rule, String message) {
    row.error(column, rule, message);
  }

  @Override
  public boolean isBad() {
    return row.isBad();
  }
}
