package org.contested.importers.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.contested.importers.ImportException;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.Days;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.jspecify.annotations.Nullable;

/** When incidents were, from a column of their first day and one of their last. */
final class IncidentDays {

  private final @Nullable String first;
  private final @Nullable String last;
  private final List<DateTimeFormatter> formats = new ArrayList<>();

  /**
   * Reads the patterns of dates.
   *
   * @throws ImportException if one is none
   */
  IncidentDays(TableMapping mapping, String file) {
    this.first = mapping.date();
    this.last = mapping.endDate();
    @Nullable List<String> patterns = mapping.dateFormats();
    for (String pattern : patterns == null ? List.<String>of() : patterns) {
      try {
        formats.add(Days.format(pattern));
      } catch (IllegalArgumentException e) {
        throw new ImportException(
            "%s, dateFormats: '%s' is no pattern of a date, such as d MMMM uuuu: %s"
                .formatted(file, pattern, e.getMessage()));
      }
    }
  }

  /**
   * {@return when the incident of a row was; null if it tells no day that can be read, which is
   * reported}
   */
  @Nullable Timespan of(CsvRow row, MappedColumns columns) {
    Timespan start = time(row, columns.at(first));
    Timespan end = time(row, columns.at(last));
    if (start == null || end == null) {
      return start == null ? end : start;
    }
    LocalDate from = start.earliestStart().orElse(null);
    LocalDate to = end.latestEnd().orElse(null);
    if (from == null || to == null) {
      row.warning(
          columns.at(last),
          "date",
          "cannot be joined to '%s', as one of them is open; the event is left with that alone"
              .formatted(start));
      return start;
    }
    if (from.isAfter(to)) {
      row.warning(
          columns.at(last),
          "order",
          "must not be before its first day %s; the event is left with that alone".formatted(from));
      return start;
    }
    return doubted(Timespan.within(from, to), start, end);
  }

  /** What is doubted of one end is doubted of the whole. */
  private static Timespan doubted(Timespan whole, Timespan start, Timespan end) {
    boolean approximate = start.isApproximate() || end.isApproximate();
    boolean uncertain = start.isUncertain() || end.isUncertain();
    Timespan marked = approximate ? whole.approximately() : whole;
    return uncertain ? marked.uncertainly() : marked;
  }

  private @Nullable Timespan time(CsvRow row, int at) {
    if (!row.has(at)) {
      return null;
    }
    String text = row.text(at).strip();
    LocalDate day = Days.parse(text, formats);
    if (day != null) {
      return Timespan.of(day);
    }
    try {
      return Timespan.parse(text);
    } catch (TimespanParseException e) {
      row.warning(
          at, "date", "is no date in EDTF or one of dateFormats; the event is left without it");
      return null;
    }
  }
}
