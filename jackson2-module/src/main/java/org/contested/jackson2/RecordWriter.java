package org.contested.jackson2;

import java.io.UncheckedIOException;
import org.contested.common.Entity;
import org.contested.dataset.UnknownRecord;
import org.contested.json.RecordLines;
import org.contested.json.stream.RecordOutput;
import org.contested.json.table.BadJsonException;

/**
 * Writes a record file (NDJSON) one entity at a time, so that the file may be larger than memory.
 *
 * <pre>{@code
 * try (RecordWriter writer = ContestedJson.standard().writer(file, header)) {
 *   writer.write(party);
 *   writer.write(statement);
 *   writer.commit();
 * }
 * }</pre>
 *
 * <p>The file is written beside its place and appears under its name when it is committed and on
 * the disk; it keeps the permissions of a file that it replaces. Closed without that, as after an
 * exception, it leaves nothing behind and an older file untouched. Not safe for use by several
 * threads, but for {@link #lines}.
 */
public final class RecordWriter implements AutoCloseable {

  private final RecordOutput records;

  RecordWriter(RecordOutput records) {
    this.records = records;
  }

  /**
   * Writes a record.
   *
   * @param entity a party, territory, event, source or statement
   * @throws ContestedJsonException if it cannot be written; the file is then not usable further
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   */
  public void write(Entity entity) throws ContestedJsonException {
    try {
      records.write(entity);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /**
   * Writes a record that this version cannot read, as it stands.
   *
   * @param record the record; the header has to be of the later format version that it is of
   * @throws ContestedJsonException if it cannot be written; the file is then not usable further
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   */
  public void write(UnknownRecord record) throws ContestedJsonException {
    try {
      records.write(record);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /**
   * {@return records as the lines that they become} This alone may be called by several threads at
   * once, also while one of them writes.
   *
   * @param records parties, territories, events, sources and statements
   * @throws ContestedJsonException if one cannot be written; the file is as it was
   */
  public RecordLines lines(Iterable<? extends Entity> records) throws ContestedJsonException {
    try {
      return this.records.lines(records);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /**
   * Writes records whose lines are made already.
   *
   * <pre>{@code
   * RecordLines lines = writer.lines(entities); // in any thread
   * writer.write(lines); // in that of the writer
   * }</pre>
   *
   * @param lines what this writer, or another one, made of records
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   * @throws IllegalArgumentException if no writer made them
   */
  public void write(RecordLines lines) {
    records.write(lines);
  }

  /**
   * Ends the file and moves it into place.
   *
   * @throws UncheckedIOException if the disk fails; nothing appears under the file's name then
   * @throws IllegalStateException if a record could not be written, or the file was committed or
   *     closed
   */
  public void commit() {
    records.commit();
  }

  /** Closes the file; unless it was committed, it is removed. */
  @Override
  public void close() {
    records.close();
  }
}
