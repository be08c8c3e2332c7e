package org.contested.importers.naturalearth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.exporters.TerritoriesGeoJson;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The countries of Natural Earth: what each viewer says, every property, and errors. */
class NaturalEarthTest {

  private static final String COUNTRIES = "natural-earth/ne_50m_countries50.from-rda.geojson";

  @TempDir private Path folder;

  private static Dataset read(Path geojson) {
    return Imports.readAll(NaturalEarth.importer(), ImportOptions.standard(), geojson);
  }

  private static Path fixture() {
    return Path.of("src/test/resources/natural-earth-fixture.geojson");
  }

  /** {@return what a viewer says of a territory, a line a statement} */
  private static List<String> said(Dataset dataset, String territory, String viewer) {
    String id = "ne:" + territory + ":" + viewer;
    return dataset.statements().stream()
        .filter(one -> one.id().value().equals(id) || one.id().value().startsWith(id + ":"))
        .map(NaturalEarthTest::words)
        .toList();
  }

  private static String words(Statement statement) {
    TerritorialStatus status = Columns.status(statement);
    return "%s %s %s%s"
        .formatted(
            statement.act(),
            status.relation(),
            status.holder().value(),
            status.qualifier().map(word -> " as " + word).orElse(""));
  }

  @Test
  void eachViewerSpeaksOnEachFeature() {
    Dataset dataset = read(fixture());
    assertThat(said(dataset, "AAA", "us")).containsExactly("ASSERT SOVEREIGNTY ne:AAA");
    assertThat(said(dataset, "AAA", "iso"))
        .containsExactly("ASSERT SOVEREIGNTY ne:AAA as Admin-0 country");
    assertThat(said(dataset, "BBB", "us"))
        .containsExactly("ASSERT SOVEREIGNTY ne:BBB as Admin-0 country");
    assertThat(said(dataset, "BBB", "ru"))
        .containsExactly("DENY SOVEREIGNTY ne:BBB", "ASSERT SOVEREIGNTY ne:AAA");
    assertThat(said(dataset, "BBB", "iso")).containsExactly("DENY SOVEREIGNTY ne:BBB");
    assertThat(said(dataset, "BBB", "tlc"))
        .containsExactly("ASSERT SOVEREIGNTY ne:B01 as Admin-0 dependency");
    assertThat(said(dataset, "CCC", "us")).isEmpty();
    assertThat(said(dataset, "CCC", "zz")).containsExactly("ASSERT SOVEREIGNTY ne:AAA");
    assertThat(dataset.statements())
        .allMatch(one -> one.relays().get(0).value().equals("natural-earth"));
  }

  @Test
  void territoriesAndPartiesAreNamed() {
    Dataset dataset = read(fixture());
    assertThat(dataset.get(TerritoryId.of("ne:AAA")).names())
        .extracting(name -> name.text() + name.language().map(tag -> "@" + tag).orElse(""))
        .containsExactly("Aland", "Republic of Aland", "Ahland@de");
    assertThat(dataset.get(TerritoryId.of("ne:AAA")).codes())
        .extracting(Object::toString)
        .containsExactly("ne:AAA", "iso3166-1:AAA", "ne-id:1");
    assertThat(dataset.territories())
        .extracting(land -> land.kind())
        .containsExactly(TerritoryKind.COUNTRY, TerritoryKind.COUNTRY, TerritoryKind.REGION);
    assertThat(dataset.get(NaturalEarth.holder("B01")).displayName()).isEqualTo("Bland area");
    assertThat(dataset.parties())
        .filteredOn(party -> party.id().value().startsWith("viewer:"))
        .extracting(party -> party.displayName() + ", " + party.kind())
        .containsExactly(
            "ISO 3166-1, as Natural Earth reads it, MONITOR",
            "top-level countries of Natural Earth, MONITOR",
            "United States, GOVERNMENT",
            "Russia, GOVERNMENT",
            "zz, GOVERNMENT");
  }

  @Test
  void theFixtureIsRebuiltAndReadBack() throws IOException {
    Dataset dataset = read(fixture());
    assertRebuilt(fixture(), dataset);
    assertReadBack(dataset);
  }

  /** Both files have a feature a line, without spaces. */
  private static void assertRebuilt(Path geojson, Dataset dataset) throws IOException {
    List<String> lines = features(geojson);
    assertThat(dataset.territories()).hasSameSizeAs(lines);
    int i = 0;
    for (Territory land : dataset.territories()) {
      assertThat(lines.get(i++))
          .contains("\"properties\":" + NaturalEarth.properties(dataset, land.id()));
    }
  }

  private static List<String> features(Path geojson) throws IOException {
    return Files.readAllLines(geojson).stream()
        .filter(line -> line.startsWith("{\"type\":\"Feature\","))
        .toList();
  }

  private void assertReadBack(Dataset dataset) {
    for (String name : List.of("ne.json", "ne.ndjson")) {
      ContestedJson.standard().write(dataset, folder.resolve(name));
      assertThat(ContestedJson.standard().read(folder.resolve(name))).isEqualTo(dataset);
    }
  }

  @Test
  void everyPropertyOfEveryFeatureIsRebuilt() throws IOException {
    Path geojson = SharedData.require(COUNTRIES);
    Dataset dataset = read(geojson);
    assertThat(dataset.territories()).hasSize(242);
    assertThat(dataset.statements())
        .filteredOn(one -> !one.id().value().endsWith(":holder"))
        .hasSize(242 * 33);
    assertThat(dataset.problems()).isEmpty();
    assertRebuilt(geojson, dataset);
    assertReadBack(dataset);
  }

  @Test
  void viewsAreSaidAndOnlyWhatNobodySaysIsKeptVerbatim() {
    Dataset dataset = read(SharedData.require(COUNTRIES));
    List<String> kept = new ArrayList<>();
    for (Territory land : dataset.territories()) {
      land.extensions().asMap().keySet().stream()
          .filter(name -> name.matches("ne\\.(fclass_.*|adm0_(iso|tlc|a3_.*))"))
          .filter(name -> !name.matches("ne\\.adm0_a3_(un|wb)"))
          .forEach(name -> kept.add(land.id().value() + " " + name));
    }
    assertThat(kept).containsExactly("ne:KAS ne.adm0_iso", "ne:KAS ne.adm0_tlc");
  }

  @Test
  void viewersAnswerEachForThemselves() {
    Dataset dataset = read(SharedData.require(COUNTRIES));
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("KOS us", "ASSERT SOVEREIGNTY ne:KOS as Admin-0 country");
    answers.put("KOS ru", "ASSERT SOVEREIGNTY ne:SRB as Admin-1 region");
    answers.put("KOS es", "DENY SOVEREIGNTY ne:KOS; ASSERT SOVEREIGNTY ne:SRB");
    answers.put("KOS br", "DENY SOVEREIGNTY ne:KOS");
    answers.put("KOS gb", "ASSERT SOVEREIGNTY ne:SRB as Admin-0 country");
    answers.put("KOS iso", "DENY SOVEREIGNTY ne:KOS; ASSERT SOVEREIGNTY ne:SRB");
    answers.put("TWN cn", "ASSERT SOVEREIGNTY ne:CHN as Admin-1 states provinces");
    answers.put("TWN ru", "ASSERT SOVEREIGNTY ne:CHN");
    answers.put("CHN tw", "DENY SOVEREIGNTY ne:CHN; ASSERT SOVEREIGNTY ne:TWN");
    answers.put("FLK ar", "DENY SOVEREIGNTY ne:FLK; ASSERT SOVEREIGNTY ne:ARG");
    answers.put("CYN us", "ASSERT SOVEREIGNTY ne:CYP as Admin-0 breakaway and disputed");
    answers.put("KAS iso", "DENY SOVEREIGNTY ne:KAS");
    answers.put("KAS cn", "ASSERT SOVEREIGNTY ne:IND");
    answers.put("FRA ua", "ASSERT SOVEREIGNTY ne:FRA");
    Map<String, String> found = new LinkedHashMap<>();
    for (String asked : answers.keySet()) {
      String viewer = asked.substring(4);
      found.put(asked, String.join("; ", said(dataset, asked.substring(0, 3), viewer)));
    }
    assertThat(found).isEqualTo(answers);
  }

  @Test
  void governmentsSpeakForTheirOwnLand() {
    Dataset dataset = read(SharedData.require(COUNTRIES));
    assertThat(dataset.parties())
        .filteredOn(party -> party.kind() == PartyKind.GOVERNMENT)
        .hasSize(31)
        .allSatisfy(
            viewer ->
                assertThat(dataset.sideOf(viewer, Timespan.parse("2022")))
                    .allSatisfy(
                        side ->
                            assertThat(dataset.find(TerritoryId.of(side.value()))).isPresent()));
  }

  @Test
  void everyOutlineIsExportedAsItIsSpelled() throws IOException {
    Path geojson = SharedData.require(COUNTRIES);
    Path records = folder.resolve("ne.ndjson");
    ContestedJson.standard().write(read(geojson), records);
    Path map = folder.resolve("map.geojson");
    TerritoriesGeoJson.standard().write(ContestedJson.standard().read(records), map);
    List<List<String>> outlines = outlines(geojson);
    assertThat(outlines).hasSize(242).noneMatch(List::isEmpty).isEqualTo(outlines(map));
  }

  /** {@return the type and each number of each outline, as they are spelled} */
  private static List<List<String>> outlines(Path geojson) throws IOException {
    Pattern outline = Pattern.compile("\"geometry\":(\\{[^}]*\\})");
    Pattern part = Pattern.compile("\"(Multi)?Polygon\"|[-+.0-9eE]*[0-9]|[\\[\\]]");
    return outline
        .matcher(Files.readString(geojson))
        .results()
        .map(one -> part.matcher(one.group(1)).results().map(MatchResult::group).toList())
        .toList();
  }

  @Test
  void whatElseAFeatureHoldsIsKeptAsItIsSpelled() throws IOException {
    String text =
        """
        {"type": "FeatureCollection", "crs": {"type": "name"}, "features": [
          {"type": "Feature", "id": 7, "bbox": [1.50, 0, 1E2, -0.0], "properties":
             {"adm0_a3": "AAA", "fclass_ru": null, "n": 1.0E+2},
           "geometry": {"type": "Point", "coordinates": [45.500, 1.0e1]}},
          {"type": "feature", "properties": {"adm0_a3": "BBB", "fclass_ru": null},
           "geometry": null}
        ], "bbox": [0.10]}
        """;
    Dataset dataset = read(Files.writeString(folder.resolve("a.geojson"), text));
    assertThat(dataset.extensions().asMap())
        .containsEntry("geojson.crs", "{\"type\":\"name\"}")
        .containsEntry("geojson.bbox", "[0.10]")
        .doesNotContainKey("geojson.type");
    assertThat(dataset.get(NaturalEarth.territory("AAA")).extensions())
        .hasToString(
            "{\"ne.n\":1.0E+2,\"geojson.id\":7,\"geojson.bbox\":[1.50,0,1E2,-0.0],"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[45.500,1.0e1]}}");
    assertThat(dataset.get(NaturalEarth.territory("BBB")).extensions())
        .hasToString("{\"ne-columns\":[\"adm0_a3\",\"fclass_ru\"],\"geojson.type\":\"feature\"}");
    assertThat(NaturalEarth.properties(dataset, NaturalEarth.territory("AAA")))
        .isEqualTo("{\"adm0_a3\":\"AAA\",\"fclass_ru\":null,\"n\":1.0E+2}");
  }

  /** The names of columns in the files of natural-earth-vector are in capital letters. */
  @Test
  void columnsInCapitalLettersAreThoseInSmallOnes() throws IOException {
    Matcher names = Pattern.compile("\"([a-z0-9_]+)\":").matcher(Files.readString(fixture()));
    String text =
        names.replaceAll(
            name ->
                name.group(1).matches("type|features|geometry|properties")
                    ? name.group()
                    : name.group().toUpperCase(Locale.ROOT));
    Path capitals = Files.writeString(folder.resolve("capitals.geojson"), text);
    Dataset dataset = read(capitals);
    assertThat(dataset.statements()).isEqualTo(read(fixture()).statements());
    assertThat(dataset.parties()).isEqualTo(read(fixture()).parties());
    assertRebuilt(capitals, dataset);
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    Path zip = folder.resolve("ne.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("README.html"));
      out.putNextEntry(new ZipEntry("ne.geojson"));
      out.write(Files.readAllBytes(fixture()));
    }
    assertThat(read(zip)).isEqualTo(read(fixture()));
  }

  @Test
  void aReleaseDatesTheWhole() {
    Dataset dataset =
        Imports.readAll(
            NaturalEarth.importer(),
            ImportOptions.standard().withRelease("5.1.1").withReleased("2022-05-13"),
            fixture());
    assertThat(dataset.version()).contains("5.1.1");
    assertThat(dataset.releasedAt()).contains(Timespan.parse("2022-05-13"));
    assertThat(dataset.statements()).isEqualTo(read(fixture()).statements());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "adm0_a3|null|'null' must be there; it is the feature's code",
        "adm0_a3|\"A A\"|'A A' must be a code of letters and digits such as KOS",
        "adm0_a3|\"AAA\"|'AAA' is that of an earlier feature; codes must differ",
        "adm0_a3_ru|7|'7' must be a text, null or -99",
        "fclass_ru|\" \"|' ' must be a text, null or -99",
        "name|[]|'[]' must be a text, null or -99"
      })
  void errorsNameFileFeaturePropertyValueAndRule(String name, String value, String message)
      throws IOException {
    JsonNode collection = JsonMapper.shared().readTree(Files.readString(fixture()));
    ((ObjectNode) collection.get("features").get(1).get("properties"))
        .set(name, JsonMapper.shared().readTree(value));
    Path bad = Files.writeString(folder.resolve("bad.geojson"), collection.toString());
    List<ImportedRow> rows = rows(bad);
    assertThat(problems(rows))
        .containsExactly("bad.geojson, row 2, column %s: %s".formatted(name, message));
    assertThat(rows).extracting(row -> row.records().isEmpty()).containsExactly(false, true, false);
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bad))
        .withMessage("bad.geojson, row 2, column %s: %s".formatted(name, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"name\":\"Bland\"|\"wikidataid\":\"Q\\u0001\"|wikidataid: 'Q\u0001' cannot be said in the"
            + " model: code value 'Q\\u0001' of scheme 'wikidata' has U+0001 at index 1; codes have"
            + " no control characters",
        "\"pop_est\":2|\"pop_est\":[\"\\ud800\"]|pop_est: '[\"\\ud800\"]' cannot be said in the"
            + " model: JSON string has half a surrogate pair at index 0; keep well-formed Unicode",
      })
  void thePropertyThatTheModelRefusesIsNamed(String old, String property, String message)
      throws IOException {
    String text = Files.readString(fixture());
    Path bad = Files.writeString(folder.resolve("bad.geojson"), text.replace(old, property));
    List<ImportedRow> rows = rows(bad);
    assertThat(problems(rows)).containsExactly("bad.geojson, row 2, column " + message);
    assertThat(rows.get(1).problems()).extracting(ImportProblem::rule).containsExactly("model");
    assertThat(rows).extracting(row -> row.records().isEmpty()).containsExactly(false, true, false);
  }

  /** A name of it could be neither written nor read. */
  @Test
  void halfOfASurrogatePairIsReported() throws IOException {
    String text = Files.readString(fixture());
    Path bad =
        Files.writeString(
            folder.resolve("bad.geojson"),
            text.replace("\"name_de\":\"Bland\"", "\"name_de\":\"\\ud83d\\ude00\\ud800\""));
    List<ImportedRow> rows = rows(bad);
    assertThat(problems(rows))
        .containsExactly(
            "bad.geojson, row 2, column name_de: '😀\\ud800' must be well-formed Unicode, and has"
                + " half of a surrogate pair");
    assertThat(rows).extracting(row -> row.records().isEmpty()).containsExactly(false, true, false);
  }

  @Test
  void anOutlineThatIsNestedTooDeepIsNamed() throws IOException {
    String deep = "[".repeat(101) + "]".repeat(101);
    String text = Files.readString(fixture());
    Path bad =
        Files.writeString(
            folder.resolve("bad.geojson"),
            text.replaceFirst("\"geometry\":null", "\"geometry\":" + deep));
    assertThat(problems(rows(bad)))
        .containsExactly(
            "bad.geojson, row 1, column geometry: '%s%s…' cannot be said in the model: JSON text is"
                    .formatted("[".repeat(101), "]".repeat(99))
                + " nested deeper than 100 levels at index 100");
  }

  private static List<ImportedRow> rows(Path geojson) {
    try (ImportRun run = NaturalEarth.importer().open(List.of(geojson), ImportOptions.standard())) {
      List<ImportedRow> rows = new ArrayList<>();
      run.forEachRemaining(rows::add);
      assertThat(run.bytesRead()).isEqualTo(run.bytesTotal());
      return rows;
    }
  }

  private static List<String> problems(List<ImportedRow> rows) {
    return rows.stream()
        .flatMap(row -> row.problems().stream())
        .map(ImportProblem::toString)
        .toList();
  }

  @Test
  void aFeatureThatIsNoneIsReportedAndTheNextFollows() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(fixture()));
    lines.add(1, "7, [[1]], {}, {\"properties\":[]}, {\"properties\":{\"name\":\"N\"}},");
    lines.add(2, "{\"id\":1,\"properties\":{\"x\":{\"a\":1,\"a\":2}},\"id\":2},");
    List<ImportedRow> rows = rows(Files.write(folder.resolve("bad.geojson"), lines));
    assertThat(rows).hasSize(9);
    assertThat(problems(rows))
        .containsExactly(
            "bad.geojson, row 1: '7' must be an object",
            "bad.geojson, row 2: '[[1]]' must be an object",
            "bad.geojson, row 3, column properties: '' must be an object",
            "bad.geojson, row 4, column properties: '[]' must be an object",
            "bad.geojson, row 5, column adm0_a3: '' must be there; it is the feature's code",
            "bad.geojson, row 6: 'id' stands twice in an object; names must differ");
    assertThat(rows.subList(6, 9)).noneMatch(row -> row.records().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"featurecla\":\"Admin-0"
            + " area\"|3|2",
        "]}|4|3",
      })
  void whatComesBeforeABrokenEndIsRead(String cut, int bad, int good) throws IOException {
    String text = Files.readString(fixture());
    Path torn = folder.resolve("torn.geojson");
    Files.writeString(torn, text.substring(0, text.indexOf(cut)));
    List<ImportedRow> rows = rows(torn);
    assertThat(rows).hasSize(bad);
    assertThat(rows.subList(0, good)).noneMatch(row -> row.records().isEmpty());
    assertThat(problems(rows))
        .singleElement()
        .asString()
        .matches(
            "torn.geojson, row %d: 'line \\d, column \\d+' is where it is no JSON \\(Unexpected"
                    .formatted(bad)
                + " end-of-input.*\\); what follows is not read");
  }

  @Test
  void whatFollowsTheEndIsReported() throws IOException {
    String text = Files.readString(fixture()).strip();
    Path more = Files.writeString(folder.resolve("more.geojson"), text + "{}");
    assertThat(problems(rows(more)))
        .containsExactly(
            "more.geojson, row 4: 'line 5, column 4' is where it is no JSON (something follows the"
                + " end); what follows is not read");
    Path twice =
        Files.writeString(
            folder.resolve("twice.geojson"),
            text.substring(0, text.length() - 1) + ",\"features\":[]}");
    assertThat(problems(rows(twice)))
        .singleElement()
        .asString()
        .contains("(a second array of features follows)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|must be a GeoJSON FeatureCollection, with its features",
        "{}|must be a GeoJSON FeatureCollection, with its features",
        "{\"features\":{}}|must be a GeoJSON FeatureCollection, with its features",
        "{\"features\":[]}|must be a GeoJSON FeatureCollection, with its features; its type is"
            + " missing",
        "{\"type\":\"Topology\",\"features\":[]}|must be a GeoJSON FeatureCollection, with its"
            + " features; its type is 'Topology'",
        "{\"crs\":{\"a\":1,\"a\":2},\"features\":[]}|is no JSON (line 1, column 21: a name stands"
            + " twice in 'crs'); it must be a GeoJSON FeatureCollection, with its features",
        "id,best|is no JSON (line 1, column 1: Unrecognized token 'id': was expecting (JSON"
            + " String, Number, Array, Object or token 'null', 'true' or 'false')); it must be a"
            + " GeoJSON FeatureCollection, with its features",
      })
  void filesOfAnotherShapeAreRefused(String text, String message) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.geojson"), text);
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bad))
        .withMessage("bad.geojson " + message);
  }

  @Test
  void whatCannotBeKeptOfTheWholeIsRefused() throws IOException {
    String text = "{\"type\":\"FeatureCollection\",\"crs\":\"\\ud800\",\"features\":[]}";
    Path bad = Files.writeString(folder.resolve("bad.geojson"), text);
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bad))
        .withMessageStartingWith("bad.geojson: what stands beside its features cannot be kept: ");
  }

  @Test
  void filesAreReadOneAtATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NaturalEarth.importer()
                    .open(List.of(fixture(), fixture()), ImportOptions.standard()))
        .withMessage("natural-earth reads one file at a time, and 2 are given");
  }

  private static final String KNOWN =
      "Known layouts: the countries of Natural Earth 5 (Admin 0 - Countries) at any scale, where"
          + " adm0_a3 is a feature's code, fclass_ru how Russia classes it and adm0_a3_ru to whom"
          + " Russia gives it, and so on for each viewer; a file without these does not say who sees"
          + " what how";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADM0_A3|fclass_*, adm0_a3_*",
        "ADM0_A3_US|adm0_a3, fclass_*",
        "note|adm0_a3, fclass_*, adm0_a3_*",
      })
  void thePropertiesThatAreMissingAreNamed(String property, String missing) throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.geojson"),
            "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"%s\":1}}]}"
                .formatted(property));
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(bad))
        .withMessage(
            "bad.geojson: the properties [%s] are missing; there are [%s]. %s"
                .formatted(missing, property, KNOWN));
  }

  /** Who claims an area stands there in prose alone, and beside a line nothing does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ne_10m_admin_0_disputed_areas.json|[fclass_*]",
        "ne_50m_admin_0_boundary_lines_disputed_areas.json|[adm0_a3, fclass_*, adm0_a3_*]"
      })
  void disputedAreasWithoutViewersAreRefused(String name, String missing) {
    Path geojson = SharedData.require("natural-earth/" + name);
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> read(geojson))
        .withMessageStartingWith(
            "%s: the properties %s are missing; there are [".formatted(name, missing))
        .withMessageEndingWith("]. " + KNOWN);
  }

  @Test
  void damageIsReportedAndNeverThrown() throws IOException {
    byte[] whole = Files.readAllBytes(fixture());
    Path damaged = folder.resolve("damaged.geojson");
    Seeds.forEach(
        300,
        (seed, random) -> {
          byte[] bytes = whole.clone();
          for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          }
          try {
            Files.write(damaged, bytes);
            for (ImportedRow row : rows(damaged)) {
              assertThat(row.records().isEmpty())
                  .as("seed %d", seed)
                  .isEqualTo(row.problems().stream().anyMatch(ImportProblem::isError));
            }
          } catch (ImportException e) {
            assertThat(e).as("seed %d", seed).hasMessageStartingWith("damaged.geojson ");
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }
}
