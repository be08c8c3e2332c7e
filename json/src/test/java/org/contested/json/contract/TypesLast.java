package org.contested.json.contract;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Moves the first field of every object that is named {@code type} to the end of the object. */
final class TypesLast {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TypesLast() {}

  static String rewrite(String json) {
    java.io.StringWriter out = new java.io.StringWriter();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      parser.nextToken();
      value(parser, generator);
    }
    return out.toString();
  }

  private static void value(JsonParser parser, JsonGenerator generator) {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, generator);
      case START_ARRAY -> {
        generator.writeStartArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, generator);
        }
        generator.writeEndArray();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
      default -> generator.copyCurrentEvent(parser);
    }
  }

  private static void object(JsonParser parser, JsonGenerator generator) {
    String type = null;
    boolean first = true;
    generator.writeStartObject();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (first && name.equals("type") && parser.currentToken() == JsonToken.VALUE_STRING) {
        type = parser.getString();
      } else {
        generator.writeName(name);
        value(parser, generator);
      }
      first = false;
    }
    if (type != null) {
      generator.writeStringProperty("type", type);
    }
    generator.writeEndObject();
  }
}
