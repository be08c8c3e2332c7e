package org.contested.importers.ucdp;

import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.killed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Toll;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.csv.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
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
import org.contested.time.TimespanParseException;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.longlong.Roaring64Bitmap;
import tools.jackson.databind.json.JsonMapper;

/** Maps rows of UCDP GED to the model, as {@link UcdpGed} tells. */
final class GedMapping implements RowMapping {

  /** The dataset's extension that holds the names of the columns, a JSON array of texts. */
  static final String COLUMNS = "ged.columns";

  /** The dataset's extension that holds the HXL tags of the columns, a JSON array of texts. */
  static final String HXL = "ged.hxl";

  private static final Party UCDP =
      Party.of("ucdp", PartyKind.MONITOR, "Uppsala Conflict Data Program");
  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final int LONGEST_INDEXED_ID = 18;

  private final ImportOptions options;
  private final GedNames names = new GedNames();
  private final Roaring64Bitmap numbers = new Roaring64Bitmap();
  private final Set<String> otherIds = new HashSet<>();
  private final GedDerived derived = new GedDerived();
  private GedLayout layout = GedLayout.of(List.of());

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
    Event event = event(cells, records);
    ImmutableList<Citation> citations = citations(cells, records);
    Statement estimate = estimate(cells, event, citations);
    @Nullable Statement original = original(cells, event, citations, records);
    records.add(withVerbatim(row, event, estimate, original, records));
    records.add(estimate);
    if (original != null) {
      records.add(original);
    }
    remember(cells.id);
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
  private static boolean isNumber(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return id.length() <= LONGEST_INDEXED_ID && (id.length() == 1 || id.charAt(0) != '0');
  }

  private Event event(GedCells cells, RowRecords records) {
    String id = "ucdp-ged:" + cells.id;
    boolean oneSided = cells.type == 3;
    Event.Builder event =
        Event.builder()
            .id(EventId.of(id))
            .type(oneSided ? EventType.ATTACK_ON_CIVILIANS : EventType.ARMED_CLASH)
            .addCode(Code.of("ucdp-ged", cells.id))
            .addCode(Code.of("ucdp-violence", Integer.toString(cells.type)))
            .addPartOf(dyad(cells, records))
            .addParticipant(
                Participation.of(
                        side(cells.sideA, GedColumn.SIDE_A_NAME, GedColumn.GWNO_A, cells, records),
                        Role.BELLIGERENT)
                    .onSide("A"))
            .addParticipant(
                Participation.of(
                        side(cells.sideB, GedColumn.SIDE_B_NAME, GedColumn.GWNO_B, cells, records),
                        oneSided ? Role.TARGET : Role.BELLIGERENT)
                    .onSide("B"))
            .addLocation(location(cells, records))
            .when(Timespan.within(cells.start, cells.end));
    String priogrid = cells.text(GedColumn.PRIOGRID);
    if (!priogrid.isEmpty() && isNumber(priogrid)) {
      event.addCode(Code.of("priogrid", priogrid));
    }
    if (cells.isAnomaly()) {
      event.addCode(UcdpGed.ANOMALY);
    }
    return event.build();
  }

  private static EventId dyad(GedCells cells, RowRecords records) {
    EventId id = EventId.of("ucdp-dyad:" + cells.dyad);
    records.share(
        id,
        () -> {
          EventId conflict = EventId.of("ucdp-conflict:" + cells.conflict);
          records.share(
              conflict, () -> larger(conflict, cells.text(GedColumn.CONFLICT_NAME)).build());
          return larger(id, cells.text(GedColumn.DYAD_NAME)).addPartOf(conflict).build();
        });
    return id;
  }

  private static Event.Builder larger(EventId id, String name) {
    Event.Builder event = Event.builder().id(id).type(EventType.WAR).code(id.value());
    return name.isBlank() ? event : event.name(name);
  }

  private static PartyId side(
      String actor, GedColumn name, GedColumn gwno, GedCells cells, RowRecords records) {
    PartyId id = PartyId.of("ucdp-actor:" + actor);
    records.share(
        id,
        () -> {
          Party.Builder party = Party.builder().id(id).kind(PartyKind.OTHER).code(id.value());
          String state = cells.text(gwno);
          if (!state.isBlank()) {
            party.kind(PartyKind.GOVERNMENT).code("gw:" + whole(state));
          }
          String called = cells.text(name);
          return (called.isBlank() ? party : party.name(called)).build();
        });
    return id;
  }

  /** Some releases write the number of a state as a decimal: {@code 369.0}. */
  private static String whole(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private static Location location(GedCells cells, RowRecords records) {
    String number = cells.countryId;
    TerritoryId country =
        number.isEmpty()
            ? TerritoryId.of("ucdp-country:" + cells.country)
            : TerritoryId.of("gw:" + number);
    records.share(
        country,
        () -> {
          Territory.Builder territory =
              Territory.builder().id(country).kind(TerritoryKind.COUNTRY).name(cells.country);
          return (number.isEmpty() ? territory : territory.code("gw:" + number)).build();
        });
    Location.Builder location =
        Location.builder()
            .territory(country)
            .precision(LocationPrecision.ofUcdp(cells.wherePrecision))
            .coordinates(Coordinates.of(cells.latitude, cells.longitude));
    String place = cells.text(GedColumn.WHERE_COORDINATES);
    return (place.isBlank() ? location : location.description(place)).build();
  }

  private Statement estimate(GedCells cells, Event event, List<Citation> citations) {
    PartyId sideA = event.participants().get(0).party();
    PartyId sideB = event.participants().get(1).party();
    Statement.Builder estimate =
        Statement.by(UCDP)
            .id(event.id().value())
            .act(SpeechAct.ESTIMATE)
            .mode(StatementMode.DATASET)
            .claim(total(cells, event))
            .claim(direct(group(cells.deathsA).combatantsOf(sideA), event))
            .claim(direct(group(cells.deathsB).combatantsOf(sideB), event))
            .claim(direct(group(cells.civilians).civilians(), event))
            .claim(direct(group(cells.unknown).group("of unknown status"), event));
    citations.forEach(estimate::addCitation);
    options.released().ifPresent(estimate::saidAt);
    return estimate.build();
  }

  private static Toll group(long deaths) {
    return killed(Figure.exactly(deaths));
  }

  private static CasualtyEstimate direct(Toll toll, Event event) {
    return toll.in(event).caused(Directness.DIRECT);
  }

  private static CasualtyEstimate total(GedCells cells, Event event) {
    long low = cells.low;
    long best = cells.best;
    long high = cells.high;
    Figure figure =
        low == best && best == high
            ? Figure.exactly(best)
            : Figure.between(
                    Math.min(low, Math.min(best, high)), Math.max(low, Math.max(best, high)))
                .withBest(best);
    CasualtyEstimate estimate = direct(killed(figure), event);
    return cells.isAnomaly()
        ? estimate.toBuilder()
            .extensions(
                Extensions.none()
                    .withJson(
                        "published",
                        "{\"low\":%d,\"best\":%d,\"high\":%d}".formatted(low, best, high)))
            .build()
        : estimate;
  }

  /** Articles are told apart only where the lists of offices and dates are equally long. */
  private ImmutableList<Citation> citations(GedCells cells, RowRecords records) {
    String office = cells.text(GedColumn.SOURCE_OFFICE);
    if (office.isBlank()) {
      return ImmutableList.of();
    }
    List<String> offices = GedDerived.parts(office);
    List<String> dates = GedDerived.parts(cells.text(GedColumn.SOURCE_DATE));
    List<String> headlines = GedDerived.parts(cells.text(GedColumn.SOURCE_HEADLINE));
    if (offices.size() != dates.size() || offices.stream().anyMatch(String::isBlank)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Citation> citations =
        ImmutableList.builderWithExpectedSize(offices.size());
    for (int i = 0; i < offices.size(); i++) {
      Citation.Builder citation = Citation.builder().source(names.office(offices.get(i), records));
      day(dates.get(i)).ifPresent(citation::publishedAt);
      if (headlines.size() == offices.size() && !headlines.get(i).isBlank()) {
        citation.locator(headlines.get(i));
      }
      citations.add(citation.build());
    }
    return citations.build();
  }

  private static Optional<Timespan> day(String text) {
    if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
      return Optional.empty(); // spares an exception
    }
    try {
      return Optional.of(Timespan.parse(text));
    } catch (TimespanParseException e) {
      return Optional.empty();
    }
  }

  private @Nullable Statement original(
      GedCells cells, Event event, List<Citation> citations, RowRecords records) {
    List<String> said = NAMES.splitToList(cells.text(GedColumn.SOURCE_ORIGINAL));
    if (said.isEmpty()) {
      return null;
    }
    Statement.Builder statement =
        Statement.builder()
            .id(event.id().value() + ":original")
            .act(SpeechAct.ASSERT)
            .claim(happened(event));
    said.forEach(name -> statement.addSpeaker(names.speaker(name, records)));
    citations.forEach(statement::addCitation);
    options.released().ifPresent(statement::knownAt);
    return statement.addRelay(records.share(UCDP.id(), () -> UCDP).id()).build();
  }

  /** Keeps every cell that cannot be rebuilt to the letter from the model. */
  private Event withVerbatim(
      CsvRow row,
      Event event,
      Statement estimate,
      @Nullable Statement original,
      RowRecords records) {
    records.share(UCDP.id(), () -> UCDP);
    derived.use(event, estimate, original, records);
    Map<String, String> verbatim = new LinkedHashMap<>();
    for (int i = 0; i < layout.width(); i++) {
      GedColumn column = layout.meaning(i);
      String cell = row.text(i);
      if (!cell.equals(column == null ? "" : derived.cell(column))) {
        verbatim.put(layout.verbatimName(i), cell);
      }
    }
    return verbatim.isEmpty()
        ? event
        : event.toBuilder().extensions(Extensions.ofTexts(verbatim)).build();
  }
}
