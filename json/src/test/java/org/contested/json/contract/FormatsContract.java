package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format holds the same, and a file's name says which it is. */
class FormatsContract {

  private static final Facade JSON = JacksonMajor.here().json();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 120), LongStream.of(System.nanoTime()));
  }

  private static Dataset random(long seed) {
    return RandomDatasets.dataset(new SplittableRandom(seed), (int) (seed & 15));
  }

  private static byte[] write(Dataset dataset, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, format);
    return out.toByteArray();
  }

  private static Dataset read(byte[] bytes, Format format) {
    return JSON.read(new ByteArrayInputStream(bytes), format);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fromFormatToFormatNothingIsLost(long seed) {
    Dataset dataset = random(seed);
    byte[] first = write(dataset, Format.JSON);
    Dataset last = dataset;
    for (Format format :
        List.of(Format.JSON, Format.CBOR, Format.SMILE, Format.YAML, Format.NDJSON)) {
      last = read(write(last, format), format);
      assertThat(last).as("%s, seed %d", format, seed).isEqualTo(dataset);
    }
    assertThat(write(last, Format.JSON)).as("seed %d", seed).isEqualTo(first);
  }

  static Stream<String> names() {
    return Arrays.stream(Format.values())
        .flatMap(format -> format.endings().stream())
        .flatMap(ending -> Stream.of("", ".gz", ".zst").map(packed -> "a" + ending + packed));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theNameOfAFileTellsItsFormat(String name, @TempDir Path folder) throws IOException {
    Dataset dataset = random(13);
    Path file = folder.resolve(name);
    JSON.write(dataset, file);
    byte[] bytes = Files.readAllBytes(file);
    Format format = Format.of(file).orElseThrow();
    if (name.endsWith(".gz")) {
      assertThat(bytes).startsWith(0x1F, 0x8B);
    } else if (name.endsWith(".zst")) {
      assertThat(bytes).startsWith(0x28, 0xB5, 0x2F, 0xFD);
    } else {
      assertThat(bytes).isEqualTo(write(dataset, format));
    }
    assertThat(JSON.read(file)).isEqualTo(dataset);
    Path capitals = Files.copy(file, folder.resolve(name.toUpperCase(java.util.Locale.ROOT)));
    assertThat(JSON.read(capitals)).isEqualTo(dataset);
    assertThat(JSON.problems(file)).isEqualTo(JSON.problems(capitals));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @ParameterizedTest
  @CsvSource({"a.ndjson.gz", "a.jsonl.zst"})
  void compressedRecordsAreReadAndWrittenOneByOne(String name, @TempDir Path folder) {
    Dataset dataset = random(13);
    Path file = folder.resolve(name);
    try (Facade.Writer writer = JSON.writer(file, dataset)) {
      dataset.statements().forEach(writer::write);
      assertThat(file).doesNotExist();
      writer.commit();
    }
    try (Facade.Records records = JSON.records(file)) {
      assertThat(records.header().title()).isEqualTo(dataset.title());
      assertThat(records).toIterable().containsExactlyElementsOf(statements(dataset));
    }
    try (Facade.Writer writer = JSON.writer(folder.resolve("b" + name), dataset)) {
      writer.write(dataset.statements().get(0));
    }
    assertThat(folder)
        .isDirectoryNotContaining("glob:**b" + name)
        .isDirectoryContaining(path -> path.equals(file));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  private static List<Entity> statements(Dataset dataset) {
    return List.copyOf(dataset.statements());
  }

  @ParameterizedTest
  @CsvSource({".gz,gzip", ".zst,Zstandard"})
  void whatIsNotCompressedAsItsNameSaysIsRefused(String ending, String title, @TempDir Path folder)
      throws IOException {
    Dataset dataset = random(13);
    Path whole = folder.resolve("whole.json" + ending);
    JSON.write(dataset, whole);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.json" + ending), Arrays.copyOf(bytes, 200));
    assertThatThrownBy(() -> JSON.read(cut))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessageStartingWith(cut + " ")
        .hasMessageEndingWith(" as a " + title + " file; get it again or correct its name");
    Path plain = Files.writeString(folder.resolve("plain.json" + ending), JSON.toText(dataset));
    assertThatThrownBy(() -> JSON.read(plain))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessageStartingWith(plain + " is broken: ")
        .hasMessageEndingWith(" as a " + title + " file; get it again or correct its name");
  }

  @Test
  void aDocumentIsNotReadRecordByRecord(@TempDir Path folder) {
    Path file = folder.resolve("a.cbor");
    JSON.write(random(1), file);
    assertThatThrownBy(() -> JSON.records(file))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(
            file
                + " is one document, in CBOR, and read whole; read records of files ending in"
                + " .ndjson");
  }

  private static final String YAML =
      """
      # Written by hand.
      format: contested/1
      title: A report
      parties:
        - {id: armenia, kind: STATE, names: [Armenia]}
      statements:
        - id: toll
          speakers: [armenia]
          act: ASSERT
          saidAt: 2022-09-14
          claims:
            - type: casualtyEstimate
              harms: [KILLED]
              figure: {atLeast: 49}
              scope: {period: 2022-09}
              accumulation: CUMULATIVE
      """;

  @Test
  void yamlCanBeWrittenByHand() {
    Dataset dataset = read(YAML.getBytes(StandardCharsets.UTF_8), Format.YAML);
    assertThat(JSON.toText(dataset))
        .contains("\"saidAt\":\"2022-09-14\"", "\"figure\":{\"atLeast\":49}");
    assertThat(dataset.title()).hasValue("A report");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{atLeast: 49} | {atLeast: 0x31} | line 14, column 27, /statements/0/claims/0/figure/atLeast: ",
        "{atLeast: 49} | {atLeast: 6_600} | line 14, column 27,"
            + " /statements/0/claims/0/figure/atLeast: ",
        "{atLeast: 49} | {atLeast: 049} | line 14, column 27, /statements/0/claims/0/figure/atLeast: ",
        "{atLeast: 49} | {atLeast: 4.9e1} | line 14, column 27,"
            + " /statements/0/claims/0/figure/atLeast: ",
        "{atLeast: 49} | {atLeast: .inf} | line 14, column 27,"
            + " /statements/0/claims/0/figure/atLeast: ",
        "id: toll | id: &a toll | ",
        "act: ASSERT | act: *act | line 9, column 10, /statements/0/act: *act stands for what is"
            + " written elsewhere; write it out here",
        "act: ASSERT | act: ~ | line 9, column 10, /statements/0/act: ",
        "act: ASSERT | act: !!binary QUJD | line 9, column 10, /statements/0/act: a value that JSON"
            + " does not have where a speech act is due",
        "act: ASSERT | act: yes | line 9, column 10, /statements/0/act: ",
        "title: A report | more: [{$json: '1,2'}] | line 3, column 16, /more/0/$json: '$json' carries"
            + " one JSON value as text, which \"1,2\" is not; correct it",
        "title: A report | title: {$json: 1} | line 3, column 8, /title: ",
      })
  void whatOnlyYamlCanSayIsRefused(String good, String bad, String message, @TempDir Path folder)
      throws IOException {
    String text = YAML.replace(good, bad);
    assertThat(text).isNotEqualTo(YAML);
    Path file = Files.writeString(folder.resolve("a.yaml"), text);
    List<String> found = JSON.problems(file).stream().map(JsonProblem::toString).toList();
    if (message == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().asString().startsWith(message);
      assertThatThrownBy(() -> JSON.read(file)).hasMessageStartingWith(message);
    }
  }

  /** The words are those of the format: no line, and no advice on the encoding of a text. */
  @ParameterizedTest
  @ValueSource(strings = {"1c", "ff", "62ffff"})
  void brokenBinaryIsNotTakenForText(String value) {
    byte[] bytes = cbor(value);
    Throwable thrown =
        catchThrowableOfType(JacksonMajor.here().exception(), () -> read(bytes, Format.CBOR));
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(Rule.MALFORMED);
    assertThat(thrown).hasMessageStartingWith("/x: not JSON: ");
    if (!value.equals("62ffff")) {
      assertThat(thrown).hasMessageNotContaining("UTF-8");
    }
  }

  /** A document in CBOR with an unknown field x. */
  private static byte[] cbor(String value) {
    String start = "a266666f726d61746b636f6e7465737465642f316178";
    return HexFormat.of().parseHex(start + value);
  }

  @ParameterizedTest
  @CsvSource({
    "fb7ff8000000000000,/x: NaN",
    "a1617981fb7ff8000000000000,/x/y/0: NaN",
    "f97c00,/x: Infinity",
    "faff800000,/x: -Infinity",
  })
  void whatIsNoNumberOfJsonIsRefused(String value, String message) {
    assertThatThrownBy(() -> read(cbor(value), Format.CBOR))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage(message + " is no number of JSON; leave the field out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f7", "f0", "f8ff", "4100"})
  void whatJsonDoesNotHaveIsRefused(String value) {
    assertThatThrownBy(() -> read(cbor(value), Format.CBOR))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage("/x: a value that JSON does not have where a JSON value is due");
  }

  /** Nothing but what we document escapes, and what is read can be written again. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void brokenBytesAreRefusedOrRead(Format format, @TempDir Path folder) throws IOException {
    assertThat(EnumSet.allOf(Format.class)).contains(format);
    int refused = 0;
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = write(RandomDatasets.dataset(random, 2), format);
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(3) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        Dataset dataset = read(bytes, format);
        assertThat(read(write(dataset, format), format)).as("seed %d", seed).isEqualTo(dataset);
      } catch (Exception e) {
        assertThat(e).as("seed %d", seed).isInstanceOf(JacksonMajor.here().exception());
        Path file = folder.resolve("a" + format.endings().get(0));
        Files.write(file, bytes);
        assertThat(JSON.problems(file)).as("seed %d", seed).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }
}
