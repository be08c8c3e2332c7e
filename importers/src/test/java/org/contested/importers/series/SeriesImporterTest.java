package org.contested.importers.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Disputes;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series by the mapping that the documentation shows, as a table and as a list. */
class SeriesImporterTest {

  private static final String LIST =
      """
      [{"report_date": "2024-03-01", "killed_cum": 120, "killed_children_cum": 41,
        "injured_or_missing_cum": 300, "source_note": "bulletin 7"},
       {"report_date": "2024-03-02", "killed_cum": 130, "killed_mark": "over",
        "killed_children_cum": null, "injured_or_missing_cum": 310,
        "source_note": "bulletin 8, by telephone"},
       {"report_date": "2024-03-03", "killed_cum": 128, "killed_children_cum": 44}]
      """;

  @TempDir private Path folder;

  private String mapping = "";
  private String table = "";

  @BeforeEach
  void readDocs() throws IOException {
    String docs = Files.readString(Path.of("../docs/series-mappings.md"));
    mapping = block(docs, "json");
    table = block(docs, "csv");
  }

  private static String block(String docs, String language) {
    Matcher matcher = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(docs);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private SeriesImporter series() throws IOException {
    return SeriesImporter.of(Files.writeString(folder.resolve("mapping.json"), mapping));
  }

  private Dataset imported(String name, String text) throws IOException {
    return Imports.readAll(
        series(), ImportOptions.standard(), Files.writeString(folder.resolve(name), text));
  }

  private static List<String> figures(Dataset dataset, String day) {
    return dataset.get(StatementId.of("valley-deaths:" + day)).claims().stream()
        .map(CasualtyEstimate.class::cast)
        .map(claim -> claim.harms() + " " + claim.figure())
        .toList();
  }

  @Test
  void aDayOfATableIsWhatTheSpeakerStates() throws IOException {
    Dataset dataset = imported("in.csv", table);
    assertThat(dataset.title()).contains("Deaths, as the ministry states them");
    assertThat(dataset.statements()).hasSize(3);
    assertThat(figures(dataset, "2024-03-01"))
        .containsExactly("[KILLED] 120", "[KILLED] 41", "[INJURED, MISSING] 300");
    assertThat(figures(dataset, "2024-03-02"))
        .containsExactly("[KILLED] >130", "[INJURED, MISSING] 310");
    assertThat(figures(dataset, "2024-03-03")).containsExactly("[KILLED] 128", "[KILLED] 44");
    Statement day = dataset.get(StatementId.of("valley-deaths:2024-03-02"));
    assertThat(day.speakers()).containsExactly(PartyId.of("ministry"));
    assertThat(day.relays()).isEmpty();
    assertThat(day.citations()).isEmpty();
    assertThat(day.saidAt()).contains(Timespan.parse("2024-03-02"));
    assertThat(day.extensions())
        .hasToString("{\"series.source_note\":\"bulletin 8, by telephone\"}");
    assertThat(Disputes.in(dataset)).isEmpty();
    Path json = folder.resolve("o.json");
    ContestedJson.standard().write(dataset, json);
    assertThat(ContestedJson.standard().read(json)).isEqualTo(dataset);
  }

  @Test
  void aListAndATableSayTheSame() throws IOException {
    assertThat(imported("in.json", LIST)).isEqualTo(imported("in.csv", table));
  }

  @Test
  void cellsMayBePartedBySemicolons() throws IOException {
    Dataset dataset =
        imported("in.csv", "killed_mark;killed_cum;report_date\napprox.;120;2024-03-01\n");
    assertThat(figures(dataset, "2024-03-01")).containsExactly("[KILLED] ~120");
  }

  @Test
  void anEncodingThatIsGivenIsTaken() throws IOException {
    Path latin = folder.resolve("in.json");
    Files.writeString(latin, LIST.replace("bulletin 7", "Blätter"), StandardCharsets.ISO_8859_1);
    SeriesImporter series = series();
    ImportOptions options = ImportOptions.standard().withCharset(StandardCharsets.ISO_8859_1);
    assertThat(Imports.readAll(series, options, latin).statements().get(0).extensions())
        .hasToString("{\"series.source_note\":\"Blätter\"}");
    assertThatThrownBy(() -> Imports.readAll(series, ImportOptions.standard(), latin))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("in.json, row 1: 'line 2, column ")
        .hasMessageContaining(" is where it is no JSON (Invalid UTF-8");
    ImportOptions ascii = ImportOptions.standard().withCharset(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Imports.readAll(series, ascii, latin))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "in.json: its text is not of the encoding that was given; name another, or none for"
                + " UTF-8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.open(List.of(), ImportOptions.standard()))
        .withMessage("there is no file to import; name at least one");
  }

  @Test
  void aPackedFileIsUnpackedAndSeveralAreOneSeries() throws IOException {
    Path packed = folder.resolve("in.json.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(LIST.getBytes(StandardCharsets.UTF_8));
    }
    Path more =
        Files.writeString(
            folder.resolve("more.json"), "[{\"report_date\":\"2024-03-04\",\"killed_cum\":140}]");
    Dataset both = Imports.readAll(series(), ImportOptions.standard(), packed, more);
    assertThat(both.statements()).hasSize(4);
    assertThat(both.statements().subList(0, 3)).isEqualTo(imported("in.json", LIST).statements());
  }

  @Test
  void releasesMergeAndWindBack() throws IOException {
    Path old = Files.writeString(folder.resolve("d@2024-03-02.csv"), lines(3));
    Path newer =
        Files.writeString(
            folder.resolve("d.csv"), table.replace("2024-03-02,130", "2024-03-02,125"));
    SeriesReleases releases = SeriesReleases.read(series(), List.of(newer, old));
    assertThat(releases.releases())
        .extracting(SeriesReleases::day)
        .containsExactly(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 3));
    assertThat(releases.releases().get(0).version()).contains("2024-03-02");
    LocalDate day = LocalDate.of(2024, 3, 2);
    assertThat(releases.accounts(releases.merged())).hasSize(4);
    assertThat(releases.upTo(day, releases.merged()).flatMap(Account::figure))
        .contains(Figure.moreThan(125));
    assertThat(releases.upTo(day, releases.merged().asKnownAt(day)).flatMap(Account::figure))
        .contains(Figure.moreThan(130));
    assertThat(releases.upTo(LocalDate.of(2024, 1, 1), releases.merged())).isEmpty();
  }

  private String lines(int count) {
    return String.join("\n", table.lines().limit(count).toList());
  }

  @Test
  void aReleaseThatIsNoneIsRefused() throws IOException {
    SeriesImporter series = series();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesReleases.read(series, List.of()))
        .withMessage("there is no release; name at least one file");
    Path empty = Files.writeString(folder.resolve("empty.json"), "[]");
    assertThatThrownBy(() -> SeriesReleases.read(series, List.of(empty)))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "empty.json has no days; name it after its release, as in losses@2022-10-31.json");
    Path bad = Files.writeString(folder.resolve("bad.csv"), table.replace(",130,", ",x,"));
    assertThatThrownBy(() -> SeriesReleases.read(series, List.of(bad)))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "bad.csv, row 2, column killed_cum: 'x' must be a whole number of at most 18 digits,"
                + " and not negative");
  }

  @Test
  void aReleaseDatesTheWholeAndNoStatement() throws IOException {
    ImportOptions options = ImportOptions.standard().withRelease("7").withReleased("2024-03-05");
    Path csv = Files.writeString(folder.resolve("in.csv"), table);
    Dataset dataset = Imports.readAll(series(), options, csv);
    assertThat(dataset.version()).contains("7");
    assertThat(dataset.releasedAt()).contains(Timespan.parse("2024-03-05"));
    assertThat(dataset.statements()).isEqualTo(imported("in.csv", table).statements());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"speaker\": \"ministry\"|\"speaker\": \"mayor\"|mapping.json: its dataset and what it"
            + " says of a day do not fit: ",
        "\"territory\": \"valley\"}|\"territory\": \"hill\"}|mapping.json: its dataset and what it"
            + " says of a day do not fit: ",
        "\"MORE_THAN\"|\"BETWEEN\"|mapping.json: BETWEEN is no form of one number; there are"
            + " EXACTLY, AT_LEAST, MORE_THAN, AT_MOST, FEWER_THAN and ABOUT",
        "\"qualifier\"|\"mark\"|mapping.json, line 11: 'mark' is no key here; there are [",
        "\"GOVERNMENT\"|\"MINISTRY\"|mapping.json, line 5, column 33, /dataset/parties/1/kind:"
            + " \"MINISTRY\" is ",
        "\"date\": \"report_date\",| |mapping.json, line ",
      })
  void aMappingThatIsWrongIsRefused(String old, String put, String message) {
    assertThat(mapping).contains(old);
    mapping = mapping.replace(old, put == null ? "" : put);
    assertThatThrownBy(this::series)
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aMappingWithoutCountsIsRefused() {
    mapping = mapping.replaceFirst("(?s)\"counts\": \\[.*]", "\"counts\": []");
    assertThatThrownBy(this::series).hasMessage("mapping.json: counts: must not be empty");
  }

  /** Random days come back as they were written, as a list and as a table. */
  @Test
  void randomDaysAreImportedAsTheyAreWritten() {
    String[] words = {"", "over", "at least", "approx."};
    String[] marks = {"", ">", "≥", "~"};
    Seeds.forEach(
        60,
        (seed, random) -> {
          StringBuilder csv = new StringBuilder("report_date,killed_cum,killed_mark\n");
          StringBuilder json = new StringBuilder("[");
          List<String> expected = new ArrayList<>();
          LocalDate day = LocalDate.of(2020, 1, 1);
          for (int i = random.nextInt(30); i > 0; i--) {
            day = day.plusDays(1 + random.nextInt(400));
            long count = random.nextLong(1L << random.nextInt(1, 50));
            int word = random.nextInt(words.length);
            csv.append(day).append(',').append(count).append(',').append(words[word]).append('\n');
            json.append(json.length() == 1 ? "" : ",")
                .append("{\"killed_cum\":%d,\"report_date\":\"%s\"".formatted(count, day))
                .append(word == 0 ? "}" : ",\"killed_mark\":\"%s\"}".formatted(words[word]));
            expected.add(day + " " + marks[word] + count);
          }
          try {
            assertThat(said(imported("in.csv", csv.toString())))
                .as("seed %d", seed)
                .isEqualTo(expected);
            assertThat(said(imported("in.json", json + "]")))
                .as("seed %d", seed)
                .isEqualTo(expected);
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }

  private static List<String> said(Dataset dataset) {
    return dataset.statements().stream()
        .map(
            day ->
                day.saidAt().orElseThrow()
                    + " "
                    + ((CasualtyEstimate) day.claims().get(0)).figure())
        .toList();
  }

  @Test
  void aWordThatQualifiesNoNumberIsKept() throws IOException {
    mapping =
        mapping.replace(
            "\"column\": \"killed_children_cum\"",
            "\"column\": \"killed_children_cum\", \"qualifier\": \"children_mark\","
                + " \"words\": {\"about\": \"ABOUT\"}");
    String date =
        "\"report_date\": \"2024-05-0%d\", \"killed_cum\": 9, \"children_mark\": \"about\"";
    Dataset dataset =
        imported(
            "in.json",
            "[{%s}, {%s, \"killed_children_cum\": 3}]"
                .formatted(date.formatted(1), date.formatted(2)));
    assertThat(dataset.statements())
        .extracting(said -> said.extensions().findText("series.children_mark").orElse("none"))
        .containsExactly("about", "none");
  }

  @Test
  void damageIsReportedAndNeverThrown() throws IOException {
    SeriesImporter series = series();
    Seeds.forEach(
        300,
        (seed, random) -> {
          boolean isList = random.nextBoolean();
          byte[] bytes = (isList ? LIST : table).getBytes(StandardCharsets.UTF_8);
          int from = isList ? 1 : table.indexOf('\n') + 1;
          for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
          }
          try (ImportRun run =
              series.open(
                  List.of(Files.write(folder.resolve("in"), bytes)), ImportOptions.standard())) {
            while (run.hasNext()) {
              ImportedRow row = run.next();
              assertThat(row.records().isEmpty())
                  .as("seed %d", seed)
                  .isEqualTo(row.problems().stream().anyMatch(ImportProblem::isError));
            }
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }
}
