package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Topic;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The daily series of Gaza: who says what, every field of every row, and errors. */
class GazaDailyTest {

  private static final String SERIES = "casualty-series/tech4palestine/casualties_daily.json";

  @TempDir private Path folder;

  private static Path fixture() {
    return Path.of("src/test/resources/gaza-fixture.json");
  }

  private static Dataset fixtureDataset() {
    return GazaDaily.read(fixture(), "fixture");
  }

  private static List<String> claims(Dataset dataset, String id) {
    Statement statement =
        dataset.statements().stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow();
    return statement.claims().stream()
        .map(CasualtyEstimate.class::cast)
        .map(GazaDailyTest::words)
        .toList();
  }

  private static String words(CasualtyEstimate claim) {
    assertThat(claim.scope().event()).contains(GazaDaily.WAR.id());
    assertThat(claim.scope().territory()).contains(GazaDaily.GAZA.id());
    return String.join(
        " ",
        GazaField.of(claim).orElseThrow().column(),
        claim.figure().toString(),
        claim.accumulation() == Accumulation.INCREMENT
            ? "in " + claim.scope().period().orElseThrow()
            : "to " + claim.asOf().orElseThrow(),
        claim.basis().orElseThrow().toString(),
        claim.isProvisional() ? "provisional" : "final");
  }

  @Test
  void theReportedAndTheExtrapolatedAreTwoStatements() {
    Dataset dataset = fixtureDataset();
    assertThat(claims(dataset, "gaza:2023-10-07:reported"))
        .containsExactly(
            "killed 10 in 2023-10-07~ REPORTED final",
            "killed_cum 10 to 2023-10-07 REPORTED provisional",
            "killed_children_cum 3 to 2023-10-07 REPORTED provisional",
            "killed_women_cum 2 to 2023-10-07 REPORTED provisional",
            "med_killed_cum 1 to 2023-10-07 REPORTED provisional");
    assertThat(claims(dataset, "gaza:2023-10-07:extrapolated"))
        .containsExactly(
            "killed 10 in 2023-10-07~ ESTIMATED final",
            "killed_cum 10 to 2023-10-07 ESTIMATED final");
  }

  @Test
  void aDayWithoutAReportIsNobodysReport() {
    Dataset dataset = fixtureDataset();
    assertThat(dataset.statements())
        .extracting(said -> said.id().value())
        .contains("gaza:2023-10-08:extrapolated")
        .doesNotContain("gaza:2023-10-08:reported");
    Statement estimate = dataset.get(GazaColumns.extrapolatedId("2023-10-08"));
    assertThat(estimate.extensions().asMap())
        .containsExactly(
            Map.entry("t4p.report_source", "\"missing\""),
            Map.entry("t4p.report_period", "24"),
            Map.entry("t4p.killed_cum", "14"));
  }

  @Test
  void aReportOfNoHoursAddsNobodyAndOneOf48HoursCoversTwoDays() {
    Dataset dataset = fixtureDataset();
    assertThat(claims(dataset, "gaza:2023-10-09:reported"))
        .containsExactly("killed_cum 14 to 2023-10-09 REPORTED provisional");
    assertThat(
            dataset.get(GazaColumns.reportedId("2023-10-09")).extensions().findJson("t4p.killed"))
        .contains("0");
    assertThat(claims(dataset, "gaza:2023-10-10:reported"))
        .contains("killed 6 in 2023-10-09~/2023-10-10~ REPORTED final");
    assertThat(claims(dataset, "gaza:2023-10-11:reported"))
        .contains("killed 1 in 2023-10-11~ REPORTED final");
  }

  @Test
  void speakersAreThoseOfTheReport() {
    Dataset dataset = fixtureDataset();
    assertThat(dataset.statements())
        .filteredOn(said -> said.id().value().endsWith(":reported"))
        .extracting(said -> dataset.get(said.speakers().iterator().next()).displayName())
        .containsExactly(
            "Ministry of Health in Gaza",
            "Government Media Office in Gaza",
            "UN Office for the Coordination of Humanitarian Affairs",
            "UN Office for the Coordination of Humanitarian Affairs");
    assertThat(dataset.statements())
        .filteredOn(said -> said.id().value().endsWith(":extrapolated"))
        .allMatch(said -> said.speakers().contains(GazaDaily.TECH4PALESTINE.id()));
  }

  @Test
  void groupsArePartsOfTheTotalAndFamineIsNot() {
    Dataset dataset = fixtureDataset();
    Map<String, Topic> topics = new TreeMap<>();
    for (Statement statement : dataset.statements()) {
      statement
          .claims()
          .forEach(
              claim ->
                  topics.put(
                      GazaField.of((CasualtyEstimate) claim).orElseThrow().column(),
                      claim.topic().orElseThrow()));
    }
    Topic killed = topics.get("killed_cum");
    for (String part :
        List.of(
            "killed_children_cum",
            "killed_women_cum",
            "med_killed_cum",
            "press_killed_cum",
            "civdef_killed_cum",
            "killed")) {
      assertThat(topics.get(part).isPartOf(killed, dataset)).as(part).isTrue();
    }
    assertThat(topics.get("aid_seeker_injured_cum").isPartOf(topics.get("injured_cum"), dataset))
        .isTrue();
    assertThat(topics.get("child_famine_cum").isPartOf(topics.get("famine_cum"), dataset)).isTrue();
    assertThat(topics.get("famine_cum").isPartOf(killed, dataset)).isFalse();
  }

  @Test
  void theFixtureIsRebuiltAndReadBack() {
    assertRebuilt(fixture(), fixtureDataset());
    assertReadBack(fixtureDataset());
  }

  @ParameterizedTest
  @CsvSource({
    SERIES + ", 1051, 28, 1",
    "casualty-series/tech4palestine-revisions/casualties_daily@2024-02-29.json, 146, 12, 1",
    "casualty-series/tech4palestine-revisions/casualties_daily@2024-05-31.json, 238, 12, 1"
  })
  void everyFieldOfEveryRowIsRebuilt(String name, int rows, int missing, int withoutFigures) {
    Path json = SharedData.require(name);
    Dataset dataset = GazaDaily.read(json, "latest");
    assertThat(dataset.version()).contains("latest");
    assertThat(dataset.problems()).isEmpty();
    assertThat(count(dataset, ":extrapolated")).isEqualTo(rows);
    assertThat(count(dataset, ":reported")).isEqualTo(rows - missing - withoutFigures);
    assertThat(GazaColumns.rows(dataset))
        .filteredOn(row -> row.get("report_source").stringValue().equals("missing"))
        .hasSize(missing);
    assertThat(GazaColumns.rows(dataset)).hasSize(rows);
    assertRebuilt(json, dataset);
    assertReadBack(dataset);
    assertThat(sums(dataset)).isEqualTo(plainSums(json));
  }

  private static long count(Dataset dataset, String end) {
    return dataset.statements().stream().filter(s -> s.id().value().endsWith(end)).count();
  }

  private static void assertRebuilt(Path json, Dataset dataset) {
    List<JsonNode> expected = new ArrayList<>();
    JsonFiles.read(json).forEach(expected::add);
    List<ObjectNode> rows = GazaColumns.rows(dataset);
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).as("row %d", i + 1).isEqualTo(expected.get(i));
    }
  }

  private void assertReadBack(Dataset dataset) {
    for (String name : List.of("gaza.json", "gaza.ndjson")) {
      ContestedJson.standard().write(dataset, folder.resolve(name));
      assertThat(ContestedJson.standard().read(folder.resolve(name))).isEqualTo(dataset);
    }
  }

  /** Sums the figures of the claims by speaker and field. */
  private static Map<String, Long> sums(Dataset dataset) {
    Map<String, Long> sums = new TreeMap<>();
    for (Statement statement : dataset.statements()) {
      String prefix = statement.id().value().endsWith(":extrapolated") ? "ext_" : "";
      for (var claim : statement.claims()) {
        CasualtyEstimate estimate = (CasualtyEstimate) claim;
        String column = prefix + GazaField.of(estimate).orElseThrow().column();
        sums.merge(column, estimate.figure().best().orElseThrow(), Long::sum);
      }
    }
    return sums;
  }

  /** The same from the file, without the library. */
  private static Map<String, Long> plainSums(Path json) {
    List<String> people =
        List.of(
            "killed_cum",
            "injured_cum",
            "killed_children_cum",
            "killed_women_cum",
            "med_killed_cum",
            "press_killed_cum",
            "civdef_killed_cum",
            "aid_seeker_killed_cum",
            "aid_seeker_injured_cum",
            "famine_cum",
            "child_famine_cum",
            "killed",
            "injured");
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode row : JsonFiles.read(json)) {
      boolean isReport = !row.get("report_source").stringValue().equals("missing");
      boolean coversHours = !row.has("report_period") || row.get("report_period").asInt() > 0;
      row.properties()
          .forEach(
              cell -> {
                String name = cell.getKey();
                boolean isEstimate = name.startsWith("ext_");
                String field = isEstimate ? name.substring(4) : name;
                if (people.contains(field)
                    && (isEstimate || isReport)
                    && (coversHours || field.endsWith("_cum"))) {
                  sums.merge(name, cell.getValue().asLong(), Long::sum);
                }
              });
    }
    return sums;
  }

  @Test
  void aReportWithoutFiguresIsNoStatement() {
    Dataset dataset = GazaDaily.read(SharedData.require(SERIES), "latest");
    assertThat(dataset.find(GazaColumns.reportedId("2023-12-21"))).isEmpty();
    assertThat(dataset.get(GazaColumns.extrapolatedId("2023-12-21")).extensions().asMap())
        .contains(Map.entry("t4p.report_source", "\"mohtel\""));
  }

  @Test
  void theFirstAndTheLastRowAreToTheLetter() {
    Dataset dataset = GazaDaily.read(SharedData.require(SERIES), "latest");
    assertThat(claims(dataset, "gaza:2023-10-07:reported"))
        .containsExactly(
            "killed 232 in 2023-10-07~ REPORTED final",
            "killed_cum 232 to 2023-10-07 REPORTED provisional",
            "injured_cum 1610 to 2023-10-07 REPORTED provisional",
            "med_killed_cum 6 to 2023-10-07 REPORTED provisional",
            "press_killed_cum 1 to 2023-10-07 REPORTED provisional");
    assertThat(claims(dataset, "gaza:2026-08-22:reported"))
        .containsExactly(
            "killed 2 in 2026-08-21~/2026-08-22~ REPORTED final",
            "killed_cum 73419 to 2026-08-22 REPORTED provisional",
            "injured 4 in 2026-08-21~/2026-08-22~ REPORTED final",
            "injured_cum 174364 to 2026-08-22 REPORTED provisional");
    assertThat(claims(dataset, "gaza:2026-08-22:extrapolated"))
        .containsExactly(
            "killed_cum 73419 to 2026-08-22 ESTIMATED final",
            "injured_cum 174364 to 2026-08-22 ESTIMATED final",
            "killed_children_cum 20179 to 2026-08-22 ESTIMATED final",
            "killed_women_cum 12500 to 2026-08-22 ESTIMATED final",
            "civdef_killed_cum 140 to 2026-08-22 ESTIMATED final",
            "med_killed_cum 1701 to 2026-08-22 ESTIMATED final",
            "press_killed_cum 262 to 2026-08-22 ESTIMATED final",
            "killed 2 in 2026-08-21~/2026-08-22~ ESTIMATED final",
            "injured 4 in 2026-08-21~/2026-08-22~ ESTIMATED final");
    assertThat(dataset.get(GazaColumns.reportedId("2026-08-22")).extensions().asMap())
        .containsExactly(
            Map.entry("t4p.report_period", "48"), Map.entry("t4p.killed_truce_new", "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "report_date|\"2023-13-01\"|'2023-13-01' must be a date such as 2023-10-07",
        "report_date|20231011|'20231011' must be a text",
        "report_date|\"2023-10-07\"|'2023-10-07' is that of an earlier row; dates must differ",
        "report_source|\"idf\"|'idf' must be one of [mohtel, gmotel, unocha, un] or missing",
        "report_source|null|'null' must be a text",
        "report_period|9999999|'9999999' must be hours, at most 8784",
        "report_period|\"24\"|'24' must be a whole number",
        "killed|-1|'-1' must not be negative",
        "killed|1.5|'1.5' must be a whole number",
        "ext_killed_cum|\"many\"|'many' must be a whole number"
      })
  void errorsNameFileRowFieldValueAndRule(String field, String value, String message)
      throws Exception {
    JsonNode rows = JsonFiles.read(fixture());
    ((ObjectNode) rows.get(4)).set(field, JsonFiles.parse(value));
    Path bad = Files.writeString(folder.resolve("bad.json"), rows.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GazaDaily.read(bad, "1"))
        .withMessage("%s, row 5, field %s: %s".formatted(bad, field, message));
  }

  @Test
  void aFileThatIsNotThereIsAnErrorOfReading() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> GazaDaily.read(folder.resolve("none.json"), "1"))
        .withMessageContaining("none.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|` holds no array; it needs one, of an object a day`",
        "[7]|, row 1: 7 must be an object",
        "[{\"report_source\":\"un\"}]|, row 1, field report_date: nothing must be a text",
        "[{\"report_date\":\"2023-10-07\",\"report_source\":\"missing\",\"killed\":1}]|, row 1:"
            + " nobody says anything; a row has a figure with a report_source other than missing,"
            + " or one whose name begins with ext_",
        "[{\"killed\":1,\"killed\":2}]|, line 1, column 22: Duplicate Object property \"killed\""
      })
  void filesOfAnotherShapeAreRefused(String text, String message) throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.json"), text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GazaDaily.read(bad, "1"))
        .withMessage(bad + message);
  }
}
