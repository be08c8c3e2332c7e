package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
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
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** No configuration of a mapper changes what is read or written. */
class HostileMapperTest {

  static Stream<Arguments> mappers() {
    return Stream.of(
        Arguments.of("lenient coercion", lenient().build()),
        Arguments.of(
            "unknown properties ignored",
            builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()),
        Arguments.of(
            "unknown properties refused",
            builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()),
        Arguments.of("default typing", typed(DefaultTyping.NON_FINAL)),
        Arguments.of("default typing of objects", typed(DefaultTyping.JAVA_LANG_OBJECT)),
        Arguments.of(
            "snake case",
            builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build()),
        Arguments.of(
            "kebab case",
            builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build()),
        Arguments.of("nulls and empties", nulls()),
        Arguments.of(
            "enums by index, sorted, wrapped",
            builder()
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()),
        Arguments.of(
            "fields seen",
            builder()
                .changeDefaultVisibility(
                    v -> v.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                .build()));
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ContestedModule());
  }

  private static JsonMapper.Builder lenient() {
    return builder()
        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withCoercionConfigDefaults(
            config -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                config.setCoercion(shape, CoercionAction.TryConvert);
              }
            });
  }

  private static JsonMapper typed(DefaultTyping typing) {
    return builder()
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(), typing)
        .build();
  }

  private static JsonMapper nulls() {
    return builder()
        .changeDefaultPropertyInclusion(
            i ->
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
        .changeDefaultNullHandling(n -> JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void writesAndReadsTheSame(String what, JsonMapper mapper) {
    for (int seed = 0; seed < 20; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 4);
      String text = mapper.writeValueAsString(dataset);
      assertThat(text)
          .as("%s, seed %d", what, seed)
          .isEqualTo(ContestedJson.standard().toText(dataset));
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
  void refusesTheSame(String what, JsonMapper mapper) {
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
              String plain = messageOf(builder().build(), document);
              assertThat(plain).as(bad).contains("/statements/0/claims/0/figure");
              assertThat(messageOf(mapper, document)).as(what).isEqualTo(plain);
            });
    String lower = "{\"format\":\"contested/1\",\"parties\":[{\"id\":\"a\",\"kind\":\"state\"}]}";
    assertThat(messageOf(mapper, lower)).as(what).isEqualTo(messageOf(builder().build(), lower));
  }

  private static String messageOf(JsonMapper mapper, String document) {
    try {
      return "no error, but " + mapper.readValue(document, Dataset.class);
    } catch (ContestedJsonException e) {
      return e.getMessage();
    }
  }

  /** A user's own type with our values in it. */
  record Article(String headline, Figure deaths, List<PartyId> parties, Map<String, Figure> by) {}

  @Test
  void valuesStandInTypesOfTheUser() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
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
        .isInstanceOf(ContestedJsonException.class)
        .hasMessageStartingWith(
            "line 1, column 37, /deaths/atLeast: -49 is negative; counts of people are 0 or more");
  }

  @Test
  void unknownFieldsAreKeptOrRefusedByTheModuleAlone() {
    String json =
        "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"morgue\":{\"n\":1.10,\"x\":[1e400,null]}}";
    JsonMapper mapper = JsonMapper.builder().addModule(new ContestedModule()).build();
    Statement statement = mapper.readValue(json, Statement.class);
    assertThat(statement.extensions().findJson("morgue"))
        .contains("{\"n\":1.10,\"x\":[1e400,null]}");
    assertThat(mapper.writeValueAsString(statement)).isEqualTo(json);
    JsonMapper strict =
        JsonMapper.builder().addModule(ContestedModule.rejectingUnknownFields()).build();
    assertThatThrownBy(() -> strict.readValue(json, Statement.class))
        .hasMessageStartingWith(
            "line 1, column 41, /morgue: a statement has no field 'morgue'; its fields are id, speakers,");
  }
}
