package org.contested.claim;

/** The age of the victims, where a count is limited to one group; SDG 16.1.2 asks for it. */
public enum AgeGroup {
  /** Under 18. */
  CHILD,

  /** 18 and older. */
  ADULT,

  /** 60 and older, a part of the adults. */
  OLDER_PERSON;

  /**
   * {@return whether everyone of this age is of the other: older persons are adults}
   *
   * @param whole the group that may be the wider one
   */
  public boolean isPartOf(AgeGroup whole) {
    return this == whole || (this == OLDER_PERSON && whole == ADULT);
  }
}
