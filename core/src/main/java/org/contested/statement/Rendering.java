package org.contested.statement;

/** Whether a quotation stands in the words that were spoken. */
public enum Rendering {
  /** In the language in which it was said. */
  ORIGINAL,

  /** Translated from what was said. */
  TRANSLATION
}
