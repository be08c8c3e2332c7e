package org.contested.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.time.Timespan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the daily series: its fields by name, with errors that say where.
 *
 * @param file the file
 * @param number the number of the row, from 1
 * @param fields its fields
 */
record GazaRow(Path file, int number, ObjectNode fields) {

  private static final long HOURS_OF_A_DAY = 24;
  private static final long HOURS_OF_A_YEAR = 366 * HOURS_OF_A_DAY;

  Set<Map.Entry<String, JsonNode>> cells() {
    return fields.properties();
  }

  /** {@return the day of the report} */
  LocalDate day() {
    try {
      return LocalDate.parse(text("report_date"));
    } catch (DateTimeParseException e) {
      throw bad("report_date", "must be a date such as 2023-10-07");
    }
  }

  String text(String name) {
    JsonNode value = fields.get(name);
    if (value == null || !value.isString()) {
      throw bad(name, "must be a text");
    }
    return value.stringValue();
  }

  long count(String name) {
    JsonNode value = fields.get(name);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw bad(name, "must be a whole number");
    }
    if (value.longValue() < 0) {
      throw bad(name, "must not be negative");
    }
    return value.longValue();
  }

  /**
   * {@return the days whose victims the report added, or empty if it covers no hours}
   *
   * <p>{@code report_period} says how many hours a report covers. A report of 24 hours is for its
   * day, one of 48 hours for its day and the one before, on which there was none (0 hours). This is
   * how the rows of the file follow on one another: nearly every day lies in one period. The hour
   * at which a report closes is not in the file, so the days are marked as approximate. Releases
   * without the field date each report to its day.
   */
  Optional<Timespan> period() {
    long hours = HOURS_OF_A_DAY;
    if (fields.has("report_period")) {
      hours = count("report_period");
      if (hours > HOURS_OF_A_YEAR) {
        throw bad("report_period", "must be hours, at most %d".formatted(HOURS_OF_A_YEAR));
      }
    }
    if (hours == 0) {
      return Optional.empty();
    }
    long days = (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    return Optional.of(Timespan.between(day().minusDays(days - 1), day()).approximately());
  }

  IllegalArgumentException bad(String name, String rule) {
    JsonNode value = fields.get(name);
    return new IllegalArgumentException(
        "%s, row %d, field %s: %s %s"
            .formatted(
                file, number, name, value == null ? "nothing" : "'" + words(value) + "'", rule));
  }

  private static String words(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
