package org.contested.exporters;

import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Code;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.dispute.Territories;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Territories as features of a map (GeoJSON, RFC 7946), with who says who holds each. No side is
 * chosen: whoever draws the map takes the viewpoint of a party that they name.
 *
 * <p>The model has no outlines. A territory whose extensions hold a GeoJSON {@code geometry} is
 * drawn by it, each number spelled as it is there; any other is a feature without geometry, to be
 * joined to outlines by its codes.
 */
public final class TerritoriesGeoJson implements Exporter {

  /** The extension of a territory that holds its outline, a GeoJSON geometry. */
  public static final String GEOMETRY = "geometry";

  private static final TerritoriesGeoJson STANDARD = new TerritoriesGeoJson(Optional.empty());

  private final Optional<LocalDate> day;

  private TerritoriesGeoJson(Optional<LocalDate> day) {
    this.day = day;
  }

  /** {@return the exporter of all that was said, of whatever time} */
  public static TerritoriesGeoJson standard() {
    return STANDARD;
  }

  /**
   * {@return an exporter that adds {@code viewpoints}: for each side that says anything of it, who
   * holds a territory in law ({@code sovereigns}) and in fact ({@code deFacto}) on a day}
   *
   * @param day the day
   */
  public static TerritoriesGeoJson on(LocalDate day) {
    return new TerritoriesGeoJson(Optional.of(day));
  }

  @Override
  public String name() {
    return "territories-geojson";
  }

  @Override
  public String title() {
    return "territories, with who says who holds each";
  }

  @Override
  public void write(Dataset dataset, Path out) {
    ImmutableListMultimap.Builder<TerritoryId, AccountRow> all = ImmutableListMultimap.builder();
    AccountRow.forEach(
        dataset,
        row -> {
          if (!(row.claim().claim() instanceof CasualtyEstimate)) {
            row.claim().territories().forEach(id -> all.put(id, row));
          }
        });
    ImmutableListMultimap<TerritoryId, AccountRow> said = all.build();
    Territories territories = Territories.in(dataset);
    GeoJsonFile.write(
        out,
        features -> {
          for (Territory territory : dataset.territories()) {
            ObjectNode feature = feature(territory);
            ObjectNode properties = (ObjectNode) feature.get("properties");
            day.ifPresent(on -> viewpoints(properties, territories.status(territory.id()).on(on)));
            AccountNode.said(properties, said.get(territory.id()));
            features.accept(feature);
          }
        });
  }

  private static ObjectNode feature(Territory territory) {
    ObjectNode feature = GeoJsonFile.feature(territory.id().value());
    territory
        .extensions()
        .findJson(GEOMETRY)
        .filter(json -> json.startsWith("{"))
        .ifPresent(json -> feature.putRawValue("geometry", new RawValue(json)));
    ObjectNode properties = (ObjectNode) feature.get("properties");
    properties.put("kind", territory.kind().name());
    AccountNode.strings(properties, "names", territory.names(), Name::text);
    AccountNode.strings(properties, "codes", territory.codes(), Code::toString);
    AccountNode.ids(properties, "partOf", territory.partOf());
    return feature;
  }

  private static void viewpoints(ObjectNode properties, Territories.Status status) {
    ObjectNode viewpoints = properties.putObject("viewpoints");
    status
        .bySide()
        .forEach(
            (side, view) -> {
              ObjectNode node = viewpoints.putObject(side.value());
              AccountNode.ids(node, "sovereigns", view.sovereigns());
              AccountNode.ids(node, "deFacto", view.deFacto());
            });
  }
}
