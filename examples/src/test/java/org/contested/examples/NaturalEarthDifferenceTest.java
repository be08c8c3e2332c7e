package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.importers.naturalearth.NaturalEarth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The countries that viewers class differently, beside what plain code finds. */
class NaturalEarthDifferenceTest {

  private static final String COUNTRIES = "natural-earth/ne_50m_countries50.from-rda.geojson";
  private static final Path FIXTURE =
      Path.of("../importers/src/test/resources/natural-earth-fixture.geojson");

  private static Dataset read(Path geojson) {
    return Imports.readAll(NaturalEarth.importer(), ImportOptions.standard(), geojson);
  }

  @Test
  void differencesOfTheFixtureFollowFromTheStatements() {
    assertThat(NaturalEarthDifference.in(read(FIXTURE)))
        .extracting(Object::toString)
        .containsExactly(
            "NaturalEarthDifference[name=Bland, code=BBB, classes={Admin-0 country=1,"
                + " Admin-0 dependency=1, Unrecognized=2}, otherHolders=1]",
            "NaturalEarthDifference[name=Cland, code=CCC, classes={}, otherHolders=1]");
  }

  @Test
  void theFeaturesClassedDifferentlyAreThoseComputedIndependently() throws Exception {
    Path geojson = SharedData.require(COUNTRIES);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(COUNTRIES + ": features that viewers class differently");
    ObjectNode found = JsonMapper.shared().createObjectNode();
    for (NaturalEarthDifference one : NaturalEarthDifference.in(read(geojson))) {
      NaturalEarthPlain.put(found, one.name(), one.code(), one.classes(), one.otherHolders());
    }
    assertThat(found).hasSize(17).isEqualTo(expected);
    assertThat(NaturalEarthPlain.differences(geojson)).isEqualTo(expected);
  }
}
