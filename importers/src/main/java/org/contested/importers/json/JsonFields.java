package org.contested.importers.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The members of an object, in their order.
 *
 * @param cells the members by their names
 * @param twice a name that stands twice in the object, or in one within it
 */
public record JsonFields(ImmutableMap<String, JsonCell> cells, Optional<String> twice) {

  /** {@return the member of a name} */
  public Optional<JsonCell> find(String name) {
    return Optional.ofNullable(cells.get(name));
  }

  /**
   * {@return the members of an object}
   *
   * @param json its text, which is JSON
   */
  public static JsonFields parse(String json) {
    return JsonReader.fields(json);
  }
}
