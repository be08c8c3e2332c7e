package org.contested.importers.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Harm;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
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

/** The series of Russian losses: days, qualifiers, prisoners, and what releases share. */
class RussianLossesTest {

  private static final Path FIXTURE = Path.of("src/test/resources/losses-fixture.json");
  private static final Map<String, String> RELEASES =
      Map.of(
          "2022-10-31",
              "casualty-series/ukraine-mod-revisions/russia_losses_personnel@2022-10-31.json",
          "2023-06-29",
              "casualty-series/ukraine-mod-revisions/russia_losses_personnel@2023-06-29.json",
          "latest", "casualty-series/ukraine-mod/russia_losses_personnel.json");

  @TempDir private Path folder;

  private static Path file(String release) {
    return SharedData.require(Optional.ofNullable(RELEASES.get(release)).orElseThrow());
  }

  private static Dataset release(String release) {
    return read(file(release), release);
  }

  private static Dataset read(Path json, String release) {
    return Imports.readAll(
        RussianLosses.importer(), ImportOptions.standard().withRelease(release), json);
  }

  private static CasualtyEstimate lost(Statement day) {
    return (CasualtyEstimate) day.claims().get(0);
  }

  @ParameterizedTest
  @CsvSource({"2022-10-31, 249", "2023-06-29, 490", "latest, 1626"})
  void everyDayOfAReleaseIsAStatement(String release, int days) throws IOException {
    Dataset dataset = release(release);
    assertThat(dataset.statements()).hasSize(days);
    assertThat(dataset.version()).contains(release);
    assertThat(dataset.problems()).isEmpty();
    assertThat(figures(dataset)).isEqualTo(figuresByHand(file(release)));
    Path json = folder.resolve("series.json");
    ContestedJson.standard().write(dataset, json);
    assertThat(ContestedJson.standard().read(json)).isEqualTo(dataset);
  }

  private static List<String> figures(Dataset dataset) {
    List<String> figures = new ArrayList<>();
    for (Statement day : dataset.statements()) {
      figures.add(day.id().value().replace("russia-losses:", ""));
      day.claims().forEach(c -> figures.add(((CasualtyEstimate) c).figure().toString()));
      figures.add(day.extensions().findJson("series.day").orElse(""));
    }
    return figures;
  }

  private static List<String> figuresByHand(Path file) throws IOException {
    List<String> figures = new ArrayList<>();
    for (JsonNode day : JsonMapper.shared().readTree(Files.readString(file))) {
      figures.add(day.get("date").asString());
      String mark = day.get("personnel*").asString().equals("more") ? ">" : "~";
      figures.add(mark + day.get("personnel").asLong());
      if (day.has("POW")) {
        figures.add(day.get("POW").toString());
      }
      figures.add(day.get("day").toString());
    }
    return figures;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-10-31", "2023-06-29", "latest"})
  void aboutAndMoreAreKept(String release) throws IOException {
    List<Figure.Form> forms =
        release(release).statements().stream().map(day -> lost(day).figure().form()).toList();
    for (Map.Entry<String, Figure.Form> word :
        Map.of("about", Figure.Form.ABOUT, "more", Figure.Form.MORE_THAN).entrySet()) {
      int count = 0;
      for (JsonNode day : JsonMapper.shared().readTree(Files.readString(file(release)))) {
        count += day.get("personnel*").asString().equals(word.getKey()) ? 1 : 0;
      }
      assertThat(count).isPositive();
      assertThat(forms.stream().filter(word.getValue()::equals)).hasSize(count);
    }
  }

  @Test
  void releasesShareEveryDayButTheOneRevised() {
    Dataset first = release("2022-10-31");
    StatementId revised = StatementId.of("russia-losses:2022-04-02");
    assertThat(lost(first.get(revised)).figure()).isEqualTo(Figure.about(17_700));
    for (String later : List.of("2023-06-29", "latest")) {
      Dataset newer = release(later);
      assertThat(lost(newer.get(revised)).figure()).isEqualTo(Figure.about(17_800));
      for (Statement day : first.statements()) {
        if (!day.id().equals(revised)) {
          assertThat(newer.get(day.id())).isEqualTo(day);
        }
      }
      assertThat(newer.parties()).isEqualTo(first.parties());
      assertThat(newer.events()).isEqualTo(first.events());
      assertThat(newer.sources()).isEqualTo(first.sources());
    }
    Dataset second = release("2023-06-29");
    Dataset latest = release("latest");
    assertThat(latest.statements().subList(0, second.statements().size()))
        .isEqualTo(second.statements());
  }

  @Test
  void theFixtureReadsAsStatements() {
    Dataset dataset = read(FIXTURE, "a");
    Statement day = dataset.get(StatementId.of("russia-losses:2022-04-01"));
    assertThat(day.speakers()).containsExactly(PartyId.of("ukraine-general-staff"));
    assertThat(dataset.sideOf(PartyId.of("ukraine-general-staff"), Timespan.parse("2022-04-01")))
        .containsExactly(PartyId.of("ukraine"));
    assertThat(day.relays()).containsExactly(PartyId.of("russia-losses"));
    assertThat(day.saidAt()).contains(Timespan.of(LocalDate.of(2022, 4, 1)));
    CasualtyEstimate lost = lost(day);
    assertThat(lost.harms()).containsExactly(Harm.CASUALTIES);
    assertThat(lost.figure()).isEqualTo(Figure.about(17_500));
    assertThat(lost.victims().party()).contains(PartyId.of("russia"));
    assertThat(lost.scope().event()).contains(EventId.of("invasion-2022"));
    assertThat(lost.accumulation()).isEqualTo(Accumulation.CUMULATIVE);
    assertThat(lost.asOf()).isEqualTo(day.saidAt());
    assertThat(lost.isProvisional()).isTrue();
    CasualtyEstimate captured = (CasualtyEstimate) day.claims().get(1);
    assertThat(captured.harms()).containsExactly(Harm.CAPTURED);
    assertThat(captured.figure()).isEqualTo(Figure.exactly(459));
    assertThat(captured.isProvisional()).isTrue();
    Statement next = dataset.get(StatementId.of("russia-losses:2022-04-02"));
    assertThat(next.claims()).hasSize(1);
    assertThat(lost(next).figure()).isEqualTo(Figure.moreThan(17_700));
    assertThat(next.extensions())
        .isEqualTo(
            Extensions.none()
                .with("series.day", 38)
                .withJson("series.note", "{\"by\":\"hand\",\"share\":1.10}"));
    Statement last = dataset.get(StatementId.of("russia-losses:2022-04-03"));
    assertThat(lost(last).figure()).isEqualTo(Figure.exactly(18_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "17500|-1|1, column personnel: '-1' must be a whole number of at most 18 digits, and not"
            + " negative",
        "17500|1.5|1, column personnel: '1.5' must be a whole number of at most 18 digits, and not"
            + " negative",
        "17500|null|1, column personnel: 'null' must be a whole number of at most 18 digits, and"
            + " not negative",
        "459|\"459\"|1, column POW: '459' must be a whole number of at most 18 digits, and not"
            + " negative",
        "about|less|1, column personnel*: 'less' must be one of [about, more], or absent for an"
            + " exact count",
        "\"about\"|7|1, column personnel*: '7' must be one of [about, more], or absent for an exact"
            + " count",
        "04-03|04-31|3, column date: '2022-04-31' must be a date such as 2022-04-02",
        "04-03|04-01|3, column date: '2022-04-01' is that of an earlier row; days must differ",
        "\"2022-04-03\"|{}|3, column date: '{}' must be a date such as 2022-04-02",
        "\"date\": \"2022-04-03\"|\"day\": 39|3, column date: '' must be a date such as 2022-04-02",
      })
  void errorsNameFileEntryFieldValueAndRule(String old, String put, String message)
      throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, Files.readString(FIXTURE).replaceFirst(old, put));
    assertThatThrownBy(() -> read(bad, "a"))
        .isInstanceOf(ImportException.class)
        .hasMessage("bad.json, row " + message);
    try (ImportRun run = RussianLosses.importer().open(List.of(bad), ImportOptions.standard())) {
      List<ImportedRow> rows = new ArrayList<>();
      run.forEachRemaining(rows::add);
      assertThat(rows).hasSize(3);
      assertThat(rows.stream().filter(row -> row.records().isEmpty())).hasSize(1);
    }
  }

  @Test
  void aFileOfAnotherShapeIsRefused() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
    assertThatThrownBy(() -> read(bad, "a"))
        .isInstanceOf(ImportException.class)
        .hasMessage("bad.json must be a list of days");
    Path csv = Files.writeString(folder.resolve("bad.csv"), "date,tank\n2022-04-01,1\n");
    assertThatThrownBy(() -> read(csv, "a"))
        .hasMessage(
            "bad.csv, header: the columns [personnel] are missing; there are [date, tank]. Known"
                + " layouts: one with these columns, and any of [date, personnel, personnel*,"
                + " POW]");
  }

  /** Losses of equipment are no casualties, and have no column of the series. */
  @Test
  void equipmentIsNoLossOfPersonnel() throws IOException {
    Path json = SharedData.require("casualty-series/ukraine-mod/russia_losses_equipment_oryx.json");
    assertThatThrownBy(() -> read(json, "a"))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("russia_losses_equipment_oryx.json, row 1, column date: ''");
  }
}
