package org.contested.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Civil War battles: every figure, every cell, and how the historians' battles are joined. */
class CivilWarBattlesTest {

  private static final Path FIXTURE = Path.of("src/test/resources/acw");

  @TempDir private Path folder;

  private static Path real() {
    return SharedData.require("battles/acw");
  }

  private static Path source(String name) {
    return name.equals("fixture") ? FIXTURE : real();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixture", "real"})
  void everyFigureIsThatOfTheFiles(String name) throws IOException {
    Multiset<String> expected = TreeMultiset.create();
    CivilWarByHand.accounts(source(name))
        .forEach(
            (topic, accounts) ->
                accounts.forEach(
                    a ->
                        expected.add(
                            line(
                                a.historian(),
                                topic.event(),
                                topic.side(),
                                topic.harms(),
                                a.low(),
                                a.high(),
                                a.best()))));
    assertThat(figures(CivilWarBattles.read(source(name)))).isEqualTo(expected);
  }

  private static Multiset<String> figures(Dataset dataset) {
    Multiset<String> figures = TreeMultiset.create();
    for (Statement said : dataset.statements()) {
      for (CasualtyEstimate estimate : estimates(said)) {
        estimate
            .victims()
            .party()
            .ifPresent(
                side ->
                    figures.add(
                        line(
                            said.speakers().iterator().next().value(),
                            estimate
                                .scope()
                                .event()
                                .orElseThrow()
                                .value()
                                .replace("cwsac:", "")
                                .replace('+', ' '),
                            side.value(),
                            estimate.harms().stream().map(Harm::name).collect(joining("+")),
                            estimate.figure().low(),
                            estimate.figure().high(),
                            estimate.figure().best())));
      }
    }
    return figures;
  }

  private static String line(
      String historian,
      String event,
      String side,
      String harms,
      long low,
      OptionalLong high,
      OptionalLong best) {
    return String.join(
        " ", historian, event, side, harms, Long.toString(low), high.toString(), best.toString());
  }

  private static List<CasualtyEstimate> estimates(Statement said) {
    return said.claims().stream()
        .filter(CasualtyEstimate.class::isInstance)
        .map(CasualtyEstimate.class::cast)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(CivilWarHistorian.class)
  void everyRowIsAStatementOfItsHistorian(CivilWarHistorian historian) throws IOException {
    Path data = real();
    int battles = CivilWarByHand.csv(data.resolve(historian.file() + "_battles.csv")).size();
    int forces = CivilWarByHand.csv(data.resolve(historian.file() + "_forces.csv")).size();
    List<Statement> said =
        CivilWarBattles.read(data).statements().stream()
            .filter(s -> s.speakers().contains(historian.party().id()))
            .toList();
    assertThat(said).hasSize(battles + forces);
    assertThat(said.stream().filter(s -> s.id().value().split(":", -1).length == 3))
        .hasSize(forces);
    assertThat(said).allMatch(s -> s.mode().equals(Optional.of(historian.mode())));
    assertThat(said).allMatch(s -> s.saidAt().equals(historian.source().publishedAt()));
  }

  /** Every cell is the text of an extension, or the bound or best of an estimate of its row. */
  @ParameterizedTest
  @ValueSource(strings = {"fixture", "real"})
  void noCellIsLost(String name) throws IOException {
    Dataset dataset = CivilWarBattles.read(source(name));
    List<String> lost = new ArrayList<>();
    Map<String, Statement> said = new HashMap<>();
    for (Statement statement : dataset.statements()) {
      said.put(key(statement), statement);
    }
    for (CivilWarHistorian historian : CivilWarHistorian.values()) {
      for (String table : List.of("_battles.csv", "_forces.csv")) {
        Path file = source(name).resolve(historian.file() + table);
        for (Map<String, String> row : CivilWarByHand.csv(file)) {
          Statement statement = said.get(key(historian, row));
          row.forEach(
              (column, cell) -> {
                if (statement == null || !cells(statement, column).contains(cell)) {
                  lost.add("%s, %s: %s of %s".formatted(file, column, cell, row));
                }
              });
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static String key(CivilWarHistorian historian, Map<String, String> row) {
    return String.join(
        "|",
        historian.party().id().value(),
        row.get(historian.idColumn()),
        row.getOrDefault("belligerent", ""));
  }

  private static String key(Statement statement) {
    CivilWarHistorian historian =
        Stream.of(CivilWarHistorian.values())
            .filter(each -> statement.speakers().contains(each.party().id()))
            .findAny()
            .orElseThrow();
    Map<String, String> row = new HashMap<>();
    for (String column : List.of(historian.idColumn(), "belligerent")) {
      statement
          .extensions()
          .findText(CivilWarBattles.VERBATIM + column)
          .ifPresent(text -> row.put(column, text));
    }
    return key(historian, row);
  }

  /** {@return the text that a statement has for a column: verbatim, else those of its figures} */
  private static List<String> cells(Statement statement, String column) {
    List<String> cells = new ArrayList<>(List.of(""));
    List<CasualtyEstimate> estimates = estimates(statement);
    Stream.concat(
            Stream.of(statement.extensions()), estimates.stream().map(CasualtyEstimate::extensions))
        .map(extensions -> extensions.findText("acw." + column))
        .forEach(text -> text.ifPresent(cells::add));
    if (cells.size() == 1) {
      for (CasualtyEstimate estimate : estimates) {
        Figure figure = estimate.figure();
        cells.add(Long.toString(figure.low()));
        figure.high().ifPresent(high -> cells.add(Long.toString(high)));
        figure.best().ifPresent(best -> cells.add(Long.toString(best)));
      }
    }
    return cells;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixture", "real"})
  void theDatasetIsSoundAndSurvivesJson(String name) {
    Dataset dataset = CivilWarBattles.read(source(name));
    assertThat(dataset.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    Path json = folder.resolve("acw.json");
    ContestedJson.standard().write(dataset, json);
    assertThat(ContestedJson.standard().read(json)).isEqualTo(dataset);
  }

  @Test
  void firstManassasIsToldByFive() {
    Dataset dataset = CivilWarBattles.read(real());
    Event manassas = dataset.get(EventId.of("cwsac:VA005"));
    assertThat(manassas.displayName()).isEqualTo("Manassas, First");
    assertThat(manassas.names().toString()).contains("Bull Run, Va", "Bull Run, July 21, 1861");
    assertThat(manassas.type()).isEqualTo(EventType.ARMED_CLASH);
    assertThat(manassas.when().orElseThrow()).hasToString("1861-07-21");
    assertThat(manassas.codes().toString())
        .contains("cwsac:VA005", "nps:VA005", "livermore:1", "kennedy:VA005", "phisterer:2262");
    assertThat(manassas.partOf()).containsExactly(CivilWarEvents.WAR.id());
    assertThat(manassas.participants())
        .allMatch(p -> p.role() == Role.BELLIGERENT)
        .extracting(p -> p.party().value())
        .containsExactlyInAnyOrder("union", "confederacy");
    assertThat(figure(dataset, "livermore:VA005:union", Harm.KILLED)).isEqualTo("481");
    assertThat(figure(dataset, "phisterer:VA005:union", Harm.KILLED)).isEqualTo("481");
    assertThat(figure(dataset, "nps:VA005:union", Harm.CASUALTIES)).isEqualTo("2896");
    assertThat(figure(dataset, "kennedy:VA005:union", Harm.CASUALTIES)).isEqualTo("2896");
    assertThat(figure(dataset, "cwsac:VA005:union", Harm.CASUALTIES)).isEqualTo("2950");
    assertThat(figure(dataset, "phisterer:VA005:union", Harm.CASUALTIES)).isEqualTo("2952");
    assertThat(figure(dataset, "phisterer:VA005:union", Harm.MISSING)).isEqualTo("1460");
    assertThat(figure(dataset, "livermore:VA005:union", Harm.MISSING, Harm.CAPTURED))
        .isEqualTo("1216");
    assertThat(dataset.get(StatementId.of("livermore:VA005")).citations().get(0).locator())
        .contains("p. 77");
  }

  private static String figure(Dataset dataset, String statement, Harm... harms) {
    return estimates(dataset.get(StatementId.of(statement))).stream()
        .filter(e -> e.harms().equals(Set.of(harms)))
        .map(e -> e.figure().toString())
        .collect(joining(" and "));
  }

  @Test
  void battlesOfOneHistorianContainOrAreContainedAsTheCrosswalkSays() {
    Dataset dataset = CivilWarBattles.read(FIXTURE);
    assertThat(partOf(dataset, "livermore:2")).containsExactly("american-civil-war", "cwsac:XA002");
    assertThat(partOf(dataset, "livermore:3")).containsExactly("american-civil-war");
    assertThat(partOf(dataset, "cwsac:XA002"))
        .containsExactly("american-civil-war", "kennedy:XA002+XA003", "phisterer:2263");
    assertThat(partOf(dataset, "cwsac:XA003"))
        .containsExactly(
            "american-civil-war", "kennedy:XA003", "kennedy:XA002+XA003", "phisterer:2263");
    assertThat(partOf(dataset, "phisterer:2265"))
        .containsExactly("american-civil-war", "cwsac:XA004");
    assertThat(partOf(dataset, "kennedy:XA009")).containsExactly("american-civil-war");
    assertThat(dataset.get(EventId.of("phisterer:2265")).type()).isEqualTo(EventType.OTHER);
    assertThat(dataset.find(EventId.of("phisterer:2262"))).isEmpty();
    assertThat(dataset.events()).hasSize(1 + 4 + 2 + 3 + 3);
  }

  private static List<String> partOf(Dataset dataset, String event) {
    return dataset.get(EventId.of(event)).partOf().stream().map(EventId::value).toList();
  }

  @Test
  void theFixtureReadsAsStatements() {
    Dataset dataset = CivilWarBattles.read(FIXTURE);
    assertThat(figure(dataset, "kennedy:XA001:confederacy", Harm.CASUALTIES))
        .isEqualTo("1000–1500");
    assertThat(figure(dataset, "kennedy:XA001:confederacy", Harm.KILLED, Harm.INJURED))
        .isEqualTo("≤20");
    assertThat(figure(dataset, "kennedy:XA001:union", Harm.KILLED, Harm.INJURED)).isEqualTo("≥300");
    assertThat(figure(dataset, "kennedy:XA001:union", Harm.MISSING, Harm.CAPTURED))
        .isEqualTo("751");
    assertThat(figure(dataset, "kennedy:XA002", Harm.CASUALTIES)).isEqualTo("0–100");
    assertThat(figure(dataset, "nps:XA001", Harm.CASUALTIES)).isEqualTo("~4000");
    assertThat(figure(dataset, "nps:XA002", Harm.CASUALTIES)).isEqualTo("~13");
    assertThat(figure(dataset, "nps:XA001:confederacy", Harm.CASUALTIES)).isEqualTo("~2000");
    assertThat(figure(dataset, "nps:XA001:union", Harm.CASUALTIES)).isEqualTo("501");
    assertThat(figure(dataset, "nps:XA001:union", Harm.KILLED, Harm.INJURED)).isEqualTo("401");
    assertThat(figure(dataset, "nps:XA001:union", Harm.KILLED, Harm.MISSING, Harm.CAPTURED))
        .isEqualTo("200");
    CasualtyEstimate rounded =
        estimates(dataset.get(StatementId.of("nps:XA001:confederacy"))).get(0);
    assertThat(rounded.extensions())
        .isEqualTo(
            Extensions.none()
                .with("acw.casualties_kwm_mean", "2e3")
                .with("acw.casualties_kwm_var", "83333.33333333333"));
    assertThat(rounded.victims().status()).isEqualTo(VictimStatus.ARMED_FORCES_MEMBER);
    assertThat(estimates(dataset.get(StatementId.of("cwsac:XA004:native-americans"))))
        .extracting(e -> e.victims().status())
        .containsExactly(VictimStatus.ANY);
    Statement bare = dataset.get(StatementId.of("livermore:3:confederacy"));
    assertThat(bare.claims().toString()).startsWith("[Occurrence").contains("livermore:3");
    assertThat(dataset.get(PartyId.of("kennedy")).displayName()).isEqualTo("Frances H. Kennedy");
    assertThat(bare.saidAt().orElseThrow()).hasToString("1900");
    assertThat(bare.mode()).contains(StatementMode.PUBLISHED_WORK);
  }

  @Test
  void theFixturesRivalsAreCountedByHand() throws IOException {
    Map<String, int[]> rivals = CivilWarByHand.rivals(FIXTURE);
    assertThat(rivals.get("KILLED")).containsExactly(1, 0, 1);
    assertThat(rivals.get("CASUALTIES")).containsExactly(2, 2, 0);
    assertThat(rivals.get("INJURED")).containsExactly(1, 1, 0);
    assertThat(rivals.get("KILLED+INJURED")).containsExactly(1, 1, 0);
  }

  @Test
  void theRealRivalsAreCountedByHand() throws IOException {
    Map<String, String> rivals = new TreeMap<>();
    CivilWarByHand.rivals(real())
        .forEach(
            (harms, counts) -> {
              if (counts[0] > 0) {
                rivals.put(harms, Arrays.toString(counts));
              }
            });
    assertThat(rivals)
        .containsExactly(
            Map.entry("CASUALTIES", "[620, 305, 315]"),
            Map.entry("INJURED", "[46, 37, 9]"),
            Map.entry("KILLED", "[46, 36, 10]"),
            Map.entry("KILLED+INJURED", "[5, 0, 5]"),
            Map.entry("MISSING", "[1, 1, 0]"),
            Map.entry("MISSING+CAPTURED", "[4, 0, 4]"));
  }
}
