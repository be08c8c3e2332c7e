package org.contested.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept in {@code fuzz/inputs}, seeds and findings, holds the rules of its target. */
class KeptInputsTest {

  private static final Inputs INPUTS = new Inputs(Path.of("inputs"));

  @TestFactory
  Stream<DynamicContainer> everyInputHoldsTheRulesOfItsTarget() {
    return Stream.of(Target.values())
        .map(target -> DynamicContainer.dynamicContainer(target.lowerCase(), tests(target)));
  }

  private static Stream<DynamicTest> tests(Target target) {
    Map<String, byte[]> inputs = INPUTS.of(target);
    assertThat(inputs).as("inputs of %s", target).hasSizeGreaterThan(5);
    return inputs.entrySet().stream()
        .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> target.run(input.getValue())));
  }

  /** Nothing, and what is no text in any of them. */
  @ParameterizedTest
  @EnumSource(Target.class)
  void nothingAndNoTextAreInputsToo(Target target) {
    target.run(new byte[0]);
    target.run(new byte[] {(byte) 0xff, (byte) 0xd8, 0x3d, 0, 'a', 0});
    target.run("\ufeff\0".getBytes(StandardCharsets.UTF_8));
  }

  /** Every kept input of one target is an input of the others, though hardly a good one. */
  @ParameterizedTest
  @EnumSource(Target.class)
  void whatOneTargetReadsTheOthersRefuseAsDocumented(Target target) {
    for (Target other : Target.values()) {
      INPUTS.of(other).values().stream().limit(20).forEach(target::run);
    }
  }

  @Test
  void theDictionariesAreOfTheSchemaAndOfTheSeeds() {
    assertThat(INPUTS.dictionary(Target.JSON))
        .contains("\"\\\"casualtyEstimate\\\"\"\n", "\"\\\"KILLED\\\"\"\n");
    assertThat(INPUTS.dictionary(Target.CBOR)).contains("\"casualtyEstimate\"\n");
    assertThat(INPUTS.dictionary(Target.FIGURE)).contains("\"dozen\"\n", "\"\\xe2\\x89\\xa549\"\n");
  }

  /** A target that lets everything pass would find nothing. */
  @Test
  void whatDoesNotHoldIsAnError() {
    assertThatThrownBy(() -> Expect.that(false, "it is too long", 49))
        .isInstanceOf(AssertionError.class)
        .hasMessage("it is too long: \n  49");
    assertThatThrownBy(() -> Expect.equal("a", "b", "they differ"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("they differ: \n  a\n  b");
    assertThatThrownBy(() -> Expect.bounded(16 * 10 + 4_097, 10, "the text"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the text is too long for its input: \n  4257\n  10");
    assertThatThrownBy(
            () ->
                Major.JACKSON_2.documented(
                    () -> {
                      throw new IllegalStateException("x");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("an exception that is not documented: java.lang.IllegalStateException: x");
  }
}
