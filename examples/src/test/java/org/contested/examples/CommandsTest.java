package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contested.jackson.ContestedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them. */
class CommandsTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void demoPrintsWhoSaysWhatAndWritesIt() {
    Path file = folder.resolve("demo.json");
    assertThat(run("demo", "--out", file.toString())).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(
            "  report-02  Nikol Pashinyan [Armenia] says, on 2022-09-14, in a speech to parliament"
                + " (direct quote):",
            "- ≥49 members of the armed forces of Armenia were killed in the clashes of September"
                + " 2022, and the number is not final.",
            "  report-04  local officials [Azerbaijan] say (indirect quote):",
            "- ≥50 people of Azerbaijan were killed in the clashes of September 2022.",
            "- Armenia responded to others in the clashes of September 2022.",
            "- Azerbaijan has sovereignty over Nagorno-Karabakh.",
            "  report-17  Russia's Foreign Ministry [Russia] calls for this, to Armenia and"
                + " Azerbaijan (indirect quote):",
            "note: The report quotes these words directly; they are paraphrased here.",
            "by way of the French presidential office, the report of 14 September 2022",
            "Written to " + file);
    assertThat(ContestedJson.standard().read(file)).isEqualTo(SeptemberReport.dataset());
  }

  @Test
  void validateSaysThatAFileIsFine() {
    Path file = folder.resolve("a.ndjson");
    ContestedJson.standard().write(SeptemberReport.dataset(), file);
    assertThat(run("validate", file.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo(file + ": 0 errors, 0 warnings");
  }

  @Test
  void validateListsEveryProblemWithItsPlace() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bad.ndjson"),
            """
            {"format":"contested/1"}
            {"type":"party","id":"a","kind":"KINGDOM"}
            {"type":"party","id":"b c","kind":"STATE"}
            {"type":"party"
            """);
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .hasSize(4)
        .satisfiesExactly(
            one -> assertThat(one).startsWith(file + ": line 2, column 33, /kind: \"KINGDOM\""),
            two ->
                assertThat(two)
                    .isEqualTo(
                        file
                            + ": line 3, column 22, /id: party id 'b c' has a space at index 1; an"
                            + " id has no white space and no control characters"),
            three -> assertThat(three).startsWith(file + ": line 4, column ").contains("cut off"),
            sum -> assertThat(sum).isEqualTo(file + ": 3 errors, 0 warnings"));
  }

  @Test
  void danglingReferencesArePlaced() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bad.ndjson"),
            """
            {"format":"contested/1"}
            {"type":"statement","id":"s","speakers":["nobody"],"act":"DENY"}
            """);
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(
            file
                + ": line 2, column 42, /speakers/0: there is no party 'nobody'; add"
                + " it or correct the id");
  }

  @Test
  void aMissingFileIsOneLine() {
    assertThat(run("validate", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("error: NoSuchFileException: " + folder.resolve("none.json"));
  }

  @Test
  void withoutACommandTheUsageIsPrinted() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("demo", "ged", "validate");
  }
}
