package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.contested.claim.Claim;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.RandomDatasets;
import org.contested.json.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** An independent validator with the published schema accepts what is written. */
class SchemaTest {

  private static final ContestedJson JSON = ContestedJson.standard();

  private static void assertAccepted(String definition, String json, long seed) {
    assertThat(SchemaVerdicts.bySchema(definition, json))
        .as("seed %d, %s %s", seed, definition, json)
        .isEmpty();
  }

  @Test
  void isASchema() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(ContestedJson.schema(), InputFormat.JSON))
        .isEmpty();
    assertThat(SchemaVerdicts.SCHEMA.at("/$id").stringValue())
        .isEqualTo("https://contested.org/schema/contested/1");
  }

  @Test
  void names() {
    Set<String> expected = new TreeSet<>(SchemaVerdicts.types().keySet());
    expected.addAll(Set.of("header", "subject", "words", "count", "edtf"));
    assertThat(new TreeSet<>(SchemaVerdicts.SCHEMA.get("$defs").propertyNames()))
        .isEqualTo(expected);
  }

  /** Ten thousand documents, each small. */
  @Test
  void documents() {
    Seeds.forEach(
        10_000,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, (int) (seed & 3));
          assertAccepted("", JSON.toText(dataset), seed);
        });
  }

  @Test
  void records() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          JSON.write(RandomDatasets.dataset(random, 5), out, Format.NDJSON);
          Iterator<String> lines = out.toString(StandardCharsets.UTF_8).lines().iterator();
          assertAccepted("header", lines.next(), seed);
          lines.forEachRemaining(line -> assertAccepted("record", line, seed));
        });
  }

  @Test
  void claims() {
    Seeds.forEach(
        1_000,
        (seed, random) -> {
          Claim claim = RandomDatasets.claim(random);
          String json = JSON.toText(claim);
          assertAccepted("claim", json, seed);
          boolean known = SchemaVerdicts.types().containsKey(typeOf(json));
          assertAccepted(known ? typeOf(json) : "unknownClaim", json, seed);
        });
  }

  private static String typeOf(String claim) {
    return JsonMapper.shared().readTree(claim).get("type").stringValue();
  }

  @Test
  void diffs() {
    Seeds.forEach(
        100,
        (seed, random) -> {
          Dataset older = RandomDatasets.dataset(new SplittableRandom(seed), 4);
          Dataset newer = RandomDatasets.dataset(new SplittableRandom(seed + 1), 4);
          assertAccepted("datasetDiff", JSON.toText(DatasetDiff.between(older, newer)), seed);
        });
  }

  static final List<SchemaDifferences.Difference> differences = SchemaDifferences.ALL;

  @ParameterizedTest
  @FieldSource("differences")
  void acceptsWhatOnlyTheReaderCanRefuse(SchemaDifferences.Difference difference) {
    assertThat(SchemaVerdicts.bySchema(difference.definition(), difference.example())).isEmpty();
    assertThat(SchemaVerdicts.byReader(difference.definition(), difference.example()))
        .hasValueSatisfying(
            problem -> assertThat(difference.explains(problem)).as(problem.toString()).isTrue());
  }

  @Test
  void thePageListsEveryDifference() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "schema.md"));
    List<String> titles =
        page.substring(page.indexOf("## What it cannot say"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .skip(1)
            .map(line -> line.substring(2, line.indexOf(" | ")))
            .toList();
    assertThat(titles)
        .containsExactlyElementsOf(
            SchemaDifferences.ALL.stream().map(SchemaDifferences.Difference::title).toList());
  }
}
