package org.contested.json.table;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.contested.common.Extensions;
import org.contested.json.Rule;

/** Copies a value that no table knows into JSON text, keeping the spelling of its numbers. */
final class RawJson {

  private RawJson() {}

  /** {@return the current value as JSON text; afterwards its last token is current} */
  static String capture(JsonInput in) {
    StringBuilder out = new StringBuilder();
    value(in, out);
    return out.toString();
  }

  /** The depth of the recursion is that of the input, which is limited. */
  private static void value(JsonInput in, StringBuilder out) {
    switch (in.current()) {
      case OBJECT -> object(in, out);
      case ARRAY -> array(in, out);
      case STRING -> out.append(quoted(in));
      case INTEGER, DECIMAL -> out.append(in.text());
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
      case NAME, END_OBJECT, END_ARRAY, OTHER, END -> throw in.wrongType("a JSON value");
    }
  }

  private static void object(JsonInput in, StringBuilder out) {
    Set<String> names = new HashSet<>();
    out.append('{');
    while (in.next() != Token.END_OBJECT) {
      String name = in.text();
      if (!names.add(name)) {
        throw in.bad(
            Rule.DUPLICATE_KEY,
            JsonInput.cut(name),
            "field '%s' stands twice in one object; keep one".formatted(JsonInput.cut(name)));
      }
      out.append(names.size() > 1 ? "," : "").append(quoted(in)).append(':');
      in.next();
      value(in, out);
    }
    out.append('}');
  }

  private static void array(JsonInput in, StringBuilder out) {
    out.append('[');
    boolean first = true;
    while (in.next() != Token.END_ARRAY) {
      out.append(first ? "" : ",");
      first = false;
      value(in, out);
    }
    out.append(']');
  }

  private static String quoted(JsonInput in) {
    Scalars.requireWellFormed(in, in.text());
    return Extensions.ofTexts(ImmutableMap.of("", in.text())).findJson("").orElseThrow();
  }
}
