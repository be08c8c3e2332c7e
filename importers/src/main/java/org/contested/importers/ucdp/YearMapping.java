package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Proposition;
import org.contested.claim.Scope;
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
import org.contested.importers.csv.TableRun;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Maps rows of which each is a year of a conflict or dyad, as {@link UcdpConflicts} and {@link
 * UcdpBattleDeaths} tell.
 */
final class YearMapping implements RowMapping {

  /** What the rows count. */
  enum Kind {
    /** A level of intensity. */
    INTENSITY,
    /** Battle-related deaths. */
    DEATHS
  }

  private static final Party UCDP =
      Party.of("ucdp", PartyKind.MONITOR, "Uppsala Conflict Data Program");
  private static final int KINDS_OF_INCOMPATIBILITY = 3;
  private static final int UNTOLD = 0;
  private static final int GOVERNMENT = 2;
  private static final int LEVELS_OF_INTENSITY = 2;
  private static final int THRESHOLD_OF_CONFLICT = 25;
  private static final int THRESHOLD_OF_WAR = 1000;

  private final Kind kind;
  private final ImportOptions options;
  private final Set<EventId> seen = new HashSet<>();
  private final Map<String, String> conflicts = new HashMap<>();
  private YearActors actors = YearActors.none();
  private YearColumns columns = new YearColumns(List.of());

  YearMapping(Kind kind, ImportOptions options) {
    this.kind = kind;
    this.options = options;
  }

  /** {@return the rows of files, after a first look at whom they number} */
  static TableRun open(Kind kind, List<Path> files, ImportOptions options) {
    char separator = TableRun.separatorOf(files);
    YearMapping mapping = new YearMapping(kind, options);
    TableRun run = new TableRun(files, separator, options, mapping);
    mapping.actors = YearActors.in(files, separator, options);
    return run;
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    for (CsvHeader header : headers) {
      require(header);
      header.requireDistinct();
    }
    Dataset.Builder dataset =
        Dataset.titled(
                kind == Kind.INTENSITY
                    ? "UCDP/PRIO Armed Conflict Dataset"
                    : "UCDP Battle-Related Deaths Dataset")
            .licence("CC BY 4.0");
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }

  private void require(CsvHeader header) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    missing.addAll(missing(header, "conflict_id"));
    missing.addAll(missing(header, "year"));
    missing.addAll(missing(header, "side_a"));
    missing.addAll(missing(header, "side_b"));
    if (kind == Kind.INTENSITY) {
      missing.addAll(missing(header, "intensity_level"));
    } else {
      missing.addAll(missing(header, "bd_low", "bdeadlow"));
      missing.addAll(missing(header, "bd_best", "bdeadbes"));
      missing.addAll(missing(header, "bd_high", "bdeadhig"));
    }
    ImmutableList<String> all = missing.build();
    if (!all.isEmpty()) {
      throw new ImportException(
          "%s, header: the columns %s are missing; there are %s. Known layouts: %s"
              .formatted(header.file(), all, header.columns(), known()));
    }
    int deaths = header.indexOfAny("bd_best", "bdeadbes");
    if (kind == Kind.INTENSITY && deaths >= 0) {
      throw new ImportException(
          "%s, header: the column %s is one of battle-related deaths, which ucdp-battle-deaths reads;"
                  .formatted(header.file(), header.columns().get(deaths))
              + " there are %s. Known layouts: %s".formatted(header.columns(), known()));
    }
  }

  private String known() {
    return kind == Kind.INTENSITY
        ? "the UCDP/PRIO Armed Conflict Dataset (conflict-years, 4.0 to 25.1)"
        : "UCDP Battle-Related Deaths by conflict or dyad and year (bd_low, bd_best, bd_high), or"
            + " with bdeadlow, bdeadbes and bdeadhig, parted by commas or semicolons";
  }

  private static List<String> missing(CsvHeader header, String... names) {
    return header.indexOfAny(names) < 0 ? List.of(names[0]) : List.of();
  }

  @Override
  public void open(CsvHeader header) {
    columns = new YearColumns(header.columns());
  }

  private int at(String... names) {
    return columns.at(names);
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    String conflict = row.id(at("conflict_id"));
    int year = year(row);
    @Nullable Figure figure = kind == Kind.INTENSITY ? intensity(row) : deaths(row);
    int incompatibility = UNTOLD;
    if (at("incompatibility") >= 0 && !Cells.isAbsent(row.text(at("incompatibility")))) {
      incompatibility = row.level(at("incompatibility"), KINDS_OF_INCOMPATIBILITY);
    }
    String dyad = Cells.isAbsent(row.text(at("dyad_id"))) ? "" : row.id(at("dyad_id"));
    if (row.isBad()) {
      return;
    }
    EventId whole = whole(row, conflict, dyad, records);
    EventId id = EventId.of(whole.value() + ":" + year);
    if (seen.contains(id)) {
      row.error(at("year"), "unique", "is a second row of its conflict or dyad; one is expected");
      return;
    }
    warnIfMoved(row, conflict, dyad);
    warnIfNotOver(row, incompatibility);
    records.share(UCDP.id(), () -> UCDP);
    Event event = event(row, id, whole, year, incompatibility, records);
    records.add(event);
    Statement.Builder said =
        Statement.by(UCDP).id(id.value()).act(SpeechAct.ESTIMATE).mode(StatementMode.DATASET);
    if (figure != null) {
      said.claim(estimate(figure, id));
    }
    @Nullable Proposition disagreement = disagreement(row, id, conflict, incompatibility, records);
    if (disagreement != null) {
      said.claim(disagreement);
    }
    options.released().ifPresent(said::saidAt);
    records.add(said.build());
    seen.add(id);
    if (!dyad.isEmpty()) {
      conflicts.putIfAbsent(dyad, conflict);
    }
  }

  private void warnIfMoved(CsvRow row, String conflict, String dyad) {
    String known = conflicts.getOrDefault(dyad, conflict);
    if (!known.equals(conflict)) {
      row.warning(
          at("conflict_id"),
          "one-conflict",
          "is another conflict than %s, of which dyad %s is part in an earlier row; its year is part of both"
              .formatted(known, dyad));
    }
  }

  private void warnIfNotOver(CsvRow row, int incompatibility) {
    int territory = at("territory_name");
    if (incompatibility == GOVERNMENT && !Cells.isAbsent(row.text(territory))) {
      row.warning(
          territory,
          "territory",
          "is the name of a territory, and must be empty as incompatibility 2 is over government"
              + " alone; the cell is kept, and nobody is said to disagree over it");
    }
  }

  private int year(CsvRow row) {
    long year = row.count(at("year"));
    if (year < 1 || year > 9999) {
      row.error(at("year"), "year", "must be a year such as 2012");
      return 1;
    }
    return (int) year;
  }

  /** The two levels are bounds of the battle-related deaths in the year; they are no estimate. */
  private Figure intensity(CsvRow row) {
    return row.level(at("intensity_level"), LEVELS_OF_INTENSITY) == 1
        ? Figure.between(THRESHOLD_OF_CONFLICT, THRESHOLD_OF_WAR - 1)
        : Figure.atLeast(THRESHOLD_OF_WAR);
  }

  private @Nullable Figure deaths(CsvRow row) {
    int lowColumn = at("bd_low", "bdeadlow");
    int bestColumn = at("bd_best", "bdeadbes");
    int highColumn = at("bd_high", "bdeadhig");
    Bounds bounds =
        new Bounds(count(row, lowColumn), count(row, bestColumn), count(row, highColumn));
    if (row.isBad()) {
      return null;
    } else if (!bounds.isOrdered()) {
      row.warning(
          bounds.best().isPresent() ? bestColumn : lowColumn, "low-best-high", rule(bounds));
    }
    return bounds.figure();
  }

  private static OptionalLong count(CsvRow row, int column) {
    return Cells.isAbsent(row.text(column))
        ? OptionalLong.empty()
        : OptionalLong.of(row.count(column));
  }

  private static String rule(Bounds bounds) {
    OptionalLong low = bounds.low();
    OptionalLong high = bounds.high();
    if (low.isPresent() && high.isPresent()) {
      return "must lie between low %d and high %d; the bounds are widened to hold all three"
          .formatted(low.getAsLong(), high.getAsLong());
    }
    return (low.isPresent()
            ? "must not be less than low " + low.getAsLong()
            : "must not be more than high " + high.orElseThrow())
        + "; the bound is moved to hold both";
  }

  private static CasualtyEstimate estimate(Figure figure, EventId event) {
    return CasualtyEstimate.builder()
        .harms(ImmutableSet.of(Harm.KILLED))
        .victims(Victims.anyone())
        .figure(figure)
        .scope(Scope.in(event))
        .accumulation(Accumulation.CUMULATIVE)
        .directness(Directness.DIRECT)
        .extensions(Extensions.none())
        .build();
  }

  /**
   * {@return what the sides disagree over; null if the row does not tell}
   *
   * <p>UCDP names a territory only where it is what the sides disagree over, so that a file without
   * the kind of their disagreement tells it by the name.
   */
  private @Nullable Proposition disagreement(
      CsvRow row, EventId event, String conflict, int kind, RowRecords records) {
    @Nullable TerritoryId territory =
        kind == GOVERNMENT ? null : new YearPlaces(columns).contested(row, conflict, records);
    if (kind == UNTOLD && territory == null) {
      return null;
    }
    Proposition.Builder said =
        Proposition.builder().text(incompatible(row, kind)).language("en").addSubject(event);
    return (territory == null ? said : said.addSubject(territory)).build();
  }

  private String incompatible(CsvRow row, int kind) {
    String territory = row.text(at("territory_name"));
    String over = Cells.isAbsent(territory) ? "territory" : "territory: " + territory.strip();
    return switch (kind) {
      case UNTOLD, 1 -> "The sides disagree over " + over;
      case GOVERNMENT -> "The sides disagree over government";
      default -> "The sides disagree over government and " + over;
    };
  }

  private EventId whole(CsvRow row, String conflict, String dyad, RowRecords records) {
    EventId id = EventId.of("ucdp-conflict:" + conflict);
    records.share(id, () -> larger(id, type(row), name(row)).build());
    if (dyad.isEmpty()) {
      return id;
    }
    EventId pair = EventId.of("ucdp-dyad:" + dyad);
    records.share(
        pair,
        () ->
            larger(pair, type(row), row.text(at("side_a")) + " - " + row.text(at("side_b")))
                .addPartOf(id)
                .build());
    return pair;
  }

  private static Event.Builder larger(EventId id, EventType type, String name) {
    Event.Builder event = Event.builder().id(id).type(type).code(id.value());
    return name.isBlank() ? event : event.name(name);
  }

  /** UCDP names a conflict by where it is and what it is over. */
  private String name(CsvRow row) {
    String where = row.text(at("location", "location_inc"));
    String territory = row.text(at("territory_name"));
    if (where.isBlank()) {
      return "";
    }
    return where + ": " + (Cells.isAbsent(territory) ? "Government" : territory);
  }

  private Event event(
      CsvRow row, EventId id, EventId whole, int year, int incompatibility, RowRecords records) {
    Event.Builder event =
        Event.builder()
            .id(id)
            .type(type(row))
            .addPartOf(whole)
            .when(Timespan.parse("%04d".formatted(year)))
            .extensions(Cells.verbatim(row));
    EventId conflict = EventId.of("ucdp-conflict:" + row.text(at("conflict_id")));
    if (records.shared(whole) instanceof Event larger
        && !whole.equals(conflict)
        && !larger.partOf().contains(conflict)) {
      event.addPartOf(conflict);
    }
    if (incompatibility > 0) {
      event.addCode(Code.of("ucdp-incompatibility", Integer.toString(incompatibility)));
    }
    String type = row.text(at("type_of_conflict")).strip();
    if (!Cells.isAbsent(type)) {
      event.addCode(Code.of("ucdp-conflict-type", type));
    }
    if (!Cells.numbers(row.text(at("type_of_violence"))).isEmpty()) {
      event.addCode(Code.of("ucdp-violence", row.text(at("type_of_violence")).strip()));
    }
    new YearPlaces(columns).add(row, event, records);
    new YearSides(actors, columns).of(row, isOneSided(row), records).forEach(event::addParticipant);
    return event.build();
  }

  private EventType type(CsvRow row) {
    return isOneSided(row) ? EventType.ATTACK_ON_CIVILIANS : EventType.WAR;
  }

  /** UCDP gives civilians, as side B, the number 9999. */
  private boolean isOneSided(CsvRow row) {
    return row.text(at("type_of_violence")).strip().equals("3")
        || row.text(at("side_b_id")).strip().equals("9999")
        || row.text(at("side_b")).strip().equals("Civilians");
  }
}
