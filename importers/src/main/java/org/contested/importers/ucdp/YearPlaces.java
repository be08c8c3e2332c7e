package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.contested.event.Event;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.file.RowRecords;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** The countries in which a year of a conflict was fought, and the territory it was fought over. */
final class YearPlaces {

  private final YearColumns columns;

  YearPlaces(YearColumns columns) {
    this.columns = columns;
  }

  /** Adds where it was fought, or else in which countries the conflict is, and their regions. */
  void add(CsvRow row, Event.Builder event, RowRecords records) {
    int numbers = columns.at("gwno_battle");
    int names = columns.at("battle_location");
    if (Cells.isAbsent(row.text(numbers))) {
      numbers = columns.at("gwno_loc", "gwnoloc");
      names = columns.at("location", "location_inc");
    }
    List<String> states = Cells.numbers(row.text(numbers));
    if (states.isEmpty() && !Cells.isAbsent(row.text(names))) {
      event.addLocation(Location.described(row.text(names).strip()));
    }
    if (states.isEmpty() && !Cells.isAbsent(row.text(numbers))) {
      row.warning(
          numbers, "id", "must be numbers with commas between them; it is kept as it stands");
    }
    ImmutableList<String> told = NameList.of(row.text(names), states.size());
    if (told.isEmpty() && !states.isEmpty() && !Cells.isAbsent(row.text(names))) {
      row.warning(
          names,
          "names",
          "cannot be parted into as many names as there are numbers %s; the cell is kept"
              .formatted(states));
    }
    for (int i = 0; i < states.size(); i++) {
      event.addLocation(
          Location.in(country(states.get(i), told.isEmpty() ? null : told.get(i), records)));
    }
    for (String region : Cells.numbers(row.text(columns.at("region")))) {
      event.code("ucdp-region:" + region);
    }
  }

  private static TerritoryId country(String state, @Nullable String name, RowRecords records) {
    TerritoryId id = TerritoryId.of("gw:" + state);
    records.share(
        id,
        () -> {
          Territory.Builder country =
              Territory.builder().id(id).kind(TerritoryKind.COUNTRY).code(id.value());
          return (name == null ? country : country.name(name)).build();
        });
    return id;
  }

  /**
   * {@return the territory over which the sides disagree; null if the row names none}
   *
   * <p>UCDP does not number territories, and many conflicts are over a {@code Common border}, so
   * one is known by its conflict and its name.
   */
  @Nullable TerritoryId contested(CsvRow row, String conflict, RowRecords records) {
    String cell = row.text(columns.at("territory_name"));
    if (Cells.isAbsent(cell)) {
      return null;
    }
    String name = cell.strip();
    TerritoryId id = TerritoryId.of("ucdp-territory:" + conflict + "-" + RowRecords.digest(name));
    records.share(
        id, () -> Territory.builder().id(id).kind(TerritoryKind.REGION).name(name).build());
    return id;
  }
}
