package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.claim.Proposition;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.SharedData;
import org.contested.statement.StatementId;
import org.junit.jupiter.api.Test;

/** UCDP's battle-related deaths: rows of our own, and the real file. */
class UcdpBattleDeathsTest extends UcdpTables {

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
  void aDyadThatIsNoneIsReportedOnce() throws IOException {
    imported(
        UcdpBattleDeaths.importer(),
        """
        conflict_id,dyad_id,side_a,side_b,year,bd_best,bd_low,bd_high
        7,a b,A,B,2012,40,30,60
        """);
    assertThat(problems)
        .extracting(ImportProblem::toString)
        .containsExactly(
            "in.csv, row 1, column dyad_id: 'a b' must be letters and digits, with '-', '_' or '.'"
                + " between them");
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
}
