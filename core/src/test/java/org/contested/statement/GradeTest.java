package org.contested.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

  @Test
  void parseAndToStringAreInverseForAllGrades() {
    for (Reliability reliability : Reliability.values()) {
      for (Credibility credibility : Credibility.values()) {
        Grade grade = Grade.of(reliability, credibility);
        assertThat(Grade.parse(grade.toString())).isEqualTo(grade);
        assertThat(grade.reliability()).isEqualTo(reliability);
        assertThat(grade.credibility()).isEqualTo(credibility);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A1, A, CONFIRMED",
    "B2, B, PROBABLY_TRUE",
    "C3, C, POSSIBLY_TRUE",
    "D4, D, DOUBTFUL",
    "E5, E, IMPROBABLE",
    "F6, F, CANNOT_BE_JUDGED"
  })
  void lettersAndDigitsAreThoseOfTheAdmiraltyCode(
      String text, Reliability reliability, Credibility credibility) {
    assertThat(Grade.parse(text)).isEqualTo(Grade.of(reliability, credibility)).hasToString(text);
    assertThat(credibility.digit()).isEqualTo(text.charAt(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "B22", "b2", "G1", "A0", "A7", "2B", " B2", "B 2", "B٢", "@1"})
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.parse(text))
        .withMessage(
            "grade '%s' is not of the Admiralty code; write a letter A to F and a digit 1 to 6: B2",
            text);
  }

  @Test
  void longTextsAreCutInTheMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.parse("x".repeat(100_000)))
        .withMessageStartingWith("grade '" + "x".repeat(40) + "…' is not");
  }
}
