package org.contested.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the definition of every part of a value that the schema describes. */
final class SchemaPlaces {

  /**
   * A part of a value.
   *
   * @param definition the name of its definition
   * @param at where in the value it is
   */
  record Place(String definition, JsonPointer at) {}

  private final List<Place> places = new ArrayList<>();

  private SchemaPlaces() {}

  static List<Place> in(String definition, JsonNode value) {
    SchemaPlaces found = new SchemaPlaces();
    found.define(definition, value, JsonPointer.empty());
    return found.places;
  }

  private void define(String definition, JsonNode value, JsonPointer at) {
    places.add(new Place(definition, at));
    walk(SchemaVerdicts.definition(definition), value, at);
  }

  private void walk(JsonNode schema, JsonNode value, JsonPointer at) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").stringValue();
      define(ref.substring(ref.lastIndexOf('/') + 1), value, at);
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (value.has(property.getKey())) {
        walk(
            property.getValue(),
            value.get(property.getKey()),
            at.appendProperty(property.getKey()));
      }
    }
    for (int i = 0; schema.has("items") && value.isArray() && i < value.size(); i++) {
      walk(schema.get("items"), value.get(i), at.appendIndex(i));
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      for (JsonNode branch : schema.path(choice)) {
        if (branch.has("then") && branch.get("then").has("$ref") && isMet(branch, value)) {
          walk(branch.get("then"), value, at);
        } else if (branch.path("type").asString("").equals("object") && value.isObject()) {
          walk(branch, value, at);
        }
      }
    }
  }

  /** Whether an object has the type for which a branch is. */
  private static boolean isMet(JsonNode branch, JsonNode value) {
    return branch.at("/if/properties/type/const").equals(value.path("type"));
  }

  /** {@return a copy of a value with another part at a place; null takes the part away} */
  static JsonNode with(JsonNode value, JsonPointer at, JsonNode part) {
    if (at.matches()) {
      return part;
    }
    JsonNode copy = value.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ArrayNode array) {
      if (part == null) {
        array.remove(at.last().getMatchingIndex());
      } else {
        array.set(at.last().getMatchingIndex(), part);
      }
    } else if (part == null) {
      ((ObjectNode) parent).remove(at.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), part);
    }
    return copy;
  }
}
