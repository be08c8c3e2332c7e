package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.contested.dataset.Dataset;
import org.contested.time.Timespan;

/**
 * Reads a UCDP GED file. Its releases have 41 to 52 columns in several orders; columns that nothing
 * needs may be absent, and columns that nothing knows are passed on.
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
    CsvTable.Header header = read(file, mapping::add);
    return mapping.dataset(header, release);
  }

  /** Passes each row of an event on, numbered from 1; returns what stands above them. */
  static CsvTable.Header read(Path file, Consumer<GedRow> rows) {
    return CsvTable.read(file, REQUIRED, row -> rows.accept(new GedRow(row)));
  }
}
