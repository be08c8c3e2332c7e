package org.contested.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.json.JsonProblem;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.PublishedSchema;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Types;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Reads and writes datasets as JSON: one document, or a record a line (NDJSON).
 *
 * <pre>{@code
 * ContestedJson json = ContestedJson.standard();
 * json.write(dataset, Path.of("september.json"));
 * Dataset again = json.read(Path.of("september.json"));   // again.equals(dataset)
 * }</pre>
 *
 * <p>Reading is strict: the first problem is thrown as a {@link ContestedJsonException} that says
 * what is wrong, where (JSON Pointer, line and column) and what to do. {@link #problems} lists all
 * of them instead. Writing a file is atomic: it appears under its name when it is whole. Failures
 * of the disk are {@link UncheckedIOException}.
 *
 * <p>A document is held in memory while it is read; for files larger than memory, use {@link
 * #records} and {@link #writer}. This class is immutable and safe for use by many threads.
 */
public final class ContestedJson {

  /** The most problems that {@link #problems} lists. */
  public static final int MAX_PROBLEMS = ReadPolicy.MAX_PROBLEMS;

  private static final ContestedJson STANDARD = new ContestedJson(true, false);

  private final boolean keepsUnknownFields;
  private final boolean indented;

  private ContestedJson(boolean keepsUnknownFields, boolean indented) {
    this.keepsUnknownFields = keepsUnknownFields;
    this.indented = indented;
  }

  /** {@return reading that keeps unknown fields, and writing without white space} */
  public static ContestedJson standard() {
    return STANDARD;
  }

  /** {@return the same, but an unknown field is an error} */
  public ContestedJson rejectingUnknownFields() {
    return new ContestedJson(false, indented);
  }

  /** {@return the same, but documents and single values are written with indentation} */
  public ContestedJson indented() {
    return new ContestedJson(keepsUnknownFields, true);
  }

  /**
   * {@return the JSON Schema (draft 2020-12) of what this version reads and writes}
   *
   * <p>It is the schema of a document. One line of a record file is {@code #/$defs/record} in it,
   * the first one {@code #/$defs/header}, and every type of the model has an entry by its name:
   * {@code #/$defs/statement}. What it accepts is read, but for what a schema cannot say: that ids
   * are known, bounds in order and dates real; {@code docs/schema.md} lists all of it.
   */
  public static String schema() {
    return PublishedSchema.text();
  }

  /**
   * {@return the dataset in a file}
   *
   * @param file a record file if its name ends in {@code .ndjson} or {@code .jsonl}, and a document
   *     if in {@code .json}; under another name, records if the first line is a whole header and
   *     others follow
   * @throws ContestedJsonException if the file has a problem
   */
  public Dataset read(Path file) {
    return reader(file).read();
  }

  private DatasetReader reader(Path file) {
    byte[] bytes = bytesOf(file);
    return new DatasetReader(bytes, Forms.areRecords(file, bytes), keepsUnknownFields);
  }

  /**
   * Writes a dataset to a file.
   *
   * @param dataset the dataset
   * @param file written as records if its name ends in {@code .ndjson} or {@code .jsonl}, else as a
   *     document; replaced if it exists
   * @throws ContestedJsonException if something in the dataset cannot be written
   */
  public void write(Dataset dataset, Path file) {
    if (Forms.isNamedAsRecords(file)) {
      try (RecordWriter writer = writer(file, dataset)) {
        writeRecords(dataset, writer);
      }
      return;
    }
    try (AtomicFile target = new AtomicFile(file)) {
      writeDocument(dataset, target.stream());
      target.commit();
    }
  }

  private static byte[] bytesOf(Path file) {
    try {
      requireFile(file);
      return Files.readAllBytes(file);
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
   * {@return the dataset in a document}
   *
   * @param document the JSON text
   * @throws ContestedJsonException if the text has a problem
   */
  public Dataset parse(String document) {
    return parse(document, Dataset.class);
  }

  /**
   * {@return a dataset as a document}
   *
   * @param dataset the dataset
   * @throws ContestedJsonException if something in the dataset cannot be written
   */
  public String toText(Dataset dataset) {
    return toText((Object) dataset);
  }

  /**
   * {@return a single value from its JSON}
   *
   * @param json the JSON text
   * @param type the type: {@code Statement.class}
   * @param <T> the type
   * @throws ContestedJsonException if the text has a problem
   * @throws IllegalArgumentException if the type is none of the model
   */
  public <T> T parse(String json, Class<T> type) {
    byte[] bytes = Texts.bytesOf(json);
    if (type == Dataset.class) {
      return type.cast(new DatasetReader(bytes, false, keepsUnknownFields).read());
    }
    try {
      return type.cast(
          required(Texts.read(bytes, 1, codecOf(type), ReadPolicy.strict(keepsUnknownFields))));
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad.problem(), bad);
    }
  }

  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("a strict reader returned nothing");
    }
    return value;
  }

  /**
   * {@return a single value as JSON}
   *
   * @param value a value of the model: a statement, a party, a figure
   * @throws ContestedJsonException if it cannot be written
   * @throws IllegalArgumentException if it is none of the model
   */
  public String toText(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(value, codecOf(value.getClass()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The codec is found by the class, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static <T> Codec<T> codecOf(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      Codec<?> codec = Types.all().get(at);
      if (codec != null) {
        return (Codec<T>) codec;
      }
    }
    throw new IllegalArgumentException(
        "%s is no type of the model; use the ContestedModule for types of your own"
            .formatted(type.getName()));
  }

  /**
   * {@return the dataset in a document}
   *
   * @param in the document in UTF-8; read to its end and not closed
   * @throws ContestedJsonException if the text has a problem
   */
  public Dataset readDocument(InputStream in) {
    return new DatasetReader(bytesOf(in), false, keepsUnknownFields).read();
  }

  /**
   * Writes a dataset as a document.
   *
   * @param dataset the dataset
   * @param out where to, in UTF-8; not closed
   * @throws ContestedJsonException if something in the dataset cannot be written
   */
  public void writeDocument(Dataset dataset, OutputStream out) {
    write(dataset, DatasetTables.DATASET, out);
  }

  private <T> void write(T value, Codec<T> codec, OutputStream out) {
    @Nullable PrettyPrinter printer =
        indented
            ? new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            : null;
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    try (JsonGenerator generator =
        Texts.FACTORY
            .rebuild()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build()
            .createGenerator(context, out, JsonEncoding.UTF8)) {
      Bridge.write(generator, value, codec);
      if (indented) {
        generator.writeRaw('\n');
      }
    } catch (JacksonException e) {
      throw Bridge.failure(e);
    }
  }

  /**
   * {@return the dataset in records}
   *
   * @param in a header line and a record a line, in UTF-8; read to its end and not closed
   * @throws ContestedJsonException if the text has a problem
   */
  public Dataset readNdjson(InputStream in) {
    return new DatasetReader(bytesOf(in), true, keepsUnknownFields).read();
  }

  /**
   * Writes a dataset as records.
   *
   * @param dataset the dataset
   * @param out where to, in UTF-8; not closed
   * @throws ContestedJsonException if something in the dataset cannot be written
   */
  public void writeNdjson(Dataset dataset, OutputStream out) {
    try (RecordWriter writer = new RecordWriter(out, dataset)) {
      writeRecords(dataset, writer);
    }
  }

  private static void writeRecords(Dataset dataset, RecordWriter writer) {
    dataset.parties().forEach(writer::write);
    dataset.territories().forEach(writer::write);
    dataset.events().forEach(writer::write);
    dataset.sources().forEach(writer::write);
    dataset.statements().forEach(writer::write);
    writer.commit();
  }

  /**
   * {@return a reader of a record file, one record at a time}
   *
   * @param file a header line and a record a line
   * @throws ContestedJsonException if the header has a problem
   */
  public RecordReader records(Path file) {
    try {
      requireFile(file);
      return new RecordReader(Files.newInputStream(file), keepsUnknownFields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a writer of a record file, one record at a time}
   *
   * @param file the file, which appears when the writer is committed
   * @param header the title, licence and so on; its entities are not written
   * @throws ContestedJsonException if the header cannot be written
   */
  public RecordWriter writer(Path file, Dataset header) {
    return new RecordWriter(file, header);
  }

  /**
   * {@return everything that is wrong with a file, in the order of the file; empty if nothing is}
   *
   * <p>Reading goes on after a problem, at the next field or record; after text that is not JSON,
   * at the next record if there is one. It ends at a header or format that cannot be read.
   * References, circles and ids used twice are looked at in everything that can be read; a
   * reference to what cannot be is no problem of its own. At most {@value #MAX_PROBLEMS} problems
   * are listed, errors before warnings; if there are so many, there may be more.
   *
   * @param file records or a document, as in {@link #read}
   */
  public List<JsonProblem> problems(Path file) {
    return reader(file).problems();
  }
}
