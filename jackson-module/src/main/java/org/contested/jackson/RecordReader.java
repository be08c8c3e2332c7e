package org.contested.jackson;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record file (NDJSON) one entity at a time, so that the file may be larger than memory.
 *
 * <pre>{@code
 * try (RecordReader records = ContestedJson.standard().records(file)) {
 *   records.forEachRemaining(entity -> …);
 * }
 * }</pre>
 *
 * <p>References between records are not checked; a {@link Dataset} built of them does. An error
 * names the line of the file, and its JSON Pointer starts at the record. Not safe for use by
 * several threads.
 */
public final class RecordReader implements Iterator<Entity>, AutoCloseable {

  private final LineReader lines;
  private final boolean keepsUnknownFields;
  private final Dataset header;
  private @Nullable Entity next;
  private int lineOfNext;

  RecordReader(InputStream in, boolean keepsUnknownFields) {
    this.lines = new LineReader(in);
    this.keepsUnknownFields = keepsUnknownFields;
    try {
      if (!lines.next()) {
        throw new ContestedJsonException(null, Headers.missing(lines.isEmpty()), null);
      }
      this.header = readHeader();
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  private Dataset readHeader() {
    try {
      return read(DatasetTables.HEADER);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, Headers.unread(bad).problem(), bad);
    }
  }

  private Entity readRecord() {
    try {
      return read(DatasetTables.RECORD);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad.problem(), bad);
    }
  }

  private <T> T read(Codec<T> codec) {
    ReadPolicy policy = ReadPolicy.strict(keepsUnknownFields);
    return ContestedJson.required(Texts.read(lines.line(), lines.number(), codec, policy));
  }

  /** {@return the dataset's title, licence and so on, without entities} */
  public Dataset header() {
    return header;
  }

  /**
   * {@return whether there is another record}
   *
   * @throws ContestedJsonException if there is a line that cannot be read
   */
  @Override
  public boolean hasNext() {
    if (next == null && lines.next()) {
      next = readRecord();
      lineOfNext = lines.number();
    }
    return next != null;
  }

  /**
   * {@return the next record}
   *
   * @throws NoSuchElementException if there is none
   * @throws ContestedJsonException if it cannot be read
   */
  @Override
  public Entity next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more records; ask hasNext() first");
    }
    Entity entity = next;
    next = null;
    return entity;
  }

  /** {@return the line of the record that was read last, from 1} */
  int line() {
    return lineOfNext;
  }

  /** Closes the file. */
  @Override
  public void close() {
    lines.close();
  }
}
