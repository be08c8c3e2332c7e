package org.contested.event;

import org.contested.common.EntityId;

/**
 * The id of an {@link Event}: {@code clashes-2022-09}, {@code ucdp-ged:413786}.
 *
 * @param value the text, under the rules of {@link EntityId}
 */
public record EventId(String value) implements EntityId, Comparable<EventId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public EventId {
    EntityId.requireValid(value, "event id");
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  /** Orders by the characters of the text. */
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text alone} */
  @Override
  public String toString() {
    return value;
  }
}
