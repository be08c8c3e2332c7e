package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.claim.Claims.killed;
import static org.contested.figure.Figure.atLeast;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.RecordLines;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facade: documents, records, files, single values. */
class ContestedJsonContract {

  private static final Facade JSON = JacksonMajor.here().json();

  private final Party armenia = Party.of("armenia", PartyKind.STATE, "Armenia");
  private final Event clashes =
      Event.of("clashes", EventType.ARMED_CLASH, "the clashes", "2022-09-12/2022-09-14");
  private final Statement toll =
      Statement.by(armenia)
          .id("toll")
          .on("2022-09-14")
          .claim(killed(atLeast(49)).soldiersOf(armenia).in(clashes).provisional())
          .build();
  private final Dataset dataset =
      Dataset.titled("September 2022").add(armenia, clashes, toll).build();

  private static final String DOCUMENT =
      "{\"format\":\"contested/1\",\"title\":\"September 2022\","
          + "\"parties\":[{\"id\":\"armenia\",\"kind\":\"STATE\",\"names\":[\"Armenia\"]}],"
          + "\"events\":[{\"id\":\"clashes\",\"eventType\":\"ARMED_CLASH\","
          + "\"names\":[\"the clashes\"],\"when\":\"2022-09-12/2022-09-14\"}],"
          + "\"statements\":[{\"id\":\"toll\",\"speakers\":[\"armenia\"],\"act\":\"ASSERT\","
          + "\"claims\":[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],"
          + "\"victims\":{\"party\":\"armenia\",\"status\":\"ARMED_FORCES_MEMBER\"},"
          + "\"figure\":{\"atLeast\":49},\"scope\":{\"event\":\"clashes\"},"
          + "\"accumulation\":\"CUMULATIVE\",\"provisional\":true}],\"saidAt\":\"2022-09-14\"}]}";

  @Test
  void writesAndReadsADocument() {
    assertThat(JSON.toText(dataset)).isEqualTo(DOCUMENT);
    assertThat(JSON.parse(DOCUMENT)).isEqualTo(dataset);
  }

  @Test
  void writesAndReadsRecords() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, Format.NDJSON);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text.lines().toList())
        .hasSize(4)
        .startsWith(
            "{\"format\":\"contested/1\",\"title\":\"September 2022\"}",
            "{\"type\":\"party\",\"id\":\"armenia\",\"kind\":\"STATE\",\"names\":[\"Armenia\"]}");
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()), Format.NDJSON))
        .isEqualTo(dataset);
  }

  @Test
  void indentedDocumentsReadEqual() {
    String text = JSON.indented().toText(dataset);
    assertThat(text).startsWith("{\n  \"format\" : \"contested/1\",\n").endsWith("}\n");
    assertThat(JSON.parse(text)).isEqualTo(dataset);
  }

  @Test
  void filesAreChosenByExtensionAndReadBackEqual(@TempDir Path folder) {
    for (String name : List.of("a.json", "a.ndjson", "a.JSONL")) {
      Path file = folder.resolve(name);
      JSON.write(dataset, file);
      assertThat(JSON.read(file)).as(name).isEqualTo(dataset);
      assertThat(JSON.problems(file)).as(name).isEmpty();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void recordsAreReadAndWrittenOneByOne(@TempDir Path folder) {
    Path file = folder.resolve("a.ndjson");
    try (Facade.Writer writer = JSON.writer(file, dataset)) {
      writer.write(armenia);
      writer.write(clashes);
      assertThat(file).doesNotExist();
      writer.commit();
    }
    try (Facade.Records reader = JSON.records(file)) {
      assertThat(reader.header().title()).contains("September 2022");
      assertThat(reader.header().parties()).isEmpty();
      List<Entity> read = new java.util.ArrayList<>();
      reader.forEachRemaining(read::add);
      assertThat(read).containsExactly(armenia, clashes);
    }
  }

  @Test
  void linesThatAreMadeBeforeStandWhereTheyAreWritten(@TempDir Path folder) throws Exception {
    Path oneByOne = folder.resolve("a.ndjson");
    Path byLines = folder.resolve("b.ndjson");
    try (Facade.Writer writer = JSON.writer(oneByOne, dataset)) {
      for (Entity record : List.of(armenia, clashes, armenia, clashes, armenia)) {
        writer.write(record);
      }
      writer.commit();
    }

    try (Facade.Writer writer = JSON.writer(byLines, dataset)) {
      RecordLines two = writer.lines(List.of(armenia, clashes));
      RecordLines none = writer.lines(List.of());
      assertThat(List.of(two.count(), none.count())).containsExactly(2, 0);
      writer.write(two);
      writer.write(none);
      writer.write(armenia);
      writer.write(writer.lines(List.of(clashes)));
      writer.write(armenia);
      writer.commit();
    }

    assertThat(byLines).hasSameTextualContentAs(oneByOne);
  }

  @Test
  void linesAreMadeByManyThreads(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.ndjson");
    try (Facade.Writer writer = JSON.writer(file, dataset)) {
      List<RecordLines> made =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(i -> writer.lines(List.of(armenia, clashes)))
              .toList();
      made.forEach(writer::write);
      writer.commit();
    }

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(401);
    assertThat(lines.stream().skip(1).distinct()).hasSize(2);
  }

  @Test
  void linesOfNoWriterAreRefused(@TempDir Path folder) {
    try (Facade.Writer writer = JSON.writer(folder.resolve("a.ndjson"), dataset)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write((RecordLines) () -> 1))
          .withMessageEndingWith(" was not made by a writer; use lines(…) of one");
    }
  }

  @Test
  void aWriterThatIsNotCommittedLeavesTheOlderFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.ndjson"), "older");
    try (Facade.Writer writer = JSON.writer(file, dataset)) {
      writer.write(armenia);
    }
    assertThat(file).hasContent("older");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void singleValues() {
    assertThat(JSON.toText(atLeast(49))).isEqualTo("{\"atLeast\":49}");
    assertThat(JSON.parse("{\"between\":[40,60],\"best\":49}", Figure.class))
        .isEqualTo(Figure.between(40, 60).withBest(49));
    assertThat(JSON.parse(JSON.toText(toll), Statement.class)).isEqualTo(toll);
    assertThatThrownBy(() -> JSON.toText("text"))
        .hasMessage(
            "java.lang.String is no type of the model; use the ContestedModule for types of your"
                + " own");
  }

  @Test
  void everyProblemOfADocumentIsListedWithItsPlace(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bad.json"),
            """
            {"format":"contested/1",
             "parties":[{"id":"արմ","kind":"KINGDOM"},{"id":"b"}],
             "statements":[{"id":"s","speakers":[],"act":null}]}
            """);
    assertThat(JSON.problems(file).stream().map(JsonProblem::toString))
        .containsExactly(
            "line 2, column 32, /parties/0/kind: \"KINGDOM\" is not a kind of party; it is one of"
                + " STATE, DE_FACTO_STATE, FORMER_STATE, GOVERNMENT, MILITARY, REBEL_GROUP,"
                + " MILITIA, IDENTITY_GROUP, POPULATION, ALLIANCE, INTERNATIONAL_ORGANISATION,"
                + " COURT, MEDIA, MONITOR, PERSON, UNNAMED, OTHER",
            "line 2, column 52, /parties/1: a party ends here without its required field 'kind'",
            "line 3, column 46, /statements/0/act: null where a speech act is due; leave the field"
                + " out instead");
  }
}
