package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** The parties to a year of a conflict, by the numbers that stand beside their names. */
final class YearSides {

  private static final String GOVERNMENT = "Government of ";

  private final YearActors actors;
  private final YearColumns columns;

  YearSides(YearActors actors, YearColumns columns) {
    this.actors = actors;
    this.columns = columns;
  }

  /**
   * {@return who takes part, each once on a side}
   *
   * @param row the row
   * @param oneSided whether side B is attacked and does not fight
   * @param records where the parties go
   */
  Set<Participation> of(CsvRow row, boolean oneSided, RowRecords records) {
    Set<Participation> all = new LinkedHashSet<>();
    for (String side : List.of("a", "b")) {
      Role role = oneSided && side.equals("b") ? Role.TARGET : Role.BELLIGERENT;
      String label = side.equals("a") ? "A" : "B";
      List<PartyId> parties = new ArrayList<>();
      parties.addAll(parties(row, "side_" + side, "side_" + side + "_id", "gwno_" + side, records));
      parties.addAll(parties(row, "side_" + side + "_2nd", "", "gwno_" + side + "_2nd", records));
      parties.forEach(party -> all.add(Participation.of(party, role).onSide(label)));
    }
    return all;
  }

  private List<PartyId> parties(
      CsvRow row, String names, String ids, String states, RowRecords records) {
    List<String> numbers = numbers(row, columns.at(ids));
    List<String> codes = numbers(row, columns.at(states));
    List<String> told = names(row, columns.at(names), numbers, codes);
    int count = Math.max(told.size(), numbers.size());
    List<@Nullable String> ofEach = states(row, columns.at(states), codes, told, count);
    List<PartyId> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      @Nullable String number = numbers.isEmpty() ? null : numbers.get(i);
      parties.add(party(number, told.isEmpty() ? null : told.get(i), ofEach.get(i), records));
    }
    return parties;
  }

  /** {@return the numbers in a cell; none if one of them is no number} */
  private static List<String> numbers(CsvRow row, int column) {
    List<String> numbers = Cells.numbers(row.text(column));
    if (numbers.isEmpty() && !Cells.isAbsent(row.text(column))) {
      row.warning(
          column, "id", "must be numbers with commas between them; it is kept as it stands");
    }
    return numbers;
  }

  /**
   * {@return as many names as there are numbers, or none where it cannot be told which they are}
   */
  private static List<String> names(
      CsvRow row, int column, List<String> numbers, List<String> states) {
    String cell = row.text(column);
    if (Cells.isAbsent(cell)) {
      return List.of();
    }
    if (!numbers.isEmpty()) {
      List<String> names = NameList.of(cell, numbers.size());
      if (names.isEmpty()) {
        row.warning(
            column,
            "names",
            "cannot be parted into as many names as there are numbers %s; the cell is kept"
                .formatted(numbers));
      }
      return names;
    }
    List<String> names = NameList.of(cell, states.size());
    return names.isEmpty() || !isGovernments(names) ? unnumbered(row, column) : names;
  }

  /** Governments are told apart by their names; of others a comma may be part of the name. */
  private static List<String> unnumbered(CsvRow row, int column) {
    ImmutableList<String> parts = NameList.outsideBrackets(row.text(column));
    if (parts.size() == 1 || isGovernments(parts)) {
      return parts;
    }
    row.warning(
        column,
        "names",
        "is one name with a comma or several, which no numbers tell; it is kept as one");
    return List.of(row.text(column).strip());
  }

  private static boolean isGovernments(List<String> names) {
    return names.stream().allMatch(name -> name.startsWith(GOVERNMENT));
  }

  /** {@return the number of the state of each party, null where it has none} */
  private static List<@Nullable String> states(
      CsvRow row, int column, List<String> states, List<String> names, int count) {
    List<@Nullable String> all = new ArrayList<>();
    long governments = names.stream().filter(name -> name.startsWith(GOVERNMENT)).count();
    boolean isEach = states.size() == count;
    boolean isOfGovernments = !isEach && names.size() == count && states.size() == governments;
    int next = 0;
    for (int i = 0; i < count; i++) {
      boolean has = isEach || (isOfGovernments && names.get(i).startsWith(GOVERNMENT));
      all.add(has ? states.get(next) : null);
      next += has ? 1 : 0;
    }
    if (next < states.size()) {
      row.warning(
          column, "states", "are other states than there are governments; the cell is kept");
    }
    return all;
  }

  private PartyId party(
      @Nullable String number, @Nullable String name, @Nullable String state, RowRecords records) {
    @Nullable String actor =
        number != null ? number : state == null ? null : actors.government(state);
    @Nullable String told = actor == null ? null : actors.name(actor);
    @Nullable String known = told == null ? name : told;
    @Nullable String ofActor = actor == null ? null : actors.state(actor);
    @Nullable String code = ofActor == null ? state : ofActor;
    PartyId id =
        PartyId.of(
            actor == null ? "ucdp-name:" + RowRecords.digest("" + name) : "ucdp-actor:" + actor);
    records.share(id, () -> party(id, known, code));
    return id;
  }

  private static Party party(PartyId id, @Nullable String name, @Nullable String state) {
    boolean governs = state != null || (name != null && name.startsWith(GOVERNMENT));
    Party.Builder party =
        Party.builder().id(id).kind(governs ? PartyKind.GOVERNMENT : PartyKind.OTHER);
    if (name != null) {
      party.name(name);
    }
    if (id.value().startsWith("ucdp-actor:")) {
      party.code(id.value());
    }
    return (state == null ? party : party.code("gw:" + state)).build();
  }
}
