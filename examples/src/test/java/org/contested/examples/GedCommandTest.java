package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.claim.Claim;
import org.contested.claim.Topic;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UCDP GED files: counts, sums, anomalies, every cell, and errors. */
class GedCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(texts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ucdp-ged/global-sample-first200-ged23.1.csv",
        "ucdp-ged/syria-2016_2017.csv",
        "ucdp-ged/ukr-ged19.1-hdx.csv",
        "ucdp-ged/ukr-ged22.1-hdx.csv"
      })
  void countsSumsAndAnomaliesAreThoseComputedIndependently(String name) throws Exception {
    Path csv = SharedData.require(name);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(name);
    assertThat(run("ged", csv, "--out", folder.resolve("o.ndjson"))).as(err.toString()).isZero();
    JsonNode summary = JsonMapper.shared().readTree(out.toString());
    for (String sum : List.of("events", "sum_low", "sum_best", "sum_high")) {
      assertThat(summary.get(sum)).as(sum).isEqualTo(expected.get(sum));
    }
    assertThat(summary.get("anomalies").asInt())
        .isEqualTo(expected.get("low_le_best_le_high_violations").asInt());
    assertThat(summary.get("anomaly_ids")).isEqualTo(expected.get("violation_ids"));
    assertThat(summary.get("round_trip_equal").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ucdp-ged/global-sample-first200-ged23.1.csv, 200, 49",
    "ucdp-ged/syria-2016_2017.csv, 11757, 41",
    "ucdp-ged/ukr-ged19.1-hdx.csv, 993, 45",
    "ucdp-ged/ukr-ged22.1-hdx.csv, 2989, 50"
  })
  void everyCellOfEveryRowIsRebuilt(String name, int rows, int columns) {
    Path csv = SharedData.require(name);
    assertThat(run("ged", csv, "--out", folder.resolve("o.ndjson"))).as(err.toString()).isZero();
    assertThat(rebuilt(csv, columns)).isEqualTo(rows);
  }

  /** Compares every cell of a file with what the written records give; returns the rows. */
  private int rebuilt(Path csv, int width) {
    Dataset dataset = ContestedJson.standard().read(folder.resolve("o.ndjson"));
    GedColumns columns = new GedColumns(dataset::get, dataset::get, dataset::get, dataset::get);
    List<GedRow> rows = new ArrayList<>();
    List<String> header = GedFile.read(csv, rows::add).columns();
    assertThat(header).hasSize(width);
    assertThat(dataset.extensions().findText("ged.columns")).contains(String.join(",", header));
    for (GedRow row : rows) {
      Event event = dataset.get(GedMapping.idOf(row.text("id")));
      Statement estimate = dataset.get(StatementId.of(event.id().value()));
      Optional<Statement> original = dataset.find(StatementId.of(event.id().value() + ":original"));
      for (String column : header) {
        assertThat(columns.cell(column, event, estimate, original))
            .as("row %d, %s", row.number(), column)
            .isEqualTo(row.text(column));
      }
    }
    return rows.size();
  }

  private Path fixture() {
    return Path.of("src/test/resources/ged-fixture.csv");
  }

  /**
   * Other order, HXL tags, headlines that begin with #, times of day, and a line break in a cell.
   */
  private Path hdx() {
    return Path.of("src/test/resources/ged-hdx-fixture.csv");
  }

  @Test
  void theFixtureIsSummedUpAndRebuilt() {
    assertThat(run("ged", fixture(), "--out", folder.resolve("o.ndjson")))
        .as(err.toString())
        .isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"events\":3,\"sum_low\":7,\"sum_best\":6,\"sum_high\":12,\"anomalies\":1,"
                + "\"anomaly_ids\":[\"2\"],\"round_trip_equal\":true}");
    assertThat(rebuilt(fixture(), 49)).isEqualTo(3);
  }

  @Test
  void theLayoutOfHdxIsSummedUpAndRebuilt() {
    assertThat(run("ged", hdx(), "--out", folder.resolve("o.ndjson"))).as(err.toString()).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"events\":3,\"sum_low\":9,\"sum_best\":9,\"sum_high\":12,\"anomalies\":1,"
                + "\"anomaly_ids\":[\"2\"],\"round_trip_equal\":true}");
    assertThat(rebuilt(hdx(), 44)).isEqualTo(3);
  }

  @Test
  void theLayoutOfHdxReadsAsStatements() {
    assertThat(run("ged", hdx(), "--out", folder.resolve("o.ndjson"))).isZero();
    Dataset dataset = ContestedJson.standard().read(folder.resolve("o.ndjson"));
    Event first = dataset.get(GedMapping.idOf("1"));
    assertThat(first.when()).contains(Timespan.parse("2020-01-02"));
    assertThat(first.extensions().findText("ged.date_start")).contains("2020-01-02 00:00:00.000");
    assertThat(first.extensions().findText("ged.iso3")).contains("XXX");
    assertThat(dataset.get(GedMapping.idOf("3")).extensions().findText("ged.end_year"))
        .contains("2021");
    assertThat(dataset.get(PartyId.of("ucdp-actor:13")).codes()).contains(Code.of("gw", "900"));
    assertThat(first.extensions().findText("ged.gwnoa")).contains("900.0");
    assertThat(dataset.get(StatementId.of("ucdp-ged:1")).citations().get(0).locator())
        .contains("#Clash");
    Statement original = dataset.get(StatementId.of("ucdp-ged:1:original"));
    assertThat(dataset.get(original.speakers().iterator().next()).displayName())
        .isEqualTo("army statement\nvillagers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/ged-hdx-fixture.csv",
        "ucdp-ged/ukr-ged19.1-hdx.csv",
        "ucdp-ged/ukr-ged22.1-hdx.csv"
      })
  void theRowOfHxlTagsIsKept(String name) throws Exception {
    Path csv = name.startsWith("src/") ? hdx() : SharedData.require(name);
    assertThat(run("ged", csv, "--out", folder.resolve("o.ndjson"))).as(err.toString()).isZero();
    Dataset dataset = ContestedJson.standard().read(folder.resolve("o.ndjson"));
    List<String> tags = List.of(Files.readAllLines(csv).get(1).split(",", -1));
    assertThat(tags).contains("#date+year", "#affected+killed");
    assertThat(dataset.extensions().findJson("ged.hxl"))
        .contains(JsonMapper.shared().writeValueAsString(tags));
  }

  @Test
  void withoutHxlTagsNoneAreMadeUp() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(hdx()));
    lines.remove(1);
    Path plain = Files.write(folder.resolve("plain.csv"), lines);
    Dataset dataset = GedFile.dataset(plain, Optional.empty(), Optional.empty());
    assertThat(dataset.extensions().findJson("ged.hxl")).isEmpty();
    assertThat(dataset.find(GedMapping.idOf("1"))).isPresent();
    assertThat(dataset.version()).isEmpty();
    assertThat(dataset.releasedAt()).isEmpty();
    assertThat(dataset.statements())
        .allMatch(statement -> statement.saidAt().isEmpty() && statement.knownAt().isEmpty());
  }

  @Test
  void theReleaseIsTheVersionAndItsDayIsWhenUcdpSaidIt() {
    Path plain = folder.resolve("plain.ndjson");
    Path file = folder.resolve("o.ndjson");
    assertThat(run("ged", hdx(), "--out", plain)).isZero();
    assertThat(run("ged", hdx(), "--out", file, "--release", "22.1", "--released", "2022-06-15"))
        .as(err.toString())
        .isZero();
    Dataset dataset = ContestedJson.standard().read(file);
    assertThat(dataset.version()).contains("22.1");
    Timespan day = Timespan.parse("2022-06-15");
    assertThat(dataset.statements())
        .filteredOn(statement -> statement.speakers().contains(PartyId.of("ucdp")))
        .hasSize(3)
        .allSatisfy(statement -> assertThat(statement.saidAt()).contains(day));
    assertThat(dataset.statements())
        .filteredOn(statement -> !statement.speakers().contains(PartyId.of("ucdp")))
        .hasSize(2)
        .allSatisfy(statement -> assertThat(statement.saidAt()).isEmpty())
        .allSatisfy(statement -> assertThat(statement.knownAt()).contains(day));
    assertThat(dataset.releasedAt()).contains(day);
    Dataset unreleased = ContestedJson.standard().read(plain);
    assertThat(dataset.events()).isEqualTo(unreleased.events());
    assertThat(dataset.statements().stream().map(Statement::id))
        .containsExactlyElementsOf(unreleased.statements().stream().map(Statement::id).toList());
    assertThat(GedFile.dataset(hdx(), Optional.of("22.1"), Optional.of(day))).isEqualTo(dataset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2022-06-31", "2022-06-15~", "2022-06-15/2022-06-16", "June"})
  void theDayOfTheReleaseIsADay(String text) {
    assertThat(run("ged", hdx(), "--out", folder.resolve("o.ndjson"), "--released", text))
        .isEqualTo(2);
    assertThat(err.toString().lines().findFirst())
        .contains(
            "Invalid value for option '--released': '"
                + text
                + "' must be a day such as 2022-06-15");
    assertThat(folder.resolve("o.ndjson")).doesNotExist();
  }

  @Test
  void theFixtureReadsAsStatements() {
    assertThat(run("ged", fixture(), "--out", folder.resolve("o.ndjson"))).isZero();
    Dataset dataset = ContestedJson.standard().read(folder.resolve("o.ndjson"));
    Statement said = dataset.get(StatementId.of("ucdp-ged:1"));
    assertThat(said.claims().get(0).toString()).contains("2–7 (best 3)");
    assertThat(said.citations()).hasSize(2);
    assertThat(said.citations().get(1).locator()).contains("Four \"rebels\" dead");
    Statement original = dataset.get(StatementId.of("ucdp-ged:1:original"));
    assertThat(dataset.get(original.speakers().iterator().next()).displayName())
        .isEqualTo("army statement");
    assertThat(dataset.get(GedMapping.idOf("2")).codes()).contains(GedMapping.ANOMALY);
    assertThat(dataset.get(StatementId.of("ucdp-ged:2")).claims().get(0).toString())
        .contains("1–4 (best 1)");
  }

  @Test
  void theFourGroupsArePartsOfTheTotal() {
    assertThat(run("ged", fixture(), "--out", folder.resolve("o.ndjson"))).isZero();
    Dataset dataset = ContestedJson.standard().read(folder.resolve("o.ndjson"));
    List<Claim> claims = dataset.get(StatementId.of("ucdp-ged:1")).claims();
    assertThat(claims).hasSize(5);
    Topic total = claims.get(0).topic().orElseThrow();
    for (Claim group : claims.subList(1, 5)) {
      Topic topic = group.topic().orElseThrow();
      assertThat(topic.isPartOf(total)).as("%s", group).isTrue();
      assertThat(total.isPartOf(topic)).as("%s", group).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "best|x|'x' must be a whole number",
        "best|-1|'-1' must not be negative",
        "low||'' must not be empty",
        "date_start|2022-02-30|'2022-02-30' must be a date such as 2022-09-12",
        "date_end|2022-02-03x|'2022-02-03x' must be a date such as 2022-09-12",
        "where_prec|8|'8' must lie between 1 and 7",
        "latitude|north|'north' must be decimal degrees",
        "id|2|'2' is that of an earlier row; ids must differ"
      })
  void errorsNameFileRowColumnValueAndRule(String column, String cell, String message)
      throws Exception {
    List<String> lines = Files.readAllLines(fixture());
    List<String> header = List.of(lines.get(0).split(",", -1));
    String[] last = lines.get(lines.size() - 1).split(",", -1);
    last[header.indexOf(column)] = cell == null ? "" : cell;
    lines.set(lines.size() - 1, String.join(",", last));
    Path bad = Files.write(folder.resolve("bad.csv"), lines);
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("error: " + bad + ", row 3, column " + column + ": " + message);
    assertThat(folder.resolve("o.ndjson")).doesNotExist();
  }

  @Test
  void theRowOfHxlTagsIsNotCounted() throws Exception {
    String text = Files.readString(hdx());
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, text.replace(",0,0,4,0,4,4,4\n", ",0,0,4,0,four,4,4\n"));
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("error: " + bad + ", row 3, column best: 'four' must be a whole number");
    assertThat(folder.resolve("o.ndjson")).doesNotExist();
  }

  @Test
  void rowsOfAnotherWidthAreNamed() throws Exception {
    String text = Files.readString(hdx());
    Path bad = folder.resolve("bad.csv");
    String rule = " cells, but the header has 44 columns; is a quote missing?";
    Files.writeString(bad, text.replace("#affected+killed,,\n", "#affected+killed,\n"));
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    Files.writeString(bad, text.replace(",0,0,4,0,4,4,4\n", ",0,0,4,0,4,4,4,4\n"));
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "error: " + bad + ", HXL row: 43" + rule, "error: " + bad + ", row 3: 45" + rule);
  }

  @Test
  void aSecondRowOfHxlTagsIsARowThatCannotBeRead() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(hdx()));
    lines.add(1, lines.get(1));
    Path bad = Files.write(folder.resolve("bad.csv"), lines);
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("error: " + bad + ", row 1, column conflict_new_id: '' must not be empty");
  }

  @Test
  void missingColumnsAreNamed() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "id,best\n1,2\n");
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("error: " + bad + ", header: the columns [type_of_violence, conflict_new_id,");
  }
}
