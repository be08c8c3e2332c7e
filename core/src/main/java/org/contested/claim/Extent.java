package org.contested.claim;

/** How much of a territory a status covers. */
public enum Extent {
  /** All of it. */
  FULL,

  /** A part of it. */
  PARTIAL
}
