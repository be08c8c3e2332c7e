package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.contested.claim.UnknownClaim;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values as trees of JSON nodes, which hold numbers and not their spelling. */
class TreesTest {

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ContestedModule());
  }

  private final Party armenia = Party.of("armenia", PartyKind.STATE, "Armenia");
  private final Statement statement =
      Statement.by(armenia).id("s").quote("q", "en").build().toBuilder()
          .extensions(
              Extensions.none().withJson("x", "{\"n\":[1,-2.50,1e40,12345678901234567890]}"))
          .build();

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
}
