package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contested.dataset.Dataset;
import org.contested.dispute.Territories;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.party.PartyId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** To whom the countries of Natural Earth belong, as each viewer sees it. */
class ViewpointsCommandTest {

  private static final String COUNTRIES = "natural-earth/ne_50m_countries50.from-rda.geojson";

  private static Path real() {
    return SharedData.require(COUNTRIES);
  }

  private static Dataset world() {
    return Imports.readAll(NaturalEarth.importer(), ImportOptions.standard(), real());
  }

  @Test
  void theTerritoriesSeenDifferentlyAreThoseExpected() throws Exception {
    real();
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(COUNTRIES + ": features that viewers class differently");
    List<String> names = new ArrayList<>();
    expected.forEachEntry((name, one) -> names.add(one.get("adm0_a3").asString() + " | " + name));
    List<String> lines = run("viewpoints").lines();
    assertThat(lines.subList(1, lines.size() - 1))
        .extracting(line -> String.join(" | ", List.of(line.split(" \\| ", 3)).subList(0, 2)))
        .containsExactlyElementsOf(names);
    assertThat(lines).endsWith("17 territories that viewers class differently");
  }

  /** Each viewer's answer on each territory is that of its two columns. */
  @Test
  void eachViewpointIsThatOfItsColumns() {
    Dataset dataset = world();
    Territories told = Territories.in(dataset);
    int viewpoints = 0;
    for (JsonNode feature : JsonFiles.read(real()).get("features")) {
      JsonNode columns = feature.get("properties");
      String code = columns.get("adm0_a3").asString();
      Territories.Status status = told.status(NaturalEarth.territory(code)).on("2022-09-14");
      for (String column : columns.propertyNames()) {
        if (!column.startsWith("fclass_")) {
          continue;
        }
        String viewer = column.substring("fclass_".length());
        boolean isList = viewer.equals("iso") || viewer.equals("tlc");
        Territories.Viewpoint view = status.accordingTo(NaturalEarth.viewer(viewer));
        String seenAs = columns.get(column).asString("");
        String holder = columns.path((isList ? "adm0_" : "adm0_a3_") + viewer).asString("");
        boolean denies = seenAs.equals("Unrecognized");
        Set<PartyId> denied = denies ? Set.of(NaturalEarth.holder(code)) : Set.of();
        Set<PartyId> holders =
            holder.isEmpty() || holder.equals("-99") || (denies && holder.equals(code))
                ? Set.of()
                : Set.of(NaturalEarth.holder(holder));
        assertThat(view.notSovereign()).as("%s, %s", code, viewer).isEqualTo(denied);
        assertThat(view.sovereigns()).as("%s, %s", code, viewer).isEqualTo(holders);
        viewpoints++;
      }
    }
    assertThat(viewpoints).isGreaterThan(33 * 200);
  }

  @Test
  void viewpointsAreGivenToWhomAsksForThem() {
    real();
    assertThat(
            run(
                    "viewpoints",
                    "--territory",
                    "KOS",
                    "--viewer",
                    "ru",
                    "--viewer",
                    "es",
                    "--viewer",
                    "de")
                .lines())
        .containsExactly(
            "Kosovo",
            "ACCORDING TO | IT IS THE SOVEREIGN TERRITORY OF",
            "Russia | Serbia (as “Admin-1 region”)",
            "Spain | not Kosovo; Serbia",
            "Germany | Kosovo (as “Admin-0 country”)");
  }

  /** The file gives Kosovo to Serbia in one of Britain's columns, and a country in the other. */
  @Test
  void aViewerThatContradictsItselfIsShownSo() {
    real();
    assertThat(run("viewpoints", "--territory", "KOS", "--viewer", "gb").lines())
        .contains("United Kingdom | Serbia (as “Admin-0 country”)");
  }

  @Test
  void withoutAViewerEachViewpointStandsUnderItsName() {
    Dataset dataset = world();
    List<String> lines = run("viewpoints", "--territory", "TWN").lines();
    ImmutableSet<PartyId> sides =
        Territories.in(dataset)
            .status(NaturalEarth.territory("TWN"))
            .on("2022-09-14")
            .bySide()
            .keySet();
    assertThat(sides).hasSize(33);
    assertThat(lines.subList(2, lines.size()))
        .extracting(line -> line.substring(0, line.indexOf(" | ")))
        .containsExactlyElementsOf(
            sides.stream().map(side -> dataset.get(side).displayName()).toList());
  }

  @Test
  void ofAFolderItIsSaidWhatToGive() {
    Path folder = Path.of("src");
    assertThat(run("viewpoints", folder).err().strip())
        .isEqualTo(
            "error: src is a folder; give the countries of Natural Earth, such as"
                + " ne_50m_countries50.geojson");
    assertThat(run("reported", folder).err().strip())
        .isEqualTo("error: src is a folder; give the series, such as casualties_daily.json");
  }

  @Test
  void anUnknownViewerOrTerritoryIsSaid() {
    Path fixture = Path.of("../importers/src/test/resources/natural-earth-fixture.geojson");
    assertThat(run("viewpoints", fixture, "--viewer", "xx").err().strip())
        .isEqualTo(
            "error: there is no viewer 'xx' in the file; --territory CODE prints all that are");
    assertThat(run("viewpoints", fixture, "--territory", "XXX").err())
        .startsWith("error: the dataset holds no territory 'ne:XXX'");
    assertThat(run("viewpoints", fixture, "--viewer", "ru", "--on", "2022").err())
        .startsWith("Invalid value for option '--on': '2022' must be a day such as 2022-06-15");
  }
}
