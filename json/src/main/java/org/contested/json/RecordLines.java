package org.contested.json;

/**
 * Records as the lines of a record file that they become, ready to be added to it.
 *
 * <p>Most of the work of writing a record is to make its line. A {@code RecordWriter} makes lines
 * in whatever thread asks for them, several at once, and adds them in the order in which they are
 * handed to it. Immutable, and of use to any writer of the same format version.
 */
public interface RecordLines {

  /** {@return how many records they are} */
  int count();
}
