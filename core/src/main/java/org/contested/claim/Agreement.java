package org.contested.claim;

/** What comparing two claims shows. */
public enum Agreement {
  /** They say the same. */
  SAME,

  /** They answer the same question and both can be true. */
  COMPATIBLE,

  /** They answer the same question and cannot both be true. */
  CONFLICTING,

  /** They answer different questions, or it cannot be told whether they answer the same. */
  INCOMPARABLE
}
