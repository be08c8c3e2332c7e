package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contested.claim.Proposition;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.SharedData;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UCDP's conflicts, a row a year: rows of our own, and the real file. */
class UcdpConflictsTest extends UcdpTables {

  @Test
  void theCellThatTheModelRefusesIsNamed() throws IOException {
    imported(UcdpConflicts.importer(), CONFLICTS.replaceFirst(",0,3,", ",0,3\u0001,"));
    assertThat(problems).hasSize(1);
    ImportProblem problem = problems.get(0);
    assertThat(problem.column()).contains("type_of_conflict");
    assertThat(problem.value()).isEqualTo("3\u0001");
    assertThat(problem.rule()).isEqualTo("model");
    assertThat(problem.message())
        .isEqualTo(
            "cannot be said in the model: code value '3\\u0001' of scheme 'ucdp-conflict-type' has"
                + " U+0001 at index 1; codes have no control characters");
  }

  @Test
  void aYearIsAsIntenseAsUcdpSays() throws IOException {
    Dataset dataset = imported(UcdpConflicts.importer(), CONFLICTS);
    assertThat(problems).isEmpty();
    Event year = dataset.get(EventId.of("ucdp-conflict:7:2012"));
    assertThat(year.partOf()).containsExactly(EventId.of("ucdp-conflict:7"));
    assertThat(dataset.get(EventId.of("ucdp-conflict:7")).displayName()).isEqualTo("X: Upland");
    assertThat(
            year.participants().stream()
                .map(part -> part.side().orElse("") + " " + name(dataset, part.party())))
        .containsExactly("A Government of X", "A Government of V", "A Government of W", "B FLY");
    Statement said = dataset.get(StatementId.of("ucdp-conflict:7:2012"));
    assertThat(figure(said)).isEqualTo(Figure.between(25, 999));
    assertThat(said.claims().get(1).toString())
        .contains("The sides disagree over territory: Upland");
    assertThat(figure(dataset.get(StatementId.of("ucdp-conflict:7:2013"))))
        .isEqualTo(Figure.atLeast(1000));
    Event other = dataset.get(EventId.of("ucdp-conflict:8:2013"));
    assertThat(other.participants().stream().map(part -> part.party().value()))
        .containsExactly("ucdp-actor:1", "ucdp-actor:11", "ucdp-actor:12");
    assertThat(dataset.get(StatementId.of("ucdp-conflict:8:2013")).claims().get(1).toString())
        .contains("The sides disagree over government");
  }

  @Test
  void aCommaInANamePartsNoActor() throws IOException {
    Dataset dataset =
        imported(
            UcdpConflicts.importer(),
            """
            conflict_id,side_a,side_a_id,side_b,side_b_id,year,intensity_level
            1,Government of X,5,"CPP, Faction (forces of H, A & Z)","169, 170",2001,1
            2,Government of X,5,"Junta for Democracy, Peace and Justice",549,2001,1
            3,Government of X,5,"P, Peace, Q","7, 8",2001,1
            4,Government of X,5,Q,8,2001,1
            """);
    assertThat(sides(dataset, "ucdp-conflict:1:2001"))
        .containsExactly(
            "A ucdp-actor:5 Government of X",
            "B ucdp-actor:169 CPP",
            "B ucdp-actor:170 Faction (forces of H, A & Z)");
    assertThat(sides(dataset, "ucdp-conflict:2:2001"))
        .containsExactly(
            "A ucdp-actor:5 Government of X",
            "B ucdp-actor:549 Junta for Democracy, Peace and Justice");
    assertThat(sides(dataset, "ucdp-conflict:3:2001"))
        .containsExactly(
            "A ucdp-actor:5 Government of X", "B ucdp-actor:7 ucdp-actor:7", "B ucdp-actor:8 Q");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 3, column side_b: 'P, Peace, Q' cannot be parted into as many names as"
                + " there are numbers [7, 8]; the cell is kept");
  }

  @Test
  void withoutNumbersACommaPartsGovernmentsAlone() throws IOException {
    Dataset dataset =
        imported(
            UcdpConflicts.importer(),
            """
            conflict_id,side_a,side_b,year,intensity_level
            1,"Government of X, Government of Y","PLO, Rejectionist Front",2001,1
            """);
    assertThat(
            dataset.get(EventId.of("ucdp-conflict:1:2001")).participants().stream()
                .map(part -> name(dataset, part.party())))
        .containsExactly("Government of X", "Government of Y", "PLO, Rejectionist Front");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column side_b: 'PLO, Rejectionist Front' is one name with a comma or"
                + " several, which no numbers tell; it is kept as one");
  }

  private static List<String> sides(Dataset dataset, String event) {
    return dataset.get(EventId.of(event)).participants().stream()
        .map(p -> p.side().orElse("") + " " + p.party() + " " + name(dataset, p.party()))
        .toList();
  }

  private static final String NUMBERED =
      """
      conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region
      7,"X, V",Government of X,1,"Government of V, Government of W",FLY,2,Government of V,3,"Upland, Lowland",2012,1,651,"652, 653",,652,"651, 652","1, 3"
      8,V,Government of V,11,,Government of X,1,,1,Common border,2012,1,652,,651,,652,1
      9,V,Government of V,11,,FOO,3,,1,Common border,2012,1,652,,,,652,1
      """;

  @Test
  void aGovernmentIsOnePartyWhereverItStands() throws IOException {
    Dataset dataset = imported(UcdpConflicts.importer(), NUMBERED);
    assertThat(problems).isEmpty();
    assertThat(sides(dataset, "ucdp-conflict:7:2012"))
        .containsExactly(
            "A ucdp-actor:1 Government of X",
            "A ucdp-actor:11 Government of V",
            "A ucdp-name:" + RowRecords.digest("Government of W") + " Government of W",
            "B ucdp-actor:2 FLY",
            "B ucdp-actor:11 Government of V");
    assertThat(dataset.get(PartyId.of("ucdp-actor:11")).codes().stream().map(Code::toString))
        .containsExactly("ucdp-actor:11", "gw:652");
    assertThat(dataset.get(PartyId.of("ucdp-actor:2")).codes().stream().map(Code::toString))
        .containsExactly("ucdp-actor:2");
    Party supporter = dataset.get(PartyId.of("ucdp-name:" + RowRecords.digest("Government of W")));
    assertThat(supporter.codes().stream().map(Code::toString)).containsExactly("gw:653");
    assertThat(dataset.parties()).hasSize(6);
  }

  @Test
  void statesThatAreNotTheGovernmentsNamedAreReported() throws IOException {
    Dataset dataset =
        imported(
            UcdpConflicts.importer(),
            NUMBERED.replace(",651,\"652, 653\",,652,", ",651,\"652, 653, 654\",,x,"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column gwno_a_2nd: '652, 653, 654' are other states than there are"
                + " governments; the cell is kept",
            "in.csv, row 1, column gwno_b_2nd: 'x' must be numbers with commas between them; it is"
                + " kept as it stands");
    assertThat(
            dataset
                .get(EventId.of("ucdp-conflict:7:2012"))
                .extensions()
                .findText("ucdp.gwno_a_2nd"))
        .contains("652, 653, 654");
  }

  @Test
  void whatIsFoughtOverIsATerritory() throws IOException {
    Dataset dataset = imported(UcdpConflicts.importer(), NUMBERED);
    Event year = dataset.get(EventId.of("ucdp-conflict:7:2012"));
    assertThat(year.locations().stream().map(l -> l.territory().orElseThrow().value()))
        .containsExactly("gw:651", "gw:652");
    assertThat(year.codes().stream().map(Code::toString))
        .containsExactly("ucdp-incompatibility:3", "ucdp-region:1", "ucdp-region:3");
    assertThat(dataset.get(TerritoryId.of("gw:651")).displayName()).isEqualTo("X");
    assertThat(dataset.get(TerritoryId.of("gw:651")).codes().stream().map(Code::toString))
        .containsExactly("gw:651");
    TerritoryId upland = TerritoryId.of("ucdp-territory:7-" + RowRecords.digest("Upland, Lowland"));
    assertThat(dataset.get(upland).displayName()).isEqualTo("Upland, Lowland");
    Proposition over =
        (Proposition) dataset.get(StatementId.of("ucdp-conflict:7:2012")).claims().get(1);
    assertThat(over.subjects()).containsExactly(year.id(), upland);
    assertThat(dataset.territories()).hasSize(5);
  }

  @Test
  void aTerritoryBesideGovernmentAloneIsKeptAndReported() throws IOException {
    Dataset dataset =
        imported(
            UcdpConflicts.importer(),
            NUMBERED.replace(",3,\"Upland, Lowland\"", ",2,\"Upland, Lowland\""));
    assertThat(problems)
        .extracting(problem -> problem.severity() + " " + problem.rule() + " " + problem)
        .containsExactly(
            "WARNING territory in.csv, row 1, column territory_name: 'Upland, Lowland' is the name"
                + " of a territory, and must be empty as incompatibility 2 is over government alone;"
                + " the cell is kept, and nobody is said to disagree over it");
    assertThat(dataset.territories())
        .noneMatch(land -> land.id().value().startsWith("ucdp-territory:7-"));
    assertThat(propositions(dataset, "ucdp-conflict:7:2012"))
        .containsExactly("The sides disagree over government");
    assertThat(
            dataset
                .get(EventId.of("ucdp-conflict:7:2012"))
                .extensions()
                .findText("ucdp.territory_name"))
        .contains("Upland, Lowland");
  }

  @ParameterizedTest
  @CsvSource({"'',true", "-99,true", "1,false", "3,false"})
  void aTerritoryIsWhatIsFoughtOverAlsoIfTheKindIsNotTold(String kind, boolean isUntold)
      throws IOException {
    Dataset dataset =
        imported(UcdpConflicts.importer(), CONFLICTS.replace(",1,Upland", "," + kind + ",Upland"));
    assertThat(problems).isEmpty();
    TerritoryId upland = TerritoryId.of("ucdp-territory:7-" + RowRecords.digest("Upland"));
    assertThat(dataset.get(upland).displayName()).isEqualTo("Upland");
    Event year = dataset.get(EventId.of("ucdp-conflict:7:2012"));
    Proposition over = (Proposition) dataset.get(StatementId.of(year.id().value())).claims().get(1);
    assertThat(over.subjects()).containsExactly(year.id(), upland);
    assertThat(over.text())
        .isEqualTo(
            "The sides disagree over %sterritory: Upland"
                .formatted(kind.equals("3") ? "government and " : ""));
    assertThat(year.codes().isEmpty() || year.codes().stream().noneMatch(UcdpConflictsTest::isKind))
        .isEqualTo(isUntold);
  }

  private static boolean isKind(Code code) {
    return code.scheme().equals("ucdp-incompatibility");
  }

  @Test
  void whereNeitherKindNorTerritoryIsToldNothingIsSaidOfIt() throws IOException {
    Dataset dataset = imported(UcdpConflicts.importer(), CONFLICTS.replace(",1,Upland", ",,"));
    assertThat(propositions(dataset, "ucdp-conflict:7:2012")).isEmpty();
    assertThat(dataset.statements()).isNotEmpty();
  }

  private static List<String> propositions(Dataset dataset, String statement) {
    return dataset.get(StatementId.of(statement)).claims().stream()
        .filter(Proposition.class::isInstance)
        .map(claim -> ((Proposition) claim).text())
        .toList();
  }

  @Test
  void countriesThatCannotBeToldApartHaveNoNames() throws IOException {
    Dataset dataset =
        imported(UcdpConflicts.importer(), NUMBERED.replace("7,\"X, V\"", "7,\"X, V, W\""));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column location: 'X, V, W' cannot be parted into as many names as there"
                + " are numbers [651, 652]; the cell is kept");
    assertThat(dataset.get(TerritoryId.of("gw:651")).names()).isEmpty();
    imported(UcdpConflicts.importer(), NUMBERED.replace("\"651, 652\"", "Near East"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column gwno_loc: 'Near East' must be numbers with commas between them;"
                + " it is kept as it stands");
  }

  private static String name(Dataset dataset, PartyId id) {
    return dataset.get(id).displayName();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "intensity_level|3|must be a whole number from 1 to 2",
        "year|0|must be a year such as 2012",
        "year|2012|is a second row of its conflict or dyad; one is expected",
        "incompatibility|4|must be a whole number from 1 to 3",
        "conflict_id||must not be empty",
      })
  void aBadCellIsNamed(String column, String cell, String message) throws IOException {
    List<String> lines = CONFLICTS.lines().toList();
    String[] cells = lines.get(2).split(",", -1);
    String text = cell == null ? "" : cell;
    cells[List.of(lines.get(0).split(",", -1)).indexOf(column)] = text;
    imported(
        UcdpConflicts.importer(),
        lines.get(0) + "\n" + lines.get(1) + "\n" + String.join(",", cells) + "\n");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly("in.csv, row 2, column %s: '%s' %s".formatted(column, text, message));
  }

  @Test
  void theRealConflictsAreWhole() throws IOException {
    Path csv = SharedData.require("ucdp-other/UcdpPrioConflict_v24_1.csv");
    Dataset dataset = imported(UcdpConflicts.importer(), csv, ImportOptions.standard());
    List<List<String>> rows = Tables.rows(csv);
    List<String> header = rows.get(0);
    assertThat(problems).isEmpty();
    Set<String> conflicts = new HashSet<>();
    long wars = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      String conflict = row.get(header.indexOf("conflict_id"));
      String year = row.get(header.indexOf("year"));
      Event event = dataset.get(EventId.of("ucdp-conflict:" + conflict + ":" + year));
      assertCells(event.extensions(), header, row);
      conflicts.add(conflict);
      wars += row.get(header.indexOf("intensity_level")).equals("2") ? 1 : 0;
    }
    assertThat(dataset.events()).hasSize(rows.size() - 1 + conflicts.size());
    assertThat(dataset.statements())
        .filteredOn(said -> figure(said).equals(Figure.atLeast(1000)))
        .hasSize((int) wars);
  }
}
