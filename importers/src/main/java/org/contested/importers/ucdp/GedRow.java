package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.territory.Territory;
import org.contested.time.Timespan;

/**
 * What a row refers to, as it was given out with the first row that did, and which of its cells
 * follow from that and from its numbers.
 *
 * @param dyad the dyad
 * @param conflict the conflict that the dyad is part of
 * @param sideA the one side
 * @param sideB the other side
 * @param country the country
 * @param when the days between which it happened
 * @param citations its articles; none if they cannot be told apart
 * @param speakers whoever is named as original source
 */
record GedRow(
    Event dyad,
    Event conflict,
    Side sideA,
    Side sideB,
    Territory country,
    Timespan when,
    ImmutableList<Citation> citations,
    ImmutableList<Party> speakers) {

  /**
   * A side.
   *
   * @param party the party
   * @param name its name; empty if it has none
   * @param state its number as a state; empty if it is none
   * @param fighters those who fight for it
   * @param first its part as the first side
   * @param second its part as the second side
   * @param target its part as the second side, if that is attacked
   */
  record Side(
      Party party,
      String name,
      String state,
      Victims fighters,
      Participation first,
      Participation second,
      Participation target) {

    /** {@return a side of which follows from the party what part it has} */
    static Side of(Party party, String name, String state) {
      PartyId id = party.id();
      return new Side(
          party,
          name,
          state,
          Victims.builder().party(id).status(VictimStatus.COMBATANT).build(),
          Participation.of(id, Role.BELLIGERENT).onSide("A"),
          Participation.of(id, Role.BELLIGERENT).onSide("B"),
          Participation.of(id, Role.TARGET).onSide("B"));
    }
  }

  /**
   * {@return whether {@link GedDerived} rebuilds a cell to the letter} It says so by looking at the
   * cell, which is faster than to rebuild it; the properties of import and export hold the two
   * together.
   */
  boolean says(GedColumn column, String cell, GedCells cells) {
    return switch (column) {
      case ID, DYAD, SIDE_A, SIDE_B -> true;
      case TYPE_OF_VIOLENCE, WHERE_PREC -> cell.length() == 1;
      case PRIOGRID -> cell.isEmpty() || GedMapping.isNumber(cell);
      case YEAR -> isYear(cell, cells.end.getYear());
      case DYAD_AGAIN -> cell.equals(cells.dyad);
      case CONFLICT, CONFLICT_AGAIN -> ends(conflict.id().value(), "ucdp-conflict:", cell);
      case SIDE_A_AGAIN -> cell.equals(cells.sideA);
      case SIDE_B_AGAIN -> cell.equals(cells.sideB);
      case DYAD_NAME -> cell.equals(nameOf(dyad));
      case CONFLICT_NAME -> cell.equals(nameOf(conflict));
      case SIDE_A_NAME -> cell.equals(sideA.name());
      case SIDE_B_NAME -> cell.equals(sideB.name());
      case GWNO_A -> cell.equals(sideA.state());
      case GWNO_B -> cell.equals(sideB.state());
      case COUNTRY -> cell.equals(country.displayName());
      case COUNTRY_ID -> cell.equals(cells.countryId);
      case WHERE_COORDINATES -> cell.isEmpty() || !cell.isBlank();
      case LATITUDE -> cells.isLocated ? cell.equals(cells.latitudeText()) : cell.isEmpty();
      case LONGITUDE -> cells.isLocated ? cell.equals(cells.longitudeText()) : cell.isEmpty();
      case GEOM_WKT ->
          cells.isLocated
              ? isPoint(cell, cells.longitudeText(), cells.latitudeText())
              : cell.isEmpty();
      case DATE_START, DATE_END -> cell.length() == 10;
      case LOW, BEST, HIGH -> !cells.isAnomaly() && GedMapping.isNumber(cell);
      case DEATHS_A, DEATHS_B, DEATHS_CIVILIANS, DEATHS_UNKNOWN -> GedMapping.isNumber(cell);
      case SOURCE_OFFICE -> !citations.isEmpty() || cell.isEmpty();
      case SOURCE_DATE -> citations.isEmpty() ? cell.isEmpty() : areDates(cell);
      case SOURCE_HEADLINE -> cell.equals(headlines());
      case SOURCE_ARTICLE -> areArticles(cell, cells);
      case SOURCE_ORIGINAL -> cell.equals(original());
    };
  }

  static String nameOf(Event event) {
    return event.names().isEmpty() ? "" : event.displayName();
  }

  private static boolean isYear(String cell, int year) {
    return cell.length() == 4 && GedMapping.isNumber(cell) && Integer.parseInt(cell) == year;
  }

  private static boolean ends(String id, String scheme, String cell) {
    return id.length() == scheme.length() + cell.length() && id.endsWith(cell);
  }

  private static boolean isPoint(String cell, String longitude, String latitude) {
    int blank = 7 + longitude.length();
    return cell.length() == blank + latitude.length() + 2
        && cell.startsWith("POINT (")
        && cell.startsWith(longitude, 7)
        && cell.charAt(blank) == ' '
        && cell.startsWith(latitude, blank + 1)
        && cell.endsWith(")");
  }

  /** Each date is one that was read, and spelled as it is printed. */
  private boolean areDates(String cell) {
    int at = 0;
    for (int i = 0; i < citations.size(); i++) {
      String printed = printed(citations.get(i));
      if (!cell.startsWith(printed, at)) {
        return false;
      }
      at += printed.length();
      boolean isLast = i == citations.size() - 1;
      if (isLast ? at != cell.length() : at >= cell.length() || cell.charAt(at++) != ';') {
        return false;
      }
    }
    return true;
  }

  private static String printed(Citation citation) {
    return citation.publishedAt().map(Timespan::toString).orElse("");
  }

  private String headlines() {
    if (citations.size() == 1) {
      return citations.get(0).locator().orElse("");
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < citations.size(); i++) {
      all.append(i == 0 ? "" : ";").append(citations.get(i).locator().orElse(""));
    }
    return all.toString();
  }

  /** Each article is its office, date and headline, in quotes. */
  private boolean areArticles(String cell, GedCells cells) {
    if (citations.isEmpty()) {
      return cell.isEmpty();
    }
    List<String> offices = GedDerived.parts(cells.text(GedColumn.SOURCE_OFFICE));
    int at = 0;
    for (int i = 0; i < citations.size() && at >= 0; i++) {
      Citation citation = citations.get(i);
      at = after(i == 0 ? "\"" : ";\"", cell, at);
      at = after(offices.get(i), cell, at);
      at = after(",", cell, at);
      at = after(printed(citation), cell, at);
      at = after(",", cell, at);
      at = after(citation.locator().orElse(""), cell, at);
      at = after("\"", cell, at);
    }
    return at == cell.length();
  }

  /** {@return where a part of a cell ends; -1 if it does not stand there} */
  private static int after(String part, String cell, int at) {
    return at >= 0 && cell.startsWith(part, at) ? at + part.length() : -1;
  }

  private String original() {
    if (speakers.size() == 1) {
      return speakers.get(0).displayName();
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < speakers.size(); i++) {
      all.append(i == 0 ? "" : "; ").append(speakers.get(i).displayName());
    }
    return all.toString();
  }
}
