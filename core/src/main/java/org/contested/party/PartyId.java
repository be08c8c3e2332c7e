package org.contested.party;

import org.contested.common.EntityId;
import org.contested.common.NameUser;

/**
 * The id of a {@link Party}: {@code armenia}, {@code pashinyan}, {@code gw:371}.
 *
 * @param value the text, under the rules of {@link EntityId}
 */
public record PartyId(String value) implements NameUser, Comparable<PartyId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public PartyId {
    EntityId.requireValid(value, "party id");
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text breaks a rule of {@link EntityId}
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  /** Orders by the characters of the text. */
  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text alone} */
  @Override
  public String toString() {
    return value;
  }
}
