package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.common.RandomTexts.oneOf;
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

  private static Reconciliation policy(RandomGenerator random) {
    Reconciliation policy =
        switch (random.nextInt(6)) {
          case 0 -> envelope();
          case 1 -> consensus();
          case 2 -> latest();
          case 3 -> preferring(SmallWorld.B, SmallWorld.A);
          case 4 -> conservative();
          default -> excluding(oneOf(random, Stake.values()));
        };
    return random.nextInt(3) == 0 ? policy.then(policy(random)) : policy;
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
          Reconciliation policy = policy(random);
          Reconciled one = policy.reconcile(accounts);
          Collections.shuffle(accounts, new Random(seed));
          Reconciled other = policy.reconcile(accounts);
          assertThat(other.figure())
              .as("seed %d: %s, %s", seed, one, other)
              .isEqualTo(one.figure());
          assertThat(new HashSet<>(other.used()))
              .as("seed %d", seed)
              .isEqualTo(new HashSet<>(one.used()));
          assertThat(new HashSet<>(other.leftOut()))
              .as("seed %d", seed)
              .isEqualTo(new HashSet<>(one.leftOut()));
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
          assertThat(result.explain().lines()).as("seed %d", seed).hasSize(1 + all.size());
        });
  }

  @Test
  void noFigureGoesBeyondWhatTheAccountsUsedAllow() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          Reconciled result = accounts(random).reconcile(policy(random));
          Optional<Figure> envelope =
              result.used().stream()
                  .flatMap(account -> account.reading().stream())
                  .reduce(Figure::envelope);
          if (result.figure().isPresent()) {
            Figure figure = result.figure().get();
            assertThat(result.used()).as("seed %d: %s", seed, result).isNotEmpty();
            boolean lowerBoundOnly = result.policy().endsWith("conservative");
            Figure allowed =
                lowerBoundOnly
                    ? Figure.atLeast(envelope.orElseThrow().low())
                    : envelope.orElseThrow();
            assertThat(allowed.contains(figure)).as("seed %d: %s", seed, result).isTrue();
          }
        });
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
