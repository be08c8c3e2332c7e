package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.contested.claim.Claim;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** Roots with names, numbers as strings: what a mapper may do around our values. */
class HostileMapperWritingContract {

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
                JacksonMajor.here()
                    .mapper()
                    .readValue(
                        "{\"n\":1,\"ds\":{\"format\":\"contested/1\",\"statements\":[{\"id\":\"s\",\"speakers\":"
                            + "[\"x\"],\"act\":\"DENY\"}]}}",
                        Report.class))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessageStartingWith(
            "line 1, column 92, /ds/statements/0/speakers/0: there is no party 'x'; add it or"
                + " correct the id");
  }

  @Test
  void numbersAreNeverWrittenAsStrings() {
    Mapper mapper = JacksonMajor.here().mapperQuotingNumbers();
    record Mine(int n, Figure figure, Statement statement) {}
    assertThat(mapper.writeValueAsString(new Mine(7, Figure.between(40, 60), statement)))
        .isEqualTo(
            "{\"n\":\"7\",\"figure\":{\"between\":[40,60]},\"statement\":"
                + JacksonMajor.here().json().toText(statement)
                + "}");
    for (int seed = 0; seed < 20; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 4);
      String text = JacksonMajor.here().json().toText(dataset);
      assertThat(mapper.writeValueAsString(dataset)).as("seed %d", seed).isEqualTo(text);
      assertThat(
              new String(
                  mapper.writeValueAsBytes(dataset), java.nio.charset.StandardCharsets.UTF_8))
          .as("seed %d", seed)
          .isEqualTo(text);
      assertThat(mapper.readValue(text, Dataset.class)).isEqualTo(dataset);
    }
  }

  /** Neither a delegate before a generator nor tokens in memory are another format. */
  @Test
  void numbersKeepTheirSpellingBehindDelegatesAndInMemory() {
    Mapper mapper = JacksonMajor.here().mapper();
    Statement odd =
        statement.toBuilder()
            .extensions(
                Extensions.none()
                    .withJson("x", "[1,1.10,-2.50,1e400,1.0E5,0,-0,-0.0,12345678901234567890123]"))
            .build();
    assertThat(mapper.writeThroughDelegate(odd))
        .isEqualTo(mapper.writeValueAsString(odd))
        .doesNotContain("$json");
    assertThat(mapper.convertValue(odd, Statement.class)).isEqualTo(odd);
  }

  @Test
  void rootsHaveTheNamesOfTheModel() {
    Mapper mapper = JacksonMajor.here().mapperNamingRoots();
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
