package org.contested.json.stream;

import org.contested.json.table.Codec;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/** Lines of a record file, one at a time. */
interface Lines extends AutoCloseable {

  /** Moves to the next line that is not blank; returns whether there is one. */
  boolean next();

  /** {@return a copy of the current line in UTF-8; of one that is too long, its beginning} */
  byte[] line();

  /**
   * {@return the value of the current line, or null if it needs a library to be read}
   *
   * @param codec how to read it
   * @param policy of which nothing changes if null is returned
   */
  default <T> @Nullable T readPlain(Codec<T> codec, ReadPolicy policy) {
    byte[] line = line();
    return PlainInput.read(line, line.length, codec, policy);
  }

  /** {@return the number of the current line, from 1} */
  int number();

  /** {@return the byte at which the current line begins, or -1 if that is not known} */
  long offset();

  /** {@return whether the current line is longer than is read} */
  boolean isTooLong();

  @Override
  void close();
}
