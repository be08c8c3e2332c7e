package org.contested.jackson;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.contested.common.Entity;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.table.PublishedSchema;
import org.contested.json.table.Types;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent validator with the published schema says of a text, and what the reader. */
final class SchemaVerdicts {

  /** The schema as a tree. */
  static final JsonNode SCHEMA = JsonMapper.shared().readTree(ContestedJson.schema());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(PublishedSchema.ID, ContestedJson.schema())));

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private static final ContestedJson JSON = ContestedJson.standard();

  private SchemaVerdicts() {}

  /** {@return the class of every definition that a single value can be read as} */
  static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (Class<?> type : Types.all().keySet()) {
      String name = type.getSimpleName();
      types.put(
          type == Entity.class
              ? "record"
              : Character.toLowerCase(name.charAt(0)) + name.substring(1),
          type);
    }
    return types;
  }

  /** {@return the part of the schema that a name stands for} */
  static JsonNode definition(String name) {
    return SCHEMA.at("/$defs/" + name);
  }

  /** {@return what the validator says against a text; empty if it accepts it} */
  static Optional<String> bySchema(String definition, String json) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            definition,
            name ->
                REGISTRY.getSchema(
                    SchemaLocation.of(
                        PublishedSchema.ID + (name.isEmpty() ? "" : "#/$defs/" + name))));
    try {
      return schema.validate(json, InputFormat.JSON).stream().findFirst().map(Object::toString);
    } catch (JacksonException notJson) {
      return Optional.of(notJson.getMessage());
    }
  }

  /** {@return what the reader says against a text; empty if it reads it} */
  static Optional<JsonProblem> byReader(String definition, String json) {
    try {
      if (definition.equals("header")) {
        JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Format.NDJSON);
      } else {
        JSON.parse(json, types().get(definition));
      }
      return Optional.empty();
    } catch (ContestedJsonException bad) {
      return Optional.of(bad.problem());
    }
  }
}
