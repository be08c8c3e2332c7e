package org.contested.importers.series;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Victims;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.figure.Figure;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.file.RowRecords;
import org.contested.importers.json.JsonMapping;
import org.contested.importers.json.JsonRow;
import org.contested.statement.Citation;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Maps days to statements, as a plan tells. It serves one run. */
final class SeriesMapping implements JsonMapping, RowMapping {

  /** The prefix of the extensions in which a column stands that the plan does not name. */
  static final String VERBATIM = "series.";

  private final SeriesPlan plan;
  private final Dataset header;
  private final ImmutableSet<String> known;
  private final Set<LocalDate> days = new HashSet<>();
  private List<String> columns = List.of();

  SeriesMapping(SeriesPlan plan, Dataset header) {
    this.plan = plan;
    this.header = header;
    ImmutableSet.Builder<String> known = ImmutableSet.<String>builder().add(plan.date());
    for (SeriesPlan.Count count : plan.counts()) {
      known.add(count.column());
      if (count.qualifier() != null) {
        known.add(count.qualifier());
      }
    }
    this.known = known.build();
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    for (CsvHeader table : headers) {
      table.requireDistinct();
      List<String> needed = List.of(plan.date(), plan.counts().get(0).column());
      table.require(needed, "one with these columns, and any of " + known);
    }
    return header;
  }

  @Override
  public void open(CsvHeader table) {
    columns = table.columns();
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    map(new TableDay(row, columns), records);
  }

  @Override
  public void map(JsonRow row, RowRecords records) {
    map(new ListDay(row), records);
  }

  private void map(SeriesDay row, RowRecords records) {
    LocalDate day = day(row);
    Statement.Builder statement = day(plan, day);
    for (SeriesPlan.Count count : plan.counts()) {
      boolean isFirst = count.equals(plan.counts().get(0));
      Figure figure = isFirst || row.number(count.column()).isPresent() ? said(row, count) : null;
      if (figure != null) {
        statement.claim(estimate(count, figure, plan).asOf(Timespan.of(day)).provisional());
      }
    }
    if (row.isBad()) {
      return;
    }
    share(plan.dataset(), records);
    records.add(statement.extensions(verbatim(row)).build());
    days.add(day);
  }

  /** {@return a statement of a day, without claims yet} */
  static Statement.Builder day(SeriesPlan plan, LocalDate day) {
    Statement.Builder statement =
        Statement.builder()
            .addSpeaker(plan.speaker())
            .act(SpeechAct.ASSERT)
            .id(plan.id() + ":" + day)
            .on(Timespan.of(day))
            .mode(StatementMode.DATASET);
    if (plan.relay() != null) {
      statement.addRelay(plan.relay());
    }
    if (plan.source() != null) {
      statement.citing(Citation.of(plan.source()));
    }
    return statement;
  }

  /** {@return the day of a row; of one that has none, which is reported, any} */
  private LocalDate day(SeriesDay row) {
    LocalDate day = LocalDate.EPOCH;
    try {
      day = LocalDate.parse(row.text(plan.date()).orElse(""));
      if (days.contains(day)) {
        row.error(plan.date(), "unique", "is that of an earlier row; days must differ");
      }
    } catch (DateTimeException e) {
      row.error(plan.date(), "date", "must be a date such as 2022-04-02");
    }
    return day;
  }

  /** {@return what is said about a number; null if it cannot be read, which is reported} */
  private static @Nullable Figure said(SeriesDay row, SeriesPlan.Count count) {
    String digits = row.number(count.column()).orElse("");
    if (!digits.matches("[0-9]{1,18}")) {
      row.error(
          count.column(),
          "whole-number",
          "must be a whole number of at most 18 digits, and not negative");
      return null;
    }
    Optional<String> word =
        Optional.ofNullable(count.qualifier()).flatMap(qualifier -> row.text(qualifier));
    Figure.Form form = word.map(count.forms()::get).orElse(Figure.Form.EXACTLY);
    if (word.isPresent() && !count.forms().containsKey(word.get())) {
      row.error(
          String.valueOf(count.qualifier()),
          "qualifier",
          "must be one of %s, or absent for an exact count".formatted(count.forms().keySet()));
      return null;
    }
    return SeriesPlan.figure(form, Long.parseLong(digits));
  }

  /** {@return what a count says, of no day yet} */
  static CasualtyEstimate estimate(SeriesPlan.Count count, Figure figure, SeriesPlan plan) {
    return CasualtyEstimate.builder()
        .harms(count.harms())
        .victims(count.victims() == null ? Victims.anyone() : count.victims())
        .figure(figure)
        .scope(plan.scope())
        .accumulation(Accumulation.CUMULATIVE)
        .build();
  }

  private static void share(Dataset named, RowRecords records) {
    named.parties().forEach(one -> share(one, records));
    named.territories().forEach(one -> share(one, records));
    named.events().forEach(one -> share(one, records));
    named.sources().forEach(one -> share(one, records));
  }

  private static void share(Entity one, RowRecords records) {
    records.share(one.id(), () -> one);
  }

  /** A word that qualifies a number which is not there is no part of any claim. */
  private boolean isSaid(SeriesDay row, String column) {
    return known.contains(column)
        && plan.counts().stream()
            .noneMatch(
                count -> column.equals(count.qualifier()) && row.number(count.column()).isEmpty());
  }

  private Extensions verbatim(SeriesDay row) {
    Extensions unknown = Extensions.none();
    for (String column : row.columns()) {
      if (!isSaid(row, column)) {
        unknown = row.keep(unknown, VERBATIM + column, column);
      }
    }
    return unknown;
  }
}
