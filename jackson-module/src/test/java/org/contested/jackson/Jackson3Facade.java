package org.contested.jackson;

import static org.contested.json.contract.JacksonMajor.undeclared;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.UnknownRecord;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.RecordLines;
import org.contested.json.RecordRepair;
import org.contested.json.contract.Facade;

/** The facade for Jackson 3, for the contracts. */
record Jackson3Facade(ContestedJson json) implements Facade {

  private record ReaderOf(RecordReader reader) implements Records {
    @Override
    public Dataset header() {
      return reader.header();
    }

    @Override
    public boolean hasNext() {
      return reader.hasNext();
    }

    @Override
    public Entity next() {
      return reader.next();
    }

    @Override
    public void close() {
      reader.close();
    }
  }

  private record WriterOf(RecordWriter writer) implements Writer {
    @Override
    public void write(Entity entity) {
      undeclared(
          () -> {
            writer.write(entity);
            return null;
          });
    }

    @Override
    public void write(UnknownRecord record) {
      undeclared(
          () -> {
            writer.write(record);
            return null;
          });
    }

    @Override
    public RecordLines lines(Iterable<? extends Entity> records) {
      return undeclared(() -> writer.lines(records));
    }

    @Override
    public void write(RecordLines lines) {
      writer.write(lines);
    }

    @Override
    public void commit() {
      writer.commit();
    }

    @Override
    public void close() {
      writer.close();
    }
  }

  private record AppenderOf(RecordAppender writer) implements Appender {
    @Override
    public Dataset header() {
      return writer.header();
    }

    @Override
    public void write(Entity entity) {
      undeclared(
          () -> {
            writer.write(entity);
            return null;
          });
    }

    @Override
    public void write(UnknownRecord record) {
      undeclared(
          () -> {
            writer.write(record);
            return null;
          });
    }

    @Override
    public void flush() {
      writer.flush();
    }

    @Override
    public void force() {
      writer.force();
    }

    @Override
    public void close() {
      writer.close();
    }
  }

  @Override
  public Facade indented() {
    return new Jackson3Facade(json.indented());
  }

  @Override
  public Facade rejectingUnknownFields() {
    return new Jackson3Facade(json.rejectingUnknownFields());
  }

  @Override
  public Dataset read(Path file) {
    return undeclared(() -> json.read(file));
  }

  @Override
  public void write(Dataset dataset, Path file) {
    undeclared(
        () -> {
          json.write(dataset, file);
          return null;
        });
  }

  @Override
  public <T> T parse(String text, Class<T> type) {
    return undeclared(() -> json.parse(text, type));
  }

  @Override
  public String toText(Object value) {
    return undeclared(() -> json.toText(value));
  }

  @Override
  public Dataset read(InputStream in, Format format) {
    return undeclared(() -> json.read(in, format));
  }

  @Override
  public void write(Dataset dataset, OutputStream out, Format format) {
    undeclared(
        () -> {
          json.write(dataset, out, format);
          return out;
        });
  }

  @Override
  public Records records(Path file) {
    return undeclared(() -> new ReaderOf(json.records(file)));
  }

  @Override
  public Writer writer(Path file, Dataset header) {
    return undeclared(() -> new WriterOf(json.writer(file, header)));
  }

  @Override
  public Writer writer(OutputStream out, Dataset header) {
    return undeclared(() -> new WriterOf(json.writer(out, header)));
  }

  @Override
  public LenientRecords lenientRecords(Path file) {
    return undeclared(() -> json.lenientRecords(file));
  }

  @Override
  public LenientRecords lenientRecords(InputStream in) {
    return undeclared(() -> json.lenientRecords(in));
  }

  @Override
  public LenientRecords lenientRecords(Iterator<String> lines, int firstLine) {
    return undeclared(() -> json.lenientRecords(lines, firstLine));
  }

  @Override
  public LenientRecords lenientRecords(
      Iterator<String> lines, int firstLine, FormatVersion version) {
    return undeclared(() -> json.lenientRecords(lines, firstLine, version));
  }

  @Override
  public Appender appender(Path file) {
    return undeclared(() -> new AppenderOf(json.appender(file)));
  }

  @Override
  public Optional<RecordRepair> repair(Path file) {
    return undeclared(() -> json.repair(file));
  }

  @Override
  public List<JsonProblem> problems(Path file) {
    return json.problems(file);
  }
}
