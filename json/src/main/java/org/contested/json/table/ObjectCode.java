package org.contested.json.table;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of a type.
 *
 * @param <T> the type
 */
interface ObjectCode<T> {

  /** {@return an object of which only the opening, or that and the type, have been read} */
  @Nullable T read(JsonInput in, boolean typeWasRead);

  /** Writes all fields that a value has, in their order. */
  void write(T value, JsonOutput out);
}
