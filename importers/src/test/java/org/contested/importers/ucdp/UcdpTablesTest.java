package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Proposition;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportSummary;
import org.contested.importers.ImportedRow;
import org.contested.importers.Importer;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
import org.contested.importers.file.RowRecords;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UCDP's actors, conflicts and battle-related deaths: rows of our own, and the real files. */
class UcdpTablesTest {

  private static final String ACTORS =
      """
      ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,Alliance,ActorIdAlliance,JoinGroup,ActorIdGroup
      1,Government of X,,n/a,Government of X,0,,,4,0,,,0,,0,
      2,FLY,FLY,Frente Libre,Free Front,1,FLZ,Front Z,1,1,FOO,"3, 9",1,1,0,
      3,FOO,,,,0,,,1,0,,,0,,1,2
      """;
  private static final String CONFLICTS =
      """
      conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,cumulative_intensity,type_of_conflict,start_date
      7,X,Government of X,1,"Government of V, Government of W",FLY,2,,1,Upland,2012,1,0,3,15-11-2012
      7,X,Government of X,1,,FLY,2,,1,Upland,2013,2,1,3,15-11-2012
      8,"X, V",Government of X,1,,"Government of V, Government of W","11, 12",,2,,2013,1,0,2,2013-01-01
      """;
  private static final String DEATHS =
      """
      conflict_id,dyad_id,location_inc,side_a,side_a_id,side_b,side_b_id,incompatibility,territory_name,year,bd_best,bd_low,bd_high
      7,70,X,Government of X,1,FLY,2,1,Upland,2012,40,30,60
      7,70,X,Government of X,1,FLY,2,1,Upland,2013,20,30,60
      7,71,X,Government of X,1,FOO,3,1,Upland,2013,-999,25,n/a
      """;
  private static final String SEMICOLONS =
      """
      conflict_id;id;year;side_a;side_b;bdeadlow;bdeadhig;bdeadbes;territory_name
      218;20;1948;Government of I;Government of P;2000;7500;7500;Kaschmîr
      """;

  @TempDir private Path folder;

  private final List<ImportProblem> problems = new ArrayList<>();

  @Test
  void whatTheEndOfAFileTellsIsNoRow() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("actors.csv"), "ActorId,NameData,Org,ActorIdPrev\n5,A,1,7\n");
    try (ImportRun run = UcdpActors.importer().open(List.of(csv), ImportOptions.standard())) {
      ImportSummary summary = Imports.write(run, folder.resolve("a.ndjson"), ImportListener.none());
      assertThat(summary.rows()).isEqualTo(1);
      assertThat(summary.imported()).isEqualTo(1);
    }
  }

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
  void anActorHasItsNamesAndThoseItComesFrom() throws IOException {
    Dataset dataset = imported(UcdpActors.importer(), ACTORS);
    assertThat(problems).isEmpty();
    Party party = dataset.get(PartyId.of("ucdp-actor:2"));
    assertThat(party.names().stream().map(Name::text))
        .containsExactly("FLY", "Free Front", "Front Z", "Frente Libre", "FLZ");
    assertThat(party.affiliations().stream().map(UcdpTablesTest::told))
        .containsExactly(
            "SUCCESSOR_OF ucdp-actor:3", "SUCCESSOR_OF ucdp-actor:9", "ALLIED_WITH ucdp-actor:1");
    assertThat(dataset.get(PartyId.of("ucdp-actor:1")).kind()).isEqualTo(PartyKind.GOVERNMENT);
    assertThat(dataset.get(PartyId.of("ucdp-actor:9")).names()).isEmpty();
    assertThat(dataset.parties()).hasSize(4);
  }

  @Test
  void namesOfAnActorAreListedUpToThatWhichItGoesBy() throws IOException {
    Dataset dataset =
        imported(
            UcdpActors.importer(),
            """
            ActorId,NameData,NameOrig,NewName,NewNameFullEng,NewNameFullMotherTongue,Org
            1,Ansar,Ansar,"JAAS , Ansar","Supporters of the Faith, Supporters",Jaish,1
            2,M-26-7,M-26-7,M-26-7,Movement,"Movimiento 26, de Julio",1
            3,IFR,"Interahamwe, ex-FAR","Peace, Justice",,,1
            4,RED,RED,"FPM, RED","Front, 'the Saviours', Resistance",,1
            """);
    assertThat(problems).isEmpty();
    assertThat(names(dataset, 1))
        .containsExactly("Ansar", "Supporters of the Faith", "Supporters", "JAAS", "Jaish");
    assertThat(names(dataset, 2)).containsExactly("M-26-7", "Movement", "Movimiento 26, de Julio");
    assertThat(names(dataset, 3)).containsExactly("IFR", "Interahamwe, ex-FAR", "Peace, Justice");
    assertThat(names(dataset, 4))
        .containsExactly("RED", "Front, 'the Saviours', Resistance", "FPM");
    assertThat(dataset.get(PartyId.of("ucdp-actor:1")).extensions().findText("ucdp.NewName"))
        .contains("JAAS , Ansar");
  }

  private static List<String> names(Dataset dataset, int actor) {
    return dataset.get(PartyId.of("ucdp-actor:" + actor)).names().stream().map(Name::text).toList();
  }

  private static String told(Affiliation affiliation) {
    return affiliation.kind() + " " + affiliation.party();
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
    assertThat(year.codes().isEmpty() || year.codes().stream().noneMatch(UcdpTablesTest::isKind))
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

  @Test
  void battlesAreWhereTheyWereFought() throws IOException {
    Dataset dataset =
        imported(
            UcdpBattleDeaths.importer(),
            """
            conflict_id,dyad_id,location_inc,side_a,side_b,year,bd_best,bd_low,bd_high,gwno_loc,gwno_battle,battle_location
            7,70,X,Government of X,FLY,2012,40,30,60,651,"651, 653","X, W"
            7,70,X,Government of X,FLY,2013,40,30,60,651,,
            """);
    assertThat(problems).isEmpty();
    assertThat(
            dataset.get(EventId.of("ucdp-dyad:70:2012")).locations().stream()
                .map(l -> dataset.get(l.territory().orElseThrow()).displayName()))
        .containsExactly("X", "W");
    assertThat(
            dataset.get(EventId.of("ucdp-dyad:70:2013")).locations().stream()
                .map(l -> l.territory().orElseThrow().value()))
        .containsExactly("gw:651");
  }

  @Test
  void violenceAgainstCiviliansIsNoWar() throws IOException {
    String header =
        "conflict_id,dyad_id,type_of_violence,side_a,side_a_id,side_b,side_b_id,year,bd_best,bd_low,bd_high\n";
    for (String cells : List.of("3,A,2,B,3", ",A,2,Civilians,9999", ",A,2,Civilians,")) {
      Dataset dataset =
          imported(UcdpBattleDeaths.importer(), header + "7,70," + cells + ",2012,40,30,60\n");
      assertThat(problems).isEmpty();
      assertThat(dataset.events())
          .hasSize(3)
          .allMatch(event -> event.type() == EventType.ATTACK_ON_CIVILIANS, cells);
      assertThat(
              dataset.get(EventId.of("ucdp-dyad:70:2012")).participants().stream()
                  .map(Participation::role))
          .containsExactly(Role.BELLIGERENT, Role.TARGET);
    }
    Dataset dataset =
        imported(UcdpBattleDeaths.importer(), header + "7,70,2,A,2,B,3,2012,40,30,60\n");
    assertThat(dataset.events()).hasSize(3).allMatch(event -> event.type() == EventType.WAR);
    assertThat(dataset.get(EventId.of("ucdp-dyad:70:2012")).codes().stream().map(Code::toString))
        .containsExactly("ucdp-violence:2");
  }

  @Test
  void aDyadOfTwoConflictsIsReported() throws IOException {
    Dataset dataset =
        imported(
            UcdpBattleDeaths.importer(),
            DEATHS.replace(
                "7,70,X,Government of X,1,FLY,2,1,Upland,2013,20",
                "8,70,X,Government of X,1,FLY,2,1,Upland,2013,40"));
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 2, column conflict_id: '8' is another conflict than 7, of which dyad 70 is"
                + " part in an earlier row; its year is part of both");
    assertThat(dataset.get(EventId.of("ucdp-dyad:70:2013")).partOf())
        .containsExactly(EventId.of("ucdp-dyad:70"), EventId.of("ucdp-conflict:8"));
    assertThat(dataset.get(EventId.of("ucdp-dyad:70:2012")).partOf())
        .containsExactly(EventId.of("ucdp-dyad:70"));
  }

  private static String name(Dataset dataset, PartyId id) {
    return dataset.get(id).displayName();
  }

  private static Figure figure(Statement said) {
    return ((CasualtyEstimate) said.claims().get(0)).figure();
  }

  @Test
  void deathsHaveTheBoundsThatArePublished() throws IOException {
    Dataset dataset = imported(UcdpBattleDeaths.importer(), DEATHS);
    assertThat(figure(dataset.get(StatementId.of("ucdp-dyad:70:2012"))))
        .hasToString("30–60 (best 40)");
    assertThat(figure(dataset.get(StatementId.of("ucdp-dyad:70:2013"))))
        .hasToString("20–60 (best 20)");
    assertThat(figure(dataset.get(StatementId.of("ucdp-dyad:71:2013")))).hasToString("≥25");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 2, column bd_best: '20' must lie between low 30 and high 60; the bounds are"
                + " widened to hold all three");
    assertThat(dataset.get(EventId.of("ucdp-dyad:70")).partOf())
        .containsExactly(EventId.of("ucdp-conflict:7"));
  }

  @Test
  void aBestEstimateBesideOneBoundIsKept() throws IOException {
    String header = DEATHS.lines().findFirst().orElseThrow();
    Dataset dataset =
        imported(
            UcdpBattleDeaths.importer(),
            header
                + "\n7,70,X,Government of X,1,FLY,2,1,Upland,2012,30,25,-999"
                + "\n7,71,X,Government of X,1,FOO,3,1,Upland,2012,30,-999,60\n");
    assertThat(figure(dataset.get(StatementId.of("ucdp-dyad:70:2012"))))
        .hasToString("≥25 (best 30)");
    assertThat(figure(dataset.get(StatementId.of("ucdp-dyad:71:2012"))))
        .hasToString("≤60 (best 30)");
    assertThat(problems).isEmpty();
    imported(
        UcdpBattleDeaths.importer(),
        header
            + "\n7,70,X,Government of X,1,FLY,2,1,Upland,2012,20,25,-999"
            + "\n7,71,X,Government of X,1,FOO,3,1,Upland,2012,70,-999,60\n");
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column bd_best: '20' must not be less than low 25; the bound is moved to"
                + " hold both",
            "in.csv, row 2, column bd_best: '70' must not be more than high 60; the bound is moved to"
                + " hold both");
  }

  @Test
  void semicolonsAndLatin1AreRead() throws IOException {
    Files.write(folder.resolve("in.csv"), SEMICOLONS.getBytes(StandardCharsets.ISO_8859_1));
    Dataset dataset =
        imported(
            UcdpBattleDeaths.importer(),
            folder.resolve("in.csv"),
            ImportOptions.standard().withCharset(Charset.forName("windows-1252")));
    assertThat(problems).isEmpty();
    assertThat(figure(dataset.get(StatementId.of("ucdp-conflict:218:1948"))))
        .hasToString("2000–7500 (best 7500)");
    assertThat(
            dataset
                .get(EventId.of("ucdp-conflict:218:1948"))
                .extensions()
                .findText("ucdp.territory_name"))
        .contains("Kaschmîr");
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
  void otherTablesAreRefused() {
    assertThatThrownBy(() -> imported(UcdpActors.importer(), "a,b\n"))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "in.csv, header: the columns [ActorId, NameData, Org] are missing; there are [a, b]."
                + " Known layouts: the UCDP Actor List (version 22.1 has 35 columns)");
    assertThatThrownBy(() -> imported(UcdpConflicts.importer(), DEATHS))
        .hasMessageContaining("the columns [intensity_level] are missing")
        .hasMessageEndingWith(
            "Known layouts: the UCDP/PRIO Armed Conflict Dataset (conflict-years, 4.0 to 25.1)");
    assertThatThrownBy(
            () ->
                imported(
                    UcdpConflicts.importer(), SEMICOLONS.replace("year", "intensity_level;year")))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "in.csv, header: the column bdeadbes is one of battle-related deaths, which"
                + " ucdp-battle-deaths reads; there are [conflict_id, id, intensity_level, year,"
                + " side_a, side_b, bdeadlow, bdeadhig, bdeadbes, territory_name]. Known layouts:"
                + " the UCDP/PRIO Armed Conflict Dataset (conflict-years, 4.0 to 25.1)");
    assertThatThrownBy(() -> imported(UcdpBattleDeaths.importer(), CONFLICTS))
        .hasMessageContaining("the columns [bd_low, bd_best, bd_high] are missing");
  }

  @Test
  void theRealActorListIsWhole() throws IOException {
    Path csv = SharedData.require("ucdp-other/ucdp-actor-221.csv");
    Dataset dataset = imported(UcdpActors.importer(), csv, ImportOptions.standard());
    List<List<String>> rows = Tables.rows(csv);
    assertThat(problems).noneMatch(ImportProblem::isError);
    for (List<String> row : rows.subList(1, rows.size())) {
      Party party = dataset.get(PartyId.of("ucdp-actor:" + row.get(0)));
      assertCells(party.extensions(), rows.get(0), row);
    }
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

  @Test
  void theRealBattleDeathsAreWhole() throws IOException {
    Path csv = SharedData.require("ucdp-other/battlelocationsfatalityshares.csv");
    Dataset dataset = imported(UcdpBattleDeaths.importer(), csv, ImportOptions.standard());
    assertThat(dataset.statements()).isNotEmpty();
    assertThat(problems)
        .filteredOn(ImportProblem::isError)
        .allMatch(problem -> problem.rule().equals("unique"));
    assertThat(dataset.territories())
        .filteredOn(land -> land.id().value().startsWith("ucdp-territory:"))
        .hasSize(30);
    assertThat(dataset.statements())
        .filteredOn(said -> said.claims().stream().anyMatch(Proposition.class::isInstance))
        .hasSize(132);
  }

  private static void assertCells(Extensions kept, List<String> header, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      assertThat(kept.findText("ucdp." + header.get(i)).orElse(""))
          .as("%s of %s", header.get(i), row)
          .isEqualTo(row.get(i));
    }
  }

  @Test
  void damageIsReportedAndNeverThrown() {
    List<Importer> importers =
        List.of(UcdpActors.importer(), UcdpConflicts.importer(), UcdpBattleDeaths.importer());
    List<String> tables = List.of(ACTORS, CONFLICTS, DEATHS);
    Seeds.forEach(
        300,
        (seed, random) -> {
          int which = random.nextInt(3);
          byte[] bytes = tables.get(which).getBytes(StandardCharsets.UTF_8);
          int from = tables.get(which).indexOf('\n') + 1;
          for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
          }
          Path file = folder.resolve("in.csv");
          try {
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
          try (ImportRun run = importers.get(which).open(List.of(file), ImportOptions.standard())) {
            while (run.hasNext()) {
              ImportedRow row = run.next();
              if (row.problems().stream().noneMatch(ImportProblem::isError)) {
                assertThat(row.records()).as("seed %d", seed).isNotEmpty();
              }
            }
          }
        });
  }

  private Dataset imported(Importer importer, String table) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), table);
    return imported(importer, file, ImportOptions.standard());
  }

  private Dataset imported(Importer importer, Path file, ImportOptions options) {
    problems.clear();
    try (ImportRun run = importer.open(List.of(file), options)) {
      return Imports.read(run, (row, of) -> problems.addAll(row.problems()));
    }
  }
}
