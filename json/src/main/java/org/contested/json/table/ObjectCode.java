package org.contested.json.table;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of a type. A class and no interface, as there are so many that a
 * call leads through a table of methods: that of a class is shorter to search.
 *
 * @param <T> the type
 */
abstract class ObjectCode<T> {

  /** {@return an object of which only the opening, or that and the type, have been read} */
  abstract @Nullable T read(JsonInput in, boolean typeWasRead);

  /** Writes all fields that a value has, in their order. */
  abstract void write(T value, JsonOutput out);
}
