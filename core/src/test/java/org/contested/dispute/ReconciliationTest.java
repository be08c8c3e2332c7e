package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.Reconciliation.consensus;
import static org.contested.dispute.Reconciliation.conservative;
import static org.contested.dispute.Reconciliation.envelope;
import static org.contested.dispute.Reconciliation.excluding;
import static org.contested.dispute.Reconciliation.latest;
import static org.contested.dispute.Reconciliation.preferring;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.NOBODY_NAMED;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.said;
import static org.contested.dispute.September.undated;
import static org.contested.dispute.Stake.OPPOSING_SIDE;
import static org.contested.dispute.Stake.OWN_SIDE;
import static org.contested.dispute.Stake.THIRD_PARTY;
import static org.contested.dispute.Stake.UNKNOWN;
import static org.contested.figure.Figure.about;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.atMost;
import static org.contested.figure.Figure.between;
import static org.contested.figure.Figure.exactly;
import static org.contested.figure.Figure.noneReported;
import static org.contested.figure.Figure.unquantified;

import java.util.List;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** What figure each policy makes of which accounts, and how it says so. */
class ReconciliationTest {

  private static CasualtyEstimate toll(Figure figure) {
    return killed(figure).soldiersOf(ARMENIA).in(CLASHES);
  }

  private static final Statement[] RIVALS = {
    said("own", PASHINYAN, "2022-09-20", toll(exactly(207))),
    said("opponent", AZERBAIJAN, "2022-09-19", toll(atLeast(450))),
    said("third", MONITOR, "2022-09-21", toll(between(180, 240).withBest(210))),
    undated("nobody", NOBODY_NAMED, toll(exactly(300)))
  };

  private static Reconciled reconcile(Reconciliation policy, Statement... statements) {
    return Accounts.in(dataset(statements))
        .killed()
        .of(ARMENIA)
        .soldiers()
        .in(CLASHES)
        .reconcile(policy);
  }

  private static List<String> used(Reconciled result) {
    return result.used().stream().map(account -> account.statement().id().value()).toList();
  }

  @Test
  void envelopeAllowsWhatAnyAllows() {
    Reconciled result = reconcile(envelope(), RIVALS);
    assertThat(result.figure()).contains(atLeast(180));
    assertThat(result.policy()).isEqualTo("envelope");
    assertThat(used(result)).containsExactly("own", "opponent", "third", "nobody");
    assertThat(result.leftOut()).isEmpty();
    assertThat(result.explain())
        .isEqualTo(
            """
            ≥180, by the policy: envelope.
            - used: Nikol Pashinyan [Armenia]: 207 (2022-09-20, about its own side, statement own)
            - used: Azerbaijan: ≥450 (2022-09-19, about the opposing side, statement opponent)
            - used: the monitor: 180–240 (best 210) (2022-09-21, a third party, statement third)
            - used: a source: 300 (stake unknown, statement nobody)
            """)
        .isEqualTo(result.toString());
  }

  @Test
  void consensusIsWhatAllAllowOrNothing() {
    assertThat(reconcile(consensus(), RIVALS).figure()).isEmpty();
    assertThat(
            reconcile(
                    consensus(),
                    said("a", ARMENIA, "2022-09-20", toll(atLeast(200))),
                    said("b", MONITOR, "2022-09-20", toll(between(180, 240))))
                .figure())
        .contains(between(200, 240));
    assertThat(reconcile(consensus(), RIVALS).explain())
        .startsWith("No figure, by the policy: consensus.\n- used: Nikol Pashinyan");
  }

  @Test
  void consensusKnowsThatTollsRise() {
    Statement provisional = said("a", ARMENIA, "2022-09-14", toll(exactly(49)).provisional());
    Statement later = said("b", MONITOR, "2022-09-20", toll(exactly(207)));
    assertThat(reconcile(consensus(), provisional, later).figure()).contains(exactly(207));
    assertThat(reconcile(consensus(), provisional).figure()).contains(exactly(49));
    Statement earlier = said("c", RUSSIA, "2022-09-21", toll(exactly(60)).asOf("2022-09-15"));
    Statement asOf = said("d", MONITOR, "2022-09-20", toll(exactly(207)).asOf("2022-09-20"));
    assertThat(reconcile(consensus(), earlier, asOf).figure()).contains(exactly(207));
    assertThat(reconcile(consensus(), earlier, later).figure()).isEmpty();
  }

  @Test
  void latestChoosesWhatWasSaidLast() {
    Reconciled result = reconcile(latest(), RIVALS);
    assertThat(result.figure()).contains(between(180, 240).withBest(210));
    assertThat(result.explain())
        .isEqualTo(
            """
            180–240 (best 210), by the policy: latest.
            - used: the monitor: 180–240 (best 210) (2022-09-21, a third party, statement third)
            - left out, said earlier than third: Nikol Pashinyan [Armenia]: 207 (2022-09-20, about \
            its own side, statement own)
            - left out, said earlier than third: Azerbaijan: ≥450 (2022-09-19, about the opposing \
            side, statement opponent)
            - left out, has no date: a source: 300 (stake unknown, statement nobody)
            """);
  }

  @Test
  void latestLeavesSeveralWhereTheirOrderIsNotKnown() {
    Statement one = said("one", ARMENIA, "2022-09-20", toll(exactly(207)));
    Statement other = said("other", MONITOR, "2022-09", toll(exactly(210)));
    Reconciled result = reconcile(latest(), one, other);
    assertThat(result.figure()).isEmpty();
    assertThat(used(result)).containsExactly("one", "other");
    assertThat(reconcile(latest().then(envelope()), one, other).figure())
        .contains(between(207, 210));
    assertThat(reconcile(latest(), undated("u", MONITOR, toll(exactly(1)))).figure())
        .contains(exactly(1));
  }

  @Test
  void preferringTakesTheFirstThatSaysAnything() {
    Reconciled result = reconcile(preferring(RUSSIA, AZERBAIJAN, MONITOR), RIVALS);
    assertThat(result.policy()).isEqualTo("preferring russia, azerbaijan, monitor");
    assertThat(result.figure()).contains(atLeast(450));
    assertThat(used(result)).containsExactly("opponent");
    assertThat(result.leftOut())
        .extracting(Reconciled.LeftOut::reason)
        .containsOnly("azerbaijan is preferred");
    assertThat(reconcile(preferring(ARMENIA), RIVALS).figure()).contains(exactly(207));
    assertThat(reconcile(preferring(List.of(PASHINYAN.id())), RIVALS).figure())
        .contains(exactly(207));
    Reconciled none = reconcile(preferring(RUSSIA), RIVALS);
    assertThat(none.figure()).isEmpty();
    assertThat(none.used()).isEmpty();
    assertThat(none.leftOut())
        .extracting(Reconciled.LeftOut::reason)
        .containsOnly("none of the preferred parties says anything");
  }

  @Test
  void conservativeIsTheLowestLowerBound() {
    Reconciled result =
        reconcile(
            conservative(),
            said("a", ARMENIA, "2022-09-20", toll(exactly(207))),
            said("b", AZERBAIJAN, "2022-09-20", toll(atLeast(150))),
            said("c", MONITOR, "2022-09-20", toll(unquantified("hundreds"))),
            said("d", RUSSIA, "2022-09-20", toll(atMost(150))));
    assertThat(result.figure()).contains(atLeast(150));
    assertThat(used(result)).containsExactly("a", "b");
    assertThat(result.leftOut())
        .extracting(Reconciled.LeftOut::reason)
        .containsOnly("gives no lower bound");
  }

  @Test
  void conservativeSaysNothingWhereOneAllowsOnlyFewer() {
    Reconciled result =
        reconcile(
            conservative(),
            said("a", ARMENIA, "2022-09-20", toll(exactly(207))),
            said("b", AZERBAIJAN, "2022-09-20", toll(exactly(0))));
    assertThat(result.figure()).isEmpty();
    assertThat(used(result)).containsExactly("a", "b");
  }

  @Test
  void excludingLeavesOutStakes() {
    Reconciled result = reconcile(excluding(OWN_SIDE, OPPOSING_SIDE, UNKNOWN), RIVALS);
    assertThat(result.policy()).isEqualTo("excluding own side, opposing side, unknown");
    assertThat(result.figure()).contains(between(180, 240).withBest(210));
    assertThat(result.leftOut())
        .extracting(Reconciled.LeftOut::reason)
        .containsExactly(
            "the speaker tells about its own side",
            "the speaker tells about the opposing side",
            "the speaker's stake is unknown");
    assertThat(reconcile(excluding(THIRD_PARTY), RIVALS).leftOut())
        .extracting(Reconciled.LeftOut::reason)
        .containsExactly("the speaker is a third party");
  }

  @Test
  void policiesCompose() {
    Reconciliation policy = excluding(OWN_SIDE).then(latest()).then(envelope());
    assertThat(policy.name()).isEqualTo("excluding own side, then latest, then envelope");
    Reconciled result =
        reconcile(
            policy,
            said("own", ARMENIA, "2022-09-22", toll(exactly(207))),
            said("old", AZERBAIJAN, "2022-09-19", toll(atLeast(450))),
            said("new", MONITOR, "2022-09-21", toll(exactly(210))),
            said("new-2", RUSSIA, "2022-09-21", toll(exactly(220))));
    assertThat(result.explain())
        .isEqualTo(
            """
            210–220, by the policy: excluding own side, then latest, then envelope.
            - used: the monitor: 210 (2022-09-21, a third party, statement new)
            - used: Russia: 220 (2022-09-21, a third party, statement new-2)
            - left out, the speaker tells about its own side: Armenia: 207 (2022-09-22, about its \
            own side, statement own)
            - left out, said earlier than new-2: Azerbaijan: ≥450 (2022-09-19, about the opposing \
            side, statement old)
            """);
  }

  @Test
  void whatIsNotCurrentOrDeniesIsLeftOutWithTheReason() {
    Statement first = said("first", ARMENIA, "2022-09-14", toll(exactly(49)));
    Statement next =
        said("next", ARMENIAN_GOVERNMENT, "2022-09-15", toll(exactly(105))).toBuilder()
            .superseding(first)
            .build();
    Reconciled result =
        reconcile(
            latest(),
            first,
            next,
            said("last", ARMENIA, "2022-09-16", toll(exactly(135))),
            denied("no", AZERBAIJAN, "2022-09-17", toll(exactly(135))));
    assertThat(result.explain())
        .isEqualTo(
            """
            135, by the policy: latest.
            - used: Armenia: 135 (2022-09-16, about its own side, statement last)
            - left out, superseded by next: Armenia: 49 (2022-09-14, about its own side, statement \
            first)
            - left out, outdated by last: Armenia's government [Armenia]: 105 (2022-09-15, about \
            its own side, statement next)
            - left out, denies, and gives no figure: Azerbaijan denies: 135 (2022-09-17, about the \
            opposing side, statement no)
            """);
  }

  @Test
  void nothingIsNeverAFigure() {
    for (Reconciliation policy :
        List.of(
            envelope(),
            consensus(),
            latest(),
            preferring(ARMENIA),
            conservative(),
            excluding(OWN_SIDE),
            latest().then(envelope()))) {
      Reconciled result = reconcile(policy);
      assertThat(result.figure()).as(policy.name()).isEmpty();
      assertThat(result.used()).isEmpty();
      assertThat(result.leftOut()).isEmpty();
      assertThat(result.explain()).isEqualTo("No figure, by the policy: " + policy.name() + ".\n");
    }
  }

  @Test
  void whatAllowsEveryCountIsNoFigure() {
    assertThat(reconcile(latest(), said("a", ARMENIA, "2022-09-14", toll(noneReported()))).figure())
        .isEmpty();
    assertThat(
            reconcile(envelope(), said("a", ARMENIA, "2022-09-14", toll(unquantified("dozens"))))
                .figure())
        .isEmpty();
    assertThat(reconcile(latest(), said("a", ARMENIA, "2022-09-14", toll(about(500)))).figure())
        .contains(about(500));
  }

  @Test
  void usersWriteTheirOwn() {
    Reconciliation highest =
        new Reconciliation() {
          @Override
          public String name() {
            return "highest end";
          }

          @Override
          public Reconciled reconcile(List<Account> accounts) {
            return Reconciled.of(
                name(),
                accounts.stream()
                    .flatMap(account -> account.reading().stream())
                    .flatMapToLong(reading -> reading.high().stream())
                    .mapToObj(Figure::atMost)
                    .reduce(Figure::envelope),
                accounts,
                List.of());
          }
        };
    assertThat(reconcile(highest, RIVALS).figure()).contains(atMost(300));
    Reconciled composed = reconcile(excluding(UNKNOWN).then(highest), RIVALS);
    assertThat(composed.figure()).contains(atMost(240));
    assertThat(composed.policy()).isEqualTo("excluding unknown, then highest end");
    assertThat(reconcile(highest.then(latest()), RIVALS).figure())
        .contains(between(180, 240).withBest(210));
  }

  @Test
  void aFigureThatRestsOnNoAccountIsRefused() {
    assertThatThrownBy(() -> Reconciled.of("guess", Optional.of(exactly(7)), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "policy 'guess' answers 7 and uses no account; name those on which it rests, or answer"
                + " empty");
  }

  @Test
  void accountsWithoutFiguresAreLeftOut() {
    List<Account> accounts =
        Accounts.in(dataset(said("s", ARMENIA, "2022-09-14", controls(ARMENIA, KARABAKH)))).list();
    for (Reconciliation policy : List.of(envelope(), consensus())) {
      assertThat(policy.reconcile(accounts).leftOut())
          .extracting(Reconciled.LeftOut::reason)
          .containsExactly("gives no figure");
    }
    assertThat(conservative().reconcile(accounts).figure()).isEmpty();
    assertThat(latest().reconcile(accounts).figure()).isEmpty();
  }

  @Test
  void accountsOfPartsCountAsLowerBounds() {
    Reconciled result =
        Accounts.in(
                dataset(
                    said("part", ARMENIA, "2022-09-14", toll(exactly(49))),
                    said(
                        "whole",
                        ARMENIA,
                        "2022-09-14",
                        killed(atMost(60)).of(ARMENIA).in(CLASHES))))
            .killed()
            .of(ARMENIA)
            .in(CLASHES)
            .reconcile(consensus());
    assertThat(result.figure()).contains(between(49, 60));
    assertThat(result.explain())
        .isEqualTo(
            """
            49–60, by the policy: consensus.
            - used: Armenia: 49 soldiers of Armenia killed in the clashes, a part, read as ≥49 \
            (2022-09-14, about its own side, statement part)
            - used: Armenia: ≤60 (2022-09-14, about its own side, statement whole)
            """);
  }

  /** By local clocks the two moments are the other way round. */
  @Test
  void latestIsLatestWhateverClockTellsWhen() {
    Statement earlier = said("earlier", ARMENIA, "2022-09-14T01:00:00+03:00", toll(exactly(90)));
    Statement later = said("later", MONITOR, "2022-09-13T23:00:00Z", toll(exactly(100)));
    assertThat(reconcile(latest(), earlier, later).figure()).contains(exactly(100));
  }
}
