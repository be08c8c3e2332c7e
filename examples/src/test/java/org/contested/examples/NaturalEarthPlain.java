package org.contested.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the features that viewers class differently with plain code, without the library: those
 * with several classes, null aside, or with an {@code adm0_a3_xx} other than {@code adm0_a3}, where
 * xx has a class column too.
 */
final class NaturalEarthPlain {

  private NaturalEarthPlain() {}

  /** {@return what {@code expected.json} says of a file, by the names of its features} */
  static ObjectNode differences(Path geojson) {
    ObjectNode differences = JsonMapper.shared().createObjectNode();
    for (JsonNode feature : JsonMapper.shared().readTree(geojson.toFile()).get("features")) {
      JsonNode properties = feature.get("properties");
      String code = properties.get("adm0_a3").stringValue();
      Map<String, Integer> classes = new TreeMap<>();
      int others = 0;
      for (Map.Entry<String, JsonNode> cell : properties.properties()) {
        if (cell.getKey().startsWith("fclass_")) {
          if (!cell.getValue().isNull()) {
            classes.merge(cell.getValue().stringValue(), 1, Integer::sum);
          }
          JsonNode holder = properties.get("adm0_a3_" + cell.getKey().substring(7));
          if (holder != null && !holder.asString().equals(code)) {
            others++;
          }
        }
      }
      if (classes.size() > 1 || others > 0) {
        put(differences, properties.get("name").stringValue(), code, classes, others);
      }
    }
    return differences;
  }

  /** Adds a feature in the shape of {@code expected.json}. */
  static void put(
      ObjectNode differences, String name, String code, Map<String, Integer> classes, int others) {
    ObjectNode one = differences.putObject(name);
    one.put("adm0_a3", code);
    ObjectNode distinct = one.putObject("distinct_fclass");
    classes.forEach(distinct::put);
    one.put("differing_adm0_a3", others);
  }
}
