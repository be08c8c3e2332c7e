package org.contested.claim;

/** On what a figure rests. */
public enum Basis {
  /** Each victim or incident is recorded one by one. */
  DOCUMENTED,

  /** Somebody reported the number. */
  REPORTED,

  /** Derived by a method: extrapolation, survey, expert judgement. */
  ESTIMATED
}
