package org.contested.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Code;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/**
 * Rebuilds the cells of a row from the model. What the model says in other words than the file did
 * (a number with trailing zeros, a second spelling of a name) stands verbatim in the event's
 * extensions, and comes before what can be derived.
 *
 * @param event finds an event
 * @param party finds a party
 * @param territory finds a territory
 * @param source finds a source
 */
record GedColumns(
    Function<EventId, Event> event,
    Function<PartyId, Party> party,
    Function<TerritoryId, Territory> territory,
    Function<SourceId, Source> source) {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "ged.";

  /** {@return the cell of a row} */
  String cell(String column, Event row, Statement estimate, Optional<Statement> original) {
    return row.extensions()
        .findText(VERBATIM + column)
        .orElseGet(() -> derived(row, estimate, original).getOrDefault(column, ""));
  }

  /** {@return the cells that follow from the model} */
  Map<String, String> derived(Event row, Statement estimate, Optional<Statement> original) {
    Map<String, String> cells = new HashMap<>();
    cells.put("id", code(row.codes(), "ucdp-ged"));
    cells.put("type_of_violence", code(row.codes(), "ucdp-violence"));
    cells.put("priogrid_gid", code(row.codes(), "priogrid"));
    hierarchy(row, cells);
    side("a", party.apply(row.participants().get(0).party()), cells);
    side("b", party.apply(row.participants().get(1).party()), cells);
    place(row.locations().get(0), cells);
    cells.put("date_start", row.when().orElseThrow().earliestStart().orElseThrow().toString());
    cells.put("date_end", row.when().orElseThrow().latestEnd().orElseThrow().toString());
    deaths(estimate, cells);
    sources(estimate.citations(), cells);
    cells.put(
        "source_original",
        original
            .map(said -> party.apply(said.speakers().iterator().next()).displayName())
            .orElse(""));
    return cells;
  }

  private void hierarchy(Event row, Map<String, String> cells) {
    Event dyad = event.apply(row.partOf().iterator().next());
    Event conflict = event.apply(dyad.partOf().iterator().next());
    cells.put("dyad_new_id", code(dyad.codes(), "ucdp-dyad"));
    cells.put("dyad_name", dyad.displayName());
    cells.put("conflict_new_id", code(conflict.codes(), "ucdp-conflict"));
    cells.put("conflict_name", conflict.displayName());
  }

  private static void side(String side, Party party, Map<String, String> cells) {
    cells.put("side_" + side + "_new_id", code(party.codes(), "ucdp-actor"));
    cells.put("side_" + side, party.displayName());
    cells.put("gwno" + side, code(party.codes(), "gw"));
  }

  private void place(Location place, Map<String, String> cells) {
    Territory country = territory.apply(place.territory().orElseThrow());
    cells.put("country", country.displayName());
    cells.put("country_id", code(country.codes(), "gw"));
    cells.put("where_coordinates", place.description().orElse(""));
    cells.put(
        "where_prec", place.precision().map(LocationPrecision::ucdp).orElseThrow().toString());
    cells.put("latitude", Double.toString(place.coordinates().orElseThrow().latitude()));
    cells.put("longitude", Double.toString(place.coordinates().orElseThrow().longitude()));
    cells.put("geom_wkt", "POINT (%s %s)".formatted(cells.get("longitude"), cells.get("latitude")));
  }

  private static void deaths(Statement estimate, Map<String, String> cells) {
    List<CasualtyEstimate> figures =
        estimate.claims().stream().map(CasualtyEstimate.class::cast).toList();
    cells.put("low", Long.toString(figures.get(0).figure().low()));
    cells.put("best", Long.toString(figures.get(0).figure().best().orElseThrow()));
    cells.put("high", Long.toString(figures.get(0).figure().high().orElseThrow()));
    List<String> groups = List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown");
    for (int i = 0; i < groups.size(); i++) {
      cells.put(groups.get(i), Long.toString(figures.get(i + 1).figure().low()));
    }
  }

  private void sources(List<Citation> citations, Map<String, String> cells) {
    cells.put(
        "source_office",
        join(citations, citation -> source.apply(citation.source()).title().orElse("")));
    cells.put(
        "source_date",
        join(citations, citation -> citation.publishedAt().map(Object::toString).orElse("")));
    cells.put("source_headline", join(citations, citation -> citation.locator().orElse("")));
    cells.put(
        "source_article",
        join(
            citations,
            citation ->
                "\"%s,%s,%s\""
                    .formatted(
                        source.apply(citation.source()).title().orElse(""),
                        citation.publishedAt().map(Object::toString).orElse(""),
                        citation.locator().orElse(""))));
  }

  private static String join(List<Citation> citations, Function<Citation, String> part) {
    return citations.stream().map(part).collect(Collectors.joining(";"));
  }

  private static String code(Iterable<Code> codes, String scheme) {
    for (Code code : codes) {
      if (code.scheme().equals(scheme)) {
        return code.value();
      }
    }
    return "";
  }
}
