package org.contested.json.table;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Schema or a part of one: keywords in their order, each with a text, a number, a truth
 * value, a schema, or a list of these. Immutable.
 */
final class Schema {

  /** Allows every value. */
  static final Schema ANY = new Schema(ImmutableMap.of());

  private static final int WIDTH = 100;

  private final ImmutableMap<String, Object> keywords;

  private Schema(ImmutableMap<String, Object> keywords) {
    this.keywords = keywords;
  }

  /** {@return a schema with one keyword} */
  static Schema of(String keyword, Object value) {
    return ANY.with(keyword, value);
  }

  /** {@return the schema of all values of a type of JSON: {@code string}} */
  static Schema ofType(String type) {
    return of("type", type);
  }

  /** {@return this schema with one more keyword, or with another value for it} */
  Schema with(String keyword, Object value) {
    return new Schema(
        ImmutableMap.<String, Object>builder()
            .putAll(keywords)
            .put(keyword, value)
            .buildKeepingLast());
  }

  /** {@return this schema with a keyword that holds a list, unless the list is empty} */
  Schema withAny(String keyword, List<?> values) {
    return values.isEmpty() ? this : with(keyword, values);
  }

  /** {@return this schema with the keywords of another after its own} */
  Schema and(Schema more) {
    return new Schema(
        ImmutableMap.<String, Object>builder()
            .putAll(keywords)
            .putAll(more.keywords)
            .buildOrThrow());
  }

  /** {@return the JSON text, on several lines where one would be too long} */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(this, out, "\n", 0);
    return out.append('\n').toString();
  }

  /**
   * Prints a value.
   *
   * @param newLine a line break and the indentation of the line on which the value begins
   * @param column how much of that line is taken
   */
  private static void print(Object value, StringBuilder out, String newLine, int column) {
    String oneLine = oneLine(value);
    if (column + oneLine.length() < WIDTH || isScalar(value)) {
      out.append(oneLine);
      return;
    }
    boolean list = value instanceof List<?>;
    String inner = newLine + "  ";
    String separator = list ? "[" : "{";
    for (Entry entry : entries(value)) {
      out.append(separator).append(inner).append(entry.label());
      print(entry.value(), out, inner, inner.length() + entry.label().length());
      separator = ",";
    }
    out.append(newLine).append(list ? ']' : '}');
  }

  /** A part of a list or schema, and what stands before it: nothing, or a name and a colon. */
  private record Entry(String label, Object value) {}

  private static List<Entry> entries(Object value) {
    List<Entry> entries = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> entries.add(new Entry("", element)));
    } else {
      ((Schema) value)
          .keywords.forEach((name, part) -> entries.add(new Entry(quoted(name) + ": ", part)));
    }
    return entries;
  }

  private static String oneLine(Object value) {
    if (isScalar(value)) {
      return value instanceof String text ? quoted(text) : value.toString();
    }
    boolean list = value instanceof List<?>;
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries(value)) {
      out.append(out.isEmpty() ? "" : ", ").append(entry.label()).append(oneLine(entry.value()));
    }
    return (list ? "[" : "{") + out + (list ? "]" : "}");
  }

  private static boolean isScalar(Object value) {
    return !(value instanceof List<?> || value instanceof Schema);
  }

  /** Also escapes what could not be seen in the text. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (Character.isISOControl(c) || (Character.isSpaceChar(c) && c != ' ')) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
