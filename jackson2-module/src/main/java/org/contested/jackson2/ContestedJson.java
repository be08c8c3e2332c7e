package org.contested.jackson2;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.RecordRepair;
import org.contested.json.stream.DatasetJson;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.PublishedSchema;
import org.contested.json.table.ReadPolicy;

/**
 * Reads and writes datasets as JSON (one document, or a record a line: NDJSON), CBOR, Smile or
 * YAML.
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
 * #records} or, where lines may be bad, {@link #lenientRecords}, and {@link #writer} or {@link
 * #appender}.
 *
 * <p>What a file of a later minor format version holds and this version does not know is kept as it
 * stands and written back; see {@link Dataset#unknownRecords()}. This class is immutable and safe
 * for use by many threads.
 */
public final class ContestedJson {

  /** The most problems that {@link #problems} lists. */
  public static final int MAX_PROBLEMS = ReadPolicy.MAX_PROBLEMS;

  private static final ContestedJson STANDARD =
      new ContestedJson(new DatasetJson(Jackson2.JSON, true, false));

  private final DatasetJson json;

  private ContestedJson(DatasetJson json) {
    this.json = json;
  }

  private static <R> R ours(Supplier<R> work) throws ContestedJsonException {
    try {
      return work.get();
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  private static void run(Runnable work) throws ContestedJsonException {
    try {
      work.run();
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad);
    }
  }

  /** {@return reading that keeps unknown fields, and writing without white space} */
  public static ContestedJson standard() {
    return STANDARD;
  }

  /** {@return the same, but an unknown field is an error} */
  public ContestedJson rejectingUnknownFields() {
    return new ContestedJson(new DatasetJson(json.library(), false, json.indented()));
  }

  /** {@return the same, but documents and single values are written with indentation} */
  public ContestedJson indented() {
    return new ContestedJson(new DatasetJson(json.library(), json.keepsUnknownFields(), true));
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
   * @param file in the {@linkplain Format#of(Path) format that its name tells}, and compressed if
   *     that ends in {@code .gz} or {@code .zst}; under another name, records if the first line is
   *     a whole JSON header and others follow, else a JSON document
   * @throws ContestedJsonException if the file has a problem
   * @throws IllegalStateException if the artifact for the format or the compression is not there
   */
  public Dataset read(Path file) throws ContestedJsonException {
    return ours(() -> json.read(file));
  }

  /**
   * Writes a dataset to a file.
   *
   * @param dataset the dataset
   * @param file in the {@linkplain Format#of(Path) format that its name tells}, else as a JSON
   *     document, and compressed if the name ends in {@code .gz} or {@code .zst}; replaced if it
   *     exists
   * @throws ContestedJsonException if something in the dataset cannot be written
   * @throws IllegalStateException if the artifact for the format or the compression is not there
   */
  public void write(Dataset dataset, Path file) throws ContestedJsonException {
    run(() -> json.write(dataset, file));
  }

  /**
   * {@return the dataset in a document}
   *
   * @param document the JSON text
   * @throws ContestedJsonException if the text has a problem
   */
  public Dataset parse(String document) throws ContestedJsonException {
    return parse(document, Dataset.class);
  }

  /**
   * {@return a dataset as a document}
   *
   * @param dataset the dataset
   * @throws ContestedJsonException if something in the dataset cannot be written
   */
  public String toText(Dataset dataset) throws ContestedJsonException {
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
  public <T> T parse(String json, Class<T> type) throws ContestedJsonException {
    return ours(() -> this.json.parse(json, type));
  }

  /**
   * {@return a single value as JSON}
   *
   * @param value a value of the model: a statement, a party, a figure
   * @throws ContestedJsonException if it cannot be written
   * @throws IllegalArgumentException if it is none of the model
   */
  public String toText(Object value) throws ContestedJsonException {
    return ours(() -> json.toText(value));
  }

  /**
   * {@return the dataset in a stream}
   *
   * @param in what is read to its end, text in UTF-8; not decompressed and not closed
   * @param format its format
   * @throws ContestedJsonException if it has a problem
   * @throws IllegalStateException if Jackson's artifact for the format is not there
   */
  public Dataset read(InputStream in, Format format) throws ContestedJsonException {
    return ours(() -> json.read(in, format));
  }

  /**
   * Writes a dataset to a stream.
   *
   * @param dataset the dataset
   * @param out where to, text in UTF-8; not compressed and not closed
   * @param format the format
   * @throws ContestedJsonException if something in the dataset cannot be written
   * @throws IllegalStateException if Jackson's artifact for the format is not there
   */
  public void write(Dataset dataset, OutputStream out, Format format)
      throws ContestedJsonException {
    run(() -> json.write(dataset, out, format));
  }

  /**
   * {@return a reader of a record file, one record at a time}
   *
   * @param file a header line and a record a line; compressed if its name ends in {@code .gz} or
   *     {@code .zst}
   * @throws ContestedJsonException if the header has a problem
   */
  public RecordReader records(Path file) throws ContestedJsonException {
    return new RecordReader(ours(() -> json.records(file)));
  }

  /**
   * {@return a reader of a record file, one record at a time, that goes on after whatever is wrong
   * with one}
   *
   * @param file a header line and a record a line; of whatever size
   * @throws ContestedJsonException if the file is of a format that is not read, such as a later
   *     major version, or is named as a document ({@code .json}); of documents, {@link #problems}
   *     lists all that is wrong
   */
  public LenientRecords lenientRecords(Path file) throws ContestedJsonException {
    return ours(() -> json.lenientRecords(file));
  }

  /**
   * {@return a reader of records, one at a time, that goes on after whatever is wrong with one}
   *
   * @param in a header line and a record a line, in UTF-8; closed with the reader
   * @throws ContestedJsonException if they are of a format that is not read
   */
  public LenientRecords lenientRecords(InputStream in) throws ContestedJsonException {
    return ours(() -> json.lenientRecords(in));
  }

  /**
   * {@return a reader of lines that somebody else took from a record file, such as a partition of
   * it, that goes on after whatever is wrong with one}
   *
   * <p>Nothing is opened and nothing closed, and this object is cheap to get: on a cluster, call
   * {@link #standard} where the lines are.
   *
   * <pre>{@code
   * lines.mapPartitions(part -> ContestedJson.standard().lenientRecords(part, 1))
   * }</pre>
   *
   * @param lines the lines, without their line feeds
   * @param firstLine the number of the first of them in the file; if it is 1 and that line is a
   *     header, it is taken as one
   * @throws ContestedJsonException if the first line is a header of a format that is not read
   */
  public LenientRecords lenientRecords(Iterator<String> lines, int firstLine)
      throws ContestedJsonException {
    return lenientRecords(lines, firstLine, FormatVersion.CURRENT);
  }

  /**
   * {@return a reader of lines that somebody else took from a record file of a format version, that
   * goes on after whatever is wrong with one}
   *
   * @param lines the lines, without their line feeds
   * @param firstLine the number of the first of them in the file
   * @param version the format version that the file's header names
   * @throws ContestedJsonException if the first line is a header of a format that is not read
   * @see #lenientRecords(Iterator, int)
   */
  public LenientRecords lenientRecords(Iterator<String> lines, int firstLine, FormatVersion version)
      throws ContestedJsonException {
    return ours(() -> json.lenientRecords(lines, firstLine, version));
  }

  /**
   * {@return a writer of a record file, one record at a time}
   *
   * @param file the file, which appears when the writer is committed; compressed if its name ends
   *     in {@code .gz} or {@code .zst}
   * @param header the title, licence and so on; its entities are not written
   * @throws ContestedJsonException if the header cannot be written
   */
  public RecordWriter writer(Path file, Dataset header) throws ContestedJsonException {
    return new RecordWriter(ours(() -> json.writer(file, header)));
  }

  /**
   * {@return a writer of records to a stream, one at a time}
   *
   * @param out where to, in UTF-8; not closed, and whole when the writer is committed
   * @param header the title, licence and so on; its entities are not written
   * @throws ContestedJsonException if the header cannot be written
   */
  public RecordWriter writer(OutputStream out, Dataset header) throws ContestedJsonException {
    return new RecordWriter(ours(() -> json.writer(out, header)));
  }

  /**
   * {@return what adds records to a record file that is there}
   *
   * @param file the file, whose header is of our format, and whose last line is whole
   * @throws ContestedJsonException if the header or the last line cannot be read, as after a crash;
   *     {@link #repair} moves such a line out of the way
   * @throws UncheckedIOException if there is no such file, or somebody else adds to it
   */
  public RecordAppender appender(Path file) throws ContestedJsonException {
    return new RecordAppender(ours(() -> json.appender(file)));
  }

  /**
   * Repairs the end of a record file that a crash left broken.
   *
   * <p>A last line that is no record is moved to a new file beside it, named {@code
   * FILE.cut-at-OFFSET}, before the file is cut; nothing is thrown away. A last line that is a
   * whole record and lacks only its line feed gets one. Lines before the last are not looked at.
   *
   * @param file the record file
   * @return what was wrong and what was done, or empty if the last line is whole
   * @throws ContestedJsonException if the header cannot be read; such a file is left alone
   * @throws UncheckedIOException if there is no such file, or somebody adds to it
   */
  public Optional<RecordRepair> repair(Path file) throws ContestedJsonException {
    return ours(() -> json.repair(file));
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
    return json.problems(file);
  }
}
