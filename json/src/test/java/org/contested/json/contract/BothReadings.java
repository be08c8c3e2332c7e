package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * Texts read by the facade, which reads what needs no care by itself, and by the library alone:
 * behind a mapper, and behind the facade where a byte order mark stands before the text, with which
 * it reads nothing by itself.
 *
 * @param json the facade
 * @param mapper a mapper that treats unknown fields as the facade does
 */
record BothReadings(Facade json, Mapper mapper) {

  private static final JacksonMajor HERE = JacksonMajor.here();

  static final BothReadings KEEPING = new BothReadings(HERE.json(), HERE.mapper());

  static final BothReadings REJECTING =
      new BothReadings(HERE.json().rejectingUnknownFields(), HERE.strictMapper());

  private static final String END = "{\"type\":\"party\",\"id\":\"end\",\"kind\":\"STATE\"}";
  private static final String END_OF_DATASETS = "{\"format\":\"contested/1\",\"title\":\"end\"}";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * A line, and one that is read before it, which is then in memory where the line ends.
   *
   * @param text the line
   * @param before the line before it
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Line(byte[] text, byte[] before) {

    static Line of(String text) {
      return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a line that is read after one that goes on like a text that is longer} */
    static Line of(byte[] text) {
      byte[] rest = "\"]}".repeat(20).getBytes(StandardCharsets.UTF_8);
      return new Line(text, joined(text, rest));
    }

    /**
     * {@return whether it is a line of which there is something to read, and to which no other is
     * said where the mark is before it, as of a byte of 0 among the first}
     */
    boolean isOne() {
      String chars = new String(text, StandardCharsets.ISO_8859_1);
      boolean isNul = chars.indexOf('\0') >= 0 && chars.indexOf('\0') < 4;
      return !isNul
          && chars.indexOf('\n') < 0
          && !chars.chars().allMatch(c -> " \t\r".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
      return "%s, in hexadecimal %s"
          .formatted(new String(text, StandardCharsets.UTF_8), HexFormat.of().formatHex(text));
    }
  }

  /**
   * What became of texts.
   *
   * @param accepted how many were read, with nothing to report
   * @param refused how many were refused
   */
  record Count(int accepted, int refused) {
    Count plus(Count other) {
      return new Count(accepted + other.accepted, refused + other.refused);
    }
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * {@return what became of lines of a file of our version, read alike in every way}
   *
   * @param what where they come from
   */
  Count ofLines(String what, List<Line> lines) {
    List<ReadRecord> records = inFile(what, "contested/1", lines);
    int accepted = 0;
    for (int i = 0; i < lines.size(); i++) {
      ReadRecord record = records.get(i);
      String as = "%s: %s".formatted(what, lines.get(i));
      Entity alone = alone(as, lines.get(i).text(), Entity.class, END);
      same(as, record.entity().orElse(null), alone);
      accepted += record.problems().isEmpty() ? 1 : 0;
    }
    return new Count(accepted, lines.size() - accepted);
  }

  /**
   * {@return the records of a file, read alike by the facade as bytes, as strings, and with a byte
   * order mark}
   *
   * @param what where they come from
   * @param format of the file
   */
  List<ReadRecord> inFile(String what, String format, List<Line> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("{\"format\":\"%s\"}\n".formatted(format)));
    for (Line line : lines) {
      out.writeBytes(joined(line.before(), bytes("\n"), line.text(), bytes("\n")));
      out.writeBytes(joined(MARK, line.text(), bytes("\n")));
    }
    Map<Integer, ReadRecord> byNumber = new HashMap<>();
    try (LenientRecords records =
        json.lenientRecords(new ByteArrayInputStream(out.toByteArray()))) {
      records.forEachRemaining(record -> byNumber.put(record.line(), record));
      assertThat(records.header()).as(what).isPresent();
    }
    List<ReadRecord> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String as = "%s, %s: %s".formatted(what, format, lines.get(i));
      ReadRecord record = Objects.requireNonNull(byNumber.get(3 * i + 3), as);
      same(as, record, Objects.requireNonNull(byNumber.get(3 * i + 4), as));
      all.add(record);
    }
    return all;
  }

  /** Reads lines as strings, which stand in arrays of their own: as the records of a file. */
  void asStrings(String what, List<Line> lines, List<ReadRecord> records) {
    List<String> texts = new ArrayList<>();
    List<ReadRecord> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = new String(lines.get(i).text(), StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        texts.add(text);
        expected.add(records.get(i));
      }
    }
    try (LenientRecords given = json.lenientRecords(texts.iterator(), 2)) {
      for (int i = 0; i < texts.size(); i++) {
        same("%s, as a string: %s".formatted(what, texts.get(i)), given.next(), expected.get(i));
      }
      assertThat(given.hasNext()).as(what).isFalse();
    }
  }

  private void same(String as, ReadRecord one, ReadRecord other) {
    same(as, one.entity().orElse(null), other.entity().orElse(null));
    assertThat(one.unknown()).as(as).isEqualTo(other.unknown());
    if (!one.problems().isEmpty() || !other.problems().isEmpty()) {
      assertThat(told(one)).as(as).isEqualTo(told(other));
    }
  }

  private static List<String> told(ReadRecord record) {
    return record.problems().stream().map(BothReadings::told).toList();
  }

  private static String told(JsonProblem problem) {
    return "%s %s %s: %s"
        .formatted(problem.severity(), problem.rule(), problem.pointer(), problem.message());
  }

  /** Equal values, and spelled alike, as numbers may be equal and yet be others. */
  private void same(String as, @Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      assertThat(one).as(as).isEqualTo(other);
    } else {
      assertThat(one.equals(other) && json.toText(one).equals(json.toText(other)))
          .as("%s%n%s%n%s", as, one, other)
          .isTrue();
    }
  }

  /**
   * {@return what a mapper reads, or null if it refuses the text}
   *
   * <p>The text stands in an array with another, as some mappers look at nothing after a value.
   */
  private <T> @Nullable T alone(String as, byte[] text, Class<T> type, String end) {
    if (!Arrays.equals(
        new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), text)) {
      return null; // Jackson reads some that is not UTF-8, which the facade refuses
    }
    byte[] array = joined(bytes("["), text, bytes("," + end + "]"));
    try {
      Object all = mapper.readValue(array, type.arrayType());
      return Array.getLength(all) == 2
              && json.toText(Array.get(all, 1)).equals(json.toText(json.parse(end, type)))
          ? type.cast(Array.get(all, 0))
          : null;
    } catch (Exception refused) {
      assertThat(refused.getClass().getName()).as(as).contains("jackson");
      return null;
    }
  }

  /**
   * {@return whether a document could be read, alike in every way}
   *
   * @param what where it comes from
   */
  boolean ofDocument(String what, byte[] text) {
    String as = "%s: %s".formatted(what, Line.of(text));
    Object one = document(text);
    Object other = document(joined(MARK, text));
    if (one instanceof Dataset && other instanceof Dataset) {
      same(as, one, other);
      same(as, one, alone(as, text, Dataset.class, END_OF_DATASETS));
      return true;
    }
    assertThat(one).as(as).isEqualTo(other);
    return false;
  }

  /** {@return a dataset, or what is wrong} */
  private Object document(byte[] text) {
    try {
      return json.read(new ByteArrayInputStream(text), Format.JSON);
    } catch (Exception refused) {
      assertThat(refused).isInstanceOf(HERE.exception());
      return told(HERE.problemOf(refused));
    }
  }

  /**
   * {@return whether a value could be read, alike in both ways}
   *
   * @param end the text of another value of the type
   */
  <T> boolean ofValue(String text, Class<T> type, String end) {
    Object one;
    try {
      one = json.parse(text, type);
    } catch (Exception refused) {
      assertThat(refused).as(text).isInstanceOf(HERE.exception());
      one = null;
    }
    same(text, one, alone(text, bytes(text), type, end));
    return one != null;
  }
}
