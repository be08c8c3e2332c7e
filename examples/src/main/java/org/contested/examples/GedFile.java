package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a UCDP GED file in its official layout; columns may be absent or in another order. */
final class GedFile {

  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of(
          "id",
          "type_of_violence",
          "conflict_new_id",
          "dyad_new_id",
          "side_a_new_id",
          "side_b_new_id",
          "where_prec",
          "latitude",
          "longitude",
          "country",
          "country_id",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low");

  private GedFile() {}

  /** Passes each row on; returns the columns in their order. */
  static ImmutableList<String> read(Path file, Consumer<GedRow> rows) {
    ObjectReader reader =
        new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);
    try (MappingIterator<String[]> lines = reader.readValues(file.toFile())) {
      if (!lines.hasNext()) {
        throw new IllegalArgumentException(file + " is empty; it needs a header row of columns");
      }
      ImmutableList<String> columns = columns(file, lines.next());
      for (int number = 1; lines.hasNext(); number++) {
        rows.accept(new GedRow(file, number, cells(file, number, columns, lines.next())));
      }
      return columns;
    }
  }

  private static ImmutableList<String> columns(Path file, String[] header) {
    if (header.length > 0) {
      header[0] = header[0].replace("\uFEFF", "");
    }
    Set<String> columns = new LinkedHashSet<>(List.of(header));
    List<String> missing = REQUIRED.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s, header: the columns %s are missing; a UCDP GED file has at least %s"
              .formatted(file, missing, REQUIRED));
    }
    if (columns.size() < header.length) {
      throw new IllegalArgumentException(
          "%s, header: a column name stands twice; each must be its own".formatted(file));
    }
    return ImmutableList.copyOf(columns);
  }

  private static Map<String, String> cells(
      Path file, int number, List<String> columns, String[] line) {
    if (line.length != columns.size()) {
      throw new IllegalArgumentException(
          "%s, row %d: %d cells, but the header has %d columns; is a quote missing?"
              .formatted(file, number, line.length, columns.size()));
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < line.length; i++) {
      cells.put(columns.get(i), line[i]);
    }
    return cells;
  }
}
