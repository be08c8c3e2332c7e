package org.contested.importers.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies values as they are spelled: a tree would make {@code 1.0E2} of {@code 100.0}. Its depth is
 * that which the parser allows.
 */
final class JsonReader {

  private final JsonParser parser;
  private @Nullable String twice;

  JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static JsonFields fields(String json) {
    try (JsonParser parser = JsonMapper.shared().createParser(json)) {
      parser.nextToken();
      return new JsonReader(parser).fields(name -> true);
    }
  }

  /**
   * {@return the members of the object at which the parser is; it ends at the object's end}
   *
   * @param wanted the names of those to read; others are passed over
   * @throws JacksonException if it is no JSON
   */
  JsonFields fields(Predicate<String> wanted) {
    Map<String, JsonCell> cells = new LinkedHashMap<>();
    twice = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (!wanted.test(name)) {
        parser.skipChildren();
      } else if (cells.put(name, cell()) != null) {
        twice = name;
      }
    }
    return new JsonFields(ImmutableMap.copyOf(cells), Optional.ofNullable(twice));
  }

  /** {@return whether a name stood twice in an object that was read} */
  boolean foundTwice() {
    return twice != null;
  }

  /** {@return the value at which the parser is; it ends at the value's last token} */
  JsonCell cell() {
    StringBuilder json = new StringBuilder();
    boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
    Optional<String> text = isText ? Optional.of(parser.getString()) : Optional.empty();
    copy(json);
    return new JsonCell(json.toString(), text);
  }

  private void copy(StringBuilder out) {
    switch (parser.currentToken()) {
      case START_OBJECT -> copyObject(out);
      case START_ARRAY -> copyArray(out);
      case VALUE_STRING -> quote(parser.getString(), out);
      default -> out.append(parser.getString());
    }
  }

  private void copyObject(StringBuilder out) {
    Set<String> names = new HashSet<>();
    out.append('{');
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (!names.add(name)) {
        twice = name;
      }
      separate(out, '{');
      quote(name, out);
      out.append(':');
      parser.nextToken();
      copy(out);
    }
    out.append('}');
  }

  private void copyArray(StringBuilder out) {
    out.append('[');
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      separate(out, '[');
      copy(out);
    }
    out.append(']');
  }

  private static void separate(StringBuilder out, char start) {
    if (out.charAt(out.length() - 1) != start) {
      out.append(',');
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }
}
