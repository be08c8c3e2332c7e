package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.RandomDatasets;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a line, it is told at its place, and the next line is read. */
class LenientRecordsContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final String HEADER = "{\"format\":\"contested/1\",\"title\":\"t\"}\n";
  private static final String PARTY = "{\"type\":\"party\",\"id\":\"a\",\"kind\":\"STATE\"}";

  @TempDir private Path folder;

  private static LenientRecords reading(String text) {
    return JSON.lenientRecords(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<ReadRecord> all(LenientRecords records) {
    try (records) {
      return records.stream().toList();
    }
  }

  private static List<String> problems(List<ReadRecord> records) {
    return records.stream()
        .flatMap(record -> record.problems().stream())
        .map(JsonProblem::toString)
        .toList();
  }

  private static byte[] line(Entity entity) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Facade.Writer writer = JSON.writer(out, Dataset.builder().build());
    writer.write(entity);
    writer.commit();
    byte[] file = out.toByteArray();
    int start = new String(file, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    return Arrays.copyOfRange(file, start, file.length);
  }

  @Test
  void everyTenthRecordIsBrokenInAnotherWay() throws Exception {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    List<Entity> good = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
    List<Integer> starts = new ArrayList<>();
    for (BrokenRecord broken : BrokenRecord.ALL) {
      for (int i = 0; i < 9; i++) {
        good.add(RandomDatasets.entity(random));
        out.writeBytes(line(good.get(good.size() - 1)));
      }
      starts.add(out.size());
      out.writeBytes(broken.bytes());
      out.write('\n');
    }
    Path file = Files.write(folder.resolve("a.ndjson"), out.toByteArray());
    List<ReadRecord> records = all(JSON.lenientRecords(file));
    assertThat(records).as("seed %d", seed).hasSize(10 * BrokenRecord.ALL.size());
    assertThat(records.stream().flatMap(record -> record.entity().stream()).toList())
        .as("seed %d", seed)
        .isEqualTo(good);
    for (int i = 0; i < BrokenRecord.ALL.size(); i++) {
      BrokenRecord broken = BrokenRecord.ALL.get(i);
      ReadRecord record = records.get(10 * i + 9);
      String name = broken.name();
      assertThat(record.problems()).as(name).hasSize(1);
      JsonProblem problem = record.problems().get(0);
      assertThat(problem.toString().length()).as(name).isLessThan(1000);
      assertThat(problem.rule()).as(name).isEqualTo(broken.rule());
      assertThat(problem.pointer()).as(name).isEqualTo(broken.pointer());
      assertThat(problem.line()).as(name).isEqualTo(1 + 10 * (i + 1));
      assertThat(problem.column()).as(name).isEqualTo(broken.column());
      assertThat(record.line()).as(name).isEqualTo(problem.line());
      assertThat(record.offset()).as(name).hasValue(starts.get(i));
      assertThat(record.entity()).as(name).isEmpty();
      String text = new String(broken.bytes(), StandardCharsets.UTF_8);
      assertThat(record.text())
          .as(name)
          .hasValue(text.substring(0, Math.min(text.length(), 10_000)));
    }
    assertThat(BrokenRecord.ALL).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void aRecordTellsAllThatIsWrongWithIt() {
    List<ReadRecord> records =
        all(
            reading(
                HEADER
                    + "{\"type\":\"party\",\"id\":5,\"kind\":\"KING\",\"names\":[7]}\n"
                    + PARTY));
    assertThat(records.get(0).problems().stream().map(JsonProblem::pointer))
        .containsExactly("/id", "/kind", "/names/0");
    assertThat(records.get(0).toString())
        .isEqualTo("line 2, column 22, /id: 5 where a party id is due");
    assertThat(records.get(1).toString()).isEqualTo("line 3: a");
    assertThat(records.get(1).text()).isEmpty();
  }

  @Test
  void blankLinesCarriageReturnsAndByteOrderMarksAreNoProblem() {
    LenientRecords records =
        reading("\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\n  \n\uFEFF" + PARTY + "\r\n\n");
    assertThat(records.header().flatMap(Dataset::title)).hasValue("t");
    List<ReadRecord> all = all(records);
    assertThat(problems(all)).isEmpty();
    assertThat(all).hasSize(1);
    assertThat(all.get(0).line()).isEqualTo(4);
    assertThat(all.get(0).entity()).isPresent();
  }

  @Test
  void theLastLineMayBreakOff() {
    List<ReadRecord> records = all(reading(HEADER + PARTY + "\n" + PARTY.substring(0, 30)));
    assertThat(records).hasSize(2);
    assertThat(problems(records))
        .containsExactly(
            "line 3, column 31, /id: the text ends here, in the middle of a value; is the file cut"
                + " off?");
    assertThat(records.get(1).text()).hasValue(PARTY.substring(0, 30));
  }

  @Test
  void aHeaderThatCannotBeReadCostsNoRecord() {
    LenientRecords broken = reading(HEADER.substring(0, 20) + "\n" + PARTY);
    assertThat(broken.header()).isEmpty();
    assertThat(problems(all(broken)))
        .containsExactly(
            "line 1, column 21, /format: the text ends here, in the middle of a value; is the file"
                + " cut off?");
    LenientRecords untitled = reading(HEADER.replace("\"t\"", "5") + PARTY);
    assertThat(untitled.header()).isPresent();
    List<ReadRecord> records = all(untitled);
    assertThat(problems(records))
        .containsExactly("line 1, column 33, /title: 5 where a string is due");
    assertThat(records.get(1).entity()).isPresent();
    List<ReadRecord> missing = all(reading(PARTY + "\n" + PARTY));
    assertThat(problems(missing))
        .containsExactly(
            "line 1, column 40, (root): a header ends here without its required field 'format'");
    assertThat(missing).allSatisfy(record -> assertThat(record.entity()).isPresent());
  }

  @Test
  void anEmptyFileIsOneProblem() {
    assertThat(problems(all(reading(""))))
        .containsExactly(
            "line 1, column 1, (root): the file is empty; a record file begins with a header line such"
                + " as {\"format\":\"contested/1\"}");
  }

  @Test
  void aFileOfWhiteSpaceIsOneProblemOfItsFirstLine() {
    List<ReadRecord> records = all(reading("\n  \n\t"));
    assertThat(problems(records))
        .containsExactly(
            "line 1, column 1, (root): the file is only white space; a record file begins with a"
                + " header line such as {\"format\":\"contested/1\"}");
    assertThat(records.get(0).line()).isEqualTo(1);
    assertThat(records.get(0).offset()).hasValue(0);
  }

  @Test
  void otherWhiteSpaceThanThatOfJsonIsNoBlankLine() {
    String em = "\u2003";
    List<ReadRecord> ofFile = all(reading(HEADER + em + "\n" + PARTY));
    List<String> lines = List.of(HEADER.strip(), em, PARTY);
    List<ReadRecord> ofLines = all(JSON.lenientRecords(lines.iterator(), 1));
    assertThat(problems(ofFile))
        .containsExactly(
            "line 2, column 2, (root): not JSON: an invisible character (U+2003) stands here; remove"
                + " it");
    assertThat(problems(ofLines)).isEqualTo(problems(ofFile));
    assertThat(ofLines.get(1).entity()).isPresent();
    assertThat(all(JSON.lenientRecords(List.of("\uFEFF", " \t\r", "\n").iterator(), 1))).isEmpty();
  }

  @Test
  void aLineThatIsNullIsNamed() {
    List<String> lines = new ArrayList<>(List.of(PARTY, ""));
    lines.add(null);
    LenientRecords records = JSON.lenientRecords(lines.iterator(), 7);
    assertThat(records.next().entity()).isPresent();
    assertThatThrownBy(records::hasNext)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("line 9 is null; give a line without text as an empty string");
  }

  /** What is wrong with a header is said of a partition as it is of its file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"contested/1.7\",\"title\":5}",
        "{\"format\":\"contested/1.7\",\"title\":5",
        "{\"format\":\"contested/1.7\",\"title\":\"t\",\"title\":\"u\"}",
        "{\"title\":\"t\",\"format\":7}",
        "{\"format\":\"contested/1\",\"releasedAt\":\"yesterday\"}",
      })
  void aHeaderWithProblemsIsOneInAPartitionToo(String header) {
    LenientRecords ofFile = reading(header + "\n" + PARTY);
    LenientRecords ofLines = JSON.lenientRecords(List.of(header, PARTY).iterator(), 1);
    assertThat(ofLines.header()).isEqualTo(ofFile.header());
    List<ReadRecord> records = all(ofLines);
    assertThat(problems(records)).isNotEmpty().isEqualTo(problems(all(ofFile)));
    assertThat(records.get(1).entity()).isPresent();
  }

  @Test
  void aHeaderWithAnUnknownTypeIsOneInAPartitionToo() {
    String header = "{\"format\":\"contested/1\",\"type\":\"survey\"}";
    LenientRecords lines = JSON.lenientRecords(List.of(header, PARTY).iterator(), 1);
    assertThat(lines.header()).isPresent().isEqualTo(reading(header + "\n" + PARTY).header());
    assertThat(problems(all(lines))).isEmpty();
    String record = "{\"type\":\"weapon\",\"format\":\"oral\"}";
    assertThat(problems(all(JSON.lenientRecords(List.of(record).iterator(), 1)))).hasSize(1);
    String party = PARTY.replace("}", ",\"format\":\"contested/1\"}");
    assertThat(all(JSON.lenientRecords(List.of(party).iterator(), 1)).get(0).entity()).isPresent();
  }

  @Test
  void aPartitionKeepsTheVersionOfAHeaderWithProblems() {
    String header = "{\"format\":\"contested/1.7\",\"title\":5}";
    String winged = PARTY.replace("STATE", "WINGED");
    List<ReadRecord> records = all(JSON.lenientRecords(List.of(header, winged).iterator(), 1));
    assertThat(records.get(1).unknown()).isPresent();
    String named = PARTY.replace("}", ",\"format\":\"oral\"}");
    assertThat(all(JSON.lenientRecords(List.of(named).iterator(), 1)).get(0).entity()).isPresent();
  }

  @Test
  void whatIsNoRecordFileIsRefused() throws Exception {
    Path document = Files.writeString(folder.resolve("a.json"), "{\"format\":\"contested/1\"}");
    assertThatThrownBy(() -> JSON.lenientRecords(document))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage(
            "(root): a.json is named as a document, and only records are read or added one by one;"
                + " list what is wrong with a document by problems(file), or write it anew as .ndjson");
    assertThatThrownBy(() -> reading("{\"format\":\"contested/1\",\"parties\":[]}"))
        .hasMessage(
            "line 1, column 25, /parties: this is a document and no header line, as it has 'parties';"
                + " name a file with a document .json");
    assertThatThrownBy(() -> reading("{\"format\":\"contested/2\"}\n" + PARTY))
        .hasMessageContaining("update the library");
  }

  @Test
  void aLineOfAHundredMegabytesIsPassedOver() {
    AtomicBoolean closed = new AtomicBoolean();
    byte[] start = (HEADER + "\"").getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\"\n" + PARTY + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream in = new Generated(start, 100L << 20, end, closed);
    List<ReadRecord> records = all(JSON.lenientRecords(in));
    assertThat(problems(records))
        .containsExactly(
            "line 2, column 1, (root): a line of more than 8388608 bytes, which is the most that is"
                + " read; no record of ours is so long");
    assertThat(records.get(0).text().orElseThrow()).hasSize(ReadRecord.MAX_TEXT);
    assertThat(records.get(1).offset()).hasValue(start.length + (100L << 20) + 2);
    assertThat(records.get(1).entity()).isPresent();
    assertThat(closed).isTrue();
  }

  /** Bytes with so many x in their midst. */
  private static final class Generated extends InputStream {
    private final byte[] start;
    private final long middle;
    private final byte[] end;
    private final AtomicBoolean closed;
    private long at;

    Generated(byte[] start, long middle, byte[] end, AtomicBoolean closed) {
      this.start = start;
      this.middle = middle;
      this.end = end;
      this.closed = closed;
    }

    @Override
    public int read() {
      long index = at++;
      if (index < start.length) {
        return start[(int) index];
      } else if (index < start.length + middle) {
        return 'x';
      }
      long rest = index - start.length - middle;
      return rest < end.length ? end[(int) rest] : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      for (int i = 0; i < length; i++) {
        int next = read();
        if (next < 0) {
          return i == 0 ? -1 : i;
        }
        bytes[from + i] = (byte) next;
      }
      return length;
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }

  @Test
  void aFailingDiskIsNoProblemOfARecord() {
    InputStream in =
        new InputStream() {
          private final InputStream text =
              new ByteArrayInputStream((HEADER + PARTY + "\n").getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int b = text.read();
            if (b < 0) {
              throw new IOException("the disk failed");
            }
            return b;
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            bytes[from] = (byte) read();
            return 1;
          }
        };
    LenientRecords records = JSON.lenientRecords(in);
    assertThat(records.next().entity()).isPresent();
    assertThatThrownBy(records::hasNext).hasRootCauseMessage("the disk failed");
  }

  @Test
  void thereIsNoRecordAfterTheLast() {
    LenientRecords records = reading(HEADER);
    assertThatThrownBy(records::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there are no more records; ask hasNext() first");
  }

  @Test
  void unknownFieldsAreRefusedIfTheyAre() {
    String line = PARTY.replace("}", ",\"x\":1}");
    assertThat(problems(all(reading(HEADER + line)))).isEmpty();
    LenientRecords strict =
        JSON.rejectingUnknownFields()
            .lenientRecords(
                new ByteArrayInputStream((HEADER + line).getBytes(StandardCharsets.UTF_8)));
    assertThat(all(strict).get(0).problems().get(0).rule()).isEqualTo(Rule.UNKNOWN_FIELD);
  }

  @Test
  void aPartitionHasTheLineNumbersOfItsFile() {
    List<String> lines = List.of(PARTY, "", "{\"type\":\"party\"", PARTY + "\r", "x\uD800");
    List<ReadRecord> records = all(JSON.lenientRecords(lines.iterator(), 1_000_000));
    assertThat(records.stream().map(ReadRecord::line))
        .containsExactly(1_000_000, 1_000_002, 1_000_003, 1_000_004);
    assertThat(records).allSatisfy(record -> assertThat(record.offset()).isEmpty());
    assertThat(problems(records))
        .containsExactly(
            "line 1000002, column 16, /type: the text ends here, in the middle of a value; is the"
                + " file cut off?",
            "line 1000004, column 2, (root): half a surrogate pair stands here; write well-formed"
                + " Unicode");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void partitionsHoldTogetherWhatTheFileHolds(int parts) {
    long seed = System.nanoTime();
    Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 12);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, Format.NDJSON);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    List<Entity> read = new ArrayList<>();
    Optional<Dataset> header = Optional.empty();
    int size = lines.size() / parts + 1;
    for (int from = 0; from < lines.size(); from += size) {
      List<String> part = lines.subList(from, Math.min(lines.size(), from + size));
      LenientRecords records = JSON.lenientRecords(part.iterator(), from + 1);
      header = header.or(records::header);
      List<ReadRecord> all = all(records);
      all.forEach(record -> read.add(record.entity().orElseThrow()));
    }
    assertThat(header.orElseThrow().toBuilder().addAll(read).build())
        .as("seed %d", seed)
        .isEqualTo(dataset);
  }

  @Test
  void aLaterMinorVersionIsKeptRecordByRecord() {
    String winged = PARTY.replace("STATE", "WINGED");
    List<ReadRecord> records = all(reading(HEADER.replace("/1", "/1.7") + winged + "\n" + PARTY));
    assertThat(records.get(0).unknown().orElseThrow().toString())
        .isEqualTo("UnknownRecord{type=party, fields={\"id\":\"a\",\"kind\":\"WINGED\"}}");
    assertThat(records.get(0).entity()).isEmpty();
    assertThat(records.get(0).hasErrors()).isFalse();
    assertThat(problems(records)).hasSize(1);
    assertThat(records.get(1).entity()).isPresent();
    FormatVersion later = FormatVersion.parse("contested/1.7");
    assertThat(all(JSON.lenientRecords(List.of(winged).iterator(), 5, later)).get(0).unknown())
        .isPresent();
    assertThat(all(JSON.lenientRecords(List.of(winged).iterator(), 5)).get(0).hasErrors()).isTrue();
  }
}
