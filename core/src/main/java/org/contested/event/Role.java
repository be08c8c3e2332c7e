package org.contested.event;

/**
 * In what capacity a party takes part in an event. The roles are neutral: who started an event, and
 * who carried it out, is disputed and therefore a responsibility claim.
 */
public enum Role {
  /** Fights, on whichever side. */
  BELLIGERENT,

  /** Is attacked or protested against without fighting. */
  TARGET,

  /** Mediates between others. */
  MEDIATOR,

  /** The event happens at its place or invitation. */
  HOST,

  /** Is present: at a meeting, among the signatories. */
  ATTENDEE,

  /** Undertakes to see an agreement kept, as peacekeepers do. */
  GUARANTOR
}
