package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no character of Unicode is spelled with. */
class NotUtf8Contract {

  private static final String NOT_UTF8 =
      "not JSON: the text is not UTF-8; convert it, for example with iconv";

  /** Reads a document in which bytes stand, given in hexadecimal. */
  private static Dataset read(String start, String hex, String end) {
    String bytes =
        HexFormat.of().formatHex(start.getBytes(StandardCharsets.UTF_8))
            + hex
            + HexFormat.of().formatHex(end.getBytes(StandardCharsets.UTF_8));
    return JacksonMajor.here()
        .json()
        .read(new ByteArrayInputStream(HexFormat.of().parseHex(bytes)), Format.JSON);
  }

  private static Dataset readTitle(String hex) {
    return read("{\"format\":\"contested/1\",\"title\":\"", hex, "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "c328",
        "eda080",
        "eda080edb080",
        "f4908080",
        "f8908080",
        "ff",
        "c181",
        "e08181",
        "e09fbf"
      })
  void areRefusedAtTheirPlace(String hex) {
    assertThatThrownBy(() -> readTitle(hex))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage("line 1, column 34, /title: " + NOT_UTF8);
  }

  /** Of names one major or the other takes many for something, or leaves them out. */
  @ParameterizedTest
  @ValueSource(strings = {"80", "eda080", "f49f9880", "f59f9880", "ff", "c181", "e08181"})
  void areRefusedInNames(String hex) {
    for (String before : new String[] {"", "x", "a name of so many letters"}) {
      assertThatThrownBy(
              () -> read("{\"format\":\"contested/1\",\"" + before, hex, "b\":\"text\"}"))
          .as("%s, then %s", before, hex)
          .isInstanceOf(JacksonMajor.here().exception())
          .hasMessage("line 1, column %d, /format: %s".formatted(26 + before.length(), NOT_UTF8));
    }
  }

  /** White space before them is no empty text, and lines end as Jackson has it. */
  @ParameterizedTest
  @CsvSource({
    "20,1,2",
    "0a0a,3,1",
    "0d0a0d0a09,3,2",
    "0d0d,3,1",
    "efbbbf20,1,2",
    "efbbbf,1,1",
    "7b0d,2,1",
    "7b0d0a20,2,2"
  })
  void areRefusedBeforeAnyText(String before, int line, int column) {
    for (String hex : new String[] {"ff", "fffe7b00", "feff007b", "8000", "c181"}) {
      assertThatThrownBy(() -> read("", before + hex, ""))
          .as("%s, then %s", before, hex)
          .isInstanceOf(JacksonMajor.here().exception())
          .hasMessage("line %d, column %d, (root): %s".formatted(line, column, NOT_UTF8));
    }
  }

  @Test
  void zerosAreNamedWhereTheyStand() {
    assertThatThrownBy(() -> read("", "0a0a00", "{}"))
        .hasMessage(
            "line 3, column 1, (root): not JSON: a byte of 0 stands here; is the text UTF-16, or"
                + " was the disk lost in a crash?");
  }

  /** What is wrong before them is told as well. */
  @Test
  void areTheLastProblem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    byte[] text =
        "{\"format\":\"contested/1\",\"parties\":[{\"id\":\"a\",\"kind\":\"a\"}],\"x?\":1,\"parties\":0}"
            .getBytes(StandardCharsets.UTF_8);
    text[new String(text, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xF5;
    Files.write(file, text);
    assertThat(JacksonMajor.here().json().problems(file))
        .extracting(JsonProblem::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("line 1, column 53, /parties/0/kind: \"a\" is"),
            last -> assertThat(last).isEqualTo("line 1, column 61, /parties: " + NOT_UTF8));
  }

  /** Whether the parser reads a word with what follows it or without, the same is said. */
  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "null", "1", "fals", "x"})
  void nextToAWordAreWhatIsWrong(String word) {
    int column = word.length() + 1;
    for (String hex : new String[] {"80", "f5", "f1aca59fe1", "f49e84b5"}) {
      assertThatThrownBy(() -> read(word, hex, "\""))
          .as("%s, then %s", word, hex)
          .isInstanceOf(JacksonMajor.here().exception())
          .hasMessage(
              "line 1, column %d, (root): %s"
                  .formatted(column + (hex.startsWith("f1") ? 1 : 0), NOT_UTF8));
    }
  }

  @Test
  void aFileThatIsCutOffWithinACharacterIsCutOff() {
    assertThatThrownBy(() -> read("{\"format\":\"contested/1\",\"title\":\"", "f09f98", ""))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessageContaining("/title: the text ends here, in the middle of a value");
  }
}
