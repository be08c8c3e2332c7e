package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.statement.StatementId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Whether the accounts of one question can all be true. */
final class Rivalry {

  /** An answer that accounts share; the claim of the first of them stands for all. */
  private record Answer(Object content, boolean denial) {}

  private final World world;
  private final List<Account> accounts;

  Rivalry(World world, List<Account> accounts) {
    this.world = world;
    this.accounts = accounts;
  }

  /** {@return whether some two of the accounts cannot both be true} */
  boolean isContested() {
    if (accounts.size() < 2) {
      return false;
    }
    List<Account> distinct = distinct();
    if (accounts.get(0).claim() instanceof CasualtyEstimate) {
      List<Account> told = distinct.stream().filter(account -> !account.isDenial()).toList();
      return new Counts(told).conflict() || deniedFigure(distinct);
    }
    Map<StatementId, Set<PartyId>> joint = jointAnswers();
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflict(distinct.get(i), distinct.get(j), joint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return one account for each different answer} */
  private List<Account> distinct() {
    Map<Answer, Account> answers = new LinkedHashMap<>();
    for (Account account : accounts) {
      answers.putIfAbsent(new Answer(contentOf(account), account.isDenial()), account);
    }
    return List.copyOf(answers.values());
  }

  private static Object contentOf(Account account) {
    Claim claim = account.claim();
    if (claim instanceof CasualtyEstimate estimate) {
      return List.of(estimate.figure(), countTime(account), estimate.isProvisional());
    } else if (claim instanceof TerritorialStatus status) {
      return List.of(status.holder(), status.period(), status.extent(), account.statement().id());
    } else if (claim instanceof Responsibility deed) {
      return List.of(deed.party(), account.statement().id());
    } else if (claim instanceof Occurrence occurrence) {
      return List.of(occurrence.state(), occurrence.asOf());
    }
    return claim;
  }

  /**
   * {@return up to when a count counts: what it says, or for a provisional one when it was said}
   */
  static Optional<Timespan> countTime(Account account) {
    CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
    return estimate
        .asOf()
        .or(() -> estimate.isProvisional() ? Optional.of(account.time()) : Optional.empty());
  }

  /** {@return whether somebody denies a figure that another gives} */
  private static boolean deniedFigure(List<Account> distinct) {
    List<Figure> denied = new ArrayList<>();
    for (Account account : distinct) {
      if (account.isDenial()) {
        denied.add(account.figure().orElseThrow());
      }
    }
    return !denied.isEmpty()
        && distinct.stream()
            .filter(account -> !account.isDenial())
            .map(account -> account.figure().orElseThrow())
            .anyMatch(figure -> denied.stream().anyMatch(not -> not.contains(figure)));
  }

  /** {@return all parties that each statement names in answer to the question} */
  private Map<StatementId, Set<PartyId>> jointAnswers() {
    Map<StatementId, Set<PartyId>> joint = new LinkedHashMap<>();
    for (Account account : accounts) {
      PartyId named = named(account.claim());
      if (named != null && !account.isDenial()) {
        joint.computeIfAbsent(account.statement().id(), id -> new HashSet<>()).add(named);
      }
    }
    return joint;
  }

  private static @Nullable PartyId named(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return status.holder();
    }
    return claim instanceof Responsibility deed ? deed.party() : null;
  }

  private boolean conflict(Account a, Account b, Map<StatementId, Set<PartyId>> joint) {
    if (a.statement().id().equals(b.statement().id()) || (a.isDenial() && b.isDenial())) {
      return false;
    }
    if (a.isDenial()) {
      return implies(b.claim(), a.claim());
    }
    if (b.isDenial()) {
      return implies(a.claim(), b.claim());
    }
    return a.claim().compareWith(b.claim()) == Agreement.CONFLICTING && !shareParty(a, b, joint);
  }

  /** Both name a party, or a party of which the other's is a part or for which it acts. */
  private boolean shareParty(Account a, Account b, Map<StatementId, Set<PartyId>> joint) {
    for (PartyId one : joint.getOrDefault(a.statement().id(), Set.of())) {
      for (PartyId other : joint.getOrDefault(b.statement().id(), Set.of())) {
        if (isWithin(one, other, a.time()) || isWithin(other, one, b.time())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWithin(PartyId part, PartyId whole, Timespan when) {
    return world.isPartOf(part, whole) || world.dataset().sideOf(part, when).contains(whole);
  }

  /** {@return whether the first cannot be so without the second, which somebody denies} */
  private boolean implies(Claim told, Claim denied) {
    if (told instanceof Responsibility one && denied instanceof Responsibility other) {
      return world.isPartOf(one.party(), other.party());
    } else if (told instanceof TerritorialStatus one && denied instanceof TerritorialStatus other) {
      boolean sameTime =
          one.period().equals(other.period())
              || one.period().isEmpty()
              || other.period().isEmpty()
              || one.period().get().overlaps(other.period().get()) == Certainty.YES;
      boolean asMuch =
          other.extent().orElse(Extent.PARTIAL) == Extent.PARTIAL
              || one.extent().orElse(Extent.FULL) == Extent.FULL;
      return one.holder().equals(other.holder()) && sameTime && asMuch;
    } else if (told instanceof Occurrence one && denied instanceof Occurrence other) {
      return one.state() == other.state()
          || (other.state() == EventState.HAPPENED && one.state() != EventState.DID_NOT_HAPPEN);
    }
    return false;
  }

  /** {@return the sides that give these accounts, each with the origin of what it repeats} */
  static ImmutableSet<Set<PartyId>> origins(Iterable<Account> accounts) {
    ImmutableSet.Builder<Set<PartyId>> origins = ImmutableSet.builder();
    for (Account account : accounts) {
      origins.add(new Origins(account.world()).of(account.statement()));
    }
    return origins.build();
  }
}
