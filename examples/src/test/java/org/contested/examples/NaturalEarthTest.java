package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.claim.TerritorialStatus;
import org.contested.dataset.Dataset;
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
    TerritorialStatus status = NaturalEarthColumns.status(statement);
    return "%s %s %s%s"
        .formatted(
            statement.act(),
            status.relation(),
            status.holder().value(),
            status.qualifier().map(word -> " as " + word).orElse(""));
  }

  @Test
  void eachViewerSpeaksOnEachFeature() {
    Dataset dataset = NaturalEarth.read(fixture());
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
    Dataset dataset = NaturalEarth.read(fixture());
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
  void differencesOfTheFixtureFollowFromTheStatements() {
    assertThat(NaturalEarthDifference.in(NaturalEarth.read(fixture())))
        .extracting(Object::toString)
        .containsExactly(
            "NaturalEarthDifference[name=Bland, code=BBB, classes={Admin-0 country=1,"
                + " Admin-0 dependency=1, Unrecognized=2}, otherHolders=1]",
            "NaturalEarthDifference[name=Cland, code=CCC, classes={}, otherHolders=1]");
  }

  @Test
  void theFixtureIsRebuiltAndReadBack() {
    Dataset dataset = NaturalEarth.read(fixture());
    assertRebuilt(fixture(), dataset);
    assertReadBack(dataset);
  }

  private static void assertRebuilt(Path geojson, Dataset dataset) {
    JsonNode features = JsonFiles.read(geojson).get("features");
    assertThat(dataset.territories()).hasSize(features.size());
    for (int i = 0; i < features.size(); i++) {
      ObjectNode rebuilt = NaturalEarthColumns.properties(dataset, dataset.territories().get(i));
      assertThat(rebuilt.toString())
          .as("feature %d", i + 1)
          .isEqualTo(features.get(i).get("properties").toString());
    }
  }

  private void assertReadBack(Dataset dataset) {
    for (String name : List.of("ne.json", "ne.ndjson")) {
      ContestedJson.standard().write(dataset, folder.resolve(name));
      assertThat(ContestedJson.standard().read(folder.resolve(name))).isEqualTo(dataset);
    }
  }

  @Test
  void everyPropertyOfEveryFeatureIsRebuilt() {
    Path geojson = SharedData.require(COUNTRIES);
    Dataset dataset = NaturalEarth.read(geojson);
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
    Dataset dataset = NaturalEarth.read(SharedData.require(COUNTRIES));
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
  void theFeaturesClassedDifferentlyAreThoseComputedIndependently() throws Exception {
    Path geojson = SharedData.require(COUNTRIES);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(COUNTRIES + ": features that viewers class differently");
    ObjectNode found = JsonMapper.shared().createObjectNode();
    for (NaturalEarthDifference one : NaturalEarthDifference.in(NaturalEarth.read(geojson))) {
      NaturalEarthPlain.put(found, one.name(), one.code(), one.classes(), one.otherHolders());
    }
    assertThat(found).hasSize(17).isEqualTo(expected);
    assertThat(NaturalEarthPlain.differences(geojson)).isEqualTo(expected);
  }

  @Test
  void viewersAnswerEachForThemselves() {
    Dataset dataset = NaturalEarth.read(SharedData.require(COUNTRIES));
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
    Dataset dataset = NaturalEarth.read(SharedData.require(COUNTRIES));
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
      throws Exception {
    JsonNode collection = JsonFiles.read(fixture());
    ((ObjectNode) collection.get("features").get(1).get("properties"))
        .set(name, JsonFiles.parse(value));
    Path bad = Files.writeString(folder.resolve("bad.geojson"), collection.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NaturalEarth.read(bad))
        .withMessage("%s, feature 2, property %s: %s".formatted(bad, name, message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|` has no array of features; it must be a GeoJSON FeatureCollection`",
        "{\"features\":[{}]}|, feature 1: it has no object of properties"
      })
  void filesOfAnotherShapeAreRefused(String text, String message) throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.geojson"), text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NaturalEarth.read(bad))
        .withMessage(bad + message);
  }
}
