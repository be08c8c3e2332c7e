package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

  @Test
  void keepsTextsNumbersAndJsonInOrder() {
    Extensions extensions =
        Extensions.none()
            .with("morgue", "Stepanakert \"central\"")
            .with("beds", 12)
            .with("least", Long.MIN_VALUE)
            .withJson("gps", " { \"lat\" : 39.80 } ");
    assertThat(extensions.asMap())
        .containsExactly(
            Map.entry("morgue", "\"Stepanakert \\\"central\\\"\""),
            Map.entry("beds", "12"),
            Map.entry("least", "-9223372036854775808"),
            Map.entry("gps", "{\"lat\":39.80}"));
    assertThat(extensions)
        .hasToString(
            "{\"morgue\":\"Stepanakert \\\"central\\\"\",\"beds\":12,"
                + "\"least\":-9223372036854775808,\"gps\":{\"lat\":39.80}}");
  }

  @Test
  void withLeavesTheOriginalAsItIs() {
    Extensions one = Extensions.none().with("a", 1);
    assertThat(one.with("b", 2).asMap()).hasSize(2);
    assertThat(one.asMap()).hasSize(1);
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(one.isEmpty()).isFalse();
  }

  @Test
  void aFieldOfTheSameNameIsReplacedInItsPlace() {
    Extensions extensions = Extensions.none().with("a", 1).with("b", 2).with("a", "three");
    assertThat(extensions.asMap())
        .containsExactly(Map.entry("a", "\"three\""), Map.entry("b", "2"));
  }

  @Test
  void aVisitorHearsOfTextsAsTheyWereGiven() {
    List<String> heard = new ArrayList<>();
    Extensions.Visitor visitor =
        new Extensions.Visitor() {
          @Override
          public void json(String name, String json) {
            heard.add(name + " json " + json);
          }

          @Override
          public void text(String name, String text) {
            heard.add(name + " text " + text);
          }
        };

    Extensions.ofTexts(Map.of("a", "say \"no\"")).forEach(visitor);
    Extensions.none().forEach(visitor);
    Extensions.none().with("a", "say \"no\"").with("b", 2).forEach(visitor);

    assertThat(heard).containsExactly("a text say \"no\"", "a json \"say \\\"no\\\"\"", "b json 2");
  }

  @Test
  void textsAreEqualToTheSameTextsAsJson() {
    Extensions texts = Extensions.ofTexts(Map.of("a", "say \"no\""));
    Extensions json = Extensions.none().with("a", "say \"no\"");

    assertThat(texts).isEqualTo(json).hasSameHashCodeAs(json).hasToString(json.toString());
    assertThat(texts.isEmpty()).isFalse();
    assertThat(texts.findText("a")).contains("say \"no\"");
    assertThat(texts.with("b", 2)).isEqualTo(json.with("b", 2));
    assertThat(texts).isNotEqualTo(Extensions.ofTexts(Map.of("a", "say no")));
  }

  @Test
  void mapsOfJsonAndOfTextsKeepTheirOrder() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("b", "[1, 2]");
    fields.put("a", "null");
    assertThat(Extensions.ofJson(fields).asMap())
        .containsExactly(Map.entry("b", "[1,2]"), Map.entry("a", "null"));
    assertThat(Extensions.ofTexts(fields).asMap())
        .containsExactly(Map.entry("b", "\"[1, 2]\""), Map.entry("a", "\"null\""));
    assertThat(Extensions.ofJson(Map.of())).isSameAs(Extensions.none());
    assertThat(Extensions.ofTexts(Map.of())).isSameAs(Extensions.none());
  }

  @Test
  void findsFieldsAsJsonAndAsText() {
    Extensions extensions =
        Extensions.none().with("t", "line\n\"q\" 😀\u0000").with("n", 1).withJson("x", "null");
    assertThat(extensions.findText("t")).hasValue("line\n\"q\" 😀\u0000");
    assertThat(extensions.findJson("t")).hasValue("\"line\\n\\\"q\\\" 😀\\u0000\"");
    assertThat(extensions.findText("n")).isEmpty();
    assertThat(extensions.findJson("n")).hasValue("1");
    assertThat(extensions.findText("x")).isEmpty();
    assertThat(extensions.findJson("y")).isEmpty();
  }

  @Test
  void textsComeBackToTheLetter() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          String text = RandomTexts.anyText(random);
          assertThat(Extensions.none().with("x", text).findText("x"))
              .as("seed %d", seed)
              .hasValue(text);
        });
  }

  @Test
  void toStringIsAJsonObjectThatReadsBack() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          Extensions extensions = RandomTexts.someExtensions(random);
          String json = extensions.toString();
          assertThat(JsonText.canonical(json)).as("seed %d", seed).isEqualTo(json);
          assertThat(Extensions.ofJson(extensions.asMap()))
              .as("seed %d", seed)
              .isEqualTo(extensions)
              .hasSameHashCodeAs(extensions)
              .hasToString(json);
        });
  }

  @Test
  void spellingOfSpaceAndEscapesDoesNotMatterButThatOfNumbersDoes() {
    assertThat(Extensions.none().withJson("a", "[ \"\\u0041\" ]"))
        .isEqualTo(Extensions.none().withJson("a", "[\"A\"]"));
    assertThat(Extensions.none().withJson("a", "1.10"))
        .isNotEqualTo(Extensions.none().withJson("a", "1.1"));
    assertThat(Extensions.none().withJson("a", "1")).isEqualTo(Extensions.none().with("a", 1));
    assertThat(Extensions.none().with("a", "1")).isNotEqualTo(Extensions.none().with("a", 1));
    assertThat(Extensions.none().with("a", 1)).isNotEqualTo(Extensions.none().with("b", 1));
  }

  @Test
  void textThatIsNotJsonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().withJson("a", "Stepanakert"))
        .withMessage("JSON text has 'S' at index 0; expected a JSON value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.ofJson(Map.of("a", "1 2")))
        .withMessage("JSON text has '2' at index 2; expected the end");
  }

  @Test
  void halfSurrogatePairsAreRefusedInNamesAndTexts() {
    String name = "field name has half a surrogate pair at index 1; names are well-formed Unicode";
    String text = "JSON string has half a surrogate pair at index 1; keep well-formed Unicode";
    Map<String, String> badName = ImmutableMap.of("x\ud83d", "1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with("x\ud83d", 1))
        .withMessage(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.ofJson(badName))
        .withMessage(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.ofTexts(badName))
        .withMessage(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with("x", "y\ude00"))
        .withMessage(text);
  }
}
