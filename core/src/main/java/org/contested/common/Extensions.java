package org.contested.common;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fields of a file that this version of the library does not know, kept as they stood.
 *
 * <p>A casualty recorder may add {@code "morgue": "Stepanakert"} to a statement, or a later version
 * of this library a field that this one has never heard of. Dropping it would lose what somebody
 * recorded, so every entity and claim carries the fields it does not know, in their order, as JSON
 * text, and they are written back. They are never interpreted, and they take no part in comparing
 * claims; they do take part in {@code equals}.
 *
 * <p>The JSON text is brought into one spelling: no white space and the shortest string escapes.
 * Numbers keep their spelling to the digit ({@code 1.10} stays {@code 1.10}).
 */
public final class Extensions {

  private static final Extensions NONE = new Extensions(ImmutableMap.of());

  private final ImmutableMap<String, String> fields;

  private Extensions(ImmutableMap<String, String> fields) {
    this.fields = fields;
  }

  /** {@return no fields} */
  public static Extensions none() {
    return NONE;
  }

  /**
   * {@return these fields}
   *
   * @param fields JSON text by field name, in the order to keep
   * @throws IllegalArgumentException if a text is not JSON; see {@link #withJson}
   */
  public static Extensions ofJson(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return NONE;
    }
    ImmutableMap.Builder<String, String> checked =
        ImmutableMap.builderWithExpectedSize(fields.size());
    fields.forEach((name, json) -> checked.put(requireName(name), JsonText.canonical(json)));
    return new Extensions(checked.buildOrThrow());
  }

  /**
   * {@return these texts as fields}
   *
   * @param fields text by field name, in the order to keep; quotes in it are escaped
   */
  public static Extensions ofTexts(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return NONE;
    }
    ImmutableMap.Builder<String, String> quoted =
        ImmutableMap.builderWithExpectedSize(fields.size());
    fields.forEach((name, text) -> quoted.put(requireName(name), JsonText.quote(text)));
    return new Extensions(quoted.buildOrThrow());
  }

  /**
   * {@return these fields and one more, a text}
   *
   * @param name the field's name; a field of that name is replaced in its place
   * @param text the text, not JSON: quotes in it are escaped
   */
  public Extensions with(String name, String text) {
    return plus(name, JsonText.quote(text));
  }

  /**
   * {@return these fields and one more, a whole number}
   *
   * @param name the field's name; a field of that name is replaced in its place
   * @param number the number
   */
  public Extensions with(String name, long number) {
    return plus(name, Long.toString(number));
  }

  /**
   * {@return these fields and one more, given as JSON}
   *
   * @param name the field's name; a field of that name is replaced in its place
   * @param json a JSON value: {@code {"morgue": "Stepanakert"}}
   * @throws IllegalArgumentException if the text is not one JSON value, names a member of an object
   *     twice, or is nested more than {@value JsonText#MAX_DEPTH} levels deep
   */
  public Extensions withJson(String name, String json) {
    return plus(name, JsonText.canonical(json));
  }

  private Extensions plus(String name, String canonical) {
    return new Extensions(
        ImmutableMap.<String, String>builder()
            .putAll(fields)
            .put(requireName(name), canonical)
            .buildKeepingLast());
  }

  private static String requireName(String name) {
    int surrogate = Texts.unpairedSurrogate(name);
    if (surrogate >= 0) {
      throw new IllegalArgumentException(
          "field name has half a surrogate pair at index %d; names are well-formed Unicode"
              .formatted(surrogate));
    }
    return name;
  }

  /** {@return whether there are no fields} */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** {@return the JSON text of each field by its name, in their order} */
  public ImmutableMap<String, String> asMap() {
    return fields;
  }

  /**
   * {@return the JSON text of a field, or empty if there is none of that name}
   *
   * @param name the field's name
   */
  public Optional<String> findJson(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * {@return the text of a field, or empty if there is none of that name or it is not a text}
   *
   * @param name the field's name
   */
  public Optional<String> findText(String name) {
    return findJson(name).filter(json -> json.startsWith("\"")).map(JsonText::unquote);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Extensions that && fields.equals(that.fields));
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** {@return the fields as a JSON object} */
  @Override
  public String toString() {
    StringBuilder json = new StringBuilder("{");
    fields.forEach(
        (name, value) -> {
          if (json.length() > 1) {
            json.append(',');
          }
          json.append(JsonText.quote(name)).append(':').append(value);
        });
    return json.append('}').toString();
  }
}
