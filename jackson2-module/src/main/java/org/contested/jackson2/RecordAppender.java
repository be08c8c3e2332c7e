package org.contested.jackson2;

import java.io.UncheckedIOException;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.UnknownRecord;
import org.contested.json.stream.AppendOutput;
import org.contested.json.table.BadJsonException;

/**
 * Adds records to a record file (NDJSON) that is there.
 *
 * <pre>{@code
 * try (RecordAppender appender = ContestedJson.standard().appender(file)) {
 *   appender.write(statement);
 *   appender.force();
 * }
 * }</pre>
 *
 * <p>Each record is written as one line, the line feed last, so that a crash leaves at most one
 * line that is not whole, at the end; {@link ContestedJson#appender} refuses such a file and {@link
 * ContestedJson#repair} mends it. Records are held back until there are some 64 KiB: {@link #flush}
 * makes sure that they outlast the end of this program, {@link #force} and {@link #close} that they
 * outlast a power failure. The file is locked, so that of well-behaved programs one adds at a time.
 *
 * <p>Whether an id is already in the file or a reference leads anywhere is not checked. Not safe
 * for use by several threads.
 */
public final class RecordAppender implements AutoCloseable {

  private final AppendOutput records;

  RecordAppender(AppendOutput records) {
    this.records = records;
  }

  /** {@return the file's title, licence, format version and so on, without entities} */
  public Dataset header() {
    return records.header();
  }

  /**
   * Adds a record.
   *
   * @param entity a party, territory, event, source or statement
   * @throws ContestedJsonException if it cannot be written; the file is as it was then, and others
   *     can be added
   * @throws UncheckedIOException if the disk fails; nothing more can be added then
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void write(Entity entity) throws ContestedJsonException {
    try {
      records.write(entity);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /**
   * Adds a record that this version cannot read, as it stands.
   *
   * @param record the record
   * @throws ContestedJsonException if it cannot be written, or the file is of our own format
   *     version, which has no such records; the file is as it was then
   * @throws UncheckedIOException if the disk fails; nothing more can be added then
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void write(UnknownRecord record) throws ContestedJsonException {
    try {
      records.write(record);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /**
   * Hands all records to the system, so that they outlast the end of this program.
   *
   * @throws UncheckedIOException if the disk fails
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void flush() {
    records.flush();
  }

  /**
   * Waits until all records are on the disk, so that they outlast a power failure.
   *
   * @throws UncheckedIOException if the disk fails
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void force() {
    records.force();
  }

  /**
   * Writes what is held back, waits until it is on the disk, and closes the file.
   *
   * @throws UncheckedIOException if the disk fails
   */
  @Override
  public void close() {
    records.close();
  }
}
