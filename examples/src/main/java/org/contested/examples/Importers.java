package org.contested.examples;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.contested.importers.Importer;
import org.contested.importers.acled.Acled;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.importers.series.RussianLosses;
import org.contested.importers.series.SeriesImporter;
import org.contested.importers.table.TableImporter;
import org.contested.importers.ucdp.UcdpActors;
import org.contested.importers.ucdp.UcdpBattleDeaths;
import org.contested.importers.ucdp.UcdpConflicts;
import org.contested.importers.ucdp.UcdpGed;

/** The importers that a command can name, made of a mapping where they need one. */
final class Importers {

  private static final ImmutableMap<String, Function<Optional<Path>, Importer>> ALL =
      ImmutableMap.of(
          "ucdp-ged", fixed(UcdpGed.importer()),
          "ucdp-actors", fixed(UcdpActors.importer()),
          "ucdp-conflicts", fixed(UcdpConflicts.importer()),
          "ucdp-battle-deaths", fixed(UcdpBattleDeaths.importer()),
          "acled", fixed(Acled.importer()),
          "natural-earth", fixed(NaturalEarth.importer()),
          "russian-losses", fixed(RussianLosses.importer()),
          "table", mapped("table", TableImporter::of),
          "series", mapped("series", SeriesImporter::of));

  private Importers() {}

  /** {@return the names, in the order in which they are listed} */
  static Iterable<String> names() {
    return ALL.keySet();
  }

  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /**
   * {@return the importer of a name that there is}
   *
   * @throws IllegalArgumentException if it needs a mapping and there is none, or needs none
   */
  static Importer get(String name, Optional<Path> mapping) {
    Function<Optional<Path>, Importer> make = ALL.get(name);
    if (make == null) {
      throw new IllegalArgumentException(name);
    }
    return make.apply(mapping);
  }

  private static Function<Optional<Path>, Importer> fixed(Importer importer) {
    return mapping -> {
      if (mapping.isPresent()) {
        throw new IllegalArgumentException(
            "%s needs no mapping; leave out --mapping".formatted(importer.name()));
      }
      return importer;
    };
  }

  private static Function<Optional<Path>, Importer> mapped(
      String name, Function<Path, Importer> make) {
    return mapping ->
        make.apply(
            mapping.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s needs --mapping FILE; see docs/%s-mappings.md".formatted(name, name))));
  }
}
