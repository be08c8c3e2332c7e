package org.contested.territory;

import org.contested.common.EntityId;

/**
 * The id of a {@link Territory}: {@code nagorno-karabakh}, {@code ne:KAS}.
 *
 * @param value the text, under the rules of {@link EntityId}
 */
public record TerritoryId(String value) implements EntityId, Comparable<TerritoryId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public TerritoryId {
    EntityId.requireValid(value, "territory id");
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public static TerritoryId of(String value) {
    return new TerritoryId(value);
  }

  /** Orders by the characters of the text. */
  @Override
  public int compareTo(TerritoryId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text alone} */
  @Override
  public String toString() {
    return value;
  }
}
