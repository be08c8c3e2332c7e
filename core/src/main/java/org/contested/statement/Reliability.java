package org.contested.statement;

/**
 * How reliable a source is: the first half of the Admiralty code (NATO AJP-2.1).
 *
 * <p>{@link #F} is not the worst grade. It says that nobody can judge.
 */
public enum Reliability {
  /** Completely reliable. */
  A,

  /** Usually reliable. */
  B,

  /** Fairly reliable. */
  C,

  /** Not usually reliable. */
  D,

  /** Unreliable. */
  E,

  /** Reliability cannot be judged. */
  F
}
