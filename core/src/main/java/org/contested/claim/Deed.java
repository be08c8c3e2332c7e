package org.contested.claim;

/** What a party is said to have done in an event. */
public enum Deed {
  /** Began it. */
  INITIATED,

  /** Did it. */
  CARRIED_OUT,

  /** Brought the other side to do it. */
  PROVOKED,

  /** Acted in answer to what another had done. */
  RESPONDED;

  /** {@return whether two parties, neither part of the other, cannot both have done this alone} */
  public boolean isExclusive() {
    return this == INITIATED || this == CARRIED_OUT;
  }
}
