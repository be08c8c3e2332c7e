package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.contested.common.Seeds;
import org.contested.dataset.RandomDatasets;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.time.RandomTimespans;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of random values with random faults, the schema accepts what the reader reads, and the other way
 * about, but for the differences that are listed.
 */
class SchemaDifferentialTest {

  private static final ContestedJson JSON = ContestedJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final List<String> STRANGE =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "-0",
          "1.5",
          "49.0",
          "91",
          "-180.5",
          "9223372036854775807",
          "9223372036854775808",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"a\\n\"",
          "\"a b\"",
          "\"\\ud83d\\ude00\"",
          "\"party\"",
          "\"unknown\"",
          "\"2022-02-30\"",
          "\"2022-09-12\"",
          "{}",
          "[]",
          "[null]",
          "[[]]",
          "[1,2]",
          "{\"text\":\"x\"}",
          "{\"text\":\"2022/2023\"}",
          "{\"atLeast\":1}",
          "{\"atLeast\":1,\"best\":0}",
          "{\"party\":\"a\"}",
          "{\"type\":\"damage\"}");

  /** Every name of a field that any definition has. */
  private static final List<String> NAMES = names();

  private static List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode properties : SchemaVerdicts.SCHEMA.findValues("properties")) {
      names.addAll(properties.propertyNames());
    }
    names.add("unknown");
    return List.copyOf(names);
  }

  private static <T> T oneOf(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** {@return pointers to all parts of a value, itself first} */
  private static List<JsonPointer> pointers(JsonNode value) {
    List<JsonPointer> found = new ArrayList<>();
    collect(value, JsonPointer.empty(), found);
    return found;
  }

  private static void collect(JsonNode value, JsonPointer at, List<JsonPointer> found) {
    found.add(at);
    value
        .properties()
        .forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), found));
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      collect(value.get(i), at.appendIndex(i), found);
    }
  }

  private static JsonNode mutate(RandomGenerator random, JsonNode value) {
    List<JsonPointer> all = pointers(value);
    JsonPointer at = oneOf(random, all);
    JsonNode part = value.at(at);
    return switch (random.nextInt(6)) {
      case 0 -> at.matches() ? value : SchemaPlaces.with(value, at, null);
      case 1 -> SchemaPlaces.with(value, at, MAPPER.readTree(oneOf(random, STRANGE)));
      case 2 -> SchemaPlaces.with(value, at, value.at(oneOf(random, all)).deepCopy());
      case 3 -> SchemaPlaces.with(value, at, renamed(random, part));
      case 4 -> SchemaPlaces.with(value, at, grown(random, part));
      default -> SchemaPlaces.with(value, at, retyped(random, part));
    };
  }

  /** An object with one field under another name. */
  private static JsonNode renamed(RandomGenerator random, JsonNode part) {
    if (!(part instanceof ObjectNode) || part.isEmpty()) {
      return MAPPER.readTree(oneOf(random, STRANGE));
    }
    ObjectNode copy = (ObjectNode) part.deepCopy();
    JsonNode field = copy.remove(oneOf(random, List.copyOf(copy.propertyNames())));
    return copy.set(oneOf(random, NAMES), field);
  }

  private static JsonNode grown(RandomGenerator random, JsonNode part) {
    JsonNode copy = part.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.set(oneOf(random, NAMES), MAPPER.readTree(oneOf(random, STRANGE)));
    } else if (copy instanceof ArrayNode array) {
      array.add(
          array.isEmpty() || random.nextBoolean()
              ? MAPPER.readTree(oneOf(random, STRANGE))
              : array.get(0).deepCopy());
    }
    return copy;
  }

  /** A text with a character more, less or changed. */
  private static JsonNode retyped(RandomGenerator random, JsonNode part) {
    return part.isString()
        ? MAPPER.getNodeFactory().stringNode(retyped(random, part.stringValue()))
        : part;
  }

  private static String retyped(RandomGenerator random, String text) {
    String letters = "0123456789-/.X~?%[],TZ:+SYE{ab AF\n\u00a0😀";
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(3));
    int letter = letters.codePointAt(random.nextInt(letters.length()));
    String inserted = random.nextInt(3) == 0 ? "" : Character.toString(letter);
    return text.substring(0, at) + inserted + text.substring(end);
  }

  /** How often both accepted, both refused, and each difference was met. */
  private final Map<String, Integer> tally = new HashMap<>();

  private final Map<Rule, Integer> refusals = new EnumMap<>(Rule.class);

  private void compare(String definition, String json, long seed) {
    Optional<String> bySchema = SchemaVerdicts.bySchema(definition, json);
    Optional<JsonProblem> byReader = SchemaVerdicts.byReader(definition, json);
    byReader.ifPresent(problem -> refusals.merge(problem.rule(), 1, Integer::sum));
    if (bySchema.isPresent() == byReader.isPresent()) {
      tally.merge(byReader.isPresent() ? "refused" : "accepted", 1, Integer::sum);
      return;
    }
    assertThat(byReader)
        .as("seed %d: the schema refuses (%s), the reader reads: %s", seed, bySchema, json)
        .isPresent();
    JsonProblem problem = byReader.orElseThrow();
    List<String> titles =
        SchemaDifferences.ALL.stream()
            .filter(difference -> difference.explains(problem))
            .map(SchemaDifferences.Difference::title)
            .toList();
    assertThat(titles)
        .as("seed %d: the schema accepts, the reader refuses (%s): %s", seed, problem, json)
        .isNotEmpty();
    tally.merge(titles.get(0), 1, Integer::sum);
  }

  private void compareMutated(String definition, String json, long seed, RandomGenerator random) {
    JsonNode value = MAPPER.readTree(json);
    for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
      value = mutate(random, value);
    }
    compare(definition, value.toString(), seed);
  }

  @Test
  void records() {
    Seeds.forEach(
        4_000,
        (seed, random) -> {
          String json = withType(JSON.toText(RandomDatasets.entity(random)), random);
          compareMutated("record", json, seed, random);
        });
    assertThat(tally.get("accepted")).isGreaterThan(500);
    assertThat(tally.get("refused")).isGreaterThan(1_500);
    assertThat(refusals.keySet())
        .contains(Rule.MISSING, Rule.NULL, Rule.WRONG_TYPE, Rule.UNKNOWN_VALUE, Rule.INVALID_VALUE);
  }

  /**
   * The text of an entity does not tell its type; a wrong one, a fault of its own, may be given.
   */
  private static String withType(String json, RandomGenerator random) {
    List<String> types = List.of("party", "territory", "event", "source", "statement");
    String type =
        json.contains("\"speakers\"")
            ? "statement"
            : json.contains("\"eventType\"") ? "event" : oneOf(random, types);
    return json.replaceFirst("\\{", "{\"type\":\"%s\",".formatted(type));
  }

  @Test
  void claims() {
    Seeds.forEach(
        4_000,
        (seed, random) ->
            compareMutated("claim", JSON.toText(RandomDatasets.claim(random)), seed, random));
    assertThat(tally.get("accepted")).isGreaterThan(500);
    assertThat(tally.get("refused")).isGreaterThan(1_500);
  }

  @Test
  void documents() {
    Seeds.forEach(
        500,
        (seed, random) ->
            compareMutated(
                "dataset", JSON.toText(RandomDatasets.dataset(random, 2)), seed, random));
    assertThat(tally.get("accepted")).isGreaterThan(50);
    assertThat(tally.get("refused")).isGreaterThan(200);
  }

  /** The patterns of times, with up to three characters changed. */
  @Test
  void timespans() {
    Seeds.forEach(
        10_000,
        (seed, random) -> {
          String json = JSON.toText(RandomTimespans.timespan(random));
          JsonNode value = MAPPER.readTree(json);
          JsonPointer at = oneOf(random, pointers(value));
          for (int faults = random.nextInt(4); faults > 0; faults--) {
            value = SchemaPlaces.with(value, at, retyped(random, value.at(at)));
          }
          compare("timespan", value.toString(), seed);
        });
    assertThat(tally.get("accepted")).isGreaterThan(3_000);
    assertThat(tally.get("refused")).isGreaterThan(3_000);
  }

  private static final List<String> PIECES_OF_TIMES =
      List.of(
          "2022",
          "0000",
          "-0044",
          "-0000",
          "0050",
          "198X",
          "XXXX",
          "Y17000",
          "Y-17E7",
          "Y1234567890",
          "Y12E9",
          "S2",
          "S04",
          "S9",
          "-09",
          "-1X",
          "-X3",
          "-2X",
          "-13",
          "-21",
          "-41",
          "-12",
          "-30",
          "-31",
          "-3X",
          "-XX",
          "-00",
          "2022-02-28",
          "2022-09-12",
          "2024-02-29",
          "~",
          "?",
          "%",
          "/",
          "/",
          "..",
          "..",
          "[",
          "]",
          ",",
          "T08:00:00",
          "T24:00:00",
          "T23:59:60",
          "Z",
          "+04",
          "-00:30",
          "-00:00",
          "+18:00",
          "-18:01",
          "+19",
          ".5",
          "unknown",
          " ",
          "{",
          "}",
          "“Monday”");

  /** Texts of pieces that stand in times, most of them nonsense. */
  @Test
  void piecesOfTimespans() {
    Seeds.forEach(
        10_000,
        (seed, random) -> {
          StringBuilder text = new StringBuilder();
          for (int pieces = random.nextInt(1, 8); pieces > 0; pieces--) {
            text.append(oneOf(random, PIECES_OF_TIMES));
          }
          JsonNode value = MAPPER.getNodeFactory().stringNode(text.toString());
          String form = oneOf(random, List.of("%s", "{\"edtf\":%s}", "{\"text\":%s}"));
          compare("timespan", form.formatted(value), seed);
        });
    assertThat(tally.get("accepted")).isGreaterThan(200);
  }

  /** Each type alone, from a value of another type or a strange one. */
  @Test
  void strangeValuesOfEveryType() {
    List<String> values =
        Stream.concat(STRANGE.stream(), Stream.of("{\"format\":\"contested/1\"}")).toList();
    for (String definition : SchemaVerdicts.types().keySet()) {
      values.forEach(json -> compare(definition, json, -1));
    }
    values.forEach(json -> compare("header", json, -1));
    assertThat(tally.get("accepted")).isGreaterThan(50);
  }
}
