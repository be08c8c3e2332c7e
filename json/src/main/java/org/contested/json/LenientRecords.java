package org.contested.json;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;

/**
 * Reads a record file (NDJSON) one line at a time and goes on after whatever is wrong with a line,
 * in constant memory.
 *
 * <pre>{@code
 * try (LenientRecords records = ContestedJson.standard().lenientRecords(file)) {
 *   while (records.hasNext()) {
 *     ReadRecord record = records.next();
 *     record.entity().ifPresent(entity -> …);
 *     record.problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 *
 * <p>A line that is no JSON, breaks off, is not UTF-8, has a bad byte or a field that cannot be
 * read is a {@link ReadRecord} with its problems. Blank lines are passed over, and a carriage
 * return at the end of a line or a byte order mark at its beginning is no problem. A line of more
 * than {@value #MAX_LINE} bytes is one problem and is passed over without being held in memory. If
 * the header cannot be read, that is the problem of the first record, and the rest is read as of
 * our own format version.
 *
 * <p>What takes a look at several records is not checked, as it would take more memory the longer
 * the file is: ids used twice, references that lead nowhere, circles. A {@link Dataset} built of
 * the entities checks all of that.
 *
 * <p>Failures of the disk are thrown as {@link java.io.UncheckedIOException}. Not safe for use by
 * several threads; several readers at once are.
 */
public interface LenientRecords extends Iterator<ReadRecord>, AutoCloseable {

  /** The most bytes of a line; in lines that are given as strings, the most chars. */
  int MAX_LINE = 8 << 20;

  /**
   * {@return title, licence, format version and so on, without entities; empty if the header cannot
   * be read, or there is none in the lines that were given}
   */
  Optional<Dataset> header();

  /** {@return whether there is another line that is not blank} */
  @Override
  boolean hasNext();

  /**
   * {@return what is on the next line that is not blank}
   *
   * @throws NoSuchElementException if there is none
   */
  @Override
  ReadRecord next();

  /** {@return the rest as a stream, sequential and to be used once; closing it closes this} */
  Stream<ReadRecord> stream();

  /** Closes the file. */
  @Override
  void close();
}
