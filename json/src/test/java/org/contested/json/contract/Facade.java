package org.contested.json.contract;

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

/** {@code ContestedJson} for some version of Jackson; its exceptions need not be declared. */
public interface Facade {

  /** {@code RecordReader} for some version of Jackson. */
  interface Records extends Iterator<Entity>, AutoCloseable {
    Dataset header();

    @Override
    void close();
  }

  /** {@code RecordWriter} for some version of Jackson. */
  interface Writer extends AutoCloseable {
    void write(Entity entity);

    void write(UnknownRecord record);

    RecordLines lines(Iterable<? extends Entity> records);

    void write(RecordLines lines);

    void commit();

    @Override
    void close();
  }

  /** {@code RecordAppender} for some version of Jackson. */
  interface Appender extends AutoCloseable {
    Dataset header();

    void write(Entity entity);

    void write(UnknownRecord record);

    void flush();

    void force();

    @Override
    void close();
  }

  Facade indented();

  Facade rejectingUnknownFields();

  Dataset read(Path file);

  void write(Dataset dataset, Path file);

  default Dataset parse(String json) {
    return parse(json, Dataset.class);
  }

  <T> T parse(String json, Class<T> type);

  String toText(Object value);

  Dataset read(InputStream in, Format format);

  void write(Dataset dataset, OutputStream out, Format format);

  Records records(Path file);

  Writer writer(Path file, Dataset header);

  Writer writer(OutputStream out, Dataset header);

  LenientRecords lenientRecords(Path file);

  LenientRecords lenientRecords(InputStream in);

  LenientRecords lenientRecords(Iterator<String> lines, int firstLine);

  LenientRecords lenientRecords(Iterator<String> lines, int firstLine, FormatVersion version);

  Appender appender(Path file);

  Optional<RecordRepair> repair(Path file);

  List<JsonProblem> problems(Path file);
}
