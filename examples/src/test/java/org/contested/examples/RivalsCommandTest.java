package org.contested.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.contested.examples.Ran.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Harm;
import org.contested.dispute.Account;
import org.contested.dispute.Dispute;
import org.contested.dispute.DisputeKind;
import org.contested.dispute.Disputes;
import org.contested.event.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Historians who contradict one another, against plain code and First Manassas by hand. */
class RivalsCommandTest {

  private static final String ACW = "battles/acw";
  private static final EventId FIRST_MANASSAS = EventId.of("cwsac:VA005");

  private static Path source(String name) {
    return name.equals("real") ? SharedData.require(ACW) : Path.of("src/test/resources/acw");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixture", "real"})
  void theNumbersAreThoseOfPlainCode(String name) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    CivilWarByHand.rivals(source(name))
        .forEach(
            (harms, counts) -> {
              if (counts[0] > 0) {
                expected.put(harms, "%d %d %d".formatted(counts[0], counts[1], counts[2]));
              }
            });
    assertThat(expected).isNotEmpty();
    Map<String, String> counted = new TreeMap<>();
    RivalsCommand.counts(Disputes.in(CivilWarBattles.read(source(name))))
        .forEach(
            (harms, count) ->
                counted.put(
                    harms,
                    "%d %d %d".formatted(count.compared(), count.conflicting(), count.agreeing())));
    assertThat(counted).isEqualTo(expected);
  }

  private static List<Dispute> firstManassas() {
    return RivalsCommand.of(
        CivilWarSide.UNION,
        Disputes.in(CivilWarBattles.read(source("real"))).about(FIRST_MANASSAS));
  }

  /** {@return a dispute in a line: {@code KILLED agree: livermore 481, phisterer 481}} */
  private static String words(Dispute dispute) {
    return "%s %s: %s"
        .formatted(
            harms(dispute.accounts().get(0)),
            dispute.kind() == DisputeKind.SAME_QUESTION
                ? dispute.isContested() ? "conflict" : "agree"
                : dispute.kind(),
            dispute.accounts().stream()
                .map(
                    account ->
                        account.statement().speakers().iterator().next()
                            + " "
                            + account.figure().orElseThrow()
                            + (dispute.parts().contains(account) ? " " + harms(account) : ""))
                .collect(joining(", ")));
  }

  private static String harms(Account account) {
    return ((CasualtyTopic) account.topic()).harms().stream().map(Harm::name).collect(joining("+"));
  }

  @Test
  void firstManassasIsAsTheHistoriansTellIt() {
    List<String> found = new ArrayList<>();
    for (Dispute dispute : firstManassas()) {
      if (dispute.kind() != DisputeKind.PARTS_EXCEED_WHOLE) {
        found.add(words(dispute));
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrder(
            "CASUALTIES conflict: cwsac 2950, nps 2896, kennedy 2896, phisterer 2952",
            "KILLED agree: livermore 481, phisterer 481",
            "INJURED agree: livermore 1011, phisterer 1011",
            "MISSING+CAPTURED PART_EXCEEDS_WHOLE: livermore 1216, phisterer 1460 MISSING");
  }

  /** The Commission's total for both sides, 4,700, is less than what others count of the two. */
  @Test
  void theTwoSidesTogetherExceedTheCommissionsTotal() {
    assertThat(
            firstManassas().stream()
                .filter(dispute -> dispute.kind() == DisputeKind.PARTS_EXCEED_WHOLE)
                .map(RivalsCommandTest::words))
        .allMatch(line -> line.startsWith("CASUALTIES PARTS_EXCEED_WHOLE: cwsac 4700, "))
        .anyMatch(line -> line.endsWith("phisterer 2952 CASUALTIES, phisterer 1752 CASUALTIES"));
  }

  @Test
  void eachIsExplainedWithItsHistorians() {
    for (Dispute dispute : firstManassas()) {
      for (Account account : dispute.accounts()) {
        assertThat(dispute.explain())
            .contains("statement " + account.statement().id())
            .contains(account.figure().orElseThrow().toString());
      }
    }
    assertThat(run("rivals", source("real")).out())
        .contains("Manassas, First, Union")
        .contains("Thomas L. Livermore", "Frederick Phisterer", "Frances H. Kennedy")
        .contains("National Park Service", "Civil War Sites Advisory Commission");
  }

  @Test
  void theCommandPrintsTheNumbers() {
    source("real");
    Ran ran = run("rivals");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "HARMS | ASKED TWICE | CONFLICT | AGREE",
            "CASUALTIES | 620 | 305 | 315",
            "INJURED | 46 | 37 | 9",
            "KILLED | 46 | 36 | 10",
            "KILLED+INJURED | 5 | 0 | 5",
            "MISSING | 1 | 1 | 0",
            "MISSING+CAPTURED | 4 | 0 | 4",
            "",
            "Manassas, First, Union");
  }

  @Test
  void anotherBattleAndSideCanBeAsked() {
    Ran ran = run("rivals", source("fixture"), "--battle", "cwsac:XA001", "--side", "confederacy");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Confederacy").contains("statement cwsac:XA001:confederacy");
    assertThat(run("rivals", source("fixture")).err())
        .startsWith("error: the dataset holds no event 'cwsac:VA005'");
  }

  @Test
  void missingDataIsSaid(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFiles.find(ACW, folder))
        .withMessage(
            "there is no shared/data/battles/acw in %s or a folder above it; give the path of yours"
                .formatted(folder));
  }
}
