package org.contested.jackson2;

import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.json.stream.RecordInput;
import org.contested.json.table.BadJsonException;

/**
 * Reads a record file (NDJSON) one entity at a time, so that the file may be larger than memory.
 *
 * <pre>{@code
 * try (RecordReader records = ContestedJson.standard().records(file)) {
 *   records.forEachRemaining(entity -> …);
 * }
 * }</pre>
 *
 * <p>The first record that cannot be read is thrown, also one of a later format version that {@link
 * ContestedJson#lenientRecords} would keep. References between records are not checked; a {@link
 * Dataset} built of them does. An error names the line of the file, and its JSON Pointer starts at
 * the record. As in Jackson's own iterator, it is the {@link ContestedJsonException} that causes a
 * {@link RuntimeJsonMappingException}. Not safe for use by several threads.
 */
public final class RecordReader implements Iterator<Entity>, AutoCloseable {

  private final RecordInput records;

  RecordReader(RecordInput records) {
    this.records = records;
  }

  private static RuntimeJsonMappingException unchecked(BadJsonException bad) {
    ContestedJsonException checked = new ContestedJsonException(null, bad);
    return new RuntimeJsonMappingException(checked.getMessage(), checked);
  }

  /** {@return the dataset's title, licence and so on, without entities} */
  public Dataset header() {
    return records.header();
  }

  /**
   * {@return whether there is another record}
   *
   * @throws RuntimeJsonMappingException if there is a line that cannot be read
   */
  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (BadJsonException bad) {
      throw unchecked(bad);
    }
  }

  /**
   * {@return the next record}
   *
   * @throws NoSuchElementException if there is none
   * @throws RuntimeJsonMappingException if it cannot be read
   */
  @Override
  public Entity next() {
    try {
      return records.next();
    } catch (BadJsonException bad) {
      throw unchecked(bad);
    }
  }

  /** Closes the file. */
  @Override
  public void close() {
    records.close();
  }
}
