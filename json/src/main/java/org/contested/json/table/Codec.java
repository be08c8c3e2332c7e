package org.contested.json.table;

import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand in JSON: reading and writing, described together.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> {

  private final String noun;

  /** A codec for something that messages call so, with its article: {@code a party id}. */
  Codec(String noun) {
    this.noun = noun;
  }

  /** {@return what a value is, with its article, for messages} */
  final String noun() {
    return noun;
  }

  /**
   * {@return the value whose first token is current, or null if it has problems that were reported}
   *
   * @param in where to read; afterwards the value's last token is current
   * @throws BadJsonException if the value has a problem and the policy is strict
   */
  public abstract @Nullable T read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to write
   */
  public abstract void write(T value, JsonOutput out);

  /** Turns what a factory of the model says against the current scalar into a problem with it. */
  static BadJsonException invalid(JsonInput in, IllegalArgumentException broken) {
    String message = broken.getMessage();
    return in.bad(Rule.INVALID_VALUE, in.shown(), message == null ? broken.toString() : message);
  }
}
