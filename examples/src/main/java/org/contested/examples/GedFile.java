package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.contested.dataset.Dataset;
import org.contested.time.Timespan;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads a UCDP GED file. Its releases have 41 to 52 columns in several orders; columns that nothing
 * needs may be absent, and columns that nothing knows are passed on.
 *
 * <p>In the layout of the Humanitarian Data Exchange (HDX) the second row holds HXL tags ({@code
 * #date+start}) and no event. It is told by its cells, which are all empty or begin with {@code #};
 * an event whose headline begins so ({@code #WarinUkraine}) has other cells beside it.
 */
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

  /**
   * What stands above the events.
   *
   * @param columns the names of the columns in their order
   * @param hxl the HXL tag of each column, some of them empty; an empty list if there is no such
   *     row
   */
  record Header(ImmutableList<String> columns, ImmutableList<String> hxl) {}

  /**
   * {@return what a file says, as UCDP's statements}
   *
   * @param file the file
   * @param release the release of UCDP GED that it is from, such as {@code 22.1}; the version of
   *     the dataset, and in no id, so that the same event has the same id in each release
   * @param released when UCDP published that release, and so said it
   * @throws IllegalArgumentException if a row cannot be read; it names file, row, column, value and
   *     rule
   */
  static Dataset dataset(Path file, Optional<String> release, Optional<Timespan> released) {
    GedMapping mapping = new GedMapping(released);
    Header header = read(file, mapping::add);
    return mapping.dataset(header, release);
  }

  /** Passes each row of an event on, numbered from 1; returns what stands above them. */
  static Header read(Path file, Consumer<GedRow> rows) {
    ObjectReader reader =
        new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);
    try (MappingIterator<String[]> lines = reader.readValues(file.toFile())) {
      if (!lines.hasNext()) {
        throw new IllegalArgumentException(file + " is empty; it needs a header row of columns");
      }
      ImmutableList<String> columns = columns(file, lines.next());
      ImmutableList<String> hxl = ImmutableList.of();
      int number = 1;
      while (lines.hasNext()) {
        String[] line = lines.next();
        if (number == 1 && hxl.isEmpty() && isHxl(line)) {
          hxl = tags(file, columns, line);
        } else {
          rows.accept(new GedRow(file, number, cells(file, number, columns, line)));
          number++;
        }
      }
      return new Header(columns, hxl);
    }
  }

  private static boolean isHxl(String[] line) {
    boolean tagged = false;
    for (String cell : line) {
      if (cell.startsWith("#")) {
        tagged = true;
      } else if (!cell.isBlank()) {
        return false;
      }
    }
    return tagged;
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
      throw wrongWidth("%s, row %d".formatted(file, number), columns, line);
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < line.length; i++) {
      cells.put(columns.get(i), line[i]);
    }
    return cells;
  }

  private static ImmutableList<String> tags(Path file, List<String> columns, String[] line) {
    if (line.length != columns.size()) {
      throw wrongWidth(file + ", HXL row", columns, line);
    }
    return ImmutableList.copyOf(line);
  }

  private static IllegalArgumentException wrongWidth(
      String where, List<String> columns, String[] line) {
    return new IllegalArgumentException(
        "%s: %d cells, but the header has %d columns; is a quote missing?"
            .formatted(where, line.length, columns.size()));
  }
}
