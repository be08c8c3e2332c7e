package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "1.10",
        "1e400",
        "-1E+2",
        "0.0e-0",
        "1e-999999",
        "123456789012345678901234567890",
        "true",
        "false",
        "null",
        "\"\"",
        "[]",
        "{}",
        "[[],{}]",
        "{\"\":0}",
        "[0,-0,\"0\",null]",
        "{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":[]}",
        "\"é 😀 \u2028\uffff / \u007f\"",
        "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001F\"",
        "{\"b\":1,\"a\":2,\"B\":3}"
      })
  void whatIsInTheOneSpellingStaysAsItIs(String json) {
    assertThat(JsonText.canonical(json)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` [ 1 ,\t2\r\n] ` | [1,2]",
        "{ \"a\" : [ ] , \"b\" : { } } | {\"a\":[],\"b\":{}}",
        "\"\\u0041\\u00e9\\u00E9\" | \"Aéé\"",
        "\"\\/\\u002f\" | \"//\"",
        "\"\\u000a\\u0008\\u001f\\u0000\" | \"\\n\\b\\u001F\\u0000\"",
        "\"\\u0022\\u005c\" | \"\\\"\\\\\"",
        "\"\\ud83d\\ude00\" | \"😀\"",
        "{\"\\u0061\":1} | {\"a\":1}"
      })
  void spaceGoesAndEscapesBecomeTheShortest(String json, String canonical) {
    assertThat(JsonText.canonical(json)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | ends at index 0; expected more",
        "`  ` | ends at index 2; expected more",
        "[ | ends at index 1; expected more",
        "[1 | ends at index 2; expected ',' or ']'",
        "[1, | ends at index 3; expected more",
        "[1,] | has ']' at index 3; expected a JSON value",
        "[,1] | has ',' at index 1; expected a JSON value",
        "[1 2] | has '2' at index 3; expected ',' or ']'",
        "[1} | has '}' at index 2; expected ',' or ']'",
        "{\"a\":1] | has ']' at index 6; expected ',' or '}'",
        "{\"a\" 1} | has '1' at index 5; expected ':'",
        "{\"a\"} | has '}' at index 4; expected ':'",
        "{\"a\" | ends at index 4; expected ':'",
        "{\"a\":} | has '}' at index 5; expected a JSON value",
        "{\"a\":1,} | has '}' at index 7; expected a member name in double quotes",
        "{a:1} | has 'a' at index 1; expected a member name in double quotes",
        "{1:1} | has '1' at index 1; expected a member name in double quotes",
        "{'a':1} | has ''' at index 1; expected a member name in double quotes",
        "[] [] | has '[' at index 3; expected the end",
        "1 2 | has '2' at index 2; expected the end",
        "nul | has 'n' at index 0; expected a JSON value",
        "nulll | has 'l' at index 4; expected the end",
        "True | has 'T' at index 0; expected a JSON value",
        "NaN | has 'N' at index 0; expected a JSON value",
        "+1 | has '+' at index 0; expected a JSON value",
        ".5 | has '.' at index 0; expected a JSON value",
        "01 | has '1' at index 1; expected the end",
        "1. | ends at index 2; expected more",
        "1.e5 | has 'e' at index 2; expected a digit",
        "1e | ends at index 2; expected more",
        "1e+x | has 'x' at index 3; expected a digit",
        "- | ends at index 1; expected more",
        "-a | has 'a' at index 1; expected a digit",
        "-٣ | has '٣' at index 1; expected a digit",
        "0x10 | has 'x' at index 1; expected the end",
        "\"abc | ends at index 4; expected '\"'",
        "\"a\\ | ends at index 3; expected an escape",
        "\"a\\x\" | has 'x' at index 3; expected an escape",
        "\"\\u12 | ends at index 5; expected four hexadecimal digits",
        "\"\\u12G4\" | has 'G' at index 5; expected four hexadecimal digits",
        "/* */1 | has '/' at index 0; expected a JSON value",
        "\uFEFF1 | has '\uFEFF' at index 0; expected a JSON value",
        "\u00a01 | has '\u00a0' at index 0; expected a JSON value",
      })
  void whatIsNotJsonIsRefused(String json, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical(json))
        .withMessage("JSON text " + problem);
  }

  /** Java reads many more digits than JSON has. */
  @ParameterizedTest
  @ValueSource(strings = {"００４１", "٠٠٤١", "00４1"})
  void digitsOfOtherScriptsAreNoHexadecimalDigits(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical("\"\\u" + digits + "\""))
        .withMessageMatching("JSON text has '.' at index [35]; expected four hexadecimal digits");
  }

  @Test
  void controlCharactersMustBeEscaped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical("\"a\nb\""))
        .withMessage(
            "JSON text has '\\u000a' at index 2; expected no control character in a string");
  }

  @Test
  void aMemberNamedTwiceInOneObjectIsRefusedHoweverItIsSpelled() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical("{\"a\":1,\"b\":{\"a\":2}, \"\\u0061\":3}"))
        .withMessage(
            "JSON text names member \"a\" twice in one object, the second time at index 20");
    assertThat(JsonText.canonical("[{\"a\":1},{\"a\":2},{\"a\":{\"a\":3}}]"))
        .isEqualTo("[{\"a\":1},{\"a\":2},{\"a\":{\"a\":3}}]");
    assertThat(JsonText.canonical("{\"[\":[1,2]}")).isEqualTo("{\"[\":[1,2]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"a\\ud83d\"", "\"a\\ude00\\ud83d\"", "\"a\\ud83dx\"", "{\"a\\ud83d\":1}"})
  void halfSurrogatePairsAreRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical(json))
        .withMessage("JSON string has half a surrogate pair at index 1; keep well-formed Unicode");
  }

  @Test
  void depthIsLimitedToAHundredLevels() {
    String arrays = "[".repeat(100) + "]".repeat(100);
    String mixed = "[{\"a\":".repeat(50) + "1" + "}]".repeat(50);
    assertThat(JsonText.canonical(arrays)).isEqualTo(arrays);
    assertThat(JsonText.canonical(mixed)).isEqualTo(mixed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical("[" + arrays + "]"))
        .withMessage("JSON text is nested deeper than 100 levels at index 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.canonical("{\"a\":" + mixed + "}"))
        .withMessage("JSON text is nested deeper than 100 levels at index 300");
  }

  @Test
  void quoteAndUnquoteAreInverse() {
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      String text = "<" + c + ">";
      String quoted = JsonText.quote(text);
      assertThat(JsonText.unquote(quoted)).as("U+%04X", (int) c).isEqualTo(text);
      assertThat(JsonText.canonical(quoted)).as("U+%04X", (int) c).isEqualTo(quoted);
    }
  }

  /** Writes a value twice, in any spelling and in the one that should come of it. */
  @Test
  void anySpellingOfAValueBecomesTheOne() {
    Seeds.forEach(
        500,
        (seed, random) -> {
          StringBuilder any = new StringBuilder();
          StringBuilder one = new StringBuilder();
          value(random, 5, any, one);
          String canonical = JsonText.canonical(any.toString());
          assertThat(canonical).as("seed %d", seed).isEqualTo(one.toString());
          assertThat(JsonText.canonical(canonical)).as("seed %d", seed).isEqualTo(canonical);
        });
  }

  private static void value(
      RandomGenerator random, int depth, StringBuilder any, StringBuilder one) {
    space(random, any);
    int kind = random.nextInt(depth > 0 ? 6 : 3);
    if (kind == 0) {
      both(any, one, RandomTexts.oneOf(random, "-0.10", "7", "1E400", "true", "false", "null"));
    } else if (kind <= 2) {
      string(random, RandomTexts.anyText(random), any, one);
    } else {
      boolean object = kind == 3 || kind == 4;
      both(any, one, object ? "{" : "[");
      int size = random.nextInt(4);
      for (int i = 0; i < size; i++) {
        both(any, one, i == 0 ? "" : ",");
        if (object) {
          space(random, any);
          string(random, RandomTexts.anyText(random) + i, any, one);
          space(random, any);
          both(any, one, ":");
        }
        value(random, depth - 1, any, one);
      }
      space(random, any);
      both(any, one, object ? "}" : "]");
    }
    space(random, any);
  }

  private static void both(StringBuilder any, StringBuilder one, String text) {
    any.append(text);
    one.append(text);
  }

  private static void space(RandomGenerator random, StringBuilder any) {
    any.append(RandomTexts.oneOf(random, "", "", "", " ", "\t", "\r\n"));
  }

  private static void string(
      RandomGenerator random, String value, StringBuilder any, StringBuilder one) {
    both(any, one, "\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int index = "\"\\\b\f\n\r\t".indexOf(c);
      String shortest =
          index >= 0
              ? "\\" + "\"\\bfnrt".charAt(index)
              : c < ' ' ? "\\u%04X".formatted((int) c) : String.valueOf(c);
      one.append(shortest);
      any.append(
          switch (random.nextInt(4)) {
            case 0 -> "\\u%04x".formatted((int) c);
            case 1 -> "\\u%04X".formatted((int) c);
            default -> c == '/' && random.nextBoolean() ? "\\/" : shortest;
          });
    }
    both(any, one, "\"");
  }

  /** Whatever is broken in a text, it is refused with a message of ours or still is JSON. */
  @Test
  void brokenTextsNeverSurprise() {
    Seeds.forEach(
        2000,
        (seed, random) -> {
          StringBuilder json = new StringBuilder(RandomTexts.json(random));
          for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(json.length() + 1);
            switch (random.nextInt(3)) {
              case 0 -> json.setLength(at);
              case 1 ->
                  json.insert(
                      at, RandomTexts.oneOf(random, "\"", "{", "]", ",", "\\", "1", "\u0001"));
              default -> json.delete(at, Math.min(json.length(), at + 1 + random.nextInt(3)));
            }
          }
          String canonical;
          try {
            canonical = JsonText.canonical(json.toString());
          } catch (IllegalArgumentException e) {
            assertThat(e).as("seed %d", seed).hasMessageStartingWith("JSON ");
            return;
          }
          assertThat(JsonText.canonical(canonical)).as("seed %d", seed).isEqualTo(canonical);
        });
  }
}
