package org.contested.json.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.RecordRepair;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Types;

/**
 * Datasets and single values in files, streams and strings, by whatever library reads and writes
 * JSON. An adapter makes it public as {@code ContestedJson}, whose pages say what each method does;
 * here problems are thrown as {@link BadJsonException}, and those of the disk as {@link
 * UncheckedIOException}.
 *
 * @param library what reads and writes JSON text
 * @param keepsUnknownFields whether unknown fields are kept, or are a problem
 * @param indented whether documents and single values are written with indentation
 */
public record DatasetJson(JsonLibrary library, boolean keepsUnknownFields, boolean indented) {

  private Texts texts() {
    return new Texts(library);
  }

  /**
   * {@return the dataset in a file}
   *
   * @param file records or a document
   */
  public Dataset read(Path file) {
    return reader(file).read();
  }

  /**
   * {@return everything that is wrong with a file}
   *
   * @param file records or a document
   */
  public List<JsonProblem> problems(Path file) {
    return reader(file).problems();
  }

  private DatasetReader reader(Path file) {
    byte[] bytes = bytesOf(file);
    return reader(bytes, new Forms(texts()).formatOf(file, bytes));
  }

  private DatasetReader reader(byte[] bytes, Format format) {
    return new DatasetReader(
        new Texts(library.as(format)), bytes, format == Format.NDJSON, keepsUnknownFields);
  }

  private static byte[] bytesOf(Path file) {
    try {
      requireFile(file);
      if (Compression.of(file) == Compression.NONE) {
        return Files.readAllBytes(file);
      }
      try (InputStream in = Compression.open(file)) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, not a file");
    }
  }

  private static byte[] bytesOf(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a dataset to a file.
   *
   * @param dataset the dataset
   * @param file whose name says whether as records or as a document
   */
  public void write(Dataset dataset, Path file) {
    Format format = Format.of(file).orElse(Format.JSON);
    if (format == Format.NDJSON) {
      try (RecordOutput writer = writer(file, dataset)) {
        writer.writeAll(dataset);
      }
      return;
    }
    JsonLibrary writing = library.as(format);
    try (AtomicFile target = new AtomicFile(file)) {
      write(writing, format, dataset, DatasetTables.DATASET, target.stream());
      target.commit();
    }
  }

  /**
   * {@return a value from its JSON}
   *
   * @param json the text
   * @param type the type of the model
   * @param <T> the type
   * @throws IllegalArgumentException if the type is none of the model
   */
  public <T> T parse(String json, Class<T> type) {
    byte[] bytes = texts().bytesOf(json);
    if (type == Dataset.class) {
      return type.cast(reader(bytes, Format.JSON).read());
    }
    ReadPolicy policy = ReadPolicy.strict(keepsUnknownFields);
    return type.cast(Values.required(texts().read(bytes, 1, codecOf(type), policy)));
  }

  /**
   * {@return a value as JSON}
   *
   * @param value a value of the model
   * @throws IllegalArgumentException if it is none of the model
   */
  public String toText(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(library, Format.JSON, value, codecOf(value.getClass()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The codec is found by the class, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static <T> Codec<T> codecOf(Class<?> type) {
    Class<?> ofModel = Types.typeOf(type);
    if (ofModel == null) {
      throw new IllegalArgumentException(
          "%s is no type of the model; use the ContestedModule for types of your own"
              .formatted(type.getName()));
    }
    return (Codec<T>) Values.required(Types.all().get(ofModel));
  }

  /**
   * {@return the dataset in a stream}
   *
   * @param in what is read to its end; not closed
   * @param format its format
   */
  public Dataset read(InputStream in, Format format) {
    return reader(bytesOf(in), format).read();
  }

  /**
   * Writes a dataset to a stream.
   *
   * @param dataset the dataset
   * @param out where to; not closed
   * @param format the format
   */
  public void write(Dataset dataset, OutputStream out, Format format) {
    if (format == Format.NDJSON) {
      try (RecordOutput writer = writer(out, dataset)) {
        writer.writeAll(dataset);
      }
      return;
    }
    write(library.as(format), format, dataset, DatasetTables.DATASET, out);
  }

  private <T> void write(
      JsonLibrary writing, Format format, T value, Codec<T> codec, OutputStream out) {
    boolean lines = indented && format == Format.JSON;
    try (JsonSink sink = writing.open(out, lines)) {
      sink.write(value, codec);
      if (lines) {
        sink.endLine();
      }
    }
  }

  /**
   * {@return a reader of records one at a time}
   *
   * @param file the file
   */
  public RecordInput records(Path file) {
    try {
      requireFile(file);
      Format format = Format.of(file).orElse(Format.NDJSON);
      if (format != Format.NDJSON && format != Format.JSON) {
        throw new IOException(
            "%s is one document, in %s, and read whole; read records of files ending in .ndjson"
                .formatted(file, format));
      }
      return new RecordInput(texts(), Compression.open(file), keepsUnknownFields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a writer of records one at a time}
   *
   * @param file the file, which appears when the writer is committed
   * @param header the title, licence and so on
   */
  public RecordOutput writer(Path file, Dataset header) {
    return new RecordOutput(library, file, header);
  }

  /**
   * {@return a writer of records one at a time}
   *
   * @param out where to; not closed
   * @param header the title, licence and so on
   */
  public RecordOutput writer(OutputStream out, Dataset header) {
    return new RecordOutput(library, out, header);
  }

  /**
   * {@return a reader of records that goes on after whatever is wrong with one}
   *
   * @param file the file
   */
  public LenientRecords lenientRecords(Path file) {
    if (Forms.isNamedAsDocument(file)) {
      throw Headers.documentByName(String.valueOf(file.getFileName()));
    }
    try {
      requireFile(file);
      return lenientRecords(Compression.open(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a reader of records that goes on after whatever is wrong with one}
   *
   * @param in the records; closed with the reader
   */
  public LenientRecords lenientRecords(InputStream in) {
    return LenientInput.ofFile(texts(), LineReader.lenient(in), keepsUnknownFields);
  }

  /**
   * {@return a reader of lines that goes on after whatever is wrong with one}
   *
   * @param lines the lines
   * @param firstLine the number of the first
   * @param version the format version of the file that they are of
   */
  public LenientRecords lenientRecords(
      Iterator<String> lines, int firstLine, FormatVersion version) {
    return LenientInput.ofLines(texts(), lines, firstLine, version, keepsUnknownFields);
  }

  /**
   * {@return what adds records to a record file}
   *
   * @param file the file, which is there
   */
  public AppendOutput appender(Path file) {
    return AppendOutput.open(library, file);
  }

  /**
   * {@return what was repaired at the end of a record file, or empty if it is whole}
   *
   * @param file the file
   */
  public Optional<RecordRepair> repair(Path file) {
    return AppendOutput.repair(library, file);
  }
}
