package org.contested.importers.naturalearth;

import java.util.NoSuchElementException;
import org.contested.dataset.Dataset;
import org.contested.exporters.TerritoriesGeoJson;
import org.contested.importers.Importer;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;

/**
 * Natural Earth's countries, Admin 0: to whom each belongs, according to each viewer.
 *
 * <pre>{@code
 * Dataset world = Imports.readAll(NaturalEarth.importer(), ImportOptions.standard(), file);
 * Territories.in(world)
 *     .status(NaturalEarth.territory("KOS"))
 *     .on("2022-09-14")
 *     .accordingTo(NaturalEarth.viewer("es"))
 *     .sovereigns();                                      // ne:SRB
 * }</pre>
 *
 * <p>A feature is a territory, and a code that holds one is a party. Each viewer speaks one
 * statement on each feature, passed on by Natural Earth:
 *
 * <ul>
 *   <li>Where its class ({@code fclass_ru}) is null it has no class of its own, and where it
 *       classes the feature as a country, dependency, province or region it gives the class as the
 *       claim's qualifier: it asserts that the feature is the sovereign territory of the holder in
 *       its other column ({@code adm0_a3_ru}).
 *   <li>Where its class is {@code Unrecognized} it denies that the feature is its own sovereign;
 *       and where it names another holder, a second statement asserts that one's sovereignty.
 * </ul>
 *
 * <p>Most columns of a viewer hold what the file's maker takes as the default; the file does not
 * say where a government said so, nor when, and neither do the statements. All features are of one
 * kind, as the file classes them all as {@code Admin-0 country}: its column {@code type} (sovereign
 * country, dependency, disputed) is a view like others, and is kept verbatim.
 *
 * <p>Nothing is lost: a property that cannot be {@linkplain #properties rebuilt} from the model
 * stands in the territory's extensions ({@code ne.pop_est}), the outline in its extension {@link
 * TerritoriesGeoJson#GEOMETRY}, and other members of a feature, or of the whole, under their name
 * ({@code geojson.bbox}), each number as it is spelled.
 */
public final class NaturalEarth {

  private static final Importer IMPORTER = new CountriesImporter();

  private NaturalEarth() {}

  /**
   * {@return the importer of Natural Earth's countries as GeoJSON, of any scale, with the names of
   * columns in small or capital letters}
   *
   * <p>It reads one file at a time, feature by feature, after a look at all of it that keeps what
   * codes are called. A file without columns of viewers, such as the disputed areas and lines of
   * earlier releases, says of no area who sees it how, and is refused with the names of the
   * properties that are missing: there, who claims an area is told in prose only ({@code NOTE_BRK}:
   * {@code Self admin.; Claimed by Georgia}), beside a code that gives it to another ({@code
   * ADM0_A3}: {@code GEO}).
   */
  public static Importer importer() {
    return IMPORTER;
  }

  /**
   * {@return the id of a territory: {@code ne:KOS}}
   *
   * @param code its {@code adm0_a3}, such as {@code KOS}
   */
  public static TerritoryId territory(String code) {
    return TerritoryId.of(FeatureMapping.IDS + code);
  }

  /**
   * {@return the id of the party that is said to hold what has its code: {@code ne:SRB}}
   *
   * @param code the code, such as {@code SRB}
   */
  public static PartyId holder(String code) {
    return PartyId.of(FeatureMapping.IDS + code);
  }

  /**
   * {@return the id of a viewer: {@code viewer:ru}}
   *
   * @param code the end of the names of its columns in small letters, such as {@code ru}
   */
  public static PartyId viewer(String code) {
    return new Viewer(code).id();
  }

  /**
   * {@return the properties of a feature as they stood in the file, a JSON object}
   *
   * @param dataset what was imported
   * @param territory the feature's territory
   * @throws NoSuchElementException if the dataset holds no such territory
   */
  public static String properties(Dataset dataset, TerritoryId territory) {
    return Columns.properties(dataset, dataset.get(territory));
  }
}
