package org.contested.json.stream;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Reads records one at a time. An adapter makes it public as {@code RecordReader}; here a record
 * that cannot be read is thrown as {@link BadJsonException}.
 */
public final class RecordInput implements Iterator<Entity>, AutoCloseable {

  private final Texts texts;
  private final LineReader lines;
  private final ReadPolicy policy;
  private final Dataset header;
  private @Nullable Entity next;

  RecordInput(Texts texts, InputStream in, boolean keepsUnknownFields) {
    this.texts = texts;
    this.lines = new LineReader(in);
    try {
      if (!lines.next()) {
        throw new BadJsonException(Headers.missing(lines.isEmpty()));
      }
      this.header = readHeader(keepsUnknownFields);
      this.policy = ReadPolicy.strict(keepsUnknownFields, header.formatVersion());
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  private Dataset readHeader(boolean keepsUnknownFields) {
    try {
      return read(DatasetTables.HEADER, ReadPolicy.strict(keepsUnknownFields));
    } catch (BadJsonException bad) {
      throw Headers.unread(bad);
    }
  }

  private <T> T read(Codec<T> codec, ReadPolicy policy) {
    return Values.required(texts.read(lines, codec, policy));
  }

  /** {@return the dataset's title, licence and so on, without entities} */
  public Dataset header() {
    return header;
  }

  @Override
  public boolean hasNext() {
    if (next == null && lines.next()) {
      next = entity(read(DatasetTables.LINE, policy));
    }
    return next != null;
  }

  private Entity entity(Extensible record) {
    if (record instanceof Entity entity) {
      return entity;
    }
    throw new BadJsonException(
        new JsonProblem(
            Severity.ERROR,
            Rule.UNKNOWN_VALUE,
            "",
            lines.number(),
            1,
            "",
            "this record of %s cannot be read as an entity; read it leniently, which keeps it as it"
                    .formatted(header.formatVersion())
                + " stands"));
  }

  @Override
  public Entity next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more records; ask hasNext() first");
    }
    Entity entity = next;
    next = null;
    return entity;
  }

  @Override
  public void close() {
    lines.close();
  }
}
