package org.contested.importers.acled;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.contested.claim.Accumulation;
import org.contested.claim.Basis;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claims;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.Days;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;

/** Maps rows of ACLED to the model, as {@link Acled} tells. */
final class AcledMapping implements RowMapping {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "acled.";

  /** The extension of a claim whose number may stand for words. */
  static final String CONVENTION = "acled.convention";

  private static final String NOTE =
      "ACLED writes 3 or 10 for an unknown number, 12 for dozens and 100 for hundreds, so this"
          + " number may stand for such words";
  private static final Set<Long> CONVENTIONAL = Set.of(3L, 10L, 12L, 100L);
  private static final ImmutableList<AcledColumn> REQUIRED =
      ImmutableList.of(
          AcledColumn.EVENT_DATE,
          AcledColumn.EVENT_TYPE,
          AcledColumn.ACTOR1,
          AcledColumn.COUNTRY,
          AcledColumn.FATALITIES);
  private static final String KNOWN =
      "ACLED with 31 columns (2020, with data_id and iso3), with disorder_type, civilian_targeting"
          + " and tags (2023 and later), or a plain export, in any order";
  private static final Party ACLED =
      Party.of("acled", PartyKind.MONITOR, "Armed Conflict Location and Event Data");
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final ImmutableList<DateTimeFormatter> DATES =
      ImmutableList.of(
          Days.format("uuuu-M-d"),
          Days.format("d MMMM uuuu"),
          Days.format("d-MMMM-uuuu"),
          Days.format("d MMM uuuu"));

  private final ImportOptions options;
  private final Set<String> ids = new HashSet<>();
  private final int[] indices = new int[AcledColumn.values().length];
  private List<String> columns = List.of();

  AcledMapping(ImportOptions options) {
    this.options = options;
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    for (CsvHeader header : headers) {
      List<String> names = lower(header);
      List<String> missing =
          REQUIRED.stream()
              .map(AcledColumn::column)
              .filter(column -> !names.contains(column))
              .toList();
      if (!missing.isEmpty()) {
        throw new ImportException(
            "%s, header: the columns %s are missing; there are %s. Known layouts: %s"
                .formatted(header.file(), missing, header.columns(), KNOWN));
      }
      new CsvHeader(header.file(), ImmutableList.copyOf(names), header.hxl()).requireDistinct();
    }
    Dataset.Builder dataset =
        Dataset.titled("Armed Conflict Location and Event Data (ACLED)")
            .licence("ACLED's terms of use; the file was brought by its user");
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }

  private static List<String> lower(CsvHeader header) {
    return header.columns().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public void open(CsvHeader header) {
    columns = lower(header);
    for (AcledColumn column : AcledColumn.values()) {
      indices[column.ordinal()] = columns.indexOf(column.column());
    }
  }

  private int at(AcledColumn column) {
    return indices[column.ordinal()];
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    String id = id(row);
    LocalDate date = date(row);
    int timePrecision = level(row, AcledColumn.TIME_PRECISION);
    int geoPrecision = level(row, AcledColumn.GEO_PRECISION);
    long fatalities = row.count(at(AcledColumn.FATALITIES));
    String type = row.required(at(AcledColumn.EVENT_TYPE));
    row.required(at(AcledColumn.COUNTRY));
    row.required(at(AcledColumn.ACTOR1));
    OptionalDouble latitude = degrees(row, AcledColumn.LATITUDE, 90);
    OptionalDouble longitude = degrees(row, AcledColumn.LONGITUDE, 180);
    if (!row.isBad() && ids.contains(id)) {
      row.error(
          at(AcledColumn.EVENT_ID_CNTY), "unique", "is that of an earlier row; ids must differ");
    }
    if (row.isBad()) {
      return;
    }
    row.warnOfLoneCoordinate(at(AcledColumn.LATITUDE), at(AcledColumn.LONGITUDE));
    records.share(ACLED.id(), () -> ACLED);
    Location.Builder place = Location.builder().territory(country(row, records));
    if (latitude.isPresent() && longitude.isPresent()) {
      place.coordinates(Coordinates.of(latitude.getAsDouble(), longitude.getAsDouble()));
    }
    if (geoPrecision > 0) {
      place.precision(precision(geoPrecision));
    }
    String name = row.text(at(AcledColumn.LOCATION));
    if (!name.isBlank()) {
      place.description(name);
    }
    Event event = event(row, id, type, when(date, timePrecision), place.build(), records);
    records.add(event);
    records.add(estimate(row, event, fatalities, records));
    ids.add(id);
  }

  /** Looks at one that stands alone too, which gives no place; that is told if the row is good. */
  private OptionalDouble degrees(CsvRow row, AcledColumn column, int most) {
    return row.has(at(column))
        ? OptionalDouble.of(row.degrees(at(column), most))
        : OptionalDouble.empty();
  }

  private String id(CsvRow row) {
    int column = at(AcledColumn.EVENT_ID_CNTY);
    if (column >= 0) {
      return row.id(column);
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < row.width(); i++) {
      all.append(row.text(i)).append('\n');
    }
    String made = "row-" + RowRecords.digest(all.toString());
    String id = made;
    for (int copy = 2; ids.contains(id); copy++) {
      id = made + "-" + copy;
    }
    if (!id.equals(made)) {
      row.warning(
          -1,
          "unique",
          "is equal to an earlier row in every column, and has no id; it is taken for another event");
    }
    return id;
  }

  private LocalDate date(CsvRow row) {
    String text = row.required(at(AcledColumn.EVENT_DATE)).strip();
    LocalDate day = Days.parse(text, DATES);
    if (day == null && !text.isEmpty()) {
      row.error(
          at(AcledColumn.EVENT_DATE),
          "date",
          "must be a date such as 2020-01-31 or 31 January 2020");
    }
    return day == null ? LocalDate.EPOCH : day;
  }

  private int level(CsvRow row, AcledColumn column) {
    return row.has(at(column)) ? row.level(at(column), 3) : 0;
  }

  /**
   * 1 is the day; of 2 the date is one in the week that was meant; of 3 it stands for the month.
   */
  private static Timespan when(LocalDate date, int precision) {
    return switch (precision) {
      case 2 -> Timespan.within(date.minusDays(6), date.plusDays(6));
      case 3 -> Timespan.within(date.withDayOfMonth(1), date.withDayOfMonth(date.lengthOfMonth()));
      default -> Timespan.of(date);
    };
  }

  private static LocationPrecision precision(int level) {
    return switch (level) {
      case 1 -> LocationPrecision.EXACT;
      case 2 -> LocationPrecision.NEAR;
      default -> LocationPrecision.WIDER_REGION;
    };
  }

  private TerritoryId country(CsvRow row, RowRecords records) {
    String iso = row.text(at(AcledColumn.ISO)).strip();
    String iso3 = row.text(at(AcledColumn.ISO3)).strip();
    String name = row.text(at(AcledColumn.COUNTRY));
    TerritoryId id =
        TerritoryId.of(
            iso.matches("[0-9]{1,3}")
                ? "iso3166-1:" + iso
                : "acled-country:" + RowRecords.digest(name));
    records.share(
        id,
        () -> {
          Territory.Builder country =
              Territory.builder().id(id).kind(TerritoryKind.COUNTRY).name(name);
          if (iso.matches("[0-9]{1,3}")) {
            country.code("iso3166-1-numeric:" + iso);
          }
          return (iso3.matches("[A-Z]{3}") ? country.code("iso3166-1:" + iso3) : country).build();
        });
    return id;
  }

  private Event event(
      CsvRow row, String id, String type, Timespan when, Location place, RowRecords records) {
    String subType = row.text(at(AcledColumn.SUB_EVENT_TYPE));
    EventType meant = AcledTypes.of(type, subType);
    Event.Builder event =
        Event.builder()
            .id(EventId.of("acled:" + id))
            .type(meant)
            .addCode(Code.of("acled-id", id))
            .addCode(Code.of("acled", subType.isBlank() ? type : type + "/" + subType))
            .when(when)
            .addLocation(place);
    if (row.has(at(AcledColumn.INTERACTION))) {
      event.addCode(Code.of("acled-interaction", row.text(at(AcledColumn.INTERACTION))));
    }
    if (row.has(at(AcledColumn.NOTES))) {
      event.description(row.text(at(AcledColumn.NOTES)));
    }
    Set<Participation> seen = new HashSet<>();
    side(row, meant, "1", AcledColumn.ACTOR1, AcledColumn.ASSOC_ACTOR_1, seen, event, records);
    side(row, meant, "2", AcledColumn.ACTOR2, AcledColumn.ASSOC_ACTOR_2, seen, event, records);
    return event.extensions(verbatim(row)).build();
  }

  private void side(
      CsvRow row,
      EventType type,
      String side,
      AcledColumn actor,
      AcledColumn associated,
      Set<Participation> seen,
      Event.Builder event,
      RowRecords records) {
    List<String> names = new ArrayList<>();
    if (row.has(at(actor))) {
      names.add(row.text(at(actor)).strip());
    }
    names.addAll(LIST.splitToList(row.text(at(associated))));
    for (String name : names) {
      PartyId id = PartyId.of("acled-actor:" + RowRecords.digest(name));
      records.share(id, () -> Party.of(id.value(), AcledTypes.kindOf(name), name));
      Participation part = Participation.of(id, AcledTypes.roleOf(name, type)).onSide(side);
      if (seen.add(part)) {
        event.addParticipant(part);
      }
    }
  }

  private Statement estimate(CsvRow row, Event event, long fatalities, RowRecords records) {
    CasualtyEstimate.Builder estimate =
        CasualtyEstimate.builder()
            .harms(List.of(Harm.KILLED))
            .victims(Victims.anyone())
            .figure(fatalities == 0 ? Figure.noneReported() : Figure.about(fatalities))
            .scope(Scope.in(event.id()))
            .accumulation(Accumulation.CUMULATIVE)
            .directness(Directness.UNSPECIFIED)
            .basis(Basis.REPORTED);
    if (CONVENTIONAL.contains(fatalities)) {
      estimate.extensions(Extensions.ofTexts(Map.of(CONVENTION, NOTE)));
    }
    Statement.Builder statement =
        Statement.by(ACLED)
            .id(event.id().value())
            .act(SpeechAct.ESTIMATE)
            .mode(StatementMode.DATASET)
            .claim(estimate.build())
            .claim(Claims.happened(event));
    for (String name : LIST.split(row.text(at(AcledColumn.SOURCE)))) {
      statement.addCitation(Citation.of(source(name, records)));
    }
    options.released().ifPresent(statement::saidAt);
    return statement.build();
  }

  private static SourceId source(String name, RowRecords records) {
    SourceId id = SourceId.of("acled-source:" + RowRecords.digest(name));
    records.share(
        id,
        () -> {
          Party publisher = Party.of(id.value(), PartyKind.MEDIA, name);
          records.share(publisher.id(), () -> publisher);
          return Source.of(id.value(), name).toBuilder().publisher(publisher.id()).build();
        });
    return id;
  }

  /** Keeps each cell but the notes, which are the event's description. */
  private Extensions verbatim(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    int notes = at(AcledColumn.NOTES);
    for (int i = 0; i < row.width(); i++) {
      boolean isSaid = i == notes && row.has(notes);
      if (!row.text(i).isEmpty() && !isSaid) {
        cells.put(VERBATIM + columns.get(i), row.text(i));
      }
    }
    return Extensions.ofTexts(cells);
  }
}
