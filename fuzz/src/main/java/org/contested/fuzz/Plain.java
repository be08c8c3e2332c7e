package org.contested.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.dataset.UnknownRecord;
import org.contested.fuzz.Major.Refused;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;

/**
 * JSON text that a facade reads without a parser if it needs no care: Jackson's parser reads the
 * same. As both majors share what reads without it, to compare the majors would not tell.
 */
final class Plain {

  private static final byte[] HEADER =
      "{\"format\":\"contested/1\"}\n".getBytes(StandardCharsets.UTF_8);

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private Plain() {}

  /**
   * Compares what a facade read with what a mapper of the same major reads. A facade reads nothing
   * but UTF-8, of which a mapper takes more for something. A mapper takes text in UTF-16 and UTF-32
   * too, which a facade refuses for its zeros; so of text with zeros it is only compared what the
   * facade takes. There is no other exception: the mapper is made to read names and numbers as long
   * as the facade does, and to refuse text after the value.
   *
   * @param read what the facade read, or empty if it refused
   */
  static <T> void compare(Major major, byte[] json, Class<T> type, Optional<T> read) {
    if (!isUtf8(json)) {
      Expect.equal(read, Optional.empty(), "it is not UTF-8, and read by the facade of " + major);
      return;
    }
    Optional<T> mapped = major.mapped(json, type);
    if (read.isPresent() || !hasZero(json)) {
      Expect.equal(mapped, read, "the mapper reads otherwise than the facade of " + major);
    }
    if (read.isPresent() && mapped.isPresent()) {
      Expect.equal(text(major, mapped.get()), text(major, read.get()), "they are written apart");
    }
  }

  private static boolean isUtf8(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json);
  }

  private static boolean hasZero(byte[] json) {
    for (byte b : json) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String text(Major major, Object value) {
    try {
      return major.toText(value);
    } catch (Refused refused) {
      throw new AssertionError("what was read cannot be written", refused);
    }
  }

  /** Compares how the lines after a header of our version are read. */
  static void checkRecords(byte[] lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HEADER);
    file.writeBytes(lines);
    for (Major major : Major.values()) {
      checkLines(major, file.toByteArray());
    }
  }

  /**
   * Compares how the lines of a record file are read. A mapper knows no lines. But a byte order
   * mark before a line is a thing that only the parser knows, and it changes nothing but columns.
   */
  static void checkLines(Major major, byte[] file) {
    Optional<List<Line>> read = lines(major, file);
    Optional<List<Line>> parsed = lines(major, marked(file));
    Expect.equal(parsed, read, "the parser reads lines otherwise than the facade of " + major);
  }

  /** What a line holds. */
  private record Line(
      Optional<Entity> entity,
      Optional<UnknownRecord> unknown,
      boolean hasProblems,
      String written) {

    static Line of(Major major, ReadRecord record) {
      return new Line(
          record.entity(),
          record.unknown(),
          !record.problems().isEmpty(),
          record.entity().map(entity -> text(major, entity)).orElse(""));
    }
  }

  private static Optional<List<Line>> lines(Major major, byte[] file) {
    List<Line> lines = new ArrayList<>();
    try (LenientRecords records = major.lenientRecords(file)) {
      while (records.hasNext()) {
        lines.add(Line.of(major, records.next()));
      }
      return Optional.of(lines);
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  /** {@return the lines with a mark before each, but for those that have one or are blank} */
  private static byte[] marked(byte[] file) {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    int start = 0;
    while (start < file.length) {
      int stop = start;
      boolean isBlank = true;
      while (stop < file.length && file[stop] != '\n') {
        isBlank &= " \t\r".indexOf(file[stop]) >= 0;
        stop++;
      }
      if (!isBlank && file[start] != MARK[0]) {
        marked.writeBytes(MARK);
      }
      stop = Math.min(stop + 1, file.length);
      marked.write(file, start, stop - start);
      start = stop;
    }
    return marked.toByteArray();
  }
}
