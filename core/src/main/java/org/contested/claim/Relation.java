package org.contested.claim;

/**
 * How a holder stands to a territory. Sovereignty in law, control in fact and those who live there
 * are different questions, and one place may have a different answer to each.
 */
public enum Relation {
  /** The territory is the holder's in law, as the speaker sees it. */
  SOVEREIGNTY,

  /** The holder's forces or authorities decide what happens there. */
  CONTROL,

  /** The holder runs its public services, by whatever title. */
  ADMINISTRATION,

  /** The holder holds it by force without title, as the speaker sees it. */
  OCCUPATION,

  /** The holder's forces are there, without controlling it. */
  PRESENCE,

  /** The holder, a population, lives there. */
  INHABITED_BY;

  /**
   * {@return whether two holders cannot both stand so to the whole of one territory at one time}
   */
  public boolean isExclusive() {
    return this == SOVEREIGNTY || this == CONTROL;
  }
}
