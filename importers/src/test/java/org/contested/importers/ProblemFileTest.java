package org.contested.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ucdp.UcdpGed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All problems of an import as a table, or no table. */
class ProblemFileTest {

  private static final Path GED = Path.of("src/test/resources/ged-fixture.csv");
  private static final String HEADER = "file,row,line,column,value,severity,rule,message\n";

  @TempDir private Path folder;

  @Test
  void eachProblemIsARow() throws IOException {
    Path csv =
        Files.writeString(folder.resolve("a.csv"), Files.readString(GED).strip() + "\nx\n4,\"y\n");
    Path table = folder.resolve("problems.csv");
    try (ProblemFile problems = ProblemFile.create(table)) {
      write(csv, problems);
      assertThat(table).doesNotExist();
      problems.commit();
    }
    assertThat(table)
        .hasContent(
            HEADER
                + """
                a.csv,2,4,best,1,warning,low-best-high,"must lie between low 4 and high 2; the bounds\
                 are widened to hold all three"
                a.csv,4,6,,x,error,cells,"cannot be cut into cells (1 cell, but the header has 49 columns);\
                 is a quote missing?"
                a.csv,5,7,,"4,""y",error,cells,"cannot be cut into cells (Missing closing quote\
                 for value); is a quote missing?"
                """);
  }

  @Test
  void whatIsNotCommittedIsNotThere() throws IOException {
    Path table = Files.writeString(folder.resolve("problems.csv"), "older");
    try (ProblemFile problems = ProblemFile.create(table)) {
      write(GED, problems);
    }
    assertThat(table).hasContent("older");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
  }

  private void write(Path csv, ProblemFile problems) {
    try (ImportRun run = UcdpGed.importer().open(List.of(csv), ImportOptions.standard())) {
      Imports.write(run, folder.resolve("o.ndjson"), problems);
    }
  }
}
