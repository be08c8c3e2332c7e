package org.contested.json.stream;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.dataset.UnknownRecord;
import org.contested.json.JsonProblem;
import org.contested.json.RecordRepair;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Adds records to a record file that is there. An adapter makes it public as {@code
 * RecordAppender}; here what cannot be written is thrown as {@link BadJsonException}.
 */
public final class AppendOutput implements AutoCloseable {

  private final JsonLibrary library;
  private final FileChannel file;
  private final Dataset header;
  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isOpen = true;
  private boolean hasFailed;

  private AppendOutput(JsonLibrary library, FileChannel file, Dataset header) {
    this.library = library;
    this.file = file;
    this.header = header;
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
  }

  /** {@return what appends to a file, whose header and end were looked at} */
  static AppendOutput open(JsonLibrary library, Path path) {
    try {
      FileChannel file = openChannel(path);
      try {
        Texts texts = new Texts(library);
        Dataset header = header(texts, path);
        FileEnd end = FileEnd.of(file);
        JsonProblem problem = end.problem(texts, header.formatVersion());
        if (problem != null) {
          throw broken(
              problem,
              "nothing can be added after this last line: look at it, and repair(file) moves it to a"
                  + " file beside");
        } else if (!end.isEnded()) {
          throw broken(end.notEnded(), "repair(file) adds it");
        }
        file.position(file.size());
        return new AppendOutput(library, file, header);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadJsonException broken(JsonProblem problem, String remedy) {
    return new BadJsonException(
        new JsonProblem(
            problem.severity(),
            problem.rule(),
            problem.pointer(),
            problem.line(),
            problem.column(),
            problem.value(),
            problem.message() + "; " + remedy));
  }

  private static FileChannel openChannel(Path path) throws IOException {
    if (Forms.isNamedAsDocument(path)) {
      throw Headers.documentByName(String.valueOf(path.getFileName()));
    }
    if (Compression.of(path) != Compression.NONE) {
      throw new IOException(
          path + " is compressed; records can only be added to a plain file, or write it anew");
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no file to add to; write it with writer(file, header)");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(path + " is no file that records can be added to");
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (file.tryLock() != null) {
        return file;
      }
    } catch (OverlappingFileLockException e) {
      file.close();
      throw inUse(path, e);
    }
    file.close();
    throw inUse(path, null);
  }

  private static IOException inUse(Path path, @Nullable Exception cause) {
    return new IOException(
        path + " is being added to by somebody else; wait until that is closed", cause);
  }

  private static Dataset header(Texts texts, Path path) throws IOException {
    try (LineReader lines = new LineReader(Files.newInputStream(path))) {
      if (!lines.next()) {
        throw new BadJsonException(Headers.missing(lines.isEmpty()));
      }
      try {
        return Values.required(
            texts.read(
                lines.line(), lines.number(), DatasetTables.HEADER, ReadPolicy.strict(true)));
      } catch (BadJsonException bad) {
        throw Headers.unread(bad);
      }
    }
  }

  /** {@return what was repaired at the end of a file, or empty if it is whole} */
  static Optional<RecordRepair> repair(JsonLibrary library, Path path) {
    try (FileChannel file = openChannel(path)) {
      Texts texts = new Texts(library);
      Dataset header = header(texts, path);
      FileEnd end = FileEnd.of(file);
      JsonProblem problem = end.problem(texts, header.formatVersion());
      if (problem == null && end.isEnded()) {
        return Optional.empty();
      }
      if (problem == null) {
        JsonProblem notEnded = end.notEnded();
        long size = file.size();
        file.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
        file.force(true);
        return Optional.of(new RecordRepair(notEnded, size, null));
      }
      Path beside = beside(path, end.start());
      try (FileChannel moved =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        for (long at = end.start(); at < file.size(); ) {
          at += file.transferTo(at, file.size() - at, moved);
        }
        moved.force(true);
      }
      AtomicFile.forceFolder(beside);
      file.truncate(end.start());
      file.force(true);
      return Optional.of(new RecordRepair(problem, end.start(), beside));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path beside(Path path, long offset) {
    for (int i = 0; ; i++) {
      Path beside = SideFiles.named(path, "", ".cut-at-" + offset + (i == 0 ? "" : "-" + i));
      if (!Files.exists(beside)) {
        return beside;
      }
    }
  }

  /** {@return the title, licence and so on of the file} */
  public Dataset header() {
    return header;
  }

  /**
   * Adds a record.
   *
   * @param entity a party, territory, event, source or statement
   * @throws BadJsonException if it cannot be written; the file is as it was then
   * @throws UncheckedIOException if the disk fails; nothing more can be added then
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void write(Entity entity) {
    writeLine(entity);
  }

  /**
   * Adds a record that this version cannot read, as it stands.
   *
   * @param record the record
   * @throws BadJsonException if it cannot be written, or the file is of a version that does not
   *     hold such records; the file is as it was then
   * @throws UncheckedIOException if the disk fails; nothing more can be added then
   * @throws IllegalStateException if the disk failed before, or this is closed
   */
  public void write(UnknownRecord record) {
    if (!header.formatVersion().isLater()) {
      throw new BadJsonException(
          new JsonProblem(
              Severity.ERROR,
              Rule.WRONG_FORMAT,
              "",
              0,
              0,
              "",
              "a record of type '%s' that cannot be read does not belong into a file of %s; add it to"
                      .formatted(record.type(), header.formatVersion())
                  + " a file of the version that it is of"));
    }
    writeLine(record);
  }

  private void writeLine(Extensible record) {
    requireOpen();
    line.reset();
    try (JsonSink sink = library.open(line, false)) {
      sink.write(record, DatasetTables.LINE);
      sink.endLine();
    }
    onDisk(() -> line.writeTo(out));
  }

  private void requireOpen() {
    if (!isOpen) {
      throw new IllegalStateException("the file was closed; open it again to add to it");
    }
    if (hasFailed) {
      throw new IllegalStateException(
          "the disk failed before, so the last line may be broken; repair(file) and open it again");
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void onDisk(Work work) {
    boolean done = false;
    try {
      work.run();
      done = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      hasFailed |= !done;
    }
  }

  /**
   * Hands all records to the system, so that they outlast the end of this program.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public void flush() {
    requireOpen();
    onDisk(out::flush);
  }

  /**
   * Waits until all records are on the disk, so that they outlast the end of the system.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public void force() {
    flush();
    onDisk(() -> file.force(true));
  }

  /** Writes what is held back, waits until it is on the disk, and closes the file. */
  @Override
  public void close() {
    if (!isOpen) {
      return;
    }
    try (file) {
      if (!hasFailed) {
        force();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      isOpen = false;
    }
  }
}
