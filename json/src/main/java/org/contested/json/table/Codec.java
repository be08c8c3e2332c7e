package org.contested.json.table;

import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand in JSON: reading and writing, described together.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

  /** {@return what a value is, with its article, for messages} */
  String noun();

  /**
   * {@return the value whose first token is current, or null if it has problems that were reported}
   *
   * @param in where to read; afterwards the value's last token is current
   * @throws BadJsonException if the value has a problem and the policy is strict
   */
  @Nullable T read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to write
   */
  void write(T value, JsonOutput out);

  /**
   * {@return the JSON Schema of all values that can be read}
   *
   * @param definitions the schemas to refer to
   */
  Schema schema(Definitions definitions);

  /**
   * Turns what a factory of the model says against the current scalar into a problem with it.
   *
   * @param in where the scalar is current
   * @param broken what the factory said
   * @return an exception with the problem
   */
  static BadJsonException invalid(JsonInput in, IllegalArgumentException broken) {
    String message = broken.getMessage();
    return in.bad(Rule.INVALID_VALUE, in.shown(), message == null ? broken.toString() : message);
  }
}
