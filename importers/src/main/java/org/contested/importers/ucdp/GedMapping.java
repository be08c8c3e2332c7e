package org.contested.importers.ucdp;

import static org.contested.claim.Claims.happened;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Scope;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.Bounds;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.file.RowRecords;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementMode;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.roaringbitmap.longlong.Roaring64Bitmap;
import tools.jackson.databind.json.JsonMapper;

/** Maps rows of UCDP GED to the model, as {@link UcdpGed} tells. */
final class GedMapping implements RowMapping {

  /** The dataset's extension that holds the names of the columns, a JSON array of texts. */
  static final String COLUMNS = "ged.columns";

  /** The dataset's extension that holds the HXL tags of the columns, a JSON array of texts. */
  static final String HXL = "ged.hxl";

  private static final ImmutableList<Code> VIOLENCE =
      ImmutableList.of(
          Code.of("ucdp-violence", "1"),
          Code.of("ucdp-violence", "2"),
          Code.of("ucdp-violence", "3"));
  private static final ImmutableSet<Harm> KILLED = ImmutableSet.of(Harm.KILLED);
  private static final Victims CIVILIANS = Victims.builder().status(VictimStatus.CIVILIAN).build();
  private static final Victims UNKNOWN = Victims.builder().group("of unknown status").build();
  private static final int LONGEST_INDEXED_ID = 18;

  private final ImportOptions options;
  private final GedShared shared = new GedShared();
  private final Roaring64Bitmap numbers = new Roaring64Bitmap();
  private final Set<String> otherIds = new HashSet<>();
  private GedLayout layout = GedLayout.of(List.of());
  private VerbatimCells verbatim = new VerbatimCells(0);

  GedMapping(ImportOptions options) {
    this.options = options;
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    CsvHeader first = headers.get(0);
    for (CsvHeader header : headers) {
      GedLayout.of(header);
      if (!header.columns().equals(first.columns())) {
        throw new ImportException(
            "%s has other columns than %s; import each by itself, and merge the results"
                .formatted(header.file(), first.file()));
      }
    }
    Extensions extensions = Extensions.none().withJson(COLUMNS, json(first.columns()));
    if (!first.hxl().isEmpty()) {
      extensions = extensions.withJson(HXL, json(first.hxl()));
    }
    Dataset.Builder dataset =
        Dataset.titled("UCDP Georeferenced Event Dataset")
            .licence("CC BY 4.0")
            .extensions(extensions);
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }

  private static String json(List<String> texts) {
    return JsonMapper.shared().writeValueAsString(texts);
  }

  @Override
  public void open(CsvHeader header) {
    layout = GedLayout.of(header);
    verbatim = new VerbatimCells(layout.width());
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    GedCells cells = new GedCells(row, layout);
    if (!row.isBad() && isKnown(cells.id)) {
      row.error(layout.index(GedColumn.ID), "unique", "is that of an earlier row; ids must differ");
    }
    if (row.isBad()) {
      return;
    }
    GedRow known = shared.row(cells, records);
    Event event = event(row, cells, known);
    records.add(event);
    records.add(estimate(cells, event, known));
    if (!known.speakers().isEmpty()) {
      records.add(original(event, known));
    }
    remember(cells.id);
  }

  @Override
  public void rejected() {
    shared.forget();
  }

  private boolean isKnown(String id) {
    return isNumber(id) ? numbers.contains(Long.parseLong(id)) : otherIds.contains(id);
  }

  private void remember(String id) {
    if (isNumber(id)) {
      numbers.addLong(Long.parseLong(id));
    } else {
      otherIds.add(id);
    }
  }

  /** Two spellings of a number are two ids, so a number with zeros before it is none. */
  static boolean isNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    int length = id.length();
    return length > 0 && length <= LONGEST_INDEXED_ID && (length == 1 || id.charAt(0) != '0');
  }

  private Event event(CsvRow row, GedCells cells, GedRow known) {
    boolean oneSided = cells.isOneSided();
    Event.Builder event =
        Event.builder()
            .id(EventId.of("ucdp-ged:" + cells.id))
            .type(oneSided ? EventType.ATTACK_ON_CIVILIANS : EventType.ARMED_CLASH)
            .addCode(Code.of("ucdp-ged", cells.id))
            .addCode(VIOLENCE.get(cells.type - 1))
            .addPartOf(known.dyad().id())
            .addParticipant(known.sideA().first())
            .addParticipant(oneSided ? known.sideB().target() : known.sideB().second())
            .addLocation(location(cells, known.country()))
            .when(known.when())
            .extensions(verbatim(row, cells, known));
    String priogrid = cells.text(GedColumn.PRIOGRID);
    if (isNumber(priogrid)) {
      event.addCode(Code.of("priogrid", priogrid));
    }
    if (cells.isAnomaly()) {
      event.addCode(UcdpGed.ANOMALY);
    }
    return event.build();
  }

  private static Location location(GedCells cells, Territory country) {
    Location.Builder location =
        Location.builder()
            .territory(country.id())
            .precision(LocationPrecision.ofUcdp(cells.wherePrecision));
    if (cells.isLocated) {
      location.coordinates(Coordinates.of(cells.latitude, cells.longitude));
    }
    String place = cells.text(GedColumn.WHERE_COORDINATES);
    return (place.isBlank() ? location : location.description(place)).build();
  }

  private Statement estimate(GedCells cells, Event event, GedRow known) {
    Scope scope = Scope.in(event.id());
    Statement.Builder estimate =
        Statement.by(shared.ucdp())
            .id(StatementId.of(event.id().value()))
            .act(SpeechAct.ESTIMATE)
            .mode(StatementMode.DATASET)
            .claim(total(cells, scope))
            .claim(part(cells, cells.deathsA, known.sideA().fighters(), scope))
            .claim(part(cells, cells.deathsB, known.sideB().fighters(), scope))
            .claim(part(cells, cells.civilians, CIVILIANS, scope))
            .claim(part(cells, cells.unknown, UNKNOWN, scope));
    known.citations().forEach(estimate::addCitation);
    options.released().ifPresent(estimate::saidAt);
    return estimate.build();
  }

  /** A part of the best estimate is as sure as that is: it is exact where there is no other. */
  private static CasualtyEstimate part(GedCells cells, long number, Victims victims, Scope scope) {
    Figure figure = cells.isExact() ? Figure.exactly(number) : Figure.about(number);
    return deaths(figure, victims, scope, Extensions.none());
  }

  private static CasualtyEstimate deaths(
      Figure figure, Victims victims, Scope scope, Extensions extensions) {
    return CasualtyEstimate.builder()
        .harms(KILLED)
        .victims(victims)
        .figure(figure)
        .scope(scope)
        .accumulation(Accumulation.CUMULATIVE)
        .directness(Directness.DIRECT)
        .extensions(extensions)
        .build();
  }

  private static CasualtyEstimate total(GedCells cells, Scope scope) {
    long low = cells.low;
    long best = cells.best;
    long high = cells.high;
    Extensions published =
        cells.isAnomaly()
            ? Extensions.none()
                .withJson(
                    "published", "{\"low\":%d,\"best\":%d,\"high\":%d}".formatted(low, best, high))
            : Extensions.none();
    return deaths(Bounds.holding(low, best, high), Victims.anyone(), scope, published);
  }

  private Statement original(Event event, GedRow known) {
    Statement.Builder statement =
        Statement.builder()
            .id(StatementId.of(event.id().value() + ":original"))
            .act(SpeechAct.ASSERT)
            .claim(happened(event));
    known.speakers().forEach(speaker -> statement.addSpeaker(speaker.id()));
    known.citations().forEach(statement::addCitation);
    options.released().ifPresent(statement::knownAt);
    return statement.addRelay(shared.ucdp().id()).build();
  }

  /** Keeps every cell that {@link GedDerived} could not rebuild to the letter. */
  private Extensions verbatim(CsvRow row, GedCells cells, GedRow known) {
    verbatim.clear();
    for (int i = 0; i < layout.width(); i++) {
      GedColumn column = layout.meaning(i);
      String cell = row.text(i);
      if (column == null ? !cell.isEmpty() : !known.says(column, cell, cells)) {
        verbatim.add(layout.verbatimName(i), cell);
      }
    }
    return Extensions.ofTexts(verbatim);
  }
}
