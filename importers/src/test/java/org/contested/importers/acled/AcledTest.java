package org.contested.importers.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.jackson.ContestedJson;
import org.contested.party.Party;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ACLED's layouts and conventions, on rows of our own. */
class AcledTest {

  private static final String OF_2020 =
      "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
          + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,timestamp,iso3";
  private static final String ROW_2020 =
      "7001,999,XXX12,12,31 January 2020,2020,1,Battles,Armed clash,Military Forces of X,"
          + "Police Forces of X; Border Guard,1,Front of Y,,2,12,Somewhere,X,North,,,Z town,10.5,"
          + "20.25,1,Radio X; Daily Z,National,\"On 31 January 2020, soldiers clashed with Y.\",12,"
          + "1580688000,XXX";
  private static final String HXL =
      "#id,,#event+code,,#date+occurred,,,#event+type,,#group+name+first,,,,,,,#region+name,"
          + "#country+name,#adm1+name,#adm2+name,#adm3+name,#loc+name,#geo+lat,#geo+lon,,,,"
          + "#description,#affected+killed,,";
  private static final String OF_2023 =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";
  private static final String ROW_2023 =
      "XXX99,2023-05-06,2023,2,Political violence,Violence against civilians,Attack,Front of Y,,"
          + "Rebel group,Civilians (X),Farmers (X),Civilians,Rebel group-Civilians,"
          + "Civilian targeting,999,Somewhere,X,North,,,Z town,10.5,20.25,2,Radio X,National,"
          + "\"Around 6 May 2023, attackers killed an unknown number.\",3,crowd size=no report,"
          + "1683590400";
  private static final String PLAIN =
      "EVENT_DATE,YEAR,EVENT_TYPE,ACTOR1,ASSOC_ACTOR_1,ACTOR2,ASSOC_ACTOR_2,COUNTRY,ADMIN1,ADMIN2,"
          + "LOCATION,LATITUDE,LONGITUDE,SOURCE,NOTES,FATALITIES";
  private static final String ROW_PLAIN =
      "6-May-2016,2016,Riots/Protests,Protesters (X),,,,X,North,,Z town,10.5,20.25,Radio X,,0";

  @TempDir private Path folder;

  private final List<ImportProblem> problems = new ArrayList<>();

  @Test
  void theLayoutOf2020IsWhatAcledEstimates() throws IOException {
    Dataset dataset = imported(OF_2020, HXL, ROW_2020);
    assertThat(OF_2020.split(",", -1)).hasSize(31);
    assertThat(problems).isEmpty();
    Event event = dataset.get(EventId.of("acled:XXX12"));
    assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
    assertThat(event.codes()).extracting(Object::toString).contains("acled:Battles/Armed clash");
    assertThat(event.when()).contains(Timespan.parse("2020-01-31"));
    assertThat(event.description()).contains("On 31 January 2020, soldiers clashed with Y.");
    assertThat(names(dataset, event))
        .containsExactly(
            "1 BELLIGERENT Military Forces of X",
            "1 BELLIGERENT Police Forces of X",
            "1 BELLIGERENT Border Guard",
            "2 BELLIGERENT Front of Y");
    Statement said = dataset.get(StatementId.of("acled:XXX12"));
    assertThat(said.speakers()).extracting(Object::toString).containsExactly("acled");
    assertThat(said.citations()).hasSize(2);
    CasualtyEstimate estimate = (CasualtyEstimate) said.claims().get(0);
    assertThat(estimate.figure()).isEqualTo(Figure.about(12));
    assertThat(estimate.extensions().findText("acled.convention")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void cellsMayBePartedOtherwise(String separator) throws IOException {
    String header = OF_2023.replace(",", separator);
    String row = ROW_2023.replace("\"Around 6 May 2023, ", "\"Around 6 May 2023 ");
    Dataset expected = imported(OF_2023, row);
    assertThat(imported(header, row.replace(",", separator))).isEqualTo(expected);
    assertThat(problems).isEmpty();
  }

  private static List<String> names(Dataset dataset, Event event) {
    List<String> names = new ArrayList<>();
    for (Participation part : event.participants()) {
      Party party = dataset.get(part.party());
      names.add(part.side().orElse("") + " " + part.role() + " " + party.displayName());
    }
    return names;
  }

  @Test
  void theLayoutOf2023HasWordsForCodes() throws IOException {
    Dataset dataset = imported(OF_2023, ROW_2023);
    assertThat(problems).isEmpty();
    Event event = dataset.get(EventId.of("acled:XXX99"));
    assertThat(event.type()).isEqualTo(EventType.ATTACK_ON_CIVILIANS);
    assertThat(event.when())
        .contains(
            Timespan.within(
                java.time.LocalDate.of(2023, 4, 30), java.time.LocalDate.of(2023, 5, 12)));
    assertThat(names(dataset, event)).contains("2 TARGET Civilians (X)");
    assertThat(event.extensions().findText("acled.civilian_targeting"))
        .contains("Civilian targeting");
    assertThat(event.extensions().findText("acled.tags")).contains("crowd size=no report");
  }

  @Test
  void aPlainExportHasNoIdsAndNoCodes() throws IOException {
    Dataset dataset = imported(PLAIN, ROW_PLAIN);
    assertThat(PLAIN.split(",", -1)).hasSize(16);
    assertThat(problems).isEmpty();
    Event event = dataset.events().iterator().next();
    assertThat(event.id().value()).startsWith("acled:row-");
    assertThat(event.when()).contains(Timespan.parse("2016-05-06"));
    Statement said = dataset.get(StatementId.of(event.id().value()));
    assertThat(((CasualtyEstimate) said.claims().get(0)).figure()).isEqualTo(Figure.noneReported());
    assertThat(event.extensions().findText("acled.fatalities")).contains("0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, none reported, false",
    "1, ~1, false",
    "3, ~3, true",
    "10, ~10, true",
    "11, ~11, false",
    "12, ~12, true",
    "100, ~100, true"
  })
  void aNumberIsOneEstimateWithoutBounds(String fatalities, String figure, boolean noted)
      throws IOException {
    Dataset dataset =
        imported(OF_2020, ROW_2020.replace(",12,1580688000", "," + fatalities + ",1580688000"));
    CasualtyEstimate estimate =
        (CasualtyEstimate) dataset.get(StatementId.of("acled:XXX12")).claims().get(0);
    assertThat(estimate.figure()).hasToString(figure);
    assertThat(estimate.figure().low()).isZero();
    assertThat(estimate.figure().high()).isEmpty();
    assertThat(estimate.extensions().findText("acled.convention").isPresent()).isEqualTo(noted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time_precision|4|must be a whole number from 1 to 3",
        "geo_precision|x|must be a whole number from 1 to 3",
        "fatalities|some|must be a whole number of at most 18 digits, and not negative",
        "event_date|2020-02-30|must be a date such as 2020-01-31 or 31 January 2020",
        "latitude|95|must be decimal degrees from -90 to 90",
        "event_id_cnty|X 1|must be letters and digits, with '-', '_' or '.' between them",
      })
  void aBadCellIsNamed(String column, String cell, String message) throws IOException {
    List<String> cells =
        new ArrayList<>(
            List.of(
                ROW_2023
                    .replace("\"Around 6 May 2023, attackers killed an unknown number.\"", "note")
                    .split(",", -1)));
    cells.set(List.of(OF_2023.split(",")).indexOf(column), cell);
    imported(OF_2023, String.join(",", cells));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly("acled.csv, row 1, column %s: '%s' %s".formatted(column, cell, message));
  }

  @ParameterizedTest
  @CsvSource({"10.5, '', latitude, 10.5, longitude", "'', 20.25, longitude, 20.25, latitude"})
  void aLoneCoordinateIsKeptAndReported(
      String latitude, String longitude, String column, String cell, String other)
      throws IOException {
    Dataset dataset =
        imported(OF_2020, ROW_2020.replace(",10.5,20.25,", "," + latitude + "," + longitude + ","));
    assertThat(problems)
        .extracting(problem -> problem.severity() + " " + problem.rule() + " " + problem)
        .containsExactly(
            "WARNING coordinates acled.csv, row 1, column %s: '%s' needs a %s beside it; the cell is"
                    .formatted(column, cell, other)
                + " kept, and the place is left without coordinates");
    Event event = dataset.get(EventId.of("acled:XXX12"));
    assertThat(event.locations()).singleElement().matches(one -> one.coordinates().isEmpty());
    assertThat(event.locations().get(0).description()).contains("Z town");
    assertThat(event.extensions().findText("acled." + column)).contains(cell);
    assertThat(event.extensions().findText("acled." + other)).isEmpty();
    assertThat(dataset.statements()).hasSize(1);
  }

  /** Nothing of its row is kept, so that it would be wrong to say that the cell is. */
  @Test
  void aLoneCoordinateThatIsNoneCostsItsRow() throws IOException {
    imported(OF_2020, ROW_2020.replace(",10.5,20.25,", ",95,,"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "acled.csv, row 1, column latitude: '95' must be decimal degrees from -90 to 90");
  }

  @Test
  void theSameIdTwiceIsReported() throws IOException {
    Dataset dataset = imported(OF_2020, ROW_2020, ROW_2020);
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "acled.csv, row 2, column event_id_cnty: 'XXX12' is that of an earlier row; ids must"
                + " differ");
    assertThat(dataset.statements()).hasSize(1);
  }

  @Test
  void anotherTableIsRefused() {
    assertThatThrownBy(() -> imported("id,best", "1,2"))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "acled.csv, header: the columns [event_date, event_type, actor1, country, fatalities]"
                + " are missing; there are [id, best]. Known layouts: ACLED with 31 columns (2020,"
                + " with data_id and iso3), with disorder_type, civilian_targeting and tags (2023"
                + " and later), or a plain export, in any order");
  }

  /** Columns are found whatever their case, so that two of one name would be one cell. */
  @Test
  void columnsThatDifferInCaseAloneAreRefused() {
    assertThatThrownBy(() -> imported(OF_2020 + ",Fatalities", ROW_2020 + ",99"))
        .isInstanceOf(ImportException.class)
        .hasMessage("acled.csv, header: column 'fatalities' stands twice; each must be its own");
  }

  @Test
  void everyCellCanBeReadBack() throws IOException {
    for (List<String> table :
        List.of(
            List.of(OF_2020, ROW_2020), List.of(OF_2023, ROW_2023), List.of(PLAIN, ROW_PLAIN))) {
      Dataset dataset = imported(table.get(0), table.get(1));
      String json = ContestedJson.standard().toText(dataset);
      Event event = ContestedJson.standard().parse(json).events().iterator().next();
      Map<String, String> back = new LinkedHashMap<>();
      event
          .extensions()
          .asMap()
          .keySet()
          .forEach(
              name ->
                  back.put(
                      name.substring("acled.".length()),
                      event.extensions().findText(name).orElseThrow()));
      event.description().ifPresent(notes -> back.put("notes", notes));
      List<String> columns = List.of(table.get(0).toLowerCase(java.util.Locale.ROOT).split(","));
      String rebuilt =
          String.join(
              ",",
              columns.stream()
                  .map(column -> back.getOrDefault(column, ""))
                  .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                  .toList());
      assertThat(rebuilt).isEqualTo(table.get(1));
    }
  }

  @Test
  void anActorOnBothSidesTakesPartTwice() throws IOException {
    Dataset dataset =
        imported(PLAIN, ROW_PLAIN.replace("Protesters (X),,,,", "Group (X),,Group (X),,"));
    assertThat(dataset.events().iterator().next().participants())
        .extracting(part -> part.side().orElse(""))
        .containsExactly("1", "2");
  }

  @Test
  void equalRowsWithoutIdsAreTwoEvents() throws IOException {
    Dataset dataset = imported(PLAIN, ROW_PLAIN, ROW_PLAIN);
    assertThat(dataset.events()).hasSize(2);
    assertThat(problems.stream().map(ImportProblem::toString))
        .contains(
            "acled.csv, row 2: '' is equal to an earlier row in every column, and has no id; it is"
                + " taken for another event");
    assertThat(problems).noneMatch(ImportProblem::isError);
  }

  @Test
  void damageIsReportedAndNeverThrown() {
    String text = OF_2020 + "\n" + ROW_2020 + "\n" + ROW_2020.replace("XXX12", "XXX13") + "\n";
    Seeds.forEach(
        300,
        (seed, random) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = OF_2020.length() + 1;
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
          }
          try {
            Files.write(folder.resolve("acled.csv"), bytes);
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
    return Acled.importer().open(List.of(folder.resolve("acled.csv")), ImportOptions.standard());
  }

  private Dataset imported(String... lines) throws IOException {
    Files.writeString(folder.resolve("acled.csv"), String.join("\n", lines) + "\n");
    problems.clear();
    try (ImportRun run = open()) {
      return Imports.read(run, (row, of) -> problems.addAll(row.problems()));
    }
  }
}
