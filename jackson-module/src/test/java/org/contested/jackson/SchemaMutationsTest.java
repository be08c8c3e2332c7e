package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.RandomDatasets;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every constraint of every field, broken once: neither the schema nor the reader lets it pass. */
class SchemaMutationsTest {

  private static final ContestedJson JSON = ContestedJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** A value of each type of JSON but null. */
  private static final Map<String, JsonNode> OF_EACH_TYPE =
      Map.of(
          "string", tree("\"x\""),
          "number", tree("7"),
          "boolean", tree("true"),
          "object", tree("{\"x\":1}"),
          "array", tree("[\"x\"]"));

  /** For each definition of objects, for each of its fields, a value that has it. */
  private static final Map<String, Map<String, JsonNode>> EXAMPLES = new TreeMap<>();

  private static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  @BeforeAll
  static void findExamples() {
    for (long seed = 0; seed < 40; seed++) {
      Dataset dataset = RandomDatasets.dataset(new SplittableRandom(seed), 8);
      Dataset other = RandomDatasets.dataset(new SplittableRandom(seed + 1), 8);
      collect("dataset", JSON.toText(dataset));
      collect("datasetDiff", JSON.toText(DatasetDiff.between(dataset, other)));
      List<String> records = records(dataset);
      collect("header", records.get(0));
      records.subList(1, records.size()).forEach(record -> collect("record", record));
    }
    collect("unknownClaim", "{\"type\":\"damage\",\"object\":\"bridge\"}");
  }

  private static List<String> records(Dataset dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, Format.NDJSON);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void collect(String definition, String json) {
    JsonNode value = tree(json);
    for (SchemaPlaces.Place place : SchemaPlaces.in(definition, value)) {
      JsonNode part = value.at(place.at());
      if (part instanceof ObjectNode object && !place.definition().equals("subject")) {
        Map<String, JsonNode> byField =
            EXAMPLES.computeIfAbsent(place.definition(), name -> new LinkedHashMap<>());
        for (String field : object.propertyNames()) {
          if (known(place.definition()).containsKey(field)) {
            byField.merge(field, object, (a, b) -> a.size() >= b.size() ? a : b);
          }
        }
      }
    }
  }

  /** {@return the branch of a definition that describes objects; of a figure, there are several} */
  private static JsonNode objectOf(String definition) {
    JsonNode schema = SchemaVerdicts.definition(definition);
    for (JsonNode branch : schema.path("anyOf")) {
      if (branch.has("properties")) {
        return branch;
      }
    }
    return schema;
  }

  /** {@return the schemas of the fields of a definition; those of all forms of a figure} */
  private static Map<String, JsonNode> known(String definition) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    JsonNode schema = SchemaVerdicts.definition(definition);
    List<JsonNode> forms = new ArrayList<>(List.of(schema));
    schema.path("anyOf").forEach(forms::add);
    schema.path("oneOf").forEach(forms::add);
    for (JsonNode form : forms) {
      form.path("properties").properties().stream()
          .filter(field -> field.getValue().isObject())
          .forEach(field -> fields.put(field.getKey(), field.getValue()));
    }
    return fields;
  }

  @Test
  void everyFieldOfEveryDefinitionHasAnExample() {
    Set<String> lacking = new TreeSet<>();
    for (String definition : SchemaVerdicts.types().keySet()) {
      Set<String> fields = new TreeSet<>(known(definition).keySet());
      fields.removeAll(EXAMPLES.getOrDefault(definition, Map.of()).keySet());
      fields.forEach(field -> lacking.add(definition + "." + field));
    }
    // There for types of later versions: of ours nothing may stand in it.
    assertThat(lacking).containsExactly("dataset.records");
    assertRefused(
        "dataset", "{\"format\":\"contested/1\",\"records\":[{\"type\":\"x\"}]}", "no such type");
  }

  private static void assertRefused(String definition, String json, String why) {
    assertThat(SchemaVerdicts.bySchema(definition, json))
        .as("%s: the schema of %s must refuse %s", why, definition, json)
        .isPresent();
    assertThat(SchemaVerdicts.byReader(definition, json))
        .as("%s: the reader of %s must refuse %s", why, definition, json)
        .isPresent();
  }

  private interface Mutation {
    void of(String definition, String field, JsonNode example);
  }

  private static int forEachField(Mutation mutation) {
    int count = 0;
    for (Map.Entry<String, Map<String, JsonNode>> type : EXAMPLES.entrySet()) {
      for (Map.Entry<String, JsonNode> field : type.getValue().entrySet()) {
        mutation.of(type.getKey(), field.getKey(), field.getValue());
        count++;
      }
    }
    return count;
  }

  private static String with(JsonNode example, String field, JsonNode value) {
    return SchemaPlaces.with(example, JsonPointer.empty().appendProperty(field), value).toString();
  }

  @Test
  void nullInEachField() {
    int fields =
        forEachField(
            (definition, field, example) ->
                assertRefused(definition, with(example, field, tree("null")), "null in " + field));
    assertThat(fields).isGreaterThan(110);
  }

  /** What is required is told by the reader as much as by the schema. */
  @Test
  void eachFieldMissing() {
    int[] required = {0};
    forEachField(
        (definition, field, example) -> {
          String json = with(example, field, null);
          Optional<JsonProblem> refusal = SchemaVerdicts.byReader(definition, json);
          assertThat(SchemaVerdicts.bySchema(definition, json).isPresent())
              .as("%s without %s: %s; the reader: %s", definition, field, json, refusal)
              .isEqualTo(refusal.filter(SchemaMutationsTest::isForTheSchema).isPresent());
          for (JsonNode name : objectOf(definition).path("required")) {
            if (name.stringValue().equals(field)) {
              assertRefused(definition, json, "without " + field);
              required[0]++;
            }
          }
        });
    assertThat(required[0]).isGreaterThan(35);
  }

  private static boolean isForTheSchema(JsonProblem problem) {
    return SchemaDifferences.ALL.stream().noneMatch(difference -> difference.explains(problem));
  }

  /** {@return the types of JSON that a schema allows} */
  private static Set<String> typesOf(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").stringValue();
      types.addAll(typesOf(SchemaVerdicts.definition(ref.substring(ref.lastIndexOf('/') + 1))));
    }
    if (schema.has("type")) {
      types.add(schema.get("type").stringValue().replace("integer", "number"));
    } else if (schema.has("const") || schema.has("enum")) {
      types.add("string");
    }
    for (String choice : List.of("anyOf", "oneOf")) {
      schema.path(choice).forEach(branch -> types.addAll(typesOf(branch)));
    }
    return types;
  }

  @Test
  void eachWrongTypeInEachField() {
    int[] count = {0};
    forEachField(
        (definition, field, example) -> {
          Set<String> allowed = typesOf(known(definition).get(field));
          assertThat(allowed).as(definition + "." + field).isNotEmpty().hasSizeLessThan(4);
          OF_EACH_TYPE.forEach(
              (type, value) -> {
                if (!allowed.contains(type)) {
                  assertRefused(definition, with(example, field, value), type + " in " + field);
                  count[0]++;
                }
              });
          if (allowed.equals(Set.of("array"))) {
            assertRefused(definition, with(example, field, tree("[null]")), "null in " + field);
            assertRefused(definition, with(example, field, tree("[true]")), "true in " + field);
          }
        });
    assertThat(count[0]).isGreaterThan(400);
  }

  @Test
  void anUnknownWordInEachVocabularyField() {
    int[] count = {0};
    forEachField(
        (definition, field, example) -> {
          JsonNode schema = known(definition).get(field);
          boolean array = schema.has("items");
          String ref = (array ? schema.get("items") : schema).path("$ref").asString("");
          String name = ref.substring(ref.lastIndexOf('/') + 1);
          JsonNode words = SchemaVerdicts.definition(name).path("enum");
          if (words.isArray()) {
            String lower = words.get(0).stringValue().toLowerCase(Locale.ROOT);
            for (String unknown :
                List.of("NO_SUCH_WORD", "", lower, words.get(0).stringValue() + " ")) {
              String json = array ? "[\"%s\"]".formatted(unknown) : "\"%s\"".formatted(unknown);
              assertRefused(definition, with(example, field, tree(json)), unknown + " in " + field);
            }
            count[0]++;
          }
        });
    assertThat(count[0]).isEqualTo(21);
  }

  @Test
  void anUnknownFieldIsRefusedExactlyWhereObjectsAreClosed() {
    Map<Boolean, Set<String>> closed = new HashMap<>();
    EXAMPLES.forEach(
        (definition, byField) -> {
          JsonNode example = byField.values().iterator().next();
          String json = with(example, "unknown", tree("[null,1.0]"));
          Optional<JsonProblem> refusal = SchemaVerdicts.byReader(definition, json);
          assertThat(SchemaVerdicts.bySchema(definition, json).isPresent())
              .as("%s of %s: %s", definition, json, refusal)
              .isEqualTo(refusal.isPresent());
          closed.computeIfAbsent(refusal.isPresent(), is -> new TreeSet<>()).add(definition);
        });
    assertThat(closed.get(true))
        .containsExactly(
            "coordinates",
            "datasetDiff",
            "entityChange",
            "fieldChange",
            "figure",
            "statementRelation",
            "timespan");
    assertThat(closed.get(false)).hasSizeGreaterThan(15);
  }

  @Test
  void anEmptyArrayWhereOneIsNeeded() {
    int[] count = {0};
    forEachField(
        (definition, field, example) -> {
          if (known(definition).get(field).has("minItems")) {
            assertRefused(definition, with(example, field, tree("[]")), "empty " + field);
            count[0]++;
          }
        });
    // the harms, the speakers, the fields of a change, and the two bounds of a figure
    assertThat(count[0]).isEqualTo(4);
  }
}
