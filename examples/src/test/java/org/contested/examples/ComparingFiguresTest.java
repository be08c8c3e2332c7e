package org.contested.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.Reconciliation.consensus;
import static org.contested.dispute.Reconciliation.conservative;
import static org.contested.dispute.Reconciliation.envelope;
import static org.contested.dispute.Reconciliation.excluding;
import static org.contested.dispute.Reconciliation.latest;
import static org.contested.dispute.Reconciliation.preferring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Harm;
import org.contested.claim.Topic;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.DisputeKind;
import org.contested.dispute.Disputes;
import org.contested.dispute.OverlappingTopicsException;
import org.contested.dispute.Reconciled;
import org.contested.dispute.Reconciliation;
import org.contested.dispute.Stake;
import org.contested.dispute.Tally;
import org.contested.figure.Figure;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** Computes every row of the tables of {@code docs/comparing-figures.md}. */
class ComparingFiguresTest {

  private static final Pattern CLAIM = Pattern.compile("`(.+?)(?: as of (\\S+?))?(, not final)?`");
  private static final Pattern TOLD = Pattern.compile("`(\\S+)` ([A-Z+]+) `(\\S+)`");

  /** {@return the rows of the table whose head begins so, each with its cells} */
  private static List<List<String>> table(String head) throws Exception {
    List<String> lines = Files.readAllLines(Path.of("../docs/comparing-figures.md"));
    int start = lines.indexOf(head);
    assertThat(start).as(head).isNotNegative();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(start + 2, lines.size())) {
      if (!line.startsWith("| ")) {
        break;
      }
      rows.add(List.of(line.substring(2).split(" \\| ?")));
    }
    return rows;
  }

  private static CasualtyEstimate estimate(String cell) {
    Matcher said = CLAIM.matcher(cell);
    assertThat(said.matches()).as(cell).isTrue();
    CasualtyEstimate estimate =
        killed(Figure.parse(said.group(1))).soldiersOf(Cast.ARMENIA).in(Cast.CLASHES);
    if (said.group(2) != null) {
      estimate = estimate.asOf(Timespan.parse(said.group(2)));
    }
    return said.group(3) == null ? estimate : estimate.provisional();
  }

  @Test
  void twoAnswersCompareAsTold() throws Exception {
    List<List<String>> rows = table("| one | other | result | why |");
    assertThat(rows).hasSize(18);
    for (List<String> row : rows) {
      CasualtyEstimate one = estimate(row.get(0));
      CasualtyEstimate other = estimate(row.get(1));
      Agreement expected = Agreement.valueOf(row.get(2));
      assertThat(one.compareWith(other)).as("%s", row).isEqualTo(expected);
      assertThat(other.compareWith(one)).as("%s, the other way", row).isEqualTo(expected);
    }
  }

  @Test
  void pairsRelateAsTold() throws Exception {
    Dataset battles = CivilWarBattles.read(SharedData.require("battles/acw"));
    Accounts accounts = Accounts.in(battles);
    Disputes disputes = accounts.disputes();
    Accounts report = Accounts.in(SeptemberReport.dataset());
    List<List<String>> rows = table("| one | other | relation |");
    assertThat(rows).hasSize(11);
    for (List<String> row : rows) {
      Accounts source = row.get(0).startsWith("`report") ? report : accounts;
      Account one = account(row.get(0), source);
      Account other = account(row.get(1), source);
      assertThat(relation(one, other, battles, disputes))
          .as("%s", row)
          .isEqualTo(row.get(2).replace("`", "").replace(" |", ""));
    }
  }

  private static Account account(String cell, Accounts accounts) {
    Matcher told = TOLD.matcher(cell);
    assertThat(told.matches()).as(cell).isTrue();
    List<Account> found =
        accounts.list().stream()
            .filter(account -> account.statement().id().value().equals(told.group(1)))
            .filter(account -> harms(account.topic()).equals(told.group(2)))
            .toList();
    assertThat(found).as(cell).hasSize(1);
    assertThat(found.get(0).figure()).as(cell).contains(Figure.parse(told.group(3)));
    return found.get(0);
  }

  private static String harms(Topic topic) {
    return topic instanceof CasualtyTopic casualties
        ? casualties.harms().stream().map(Harm::name).collect(joining("+"))
        : "";
  }

  private static String relation(Account one, Account other, Dataset world, Disputes disputes) {
    if (one.topic().equals(other.topic())) {
      boolean conflict = one.claim().compareWith(other.claim()) == Agreement.CONFLICTING;
      return conflict ? "conflict" : "agree";
    }
    if (one.topic().isPartOf(other.topic(), world)) {
      return disputes.stream()
              .filter(dispute -> dispute.kind() == DisputeKind.PART_EXCEEDS_WHOLE)
              .anyMatch(dispute -> dispute.accounts().containsAll(List.of(one, other)))
          ? "part exceeds whole"
          : "part of whole";
    }
    try {
      return "add up to " + Tally.of(one).combine(Tally.of(other)).total().orElseThrow();
    } catch (OverlappingTopicsException e) {
      return "not added";
    }
  }

  @Test
  void policiesAnswerAsTold() throws Exception {
    Map<String, Reconciliation> policies =
        Map.of(
            "`envelope`", envelope(),
            "`consensus`", consensus(),
            "`conservative`", conservative(),
            "`latest`", latest(),
            "`preferring phisterer`", preferring(CivilWarHistorian.PHISTERER.party()),
            "`excluding third party`", excluding(Stake.THIRD_PARTY),
            "`excluding own side, then envelope`", excluding(Stake.OWN_SIDE).then(envelope()));
    Dataset battles = CivilWarBattles.read(SharedData.require("battles/acw"));
    List<Account> answers =
        Accounts.in(battles).list().stream()
            .filter(account -> account.statement().id().value().endsWith(":VA005:union"))
            .filter(account -> harms(account.topic()).equals("CASUALTIES"))
            .toList();
    assertThat(answers).hasSize(4);
    List<List<String>> rows =
        table("| policy | figure | used | what it does, and when it misleads |");
    assertThat(rows).extracting(row -> row.get(0)).hasSameElementsAs(policies.keySet());
    for (List<String> row : rows) {
      Reconciliation policy = policies.get(row.get(0));
      Reconciled result = policy.reconcile(answers);
      assertThat("`" + result.policy() + "`").isEqualTo(row.get(0));
      assertThat(result.figure().map(figure -> "`" + figure + "`").orElse("none"))
          .as("%s", row)
          .isEqualTo(row.get(1));
      assertThat(result.used()).as("%s", row).hasSize(Integer.parseInt(row.get(2)));
      assertThat(result.used().size() + result.leftOut().size()).isEqualTo(4);
    }
  }

  @Test
  void theSidesOfFirstManassasExceedTheCommissionsTotalAsTold() throws Exception {
    String page = Files.readString(Path.of("../docs/comparing-figures.md"));
    Dataset battles = CivilWarBattles.read(SharedData.require("battles/acw"));
    List<String> sums =
        Disputes.in(battles).about(CivilWarEvents.idOf(CivilWarHistorian.CWSAC, "VA005")).stream()
            .filter(dispute -> dispute.kind() == DisputeKind.PARTS_EXCEED_WHOLE)
            .filter(
                dispute ->
                    dispute.accounts().get(0).figure().equals(Optional.of(Figure.exactly(4_700))))
            .map(
                dispute ->
                    dispute.parts().stream()
                        .map(part -> part.figure().orElseThrow())
                        .reduce(Figure::plus)
                        .orElseThrow()
                        .toString())
            .distinct()
            .toList();
    assertThat(sums).containsExactlyInAnyOrder("4878", "4704");
    assertThat(page.replace("\n", " ")).contains("come to 4,878", "and 1,752 to 4,704");
  }
}
