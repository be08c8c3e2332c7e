package org.contested.jackson;

import java.util.HashMap;
import java.util.Map;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Finds where JSON Pointers lead in a text, any number of them in one pass over it. */
final class Places {

  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private JsonInput.@Nullable Place place;
  }

  private final Node root = new Node();

  /** Asks for the place of a pointer. */
  void ask(String pointer) {
    Node node = root;
    for (String step : steps(pointer)) {
      node = node.children.computeIfAbsent(step, name -> new Node());
    }
  }

  private static String[] steps(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }

  /**
   * Looks for all pointers that were asked for.
   *
   * @param bytes a text that was read before
   * @param firstLine the number of its first line
   */
  void find(byte[] bytes, int firstLine) {
    try (JsonParser parser = Texts.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      JsonInput in =
          new Jackson3Input(parser, ReadPolicy.strict(true), new Columns(bytes), firstLine);
      parser.nextToken();
      find(root, parser, in);
    } catch (JacksonException e) {
      throw new AssertionError("a text that was read cannot be read again", e);
    }
  }

  /** The depth of the recursion is that of the pointers. */
  private static void find(Node node, JsonParser parser, JsonInput in) {
    node.place = in.place();
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String step = parser.currentName().replace("~", "~0").replace("/", "~1");
        parser.nextToken();
        child(node, step, parser, in);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        child(node, Integer.toString(i), parser, in);
      }
    }
  }

  private static void child(Node node, String step, JsonParser parser, JsonInput in) {
    Node child = node.children.get(step);
    if (child == null || child.place != null) { // of a name that stands twice, the first was read
      parser.skipChildren();
    } else {
      find(child, parser, in);
    }
  }

  /**
   * {@return where a pointer leads; if it leads nowhere, as into a value that is written as a
   * string, the place of what is around}
   */
  JsonInput.Place of(String pointer) {
    JsonInput.@Nullable Place place = root.place;
    Node node = root;
    for (String step : steps(pointer)) {
      Node next = node.children.get(step);
      if (next == null || next.place == null) {
        break;
      }
      node = next;
      place = next.place;
    }
    if (place == null) {
      throw new IllegalStateException("look for the places first");
    }
    return place;
  }
}
