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
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.jackson.ContestedJson;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
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
      strings = {"ucdp-ged/global-sample-first200-ged23.1.csv", "ucdp-ged/syria-2016_2017.csv"})
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
    "ucdp-ged/syria-2016_2017.csv, 11757, 41"
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
    List<String> header = GedFile.read(csv, rows::add);
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
  void missingColumnsAreNamed() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "id,best\n1,2\n");
    assertThat(run("ged", bad, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("error: " + bad + ", header: the columns [type_of_violence, conflict_new_id,");
  }
}
