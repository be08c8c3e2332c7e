package org.contested.common;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON made to exhaust time or stack: a square of these sizes would take minutes. */
class HostileJsonTest {

  private static final int MILLION = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[],"})
  void depthWithoutEndIsRefusedEarly(String open) {
    String json = open.repeat(MILLION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical(json))
        .withMessageStartingWith("JSON text is nested deeper than 100 levels at index ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "9", "\\u0041", "\\\\", "😀", " ", "\\n"})
  void longScalarsTakeLinearTime(String piece) {
    String content = piece.repeat(MILLION);
    String json = Character.isDigit(piece.charAt(0)) ? content : "\"" + content + "\"";
    String canonical = Assertions.assertTimeoutPreemptively(LIMIT, () -> JsonText.canonical(json));
    assertThat(canonical.length()).isGreaterThanOrEqualTo(MILLION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"a\":[]}", "\"\"", "-0.1e5", " null "})
  void longArraysTakeLinearTime(String element) {
    String json = "[" + (element + ",").repeat(MILLION) + element + "]";
    String canonical = Assertions.assertTimeoutPreemptively(LIMIT, () -> JsonText.canonical(json));
    assertThat(canonical).hasSize(json.replace(" ", "").length());
  }

  @Test
  void objectsWithManyMembersTakeLinearTime() {
    String json =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "\"" + i + "\":" + i)
            .collect(joining(",", "{", "}"));
    assertThat(Assertions.assertTimeoutPreemptively(LIMIT, () -> JsonText.canonical(json)))
        .isEqualTo(json);
  }

  /** "Aa" and "BB" have one hash code, and so has every row of them. */
  @Test
  void membersWithOneHashCodeTakeNoSquareOfTime() {
    String json =
        IntStream.range(0, 1 << 15)
            .mapToObj(
                i ->
                    IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(joining("", "\"", "\":0")))
            .collect(joining(",", "{", "}"));
    assertThat(Assertions.assertTimeoutPreemptively(LIMIT, () -> JsonText.canonical(json)))
        .isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "[\"", "{\"", "1e", "-", " "})
  void longTextsThatBreakOffTakeLinearTime(String start) {
    String json = start + "            ".repeat(MILLION / 10);
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.canonical(json))
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200)));
  }
}
