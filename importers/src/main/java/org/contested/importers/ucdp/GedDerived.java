package org.contested.importers.ucdp;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the cells of a row from the model. What the model says in other words than the file did
 * (a number with trailing zeros, a second spelling of a name) stands verbatim in the event's
 * extensions, and comes before what can be derived.
 */
final class GedDerived {

  private static final Splitter PARTS = Splitter.on(';');

  private Function<EntityId, Optional<? extends Entity>> find = id -> Optional.empty();
  private @Nullable Event event;
  private @Nullable Statement estimate;
  private @Nullable Statement original;

  /** {@return the parts of a cell that holds several things, each to the letter} */
  static List<String> parts(String cell) {
    return cell.indexOf(';') < 0 ? List.of(cell) : PARTS.splitToList(cell);
  }

  /** Goes over to another row. */
  void use(
      Event event,
      @Nullable Statement estimate,
      @Nullable Statement original,
      Function<EntityId, Optional<? extends Entity>> find) {
    this.event = event;
    this.estimate = estimate;
    this.original = original;
    this.find = find;
  }

  /** {@return the cell that follows from the model; empty where nothing does} */
  String cell(GedColumn column) {
    Event row = event;
    if (row == null) {
      return "";
    }
    return switch (column) {
      case ID -> code(row.codes(), "ucdp-ged");
      case TYPE_OF_VIOLENCE -> code(row.codes(), "ucdp-violence");
      case PRIOGRID -> code(row.codes(), "priogrid");
      case YEAR ->
          row.when()
              .flatMap(Timespan::latestEnd)
              .map(day -> Integer.toString(day.getYear()))
              .orElse("");
      case DYAD, DYAD_AGAIN -> dyad(row).map(dyad -> code(dyad.codes(), "ucdp-dyad")).orElse("");
      case DYAD_NAME -> dyad(row).map(GedDerived::name).orElse("");
      case CONFLICT, CONFLICT_AGAIN ->
          conflict(row).map(war -> code(war.codes(), "ucdp-conflict")).orElse("");
      case CONFLICT_NAME -> conflict(row).map(GedDerived::name).orElse("");
      case SIDE_A, SIDE_A_AGAIN ->
          side(row, 0).map(side -> code(side.codes(), "ucdp-actor")).orElse("");
      case SIDE_B, SIDE_B_AGAIN ->
          side(row, 1).map(side -> code(side.codes(), "ucdp-actor")).orElse("");
      case SIDE_A_NAME -> side(row, 0).map(GedDerived::name).orElse("");
      case SIDE_B_NAME -> side(row, 1).map(GedDerived::name).orElse("");
      case GWNO_A -> side(row, 0).map(side -> code(side.codes(), "gw")).orElse("");
      case GWNO_B -> side(row, 1).map(side -> code(side.codes(), "gw")).orElse("");
      case WHERE_PREC, WHERE_COORDINATES, LATITUDE, LONGITUDE, GEOM_WKT, COUNTRY, COUNTRY_ID ->
          row.locations().isEmpty() ? "" : place(column, row.locations().get(0));
      case DATE_START ->
          row.when().flatMap(Timespan::earliestStart).map(Object::toString).orElse("");
      case DATE_END -> row.when().flatMap(Timespan::latestEnd).map(Object::toString).orElse("");
      case LOW, BEST, HIGH, DEATHS_A, DEATHS_B, DEATHS_CIVILIANS, DEATHS_UNKNOWN -> deaths(column);
      case SOURCE_ARTICLE, SOURCE_OFFICE, SOURCE_DATE, SOURCE_HEADLINE -> sources(column);
      case SOURCE_ORIGINAL -> original();
    };
  }

  /** {@return the entity of an id; an id is that of one kind, so the cast holds} */
  @SuppressWarnings("unchecked")
  private <E extends Entity> Optional<E> get(EntityId id) {
    return (Optional<E>) find.apply(id);
  }

  private Optional<Event> dyad(Event row) {
    return row.partOf().isEmpty() ? Optional.empty() : get(first(row.partOf()));
  }

  private Optional<Event> conflict(Event row) {
    return dyad(row)
        .flatMap(dyad -> dyad.partOf().isEmpty() ? Optional.empty() : get(first(dyad.partOf())));
  }

  private static EventId first(Iterable<EventId> ids) {
    return ids.iterator().next();
  }

  private Optional<Party> side(Event row, int side) {
    return row.participants().size() <= side
        ? Optional.empty()
        : get(row.participants().get(side).party());
  }

  /** A name that was not given is not to be made of the id. */
  private static String name(Event event) {
    return event.names().isEmpty() ? "" : event.displayName();
  }

  private static String name(Party party) {
    return party.names().isEmpty() ? "" : party.displayName();
  }

  private String place(GedColumn column, Location place) {
    return switch (column) {
      case WHERE_PREC ->
          place.precision().map(LocationPrecision::ucdp).map(Object::toString).orElse("");
      case WHERE_COORDINATES -> place.description().orElse("");
      case LATITUDE -> place.coordinates().map(point -> Degrees.print(point.latitude())).orElse("");
      case LONGITUDE ->
          place.coordinates().map(point -> Degrees.print(point.longitude())).orElse("");
      case GEOM_WKT ->
          place
              .coordinates()
              .map(
                  point ->
                      "POINT ("
                          + Degrees.print(point.longitude())
                          + ' '
                          + Degrees.print(point.latitude())
                          + ')')
              .orElse("");
      case COUNTRY -> country(place).map(Territory::displayName).orElse("");
      default -> country(place).map(country -> code(country.codes(), "gw")).orElse("");
    };
  }

  private Optional<Territory> country(Location place) {
    return place.territory().flatMap(this::get);
  }

  private String deaths(GedColumn column) {
    if (estimate == null) {
      return "";
    }
    int claim =
        switch (column) {
          case DEATHS_A -> 1;
          case DEATHS_B -> 2;
          case DEATHS_CIVILIANS -> 3;
          case DEATHS_UNKNOWN -> 4;
          default -> 0;
        };
    List<Claim> claims = estimate.claims();
    if (claims.size() <= claim || !(claims.get(claim) instanceof CasualtyEstimate said)) {
      return "";
    }
    Figure figure = said.figure();
    return switch (column) {
      case LOW -> Long.toString(figure.low());
      case HIGH -> figure.high().isPresent() ? Long.toString(figure.high().getAsLong()) : "";
      default -> figure.best().isPresent() ? Long.toString(figure.best().getAsLong()) : "";
    };
  }

  private String sources(GedColumn column) {
    if (estimate == null || estimate.citations().isEmpty()) {
      return "";
    }
    StringJoiner all = new StringJoiner(";");
    for (Citation citation : estimate.citations()) {
      all.add(
          switch (column) {
            case SOURCE_OFFICE -> office(citation);
            case SOURCE_DATE -> date(citation);
            case SOURCE_HEADLINE -> citation.locator().orElse("");
            default ->
                '"'
                    + office(citation)
                    + ','
                    + date(citation)
                    + ','
                    + citation.locator().orElse("")
                    + '"';
          });
    }
    return all.toString();
  }

  private String office(Citation citation) {
    Optional<Source> source = get(citation.source());
    return source.flatMap(Source::title).orElse("");
  }

  private static String date(Citation citation) {
    return citation.publishedAt().map(Timespan::toString).orElse("");
  }

  private String original() {
    if (original == null) {
      return "";
    }
    StringJoiner names = new StringJoiner("; ");
    for (PartyId speaker : original.speakers()) {
      Optional<Party> party = get(speaker);
      names.add(party.map(Party::displayName).orElse(""));
    }
    return names.toString();
  }

  static String code(Iterable<Code> codes, String scheme) {
    for (Code code : codes) {
      if (code.scheme().equals(scheme)) {
        return code.value();
      }
    }
    return "";
  }
}
