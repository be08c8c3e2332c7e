package org.contested.jackson;

import java.io.OutputStream;
import java.nio.file.Path;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
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

  private final @Nullable AtomicFile file;
  private final JsonGenerator generator;

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
      Bridge.write(generator, header, DatasetTables.HEADER);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Writes a record.
   *
   * @param entity a party, territory, event, source or statement
   * @throws ContestedJsonException if it cannot be written; the file is then not usable further
   */
  public void write(Entity entity) {
    Bridge.write(generator, entity, DatasetTables.RECORD);
  }

  /** Ends the file and moves it into place. */
  public void commit() {
    try {
      generator.writeRaw('\n');
      generator.close();
    } catch (JacksonException e) {
      throw Bridge.wrap(e);
    }
    if (file != null) {
      file.commit();
    }
  }

  /** Closes the file; unless it was committed, it is removed. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
