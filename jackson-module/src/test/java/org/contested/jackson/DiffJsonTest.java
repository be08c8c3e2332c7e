package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.contested.common.Entity;
import org.contested.common.RandomTexts;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.contested.dataset.RandomDatasets;
import org.contested.event.EventId;
import org.contested.statement.StatementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Diffs in JSON, and that their pointers are those of the JSON of what they compare. */
class DiffJsonTest {

  private static final ContestedJson JSON = ContestedJson.standard();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ContestedModule()).build();

  /** Keeps the digits of unknown numbers. */
  private static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final DatasetDiff DIFF =
      DatasetDiff.of(
          List.of(FieldChange.of("/version", "19.1", "22.1")),
          List.of(EventId.of("x")),
          List.of(StatementId.of("s")),
          List.of(
              new EntityChange(
                  EventId.of("y"),
                  ImmutableList.of(
                      FieldChange.of("/when", "2014", null),
                      FieldChange.of("/description", null, "a clash")))));

  private static final String TEXT =
      "{\"header\":[{\"pointer\":\"/version\",\"before\":\"19.1\",\"after\":\"22.1\"}],"
          + "\"added\":[{\"event\":\"x\"}],\"withdrawn\":[{\"statement\":\"s\"}],"
          + "\"changed\":[{\"entity\":{\"event\":\"y\"},\"fields\":["
          + "{\"pointer\":\"/when\",\"before\":\"2014\"},"
          + "{\"pointer\":\"/description\",\"after\":\"a clash\"}]}]}";

  @Test
  void aDiffHasAJsonForm() {
    assertThat(JSON.toText(DIFF)).isEqualTo(TEXT);
    assertThat(JSON.parse(TEXT, DatasetDiff.class)).isEqualTo(DIFF);
    assertThat(MAPPER.writeValueAsString(DIFF)).isEqualTo(TEXT);
    assertThat(MAPPER.readValue(TEXT, DatasetDiff.class)).isEqualTo(DIFF);
    EntityChange change = DIFF.changed().get(0);
    assertThat(JSON.parse(JSON.toText(change), EntityChange.class)).isEqualTo(change);
    FieldChange field = change.fields().get(0);
    assertThat(JSON.parse(JSON.toText(field), FieldChange.class)).isEqualTo(field);
  }

  @Test
  void anEmptyDiffIsAnEmptyObject() {
    DatasetDiff none = DatasetDiff.of(List.of(), List.of(), List.of(), List.of());
    assertThat(JSON.toText(none)).isEqualTo("{}");
    assertThat(JSON.parse("{}", DatasetDiff.class)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'header':[{'before':'1'}]} | a change of a field ends here without its required field"
            + " 'pointer'",
        "{'header':[{'pointer':'/a'}]} | field /a is 'absent' before and after; a change needs two"
            + " values",
        "{'header':[{'pointer':'/a','before':'1','after':'1'}]} | field /a is '1' before and after;"
            + " a change needs two values",
        "{'changed':[{'entity':{'event':'y'},'fields':[]}]} | event 'y' has no changed field; list"
            + " only what differs",
        "{'changed':[{'entity':{'event':'y'}}]} | a change of an entity ends here without its"
            + " required field 'fields'",
        "{'added':['x']} | a subject such as",
        "{'removed':[]} | a diff of two datasets has no field 'removed'; its fields are header,"
            + " added, withdrawn, changed"
      })
  void aWrongDiffIsRefused(String json, String message) {
    assertThatExceptionOfType(ContestedJsonException.class)
        .isThrownBy(() -> JSON.parse(json.replace('\'', '"'), DatasetDiff.class))
        .withMessageContaining(message);
  }

  @Test
  void diffsRoundTrip() {
    Seeds.forEach(
        60,
        (seed, random) -> {
          Dataset one = RandomDatasets.dataset(random, 6);
          Dataset other = RandomDatasets.dataset(random, 6);
          Dataset between = one.merge(other).dataset();
          for (DatasetDiff diff :
              List.of(
                  DatasetDiff.between(one, other),
                  DatasetDiff.between(one, between),
                  DatasetDiff.between(between, other))) {
            String text = JSON.toText(diff);
            assertThat(JSON.parse(text, DatasetDiff.class)).as("seed %d", seed).isEqualTo(diff);
            assertThat(MAPPER.writeValueAsString(diff)).as("seed %d", seed).isEqualTo(text);
            assertThat(MAPPER.readValue(text, DatasetDiff.class))
                .as("seed %d", seed)
                .isEqualTo(diff);
          }
        });
  }

  private static List<FieldChange> fields(Entity before, Entity after) {
    DatasetDiff diff =
        DatasetDiff.between(
            Dataset.builder().add(before).buildLenient(),
            Dataset.builder().add(after).buildLenient());
    return diff.isEmpty() ? List.of() : diff.changed().get(0).fields();
  }

  private static ObjectNode tree(Entity entity) {
    return (ObjectNode) TREES.readTree(JSON.toText(entity));
  }

  /** {@return the value of JSON as an entity of that kind, or null if it is none} */
  private static Entity parse(ObjectNode json, Entity kind) {
    try {
      Class<?> type = kind.getClass().getSuperclass();
      return (Entity) JSON.parse(json.toString(), type);
    } catch (ContestedJsonException wrong) {
      return null;
    }
  }

  /** {@return the same, numbers in unknown fields spelled as a tree spells them} */
  private static Entity respelled(Entity entity) {
    Entity same = parse(tree(entity), entity);
    assertThat(same).as("%s", entity).isNotNull();
    return same;
  }

  private static Entity another(Entity entity, RandomGenerator random) {
    while (true) {
      Entity other = RandomDatasets.entity(random);
      if (other.getClass() == entity.getClass()) {
        ObjectNode json = tree(other);
        json.put("id", entity.id().value());
        return parse(json, entity);
      }
    }
  }

  /** Each pointer leads to a value in the JSON of the side that has one, and only there. */
  private static void checkPointers(String name, Entity before, Entity after) {
    ObjectNode old = tree(before);
    ObjectNode fresh = tree(after);
    for (FieldChange change : fields(before, after)) {
      JsonPointer pointer = JsonPointer.compile(change.pointer());
      String what = "%s, %s in %s and %s".formatted(name, change.pointer(), old, fresh);
      assertThat(old.at(pointer).isMissingNode()).as(what).isEqualTo(change.before().isEmpty());
      assertThat(fresh.at(pointer).isMissingNode()).as(what).isEqualTo(change.after().isEmpty());
    }
  }

  @Test
  void pointersLeadIntoTheJsonOfTheEntities() {
    Seeds.forEach(
        400,
        (seed, random) -> {
          Entity before = RandomDatasets.entity(random);
          Entity after = another(before, random);
          checkPointers("seed " + seed, before, after);
          assertThat(fields(before, after).isEmpty())
              .as("seed %d", seed)
              .isEqualTo(before.equals(after));
        });
  }

  /** What differs in one field of the JSON differs in that field of the diff, and in no other. */
  @Test
  void whatDiffersInTheJsonIsInTheDiff() {
    Set<String> seen = new TreeSet<>();
    Seeds.forEach(
        500,
        (seed, random) -> {
          Entity entity =
              random.nextBoolean()
                  ? RandomDatasets.statement(random)
                  : RandomDatasets.entity(random);
          Entity before = respelled(entity);
          ObjectNode source = tree(another(before, random));
          for (int i = 0; i < 12; i++) {
            ObjectNode json = tree(before);
            String place = transplant(json, source, random);
            Entity after = parse(json, before);
            if (after != null && !after.equals(before)) {
              seen.add(typeOf(before) + place.replaceAll("/[0-9]+", "/*"));
              checkChanged("seed " + seed, place, before, after);
            }
          }
        });
    assertThat(seen)
        .contains(
            "Party/kind",
            "Party/affiliations/*/during",
            "Party/affiliations/*/title",
            "Territory/partOf",
            "Event/eventType",
            "Event/locations/*/precision",
            "Event/locations/*/coordinates",
            "Event/participants/*/side",
            "Event/names/*/usedBy",
            "Event/when",
            "Source/publishedAt",
            "Source/publisher",
            "Statement/act",
            "Statement/knownAt",
            "Statement/grade",
            "Statement/claims/*/figure",
            "Statement/quotations/*/rendering",
            "Statement/citations/*/locator",
            "Statement/relations/*/kind",
            "Statement/claims/*/scope/period",
            "Statement/claims/*/victims/ageGroup",
            "Statement/claims/*/victims/group",
            "Statement/claims/*/subjects",
            "Statement/claims/*/holder",
            "Statement/claims/*/state",
            "Statement/claims/*/deed");
  }

  private static String typeOf(Entity entity) {
    return entity.getClass().getSuperclass().getSimpleName();
  }

  private static void checkChanged(String name, String place, Entity before, Entity after) {
    List<FieldChange> changes = fields(before, after);
    assertThat(changes).as("%s, %s", name, place).isNotEmpty();
    for (FieldChange change : changes) {
      assertThat(change.pointer().startsWith(place) || place.startsWith(change.pointer()))
          .as("%s, %s for %s", name, change, place)
          .isTrue();
    }
    checkPointers(name, before, after);
  }

  /** Puts a field of one object in another, or of one claim in another; {@return its place} */
  private static String transplant(ObjectNode json, ObjectNode source, RandomGenerator random) {
    JsonNode claims = json.path("claims");
    if (claims.isEmpty() || random.nextBoolean()) {
      return field(json, source, random);
    }
    int index = random.nextInt(claims.size());
    ObjectNode claim = (ObjectNode) claims.get(index);
    ObjectNode other = claim.deepCopy();
    for (int i = 0; i < 30; i++) {
      ObjectNode drawn = (ObjectNode) TREES.readTree(JSON.toText(RandomDatasets.claim(random)));
      if (drawn.get("type").equals(claim.get("type"))) {
        other = drawn;
      }
    }
    return "/claims/" + index + field(claim, other, random);
  }

  /** Puts a field of one object, or of an object within it, in another; {@return its place} */
  private static String field(ObjectNode json, JsonNode source, RandomGenerator random) {
    Set<String> names = new TreeSet<>(json.propertyNames());
    names.addAll(source.propertyNames());
    names.removeAll(List.of("id", "type"));
    if (names.isEmpty()) {
      return "";
    }
    String name = RandomTexts.oneOf(random, new ArrayList<>(names));
    String place = "/" + name.replace("~", "~0").replace("/", "~1");
    JsonNode within = json.path(name);
    JsonNode other = source.path(name);
    if (within.isArray() && other.isArray() && !within.isEmpty() && !other.isEmpty()) {
      int index = random.nextInt(within.size());
      within = within.get(index);
      other = other.get(random.nextInt(other.size()));
      place += "/" + index;
    }
    if (within instanceof ObjectNode object && other.isObject() && random.nextInt(4) > 0) {
      return place + field(object, other, random);
    }
    if (source.has(name)) {
      json.set(name, source.get(name));
    } else {
      json.remove(name);
    }
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
