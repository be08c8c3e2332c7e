package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.importers.ImportException;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportSummary;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
import org.contested.jackson.ContestedJson;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.LocationPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GED files in every layout: counts, sums, anomalies, and every cell back. */
class UcdpGedTest {

  private static final Path OFFICIAL = Path.of("src/test/resources/ged-fixture.csv");
  private static final Path HDX = Path.of("src/test/resources/ged-hdx-fixture.csv");

  private static final Optional<String> NEVER_COUNTED = Optional.of("-1");

  @TempDir private Path folder;

  private final List<ImportProblem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ucdp-ged/global-sample-first200-ged23.1.csv",
        "ucdp-ged/syria-2016_2017.csv",
        "ucdp-ged/ukr-ged19.1-hdx.csv",
        "ucdp-ged/ukr-ged22.1-hdx.csv"
      })
  void figuresAreThoseComputedIndependently(String name) throws IOException {
    Path csv = SharedData.require(name);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(name);
    Dataset dataset = imported(csv);
    List<Event> rows =
        dataset.events().stream().filter(e -> !code(e, "ucdp-ged").isEmpty()).toList();
    assertThat(rows).hasSize(expected.get("events").asInt());
    long low = 0;
    long best = 0;
    long high = 0;
    for (Event row : rows) {
      low += published(dataset, row, "low");
      best += published(dataset, row, "best");
      high += published(dataset, row, "high");
    }
    assertThat(List.of(low, best, high))
        .containsExactly(
            expected.get("sum_low").asLong(),
            expected.get("sum_best").asLong(),
            expected.get("sum_high").asLong());
    List<String> anomalies =
        rows.stream()
            .filter(row -> row.codes().contains(UcdpGed.ANOMALY))
            .map(row -> code(row, "ucdp-ged"))
            .toList();
    assertThat(anomalies)
        .containsExactlyElementsOf(
            expected.get("violation_ids").valueStream().map(JsonNode::asString).toList());
    assertThat(problems)
        .hasSize(anomalies.size())
        .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo("low-best-high"));
    expected
        .get("where_prec")
        .forEachEntry(
            (level, count) ->
                assertThat(rows)
                    .filteredOn(
                        row ->
                            row.locations()
                                    .get(0)
                                    .precision()
                                    .map(LocationPrecision::ucdp)
                                    .orElseThrow()
                                == Integer.parseInt(level))
                    .hasSize(count.asInt()));
    assertThat(counts(rows, row -> code(row, "ucdp-violence")))
        .isEqualTo(counts(expected.get("type_of_violence")));
    assertThat(counts(rows, row -> row.extensions().findText("ged.date_prec").orElseThrow()))
        .isEqualTo(counts(expected.get("date_prec")));
    assertThat(rows)
        .filteredOn(row -> published(dataset, row, "best") == 0)
        .hasSize(expected.get("best_zero").asInt());
    if (expected.has("uncertain")) {
      assertThat(rows)
          .filteredOn(row -> published(dataset, row, "low") != published(dataset, row, "high"))
          .hasSize(expected.get("uncertain").asInt());
    }
    if (expected.has("multi_day")) {
      assertThat(rows)
          .filteredOn(
              row ->
                  !row.when()
                      .orElseThrow()
                      .earliestStart()
                      .equals(row.when().orElseThrow().latestEnd()))
          .hasSize(expected.get("multi_day").asInt());
    }
    if (expected.has("component_sum_equals_best")) {
      assertThat(rows)
          .filteredOn(row -> parts(dataset, row) == published(dataset, row, "best"))
          .hasSize(expected.get("component_sum_equals_best").asInt());
    }
    assertThat(rows)
        .filteredOn(row -> row.extensions().findText("ged.number_of_sources").equals(NEVER_COUNTED))
        .hasSize(expected.get("rows_with_sources_unknown").asInt());
    if (expected.has("conflicts")) {
      assertThat(coded(dataset, "ucdp-conflict")).isEqualTo(expected.get("conflicts").asLong());
      assertThat(coded(dataset, "ucdp-dyad")).isEqualTo(expected.get("dyads").asLong());
      assertThat(dataset.parties())
          .filteredOn(party -> party.id().value().startsWith("ucdp-actor:"))
          .hasSize(expected.get("actors").asInt());
    }
  }

  private static Map<String, Integer> counts(List<Event> rows, Function<Event, String> by) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(by.apply(row), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counts(JsonNode expected) {
    Map<String, Integer> counts = new HashMap<>();
    expected.forEachEntry((value, count) -> counts.put(value, count.asInt()));
    return counts;
  }

  private static long parts(Dataset dataset, Event row) {
    return dataset.get(StatementId.of(row.id().value())).claims().stream()
        .skip(1)
        .mapToLong(part -> ((CasualtyEstimate) part).figure().best().orElseThrow())
        .sum();
  }

  private static long coded(Dataset dataset, String scheme) {
    return dataset.events().stream().filter(e -> !code(e, scheme).isEmpty()).count();
  }

  private static long published(Dataset dataset, Event row, String column) {
    CasualtyEstimate total =
        (CasualtyEstimate) dataset.get(StatementId.of(row.id().value())).claims().get(0);
    return row.extensions()
        .findText("ged." + column)
        .map(Long::parseLong)
        .orElseGet(
            () ->
                switch (column) {
                  case "low" -> total.figure().low();
                  case "best" -> total.figure().best().orElseThrow();
                  default -> total.figure().high().orElseThrow();
                });
  }

  private static String code(Event event, String scheme) {
    return event.codes().stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(Code::value)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ucdp-ged/global-sample-first200-ged23.1.csv",
        "ucdp-ged/syria-2016_2017.csv",
        "ucdp-ged/ukr-ged19.1-hdx.csv",
        "ucdp-ged/ukr-ged22.1-hdx.csv"
      })
  void exportGivesBackEachFieldOfEachRow(String name) throws IOException {
    assertExportedEqual(SharedData.require(name));
  }

  @Test
  void exportGivesBackTheFixtures() throws IOException {
    assertExportedEqual(OFFICIAL);
    assertExportedEqual(HDX);
  }

  /** By way of a record file, so that nothing hides in memory. */
  private void assertExportedEqual(Path csv) throws IOException {
    assertExportedEqual(csv, Tables.rows(csv));
  }

  private void assertExportedEqual(Path csv, List<List<String>> rows) throws IOException {
    Path records = folder.resolve("records.ndjson");
    try (ImportRun run = UcdpGed.importer().open(List.of(csv), ImportOptions.standard())) {
      ImportSummary summary = Imports.write(run, records, ImportListener.none());
      assertThat(summary.isComplete()).isTrue();
      assertThat(summary.imported()).isEqualTo(summary.rows());
      assertThat(run.bytesRead()).isEqualTo(run.bytesTotal()).isEqualTo(Files.size(csv));
    }
    Path back = folder.resolve("back.csv.gz");
    UcdpGed.export(ContestedJson.standard().read(records), back);
    assertThat(Tables.rows(back)).isEqualTo(rows);
  }

  @Test
  void theFixtureReadsAsStatements() throws IOException {
    Dataset dataset = imported(OFFICIAL);
    Statement said = dataset.get(StatementId.of("ucdp-ged:1"));
    assertThat(said.claims().get(0).toString()).contains("2–7 (best 3)");
    assertThat(said.citations()).hasSize(2);
    assertThat(said.citations().get(1).locator()).contains("Four \"rebels\" dead");
    Statement original = dataset.get(StatementId.of("ucdp-ged:1:original"));
    assertThat(original.relays()).containsExactly(PartyId.of("ucdp"));
    assertThat(speakers(dataset, original)).containsExactly("army statement");
    assertThat(dataset.get(EventId.of("ucdp-ged:2")).codes()).contains(UcdpGed.ANOMALY);
    assertThat(dataset.get(StatementId.of("ucdp-ged:2")).claims().get(0).toString())
        .contains("1–4 (best 1)");
    assertThat(dataset.get(EventId.of("ucdp-ged:1")).partOf()).hasSize(1);
  }

  @Test
  void whatAttacksOnCiviliansArePartOfIsNoWar() {
    Dataset dataset = imported(OFFICIAL);
    for (String id : List.of("ucdp-conflict:11", "ucdp-dyad:12")) {
      assertThat(dataset.get(EventId.of(id)).type()).as(id).isEqualTo(EventType.WAR);
    }
    for (String id : List.of("ucdp-conflict:15", "ucdp-dyad:16", "ucdp-ged:3")) {
      assertThat(dataset.get(EventId.of(id)).type())
          .as(id)
          .isEqualTo(EventType.ATTACK_ON_CIVILIANS);
    }
  }

  @Test
  void partsOfABestEstimateAreAsSureAsThatIs() throws IOException {
    Dataset dataset = imported(OFFICIAL);
    assertThat(figures(dataset, 1)).containsExactly("2–7 (best 3)", "~1", "~2", "~0", "~0");
    assertThat(figures(dataset, 2)).containsExactly("1–4 (best 1)", "~0", "~0", "~0", "~1");
    assertThat(figures(imported(HDX), 3)).containsExactly("4", "0", "0", "4", "0");
    Path around = with(with(OFFICIAL, 1, "low", "7"), 1, "high", "7");
    assertThat(figures(imported(around), 1))
        .containsExactly("3–7 (best 3)", "~1", "~2", "~0", "~0");
    assertExportedEqual(around);
  }

  private static List<String> figures(Dataset dataset, int id) {
    return dataset.get(StatementId.of("ucdp-ged:" + id)).claims().stream()
        .map(claim -> ((CasualtyEstimate) claim).figure().toString())
        .toList();
  }

  @Test
  void aCoordinateWithoutTheOtherIsReportedAndKept() throws IOException {
    for (List<String> names :
        List.of(List.of("latitude", "longitude", "1.0"), List.of("longitude", "latitude", "2.0"))) {
      Path csv = with(OFFICIAL, 3, names.get(1), "");
      Dataset dataset = imported(csv);
      assertThat(problems)
          .filteredOn(problem -> problem.row() == 3)
          .extracting(ImportProblem::toString)
          .containsExactly(
              "%s, row 3, column %s: '%s' needs a %s beside it; the cell is kept, and the place is"
                      .formatted(csv.getFileName(), names.get(0), names.get(2), names.get(1))
                  + " left without coordinates");
      assertThat(problems).noneMatch(ImportProblem::isError);
      Event event = dataset.get(EventId.of("ucdp-ged:3"));
      assertThat(event.locations().get(0).coordinates()).isEmpty();
      assertThat(event.extensions().findText("ged." + names.get(0))).contains(names.get(2));
      assertExportedEqual(csv);
    }
    imported(with(with(OFFICIAL, 3, "latitude", "91"), 3, "longitude", ""));
    assertThat(problems).filteredOn(ImportProblem::isError).hasSize(1);
  }

  @Test
  void aRowWithoutCoordinatesIsReportedAndKept() throws IOException {
    Path csv = with(with(OFFICIAL, 3, "latitude", ""), 3, "longitude", "");
    Dataset dataset = imported(csv);
    assertThat(problems)
        .filteredOn(problem -> problem.row() == 3)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "%s, row 3, column latitude: '' is empty, and so is longitude; the place is left"
                    .formatted(csv.getFileName())
                + " without coordinates");
    assertThat(problems).noneMatch(ImportProblem::isError);
    assertThat(dataset.get(EventId.of("ucdp-ged:3")).locations().get(0).coordinates()).isEmpty();
    assertThat(figures(dataset, 3)).isEqualTo(figures(imported(OFFICIAL), 3));
    assertExportedEqual(csv);
  }

  @Test
  void columnsAreFoundWhateverTheirCaseAndTheBlanksAroundThem() throws IOException {
    String text = Files.readString(OFFICIAL);
    int end = text.indexOf('\n');
    String header = text.substring(0, end).strip();
    for (String other :
        List.of(
            header.toUpperCase(Locale.ROOT),
            header.replace("\"", "").replace(",", ", "),
            header.replace("best", "Best"))) {
      Path csv = Files.writeString(folder.resolve("other.csv"), other + text.substring(end));
      Dataset dataset = imported(csv);
      assertThat(problems).noneMatch(ImportProblem::isError);
      assertThat(figures(dataset, 3)).isEqualTo(figures(imported(OFFICIAL), 3));
      assertExportedEqual(csv);
    }
  }

  @Test
  void aColumnSpelledAsKnownComesBeforeOneInOtherCase() throws IOException {
    String text = Files.readString(OFFICIAL);
    assertThat(text.indexOf("number_of_sources")).isBetween(0, text.indexOf("best"));
    Path csv =
        Files.writeString(
            folder.resolve("twice.csv"), text.replaceFirst("number_of_sources", "Best"));
    Dataset dataset = imported(csv);
    assertThat(figures(dataset, 3)).isEqualTo(figures(imported(OFFICIAL), 3));
    assertThat(dataset.get(EventId.of("ucdp-ged:3")).extensions().findText("ged.Best")).isPresent();
    assertExportedEqual(csv);
  }

  @Test
  void anEmptyArchiveIsRefused() throws IOException {
    Path zip = folder.resolve("empty.zip");
    new ZipOutputStream(Files.newOutputStream(zip)).close();
    assertThatThrownBy(() -> imported(zip))
        .isInstanceOf(ImportException.class)
        .hasMessage("empty.zip holds no .csv file");
  }

  @Test
  void aDatasetWithoutEventsOfGedIsNotExported() throws IOException {
    Path csv = Files.writeString(folder.resolve("older.csv"), "older");
    assertThatThrownBy(() -> UcdpGed.export(Dataset.titled("None").build(), csv))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the dataset holds no event of UCDP GED, which has a code such as ucdp-ged:413786;"
                + " export what was imported from it, or choose another format");
    assertThat(csv).hasContent("older");
  }

  private static List<String> speakers(Dataset dataset, Statement statement) {
    return statement.speakers().stream().map(dataset::get).map(Party::displayName).toList();
  }

  @Test
  void eachOriginalSourceIsASpeaker() throws IOException {
    Path csv = with(OFFICIAL, 1, "source_original", "SOHR; VDC");
    Dataset dataset = imported(csv);
    assertThat(speakers(dataset, dataset.get(StatementId.of("ucdp-ged:1:original"))))
        .containsExactly("SOHR", "VDC");
    assertThat(dataset.get(EventId.of("ucdp-ged:1")).extensions().findText("ged.source_original"))
        .isEmpty();
    assertExportedEqual(with(OFFICIAL, 1, "source_original", "SOHR;VDC ;; "));
  }

  @Test
  void whatNamesNobodyIsNoSpeakerAndComesBack() throws IOException {
    Path csv = with(with(OFFICIAL, 1, "source_original", "NA; ."), 1, "source_office", "NA");
    Path all = with(csv, 1, "gwnob", "NA");
    Dataset dataset = imported(all);
    assertThat(dataset.find(StatementId.of("ucdp-ged:1:original"))).isEmpty();
    assertThat(dataset.parties()).noneMatch(party -> party.displayName().equals("NA"));
    assertThat(dataset.parties()).noneMatch(party -> party.codes().contains(Code.of("gw", "NA")));
    assertExportedEqual(all);
  }

  /** Names that releases before 17 and after 24 gave to columns. */
  @Test
  void renamedColumnsAreFound() throws IOException {
    for (List<String> names :
        List.of(
            List.of("conflict_id", "dyad_id", "side_a_id", "side_b_id", "best", "high", "low"),
            List.of(
                "conflict_id",
                "dyad_id",
                "side_a_id",
                "side_b_id",
                "best_est",
                "high_est",
                "low_est"))) {
      String text = Files.readString(OFFICIAL);
      List<String> now =
          List.of(
              "conflict_new_id",
              "dyad_new_id",
              "side_a_new_id",
              "side_b_new_id",
              "best",
              "high",
              "low");
      for (int i = 0; i < names.size(); i++) {
        text = text.replaceFirst("\\b" + now.get(i) + "\\b", names.get(i));
      }
      Path csv = Files.writeString(folder.resolve("renamed.csv"), text);
      assertThat(imported(csv).statements()).isEqualTo(imported(OFFICIAL).statements());
      assertExportedEqual(csv);
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t'})
  void cellsMayBePartedOtherwise(char separator) throws IOException {
    String text =
        Tables.rows(OFFICIAL).stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("" + separator)))
            .collect(Collectors.joining("\n"));
    Path csv = Files.writeString(folder.resolve("parted.csv"), text);
    assertThat(imported(csv)).isEqualTo(imported(OFFICIAL));
    assertExportedEqual(csv, Tables.rows(OFFICIAL));
  }

  /** To the model they are the same place; the file is to come back as it was. */
  @Test
  void zeroWithASignComesBackWithIt() throws IOException {
    String text = Files.readString(OFFICIAL);
    Path csv = Files.writeString(folder.resolve("zero.csv"), text.replace("1.500000", "-0.0"));
    assertThat(Files.readString(csv)).contains(",-0.0,");
    assertExportedEqual(csv);
  }

  @Test
  void columnsThatNoRowNeedsMayBeMissing() throws IOException {
    Path csv = without(OFFICIAL, "gwnoa", "gwnob", "source_original", "source_date", "country_id");
    Dataset dataset = imported(csv);
    assertThat(dataset.events()).hasSameSizeAs(imported(OFFICIAL).events());
    assertThat(dataset.find(StatementId.of("ucdp-ged:1:original"))).isEmpty();
    assertExportedEqual(csv);
  }

  @Test
  void packedCrLfMarkedAndInWindows1252() throws IOException {
    String text = Files.readString(with(OFFICIAL, 1, "where_coordinates", "Señor “Z” town"));
    Path plain = Files.writeString(folder.resolve("plain.csv"), text);
    Dataset expected = imported(plain);
    byte[] marked = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.csv"), marked);
    assertThat(imported(file).statements()).isEqualTo(expected.statements());
    assertThat(problems).allMatch(problem -> problem.rule().equals("low-best-high"));
    Path gz = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(marked);
    }
    assertThat(imported(gz)).isEqualTo(imported(file));
    Path zip = folder.resolve("ged221-csv.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("GEDEvent_v22_1.csv"));
      out.write(marked);
    }
    assertThat(imported(zip)).isEqualTo(imported(file));
    byte[] windows = text.getBytes(Charset.forName("windows-1252"));
    assertThat(imported(Files.write(file, windows))).isEqualTo(expected);
    assertThat(problems.stream().map(ImportProblem::toString))
        .contains(
            "a.csv, row 1, column where_coordinates: 'Señor “Z” town' is no UTF-8 and was read as"
                + " Windows-1252; name the charset of the file if it is another");
  }

  @Test
  void releasesAreVersionsAndTheirDaysAreWhenUcdpSpoke() {
    ImportOptions options = ImportOptions.standard().withRelease("22.1").withReleased("2022-06-15");
    Dataset dataset = imported(HDX, options);
    assertThat(dataset.version()).contains("22.1");
    assertThat(dataset.releasedAt()).isEqualTo(options.released());
    assertThat(dataset.get(StatementId.of("ucdp-ged:1")).saidAt()).isEqualTo(options.released());
    Statement original = dataset.get(StatementId.of("ucdp-ged:1:original"));
    assertThat(original.saidAt()).isEmpty();
    assertThat(original.knownAt()).isEqualTo(options.released());
  }

  @Test
  void exportOfMergedReleasesTellsWhatStands() throws IOException {
    Path newer = with(with(OFFICIAL, 1, "best", "2"), 1, "low", "1");
    List<List<String>> rows = new ArrayList<>(Tables.rows(newer));
    rows.remove(3);
    Path later = written(rows);
    Dataset old = imported(OFFICIAL, release("21.1", "2021-06-15"));
    Dataset recent = imported(later, release("22.1", "2022-06-15"));
    Path back = folder.resolve("merged.csv");
    UcdpGed.export(old.revisedBy(recent).dataset(), back);
    assertThat(Tables.rows(back)).isEqualTo(rows);
    UcdpGed.export(old.merge(recent).dataset(), back);
    assertThat(Tables.rows(back).get(1)).isEqualTo(rows.get(1));
  }

  private static ImportOptions release(String name, String day) {
    return ImportOptions.standard().withRelease(name).withReleased(day);
  }

  @Test
  void aPipeIsRefusedAsItCannotBeReadTwice() {
    assertThatThrownBy(() -> imported(Path.of("/dev/null")))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "/dev/null is a pipe or a device, which cannot be read twice; save it as a file first");
  }

  @Test
  void aBadCellCostsItsRowOnly() throws IOException {
    for (List<String> bad :
        List.of(
            List.of("best", "x", "must be a whole number of at most 18 digits, and not negative"),
            List.of("best", "-1", "must be a whole number of at most 18 digits, and not negative"),
            List.of("low", "", "must not be empty"),
            List.of("date_start", "2022-02-30", "must be a date such as 2022-09-12"),
            List.of("date_end", "2022-02-03x", "must be a date such as 2022-09-12"),
            List.of("where_prec", "8", "must be a whole number from 1 to 7"),
            List.of("latitude", "91", "must be decimal degrees from -90 to 90"),
            List.of("longitude", "east", "must be decimal degrees from -180 to 180"),
            List.of("id", "a b", "must be letters and digits, with '-', '_' or '.' between them"),
            List.of("id", "2", "is that of an earlier row; ids must differ"))) {
      Path csv = with(OFFICIAL, 3, bad.get(0), bad.get(1));
      Dataset dataset = imported(csv);
      assertThat(problems.stream().filter(ImportProblem::isError).map(ImportProblem::toString))
          .containsExactly(
              "%s, row 3, column %s: '%s' %s"
                  .formatted(csv.getFileName(), bad.get(0), bad.get(1), bad.get(2)));
      assertThat(dataset.find(EventId.of("ucdp-ged:1"))).isPresent();
      assertThat(dataset.find(EventId.of("ucdp-ged:2"))).isPresent();
      assertThat(dataset.find(EventId.of("ucdp-ged:3"))).isEmpty();
    }
  }

  @Test
  void everyBadCellOfARowIsReported() throws IOException {
    Path csv = with(with(OFFICIAL, 1, "best", "x"), 1, "where_prec", "9");
    imported(csv);
    assertThat(problems).filteredOn(problem -> problem.row() == 1).hasSize(2);
  }

  @Test
  void deathsThatDoNotAddUpAreReportedAndKept() throws IOException {
    Path csv = with(OFFICIAL, 1, "deaths_civilians", "41");
    Dataset dataset = imported(csv);
    assertThat(problems.get(0).toString())
        .isEqualTo(
            csv.getFileName()
                + ", row 1, column best: '3' is not the sum of deaths_a, deaths_b, deaths_civilians"
                + " and deaths_unknown, which is 44");
    assertThat(dataset.get(StatementId.of("ucdp-ged:1")).claims().get(3).toString()).contains("41");
  }

  @Test
  void whatIsNoGedIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("bad.csv"), "id,best\n1,2\n");
    assertThatThrownBy(() -> imported(other))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("bad.csv, header: the columns [type_of_violence, conflict_new_id,")
        .hasMessageEndingWith(
            "there are [id, best]. Known layouts: UCDP GED as published by UCDP (5.0 to 25.1) or"
                + " HDX, with conflict_new_id or conflict_id, best or best_est, in any order");
    assertThatThrownBy(
            () -> UcdpGed.importer().open(List.of(OFFICIAL, HDX), ImportOptions.standard()))
        .hasMessage(
            "ged-hdx-fixture.csv has other columns than ged-fixture.csv; import each by itself,"
                + " and merge the results");
    assertThatThrownBy(() -> UcdpGed.importer().open(List.of(), ImportOptions.standard()))
        .hasMessage("there is no file to import; name at least one");
  }

  private Dataset imported(Path csv) {
    return imported(csv, ImportOptions.standard());
  }

  private Dataset imported(Path csv, ImportOptions options) {
    problems.clear();
    try (ImportRun run = UcdpGed.importer().open(List.of(csv), options)) {
      return Imports.read(run, (row, of) -> problems.addAll(row.problems()));
    }
  }

  /** {@return a copy with another text in the cell of a row, numbered from 1} */
  private Path with(Path csv, int row, String column, String cell) throws IOException {
    List<List<String>> rows = new ArrayList<>(Tables.rows(csv));
    List<String> changed = new ArrayList<>(rows.get(row));
    changed.set(rows.get(0).indexOf(column), cell);
    rows.set(row, changed);
    return written(rows);
  }

  private Path without(Path csv, String... columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = Tables.rows(csv).get(0);
    for (List<String> row : Tables.rows(csv)) {
      List<String> left = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (!List.of(columns).contains(header.get(i))) {
          left.add(row.get(i));
        }
      }
      rows.add(left);
    }
    return written(rows);
  }

  private Path written(List<List<String>> rows) throws IOException {
    Path copy = Files.createTempFile(folder, "copy", ".csv");
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    return Files.writeString(copy, text + "\n");
  }
}
