package org.contested.json.stream;

/** Lines of a record file, one at a time. */
interface Lines extends AutoCloseable {

  /** Moves to the next line that is not blank; returns whether there is one. */
  boolean next();

  /** {@return a copy of the current line in UTF-8; of one that is too long, its beginning} */
  byte[] line();

  /** {@return the number of the current line, from 1} */
  int number();

  /** {@return the byte at which the current line begins, or -1 if that is not known} */
  long offset();

  /** {@return whether the current line is longer than is read} */
  boolean isTooLong();

  @Override
  void close();
}
