package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.contested.claim.UnknownClaim;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Problem;
import org.contested.dataset.RandomLater;
import org.contested.dataset.UnknownRecord;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of files of other versions of the format. */
class FormatVersionsContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final FormatVersion LATER = FormatVersion.parse("contested/1.7");

  private static final String KINDS =
      "STATE, DE_FACTO_STATE, FORMER_STATE, GOVERNMENT, MILITARY, REBEL_GROUP, MILITIA,"
          + " IDENTITY_GROUP, POPULATION, ALLIANCE, INTERNATIONAL_ORGANISATION, COURT, MEDIA, MONITOR,"
          + " PERSON, UNNAMED, OTHER";

  /** The number's spellings, a party of a kind and a record of a type that are not known. */
  private static final String KEPT =
      "{'format':'contested/1.7','parties':[{'id':'a','kind':'STATE'},"
          + "{'id':'b','kind':'WINGED','n':[1.0,1e5,1E+2,12345678901234567890,-0,0.10]},"
          + "{'id':'c','kind':'STATE','x':-0.0}],"
          + "'statements':[{'id':'s','speakers':['b'],'act':'DENY'}],"
          + "'records':[{'type':'incident','id':'i','z':{'y':1.50}}],'new':[1E5]}";

  @TempDir private Path folder;

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static Dataset parse(String text) {
    return JSON.parse(json(text));
  }

  private static String ndjson(Dataset dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, Format.NDJSON);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Dataset fromNdjson(String text) {
    return JSON.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Format.NDJSON);
  }

  private List<String> problems(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), json(text));
    return JSON.problems(file).stream().map(JsonProblem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'contested/2'|format \"contested/2\" is of a later major version than this library reads,"
            + " which is \"contested/1\"; update the library, or have the file written as"
            + " \"contested/1\"",
        "'contested/2.3'|format \"contested/2.3\" is of a later major version than this library"
            + " reads, which is \"contested/1\"; update the library, or have the file written as"
            + " \"contested/1\"",
        "'contested/one'|\"contested/one\" is no format of this library, which reads \"contested/1\""
            + " and its later minor versions such as \"contested/1.1\"",
        "'contested/1.0'|\"contested/1.0\" is no format of this library, which reads \"contested/1\""
            + " and its later minor versions such as \"contested/1.1\"",
        "'geojson'|\"geojson\" is no format of this library, which reads \"contested/1\" and its"
            + " later minor versions such as \"contested/1.1\"",
        "''|\"\" is no format of this library, which reads \"contested/1\" and its later minor"
            + " versions such as \"contested/1.1\"",
        "1|1 where a format such as \"contested/1\" is due",
        "null|null where a format such as \"contested/1\" is due; leave the field out instead",
      },
      quoteCharacter = '`')
  void aFormatThatIsNotRead(String format, String message) {
    assertThatThrownBy(() -> parse("{'format':" + format + "}"))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage("line 1, column 11, /format: " + message);
    assertThatThrownBy(() -> fromNdjson(json("{'format':" + format + "}\n")))
        .hasMessage("line 1, column 11, /format: " + message);
  }

  @Test
  void noFormat() {
    assertThatThrownBy(() -> parse("{'title':'t'}"))
        .hasMessage(
            "line 1, column 13, (root): a dataset ends here without its required field 'format'");
    assertThatThrownBy(() -> fromNdjson(json("{'title':'t'}\n")))
        .hasMessage(
            "line 1, column 13, (root): a header ends here without its required field 'format'");
  }

  @Test
  void whatIsUnknownInOurOwnVersionIsAnError() throws Exception {
    String word = "{'format':'contested/1','parties':[{'id':'a','kind':'WINGED'}]}";
    String wrong =
        "line 1, column 53, /parties/0/kind: \"WINGED\" is not a kind of party; it is one of "
            + KINDS;
    assertThatThrownBy(() -> parse(word)).hasMessage(wrong);
    assertThat(problems("a.json", word)).containsExactly(wrong);
    String type = "{'format':'contested/1'}\n{'type':'incident','id':'i'}\n";
    String other =
        "line 2, column 9, /type: \"incident\" is not the type of a record; it is one of party,"
            + " territory, event, source, statement";
    assertThatThrownBy(() -> fromNdjson(json(type))).hasMessage(other);
    assertThat(problems("a.ndjson", type)).containsExactly(other);
    assertThatThrownBy(() -> parse("{'format':'contested/1','records':[{'type':'incident'}]}"))
        .hasMessage(
            "line 1, column 44, /records/0/type: \"incident\" is not the type of a record; it is one"
                + " of party, territory, event, source, statement");
  }

  @Test
  void whatIsUnknownInALaterMinorVersionIsKeptAndReported() throws Exception {
    Dataset dataset = parse(KEPT);
    assertThat(dataset.formatVersion()).isEqualTo(LATER);
    assertThat(dataset.parties()).hasSize(2);
    assertThat(dataset.unknownRecords().stream().map(UnknownRecord::toString))
        .containsExactly(
            json(
                "UnknownRecord{type=party, fields={'id':'b','kind':'WINGED',"
                    + "'n':[1.0,1e5,1E+2,12345678901234567890,-0,0.10]}}"),
            json("UnknownRecord{type=incident, fields={'id':'i','z':{'y':1.50}}}"));
    assertThat(JSON.toText(dataset)).isEqualTo(json(KEPT));
    assertThat(dataset.problems().stream().map(Problem::toString))
        .containsExactly(
            "WARNING KEPT_RECORD at /parties/1: a record of type 'party' that contested/1 cannot say"
                + " is kept as it stands; read it with a version of this library that knows"
                + " contested/1.7",
            "WARNING KEPT_RECORD at /records/0: a record of type 'incident' that contested/1 cannot"
                + " say is kept as it stands; read it with a version of this library that knows"
                + " contested/1.7");
    assertThat(problems("a.json", KEPT))
        .containsExactly(
            "line 1, column 81, /parties/1/kind: warning: \"WINGED\" is not a kind of party; it is one"
                + " of "
                + KINDS
                + "; the record is kept as it stands, as the file is of contested/1.7",
            "line 1, column "
                + (json(KEPT).indexOf("\"incident\"") + 1)
                + ", /records/0/type: warning: \"incident\" is not the type of a record;"
                + " it is one of party, territory, event, source, statement; the record is kept as it"
                + " stands, as the file is of contested/1.7");
    String lines =
        """
        {'format':'contested/1.7','new':[1E5]}
        {'type':'party','id':'a','kind':'STATE'}
        {'type':'party','id':'b','kind':'WINGED','n':[1.0,1e5,1E+2,12345678901234567890,-0,0.10]}
        {'type':'party','id':'c','kind':'STATE','x':-0.0}
        {'type':'statement','id':'s','speakers':['b'],'act':'DENY'}
        {'type':'incident','id':'i','z':{'y':1.50}}
        """;
    assertThat(ndjson(dataset)).isEqualTo(json(lines));
    assertThat(problems("a.ndjson", lines).stream().map(text -> text.substring(0, 40)))
        .containsExactly(
            "line 3, column 33, /kind: warning: \"WING",
            "line 6, column 9, /type: warning: \"incid");
  }

  /** A record is kept only if nothing but what is not known is wrong with it. */
  @Test
  void whatIsWrongInAnyVersionIsAnErrorInALaterOneToo() {
    for (String party :
        List.of(
            "{'id':5,'kind':'WINGED'}",
            "{'kind':'WINGED','id':5}",
            "{'id':5,'kind':'WINGED','kind':'x'}")) {
      assertThatThrownBy(() -> parse("{'format':'contested/1.7','parties':[" + party + "]}"))
          .hasMessageContaining("5 where a party id is due");
    }
    assertThatThrownBy(
            () -> parse("{'format':'contested/1.7','parties':[{'id':'a','kind':'W','kind':'X'}]}"))
        .hasMessageContaining("field 'kind' stands twice");
    assertThatThrownBy(
            () -> parse("{'format':'contested/1.7','records':[{'type':'i','x':1,'x':2}]}"))
        .hasMessageContaining("field 'x' stands twice");
    assertThatThrownBy(
            () -> parse("{'format':'contested/1.7','records':[{'type':'party','id':'a'}]}"))
        .hasMessage(
            "line 1, column 46, /records/0/type: a record of type \"party\" stands in 'records', which"
                + " is for types of later versions; move it to its own list");
    assertThatThrownBy(() -> parse("{'format':'contested/1.7','records':[{'id':'a'}]}"))
        .hasMessageContaining("without its required field 'type'");
  }

  /** The small closed values keep no unknown fields, so the record around is kept instead. */
  @Test
  void anUnknownFieldOfAFigureKeepsTheRecord() {
    String figure =
        "{'format':'contested/1.7','statements':[{'id':'s','speakers':['a'],'act':'ESTIMATE','claims':"
            + "[{'type':'casualtyEstimate','harms':['KILLED'],'victims':{'party':'a'},"
            + "'figure':{'atLeast':49,'unit':'k'},'scope':{'event':'e'},'accumulation':'CUMULATIVE'}]}]}";
    Dataset dataset = parse(figure);
    assertThat(dataset.statements()).isEmpty();
    assertThat(dataset.unknownRecords()).hasSize(1);
    assertThat(JSON.toText(dataset)).isEqualTo(json(figure));
    assertThatThrownBy(() -> JSON.rejectingUnknownFields().parse(json(figure)))
        .hasMessageContaining("a figure has no field 'unit'");
  }

  @Test
  void theFormatMayStandLast() throws Exception {
    String parties = "'parties':[{'id':'a','kind':'WINGED'}]";
    assertThat(parse("{" + parties + ",'format':'contested/1.7'}"))
        .isEqualTo(parse("{'format':'contested/1.7'," + parties + "}"));
    String own = "{" + parties + ",'format':'contested/1'}";
    String wrong =
        "line 1, column 30, /parties/0/kind: \"WINGED\" is not a kind of party; it is one of "
            + KINDS;
    assertThatThrownBy(() -> parse(own)).hasMessage(wrong);
    assertThat(problems("a.json", own)).containsExactly(wrong);
    assertThat(problems("b.json", "{" + parties + "}"))
        .containsExactly(
            wrong,
            "line 1, column 40, (root): a dataset ends here without its required field 'format'");
  }

  @Test
  void unknownClaimsAndFieldsAreNoReasonToKeepARecordUnread() {
    String text =
        "{'format':'contested/1.7','parties':[{'id':'a','kind':'STATE','later':{'b':1.0,'a':[]}}],"
            + "'statements':[{'id':'s','speakers':['a'],'act':'DENY','claims':"
            + "[{'type':'damage','z':1e2,'a':-0}]}]}";
    Dataset dataset = parse(text);
    assertThat(dataset.unknownRecords()).isEmpty();
    assertThat(dataset.statements().get(0).claims().get(0)).isInstanceOf(UnknownClaim.class);
    assertThat(JSON.toText(dataset)).isEqualTo(json(text));
  }

  @Test
  void aStrictReaderRefusesWhatItCannotGive() throws Exception {
    Path file = folder.resolve("a.ndjson");
    JSON.write(parse(KEPT), file);
    try (Facade.Records records = JSON.records(file)) {
      records.next();
      assertThatThrownBy(records::hasNext)
          .hasMessage(
              "line 3, column 1, (root): this record of contested/1.7 cannot be read as an entity;"
                  + " read it leniently, which keeps it as it stands");
    }
  }

  @Test
  void recordsAreCopiedOneByOne() throws Exception {
    Path from = folder.resolve("a.ndjson");
    Path to = folder.resolve("b.ndjson");
    JSON.write(parse(KEPT), from);
    try (var records = JSON.lenientRecords(from);
        Facade.Writer writer = JSON.writer(to, records.header().orElseThrow())) {
      records.forEachRemaining(
          record -> {
            record.entity().ifPresent(writer::write);
            record.unknown().ifPresent(writer::write);
          });
      writer.commit();
    }
    assertThat(to).hasSameBinaryContentAs(from);
  }

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 100), LongStream.of(System.nanoTime()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void laterRecordsMixedInComeBackTheSame(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    Dataset dataset = RandomLater.dataset(random, (int) (seed & 7));
    String document = JSON.toText(dataset);
    String lines = ndjson(dataset);
    Dataset again = JSON.parse(document);
    assertThat(again).as("seed %d", seed).isEqualTo(dataset).hasSameHashCodeAs(dataset);
    assertThat(fromNdjson(lines)).as("seed %d", seed).isEqualTo(dataset);
    assertThat(JSON.toText(fromNdjson(lines))).as("seed %d", seed).isEqualTo(document);
    assertThat(ndjson(again)).as("seed %d", seed).isEqualTo(lines);
    assertThat(dataset.toBuilder().build()).as("seed %d", seed).isEqualTo(dataset);
    assertThat(JSON.parse(JSON.indented().toText(dataset))).as("seed %d", seed).isEqualTo(dataset);
    for (Format format : List.of(Format.CBOR, Format.SMILE, Format.YAML)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JSON.write(dataset, out, format);
      assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()), format))
          .as("%s, seed %d", format, seed)
          .isEqualTo(dataset);
    }
    for (String name : List.of("a.json", "a.ndjson")) {
      Path file = folder.resolve(name);
      JSON.write(dataset, file);
      assertThat(JSON.problems(file).stream().filter(problem -> problem.rule() != Rule.INTEGRITY))
          .as("seed %d", seed)
          .hasSizeGreaterThanOrEqualTo(dataset.unknownRecords().size());
    }
    if (!dataset.unknownRecords().isEmpty()) {
      assertThatThrownBy(() -> JSON.parse(document.replaceFirst("/1\\.7", "/1")))
          .as("seed %d", seed)
          .isInstanceOf(JacksonMajor.here().exception());
    }
  }
}
