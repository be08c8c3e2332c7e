package org.contested.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Reads the same JSON again and again, and writes what was read. */
interface Work {

  /** Reads everything, and hands over each value. */
  void read(Consumer<Object> sink) throws IOException;

  /** Writes everything. */
  void write(OutputStream out) throws IOException;
}
