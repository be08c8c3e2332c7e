package org.contested.claim;

import java.util.Set;

/** What people suffered. A claim may count several harms together, as in "missing or captured". */
public enum Harm {
  /** Died. */
  KILLED,

  /** Wounded or hurt, and alive. */
  INJURED,

  /** Not found, alive or dead. */
  MISSING,

  /** Taken prisoner, detained or abducted. */
  CAPTURED,

  /** Driven from their homes. */
  DISPLACED,

  /** The source says "casualties" or "losses" and not which; stands alone. */
  CASUALTIES;

  /**
   * {@return whether everyone who suffered this is counted where these harms are counted together}
   *
   * <p>The killed, injured, missing and captured are counted among {@link #CASUALTIES}, as armed
   * forces use the word; the displaced are not.
   *
   * @param harms the harms counted together
   */
  public boolean isCountedIn(Set<Harm> harms) {
    return harms.contains(this) || (this != DISPLACED && harms.contains(CASUALTIES));
  }
}
