package org.contested.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of incidents by the mappings that the documentation shows, on rows of our own. */
class TableImporterTest {

  private static final Path DOCS = Path.of("../docs/table-mappings.md");

  @TempDir private Path folder;

  private final List<ImportProblem> problems = new ArrayList<>();
  private final List<String> mappings = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();

  @BeforeEach
  void readDocs() throws IOException {
    String docs = Files.readString(DOCS);
    blocks(docs, "json", mappings);
    blocks(docs, "csv", tables);
    assertThat(mappings).hasSize(2);
    assertThat(tables).hasSize(2);
  }

  private static void blocks(String docs, String language, List<String> into) {
    Matcher matcher = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(docs);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }

  @Test
  void aTableOfAllegedCivilianHarmKeepsItsWords() throws IOException {
    Dataset dataset = imported(mappings.get(0), tables.get(0));
    assertThat(figures(dataset, "S001")).containsExactly("6–8", "≥9");
    assertThat(figures(dataset, "S002")).containsExactly("“'Many' (9 named)”", "“Some”");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 2, column Civilians reported killed: ''Many' (9 named)' is no count that"
                + " can be read; it is kept as the words that were said",
            "in.csv, row 2, column Date: 'late spring' is no date in EDTF or one of dateFormats; the"
                + " event is left without it");
    Event first = dataset.get(EventId.of("recorder:S001"));
    assertThat(first.when()).contains(Timespan.parse("2016-03-04"));
    assertThat(first.participants()).hasSize(2);
    assertThat(first.locations().get(0).description()).contains("A village");
    Event second = dataset.get(EventId.of("recorder:S002"));
    assertThat(second.when()).isEmpty();
    assertThat(second.extensions().findText("table.Date")).contains("late spring");
    assertThat(second.extensions().findText("table.Grading#2")).contains("weak");
    assertThat(dataset.get(StatementId.of("recorder:S001")).citations()).hasSize(2);
  }

  @Test
  void aTableOfStrikesHasMinimaAndMaxima() throws IOException {
    Dataset dataset = imported(mappings.get(1), tables.get(1));
    assertThat(figures(dataset, "YEM1")).containsExactly("4–7", "0–2");
    assertThat(figures(dataset, "YEM2")).containsExactly("≥3", "0");
    assertThat(problems).isEmpty();
    assertThat(dataset.get(EventId.of("bureau:YEM1")).when())
        .contains(Timespan.within(LocalDate.of(2012, 5, 2), LocalDate.of(2012, 5, 3)));
  }

  private static List<String> figures(Dataset dataset, String id) {
    String speaker = dataset.parties().iterator().next().id().value();
    Statement said = dataset.get(StatementId.of(speaker + ":" + id));
    List<String> figures = new ArrayList<>();
    for (Claim claim : said.claims()) {
      if (claim instanceof CasualtyEstimate estimate) {
        figures.add(estimate.figure().toString());
      }
    }
    return figures;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "6-8|6–8",
        "6–8|6–8",
        "At least 9|≥9",
        "at least 9|≥9",
        "9+|≥9",
        "Up to 5|≤5",
        "0|0",
        "Some|“Some”",
        "Dozens|“Dozens”",
        "Possibly|“Possibly”",
        "?|unknown",
        "Unknown|unknown",
        "None|none reported",
        "approx. 20|~20",
        "'Many' (9 named)|“'Many' (9 named)”",
        "more than 1,200|>1200",
        "7 or 8|“7 or 8”",
        "-3|“-3”",
        "3.5|“3.5”",
      })
  void whatACellSaysIsNeitherMoreNorLess(String cell, String figure) throws IOException {
    String table = "Ref,Killed\n1,\"" + cell + "\"\n";
    String mapping =
        "{\"title\":\"T\",\"speaker\":{\"id\":\"r\",\"kind\":\"MONITOR\",\"name\":\"R\"},\"id\":\"Ref\","
            + "\"eventType\":\"OTHER\",\"counts\":[{\"harm\":\"KILLED\",\"text\":\"Killed\"}]}";
    Dataset dataset = imported(mapping, table);
    assertThat(figures(dataset, "1")).containsExactly(figure);
    assertThat(dataset.events().iterator().next().extensions().findText("table.Killed"))
        .contains(cell);
  }

  @Test
  void boundsInNoOrderAreWidenedAndReported() throws IOException {
    Dataset dataset = imported(mappings.get(1), tables.get(1).replace("4,7", "9,7"));
    assertThat(figures(dataset, "YEM1")).containsExactly("7–9", "0–2");
    assertThat(problems.get(0).toString())
        .isEqualTo(
            "in.csv, row 1, column Minimum killed: '9' is in no order with the others; the bounds"
                + " are widened to hold all of them");
  }

  @Test
  void aMappingThatIsWrongIsRefusedWithTheKeysThereAre() {
    assertThatThrownBy(
            () -> imported(mappings.get(1).replace("\"notes\"", "\"note\""), tables.get(1)))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("mapping.json, line ")
        .hasMessageContaining("'note' is no key here; there are [")
        .hasMessageContaining("notes");
    assertThatThrownBy(
            () -> imported(mappings.get(1).replace("\"Minimum killed\"", "\"Min\""), tables.get(1)))
        .hasMessageStartingWith(
            "in.csv, header: the columns [Min], which mapping.json names, are missing; there are"
                + " [Strike, ");
    assertThatThrownBy(
            () -> imported(mappings.get(1).replace("d/M/uuuu", "d/b/uuuu"), tables.get(1)))
        .hasMessageStartingWith("mapping.json, dateFormats: 'd/b/uuuu' is no pattern of a date");
    assertThatThrownBy(() -> imported("{\"title\":1", tables.get(1)))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("mapping.json, line 1: ");
    assertThatThrownBy(
            () ->
                imported(
                    mappings.get(1).replace("\"low\": \"Minimum killed\"", "\"text\": \"Strike\""),
                    tables.get(1)))
        .hasMessage(
            "mapping.json, counts: a count of KILLED has either 'text', or 'low', 'best' and 'high'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"separator\": \",\"|\"separator\": \"\"|mapping.json, parties: the separator of the column"
            + " 'Belligerent' is empty; leave it out where a cell holds one name",
        "\"separator\": \" \"|\"separator\": \"\"|mapping.json, sources: the separator of the column"
            + " 'Sources' is empty; leave it out where a cell holds one name",
        "\"recorder\"|\"a recorder\"|mapping.json, speaker: party id 'a recorder' has a space at index"
            + " 1; an id has no white space and no control characters",
        "[\"d MMMM uuuu\"]|[null]|mapping.json, line 5, /dateFormats/0: Invalid `null` value"
            + " encountered for property \"dateFormats\"",
        "\"eventType\"|\"separator\": \";;\", \"eventType\"|mapping.json, line 4, /separator: Cannot"
            + " coerce String value (\";;\") to `java.lang.Character` value (but might if coercion"
            + " using `CoercionConfig` was enabled)",
      })
  void whatIsWrongInAMappingIsPlaced(String text, String other, String message) {
    assertThatThrownBy(() -> imported(mappings.get(0).replace(text, other), tables.get(0)))
        .isInstanceOf(ImportException.class)
        .hasMessage(message);
  }

  @Test
  void aFolderIsNoMapping() {
    assertThatThrownBy(() -> TableImporter.of(folder))
        .isInstanceOf(ImportException.class)
        .hasMessage(folder + " is a folder, not a file; name the mapping in it");
  }

  @Test
  void aPlaceThatIsNoneCostsNoIncident() throws IOException {
    for (String cells : List.of("95.5,46.25", "north,46.25", "NaN,46.25")) {
      Dataset dataset = imported(mappings.get(1), tables.get(1).replace("14.5,46.25", cells));
      String cell = cells.substring(0, cells.indexOf(','));
      assertThat(problems)
          .extracting(ImportProblem::toString)
          .containsExactly(
              "in.csv, row 1, column Lat: '%s' must be decimal degrees from -90 to 90; the place is"
                      .formatted(cell)
                  + " left without coordinates");
      Event event = dataset.get(EventId.of("bureau:YEM1"));
      assertThat(event.locations().get(0).coordinates()).isEmpty();
      assertThat(event.locations().get(0).description()).contains("A valley");
      assertThat(event.extensions().findText("table.Lat")).contains(cell);
      assertThat(figures(dataset, "YEM1")).containsExactly("4–7", "0–2");
    }
    imported(mappings.get(1), tables.get(1).replace("14.5,46.25", "14.5,-181"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column Lon: '-181' must be decimal degrees from -180 to 180; the place"
                + " is left without coordinates");
    for (List<String> alone :
        List.of(
            List.of("14.5,", "Lat", "14.5", "longitude"),
            List.of(",46", "Lon", "46", "latitude"))) {
      Dataset dataset =
          imported(mappings.get(1), tables.get(1).replace("14.5,46.25", alone.get(0)));
      assertThat(problems)
          .extracting(ImportProblem::toString)
          .containsExactly(
              "in.csv, row 1, column %s: '%s' needs a %s beside it; the cell is kept, and the place"
                      .formatted(alone.get(1), alone.get(2), alone.get(3))
                  + " is left without coordinates");
      Event event = dataset.get(EventId.of("bureau:YEM1"));
      assertThat(event.locations().get(0).coordinates()).isEmpty();
      assertThat(event.extensions().findText("table." + alone.get(1))).contains(alone.get(2));
    }
  }

  @Test
  void anEndBeforeTheBeginningCostsNoIncident() throws IOException {
    Dataset dataset =
        imported(mappings.get(1), tables.get(1).replace("2/5/2012,3/5/2012", "2/5/2012,1/5/2012"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column To: '1/5/2012' must not be before its first day 2012-05-02; the"
                + " event is left with that alone");
    Event event = dataset.get(EventId.of("bureau:YEM1"));
    assertThat(event.when()).contains(Timespan.parse("2012-05-02"));
    assertThat(event.extensions().findText("table.To")).contains("1/5/2012");
    imported(mappings.get(1), tables.get(1).replace("2/5/2012,3/5/2012", "2/5/2012,2012-05-03/.."));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column To: '2012-05-03/..' cannot be joined to '2012-05-02', as one of"
                + " them is open; the event is left with that alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d/M/uuuu", "d/M/yyyy", "d/M/y"})
  void aYearMayBeOneOfAnEraThatIsLeftOut(String pattern) throws IOException {
    Dataset dataset = imported(mappings.get(1).replace("d/M/uuuu", pattern), tables.get(1));
    assertThat(problems).isEmpty();
    assertThat(dataset.get(EventId.of("bureau:YEM2")).when())
        .contains(Timespan.parse("2012-05-09"));
    imported(
        mappings.get(1).replace("d/M/uuuu", pattern), tables.get(1).replace("9/5/2012", "30/2/12"));
    assertThat(problems).extracting(ImportProblem::rule).contains("date");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05~,2019-06,true,false",
    "2019-05,2019-06?,false,true",
    "2019-05~,2019-06?,true,true",
    "2019?,2019-12-31~,true,true",
    "2019-05%,2019-05%,true,true",
    "2019-05,2019-06,false,false",
  })
  void doubtsOfEitherEndAreKept(String from, String to, boolean approximate, boolean uncertain)
      throws IOException {
    Dataset dataset =
        imported(mappings.get(1), tables.get(1).replace("2/5/2012,3/5/2012", from + "," + to));
    assertThat(problems).isEmpty();
    Timespan when = dataset.get(EventId.of("bureau:YEM1")).when().orElseThrow();
    assertThat(when.isApproximate()).isEqualTo(approximate);
    assertThat(when.isUncertain()).isEqualTo(uncertain);
    assertThat(when.earliestStart()).isEqualTo(Timespan.parse(from).earliestStart());
    assertThat(when.latestEnd()).isEqualTo(Timespan.parse(to).latestEnd());
  }

  @Test
  void theSameIdTwiceIsReported() throws IOException {
    imported(mappings.get(1), tables.get(1).replace("YEM2", "YEM1"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 2, column Strike: 'YEM1' is that of an earlier row; ids must differ");
  }

  @Test
  void damageIsReportedAndNeverThrown() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          byte[] bytes = tables.get(0).getBytes(StandardCharsets.UTF_8);
          int from = tables.get(0).indexOf('\n') + 1;
          for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
          }
          try {
            Files.write(folder.resolve("in.csv"), bytes);
            Files.writeString(folder.resolve("mapping.json"), mappings.get(0));
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
          try (ImportRun run = open()) {
            while (run.hasNext()) {
              ImportedRow row = run.next();
              assertThat(row.records().isEmpty())
                  .as("seed %d", seed)
                  .isEqualTo(row.problems().stream().anyMatch(ImportProblem::isError));
            }
          }
        });
  }

  private ImportRun open() {
    return TableImporter.of(folder.resolve("mapping.json"))
        .open(List.of(folder.resolve("in.csv")), ImportOptions.standard());
  }

  @Test
  void wordsInTheColumnsOfBoundsCostNothing() throws IOException {
    String mapping =
        """
        {"title": "T", "speaker": {"id": "s", "kind": "MONITOR", "name": "S"}, "id": "Id",
         "eventType": "AIR_OR_DRONE_STRIKE",
         "counts": [{"harm": "KILLED", "low": "Min", "best": "Best", "high": "Max"}]}
        """;
    Dataset dataset =
        imported(
            mapping,
            """
            Id,Min,Best,Max
            1,"1,200",,1300
            2,,Some,
            3,,8+,
            4,3,?,5
            5,-1,,
            6,Some,,Dozens
            7,5,8,
            8,,8,10
            """);
    assertThat(
            dataset.statements().stream()
                .map(said -> (CasualtyEstimate) said.claims().get(0))
                .map(estimate -> estimate.figure().toString()))
        .containsExactly(
            "1200–1300", "“Some”", "≥8", "3–5", "“-1”", "“Some”", "≥5 (best 8)", "≤10 (best 8)");
    assertThat(problems).noneMatch(ImportProblem::isError);
    assertThat(problems.stream().map(ImportProblem::toString))
        .containsExactly(
            "in.csv, row 4, column Best: '?' is no number, so no bound of the count; the cell is kept",
            "in.csv, row 5, column Min: '-1' is no count that can be read; it is kept as the words"
                + " that were said",
            "in.csv, row 6, column Max: 'Dozens' is no number, so no bound of the count; the cell is"
                + " kept");
  }

  private Dataset imported(String mapping, String table) throws IOException {
    Files.writeString(folder.resolve("mapping.json"), mapping);
    Files.writeString(folder.resolve("in.csv"), table);
    problems.clear();
    try (ImportRun run = open()) {
      return Imports.read(run, (row, of) -> problems.addAll(row.problems()));
    }
  }
}
