package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No configuration of a mapper changes what is read or written. */
class HostileMapperContract {

  static Stream<Arguments> mappers() {
    return JacksonMajor.here().hostileMappers().entrySet().stream()
        .map(mapper -> Arguments.of(mapper.getKey(), mapper.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void writesAndReadsTheSame(String what, Mapper mapper) {
    for (int seed = 0; seed < 20; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 4);
      String text = mapper.writeValueAsString(dataset);
      assertThat(text)
          .as("%s, seed %d", what, seed)
          .isEqualTo(JacksonMajor.here().json().toText(dataset));
      assertThat(mapper.readValue(text, Dataset.class))
          .as("%s, seed %d", what, seed)
          .isEqualTo(dataset);
    }
  }

  static Stream<String> badFigures() {
    return Stream.of(
        "1.7",
        "\"49\"",
        "\"\"",
        "[49]",
        "{\"atLeast\":\"49\"}",
        "{\"atLeast\":null}",
        "true",
        "{}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void refusesTheSame(String what, Mapper mapper) {
    assertThat(badFigures())
        .allSatisfy(
            bad -> {
              String document =
                  "{\"format\":\"contested/1\",\"events\":[{\"id\":\"e\",\"eventType\":\"WAR\"}],"
                      + "\"parties\":[{\"id\":\"a\",\"kind\":\"STATE\"}],\"statements\":[{\"id\":\"s\","
                      + "\"speakers\":[\"a\"],\"act\":\"ASSERT\",\"claims\":[{\"type\":\"casualtyEstimate\","
                      + "\"harms\":[\"KILLED\"],\"scope\":{\"event\":\"e\"},\"accumulation\":"
                      + "\"CUMULATIVE\",\"figure\":"
                      + bad
                      + "}]}]}";
              String plain = messageOf(JacksonMajor.here().mapper(), document);
              assertThat(plain).as(bad).contains("/statements/0/claims/0/figure");
              assertThat(messageOf(mapper, document)).as(what).isEqualTo(plain);
            });
    String lower = "{\"format\":\"contested/1\",\"parties\":[{\"id\":\"a\",\"kind\":\"state\"}]}";
    assertThat(messageOf(mapper, lower))
        .as(what)
        .isEqualTo(messageOf(JacksonMajor.here().mapper(), lower));
  }

  private static String messageOf(Mapper mapper, String document) {
    Throwable thrown =
        catchThrowableOfType(
            JacksonMajor.here().exception(), () -> mapper.readValue(document, Dataset.class));
    return thrown == null ? "no error" : thrown.getMessage();
  }

  /** A user's own type with our values in it. */
  record Article(String headline, Figure deaths, List<PartyId> parties, Map<String, Figure> by) {}

  @Test
  void valuesStandInTypesOfTheUser() {
    Mapper mapper = JacksonMajor.here().foundMapper();
    Article article =
        new Article(
            "h",
            Figure.atLeast(49),
            List.of(PartyId.of("armenia")),
            Map.of("armenia", Figure.about(500)));
    String json = mapper.writeValueAsString(article);
    assertThat(json)
        .isEqualTo(
            "{\"headline\":\"h\",\"deaths\":{\"atLeast\":49},\"parties\":[\"armenia\"],"
                + "\"by\":{\"armenia\":{\"about\":500}}}");
    assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
    assertThatThrownBy(() -> mapper.readValue(json.replace(":49", ":-49"), Article.class))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessageStartingWith(
            "line 1, column 37, /deaths/atLeast: -49 is negative; counts of people are 0 or more");
  }

  @Test
  void unknownFieldsAreKeptOrRefusedByTheModuleAlone() {
    String json =
        "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"morgue\":{\"n\":1.10,\"x\":[1e400,null]}}";
    Mapper mapper = JacksonMajor.here().mapper();
    Statement statement = mapper.readValue(json, Statement.class);
    assertThat(statement.extensions().findJson("morgue"))
        .contains("{\"n\":1.10,\"x\":[1e400,null]}");
    assertThat(mapper.writeValueAsString(statement)).isEqualTo(json);
    Mapper strict = JacksonMajor.here().strictMapper();
    assertThatThrownBy(() -> strict.readValue(json, Statement.class))
        .hasMessageStartingWith(
            "line 1, column 41, /morgue: a statement has no field 'morgue'; its fields are id, speakers,");
  }

  /** Mappers are serialised to the workers of a cluster, before and after they were used. */
  @Test
  void aMapperThatWasSerialisedDoesTheSame() {
    JacksonMajor major = JacksonMajor.here();
    String json = "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"morgue\":1.10}";
    Mapper mapper = major.serialised(major.mapper());
    Statement statement = mapper.readValue(json, Statement.class);
    assertThat(mapper.writeValueAsString(statement)).isEqualTo(json);
    Mapper again = major.serialised(mapper);
    assertThat(again.readValue(json, Statement.class)).isEqualTo(statement);
    assertThat(again.writeValueAsString(List.of(statement))).isEqualTo("[" + json + "]");
    Dataset dataset = RandomDatasets.dataset(new SplittableRandom(3), 4);
    assertThat(again.readValue(again.writeValueAsBytes(dataset), Dataset.class)).isEqualTo(dataset);
    Mapper strict = major.serialised(major.strictMapper());
    assertThatThrownBy(() -> strict.readValue(json, Statement.class))
        .isInstanceOf(major.exception())
        .hasMessageContaining("a statement has no field 'morgue'");
  }

  @Test
  void whatIsNoNumberOfJsonIsRefusedAtItsPlace() {
    Mapper mapper = JacksonMajor.here().mapper();
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", "s");
    statement.put("speakers", List.of("a"));
    statement.put("act", "DENY");
    for (double none : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      statement.put("morgue", Map.of("n", List.of(1, none)));
      assertThatThrownBy(() -> mapper.convertValue(statement, Statement.class))
          .hasMessageContaining(
              "/morgue/n/1: %s is no number of JSON; leave the field out".formatted(none));
    }
  }
}
