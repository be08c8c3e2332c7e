package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.common.RandomTexts.oneOf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.contested.claim.Accumulation;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.common.Seeds;
import org.contested.figure.Figure;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** Laws of accounts and disputes, over random datasets of a small world. */
class DisputeLawsTest {

  private static final int SEEDS = 1500;

  private static boolean isOfFigures(Dispute dispute) {
    return dispute.kind() == DisputeKind.SAME_QUESTION
        && dispute.accounts().get(0).claim() instanceof CasualtyEstimate;
  }

  @Test
  void theEnvelopeContainsEveryAssertedFigure() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          for (Dispute dispute : Disputes.in(SmallWorld.dataset(random)).compared()) {
            for (Account account : dispute.accounts()) {
              if (isOfFigures(dispute) && !account.isDenial()) {
                assertThat(dispute.envelope().orElseThrow().contains(account.figure().get()))
                    .as("seed %d: %s", seed, dispute)
                    .isTrue();
              }
            }
          }
        });
  }

  @Test
  void theAgreementLiesWithinEachFigureOrAboveItWhereItMayHaveRisen() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          for (Dispute dispute : Disputes.in(SmallWorld.dataset(random)).compared()) {
            dispute
                .agreement()
                .ifPresent(
                    agreed -> {
                      for (Account account : dispute.accounts()) {
                        CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
                        Figure said = estimate.figure();
                        boolean rises = estimate.isProvisional() || estimate.asOf().isPresent();
                        assertThat(
                                said.contains(agreed)
                                    || (rises && Figure.atLeast(said.low()).contains(agreed)))
                            .as("seed %d: %s in %s", seed, account, dispute)
                            .isTrue();
                      }
                    });
          }
        });
  }

  @Test
  void figuresAreUncontestedIfAndOnlyIfThereIsAnAgreement() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          for (Dispute dispute : Disputes.in(SmallWorld.dataset(random)).compared()) {
            boolean denied = dispute.accounts().stream().anyMatch(Account::isDenial);
            assertThat(dispute.agreement().isPresent())
                .as("seed %d: %s", seed, dispute)
                .isEqualTo(isOfFigures(dispute) && !denied && !dispute.isContested());
          }
        });
  }

  @Test
  void lowerBoundsNeverConflict() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Statement> statements = new ArrayList<>();
          for (Statement statement : SmallWorld.statements(random, 10)) {
            SpeechAct act = statement.act().asserts() ? statement.act() : SpeechAct.ASSERT;
            statements.add(
                statement.toBuilder()
                    .act(act)
                    .relations(List.of())
                    .claims(
                        List.of(
                            SmallWorld.estimate(random, Figure.atLeast(random.nextInt(7))),
                            SmallWorld.estimate(random, Figure.moreThan(random.nextInt(7)))))
                    .build());
          }
          assertThat(Disputes.in(SmallWorld.dataset(statements)).list())
              .as("seed %d: %s", seed, statements)
              .isEmpty();
        });
  }

  @Test
  void countsConflictIfAndOnlyIfTwoOfThemDo() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          for (List<Account> accounts :
              new Ledger(SmallWorld.dataset(random)).byQuestion().values()) {
            if (accounts.get(0).claim() instanceof CasualtyEstimate) {
              assertThat(new Counts(accounts).conflict())
                  .as("seed %d: %s", seed, accounts)
                  .isEqualTo(anyTwoConflict(accounts));
            }
          }
        });
  }

  private static boolean anyTwoConflict(List<Account> accounts) {
    for (Account one : accounts) {
      for (Account other : accounts) {
        if (dated(one).compareWith(dated(other)) == Agreement.CONFLICTING) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return the estimate of an account, up to when it was said if it is provisional} */
  private static CasualtyEstimate dated(Account account) {
    CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
    return estimate.isProvisional()
            && estimate.accumulation() == Accumulation.CUMULATIVE
            && estimate.asOf().isEmpty()
        ? estimate.asOf(account.time())
        : estimate;
  }

  @Test
  void partsExceedTheirWholesIfAndOnlyIfTwoFiguresDo() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          Ledger ledger = new Ledger(SmallWorld.dataset(random));
          Set<List<Account>> found = new HashSet<>();
          Set<List<Account>> expected = new HashSet<>();
          for (Dispute dispute : Disputes.in(ledger).list()) {
            if (dispute.kind() == DisputeKind.PART_EXCEEDS_WHOLE) {
              assertThat(dispute.wholes()).allMatch(whole -> exceedsAny(dispute.parts(), whole));
              dispute.parts().forEach(part -> found.add(List.of(part, firstWhole(dispute, part))));
            }
          }
          List<Account> counts = counts(ledger);
          for (Account part : counts) {
            for (Account whole : counts) {
              if (isProperPart(ledger.world(), part, whole) && exceeds(part, whole)) {
                expected.add(List.of(part, whole));
              }
            }
          }
          assertThat(expected).as("seed %d", seed).containsAll(found);
          for (List<Account> each : expected) {
            assertThat(Disputes.in(ledger).list())
                .as("seed %d: %s", seed, each)
                .anyMatch(
                    dispute ->
                        dispute.parts().contains(each.get(0))
                            && dispute.wholes().contains(each.get(1)));
          }
        });
  }

  private static List<Account> counts(Ledger ledger) {
    return ledger.accounts().stream()
        .filter(account -> account.topic() instanceof CasualtyTopic)
        .filter(account -> account.isCurrent() && !account.isDenial())
        .toList();
  }

  private static boolean isProperPart(World world, Account part, Account whole) {
    return !part.topic().equals(whole.topic()) && part.topic().isPartOf(whole.topic(), world);
  }

  private static boolean exceedsAny(List<Account> parts, Account whole) {
    return parts.stream().anyMatch(part -> exceeds(part, whole));
  }

  private static Account firstWhole(Dispute dispute, Account part) {
    return dispute.wholes().stream()
        .filter(whole -> exceeds(part, whole))
        .findFirst()
        .orElseThrow();
  }

  private static boolean exceeds(Account part, Account whole) {
    return comparableInTime(part, whole)
        && part.figure().get().low() > whole.figure().get().high().orElse(Long.MAX_VALUE);
  }

  /** {@return whether the whole counts at least as long as the part, as far as anyone says} */
  private static boolean comparableInTime(Account part, Account whole) {
    CasualtyEstimate total = dated(whole);
    if (total.accumulation() == Accumulation.INCREMENT) {
      return false;
    }
    CasualtyEstimate some = dated(part);
    Optional<Timespan> end =
        some.asOf().or(() -> some.scope().period().flatMap(Timespan::latestEnd).map(Timespan::of));
    boolean earlier = before(total.asOf(), end);
    return !earlier && (!total.isProvisional() || before(end, total.asOf()));
  }

  private static boolean before(Optional<Timespan> one, Optional<Timespan> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()) == Certainty.YES;
  }

  @Test
  void partsExceedTheirWholeTogetherOnlyIfNobodyIsInTwo() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          Ledger ledger = new Ledger(SmallWorld.dataset(random));
          Disjointness disjointness = new Disjointness(ledger.world());
          for (Dispute dispute : Disputes.in(ledger).list()) {
            if (dispute.kind() == DisputeKind.PARTS_EXCEED_WHOLE) {
              List<Account> parts = dispute.parts();
              long sum = parts.stream().mapToLong(part -> part.figure().get().low()).sum();
              for (Account whole : dispute.wholes()) {
                assertThat(sum)
                    .as("seed %d: %s", seed, dispute)
                    .isGreaterThan(whole.figure().get().high().orElseThrow());
                assertThat(parts)
                    .as("seed %d: %s", seed, dispute)
                    .hasSizeGreaterThan(1)
                    .allMatch(part -> isProperPart(ledger.world(), part, whole))
                    .allMatch(part -> comparableInTime(part, whole));
              }
              for (int i = 0; i < parts.size(); i++) {
                for (int j = 0; j < i; j++) {
                  assertThat(
                          disjointness.areDisjoint(
                              (CasualtyTopic) parts.get(i).topic(),
                              (CasualtyTopic) parts.get(j).topic()))
                      .as("seed %d: %s", seed, dispute)
                      .isTrue();
                }
              }
            }
          }
        });
  }

  @Test
  void everythingExplainsItself() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          Accounts accounts = Accounts.in(SmallWorld.dataset(random));
          for (Dispute dispute : accounts.disputes().compared()) {
            String text = dispute.explain();
            assertThat(text)
                .as("seed %d", seed)
                .startsWith(dispute.isContested() ? "Disputed: " : "Not disputed: ")
                .endsWith(".\n");
            dispute
                .accounts()
                .forEach(
                    account ->
                        assertThat(text).contains("(statement " + account.statement().id() + ")"));
            assertThat(dispute.independentOrigins()).isBetween(1, dispute.accounts().size());
          }
          assertThat(accounts.list()).allMatch(account -> !account.toString().isBlank());
        });
  }

  @Test
  void aLaterWordNeverMakesMoreOfTheEarlierOnesCurrent() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Statement> statements = SmallWorld.statements(random, 2 + random.nextInt(10));
          Set<Account> before = current(statements);
          Statement later = later(random, statements.size());
          statements.add(later);
          Set<Account> after = current(statements);
          after.removeIf(account -> account.statement().equals(later));
          assertThat(before).as("seed %d: %s", seed, statements).containsAll(after);
        });
  }

  private static Statement later(RandomGenerator random, int number) {
    Statement statement = SmallWorld.statements(random, 1).get(0);
    SpeechAct act =
        oneOf(random, SpeechAct.ASSERT, SpeechAct.DENY, SpeechAct.CORRECT, SpeechAct.CONFIRM);
    return statement.toBuilder()
        .id("s" + number)
        .act(act)
        .on("2022-10-01")
        .relations(
            statement.relations().stream()
                .filter(relation -> relation.kind() != RelationKind.RETRACTS)
                .toList())
        .build();
  }

  private static Set<Account> current(List<Statement> statements) {
    Set<Account> current = new HashSet<>();
    for (Account account : Accounts.in(SmallWorld.dataset(statements)).list()) {
      if (account.isCurrent()) {
        current.add(account);
      }
    }
    return current;
  }
}
