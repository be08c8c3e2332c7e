package org.contested.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;

/** Two countries with provinces and districts, and towns in these. */
final class Ground {
  private final List<Territory> countries = new ArrayList<>();
  private final List<Territory> territories = new ArrayList<>();
  private final List<Territory> towns = new ArrayList<>();

  Ground(int towns) {
    List<Territory> districts = new ArrayList<>();
    for (int c = 0; c < 2; c++) {
      Territory country = Territory.of("country-" + c, TerritoryKind.COUNTRY, "Country " + c);
      countries.add(country);
      for (int p = 0; p < 10; p++) {
        Territory province =
            within(country, "province-%d-%d".formatted(c, p), TerritoryKind.FIRST_ORDER_DIVISION);
        territories.add(province);
        for (int d = 0; d < 10; d++) {
          districts.add(
              within(
                  province,
                  "district-%d-%d-%d".formatted(c, p, d),
                  TerritoryKind.SECOND_ORDER_DIVISION));
        }
      }
    }
    for (int t = 0; t < towns; t++) {
      this.towns.add(
          within(districts.get(t * 37 % districts.size()), "town-" + t, TerritoryKind.SETTLEMENT));
    }
    territories.addAll(0, countries);
    territories.addAll(districts);
    territories.addAll(this.towns);
  }

  private static Territory within(Territory larger, String id, TerritoryKind kind) {
    return Territory.builder().id(id).kind(kind).name(id).partOf(larger).build();
  }

  List<Territory> countries() {
    return countries;
  }

  /** {@return the countries and all within them} */
  List<Territory> territories() {
    return territories;
  }

  Territory anyTown(RandomGenerator random) {
    return towns.get(random.nextInt(towns.size()));
  }
}
