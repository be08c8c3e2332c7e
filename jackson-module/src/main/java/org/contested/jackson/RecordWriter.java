package org.contested.jackson;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

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
 * <p>The file appears under its name when it is committed; closed without that, as after an
 * exception, it leaves nothing behind and an older file untouched. Not safe for use by several
 * threads.
 */
public final class RecordWriter implements AutoCloseable {

  private enum State {
    OPEN(""),
    FAILED("an earlier record could not be written, so the file would be broken; write it anew"),
    COMMITTED("the file was committed before; open another writer for another file"),
    CLOSED("the writer was closed without a commit; open another one");

    private final String message;

    State(String message) {
      this.message = message;
    }
  }

  private final @Nullable AtomicFile file;
  private final JsonGenerator generator;
  private State state = State.OPEN;

  RecordWriter(Path path, Dataset header) {
    this(new AtomicFile(path), header);
  }

  private RecordWriter(AtomicFile file, Dataset header) {
    this(file, file.stream(), header);
  }

  RecordWriter(OutputStream out, Dataset header) {
    this(null, out, header);
  }

  private RecordWriter(@Nullable AtomicFile file, OutputStream out, Dataset header) {
    this.file = file;
    this.generator =
        Texts.FACTORY
            .rebuild()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    try {
      write(header, DatasetTables.HEADER);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private <T> void write(T value, Codec<T> codec) {
    requireOpen();
    state = State.FAILED;
    try {
      Bridge.write(generator, value, codec);
    } catch (JacksonException e) {
      throw Bridge.failure(e);
    }
    state = State.OPEN;
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new IllegalStateException(state.message);
    }
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
  public void write(Entity entity) {
    write(entity, DatasetTables.RECORD);
  }

  /**
   * Ends the file and moves it into place.
   *
   * @throws UncheckedIOException if the disk fails; nothing appears under the file's name then
   * @throws IllegalStateException if a record could not be written, or the file was committed or
   *     closed
   */
  public void commit() {
    requireOpen();
    state = State.FAILED;
    try {
      generator.writeRaw('\n');
      generator.close();
    } catch (JacksonException e) {
      throw Bridge.failure(e);
    }
    if (file != null) {
      file.commit();
    }
    state = State.COMMITTED;
  }

  /** Closes the file; unless it was committed, it is removed. */
  @Override
  public void close() {
    if (state != State.COMMITTED) {
      state = State.CLOSED;
    }
    if (file != null) {
      file.close();
    }
  }
}
