package org.contested.statement;

import org.contested.common.EntityId;

/**
 * The id of a {@link Statement}: {@code pashinyan@2022-09-14#4be1c0a2d7}, {@code ucdp-ged:413786}.
 *
 * @param value the text, under the rules of {@link EntityId}
 */
public record StatementId(String value) implements EntityId, Comparable<StatementId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public StatementId {
    EntityId.requireValid(value, "statement id");
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  /** Orders by the characters of the text. */
  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text alone} */
  @Override
  public String toString() {
    return value;
  }
}
