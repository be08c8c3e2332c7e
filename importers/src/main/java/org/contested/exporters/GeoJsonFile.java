package org.contested.exporters;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.contested.json.stream.AtomicFile;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.time.Timespan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A FeatureCollection (RFC 7946) that is written feature by feature and appears when whole. */
final class GeoJsonFile {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private GeoJsonFile() {}

  /** Writes a file; each feature is handed to what the features are asked for with. */
  static void write(Path path, Consumer<Consumer<ObjectNode>> features) {
    try (AtomicFile file = new AtomicFile(path)) {
      try (JsonGenerator json = MAPPER.createGenerator(file.stream())) {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
        features.accept(feature -> MAPPER.writeTree(json, feature));
        json.writeEndArray();
        json.writeEndObject();
      } catch (JacksonIOException e) {
        throw new UncheckedIOException(e.getCause());
      }
      file.commit();
    }
  }

  /** {@return a feature without properties and without a place} */
  static ObjectNode feature(String id) {
    ObjectNode feature = MAPPER.createObjectNode();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.putNull("geometry");
    feature.putObject("properties");
    return feature;
  }

  /** Puts a feature at a point, where one is known; longitude comes first. */
  static void place(ObjectNode feature, Location location) {
    if (location.coordinates().isPresent()) {
      Coordinates point = location.coordinates().get();
      ObjectNode geometry = MAPPER.createObjectNode();
      geometry.put("type", "Point");
      geometry.putArray("coordinates").add(point.longitude()).add(point.latitude());
      feature.set("geometry", geometry);
    }
  }

  /** Sets a time: as it is said, and the days between which it lies. */
  static void time(ObjectNode properties, String name, Timespan time) {
    properties.put(name, time.toString());
    time.earliestStart().ifPresent(day -> properties.put(name + "Earliest", day.toString()));
    time.latestEnd().ifPresent(day -> properties.put(name + "Latest", day.toString()));
  }
}
