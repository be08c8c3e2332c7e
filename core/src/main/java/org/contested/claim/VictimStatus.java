package org.contested.claim;

/**
 * What status the victims had; the list of SDG indicator 16.1.2, with what news reports say
 * besides.
 *
 * <p>A status is part of what a speaker claims. Whether a person was a civilian is often the very
 * thing in dispute.
 */
public enum VictimStatus {
  /** Civilians. */
  CIVILIAN,

  /** Others whom international humanitarian law protects: the wounded, prisoners, medical staff. */
  OTHER_PROTECTED_PERSON,

  /** Members of armed forces: soldiers. */
  ARMED_FORCES_MEMBER,

  /** Civilians who took a direct part in hostilities. */
  DIRECTLY_PARTICIPATING,

  /** Fighters, without saying of which kind. */
  COMBATANT,

  /** Anybody: the count is not limited to a status. */
  ANY;

  /**
   * {@return whether everyone of this status is provably of the other}
   *
   * <p>Every status is part of {@link #ANY}, and members of armed forces of {@link #COMBATANT}. The
   * other lines are disputed and prove nothing.
   *
   * @param whole the status that may be the wider one
   */
  public boolean isPartOf(VictimStatus whole) {
    return this == whole || whole == ANY || (this == ARMED_FORCES_MEMBER && whole == COMBATANT);
  }
}
