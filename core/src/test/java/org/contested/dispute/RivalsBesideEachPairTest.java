package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.EventState;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** Who contradicts, follows or takes back whom is found as if each were compared with each. */
class RivalsBesideEachPairTest {

  @Test
  void rivalStates() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          Ledger ledger = new Ledger(new Universe(random, random.nextBoolean()).dataset(8, false));
          for (List<Account> accounts : ledger.byQuestion().values()) {
            assertThat(new Rivalry(ledger.world(), accounts).isContested())
                .as("seed %d, %s", seed, accounts)
                .isEqualTo(somePairConflicts(ledger.world(), accounts));
          }
        });
  }

  private static boolean somePairConflicts(World world, List<Account> accounts) {
    for (Account a : accounts) {
      for (Account b : accounts) {
        if (conflict(world, accounts, a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean conflict(World world, List<Account> all, Account a, Account b) {
    if (a.statement().equals(b.statement()) || a.isDenial()) {
      return false;
    }
    if (b.isDenial()) {
      return implies(world, a, b);
    }
    return timed(a, b).compareWith(timed(b, a)) == Agreement.CONFLICTING
        && together(all, a).stream()
            .noneMatch(
                one ->
                    together(all, b).stream()
                        .anyMatch(
                            other ->
                                isWithin(world, one, other, a.time())
                                    || isWithin(world, other, one, b.time())))
        && !isAmended(all, a, b)
        && !isAmended(all, b, a);
  }

  private static boolean isAmended(List<Account> all, Account account, Account other) {
    return other.claim() instanceof TerritorialStatus status
        && new Amendments(all, status.period().orElse(other.time())).replace(account);
  }

  private static Claim timed(Account account, Account other) {
    return account.claim() instanceof TerritorialStatus status
            && other.claim() instanceof TerritorialStatus rival
            && status.period().isEmpty()
            && rival.period().isPresent()
        ? status.during(account.time())
        : account.claim();
  }

  private static Set<PartyId> together(List<Account> all, Account account) {
    Set<PartyId> named = new HashSet<>();
    for (Account each : all) {
      if (each.statement().equals(account.statement())
          && !each.isDenial()
          && account.claim().compareWith(each.claim()) != Agreement.INCOMPARABLE) {
        if (each.claim() instanceof TerritorialStatus status) {
          named.add(status.holder());
        } else if (each.claim() instanceof Responsibility deed) {
          named.add(deed.party());
        }
      }
    }
    return named;
  }

  private static boolean isWithin(World world, PartyId part, PartyId whole, Timespan when) {
    return world.isPartOf(part, whole) || world.dataset().sideOf(part, when).contains(whole);
  }

  private static boolean implies(World world, Account told, Account denied) {
    Claim claim = told.claim();
    if (claim instanceof Responsibility one && denied.claim() instanceof Responsibility other) {
      return world.isPartOf(one.party(), other.party());
    } else if (claim instanceof TerritorialStatus one
        && denied.claim() instanceof TerritorialStatus other) {
      boolean asMuch =
          other.extent().orElse(Extent.PARTIAL) == Extent.PARTIAL
              || one.extent().orElse(Extent.FULL) == Extent.FULL;
      return one.holder().equals(other.holder()) && asMuch && ofOneTime(told, denied);
    } else if (claim instanceof Occurrence one && denied.claim() instanceof Occurrence other) {
      boolean happened =
          other.state() == EventState.HAPPENED && one.state() != EventState.DID_NOT_HAPPEN;
      return happened || (one.state() == other.state() && mayMeet(one.asOf(), other.asOf()));
    }
    return false;
  }

  /** {@return whether two statuses are of one time; without a period, of when it was said} */
  private static boolean ofOneTime(Account a, Account b) {
    Optional<Timespan> one = ((TerritorialStatus) a.claim()).period();
    Optional<Timespan> other = ((TerritorialStatus) b.claim()).period();
    if (one.equals(other)) {
      return true;
    }
    if (one.isPresent() && other.isPresent()) {
      return one.get().overlaps(other.get()) == Certainty.YES;
    }
    return mayMeet(one.or(() -> Optional.of(a.time())), other.or(() -> Optional.of(b.time())));
  }

  private static boolean mayMeet(Optional<Timespan> a, Optional<Timespan> b) {
    return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get()) != Certainty.NO;
  }

  @Test
  void deniedFigures() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          Universe universe = new Universe(random, random.nextBoolean());
          CasualtyEstimate toll = universe.estimate();
          List<Statement> statements = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            Claim claim = toll.toBuilder().figure(universe.figure()).build();
            statements.add(universe.statement("s-" + i, List.of(claim)));
          }
          Ledger ledger = new Ledger(universe.dataset(statements));
          List<Account> all = ledger.accounts();
          List<Account> told = all.stream().filter(each -> !each.isDenial()).toList();
          boolean denied =
              all.stream()
                  .filter(Account::isDenial)
                  .anyMatch(denial -> told.stream().anyMatch(each -> isDenied(each, denial)));
          assertThat(new Rivalry(ledger.world(), all).isContested())
              .as("seed %d, %s", seed, all)
              .isEqualTo(all.size() > 1 && (denied || new Counts(told).conflict()));
        });
  }

  private static boolean isDenied(Account told, Account denial) {
    Figure figure = told.figure().orElseThrow();
    Figure denied = denial.figure().orElseThrow();
    Certainty before = isBefore(told, denial);
    Certainty after = isBefore(denial, told);
    if (before != Certainty.YES && after != Certainty.YES && figure.equals(denied)) {
      return true;
    }
    if (before == Certainty.YES) {
      figure = Figure.atLeast(figure.low());
    } else if (after == Certainty.YES) {
      figure =
          figure.high().isPresent() ? Figure.atMost(figure.high().getAsLong()) : Figure.unknown();
    }
    return !denied.allowsSameAs(Figure.unknown()) && denied.contains(figure);
  }

  private static Certainty isBefore(Account a, Account b) {
    Optional<Timespan> one = Rivalry.countTime(a);
    Optional<Timespan> other = Rivalry.countTime(b);
    return one.isPresent() && other.isPresent()
        ? one.get().isBefore(other.get())
        : Certainty.POSSIBLE;
  }

  @Test
  void laterWordsOnStates() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          Universe universe = new Universe(random, random.nextBoolean());
          Ledger ledger = new Ledger(universe.dataset(12, false));
          List<Account> accounts = universe.oneOf(List.copyOf(ledger.byQuestion().values()));
          List<Account> by = accounts.stream().filter(each -> random.nextBoolean()).toList();
          IdentityHashMap<Account, Account> passed = new IdentityHashMap<>();
          Successions.ofStates(by, accounts, passed);
          for (Account account : accounts) {
            assertThat(passed.containsKey(account))
                .as("seed %d, %s", seed, account)
                .isEqualTo(by.stream().anyMatch(next -> follows(next, account)));
            if (passed.containsKey(account)) {
              assertThat(follows(passed.get(account), account)).isTrue();
            }
          }
        });
  }

  private static boolean follows(Account next, Account account) {
    boolean corrects =
        next.statement().act() == SpeechAct.CORRECT
            && account.statement().act() != SpeechAct.CORRECT
            && !Latest.isLater(account, next);
    Optional<Timespan> time = Successions.timeOf(next.claim());
    Optional<Timespan> before = Successions.timeOf(account.claim());
    boolean replaces =
        account.claim() instanceof TerritorialStatus
            ? time.equals(before)
                || (time.isPresent()
                    && time.get().contains(before.orElse(account.time())) == Certainty.YES)
            : mayMeet(time, before);
    return replaces && (corrects || Latest.isLater(next, account));
  }

  @Test
  void claimsTakenBack() {
    Seeds.forEach(
        1000,
        (seed, random) -> {
          Dataset dataset =
              new Universe(random, random.nextBoolean()).dataset(20, random.nextBoolean());
          Ledger ledger = new Ledger(dataset);
          for (Account account : ledger.accounts()) {
            boolean takenBack =
                dataset.statements().stream()
                    .filter(each -> each.act() == SpeechAct.RETRACT)
                    .anyMatch(each -> takesBack(ledger, each, account));
            assertThat(account.standing() == Standing.RETRACTED)
                .as("seed %d, %s", seed, account)
                .isEqualTo(takenBack);
          }
        });
  }

  private static boolean takesBack(Ledger ledger, Statement statement, Account account) {
    return new Replacements(ledger).speakForAllOf(account.statement(), List.of(statement.id()))
        && account.time().isAfter(ledger.world().timeOf(statement)) != Certainty.YES
        && statement.claims().stream()
            .anyMatch(
                claim ->
                    account.question().equals(Question.of(claim))
                        && isSame(claim, account.claim()));
  }

  private static boolean isSame(Claim a, Claim b) {
    if (a instanceof CasualtyEstimate one && b instanceof CasualtyEstimate other) {
      return one.figure().equals(other.figure());
    }
    if (a instanceof Responsibility one && b instanceof Responsibility other) {
      return one.party().equals(other.party());
    }
    return a.compareWith(b) == Agreement.SAME;
  }
}
