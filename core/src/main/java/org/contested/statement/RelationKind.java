package org.contested.statement;

/** How one statement bears on another. */
public enum RelationKind {
  /** Takes its place: a newer figure of the same speaker. */
  SUPERSEDES,

  /** Says that it was wrong, and what is right. */
  CORRECTS,

  /** Takes it back. */
  RETRACTS,

  /** Says that it is not so. */
  DENIES,

  /** Says that it is so. */
  CONFIRMS,

  /** Repeats it. */
  QUOTES
}
