package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.common.Seeds;
import org.contested.importers.ImportException;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportSummary;
import org.contested.importers.ImportedRow;
import org.contested.importers.Importer;
import org.contested.importers.Imports;
import org.junit.jupiter.api.Test;

/** What UCDP's actors, conflicts and battle-related deaths have in common: refusals and damage. */
class UcdpTablesTest extends UcdpTables {

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
}
