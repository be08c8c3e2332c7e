package org.contested.benchmarks.json;

/** A way of reading and writing JSON. */
public enum Way {
  /** The facade {@code ContestedJson}: its record reader and writer, or its documents. */
  CONTESTED,

  /** A mapper with {@code ContestedModule}. */
  MODULE,

  /** A mapper on {@link Plain plain records}. */
  DATABIND,

  /** The same with the Blackbird module. */
  BLACKBIRD,

  /** A look at every token, and every name, text and number fetched; nothing is written so. */
  TOKENS
}
