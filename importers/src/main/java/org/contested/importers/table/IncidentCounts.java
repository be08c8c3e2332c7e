package org.contested.importers.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Victims;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.csv.Bounds;
import org.contested.importers.csv.CsvRow;
import org.jspecify.annotations.Nullable;

/** The numbers of incidents: as words in one column, or as bounds in up to three. */
final class IncidentCounts {

  private final ImmutableList<TableMapping.Count> counts;

  /**
   * Takes counts as a mapping names their columns.
   *
   * @throws ImportException if one is neither words nor bounds, or both
   */
  IncidentCounts(List<TableMapping.Count> counts, String file) {
    this.counts = ImmutableList.copyOf(counts);
    for (TableMapping.Count count : counts) {
      boolean isText = count.text() != null;
      boolean isBounds = count.low() != null || count.best() != null || count.high() != null;
      if (isText == isBounds) {
        throw new ImportException(
            "%s, counts: a count of %s has either 'text', or 'low', 'best' and 'high'"
                .formatted(file, count.harm()));
      }
    }
  }

  /** {@return what a row says of each count, of no event yet; none of what it leaves empty} */
  List<CasualtyEstimate.Builder> of(CsvRow row, MappedColumns columns) {
    List<CasualtyEstimate.Builder> all = new ArrayList<>();
    for (TableMapping.Count count : counts) {
      Figure figure =
          count.text() == null ? bounds(row, count, columns) : said(row, columns.at(count.text()));
      if (figure == null) {
        continue;
      }
      Victims.Builder victims = Victims.builder();
      if (count.status() != null) {
        victims.status(count.status());
      }
      if (count.group() != null) {
        victims.group(count.group());
      }
      all.add(
          CasualtyEstimate.builder()
              .harms(List.of(count.harm()))
              .victims(victims.build())
              .figure(figure)
              .accumulation(Accumulation.CUMULATIVE)
              .directness(Directness.UNSPECIFIED));
    }
    return all;
  }

  private static @Nullable Figure said(CsvRow row, int column) {
    if (!row.has(column)) {
      return null;
    }
    Figure figure = SaidCount.parse(row.text(column));
    if (figure == null) {
      row.warning(
          column, "count", "is no count that can be read; it is kept as the words that were said");
      figure = Figure.unquantified(row.text(column).strip());
    }
    return figure;
  }

  private static @Nullable Figure bounds(
      CsvRow row, TableMapping.Count count, MappedColumns columns) {
    Bounds bounds =
        new Bounds(
            number(row, columns.at(count.low())),
            number(row, columns.at(count.best())),
            number(row, columns.at(count.high())));
    if (bounds.isEmpty()) {
      return inWords(row, count, columns);
    }
    warnUnlessNumber(row, columns.at(count.low()), bounds.low());
    warnUnlessNumber(row, columns.at(count.best()), bounds.best());
    warnUnlessNumber(row, columns.at(count.high()), bounds.high());
    if (!bounds.isOrdered()) {
      row.warning(
          columns.at(bounds.best().isPresent() ? count.best() : count.low()),
          "low-best-high",
          "is in no order with the others; the bounds are widened to hold all of them");
    }
    return bounds.figure();
  }

  /** {@return the number in a cell; empty if the cell is, or says anything else than a number} */
  private static OptionalLong number(CsvRow row, int column) {
    Figure said = row.has(column) ? SaidCount.parse(row.text(column)) : null;
    return said != null && said.form() == Figure.Form.EXACTLY
        ? OptionalLong.of(said.low())
        : OptionalLong.empty();
  }

  private static void warnUnlessNumber(CsvRow row, int column, OptionalLong number) {
    if (row.has(column) && number.isEmpty()) {
      row.warning(column, "count", "is no number, so no bound of the count; the cell is kept");
    }
  }

  /** Where no column holds a number, the first that says anything is taken as it is said. */
  private static @Nullable Figure inWords(
      CsvRow row, TableMapping.Count count, MappedColumns columns) {
    Figure figure = null;
    for (String column : Arrays.asList(count.best(), count.low(), count.high())) {
      if (figure == null) {
        figure = said(row, columns.at(column));
      } else {
        warnUnlessNumber(row, columns.at(column), OptionalLong.empty());
      }
    }
    return figure;
  }
}
