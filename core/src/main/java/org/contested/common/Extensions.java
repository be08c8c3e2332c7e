package org.contested.common;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

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

  /** Hears of fields, one after the other. */
  public interface Visitor {

    /**
     * Hears of a field.
     *
     * @param name its name
     * @param json its JSON text
     */
    void json(String name, String json);

    /**
     * Hears of a field that holds a text.
     *
     * @param name its name
     * @param text the text, not JSON
     */
    void text(String name, String text);
  }

  /** Name, text, name, text; null if not all of them are known to be texts. */
  private final String @Nullable [] texts;

  /** Null until asked for, if all are texts. Threads may race for it: all make the same. */
  private @Nullable ImmutableMap<String, String> fields;

  private Extensions(ImmutableMap<String, String> fields) {
    this.texts = null;
    this.fields = fields;
  }

  private Extensions(String[] texts) {
    this.texts = texts;
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
    String[] texts = new String[2 * fields.size()];
    Filling filling = new Filling(texts);
    fields.forEach(filling);
    return new Extensions(texts);
  }

  private static final class Filling implements BiConsumer<String, String> {

    private final String[] texts;
    private int size;

    Filling(String[] texts) {
      this.texts = texts;
    }

    @Override
    public void accept(String name, String text) {
      texts[size++] = requireName(name);
      texts[size++] = JsonText.requireWellFormed(text);
    }
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
            .putAll(asMap())
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
    return texts == null && asMap().isEmpty();
  }

  /**
   * Tells a visitor of each field, in their order. A text that was given as one is told as one,
   * without becoming JSON in between.
   *
   * @param visitor the visitor
   */
  public void forEach(Visitor visitor) {
    if (texts == null) {
      asMap().forEach(visitor::json);
      return;
    }
    for (int i = 1; i < texts.length; i += 2) {
      visitor.text(texts[i - 1], texts[i]);
    }
  }

  /** {@return the JSON text of each field by its name, in their order} */
  public ImmutableMap<String, String> asMap() {
    ImmutableMap<String, String> known = fields;
    if (known == null) {
      known = texts == null ? ImmutableMap.of() : quoted(texts);
      fields = known;
    }
    return known;
  }

  private static ImmutableMap<String, String> quoted(String[] texts) {
    ImmutableMap.Builder<String, String> quoted =
        ImmutableMap.builderWithExpectedSize(texts.length / 2);
    for (int i = 1; i < texts.length; i += 2) {
      quoted.put(texts[i - 1], JsonText.quote(texts[i]));
    }
    return quoted.buildOrThrow();
  }

  /**
   * {@return the JSON text of a field, or empty if there is none of that name}
   *
   * @param name the field's name
   */
  public Optional<String> findJson(String name) {
    return Optional.ofNullable(asMap().get(name));
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
    return this == other || (other instanceof Extensions that && asMap().equals(that.asMap()));
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** {@return the fields as a JSON object} */
  @Override
  public String toString() {
    StringBuilder json = new StringBuilder("{");
    asMap()
        .forEach(
            (name, value) -> {
              if (json.length() > 1) {
                json.append(',');
              }
              json.append(JsonText.quote(name)).append(':').append(value);
            });
    return json.append('}').toString();
  }
}
