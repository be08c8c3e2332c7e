package org.contested.statement;

/** In what form the words reached the source. */
public enum StatementMode {
  /** Quoted to the letter. */
  DIRECT_QUOTE,

  /** Told in the reporter's words. */
  INDIRECT_QUOTE,

  /** A press release, a letter, a post. */
  WRITTEN_STATEMENT,

  /** The medium says so itself. */
  PRESS_REPORT,

  /** A book, a study, a history. */
  PUBLISHED_WORK,

  /** A row of a dataset. */
  DATASET,

  /** Told as background, without anybody named as saying it. */
  BACKGROUND
}
