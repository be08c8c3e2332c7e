package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files under a name that says another form than they have, or none; and files of nothing. */
class BadInputFormsContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final String NAME_IT = "; name a file with a document .json";

  private final Dataset dataset =
      Dataset.titled("t").add(Party.of("a", PartyKind.STATE, "A")).build();

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> problems(Path file) {
    return JSON.problems(file).stream().map(JsonProblem::toString).toList();
  }

  private Path copy(String from, String to) throws IOException {
    Facade json = from.startsWith("indented") ? JSON.indented() : JSON;
    json.write(dataset, folder.resolve(from));
    return Files.move(folder.resolve(from), folder.resolve(to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a", "a.json.bak", "a.NDJSON"})
  void whereTheNameDoesNotSayTheFirstLineDoes(String name) throws Exception {
    for (String from : List.of("a1.ndjson", "a1.json", "indented.json")) {
      if (name.equals("a.NDJSON") && from.endsWith(".json")) {
        continue;
      }
      Path file = copy(from, name);
      assertThat(JSON.read(file)).as(from).isEqualTo(dataset);
      assertThat(problems(file)).as(from).isEmpty();
      Files.delete(file);
    }
  }

  @Test
  void aLoneHeaderIsADatasetInEitherForm() throws Exception {
    String header = "\uFEFF{\"format\":\"contested/1\",\"title\":\"t\"}\n\n";
    for (String name : List.of("a", "a.json", "a.ndjson")) {
      assertThat(JSON.read(file(name, header))).isEqualTo(Dataset.titled("t").build());
    }
  }

  @Test
  void recordsInADocumentFile() throws Exception {
    Path file = copy("a.ndjson", "a.json");
    String message =
        "line 2, column 1, (root): more text after the end of the value; write one value, or one a"
            + " line in .ndjson";
    assertThatThrownBy(() -> JSON.read(file)).hasMessage(message);
    assertThat(problems(file)).containsExactly(message);
  }

  @Test
  void anIndentedDocumentInARecordFile() throws Exception {
    Path file = copy("indented.json", "a.ndjson");
    String message =
        "line 4, column 3, /parties: this is a document and no header line, as it has 'parties'"
            + NAME_IT;
    assertThat(problems(file)).containsExactly(message);
    assertThatThrownBy(() -> JSON.read(file)).hasMessage(message);
    assertThatThrownBy(() -> JSON.read(Files.newInputStream(file), Format.NDJSON))
        .hasMessage(message);
    assertThatThrownBy(() -> JSON.records(file))
        .hasMessage(
            "line 1, column 2, (root): the header line ends in the middle of a value; is the file"
                + " cut off, or is this a document?"
                + NAME_IT);
  }

  @Test
  void anIndentedHeaderInARecordFile() throws Exception {
    Path file = file("a.jsonl", "\n{\n  \"format\": \"contested/1\"\n}\n");
    assertThat(problems(file))
        .containsExactly(
            "line 2, column 1, (root): this is a document and no header line, as it goes on after"
                + " its first line"
                + NAME_IT);
  }

  @Test
  void aHeaderThatIsCutOff() throws Exception {
    Path file = file("a.ndjson", "{\"format\":\"contested/1\",\n{\"type\":\"party\"}\n");
    assertThat(problems(file))
        .containsExactly(
            "line 1, column 25, /format: the text ends here, in the middle of a value; is the file"
                + " cut off?");
  }

  private static final String OTHER_FORMAT =
      "/format: format \"contested/2\" is of a later major version than this library reads, which is"
          + " \"contested/1\"; update the library, or have the file written as \"contested/1\"";

  @Test
  void nothingIsJudgedAfterAnotherFormat() throws Exception {
    String records = "{\"type\":\"planet\"}\n{}\n";
    assertThat(problems(file("a.ndjson", "{\"format\":\"contested/2\"}\n" + records)))
        .containsExactly("line 1, column 11, " + OTHER_FORMAT);
    assertThat(problems(file("a.ndjson", "{\"title\":\"t\"}\n" + records)))
        .containsExactly(
            "line 1, column 13, (root): a header ends here without its required field 'format'");
    assertThat(problems(file("a.json", "{\"format\":\"contested/2\",\"parties\":[5]}")))
        .containsExactly("line 1, column 11, " + OTHER_FORMAT);
  }

  @Test
  void aHeaderWithABadTitleHidesNoOtherProblem() throws Exception {
    assertThat(problems(file("a.ndjson", "{\"format\":\"contested/1\",\"title\":5}\n5\n")))
        .containsExactly(
            "line 1, column 33, /title: 5 where a string is due",
            "line 2, column 1, (root): 5 where a record is due");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|empty",
        "` \n`|only white space",
        "`\uFEFF`|only white space",
        "`\uFEFF \r\n`|only white space"
      })
  void nothingToRead(String text, String what) throws Exception {
    assertThat(problems(file("a.json", text)))
        .hasSize(1)
        .last()
        .asString()
        .endsWith("(root): there is nothing to read; the text is " + what);
    String message =
        "line 1, column 1, (root): the file is %s; a record file begins with a header line such as"
                .formatted(what)
            + " {\"format\":\"contested/1\"}";
    Path records = file("a.ndjson", text);
    assertThat(problems(records)).containsExactly(message);
    assertThatThrownBy(() -> JSON.read(records)).hasMessage(message);
    assertThatThrownBy(() -> JSON.records(records)).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NaN|'NaN' is no number of JSON; leave the field out",
        "-Infinity|'-Infinity' is no number of JSON; leave the field out",
        "+1|Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers"
            + " to have plus signs",
        "01|Invalid numeric value: Leading zeroes not allowed",
        "'a'|Unexpected character (''' (code 39)): expected a valid value (JSON String, Number,"
            + " Array, Object or token 'null', 'true' or 'false')",
        "`/* */1`|Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
        "\uFEFF1|an invisible character (U+FEFF) stands here; remove it"
      })
  void wordsOfTheParserThatNobodyCanFollow(String value, String message) throws Exception {
    assertThat(problems(file("a.json", "{\"format\":\"contested/1\",\n\"x\": " + value + "}")))
        .hasSize(1)
        .last()
        .asString()
        .startsWith("line 2, column ")
        .endsWith(", /x: not JSON: " + message);
  }

  @Test
  void textThatIsNotUtf8() throws Exception {
    Path file =
        Files.write(
            folder.resolve("a.json"),
            "{\"format\":\"contested/1\",\n\"title\": \"Z\u00FCrich\"}"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems(file))
        .hasSize(1)
        .last()
        .asString()
        .startsWith("line 2, column ")
        .endsWith("not JSON: the text is not UTF-8; convert it, for example with iconv");
  }

  @Test
  void folders() {
    for (String name : List.of("x.json", "x.ndjson", "x")) {
      Path path = folder.resolve(name);
      assertThat(path.toFile().mkdir()).isTrue();
      assertThatThrownBy(() -> JSON.read(path))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage(path + " is a folder, not a file");
      assertThatThrownBy(() -> JSON.problems(path))
          .hasRootCauseMessage(path + " is a folder, not a file");
      assertThatThrownBy(() -> JSON.records(path))
          .hasRootCauseMessage(path + " is a folder, not a file");
    }
    for (String name : List.of("none/a.json", "none/a.ndjson")) {
      assertThatThrownBy(() -> JSON.write(dataset, folder.resolve(name)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage(
              "there is no folder %s to write %s in"
                  .formatted(folder.resolve("none"), name.substring(5)));
    }
  }
}
