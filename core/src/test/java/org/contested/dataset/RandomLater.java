package org.contested.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.RandomTexts;

/** Random datasets of a later minor format version, with records that cannot be read. */
public final class RandomLater {

  private static final FormatVersion LATER = FormatVersion.parse("contested/1.7");

  private RandomLater() {}

  /** {@return a record that this version cannot read, of a type that it knows or not} */
  private static UnknownRecord unknown(RandomGenerator random, String type, int number) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (random.nextInt(4) > 0) {
      fields.put("id", "\"u" + number + "\"");
    }
    switch (type) {
      case "party", "territory" -> fields.put("kind", "\"HUM\"");
      case "event" -> fields.put("eventType", "\"HUM\"");
      case "source" -> fields.put("publishedAt", "{\"edtf\":\"2022\",\"zone\":1.50}");
      case "statement" -> {
        fields.put("speakers", "[\"x\"]");
        fields.put("act", "\"HUM\"");
      }
      default -> fields.put("kind", "{\"kind\":[-0,1E5]}");
    }
    RandomTexts.extensions(random).asMap().forEach(fields::putIfAbsent);
    boolean mayLackId =
        !List.of("party", "territory", "event", "source", "statement").contains(type);
    if (!mayLackId) {
      fields.putIfAbsent("id", "\"v" + number + "\"");
    }
    return UnknownRecord.of(type, Extensions.ofJson(fields));
  }

  /** {@return a dataset of so many statements, with records mixed in that cannot be read} */
  public static Dataset dataset(RandomGenerator random, int size) {
    Dataset dataset = RandomDatasets.dataset(random, size);
    Dataset.Builder mixed = Dataset.builder().formatVersion(LATER).extensions(dataset.extensions());
    dataset.title().ifPresent(mixed::title);
    mix(random, "party", dataset.parties(), mixed);
    mix(random, "territory", dataset.territories(), mixed);
    mix(random, "event", dataset.events(), mixed);
    mix(random, "source", dataset.sources(), mixed);
    mix(random, "statement", dataset.statements(), mixed);
    mix(random, "incident", List.of(), mixed);
    return mixed.build();
  }

  private static void mix(
      RandomGenerator random, String type, List<? extends Entity> entities, Dataset.Builder mixed) {
    int number = 0;
    for (int i = 0; i <= entities.size(); i++) {
      while (random.nextInt(3) == 0) {
        mixed.add(unknown(random, type, number++));
      }
      if (i < entities.size()) {
        mixed.add(entities.get(i));
      }
    }
  }
}
