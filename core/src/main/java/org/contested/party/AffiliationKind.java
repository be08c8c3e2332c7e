package org.contested.party;

/**
 * How one party is tied to another.
 *
 * <p>Three kinds lead upward to the side for which a party acts: {@link #PART_OF}, {@link
 * #SPEAKS_FOR} and {@link #HOLDS_OFFICE}. The others are recorded and never make one party's words
 * another's: an ally's figure is not one's own.
 */
public enum AffiliationKind {
  /** A part of the other: an army of its state, a ministry of its government. */
  PART_OF,

  /** Speaks in the other's name without holding an office in it: a press agency of an army. */
  SPEAKS_FOR,

  /**
   * A person who holds an office of the other, named by the affiliation's title: prime minister.
   */
  HOLDS_OFFICE,

  /** One of the members of an alliance or organisation, and answerable for itself. */
  MEMBER_OF,

  /** Leads the other, as a state may lead an alliance. */
  LEADS,

  /** Fights or acts together with the other. */
  ALLIED_WITH,

  /** Came after the other: by renaming, splitting or merging. */
  SUCCESSOR_OF;

  /** {@return whether this kind leads upward to the side for which a party acts} */
  public boolean actsForOther() {
    return this == PART_OF || this == SPEAKS_FOR || this == HOLDS_OFFICE;
  }
}
