package org.contested.examples;

import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.killed;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.contested.time.TimespanParseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps rows of UCDP GED to the model.
 *
 * <p>UCDP speaks: each row is a statement in which it estimates the deaths of an event, in total
 * ({@code low}, {@code best}, {@code high}) and of four groups. Whoever is named in {@code
 * source_original} said that the event happened; which figure each gave is not in the file, so none
 * is put into its mouth. The articles are citations. An event is part of its dyad, and that of its
 * conflict. No id names the release, so that two releases can be compared.
 *
 * <p>Where a published row breaks {@code low ≤ best ≤ high}, the bounds are widened to hold all
 * three, the published numbers are kept verbatim, and the event carries the code {@link #ANOMALY}.
 */
final class GedMapping {

  static final Code ANOMALY = Code.of("ucdp-ged.anomaly", "low-best-high");

  /** The dataset's extension that holds the names of the columns in their order, a text. */
  static final String COLUMNS = "ged.columns";

  /** The dataset's extension that holds the HXL tags of the columns, a JSON array of texts. */
  static final String HXL = "ged.hxl";

  private static final Party UCDP =
      Party.of("ucdp", PartyKind.MONITOR, "Uppsala Conflict Data Program");

  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
  private final Map<EventId, Event> events = new LinkedHashMap<>();
  private final Map<SourceId, Source> sources = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final GedColumns columns =
      new GedColumns(events::get, parties::get, territories::get, sources::get);

  private final Optional<Timespan> released;

  /**
   * Starts without rows.
   *
   * @param released when UCDP published the release, and so made its statements; by when what
   *     others had said is known here
   */
  GedMapping(Optional<Timespan> released) {
    this.released = released;
    parties.put(UCDP.id(), UCDP);
  }

  /**
   * {@return everything that was mapped}
   *
   * @param header what stood above the rows; kept in the extensions, the HXL tags as a JSON array
   * @param release the version of the dataset
   */
  Dataset dataset(CsvTable.Header header, Optional<String> release) {
    Extensions extensions = Extensions.none().with(COLUMNS, String.join(",", header.columns()));
    if (!header.hxl().isEmpty()) {
      extensions = extensions.withJson(HXL, JsonMapper.shared().writeValueAsString(header.hxl()));
    }
    Dataset.Builder dataset =
        Dataset.titled("UCDP Georeferenced Event Dataset")
            .licence("CC BY 4.0")
            .extensions(extensions);
    release.ifPresent(dataset::version);
    released.ifPresent(dataset::releasedAt);
    return dataset
        .addAll(parties.values())
        .addAll(territories.values())
        .addAll(events.values())
        .addAll(sources.values())
        .addAll(statements)
        .build();
  }

  static EventId idOf(String rowId) {
    return EventId.of("ucdp-ged:" + rowId);
  }

  void add(GedRow row) {
    Event event = event(row);
    if (events.containsKey(event.id())) {
      throw row.bad("id", "is that of an earlier row; ids must differ");
    }
    PartyId sideA = event.participants().get(0).party();
    PartyId sideB = event.participants().get(1).party();
    Statement.Builder estimate =
        Statement.by(UCDP)
            .id(event.id().value())
            .act(SpeechAct.ESTIMATE)
            .mode(StatementMode.DATASET)
            .claim(total(row, event))
            .claim(group(row, "deaths_a").combatantsOf(sideA).in(event).caused(Directness.DIRECT))
            .claim(group(row, "deaths_b").combatantsOf(sideB).in(event).caused(Directness.DIRECT))
            .claim(group(row, "deaths_civilians").civilians().in(event).caused(Directness.DIRECT))
            .claim(
                group(row, "deaths_unknown")
                    .group("of unknown status")
                    .in(event)
                    .caused(Directness.DIRECT));
    List<Citation> citations = citations(row);
    citations.forEach(estimate::addCitation);
    released.ifPresent(estimate::saidAt);
    Statement said = estimate.build();
    Optional<Statement> original = original(row, event, citations);
    events.put(event.id(), withVerbatim(row, event, said, original));
    statements.add(said);
    original.ifPresent(statements::add);
  }

  /** Keeps every cell that cannot be rebuilt to the letter from the model. */
  private Event withVerbatim(
      GedRow row, Event event, Statement estimate, Optional<Statement> original) {
    Map<String, String> derived = columns.derived(event, estimate, original);
    Map<String, String> verbatim = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (!cell.equals(derived.getOrDefault(column, ""))) {
                verbatim.put(GedColumns.VERBATIM + column, cell);
              }
            });
    return event.toBuilder().extensions(Extensions.ofTexts(verbatim)).build();
  }

  private Event event(GedRow row) {
    EventId dyad = hierarchy(row);
    Event.Builder event =
        Event.builder()
            .id(idOf(row.required("id")))
            .type(type(row))
            .code("ucdp-ged:" + row.required("id"))
            .code("ucdp-violence:" + row.required("type_of_violence"))
            .addPartOf(dyad)
            .addParticipant(Participation.of(side(row, "a"), Role.BELLIGERENT).onSide("A"))
            .addParticipant(
                Participation.of(
                        side(row, "b"),
                        row.level("type_of_violence", 3) == 3 ? Role.TARGET : Role.BELLIGERENT)
                    .onSide("B"))
            .addLocation(location(row))
            .when(when(row));
    if (!row.text("priogrid_gid").isBlank()) {
      event.code("priogrid:" + row.text("priogrid_gid"));
    }
    if (isAnomaly(row)) {
      event.addCode(ANOMALY);
    }
    return event.build();
  }

  static boolean isAnomaly(GedRow row) {
    return row.count("low") > row.count("best") || row.count("best") > row.count("high");
  }

  private static EventType type(GedRow row) {
    return row.level("type_of_violence", 3) == 3
        ? EventType.ATTACK_ON_CIVILIANS
        : EventType.ARMED_CLASH;
  }

  private EventId hierarchy(GedRow row) {
    EventId conflict = EventId.of("ucdp-conflict:" + row.required("conflict_new_id"));
    events.computeIfAbsent(
        conflict, id -> larger(id, row.text("conflict_name")).code(id.value()).build());
    EventId dyad = EventId.of("ucdp-dyad:" + row.required("dyad_new_id"));
    events.computeIfAbsent(
        dyad, id -> larger(id, row.text("dyad_name")).code(id.value()).addPartOf(conflict).build());
    return dyad;
  }

  private static Event.Builder larger(EventId id, String name) {
    Event.Builder event = Event.builder().id(id).type(EventType.WAR);
    return name.isBlank() ? event : event.name(name);
  }

  private PartyId side(GedRow row, String side) {
    PartyId id = PartyId.of("ucdp-actor:" + row.required("side_" + side + "_new_id"));
    parties.computeIfAbsent(
        id,
        key -> {
          Party.Builder party = Party.builder().id(key).kind(PartyKind.OTHER).code(key.value());
          if (!row.text("gwno" + side).isBlank()) {
            party.kind(PartyKind.GOVERNMENT).code("gw:" + whole(row.text("gwno" + side)));
          }
          String name = row.text("side_" + side);
          return (name.isBlank() ? party : party.name(name)).build();
        });
    return id;
  }

  /** Some releases write the number of a state as a decimal: {@code 369.0}. */
  private static String whole(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private Location location(GedRow row) {
    TerritoryId country = TerritoryId.of("gw:" + row.required("country_id"));
    territories.computeIfAbsent(
        country,
        id ->
            Territory.builder()
                .id(id)
                .kind(TerritoryKind.COUNTRY)
                .name(row.required("country"))
                .code(id.value())
                .build());
    Location.Builder location =
        Location.builder()
            .territory(country)
            .precision(LocationPrecision.ofUcdp(row.level("where_prec", 7)))
            .coordinates(Coordinates.of(row.degrees("latitude"), row.degrees("longitude")));
    if (!row.text("where_coordinates").isBlank()) {
      location.description(row.text("where_coordinates"));
    }
    return location.build();
  }

  /** The event lies somewhere between the two dates; where they are one, on that day. */
  private static Timespan when(GedRow row) {
    LocalDate start = row.day("date_start");
    LocalDate end = row.day("date_end");
    if (start.isAfter(end)) {
      throw row.bad("date_end", "must not be before date_start " + start);
    }
    return Timespan.within(start, end);
  }

  private static CasualtyEstimate total(GedRow row, Event event) {
    long low = row.count("low");
    long best = row.count("best");
    long high = row.count("high");
    Figure figure =
        low == best && best == high
            ? Figure.exactly(best)
            : Figure.between(
                    Math.min(low, Math.min(best, high)), Math.max(low, Math.max(best, high)))
                .withBest(best);
    CasualtyEstimate estimate = killed(figure).in(event).caused(Directness.DIRECT);
    return isAnomaly(row)
        ? estimate.toBuilder()
            .extensions(
                Extensions.none()
                    .withJson(
                        "published",
                        "{\"low\":%d,\"best\":%d,\"high\":%d}".formatted(low, best, high)))
            .build()
        : estimate;
  }

  private static Toll group(GedRow row, String column) {
    return killed(Figure.exactly(row.count(column)));
  }

  /** Articles are told apart only where the lists of offices and dates are equally long. */
  private List<Citation> citations(GedRow row) {
    List<String> offices = List.of(row.text("source_office").split(";", -1));
    List<String> dates = List.of(row.text("source_date").split(";", -1));
    List<String> headlines = List.of(row.text("source_headline").split(";", -1));
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < offices.size() && offices.size() == dates.size(); i++) {
      if (offices.get(i).isBlank()) {
        return List.of();
      }
      Citation.Builder citation = Citation.builder().source(office(offices.get(i)));
      day(dates.get(i)).ifPresent(citation::publishedAt);
      if (headlines.size() == offices.size() && !headlines.get(i).isBlank()) {
        citation.locator(headlines.get(i));
      }
      citations.add(citation.build());
    }
    return citations;
  }

  private static Optional<Timespan> day(String text) {
    try {
      return Optional.of(Timespan.parse(text));
    } catch (TimespanParseException e) {
      return Optional.empty();
    }
  }

  private SourceId office(String name) {
    SourceId id = SourceId.of("ucdp-office:" + digest(name));
    sources.computeIfAbsent(id, key -> Source.of(key.value(), name));
    PartyId publisher = officeParty(name);
    sources.computeIfPresent(id, (key, source) -> source.toBuilder().publisher(publisher).build());
    return id;
  }

  private PartyId officeParty(String name) {
    return named("ucdp-office:" + digest(name), PartyKind.MEDIA, name);
  }

  private PartyId named(String id, PartyKind kind, String name) {
    Party party = Party.of(id, kind, name);
    parties.putIfAbsent(party.id(), party);
    return party.id();
  }

  private Optional<Statement> original(GedRow row, Event event, List<Citation> citations) {
    String name = row.text("source_original");
    if (name.isBlank()) {
      return Optional.empty();
    }
    Statement.Builder statement =
        Statement.builder()
            .id(event.id().value() + ":original")
            .addSpeaker(named("ucdp-source:" + digest(name), PartyKind.OTHER, name))
            .act(SpeechAct.ASSERT)
            .claim(happened(event));
    for (Citation citation : citations) {
      statement.addCitation(citation);
    }
    released.ifPresent(statement::knownAt);
    return Optional.of(statement.addRelay(UCDP.id()).build());
  }

  private static String digest(String name) {
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString().substring(0, 12);
  }
}
