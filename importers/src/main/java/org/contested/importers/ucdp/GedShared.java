package org.contested.importers.ucdp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;

/**
 * What many rows refer to: actors, dyads, countries, offices and original sources, found by the
 * texts of their cells. Those that a row names without an id get one made of their names.
 */
final class GedShared {

  private static final Party UCDP =
      Party.of("ucdp", PartyKind.MONITOR, "Uppsala Conflict Data Program");
  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

  private record Dyad(Event dyad, Event conflict) {}

  private final Map<String, Dyad> dyads = new HashMap<>();
  private final Map<String, GedRow.Side> actors = new HashMap<>();
  private final Map<String, Territory> countries = new HashMap<>();
  private final Map<String, SourceId> offices = new HashMap<>();
  private final Map<String, Party> speakers = new HashMap<>();
  private boolean givenOut;

  Party ucdp() {
    return UCDP;
  }

  /** Forgets what may have been told by a row that was rejected; the records know what was not. */
  void forget() {
    dyads.clear();
    actors.clear();
    countries.clear();
    offices.clear();
    speakers.clear();
    givenOut = false;
  }

  /** {@return what a row refers to; what no row before did is among its records} */
  GedRow row(GedCells cells, RowRecords records) {
    if (!givenOut) {
      records.share(UCDP.id(), () -> UCDP);
      givenOut = true;
    }
    Dyad dyad = dyad(cells, records);
    List<String> published = GedDerived.parts(cells.text(GedColumn.SOURCE_DATE));
    return new GedRow(
        dyad.dyad(),
        dyad.conflict(),
        side(cells.sideA, GedColumn.SIDE_A_NAME, GedColumn.GWNO_A, cells, records),
        side(cells.sideB, GedColumn.SIDE_B_NAME, GedColumn.GWNO_B, cells, records),
        country(cells, records),
        Timespan.within(cells.start, cells.end),
        citations(cells, published, records),
        speakers(cells.text(GedColumn.SOURCE_ORIGINAL), records));
  }

  private Dyad dyad(GedCells cells, RowRecords records) {
    Dyad known = dyads.get(cells.dyad);
    if (known == null) {
      known = newDyad(cells, records);
      dyads.put(cells.dyad, known);
    }
    return known;
  }

  private static Dyad newDyad(GedCells cells, RowRecords records) {
    EventId id = EventId.of("ucdp-dyad:" + cells.dyad);
    Event dyad =
        records.share(
            id,
            () -> {
              EventId conflict = EventId.of("ucdp-conflict:" + cells.conflict);
              String name = cells.text(GedColumn.CONFLICT_NAME);
              records.share(conflict, () -> larger(conflict, cells, name).build());
              return larger(id, cells, cells.text(GedColumn.DYAD_NAME)).addPartOf(conflict).build();
            });
    EventId conflict = dyad.partOf().iterator().next();
    return new Dyad(dyad, records.share(conflict, () -> larger(conflict, cells, "").build()));
  }

  /**
   * {@return what the event of a row is part of, of the type that its violence has} UCDP numbers
   * conflicts and dyads of each type of violence apart; where a file does not, the first row tells.
   */
  private static Event.Builder larger(EventId id, GedCells cells, String name) {
    EventType type = cells.isOneSided() ? EventType.ATTACK_ON_CIVILIANS : EventType.WAR;
    Event.Builder event = Event.builder().id(id).type(type).code(id.value());
    return name.isBlank() ? event : event.name(name);
  }

  private GedRow.Side side(
      String actor, GedColumn name, GedColumn state, GedCells cells, RowRecords records) {
    GedRow.Side known = actors.get(actor);
    if (known == null) {
      known = newSide(actor, cells.text(name), code(cells.text(state)), records);
      actors.put(actor, known);
    }
    return known;
  }

  /** {@return a state's code, or nothing where there is none: {@code NA} is no state} */
  private static String code(String state) {
    return GedMapping.isNumber(state) ? state : "";
  }

  private static GedRow.Side newSide(String actor, String name, String state, RowRecords records) {
    PartyId id = PartyId.of("ucdp-actor:" + actor);
    Party party =
        records.share(
            id,
            () -> {
              Party.Builder made = Party.builder().id(id).kind(PartyKind.OTHER).code(id.value());
              if (!state.isBlank()) {
                made.kind(PartyKind.GOVERNMENT).code("gw:" + whole(state));
              }
              return (name.isBlank() ? made : made.name(name)).build();
            });
    return GedRow.Side.of(
        party,
        party.names().isEmpty() ? "" : party.displayName(),
        GedDerived.code(party.codes(), "gw"));
  }

  /** Some releases write the number of a state as a decimal: {@code 369.0}. */
  private static String whole(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private Territory country(GedCells cells, RowRecords records) {
    String key = cells.countryId.isEmpty() ? "?" + cells.country : cells.countryId;
    Territory known = countries.get(key);
    if (known == null) {
      known = newCountry(cells.countryId, cells.country, records);
      countries.put(key, known);
    }
    return known;
  }

  private static Territory newCountry(String number, String name, RowRecords records) {
    TerritoryId id =
        TerritoryId.of(
            number.isEmpty() ? "ucdp-country:" + RowRecords.digest(name) : "gw:" + number);
    return records.share(
        id,
        () -> {
          Territory.Builder country =
              Territory.builder().id(id).kind(TerritoryKind.COUNTRY).name(name);
          return (number.isEmpty() ? country : country.code(id.value())).build();
        });
  }

  /** Articles are told apart only where the lists of offices and dates are equally long. */
  private ImmutableList<Citation> citations(
      GedCells cells, List<String> published, RowRecords records) {
    String office = cells.text(GedColumn.SOURCE_OFFICE);
    if (office.isBlank()) {
      return ImmutableList.of();
    }
    List<String> names = GedDerived.parts(office);
    if (names.size() != published.size() || hasNoName(names)) {
      return ImmutableList.of();
    }
    List<String> headlines = GedDerived.parts(cells.text(GedColumn.SOURCE_HEADLINE));
    ImmutableList.Builder<Citation> citations = ImmutableList.builderWithExpectedSize(names.size());
    for (int i = 0; i < names.size(); i++) {
      Citation.Builder citation = Citation.builder().source(office(names.get(i), records));
      date(published.get(i)).ifPresent(citation::publishedAt);
      if (headlines.size() == names.size() && !headlines.get(i).isBlank()) {
        citation.locator(headlines.get(i));
      }
      citations.add(citation.build());
    }
    return citations.build();
  }

  private static boolean hasNoName(List<String> names) {
    for (String name : names) {
      if (!isName(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether a text names anybody: {@code NA} is what R writes for nothing, and some put a
   * dot}
   */
  private static boolean isName(String text) {
    if (text.equals("NA")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Timespan> date(String text) {
    try {
      return Optional.of(Timespan.parse(text));
    } catch (TimespanParseException e) {
      return Optional.empty();
    }
  }

  private SourceId office(String name, RowRecords records) {
    SourceId known = offices.get(name);
    if (known == null) {
      SourceId id = SourceId.of("ucdp-office:" + RowRecords.digest(name));
      records.share(
          id,
          () -> {
            Party publisher = Party.of(id.value(), PartyKind.MEDIA, name);
            records.share(publisher.id(), () -> publisher);
            return Source.of(id.value(), name).toBuilder().publisher(publisher.id()).build();
          });
      offices.put(name, id);
      known = id;
    }
    return known;
  }

  private ImmutableList<Party> speakers(String cell, RowRecords records) {
    if (cell.isBlank()) {
      return ImmutableList.of();
    }
    List<Party> all = new ArrayList<>(1);
    for (String name : NAMES.split(cell)) {
      if (!isName(name)) {
        continue;
      }
      Party known = speakers.get(name);
      if (known == null) {
        PartyId id = PartyId.of("ucdp-source:" + RowRecords.digest(name));
        known = records.share(id, () -> Party.of(id.value(), PartyKind.OTHER, name));
        speakers.put(name, known);
      }
      if (!all.contains(known)) {
        all.add(known);
      }
    }
    return ImmutableList.copyOf(all);
  }
}
