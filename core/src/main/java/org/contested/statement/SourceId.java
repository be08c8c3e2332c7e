package org.contested.statement;

import org.contested.common.EntityId;

/**
 * The id of a {@link Source}: {@code dw-2022-09-14}, {@code ucdp-ged-23.1}.
 *
 * @param value the text, under the rules of {@link EntityId}
 */
public record SourceId(String value) implements EntityId, Comparable<SourceId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public SourceId {
    EntityId.requireValid(value, "source id");
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  /** Orders by the characters of the text. */
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text alone} */
  @Override
  public String toString() {
    return value;
  }
}
