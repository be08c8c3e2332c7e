package org.contested.examples;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON files that others wrote, without losing a digit: decimals keep their spelling, and a
 * name that stands twice in one object is an error instead of a silent loss.
 */
final class JsonFiles {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonFiles() {}

  /** {@return what a file holds} */
  static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(file.toFile());
    } catch (JacksonException e) {
      if (e.getCause() instanceof java.io.IOException io) {
        throw new java.io.UncheckedIOException(io);
      }
      throw new IllegalArgumentException(
          "%s, line %d, column %d: %s"
              .formatted(
                  file,
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
  }

  /** {@return the value that a JSON text spells} */
  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }
}
