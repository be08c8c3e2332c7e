package org.contested.dataset;

/** How much a problem matters. */
public enum Severity {
  /** The dataset contradicts its own structure; it cannot be built, except leniently. */
  ERROR,

  /** Something that was really said, or published, and that somebody should look at. */
  WARNING
}
