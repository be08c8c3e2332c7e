package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @CsvSource({
    "iso3166-1:ARM, iso3166-1, ARM",
    "gw:371, gw, 371",
    "acled:Battles/Armed clash, acled, Battles/Armed clash",
    "doi:10.1177/0022343313494396, doi, 10.1177/0022343313494396",
    "a:b:c, a, b:c",
    "a.b-9::, a.b-9, :",
    "'gw: x ', gw, ' x '"
  })
  void parsesSchemeAndValueAtTheFirstColon(String text, String scheme, String value) {
    Code code = Code.parse(text);
    assertThat(code.scheme()).isEqualTo(scheme);
    assertThat(code.value()).isEqualTo(value);
    assertThat(code).isEqualTo(Code.of(scheme, value)).hasToString(text);
  }

  @Test
  void parseAndToStringAreInverse() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          Code code = RandomTexts.code(random);
          assertThat(Code.parse(code.toString())).as("seed %d", seed).isEqualTo(code);
        });
  }

  @Test
  void aTextWithoutColonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse("ARM\n"))
        .withMessage(
            "code 'ARM\\u000a' has no colon; write scheme:value, for example iso3166-1:ARM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ISO", "iSO", "1a", "-a", ".a", "a b", "a_b", "é", "a\n", "aé"})
  void aSchemeOfOtherCharactersIsRefused(String scheme) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of(scheme, "1"))
        .withMessage(
            "code scheme '%s' must be a lower-case letter followed by lower-case letters, digits,"
                    .formatted(scheme.replace("\n", "\\u000a"))
                + " '.' or '-'; for example iso3166-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u2028"})
  void aBlankValueIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.of("gw", value))
        .withMessage("code of scheme 'gw' has no value");
  }

  @Test
  void aControlCharacterInTheValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse("gw:37\u00001"))
        .withMessage(
            "code value '37\\u00001' of scheme 'gw' has U+0000 at index 2; codes have no control"
                + " characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse("gw:\u0085371"))
        .withMessage(
            "code value '\\u0085371' of scheme 'gw' has U+0085 at index 0; codes have no control"
                + " characters");
  }

  @Test
  void longTextsAreCutInMessages() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.parse("x".repeat(1_000_000)))
        .withMessage(
            "code '%s…' has no colon; write scheme:value, for example iso3166-1:ARM"
                .formatted("x".repeat(60)));
  }

  @Test
  void ordersBySchemeThenValue() {
    assertThat(Code.parse("a:z")).isLessThan(Code.parse("b:a"));
    assertThat(Code.parse("a:a")).isLessThan(Code.parse("a:b"));
    assertThat(Code.parse("a:a")).isEqualByComparingTo(Code.parse("a:a"));
  }
}
