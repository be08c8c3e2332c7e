package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.contested.event.EventId;
import org.contested.jackson.ContestedJson;
import org.contested.statement.StatementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two releases of UCDP GED compared and merged. The days of their release are given here for the
 * test; they are not those on which UCDP released them.
 */
class DiffCommandTest {

  private static final String GED = "ucdp-ged:";

  @TempDir private Path folder;

  private Path ged(String release, String released) {
    Path csv = SharedData.require("ucdp-ged/ukr-ged" + release + "-hdx.csv");
    Path file = folder.resolve(release + ".ndjson");
    Ran ran =
        run("import", "ucdp-ged", csv, "--out", file, "--release", release, "--released", released);
    assertThat(ran.status()).as(ran.err()).isZero();
    return file;
  }

  private Dataset older() {
    return ContestedJson.standard().read(ged("19.1", "2019-06-15"));
  }

  private Dataset newer() {
    return ContestedJson.standard().read(ged("22.1", "2022-06-15"));
  }

  private static JsonNode expected() throws Exception {
    return JsonMapper.shared()
        .readTree(Files.readString(SharedData.require("expected.json")))
        .get("revision ukr 19.1 -> 22.1");
  }

  private static Set<String> events(Iterable<EntityId> ids) {
    Set<String> events = new HashSet<>();
    for (EntityId id : ids) {
      if (id instanceof EventId && id.value().startsWith(GED)) {
        events.add(id.value().substring(GED.length()));
      }
    }
    return events;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  @Test
  void theDiffOfGedReleasesIsThatComputedIndependently() throws Exception {
    Dataset older = older();
    Dataset newer = newer();
    DatasetDiff diff = DatasetDiff.between(older, newer);
    JsonNode expected = expected();
    assertThat(events(diff.withdrawn()))
        .isEqualTo(texts(expected.get("withdrawn_ids")))
        .hasSize(expected.get("withdrawn").asInt());
    assertThat(events(diff.added())).hasSize(expected.get("added").asInt());
    Set<String> common = events(older.events().stream().<EntityId>map(e -> e.id()).toList());
    common.removeAll(events(diff.withdrawn()));
    assertThat(common).hasSize(expected.get("common").asInt());
    Map<String, Set<String>> changed = changedBy(diff);
    assertThat(changed.get("statement /claims/0/figure"))
        .isEqualTo(texts(expected.get("estimate_changes_ids")))
        .hasSize(expected.get("estimate_changed").asInt());
    assertThat(changed.get("event /partOf")).hasSize(expected.get("dyad_changed").asInt());
    assertThat(changed.get("event /when")).hasSize(expected.get("date_changed").asInt());
    assertThat(changed.get("event /locations/0/coordinates"))
        .hasSize(expected.get("coordinates_changed").asInt());
  }

  private static Map<String, Set<String>> changedBy(DatasetDiff diff) {
    Map<String, Set<String>> changed = new HashMap<>();
    for (EntityChange change : diff.changed()) {
      String kind = change.id() instanceof EventId ? "event " : "";
      kind = change.id() instanceof StatementId ? "statement " : kind;
      for (FieldChange field : change.fields()) {
        changed
            .computeIfAbsent(kind + field.pointer(), key -> new HashSet<>())
            .add(change.id().value().replace(GED, ""));
      }
    }
    return changed;
  }

  @Test
  void theCommandCountsTheSame() {
    Ran ran = run("diff", ged("19.1", "2019-06-15"), ged("22.1", "2022-06-15"), "--places");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .contains(
            "dataset /version: 19.1 → 22.1",
            "ADDED | WITHDRAWN | CHANGED",
            "events | 2082 | 86 | 907",
            "CHANGED FIELD | OF | IN",
            "/claims/0/figure | statements | 66",
            "/partOf | events | 7",
            "/when | events | 65",
            "/locations/0/coordinates | events | 82");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mergedReleasesWindBackToTheFirst(boolean withdraws) {
    Dataset older = older();
    Dataset newer = newer();
    Dataset merged = (withdraws ? older.revisedBy(newer) : older.merge(newer)).dataset();
    Dataset before = merged.asKnownAt("2022-06-14");
    assertThat(before.statements()).isEqualTo(older.statements());
    assertThat(before.events().stream().map(event -> event.id()))
        .containsExactlyElementsOf(older.events().stream().map(event -> event.id()).toList());
    assertThat(merged.asKnownAt("2022-06-15").statements()).isEqualTo(merged.statements());
    assertThat(merged.asKnownAt("2019-06-14").statements()).isEmpty();
  }

  @Test
  void placesInListsAreToldApartOnlyIfAsked() {
    Path one = folder.resolve("one.json");
    Path other = folder.resolve("other.json");
    Dataset report = SeptemberReport.dataset();
    ContestedJson.standard().write(report, one);
    ContestedJson.standard().write(report.asKnownAt("2022-09-13"), other);
    assertThat(run("diff", one, one).lines())
        .containsExactly(
            "ADDED | WITHDRAWN | CHANGED",
            "parties | 0 | 0 | 0",
            "territories | 0 | 0 | 0",
            "events | 0 | 0 | 0",
            "sources | 0 | 0 | 0",
            "statements | 0 | 0 | 0");
    assertThat(run("diff", one, other, "--all").lines()).contains("- statement report-02");
    Path first = Path.of("../importers/src/test/resources/ged-fixture.csv");
    assertThat(run("import", "ucdp-ged", first, "--out", one).status()).isZero();
    Dataset ged = ContestedJson.standard().read(one);
    ContestedJson.standard().write(ged, one);
    String changed =
        ContestedJson.standard()
            .toText(ged)
            .replace("\"figure\":{\"about\":0}", "\"figure\":{\"about\":1}");
    ContestedJson.standard().write(ContestedJson.standard().parse(changed), other);
    List<String> places = run("diff", one, other, "--places").lines();
    assertThat(places).anyMatch(line -> line.matches("/claims/[1-4]/figure \\| statements \\| .*"));
    assertThat(run("diff", one, other).lines()).contains("/claims/*/figure | statements | 3");
  }
}
