package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Seeds;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** That what is out of date is what a comparison of each account with each other says. */
class StandingLawsTest {

  @Test
  void anAccountIsOutOfDateIfAndOnlyIfEachOfItsSidesHasSaidAnotherSince() {
    Seeds.forEach(
        2500,
        (seed, random) -> {
          for (List<Account> accounts :
              new Ledger(SmallWorld.dataset(random)).byQuestion().values()) {
            for (Account account : accounts) {
              if (account.standing() == Standing.CURRENT
                  || account.standing() == Standing.OUTDATED) {
                assertThat(account.standing())
                    .as("seed %d: %s of %s", seed, account, accounts)
                    .isEqualTo(
                        isFollowedOnAllSides(account, accounts)
                            ? Standing.OUTDATED
                            : Standing.CURRENT);
              }
              account
                  .replacedBy()
                  .ifPresent(
                      by ->
                          assertThat(account.world().dataset().find(by))
                              .as("seed %d", seed)
                              .isPresent());
            }
          }
        });
  }

  private static boolean isFollowedOnAllSides(Account account, List<Account> others) {
    for (PartyId side : account.sides()) {
      if (others.stream()
          .filter(other -> other.sides().contains(side))
          .filter(other -> other.standing() != Standing.RETRACTED)
          .noneMatch(other -> isOnTheSame(account, other) && follows(other, account))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnTheSame(Account one, Account other) {
    boolean sameAnswer = answer(one.claim()).equals(answer(other.claim()));
    if (one.isDenial() || other.isDenial()) {
      return sameAnswer;
    }
    return (sameAnswer && isWhole(one.claim()) == isWhole(other.claim()))
        || (isExclusive(one.claim()) && isExclusive(other.claim()));
  }

  private static Object answer(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.figure();
    } else if (claim instanceof TerritorialStatus status) {
      return status.holder();
    } else if (claim instanceof Responsibility responsibility) {
      return responsibility.party();
    }
    return ((Occurrence) claim).state();
  }

  private static boolean isWhole(Claim claim) {
    return !(claim instanceof TerritorialStatus status)
        || !status.relation().isExclusive()
        || status.extent().orElse(Extent.FULL) == Extent.FULL;
  }

  /** {@return whether only one such answer can be true} */
  private static boolean isExclusive(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return status.relation().isExclusive() && isWhole(claim);
    }
    return !(claim instanceof Responsibility responsibility) || responsibility.deed().isExclusive();
  }

  private static boolean follows(Account later, Account earlier) {
    if (later.statement().id().equals(earlier.statement().id())) {
      return false;
    }
    boolean after = later.time().isAfter(earlier.time()) == Certainty.YES;
    boolean corrects =
        later.statement().act() == SpeechAct.CORRECT
            && earlier.statement().act() != SpeechAct.CORRECT
            && earlier.time().isAfter(later.time()) != Certainty.YES;
    return (after || corrects) && isOnNoEarlierState(later, earlier);
  }

  private static boolean isOnNoEarlierState(Account later, Account earlier) {
    Optional<Timespan> one = state(later);
    Optional<Timespan> other = state(earlier);
    if (later.claim() instanceof TerritorialStatus) {
      return one.equals(other)
          || (one.isPresent() && one.get().contains(other.orElse(earlier.time())) == Certainty.YES);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    return later.claim() instanceof CasualtyEstimate
        ? one.get().isBefore(other.get()) != Certainty.YES
        : one.get().overlaps(other.get()) != Certainty.NO;
  }

  private static Optional<Timespan> state(Account account) {
    Claim claim = account.claim();
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate
          .asOf()
          .or(() -> estimate.isProvisional() ? Optional.of(account.time()) : Optional.empty());
    } else if (claim instanceof TerritorialStatus status) {
      return status.period();
    }
    return claim instanceof Occurrence occurrence ? occurrence.asOf() : Optional.empty();
  }

  @Test
  void replacedAccountsNameAStatementOfTheirOwnSideOrSpeaker() {
    Seeds.forEach(
        2500,
        (seed, random) -> {
          for (Account account : new Ledger(SmallWorld.dataset(random)).accounts()) {
            assertThat(account.replacedBy().isPresent())
                .as("seed %d: %s", seed, account)
                .isEqualTo(!account.isCurrent());
            account
                .replacedBy()
                .map(account.world().dataset()::get)
                .ifPresent(
                    by -> {
                      Set<PartyId> sides = account.world().dataset().sidesOf(by);
                      assertThat(
                              sides.stream().anyMatch(account.sides()::contains)
                                  || by.speakers().stream()
                                      .anyMatch(account.statement().speakers()::contains))
                          .as("seed %d: %s by %s", seed, account, by)
                          .isTrue();
                    });
          }
        });
  }
}
