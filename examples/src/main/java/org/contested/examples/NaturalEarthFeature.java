package org.contested.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A feature of a Natural Earth file: its properties by name, with errors that say where.
 *
 * @param file the file
 * @param number the number of the feature, from 1
 * @param properties its properties
 */
record NaturalEarthFeature(Path file, int number, ObjectNode properties) {

  /** What stands where there is none: as a number, or as text. */
  private static final String NONE = "-99";

  Set<Map.Entry<String, JsonNode>> cells() {
    return properties.properties();
  }

  /** {@return the text of a property, or empty if it is null, -99 or not there} */
  Optional<String> text(String name) {
    JsonNode value = properties.get(name);
    if (value == null || value.isNull() || words(value).equals(NONE)) {
      return Optional.empty();
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      throw bad(name, "must be a text, null or " + NONE);
    }
    return Optional.of(value.stringValue());
  }

  /**
   * {@return the number or text of a property as text, or empty if it is null, -99 or not there}
   */
  Optional<String> plain(String name) {
    JsonNode value = properties.get(name);
    return value != null && value.isIntegralNumber()
        ? Optional.of(value.toString()).filter(text -> !text.equals(NONE))
        : text(name);
  }

  /** {@return the code of a country or area, or empty if it is null, -99 or not there} */
  Optional<String> code(String name) {
    Optional<String> code = text(name);
    if (code.isPresent() && !code.get().matches("[A-Za-z0-9]{1,10}")) {
      throw bad(name, "must be a code of letters and digits such as KOS");
    }
    return code;
  }

  /** {@return the code by which the file knows the feature} */
  String code() {
    return code("adm0_a3")
        .orElseThrow(() -> bad("adm0_a3", "must be there; it is the feature's code"));
  }

  IllegalArgumentException bad(String name, String rule) {
    JsonNode value = properties.get(name);
    return new IllegalArgumentException(
        "%s, feature %d, property %s: %s %s"
            .formatted(
                file, number, name, value == null ? "nothing" : "'" + words(value) + "'", rule));
  }

  private static String words(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
