package org.contested.exporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.claim.Claims.killed;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.unquantified;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claims;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
import org.contested.importers.acled.Acled;
import org.contested.importers.ucdp.UcdpGed;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Grade;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Tables and maps, read back by what knows nothing of the model. */
class ExportersTest {

  private static final Party PREMIER = Party.of("premier", PartyKind.PERSON, "The prime minister");
  private static final Party MAYOR = Party.of("mayor", PartyKind.PERSON, "The mayor");
  private static final Event CLASH =
      Event.of("clash", EventType.ARMED_CLASH, "the clash", "2022-09-12/2022-09-14").toBuilder()
          .addLocation(Location.builder().coordinates(Coordinates.of(39.8, 45.7)).build())
          .addLocation(Location.builder().coordinates(Coordinates.of(40, 46)).build())
          .build();
  private static final Event TALKS = Event.of("talks", EventType.NEGOTIATION, "the talks", "2023");

  @TempDir private Path folder;

  private static Dataset report() {
    return Dataset.titled("Report")
        .add(PREMIER, MAYOR, CLASH, TALKS)
        .add(
            Statement.by(PREMIER)
                .id("toll")
                .on("2022-09-14")
                .quote("=49, \"and not\nthe final number\"", "en")
                .claim(killed(atLeast(49)).in(CLASH).provisional())
                .build(),
            Statement.by(MAYOR).id("some").claim(killed(unquantified("dozens")).in(CLASH)).build())
        .build();
  }

  @Test
  void whatLimitsAClaimAndWhoPassedItOnAreKept() throws Exception {
    Territory land = Territory.of("land", TerritoryKind.REGION, "the land");
    Statement partly =
        Statement.by(PREMIER)
            .id("partly")
            .claim(Claims.sovereign(PREMIER.id(), land.id()).qualified("claimed only"))
            .mode(StatementMode.DATASET)
            .relayedBy(MAYOR)
            .build();
    Dataset dataset = Dataset.titled("Report").add(PREMIER, MAYOR, land, partly).build();
    assertThat(table(AccountsCsv.standard(), dataset).get(0))
        .containsEntry("qualifier", "claimed only")
        .containsEntry("extent", "")
        .containsEntry("relays", "mayor");
    JsonNode account =
        map(TerritoriesGeoJson.standard(), dataset)
            .get("features")
            .get(0)
            .get("properties")
            .get("accounts")
            .get(0);
    assertThat(account.get("relays")).isEqualTo(tree("[\"mayor\"]"));
    assertThat(account.get("mode").asString()).isEqualTo("DATASET");
    assertThat(account.get("qualifier").asString()).isEqualTo("claimed only");
  }

  @Test
  void equalClaimsOfAStatementAreToldApart() throws IOException {
    Statement twice =
        Statement.by(PREMIER)
            .id("twice")
            .claim(killed(atLeast(5)).in(CLASH))
            .claim(killed(atLeast(5)).in(CLASH))
            .build();
    Dataset dataset = Dataset.titled("Report").add(PREMIER, CLASH, twice).build();
    assertThat(table(AccountsCsv.standard(), dataset))
        .extracting(row -> row.get("claim"))
        .containsExactly("0", "1");
  }

  @Test
  void anAccountIsARowAsItWasSaid() throws IOException {
    List<Map<String, String>> rows = table(AccountsCsv.standard(), report());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("statement", "toll")
        .containsEntry("claim_type", "casualtyEstimate")
        .containsEntry("event_name", "the clash")
        .containsEntry("harms", "KILLED")
        .containsEntry("low", "49")
        .containsEntry("best", "")
        .containsEntry("high", "")
        .containsEntry("form", "AT_LEAST")
        .containsEntry("figure", "≥49")
        .containsEntry("provisional", "true")
        .containsEntry("speaker_names", "The prime minister")
        .containsEntry("said_at", "2022-09-14")
        .containsEntry("said_latest", "2022-09-14")
        .containsEntry("quotation", "=49, \"and not\nthe final number\"");
    assertThat(rows.get(1))
        .containsEntry("low", "")
        .containsEntry("high", "")
        .containsEntry("figure", "“dozens”")
        .containsEntry("said_at", "");
  }

  @Test
  void theSecondRowHoldsHxlTags() throws IOException {
    List<Map<String, String>> rows = table(AccountsCsv.withHxl(), report());
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).values())
        .allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z]+)*"))
        .doesNotHaveDuplicates();
    assertThat(rows.get(0))
        .containsEntry("low", "#affected+num+min")
        .containsEntry("event", "#event+id");
    assertThat(rows.subList(1, 3)).isEqualTo(table(AccountsCsv.standard(), report()));
  }

  /** The sums that others computed from the file, computed from the table by plain code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ukr-ged19.1-hdx.csv",
        "ukr-ged22.1-hdx.csv",
        "syria-2016_2017.csv",
        "global-sample-first200-ged23.1.csv"
      })
  void theSumsOfGedAreThoseOfTheTable(String file) throws IOException {
    String name = "ucdp-ged/" + file;
    Path csv = SharedData.require(name);
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(SharedData.require("expected.json")))
            .get(name);
    Dataset dataset = imported(UcdpGed.importer(), csv);
    Map<String, Long> sums = new TreeMap<>();
    List<String> odd = new ArrayList<>();
    for (Map<String, String> row : table(AccountsCsv.standard(), dataset)) {
      if (row.get("speakers").equals("ucdp")) {
        boolean isTotal = row.get("claim").equals("0");
        for (String bound : List.of("low", "best", "high")) {
          String published = row.get("published_" + bound);
          String number = published.isEmpty() ? row.get(bound) : published;
          if (!isTotal && !bound.equals("best")) {
            assertThat(number).isIn("", row.get("best")); // parts have a best estimate only
            continue;
          }
          sums.merge((isTotal ? "sum_" : "parts_") + bound, Long.parseLong(number), Long::sum);
        }
        sums.merge(isTotal ? "events" : "parts", 1L, Long::sum);
        if (row.get("anomaly").equals("low-best-high")) {
          odd.add(row.get("event").substring("ucdp-ged:".length()));
        }
      }
    }
    for (String sum : List.of("events", "sum_low", "sum_best", "sum_high")) {
      assertThat(sums.get(sum)).as(sum).isEqualTo(expected.get(sum).asLong());
    }
    assertThat(sums.get("parts_best")).isEqualTo(sums.get("sum_best"));
    assertThat(odd)
        .containsExactlyInAnyOrderElementsOf(
            expected.get("violation_ids").valueStream().map(JsonNode::asString).toList());
  }

  @Test
  void whatWasPublishedStandsBesideBoundsThatHoldIt() throws Exception {
    Dataset dataset = imported(UcdpGed.importer(), Path.of("src/test/resources/ged-fixture.csv"));
    List<Map<String, String>> odd =
        table(AccountsCsv.standard(), dataset).stream()
            .filter(row -> !row.get("anomaly").isEmpty())
            .toList();
    assertThat(odd).hasSize(1);
    assertThat(odd.get(0))
        .containsEntry("claim", "0")
        .containsEntry("anomaly", "low-best-high")
        .containsEntry("low", "1")
        .containsEntry("best", "1")
        .containsEntry("high", "4")
        .containsEntry("published_low", "4")
        .containsEntry("published_best", "1")
        .containsEntry("published_high", "2")
        .containsEntry("claim_extensions", "");
    List<JsonNode> accounts =
        map(EventsGeoJson.standard(), dataset)
            .get("features")
            .valueStream()
            .flatMap(feature -> feature.get("properties").get("accounts").valueStream())
            .filter(account -> account.has("publishedLow"))
            .toList();
    assertThat(accounts).hasSize(1);
    assertThat(accounts.get(0))
        .isEqualTo(
            tree(
                """
                {"statement": "ucdp-ged:2", "claimType": "casualtyEstimate", "speakers": ["ucdp"],
                 "speakerNames": "Uppsala Conflict Data Program", "act": "ESTIMATE", "standing": "CURRENT",
                 "stake": "THIRD_PARTY", "sides": ["ucdp"], "mode": "DATASET",
                 "harms": ["KILLED"], "victimStatus": "ANY", "figure": "1–4 (best 1)",
                 "form": "BETWEEN", "low": 1, "best": 1, "high": 4, "publishedLow": 4,
                 "publishedBest": 1, "publishedHigh": 2, "anomaly": "low-best-high",
                 "accumulation": "CUMULATIVE", "directness": "DIRECT"}
                """));
  }

  @Test
  void whatANumberMayStandForIsSaidBesideIt() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("acled.csv"),
            """
            event_id_cnty,event_date,event_type,actor1,country,notes,fatalities
            XXX1,2023-05-06,Battles,Front of Y,X,Dozens died.,12
            XXX2,2023-05-06,Battles,Front of Y,X,,7
            """);
    Dataset dataset = imported(Acled.importer(), csv);
    Files.delete(csv);
    String convention =
        "acled.convention: ACLED writes 3 or 10 for an unknown number, 12 for dozens and 100 for"
            + " hundreds, so this number may stand for such words";
    assertThat(table(AccountsCsv.standard(), dataset))
        .extracting(row -> row.get("best") + "|" + row.get("claim_extensions"))
        .containsExactly("12|" + convention, "|", "7|", "|");
    JsonNode event =
        map(EventsGeoJson.standard(), dataset).get("features").get(0).get("properties");
    assertThat(event.get("description").asString()).isEqualTo("Dozens died.");
    assertThat(event.get("accounts").get(0).get("extensions").get(0).asString())
        .isEqualTo(convention);
  }

  /** A threat, a warning or a condition is said; that it happened is not. */
  @Test
  void whatIsNotAssertedIsNoPlainAccount() throws Exception {
    CasualtyEstimate many = killed(Figure.exactly(500)).in(CLASH);
    Dataset dataset =
        Dataset.titled("Report")
            .add(PREMIER, MAYOR, CLASH)
            .add(
                Statement.by(PREMIER)
                    .id("toll")
                    .claim(killed(Figure.exactly(49)).in(CLASH))
                    .build(),
                Statement.by(PREMIER).id("warned").act(SpeechAct.WARN).claim(many).build(),
                Statement.by(PREMIER).id("if").condition("if it goes on").claim(many).build(),
                Statement.by(MAYOR).id("denied").act(SpeechAct.DENY).claim(many).build(),
                Statement.by(MAYOR)
                    .id("words")
                    .act(SpeechAct.DEMAND)
                    .claim(Claims.saying("It ends; now.").about(CLASH, PREMIER))
                    .build(),
                Statement.by(MAYOR).id("silent").act(SpeechAct.DECLINE_TO_COMMENT).build())
            .build();
    List<Map<String, String>> rows = table(AccountsCsv.standard(), dataset);
    assertThat(rows)
        .extracting(
            row ->
                String.join(
                    "|",
                    row.get("statement"),
                    row.get("claim"),
                    row.get("act"),
                    row.get("condition"),
                    row.get("asserted"),
                    row.get("denial"),
                    row.get("standing"),
                    row.get("low"),
                    row.get("best"),
                    row.get("high"),
                    row.get("figure")))
        .containsExactly(
            "toll|0|ASSERT||true|false|CURRENT|49|49|49|49",
            "warned|0|WARN||false|false|||||500",
            "if|0|ASSERT|if it goes on|false|false|||||500",
            "denied|0|DENY||false|true|CURRENT||||500",
            "words|0|DEMAND||false|false|||||",
            "silent||DECLINE_TO_COMMENT||false|false|||||");
    assertThat(rows.get(4))
        .containsEntry("claim_type", "proposition")
        .containsEntry("event", "clash")
        .containsEntry("event_name", "the clash")
        .containsEntry("says", "It ends; now.")
        .containsEntry("says_of", "premier");
    JsonNode event =
        map(EventsGeoJson.standard(), dataset).get("features").get(0).get("properties");
    assertThat(ids(event.get("accounts"))).containsExactly("toll", "denied");
    assertThat(event.get("accounts").get(1).get("asserted").asBoolean()).isFalse();
    assertThat(event.get("accounts").get(1).has("best")).isFalse();
    assertThat(ids(event.get("alsoSaid"))).containsExactly("warned", "if", "words");
    assertThat(event.get("alsoSaid").get(1))
        .isEqualTo(
            tree(
                """
                {"statement": "if", "claimType": "casualtyEstimate", "speakers": ["premier"],
                 "speakerNames": "The prime minister", "act": "ASSERT",
                 "condition": "if it goes on", "asserted": false, "sides": ["premier"],
                 "harms": ["KILLED"], "victimStatus": "ANY", "figure": "500", "form": "EXACTLY",
                 "accumulation": "CUMULATIVE"}
                """));
  }

  private static List<String> ids(JsonNode accounts) {
    return accounts.valueStream().map(account -> account.get("statement").asString()).toList();
  }

  /** Whoever confirms what another says has a claim that is none of the statement's own. */
  @Test
  void aClaimOfAnotherHasNoPlaceInTheStatement() throws IOException {
    Statement toll = Statement.by(PREMIER).id("toll").claim(killed(atLeast(5)).in(CLASH)).build();
    Statement confirmed =
        Statement.by(MAYOR)
            .id("confirmed")
            .act(SpeechAct.CONFIRM)
            .quote("Yes.", "en")
            .relation(RelationKind.CONFIRMS, toll)
            .build();
    Statement warned =
        Statement.by(MAYOR)
            .id("warned")
            .act(SpeechAct.WARN)
            .claim(killed(atLeast(5)).in(CLASH))
            .relation(RelationKind.CONFIRMS, toll)
            .build();
    Dataset dataset =
        Dataset.titled("Report").add(PREMIER, MAYOR, CLASH, toll, confirmed, warned).build();
    assertThat(table(AccountsCsv.standard(), dataset))
        .extracting(
            row -> row.get("statement") + "|" + row.get("claim") + "|" + row.get("asserted"))
        .containsExactly("toll|0|true", "confirmed||true", "warned|0|false", "warned||true");
  }

  @Test
  void motiveGradeAndNoteAreKept() throws Exception {
    Statement accused =
        Statement.by(PREMIER)
            .id("accused")
            .act(SpeechAct.ACCUSE)
            .claim(Claims.initiated(MAYOR, CLASH).because("to win the election"))
            .grade(Grade.parse("B2"))
            .note("A paraphrase.")
            .build();
    Dataset dataset = Dataset.titled("Report").add(PREMIER, MAYOR, CLASH, accused).build();
    assertThat(table(AccountsCsv.standard(), dataset).get(0))
        .containsEntry("motive", "to win the election")
        .containsEntry("grade", "B2")
        .containsEntry("note", "A paraphrase.");
    JsonNode account =
        map(EventsGeoJson.standard(), dataset)
            .get("features")
            .get(0)
            .get("properties")
            .get("accounts")
            .get(0);
    assertThat(account.get("motive").asString()).isEqualTo("to win the election");
    assertThat(account.get("grade").asString()).isEqualTo("B2");
    assertThat(account.get("note").asString()).isEqualTo("A paraphrase.");
  }

  private static Dataset imported(Importer importer, Path csv) {
    try (ImportRun run = importer.open(List.of(csv), ImportOptions.standard())) {
      return Imports.read(run, ImportListener.none());
    }
  }

  @Test
  void eachPlaceOfAnEventIsAFeatureAndNoEventIsLost() throws Exception {
    JsonNode map = map(EventsGeoJson.standard(), report());
    assertThat(map.get("features").valueStream().map(f -> f.get("id").asString()))
        .containsExactly("clash", "clash#2", "talks");
    JsonNode first = map.get("features").get(0);
    assertThat(first.get("geometry"))
        .isEqualTo(tree("{\"type\":\"Point\",\"coordinates\":[45.7,39.8]}"));
    assertThat(first.get("properties").get("accounts").get(0))
        .isEqualTo(
            tree(
                """
                {"statement": "toll", "claimType": "casualtyEstimate", "speakers": ["premier"],
                 "speakerNames": "The prime minister", "act": "ASSERT", "standing": "CURRENT",
                 "stake": "UNKNOWN", "sides": ["premier"], "saidAt": "2022-09-14",
                 "saidAtEarliest": "2022-09-14", "saidAtLatest": "2022-09-14",
                 "harms": ["KILLED"], "victimStatus": "ANY", "figure": "≥49", "form": "AT_LEAST",
                 "low": 49, "accumulation": "CUMULATIVE", "provisional": true}
                """));
    assertThat(map.get("features").get(2).get("geometry").isNull()).isTrue();
  }

  @Test
  void aTerritoryIsWhoeversEachSays() throws Exception {
    Party here = Party.of("here", PartyKind.STATE, "Here");
    Party there = Party.of("there", PartyKind.STATE, "There");
    Territory valley =
        Territory.of("valley", TerritoryKind.REGION, "The valley").toBuilder()
            .extensions(
                org.contested.common.Extensions.none()
                    .withJson("geometry", "{\"type\":\"Point\",\"coordinates\":[45.5,39]}"))
            .build();
    Dataset dataset =
        Dataset.titled("Valley")
            .add(here, there, valley)
            .add(
                Statement.by(here).id("ours").claim(sovereignty(valley, here)).build(),
                Statement.by(there).id("theirs").claim(sovereignty(valley, there)).build())
            .build();
    JsonNode map = map(TerritoriesGeoJson.on(java.time.LocalDate.of(2022, 9, 14)), dataset);
    JsonNode feature = map.get("features").get(0);
    assertThat(feature.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(45.5);
    assertThat(feature.get("properties").get("viewpoints"))
        .isEqualTo(
            tree("{\"here\":{\"sovereigns\":[\"here\"]},\"there\":{\"sovereigns\":[\"there\"]}}"));
    assertThat(feature.get("properties").get("accounts")).hasSize(2);
    JsonNode undated = map(TerritoriesGeoJson.standard(), dataset);
    assertThat(undated.get("features").get(0).get("properties").has("viewpoints")).isFalse();
  }

  private static TerritorialStatus sovereignty(Territory territory, Party holder) {
    return Claims.sovereign(holder, territory);
  }

  @Test
  void randomDatasetsLoseNoAccountAndNoEvent() throws IOException {
    Seeds.forEach(
        30,
        (seed, random) -> {
          try {
            assertWhole(RandomDatasets.dataset(random, 4), seed);
          } catch (IOException | ParseException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }

  private void assertWhole(Dataset dataset, long seed) throws IOException, ParseException {
    List<Account> accounts = Accounts.in(dataset).list();
    List<Map<String, String>> all = table(AccountsCsv.standard(), dataset);
    List<Map<String, String>> rows =
        all.stream().filter(row -> !row.get("standing").isEmpty()).toList();
    assertThat(rows).as("seed %d", seed).hasSameSizeAs(accounts);
    assertThat(all.stream().filter(row -> !row.get("claim").isEmpty()))
        .as("seed %d", seed)
        .hasSize(dataset.statements().stream().mapToInt(said -> said.claims().size()).sum());
    assertThat(all.stream().map(row -> row.get("statement")).distinct())
        .as("seed %d", seed)
        .hasSameSizeAs(dataset.statements());
    for (int i = 0; i < rows.size(); i++) {
      Account account = accounts.get(i);
      assertThat(rows.get(i).get("statement"))
          .as("seed %d, row %d", seed, i)
          .isEqualTo(account.statement().id().value());
      assertThat(rows.get(i).get("figure"))
          .as("seed %d, row %d", seed, i)
          .isEqualTo(account.figure().map(Object::toString).orElse(""));
    }
    List<String> events =
        map(EventsGeoJson.standard(), dataset)
            .get("features")
            .valueStream()
            .map(feature -> feature.get("properties").get("event").asString())
            .distinct()
            .toList();
    assertThat(events)
        .as("seed %d", seed)
        .containsExactlyElementsOf(
            dataset.events().stream().map(Event::id).map(EventId::value).toList());
    assertThat(map(TerritoriesGeoJson.standard(), dataset).get("features"))
        .as("seed %d", seed)
        .hasSize(dataset.territories().size());
  }

  @Test
  void nothingIsLeftBehindWhereNothingCanBeWritten() throws IOException {
    assertThatThrownBy(() -> AccountsCsv.standard().write(report(), folder))
        .hasRootCauseMessage(folder + " is a folder; name a file");
    assertThatThrownBy(
            () -> EventsGeoJson.standard().write(report(), folder.resolve("none").resolve("a")))
        .hasRootCauseMessage("there is no folder " + folder.resolve("none") + " to write a in");
    assertThat(folder).isEmptyDirectory();
  }

  private List<Map<String, String>> table(Exporter exporter, Dataset dataset) throws IOException {
    Path out = folder.resolve("out.csv");
    exporter.write(dataset, out);
    List<Map<String, String>> rows = new ArrayList<>();
    try (MappingIterator<Map<String, String>> each =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(out.toFile())) {
      each.forEachRemaining(row -> rows.add(new LinkedHashMap<>(row)));
    }
    Files.delete(out);
    return rows;
  }

  /** Reads a map by the reader of another project, which refuses what is no GeoJSON. */
  private JsonNode map(Exporter exporter, Dataset dataset) throws IOException, ParseException {
    Path out = folder.resolve("out.geojson");
    exporter.write(dataset, out);
    String json = Files.readString(out);
    Files.delete(out);
    JsonNode tree = tree(json);
    assertThat(tree.get("type").asString()).isEqualTo("FeatureCollection");
    for (JsonNode feature : tree.get("features")) {
      assertThat(feature.get("type").asString()).isEqualTo("Feature");
      if (!feature.get("geometry").isNull()) {
        Geometry geometry = new GeoJsonReader().read(feature.get("geometry").toString());
        assertThat(geometry.isValid()).isTrue();
      }
    }
    return tree;
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
