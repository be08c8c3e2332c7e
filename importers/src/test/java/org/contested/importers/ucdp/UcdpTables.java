package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.figure.Figure;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.Imports;
import org.contested.statement.Statement;
import org.junit.jupiter.api.io.TempDir;

/** Tables of actors, conflicts and deaths with rows of our own, and how a test imports them. */
abstract class UcdpTables {

  static final String ACTORS =
      """
      ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,Alliance,ActorIdAlliance,JoinGroup,ActorIdGroup
      1,Government of X,,n/a,Government of X,0,,,4,0,,,0,,0,
      2,FLY,FLY,Frente Libre,Free Front,1,FLZ,Front Z,1,1,FOO,"3, 9",1,1,0,
      3,FOO,,,,0,,,1,0,,,0,,1,2
      """;

  static final String CONFLICTS =
      """
      conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,cumulative_intensity,type_of_conflict,start_date
      7,X,Government of X,1,"Government of V, Government of W",FLY,2,,1,Upland,2012,1,0,3,15-11-2012
      7,X,Government of X,1,,FLY,2,,1,Upland,2013,2,1,3,15-11-2012
      8,"X, V",Government of X,1,,"Government of V, Government of W","11, 12",,2,,2013,1,0,2,2013-01-01
      """;

  static final String DEATHS =
      """
      conflict_id,dyad_id,location_inc,side_a,side_a_id,side_b,side_b_id,incompatibility,territory_name,year,bd_best,bd_low,bd_high
      7,70,X,Government of X,1,FLY,2,1,Upland,2012,40,30,60
      7,70,X,Government of X,1,FLY,2,1,Upland,2013,20,30,60
      7,71,X,Government of X,1,FOO,3,1,Upland,2013,-999,25,n/a
      """;

  static final String SEMICOLONS =
      """
      conflict_id;id;year;side_a;side_b;bdeadlow;bdeadhig;bdeadbes;territory_name
      218;20;1948;Government of I;Government of P;2000;7500;7500;Kaschmîr
      """;

  @TempDir Path folder;

  final List<ImportProblem> problems = new ArrayList<>();

  static Figure figure(Statement said) {
    return ((CasualtyEstimate) said.claims().get(0)).figure();
  }

  static void assertCells(Extensions kept, List<String> header, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      assertThat(kept.findText("ucdp." + header.get(i)).orElse(""))
          .as("%s of %s", header.get(i), row)
          .isEqualTo(row.get(i));
    }
  }

  Dataset imported(Importer importer, String table) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), table);
    return imported(importer, file, ImportOptions.standard());
  }

  Dataset imported(Importer importer, Path file, ImportOptions options) {
    problems.clear();
    try (ImportRun run = importer.open(List.of(file), options)) {
      return Imports.read(run, (row, of) -> problems.addAll(row.problems()));
    }
  }
}
