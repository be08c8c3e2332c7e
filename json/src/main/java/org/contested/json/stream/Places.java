package org.contested.json.stream;

import java.util.HashMap;
import java.util.Map;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

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
   * @param texts what reads the text
   * @param bytes a text that was read before
   * @param firstLine the number of its first line
   */
  void find(Texts texts, byte[] bytes, int firstLine) {
    try {
      texts.lookUp(
          bytes,
          firstLine,
          in -> {
            in.next();
            find(root, in);
            return root;
          });
    } catch (BadJsonException e) {
      throw new AssertionError("a text that was read cannot be read again", e);
    }
  }

  /** The depth of the recursion is that of the pointers. */
  private static void find(Node node, JsonInput in) {
    node.place = in.place();
    if (node.children.isEmpty()) {
      in.skip();
    } else if (in.current() == Token.OBJECT) {
      while (in.next() != Token.END_OBJECT) {
        String step = in.text().replace("~", "~0").replace("/", "~1");
        in.next();
        child(node, step, in);
      }
    } else if (in.current() == Token.ARRAY) {
      for (int i = 0; in.next() != Token.END_ARRAY; i++) {
        child(node, Integer.toString(i), in);
      }
    }
  }

  private static void child(Node node, String step, JsonInput in) {
    Node child = node.children.get(step);
    if (child == null || child.place != null) { // of a name that stands twice, the first was read
      in.skip();
    } else {
      find(child, in);
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
