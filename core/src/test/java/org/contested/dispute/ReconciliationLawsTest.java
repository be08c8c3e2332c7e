package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.dispute.Reconciliation.consensus;
import static org.contested.dispute.Reconciliation.conservative;
import static org.contested.dispute.Reconciliation.envelope;
import static org.contested.dispute.Reconciliation.excluding;
import static org.contested.dispute.Reconciliation.latest;
import static org.contested.dispute.Reconciliation.preferring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.contested.common.Seeds;
import org.contested.figure.Figure;
import org.junit.jupiter.api.Test;

/** Laws of reconciling, over random accounts and all policies and compositions of them. */
class ReconciliationLawsTest {

  private static final int SEEDS = 1500;

  private static final List<Reconciliation> POLICIES =
      List.of(
          envelope(),
          consensus(),
          latest(),
          preferring(SmallWorld.B, SmallWorld.A),
          conservative(),
          excluding(Stake.OWN_SIDE),
          excluding(Stake.OPPOSING_SIDE, Stake.UNKNOWN));

  private static Reconciliation policy(RandomGenerator random) {
    Reconciliation policy = POLICIES.get(random.nextInt(POLICIES.size()));
    return random.nextInt(3) == 0 ? policy.then(policy(random)) : policy;
  }

  /** {@return every policy, and a few compositions} */
  private static List<Reconciliation> policies(RandomGenerator random) {
    List<Reconciliation> policies = new ArrayList<>(POLICIES);
    for (int i = 0; i < 3; i++) {
      policies.add(policy(random).then(policy(random)));
    }
    return policies;
  }

  /** {@return accounts on one broad question, whether they can all be true or not} */
  private static CasualtyAccounts accounts(RandomGenerator random) {
    Accounts accounts = Accounts.in(SmallWorld.dataset(random));
    CasualtyAccounts killed = random.nextInt(4) == 0 ? accounts.injured() : accounts.killed();
    return switch (random.nextInt(4)) {
      case 0 -> killed;
      case 1 -> killed.of(SmallWorld.A);
      default -> killed.of(SmallWorld.A).in(SmallWorld.SIEGE);
    };
  }

  private static List<Account> given(CasualtyAccounts accounts) {
    return new ArrayList<>(
        accounts.current().stream().filter(account -> !account.isDenial()).toList());
  }

  @Test
  void theResultDoesNotDependOnTheOrderOfTheAccounts() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Account> accounts = given(accounts(random));
          List<Account> shuffled = new ArrayList<>(accounts);
          Collections.shuffle(shuffled, new Random(seed));
          for (Reconciliation policy : policies(random)) {
            Reconciled one = policy.reconcile(accounts);
            Reconciled other = policy.reconcile(shuffled);
            assertThat(other.figure())
                .as("seed %d: %s, %s", seed, one, other)
                .isEqualTo(one.figure());
            assertThat(new HashSet<>(other.used()))
                .as("seed %d", seed)
                .isEqualTo(new HashSet<>(one.used()));
            assertThat(new HashSet<>(other.leftOut()))
                .as("seed %d", seed)
                .isEqualTo(new HashSet<>(one.leftOut()));
          }
        });
  }

  @Test
  void everyAccountIsUsedOrLeftOutWithAReason() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          CasualtyAccounts accounts = accounts(random);
          Reconciled result = accounts.reconcile(policy(random));
          List<Account> all = new ArrayList<>(result.used());
          for (Reconciled.LeftOut each : result.leftOut()) {
            assertThat(each.reason()).as("seed %d", seed).isNotBlank();
            all.add(each.account());
          }
          assertThat(all)
              .as("seed %d: %s", seed, result)
              .containsExactlyInAnyOrderElementsOf(accounts.list());
          assertThat(result.used())
              .as("seed %d", seed)
              .allMatch(account -> account.isCurrent() && !account.isDenial());
        });
  }

  @Test
  void noFigureGoesBeyondWhatTheAccountsUsedAllow() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          CasualtyAccounts accounts = accounts(random);
          for (Reconciliation policy : policies(random)) {
            Reconciled result = accounts.reconcile(policy);
            result.figure().ifPresent(figure -> assertSupported(seed, figure, result));
          }
        });
  }

  /** What is conservative bounds the number from below only, and by what somebody says. */
  private static void assertSupported(long seed, Figure figure, Reconciled result) {
    Figure envelope =
        result.used().stream()
            .flatMap(account -> account.reading().stream())
            .reduce(Figure::envelope)
            .orElseThrow();
    boolean lowerBound = result.policy().endsWith("conservative");
    Figure allowed = lowerBound ? Figure.atLeast(envelope.low()) : envelope;
    assertThat(allowed.contains(figure)).as("seed %d: %s", seed, result).isTrue();
    if (lowerBound) {
      assertThat(result.used())
          .as("seed %d: %s", seed, result)
          .anyMatch(account -> account.reading().orElseThrow().low() == figure.low());
    }
  }

  @Test
  void theEnvelopeContainsEveryReadingAndTheConsensusLiesInItsAgreement() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          CasualtyAccounts accounts = accounts(random);
          Optional<Figure> widest = accounts.reconcile(envelope()).figure();
          Optional<Figure> agreed = accounts.reconcile(consensus()).figure();
          for (Account account : given(accounts)) {
            Figure reading = account.reading().orElseThrow();
            assertThat(widest.isEmpty() || widest.get().contains(reading))
                .as("seed %d: %s", seed, account)
                .isTrue();
            assertThat(agreed.isEmpty() || agreed.get().low() >= reading.low())
                .as("seed %d: %s of %s", seed, account, agreed)
                .isTrue();
          }
        });
  }
}
