package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.contested.party.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

  private static final PartyId ARMENIA = PartyId.of("armenia");
  private static final PartyId ARTSAKH = PartyId.of("artsakh");

  @Test
  void hasTextLanguageAndUsers() {
    Name name = Name.of("Արցախ", "hy").usedBy(ARMENIA).usedBy(ARTSAKH);
    assertThat(name.text()).isEqualTo("Արցախ");
    assertThat(name.language()).hasValue("hy");
    assertThat(name.usedBy()).containsExactly(ARMENIA, ARTSAKH);
    assertThat(name.extensions()).isSameAs(Extensions.none());
    assertThat(Name.of("Artsakh").language()).isEmpty();
    assertThat(Name.of("Artsakh").usedBy()).isEmpty();
  }

  @Test
  void theFullBuilderSetsTheSame() {
    Name built =
        Name.builder()
            .text("Արցախ")
            .language("hy")
            .addUsedBy(PartyId.of("replaced"))
            .usedBy(java.util.List.of(ARMENIA, ARTSAKH))
            .extensions(Extensions.none().with("script", "Armn"))
            .build();
    Name name = Name.of("Արցախ", "hy").usedBy(ARMENIA).usedBy(ARTSAKH);
    assertThat(built).isNotEqualTo(name);
    assertThat(built.toBuilder().extensions(Extensions.none()).build()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN-us",
        "az-Latn",
        "zh-Hant-TW",
        "de-CH-1996",
        "es-419",
        "abcdefgh-12345678"
      })
  void languagesOfTheShapeOfTagsAreTaken(String language) {
    assertThat(Name.of("x", language).language()).hasValue(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "english language",
        "en_US",
        "en-",
        "-en",
        "en--us",
        "abcdefghi",
        "en-123456789",
        "12",
        "é1",
        "een\u0661"
      })
  void otherLanguagesAreRefused(String language) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Name.of("x", language))
        .withMessage(
            "a name cannot be built: language '%s' is not a BCP 47 tag; write one such as hy or"
                    .formatted(language)
                + " az-Latn");
  }

  @Test
  void allThatIsWrongIsListed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Name.of(" \n", "armenian!"))
        .withMessage(
            "a name cannot be built: text is blank; a name has at least one visible character;"
                + " language 'armenian!' is not a BCP 47 tag; write one such as hy or az-Latn")
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void aMissingTextIsNamed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Name.builder().language("hy").build())
        .withMessage("a name cannot be built: text is missing; call text(…) before build()");
  }
}
