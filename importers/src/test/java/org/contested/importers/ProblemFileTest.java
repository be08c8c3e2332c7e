package org.contested.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.importers.ucdp.UcdpGed;
import org.junit.jupiter.api.Assumptions;
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

  /** JSON can spell a half of a pair, which no file can hold. */
  @Test
  void halfOfAPairIsSpelledAsAnEscape() throws IOException {
    Path geojson =
        Files.writeString(
            folder.resolve("a.geojson"),
            """
            {"type":"FeatureCollection","features":[
            {"properties":{"adm0_a3":"AAA","fclass_ru":null,"x":["a\\ud800b\\ud83d\\ude00"]}},
            {"properties":{"adm0_a3":"\\udc00"}}
            ]}
            """);
    Path table = folder.resolve("problems.csv");
    try (ProblemFile problems = ProblemFile.create(table);
        ImportRun run = NaturalEarth.importer().open(List.of(geojson), ImportOptions.standard())) {
      Imports.read(run, problems);
      problems.commit();
    }
    assertThat(table)
        .content(StandardCharsets.UTF_8)
        .isEqualToNormalizingNewlines(
            HEADER
                + """
                a.geojson,1,2,x,"[""a\\ud800b😀""]",error,model,"cannot be said in the model: JSON\
                 string has half a surrogate pair at index 1; keep well-formed Unicode"
                a.geojson,2,3,adm0_a3,"\\udc00",error,unicode,"must be well-formed Unicode, and has half of a\
                 surrogate pair"
                """);
  }

  /** It would have gaps. What it is written to is closed after the names of its columns. */
  @Test
  void whatCouldNotBeWrittenIsNotCommitted() throws Exception {
    Path pipe = folder.resolve("problems");
    Assumptions.assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes");
    try (ProblemFile problems = begun(pipe)) {
      Throwable failed = catchThrowable(() -> write(GED, problems));
      assertThat(failed).isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(problems::commit).isSameAs(failed);
    }
  }

  private static ProblemFile begun(Path pipe) throws IOException {
    try (RandomAccessFile reader = new RandomAccessFile(pipe.toFile(), "rw")) {
      ProblemFile problems = ProblemFile.create(pipe);
      assertThat(reader.read()).isEqualTo('f');
      return problems;
    }
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
