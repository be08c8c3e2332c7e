package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a CSV file with a header; cells keep their text to the letter. */
final class CsvTable {

  private CsvTable() {}

  /** {@return the rows of a file, which has at least these columns, in whatever order} */
  static ImmutableList<CsvRow> read(Path file, Collection<String> required) {
    ObjectReader reader =
        new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);
    try (MappingIterator<String[]> lines = reader.readValues(file.toFile())) {
      if (!lines.hasNext()) {
        throw new IllegalArgumentException(file + " is empty; it needs a header row of columns");
      }
      List<String> columns = columns(file, lines.next(), required);
      ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
      for (int number = 1; lines.hasNext(); number++) {
        rows.add(row(file, number, columns, lines.next()));
      }
      return rows.build();
    }
  }

  private static List<String> columns(Path file, String[] header, Collection<String> required) {
    List<String> columns = List.of(header);
    List<String> missing = required.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s, header: the columns %s are missing; there are %s".formatted(file, missing, columns));
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw new IllegalArgumentException(
            "%s, header: column '%s' stands twice; each must be its own".formatted(file, column));
      }
    }
    return columns;
  }

  private static CsvRow row(Path file, int number, List<String> columns, String[] line) {
    if (line.length != columns.size()) {
      throw new IllegalArgumentException(
          "%s, row %d: %d cells, but the header has %d columns; is a quote missing?"
              .formatted(file, number, line.length, columns.size()));
    }
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    for (int i = 0; i < line.length; i++) {
      cells.put(columns.get(i), line[i]);
    }
    return new CsvRow(file, number, cells.buildOrThrow());
  }
}
