package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.junit.jupiter.api.Test;
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
  @ValueSource(strings = {"80", "c328", "eda080", "eda080edb080", "f8908080", "ff"})
  void areRefusedAtTheirPlace(String hex) {
    assertThatThrownBy(() -> readTitle(hex))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage("line 1, column 34, /title: " + NOT_UTF8);
  }

  @Test
  void moreThanTheLastCharacterIsNotTakenForHalfAPair() {
    assertThatThrownBy(() -> readTitle("f4908080"))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage(
            "line 1, column 33, /title: a character beyond U+10FFFF, or two second halves of surrogate"
                + " pairs, at index 0 of the string; write well-formed Unicode");
  }

  /** To look for it would cost a look at every byte, and it is written back as it should be. */
  @ParameterizedTest
  @CsvSource({"c181,A", "e08181,A", "e09fbf,\u07FF"})
  void aLongerSpellingOfACharacterIsReadAsTheCharacter(String hex, String text) {
    assertThat(readTitle(hex).title()).hasValue(text);
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
