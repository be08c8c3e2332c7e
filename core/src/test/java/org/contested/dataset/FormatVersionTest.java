package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"contested/1", "contested/1.1", "contested/2", "contested/12.345"})
  void textAndVersionAreInverse(String text) {
    assertThat(FormatVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "contested",
        "contested/",
        "contested/0",
        "contested/01",
        "contested/1.0",
        "contested/1.",
        "contested/1.2.3",
        "Contested/1",
        "contested/1 ",
        "contested/١",
        "contested/1234567"
      })
  void thereIsOneSpelling(String text) {
    assertThatThrownBy(() -> FormatVersion.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'%s' is no format of this library; write 'contested/1', or a version of it such as"
                    .formatted(text)
                + " 'contested/1.1'");
  }

  @Test
  void aLongTextIsCutInTheMessage() {
    assertThatThrownBy(() -> FormatVersion.parse("x".repeat(1_000_000)))
        .hasMessage(
            "'%s…' is no format of this library; write 'contested/1', or a version of it such as"
                    .formatted("x".repeat(40))
                + " 'contested/1.1'");
  }

  @Test
  void versionsHaveAnOrder() {
    assertThat(FormatVersion.CURRENT).isEqualTo(new FormatVersion(1, 0));
    assertThat(FormatVersion.parse("contested/1.10"))
        .isGreaterThan(FormatVersion.parse("contested/1.9"))
        .isLessThan(FormatVersion.parse("contested/2"));
    assertThat(FormatVersion.CURRENT.isLater()).isFalse();
    assertThat(FormatVersion.parse("contested/1.1").isLater()).isTrue();
    assertThat(FormatVersion.parse("contested/1.1").isReadable()).isTrue();
    assertThat(FormatVersion.parse("contested/2").isReadable()).isFalse();
    assertThatThrownBy(() -> new FormatVersion(0, 3))
        .hasMessage("format version 0.3 is none; versions are 1.0 to 999999.999999");
  }
}
