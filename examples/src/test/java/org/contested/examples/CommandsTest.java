package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
  void oneErrorIsOneError() throws Exception {
    Path file = Files.writeString(folder.resolve("a.ndjson"), "{\"format\":\"contested/1\"}\n5\n");
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            file + ": line 2, column 1, (root): 5 where a record is due",
            file + ": 1 error, 0 warnings");
  }

  @Test
  void validateSaysWhereItStops() throws Exception {
    String header = "{\"format\":\"contested/1\"}\n";
    Path file = Files.writeString(folder.resolve("a.ndjson"), header + "5\n".repeat(1_001));
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .hasSize(1_001)
        .endsWith(
            file + ": line 1001, column 1, (root): 5 where a record is due",
            file + ": 1,000 errors, 0 warnings; stopped after 1,000 problems");
    out.getBuffer().setLength(0);
    Files.writeString(file, header + "5\n".repeat(999));
    assertThat(run("validate", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines().toList())
        .hasSize(1_000)
        .endsWith(file + ": 999 errors, 0 warnings");
  }

  @Test
  void filesThatAreNotThere() throws Exception {
    Path none = folder.resolve("none.json");
    assertThat(run("validate", none.toString())).isEqualTo(1);
    assertThat(run("validate", folder.toString())).isEqualTo(1);
    assertThat(run("demo", "--out", folder.resolve("none/x.json").toString())).isEqualTo(1);
    Path folderNamedFile = Files.createDirectory(folder.resolve("d.json"));
    assertThat(run("demo", "--out", folderNamedFile.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "error: there is no file " + none,
            "error: " + folder + " is a folder, not a file",
            "error: there is no folder " + folder.resolve("none") + " to write x.json in",
            "error: " + folderNamedFile + " is a folder; name a file");
  }

  @Test
  void whereToWriteTellsTheForm() {
    assertThat(run("demo", "--out", folder.resolve("demo.txt").toString())).isEqualTo(2);
    assertThat(err.toString().lines().findFirst())
        .contains(
            "Invalid value for option '--out': '"
                + folder.resolve("demo.txt")
                + "' must end in .ndjson or .jsonl for records, or in .json, .cbor, .smile or .yaml"
                + " for a document; .gz or .zst may follow");
    assertThat(folder).isEmptyDirectory();
    assertThat(run("demo", "--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(
            "--out=FILE The file to write, replaced if it exists: records if its name ends in"
                + " .ndjson or .jsonl, a document if in .json (or .cbor, .smile, .yaml); compressed"
                + " if .gz or .zst follows.");
  }

  /** The manifest of the jar has the version; classes in a folder have none. */
  @Test
  void theVersionIsPrinted() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).startsWith("contested-examples ").hasSizeGreaterThan(20);
  }

  @Test
  void aFullDiskIsAnError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    assertThat(Main.run(full, errors, "demo")).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("error: not all could be printed; is the disk full, or a pipe closed?");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    errors.reset();
    assertThat(Main.run(printed, errors, "demo")).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("“", "WHO SAYS WHAT");
    assertThat(errors.size()).isZero();
  }

  @Test
  void everyCommandHasHelpWithAnExampleAndIsInTheReadme() throws Exception {
    PrintWriter none = new PrintWriter(new StringWriter());
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(Main.commandLine(none, none).getSubcommands().keySet())
        .hasSize(12)
        .allSatisfy(
            name -> {
              Ran help = Ran.run(name, "--help");
              assertThat(help.status()).as(name).isZero();
              assertThat(help.out())
                  .contains("Example: " + name)
                  .contains("contested-examples " + name);
              assertThat(readme).contains("\n| `" + name + " ");
            });
  }

  @Test
  void withoutACommandTheUsageIsPrinted() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("demo", "import", "export", "validate");
  }
}
