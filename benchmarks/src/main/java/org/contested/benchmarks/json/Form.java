package org.contested.benchmarks.json;

/** How a dataset stands in JSON. */
public enum Form {
  /** A record a line, each read for itself; nothing is checked between them. */
  RECORDS,

  /** One document; our reader also checks its integrity: every reference, circle and sum. */
  DOCUMENT
}
