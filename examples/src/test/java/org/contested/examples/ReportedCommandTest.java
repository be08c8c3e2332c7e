package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.claim.Accumulation;
import org.contested.dispute.Dispute;
import org.contested.dispute.Disputes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reported beside the extrapolated of Gaza, against plain code on the rows. */
class ReportedCommandTest {

  private static final String SERIES = "casualty-series/tech4palestine/casualties_daily.json";

  private static Path real() {
    return SharedData.require(SERIES);
  }

  private static JsonNode rows() throws Exception {
    return JsonMapper.shared().readTree(Files.readString(real()));
  }

  private static boolean isReported(JsonNode row, GazaField field) {
    boolean covers =
        field.accumulation() == Accumulation.CUMULATIVE || row.path("report_period").asInt(24) > 0;
    return covers
        && row.has(field.column())
        && !row.get("report_source").asString().equals("missing");
  }

  @Test
  void conflictsAreThoseOfTheRows() throws Exception {
    List<String> expected = new ArrayList<>();
    int compared = 0;
    for (GazaField field : GazaField.ALL) {
      int pairs = 0;
      for (JsonNode row : rows()) {
        JsonNode other = row.path("ext_" + field.column());
        if (isReported(row, field) && other.isNumber()) {
          pairs++;
          if (field.accumulation() == Accumulation.INCREMENT
              && row.get(field.column()).asLong() != other.asLong()) {
            String day = row.get("report_date").asString();
            expected.add(
                "%s %d against %d"
                    .formatted(day, row.get(field.column()).asLong(), other.asLong()));
          }
        }
      }
      // Of a total only the latest is compared; of what periods added, each.
      compared += field.accumulation() == Accumulation.INCREMENT ? pairs : Math.min(pairs, 1);
    }
    Disputes conflicts = new GazaReports(GazaDaily.read(real(), "latest")).conflicts();
    assertThat(conflicts.stream().map(ReportedCommandTest::words))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(conflicts.compared()).hasSize(compared);
    assertThat(expected).hasSize(23);
  }

  private static String words(Dispute dispute) {
    return "%s %s against %s"
        .formatted(
            dispute.accounts().get(0).statement().saidAt().orElseThrow(),
            dispute.accounts().get(0).figure().orElseThrow(),
            dispute.accounts().get(1).figure().orElseThrow());
  }

  /** A reported total is provisional, so that the library lets it rise; plain code does not. */
  @Test
  void subgroupsNeverExceedTheirTotals() throws Exception {
    assertThat(new GazaReports(GazaDaily.read(real(), "latest")).excesses()).isEmpty();
    for (JsonNode row : rows()) {
      for (String prefix : List.of("", "ext_")) {
        long killed = row.path(prefix + "killed_cum").asLong(Long.MAX_VALUE);
        long children = row.path(prefix + "killed_children_cum").asLong(0);
        long women = row.path(prefix + "killed_women_cum").asLong(0);
        assertThat(children + women).as("%s", row).isLessThanOrEqualTo(killed);
      }
    }
  }

  @Test
  void daysWithoutAReportAreThoseOfTheRows() throws Exception {
    List<String> expected = new ArrayList<>();
    for (JsonNode row : rows()) {
      if (GazaField.ALL.stream().noneMatch(field -> isReported(row, field))) {
        expected.add(row.get("report_date").asString());
      }
    }
    assertThat(new GazaReports(GazaDaily.read(real(), "latest")).daysWithoutReport())
        .extracting(Object::toString)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void equalFiguresAreThoseOfTheRows() throws Exception {
    GazaReports reports = new GazaReports(GazaDaily.read(real(), "latest"));
    for (GazaField field : GazaField.ALL) {
      long equal = 0;
      for (JsonNode row : rows()) {
        JsonNode other = row.path("ext_" + field.column());
        if (isReported(row, field)
            && other.isNumber()
            && row.get(field.column()).asLong() == other.asLong()) {
          equal++;
        }
      }
      assertThat(reports.equalFigures(field)).as(field.column()).isEqualTo(equal);
    }
  }

  @Test
  void theLatestTotalsAreThoseOfTheLastRowsThatHaveThem() throws Exception {
    GazaReports reports = new GazaReports(GazaDaily.read(real(), "latest"));
    for (GazaField field : GazaField.ALL) {
      if (field.accumulation() == Accumulation.CUMULATIVE) {
        Optional<Long> reported = Optional.empty();
        Optional<Long> extrapolated = Optional.empty();
        for (JsonNode row : rows()) {
          if (isReported(row, field)) {
            reported = Optional.of(row.get(field.column()).asLong());
          }
          if (row.has("ext_" + field.column())) {
            extrapolated = Optional.of(row.get("ext_" + field.column()).asLong());
          }
        }
        assertThat(figure(reports, field, true)).isEqualTo(reported.map(Object::toString));
        assertThat(figure(reports, field, false)).isEqualTo(extrapolated.map(Object::toString));
      }
    }
  }

  private static Optional<String> figure(GazaReports reports, GazaField field, boolean ofReports) {
    return reports
        .latest(field, ofReports)
        .map(account -> account.figure().orElseThrow().toString());
  }

  @Test
  void theCommandPrintsIt() {
    real();
    Ran ran = run("reported", "--explain");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .contains(
            "1051 days, 29 of them without a report",
            "1823 questions with a reported and an extrapolated answer, 23 in conflict",
            "subgroups that exceed their total on a day: 0",
            "killed_cum | 73419 | 2026-08-22 | 73419 | 2026-08-22",
            "press_killed_cum | 262 | 2026-04-08 | 262 | 2026-08-22",
            "killed_women_cum | 128 | 128 | 2",
            "injured | 879 | 879 | 16");
    assertThat(ran.lines().stream().filter(line -> line.startsWith("Disputed: "))).hasSize(23);
  }

  /** In the fixture a subgroup is made to exceed its total, so that it is seen that it shows. */
  @Test
  void aSubgroupThatExceedsItsTotalShows(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("gaza.json"),
            """
            [{"report_date": "2024-01-01", "report_source": "mohtel",
              "killed_cum": 10, "killed_children_cum": 11},
             {"report_date": "2024-01-02", "report_source": "mohtel",
              "killed_cum": 20, "killed_children_cum": 11}]
            """);
    assertThat(new GazaReports(GazaDaily.read(file, "x")).excesses()).isEmpty();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"mohtel\"", "\"missing\"")
            .replace("killed_c", "ext_killed_c"));
    assertThat(new GazaReports(GazaDaily.read(file, "x")).excesses()).hasSize(1);
    assertThat(run("reported", file).lines())
        .contains("subgroups that exceed their total on a day: 1");
  }
}
