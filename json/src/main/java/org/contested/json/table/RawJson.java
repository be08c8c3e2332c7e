package org.contested.json.table;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.contested.common.Extensions;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;

/** Copies a value that no table knows into JSON text, keeping the spelling of its numbers. */
final class RawJson {

  /** The greatest depth that {@link Extensions} keep. */
  private static final int MAX_DEPTH = 100;

  private final JsonInput in;
  private final StringBuilder out = new StringBuilder();
  private final int depthBefore;
  private int depth;

  private RawJson(JsonInput in) {
    this.in = in;
    this.depthBefore =
        in.current() == Token.OBJECT || in.current() == Token.ARRAY ? in.depth() - 1 : in.depth();
  }

  /** {@return the current value as JSON text; afterwards its last token is current} */
  static String capture(JsonInput in) {
    JsonInput.Place start = in.place();
    RawJson raw = new RawJson(in);
    raw.value();
    if (raw.depth > MAX_DEPTH) {
      throw new BadJsonException(
          new JsonProblem(
              Severity.ERROR,
              Rule.TOO_DEEP,
              in.pointer(),
              start.line(),
              start.column(),
              "",
              "nested deeper than %d levels, which is the most that is kept of a field that is not"
                      .formatted(MAX_DEPTH)
                  + " known"));
    }
    return raw.out.toString();
  }

  /** The depth of the recursion is that of the input, which is limited. */
  private void value() {
    depth = Math.max(depth, in.depth() - depthBefore);
    switch (in.current()) {
      case OBJECT -> object();
      case ARRAY -> array();
      case STRING -> out.append(quoted());
      case INTEGER, DECIMAL -> out.append(number());
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
      case NAME, END_OBJECT, END_ARRAY, OTHER, END -> throw in.wrongType("a JSON value");
    }
  }

  /** Not-a-number and infinity, of a mapper or format that has them, have no spelling in JSON. */
  private String number() {
    String number = Limits.number(in);
    if (!Character.isDigit(number.charAt(number.length() - 1))) {
      throw in.bad(
          Rule.INVALID_VALUE,
          in.shown(),
          "%s is no number of JSON; leave the field out".formatted(in.shown()));
    }
    return number;
  }

  private void object() {
    Set<String> names = new HashSet<>();
    int start = out.length();
    out.append('{');
    while (in.next() != Token.END_OBJECT) {
      String name = Limits.name(in);
      if (!names.add(name)) {
        throw in.bad(
            Rule.DUPLICATE_KEY,
            JsonInput.cut(name),
            "field '%s' stands twice in one object; keep one".formatted(JsonInput.cut(name)));
      }
      out.append(names.size() > 1 ? "," : "").append(quoted()).append(':');
      in.next();
      if (names.size() == 1 && isCarrier(name)) {
        String carried = carried();
        value();
        if (in.next() == Token.END_OBJECT) {
          out.setLength(start);
          out.append(carried);
          return;
        }
        throw in.bad(
            Rule.UNKNOWN_FIELD,
            CarriedJson.FIELD,
            "'%s' carries a JSON text and stands alone in its object; remove what stands beside it"
                .formatted(CarriedJson.FIELD));
      }
      value();
    }
    out.append('}');
  }

  /** {@return the one JSON value that is carried; two would become part of what is around them} */
  private String carried() {
    try {
      return Extensions.ofJson(ImmutableMap.of(CarriedJson.FIELD, in.text()))
          .findJson(CarriedJson.FIELD)
          .orElseThrow();
    } catch (IllegalArgumentException broken) {
      throw in.bad(
          Rule.INVALID_VALUE,
          in.shown(),
          "'%s' carries one JSON value as text, which %s is not; correct it"
              .formatted(CarriedJson.FIELD, in.shown()));
    }
  }

  private boolean isCarrier(String name) {
    return in.carriesJson() && name.equals(CarriedJson.FIELD) && in.current() == Token.STRING;
  }

  private void array() {
    out.append('[');
    boolean first = true;
    while (in.next() != Token.END_ARRAY) {
      out.append(first ? "" : ",");
      first = false;
      value();
    }
    out.append(']');
  }

  private String quoted() {
    Scalars.requireWellFormed(in, in.text());
    return Extensions.ofTexts(ImmutableMap.of("", in.text())).findJson("").orElseThrow();
  }
}
