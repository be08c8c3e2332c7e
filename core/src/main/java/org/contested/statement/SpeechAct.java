package org.contested.statement;

/**
 * What a speaker does by saying something.
 *
 * <p>The act belongs to the statement, not to the claim: "Armenia accuses Azerbaijan of starting
 * it" and "Azerbaijan denies that it started it" carry the same claim with different acts.
 */
public enum SpeechAct {
  /** Says that it is so. */
  ASSERT,

  /** Says that it is not so. */
  DENY,

  /** Says that what another said is so. */
  CONFIRM,

  /** Blames somebody for it. */
  ACCUSE,

  /** Says that it is so against its own interest. */
  ADMIT,

  /** Judges a number or a likelihood. */
  ESTIMATE,

  /** Asks for something to happen. */
  CALL_FOR,

  /** Insists that something happen. */
  DEMAND,

  /** Undertakes to do something. */
  PROMISE,

  /** Makes known what it did or will do. */
  ANNOUNCE,

  /** Announces harm. */
  THREATEN,

  /** Points to a danger. */
  WARN,

  /** Says that it is wrong. */
  CONDEMN,

  /** Takes the part of somebody or something. */
  SUPPORT,

  /** Says that it is worried. */
  EXPRESS_CONCERN,

  /** Takes back what it said. */
  RETRACT,

  /** Replaces what it said by something else. */
  CORRECT,

  /** Says that it will not say. */
  DECLINE_TO_COMMENT;

  /**
   * {@return whether a speaker who does this holds the claims to be true}
   *
   * <p>A denial, a retraction, a demand or a promise carries claims that the speaker does not
   * assert.
   */
  public boolean asserts() {
    return switch (this) {
      case ASSERT, CONFIRM, ACCUSE, ADMIT, ESTIMATE, ANNOUNCE, CORRECT -> true;
      case DENY,
          CALL_FOR,
          DEMAND,
          PROMISE,
          THREATEN,
          WARN,
          CONDEMN,
          SUPPORT,
          EXPRESS_CONCERN,
          RETRACT,
          DECLINE_TO_COMMENT ->
          false;
    };
  }
}
