package org.contested.dispute;

/** In what way accounts cannot all be true. */
public enum DisputeKind {
  /** They answer one question, and no answer fits all of them. */
  SAME_QUESTION,

  /**
   * The figure for a part exceeds the figure for its whole: 1,460 missing of 1,216 missing or
   * captured.
   */
  PART_EXCEEDS_WHOLE,

  /**
   * The figures for parts that have nobody in common exceed together the figure for their whole.
   */
  PARTS_EXCEED_WHOLE
}
