package org.contested.claim;

/** Whether an event happened, and whether it goes on. */
public enum EventState {
  /** It happened; whether it goes on is not said. */
  HAPPENED,

  /** It happened and goes on. */
  ONGOING,

  /** It happened and is over. */
  ENDED,

  /** An agreement, ceasefire or sanction holds. */
  IN_FORCE,

  /** It did not happen. */
  DID_NOT_HAPPEN
}
