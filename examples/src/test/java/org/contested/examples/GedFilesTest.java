package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contested.jackson.ContestedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UCDP GED files that are not there, not text, not whole, or the same as what is written. */
class GedFilesTest {

  private static final Path FIXTURE = Path.of("src/test/resources/ged-fixture.csv");
  private static final String NOT_UTF8 =
      ": the text is not UTF-8; convert the file, for example with iconv";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(texts);
  }

  private String errorOf(Path csv) {
    err.getBuffer().setLength(0);
    assertThat(run("ged", csv, "--out", folder.resolve("o.ndjson"))).isEqualTo(1);
    assertThat(folder.resolve("o.ndjson")).doesNotExist();
    return err.toString().strip();
  }

  @Test
  void whatIsReadIsNotOverwritten() throws Exception {
    Path csv = Files.copy(FIXTURE, folder.resolve("a.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), csv);
    Path copied = Files.createLink(folder.resolve("hard.jsonl"), csv);
    for (Path target : List.of(csv, link, copied)) {
      err.getBuffer().setLength(0);
      assertThat(run("ged", csv, "--out", target)).isEqualTo(2);
      assertThat(err.toString().lines().findFirst())
          .contains(target + " is the file that is read; name another one to write");
      assertThat(csv).hasSameBinaryContentAs(FIXTURE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"o.csv", "o", "o.json.txt", "ndjson"})
  void whereToWriteTellsTheForm(String name) {
    Path target = folder.resolve(name);
    assertThat(run("ged", FIXTURE, "--out", target)).isEqualTo(2);
    assertThat(err.toString().lines().findFirst())
        .contains(
            "Invalid value for option '--out': '"
                + target
                + "' must end in .ndjson or .jsonl for records, or in .json, .cbor, .smile or .yaml"
                + " for a document; .gz or .zst may follow");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDocumentIsWrittenWhereItsNameSaysSo() throws Exception {
    assertThat(run("ged", FIXTURE, "--out", folder.resolve("o.ndjson"))).isZero();
    assertThat(run("ged", FIXTURE, "--out", folder.resolve("o.json"))).isZero();
    assertThat(ContestedJson.standard().read(folder.resolve("o.json")))
        .isEqualTo(ContestedJson.standard().read(folder.resolve("o.ndjson")));
    assertThat(Files.readString(folder.resolve("o.json"))).contains("\"statements\":[");
  }

  @Test
  void filesThatAreNotThere() {
    Path none = folder.resolve("nofile.csv");
    assertThat(errorOf(none)).isEqualTo("error: there is no file " + none);
    assertThat(errorOf(folder)).isEqualTo("error: " + folder + " is a folder, not a file");
  }

  @Test
  void textThatIsNotUtf8() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(FIXTURE));
    String last = lines.remove(lines.size() - 1);
    lines.add(last.replaceFirst(",", ",Z\u00FCrich"));
    Path file = folder.resolve("latin.csv");
    Files.write(file, lines, StandardCharsets.ISO_8859_1);
    assertThat(errorOf(file)).isEqualTo("error: " + file + ", row 3" + NOT_UTF8);
    lines.set(0, lines.get(0).replaceFirst("id", "i\u00E9d"));
    Files.write(file, lines, StandardCharsets.ISO_8859_1);
    assertThat(errorOf(file)).isEqualTo("error: " + file + ", header" + NOT_UTF8);
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
    assertThat(errorOf(file)).isEqualTo("error: " + file + ", header" + NOT_UTF8);
    Files.writeString(file, Files.readString(FIXTURE), StandardCharsets.UTF_16);
    assertThat(errorOf(file)).isEqualTo("error: " + file + ", header" + NOT_UTF8);
  }

  @Test
  void aQuoteThatIsNotClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Files.readString(FIXTURE) + "4,\"x\n");
    assertThat(errorOf(file))
        .isEqualTo("error: " + file + ", row 4: Missing closing quote for value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF", "\n\n"})
  void emptyFiles(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    assertThat(errorOf(file))
        .isEqualTo("error: " + file + " is empty; it needs a header row of columns");
  }

  @Test
  void emptyLinesAndAByteOrderMarkAreSkipped() throws Exception {
    assertThat(run("ged", FIXTURE, "--out", folder.resolve("plain.ndjson"))).isZero();
    String text = Files.readString(FIXTURE);
    Path file = folder.resolve("a.csv");
    for (String spaced :
        List.of(
            text + "\n", text + "\r\n \r\n", text.replaceFirst("\n", "\n\n"), "\uFEFF" + text)) {
      Files.writeString(file, spaced);
      assertThat(run("ged", file, "--out", folder.resolve("o.ndjson"))).as(err.toString()).isZero();
      assertThat(folder.resolve("o.ndjson")).hasSameBinaryContentAs(folder.resolve("plain.ndjson"));
    }
  }
}
