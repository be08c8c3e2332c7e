package org.contested.importers.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claims;
import org.contested.claim.Scope;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.Participation;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Maps rows of a table of incidents to the model, as a mapping tells. */
final class IncidentMapping implements RowMapping {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "table.";

  private final TableMapping mapping;
  private final String file;
  private final ImportOptions options;
  private final Party speaker;
  private final IncidentDays days;
  private final IncidentCounts counts;
  private final Set<String> ids = new HashSet<>();
  private MappedColumns columns = new MappedColumns(ImmutableList.of());

  IncidentMapping(TableMapping mapping, String file, ImportOptions options) {
    this.mapping = mapping;
    this.file = file;
    this.options = options;
    this.speaker = speaker(mapping.speaker(), file);
    this.days = new IncidentDays(mapping, file);
    this.counts = new IncidentCounts(mapping.counts(), file);
    orEmpty(mapping.parties())
        .forEach(actor -> requireSeparator("parties", actor.column(), actor.separator()));
    orEmpty(mapping.sources())
        .forEach(source -> requireSeparator("sources", source.column(), source.separator()));
  }

  private static Party speaker(TableMapping.Speaker by, String file) {
    try {
      return Party.of(by.id(), by.kind(), by.name());
    } catch (IllegalArgumentException e) {
      throw new ImportException("%s, speaker: %s".formatted(file, e.getMessage()));
    }
  }

  private void requireSeparator(String key, String column, @Nullable String separator) {
    if (separator != null && separator.isEmpty()) {
      throw new ImportException(
          "%s, %s: the separator of the column '%s' is empty; leave it out where a cell holds one"
                  .formatted(file, key, column)
              + " name");
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    for (CsvHeader header : headers) {
      Set<String> missing = new TreeSet<>(named());
      List<String> there = MappedColumns.of(header).names();
      there.forEach(missing::remove);
      if (!missing.isEmpty()) {
        throw new ImportException(
            "%s, header: the columns %s, which %s names, are missing; there are %s"
                .formatted(header.file(), missing, file, there));
      }
    }
    Dataset.Builder dataset = Dataset.titled(mapping.title());
    if (mapping.licence() != null) {
      dataset.licence(mapping.licence());
    }
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }

  private List<String> named() {
    List<@Nullable String> all = new ArrayList<>();
    all.add(mapping.id());
    all.add(mapping.date());
    all.add(mapping.endDate());
    all.add(mapping.notes());
    TableMapping.Place place = mapping.place();
    if (place != null) {
      all.add(place.name());
      all.add(place.latitude());
      all.add(place.longitude());
      all.add(place.country());
    }
    orEmpty(mapping.parties()).forEach(actor -> all.add(actor.column()));
    orEmpty(mapping.sources()).forEach(source -> all.add(source.column()));
    for (TableMapping.Count count : mapping.counts()) {
      all.add(count.text());
      all.add(count.low());
      all.add(count.best());
      all.add(count.high());
    }
    List<String> named = new ArrayList<>();
    for (String column : all) {
      if (column != null) {
        named.add(column);
      }
    }
    return named;
  }

  @Override
  public void open(CsvHeader header) {
    columns = MappedColumns.of(header);
  }

  private int at(@Nullable String column) {
    return columns.at(column);
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    String id = row.required(at(mapping.id())).strip();
    if (!row.isBad() && ids.contains(id)) {
      row.error(at(mapping.id()), "unique", "is that of an earlier row; ids must differ");
    }
    List<CasualtyEstimate.Builder> said = counts.of(row, columns);
    @Nullable Timespan when = days.of(row, columns);
    @Nullable Location place = row.isBad() ? null : place(row, records);
    if (row.isBad()) {
      return;
    }
    records.share(speaker.id(), () -> speaker);
    EventId event = EventId.of(speaker.id().value() + ":" + slug(id));
    records.add(event(row, event, when, place, records));
    records.add(said(row, event, said, records));
    ids.add(id);
  }

  /** An id that holds what an id may not is named by its digest; the cell is kept. */
  private static String slug(String id) {
    return id.matches("[A-Za-z0-9._-]+") ? id : RowRecords.digest(id);
  }

  private Event event(
      CsvRow row,
      EventId id,
      @Nullable Timespan when,
      @Nullable Location place,
      RowRecords records) {
    Event.Builder event = Event.builder().id(id).type(mapping.eventType());
    if (when != null) {
      event.when(when);
    }
    if (place != null) {
      event.addLocation(place);
    }
    if (row.has(at(mapping.notes()))) {
      event.description(row.text(at(mapping.notes())));
    }
    Set<Participation> seen = new HashSet<>();
    for (TableMapping.Actor actor : orEmpty(mapping.parties())) {
      for (String name : parts(row.text(at(actor.column())), actor.separator())) {
        Party party =
            Party.of(
                speaker.id().value() + "-actor:" + RowRecords.digest(name), PartyKind.OTHER, name);
        records.share(party.id(), () -> party);
        Participation bare = Participation.of(party.id(), actor.role());
        Participation part = actor.side() == null ? bare : bare.onSide(actor.side());
        if (seen.add(part)) {
          event.addParticipant(part);
        }
      }
    }
    return event.extensions(verbatim(row)).build();
  }

  private static List<String> parts(String cell, @Nullable String separator) {
    if (cell.isBlank()) {
      return List.of();
    }
    return separator == null
        ? List.of(cell.strip())
        : Splitter.on(separator).trimResults().omitEmptyStrings().splitToList(cell);
  }

  private @Nullable Location place(CsvRow row, RowRecords records) {
    TableMapping.Place place = mapping.place();
    if (place == null) {
      return null;
    }
    Location.Builder location = Location.builder();
    boolean known = false;
    if (row.has(at(place.name()))) {
      location.description(row.text(at(place.name())));
      known = true;
    }
    OptionalDouble latitude = degrees(row, at(place.latitude()), 90);
    OptionalDouble longitude = degrees(row, at(place.longitude()), 180);
    if (latitude.isPresent() && longitude.isPresent()) {
      location.coordinates(Coordinates.of(latitude.getAsDouble(), longitude.getAsDouble()));
      known = true;
    } else if (latitude.isPresent() && !row.has(at(place.longitude()))) {
      warnAlone(row, at(place.latitude()), "longitude");
    } else if (longitude.isPresent() && !row.has(at(place.latitude()))) {
      warnAlone(row, at(place.longitude()), "latitude");
    }
    if (row.has(at(place.country()))) {
      String name = row.text(at(place.country())).strip();
      TerritoryId id = TerritoryId.of(speaker.id().value() + "-country:" + RowRecords.digest(name));
      records.share(
          id, () -> Territory.builder().id(id).kind(TerritoryKind.COUNTRY).name(name).build());
      location.territory(id);
      known = true;
    }
    return known ? location.build() : null;
  }

  private static void warnAlone(CsvRow row, int column, String other) {
    row.warning(
        column,
        "coordinates",
        "needs a %s beside it; the cell is kept, and the place is left without coordinates"
            .formatted(other));
  }

  private static OptionalDouble degrees(CsvRow row, int column, int most) {
    OptionalDouble degrees = row.findDegrees(column, most);
    if (degrees.isEmpty() && row.has(column)) {
      row.warning(
          column,
          "degrees",
          "must be decimal degrees from -%d to %d; the place is left without coordinates"
              .formatted(most, most));
    }
    return degrees;
  }

  private Statement said(
      CsvRow row, EventId event, List<CasualtyEstimate.Builder> counts, RowRecords records) {
    Statement.Builder statement =
        Statement.by(speaker).id(event.value()).act(SpeechAct.ESTIMATE).mode(StatementMode.DATASET);
    Scope scope = Scope.in(event);
    counts.forEach(count -> statement.claim(count.scope(scope).build()));
    statement.claim(Claims.happened(event));
    for (TableMapping.SourceColumn source : orEmpty(mapping.sources())) {
      for (String name : parts(row.text(at(source.column())), source.separator())) {
        SourceId id = SourceId.of(speaker.id().value() + "-source:" + RowRecords.digest(name));
        records.share(id, () -> Source.of(id.value(), name));
        statement.addCitation(Citation.of(id));
      }
    }
    options.released().ifPresent(statement::saidAt);
    return statement.build();
  }

  /** Keeps each cell but the notes, which are the event's description. */
  private Extensions verbatim(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    int notes = at(mapping.notes());
    for (int i = 0; i < row.width(); i++) {
      boolean isSaid = i == notes && row.has(notes);
      if (!row.text(i).isEmpty() && !isSaid) {
        cells.put(VERBATIM + columns.names().get(i), row.text(i));
      }
    }
    return Extensions.ofTexts(cells);
  }
}
