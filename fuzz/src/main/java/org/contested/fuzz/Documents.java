package org.contested.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.fuzz.Major.Refused;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;

/** Whole datasets in a format, by both majors of Jackson. */
final class Documents {

  private static final Path FOLDER = folder();

  private Documents() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("contested-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document, writes what was read, and compares the majors. */
  static void check(byte[] bytes, Format format) {
    Object three = outcome(Major.JACKSON_3, bytes, format);
    Object two = outcome(Major.JACKSON_2, bytes, format);
    if (format == Format.JSON || format == Format.NDJSON) {
      Expect.equal(two, three, "the majors differ");
    } else if (two instanceof Dataset && three instanceof Dataset) {
      Expect.equal(two, three, "the majors differ");
    }
    listed(bytes, format, three, two);
  }

  /** {@return the dataset, or the problem for which it was refused} */
  private static Object outcome(Major major, byte[] bytes, Format format) {
    Dataset dataset;
    try {
      dataset = major.read(bytes, format);
    } catch (Refused refused) {
      Expect.bounded(refused.problem(), bytes.length);
      mapped(major, bytes, format, Optional.empty());
      return refused.problem();
    }
    mapped(major, bytes, format, Optional.of(dataset));
    again(major, dataset, format, bytes.length);
    if (format != Format.JSON) {
      again(major, dataset, Format.JSON, bytes.length);
    }
    return dataset;
  }

  private static void mapped(Major major, byte[] bytes, Format format, Optional<Dataset> read) {
    if (format == Format.JSON) {
      Plain.compare(major, bytes, Dataset.class, read);
    }
  }

  private static void again(Major major, Dataset dataset, Format format, int length) {
    try {
      byte[] written = major.write(dataset, format);
      Expect.bounded(written.length, length, "what is written");
      Expect.equal(major.read(written, format), dataset, format + " is not read as written");
    } catch (Refused refused) {
      throw new AssertionError(format + " of what was read is refused", refused);
    }
  }

  /** Lists the problems, of which there are some where reading refuses, and no errors elsewhere. */
  private static void listed(byte[] bytes, Format format, Object three, Object two) {
    Path file = FOLDER.resolve("a" + format.endings().get(0));
    file.toFile().deleteOnExit();
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<JsonProblem> ofThree = Major.JACKSON_3.problems(file);
    List<JsonProblem> ofTwo = Major.JACKSON_2.problems(file);
    agree(ofThree, three, bytes.length);
    agree(ofTwo, two, bytes.length);
    if (format == Format.JSON || format == Format.NDJSON) {
      Expect.equal(ofTwo, ofThree, "the majors list different problems");
    }
  }

  private static void agree(List<JsonProblem> problems, Object outcome, int length) {
    Expect.that(problems.size() <= 1_000, "too many problems are kept", problems.size());
    problems.forEach(problem -> Expect.bounded(problem, length));
    boolean anyError = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    Expect.that(anyError != (outcome instanceof Dataset), "problems() differs", outcome, problems);
  }

  /** Reads records leniently: each line is an entity or has a problem, by both majors alike. */
  static void checkLenient(byte[] bytes) {
    Object three = lenient(Major.JACKSON_3, bytes);
    Expect.equal(lenient(Major.JACKSON_2, bytes), three, "the majors differ leniently");
    for (Major major : Major.values()) {
      Plain.checkLines(major, bytes);
    }
  }

  private static Object lenient(Major major, byte[] bytes) {
    List<Object> read = new ArrayList<>();
    try (LenientRecords records = major.lenientRecords(bytes)) {
      read.add(records.header());
      while (records.hasNext()) {
        ReadRecord record = records.next();
        checkRecord(major, record, bytes.length);
        read.add(record);
      }
    } catch (Refused refused) {
      return refused.problem();
    }
    return read;
  }

  private static void checkRecord(Major major, ReadRecord record, int length) {
    Expect.that(
        record.hasErrors() != (record.entity().isPresent() || record.unknown().isPresent())
            || !record.problems().isEmpty(),
        "neither an entity nor a problem",
        record);
    Expect.that(record.problems().size() <= 2_001, "too many problems are kept", record);
    Expect.that(
        record.text().map(String::length).orElse(0) <= ReadRecord.MAX_TEXT, "long text", record);
    record.problems().forEach(problem -> Expect.bounded(problem, length));
    record.entity().ifPresent(entity -> Values.again(major, entity, length));
  }

  /** {@return a document in another format, for seeds} */
  static byte[] converted(byte[] json, Format format) {
    try {
      return Major.JACKSON_3.write(Major.JACKSON_3.read(json, Format.JSON), format);
    } catch (Refused refused) {
      throw new IllegalArgumentException("a seed cannot be read: " + refused.problem(), refused);
    }
  }
}
