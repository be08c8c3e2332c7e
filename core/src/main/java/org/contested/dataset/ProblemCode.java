package org.contested.dataset;

/** What sort of problem a dataset has. */
public enum ProblemCode {
  /** Two entities of one kind have the same id. */
  DUPLICATE_ID(Severity.ERROR),

  /** Something refers to an entity that the dataset does not hold. */
  DANGLING_REFERENCE(Severity.ERROR),

  /** Parties act for one another in a circle, at one time. */
  AFFILIATION_CYCLE(Severity.ERROR),

  /** Events or territories are parts of one another in a circle. */
  PART_OF_CYCLE(Severity.ERROR),

  /**
   * A statement's figure for a part certainly exceeds its figure for the whole. It is kept as it
   * was said.
   */
  PART_EXCEEDS_WHOLE(Severity.WARNING),

  /** A record of a later minor format version cannot be read; it is kept as it stands. */
  KEPT_RECORD(Severity.WARNING),

  /** A record is kept unread in a dataset of a format version all of which can be read. */
  UNKNOWN_RECORD(Severity.ERROR);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** {@return how much problems of this sort matter} */
  public Severity severity() {
    return severity;
  }
}
