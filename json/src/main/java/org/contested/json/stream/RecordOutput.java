package org.contested.json.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.UnknownRecord;
import org.contested.json.RecordLines;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.jspecify.annotations.Nullable;

/**
 * Writes records one at a time. An adapter makes it public as {@code RecordWriter}; here what
 * cannot be written is thrown as {@link BadJsonException}.
 */
public final class RecordOutput implements AutoCloseable {

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

  /** What writes to a stream. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private final @Nullable AtomicFile file;
  private final JsonLibrary library;
  private final OutputStream out;
  private final JsonSink sink;

  /** Whether the sink may hold something back. */
  private boolean isHeld;

  /** Lines that come after what the sink wrote. */
  private final LineOutput ahead;

  private State state = State.OPEN;

  RecordOutput(JsonLibrary library, Path path, Dataset header) {
    this(library, new AtomicFile(path), header);
  }

  private RecordOutput(JsonLibrary library, AtomicFile file, Dataset header) {
    this(library, file, file.stream(), header);
  }

  RecordOutput(JsonLibrary library, OutputStream out, Dataset header) {
    this(library, null, out, header);
  }

  private RecordOutput(
      JsonLibrary library, @Nullable AtomicFile file, OutputStream out, Dataset header) {
    this.file = file;
    this.library = library;
    this.out = out;
    this.sink = library.open(out, false);
    this.ahead = new LineOutput(library::spelled);
    try {
      writeByLibrary(header, DatasetTables.HEADER);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private <T> void write(T value, Codec<T> codec) {
    requireOpen();
    state = State.FAILED;
    if (!ahead.add(value, codec)) {
      writeByLibrary(value, codec);
    } else if (ahead.isFull()) {
      writeAhead();
    }
    state = State.OPEN;
  }

  private <T> void writeByLibrary(T value, Codec<T> codec) {
    writeAhead();
    isHeld = true;
    sink.write(value, codec);
  }

  private void writeAhead() {
    if (!ahead.isEmpty()) {
      write(ahead::moveTo);
    }
  }

  /** Writes lines after those of the sink. */
  private void write(Writing lines) {
    if (isHeld) {
      sink.flush();
      isHeld = false;
    }
    try {
      out.write('\n');
      lines.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
   * @throws BadJsonException if it cannot be written; the file is then not usable further
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   */
  public void write(Entity entity) {
    write(entity, DatasetTables.LINE);
  }

  /**
   * Writes a record that this version cannot read, as it stands.
   *
   * @param record the record, of the format version of the header or an earlier one
   * @throws BadJsonException if it cannot be written; the file is then not usable further
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   */
  public void write(UnknownRecord record) {
    write(record, DatasetTables.LINE);
  }

  /**
   * {@return records as lines} Any thread may ask for them at any time.
   *
   * @param records the records
   * @throws BadJsonException if one cannot be written; the file is as it was
   */
  public RecordLines lines(Iterable<? extends Entity> records) {
    LineOutput lines = new LineOutput(library::spelled);
    for (Entity record : records) {
      if (!lines.add(record, DatasetTables.LINE)) {
        lines.add(line(record));
      }
      if (lines.isFull()) {
        lines.endPart();
      }
    }
    return lines.lines();
  }

  private byte[] line(Entity record) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonSink careful = library.open(line, false)) {
      careful.write(record, DatasetTables.LINE);
    }
    return line.toByteArray();
  }

  /**
   * Writes records whose lines are made already.
   *
   * @param lines what a writer made of records
   * @throws UncheckedIOException if the disk fails; the file is then not usable further
   * @throws IllegalStateException if an earlier record could not be written, or the file was
   *     committed or closed
   * @throws IllegalArgumentException if no writer made them
   */
  public void write(RecordLines lines) {
    if (!(lines instanceof EncodedLines encoded)) {
      throw new IllegalArgumentException(
          "%s was not made by a writer; use lines(…) of one".formatted(lines.getClass().getName()));
    }
    requireOpen();
    if (encoded.count() == 0) {
      return;
    }
    state = State.FAILED;
    writeAhead();
    write(encoded::writeTo);
    state = State.OPEN;
  }

  /** Writes all entities of a dataset, and commits. */
  void writeAll(Dataset dataset) {
    DatasetTables.records(dataset).forEach(record -> write(record, DatasetTables.LINE));
    commit();
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
    writeAhead();
    sink.endLine();
    sink.close();
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
