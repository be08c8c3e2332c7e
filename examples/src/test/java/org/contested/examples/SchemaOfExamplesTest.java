package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.importers.series.RussianLosses;
import org.contested.jackson.ContestedJson;
import org.contested.json.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema accepts every document that these programs make, and the README's. */
class SchemaOfExamplesTest {

  private static final ContestedJson JSON = ContestedJson.standard();
  private static final String ID = "https://contested.org/schema/contested/1";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(ID, ContestedJson.schema())));
  private static final Schema DOCUMENT = REGISTRY.getSchema(SchemaLocation.of(ID));
  private static final Schema HEADER = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/header"));
  private static final Schema RECORD = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/record"));

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path IMPORTED = Path.of("..", "importers").resolve(RESOURCES);

  @TempDir private Path folder;

  private static void assertAccepted(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  private static void assertAccepted(Dataset dataset) {
    assertAccepted(DOCUMENT, JSON.toText(dataset));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(dataset, out, Format.NDJSON);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSizeGreaterThan(1);
    assertAccepted(HEADER, lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> assertAccepted(RECORD, line));
  }

  @Test
  void theReportOfSeptember() throws Exception {
    Path file = folder.resolve("demo.json");
    assertThat(Ran.run("demo", "--out", file).status()).isZero();
    assertAccepted(DOCUMENT, Files.readString(file));
    assertAccepted(JSON.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ged-fixture.csv", "ged-hdx-fixture.csv"})
  void ged(String fixture) throws Exception {
    Path file = folder.resolve("ged.ndjson");
    Path csv = IMPORTED.resolve(fixture);
    assertThat(Ran.run("import", "ucdp-ged", csv, "--out", file).status()).isZero();
    assertAccepted(JSON.read(file));
  }

  @Test
  void otherImports() {
    Stream.of(
            GazaDaily.read(RESOURCES.resolve("gaza-fixture.json"), "fixture"),
            Imports.readAll(
                RussianLosses.importer(),
                ImportOptions.standard(),
                IMPORTED.resolve("losses-fixture.json")),
            Imports.readAll(
                NaturalEarth.importer(),
                ImportOptions.standard(),
                IMPORTED.resolve("natural-earth-fixture.geojson")),
            CivilWarBattles.read(RESOURCES.resolve("acw")))
        .forEach(SchemaOfExamplesTest::assertAccepted);
  }

  @Test
  void theReadme() throws Exception {
    Matcher json =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(json.find()).isTrue();
    assertAccepted(DOCUMENT, json.group(1));
    assertThat(DOCUMENT.validate(json.group(1).replace("49", "-49"), InputFormat.JSON))
        .isNotEmpty();
  }
}
