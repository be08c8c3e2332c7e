package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.contested.claim.Claim;
import org.contested.claim.UnknownClaim;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Trees, roots with names, numbers as strings: what a mapper may do around our values. */
class HostileMapperWritingTest {

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ContestedModule());
  }

  private final Party armenia = Party.of("armenia", PartyKind.STATE, "Armenia");
  private final Statement statement =
      Statement.by(armenia).id("s").quote("q", "en").build().toBuilder()
          .extensions(
              Extensions.none().withJson("x", "{\"n\":[1,-2.50,1e40,12345678901234567890]}"))
          .build();

  /** A user's own document around a dataset. */
  record Report(int n, Dataset ds) {}

  @Test
  void anIntegrityProblemIsNamedFromTheRootOfTheDocument() {
    assertThatThrownBy(
            () ->
                builder()
                    .build()
                    .readValue(
                        "{\"n\":1,\"ds\":{\"format\":\"contested/1\",\"statements\":[{\"id\":\"s\",\"speakers\":"
                            + "[\"x\"],\"act\":\"DENY\"}]}}",
                        Report.class))
        .isInstanceOf(ContestedJsonException.class)
        .hasMessageStartingWith(
            "line 1, column 92, /ds/statements/0/speakers/0: there is no party 'x'; add it or"
                + " correct the id");
  }

  @Test
  void valuesBecomeTreesAndBack() {
    JsonMapper mapper = builder().build();
    JsonNode tree = mapper.valueToTree(statement);
    assertThat(tree.at("/x/n/0").longValue()).isEqualTo(1);
    assertThat(tree.at("/x/n/1").decimalValue()).isEqualTo("-2.50");
    assertThat(tree.at("/x/n/3").isBigInteger()).isTrue();
    Statement again = mapper.treeToValue(tree, Statement.class);
    assertThat(again.extensions().findJson("x"))
        .contains("{\"n\":[1,-2.50,1E+40,12345678901234567890]}");
    assertThat(again.toBuilder().extensions(statement.extensions()).build()).isEqualTo(statement);
    for (int seed = 0; seed < 20; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 4);
      assertThat(mapper.valueToTree(dataset).get("format").stringValue()).isEqualTo("contested/1");
    }
  }

  @Test
  void aNumberThatNoTreeHoldsIsRefused() {
    UnknownClaim claim = UnknownClaim.of("x", Extensions.none().withJson("n", "[0,1e99999999999]"));
    assertThatThrownBy(() -> builder().build().valueToTree(claim))
        .hasMessageStartingWith(
            "/n/1: 1e99999999999 has an exponent that a tree of JSON nodes cannot hold; write it to"
                + " text");
  }

  @Test
  void numbersAreNeverWrittenAsStrings() {
    JsonMapper mapper = builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();
    record Mine(int n, Figure figure, Statement statement) {}
    assertThat(mapper.writeValueAsString(new Mine(7, Figure.between(40, 60), statement)))
        .isEqualTo(
            "{\"n\":\"7\",\"figure\":{\"between\":[40,60]},\"statement\":"
                + ContestedJson.standard().toText(statement)
                + "}");
    for (int seed = 0; seed < 20; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 4);
      String text = ContestedJson.standard().toText(dataset);
      assertThat(mapper.writeValueAsString(dataset)).as("seed %d", seed).isEqualTo(text);
      assertThat(
              new String(
                  mapper.writeValueAsBytes(dataset), java.nio.charset.StandardCharsets.UTF_8))
          .as("seed %d", seed)
          .isEqualTo(text);
      assertThat(mapper.readValue(text, Dataset.class)).isEqualTo(dataset);
    }
  }

  @Test
  void rootsHaveTheNamesOfTheModel() {
    JsonMapper mapper =
        builder()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    assertThat(mapper.writeValueAsString(armenia))
        .isEqualTo("{\"Party\":{\"id\":\"armenia\",\"kind\":\"STATE\",\"names\":[\"Armenia\"]}}");
    assertThat(mapper.readValue(mapper.writeValueAsString(armenia), Party.class))
        .isEqualTo(armenia);
    assertThat(mapper.writeValueAsString(Figure.atLeast(49)))
        .isEqualTo("{\"Figure\":{\"atLeast\":49}}");
    assertThat(mapper.writeValueAsString(PartyKind.STATE)).isEqualTo("{\"PartyKind\":\"STATE\"}");
    Dataset dataset = RandomDatasets.dataset(new SplittableRandom(1), 4);
    assertThat(mapper.writeValueAsString(dataset)).startsWith("{\"Dataset\":{\"format\"");
    assertThat(mapper.readValue(mapper.writeValueAsString(dataset), Dataset.class))
        .isEqualTo(dataset);
    for (Statement each : dataset.statements()) {
      for (Claim claim : each.claims()) {
        assertThat(mapper.writeValueAsString(claim)).doesNotContain("Immutable");
      }
    }
  }
}
