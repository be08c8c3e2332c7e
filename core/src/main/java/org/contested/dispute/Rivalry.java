package org.contested.dispute;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

  /** For each account, the parties that its statement names together in answer to the question. */
  private final IdentityHashMap<Account, Set<PartyId>> named = new IdentityHashMap<>();

  private final Map<Timespan, Amendments> amendments = new HashMap<>();

  Rivalry(World world, List<Account> accounts) {
    this.world = world;
    this.accounts = accounts;
  }

  /** {@return whether some two of the accounts cannot both be true} */
  boolean isContested() {
    if (accounts.size() < 2) {
      return false;
    }
    if (accounts.get(0).claim() instanceof CasualtyEstimate) {
      List<Account> distinct = distinct();
      List<Account> told = distinct.stream().filter(account -> !account.isDenial()).toList();
      return new Counts(told).conflict() || deniedFigure(distinct);
    }
    nameTogether();
    List<Account> distinct = distinct();
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflict(distinct.get(i), distinct.get(j))) {
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

  private Object contentOf(Account account) {
    Claim claim = account.claim();
    if (claim instanceof CasualtyEstimate estimate) {
      return List.of(estimate.figure(), countTime(account), estimate.isProvisional());
    } else if (claim instanceof TerritorialStatus status) {
      return List.of(
          status.holder(), status.period(), status.extent(), together(account), account.time());
    } else if (claim instanceof Responsibility deed) {
      return List.of(deed.party(), together(account), account.time());
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
    List<Account> denials = distinct.stream().filter(Account::isDenial).toList();
    return distinct.stream()
        .filter(account -> !account.isDenial())
        .anyMatch(told -> denials.stream().anyMatch(denial -> isDenied(told, denial)));
  }

  /**
   * {@return whether a figure cannot be without another that somebody denies}
   *
   * <p>A vague figure ("dozens") allows every count, so that its denial rules out none; it
   * contradicts only the same words. Where the two count up to different times, the figure that is
   * told says of the other time that there were at most, or at least, as many.
   */
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
    Optional<Timespan> one = countTime(a);
    Optional<Timespan> other = countTime(b);
    return one.isPresent() && other.isPresent()
        ? one.get().isBefore(other.get())
        : Certainty.POSSIBLE;
  }

  /** Notes which parties each statement names together, of one time if of any. */
  private void nameTogether() {
    ListMultimap<StatementId, Account> told = LinkedListMultimap.create();
    for (Account account : accounts) {
      if (party(account.claim()) != null && !account.isDenial()) {
        told.put(account.statement().id(), account);
      }
    }
    for (Map.Entry<StatementId, Account> each : told.entries()) {
      Set<PartyId> together = new HashSet<>();
      for (Account other : told.get(each.getKey())) {
        PartyId party = party(other.claim());
        if (party != null
            && each.getValue().claim().compareWith(other.claim()) != Agreement.INCOMPARABLE) {
          together.add(party);
        }
      }
      named.put(each.getValue(), together);
    }
  }

  private Set<PartyId> together(Account account) {
    return named.getOrDefault(account, Set.of());
  }

  private static @Nullable PartyId party(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return status.holder();
    }
    return claim instanceof Responsibility deed ? deed.party() : null;
  }

  private boolean conflict(Account a, Account b) {
    if (a.statement().id().equals(b.statement().id()) || (a.isDenial() && b.isDenial())) {
      return false;
    }
    if (a.isDenial()) {
      return implies(b, a);
    }
    if (b.isDenial()) {
      return implies(a, b);
    }
    return timed(a, b).compareWith(timed(b, a)) == Agreement.CONFLICTING
        && !shareParty(a, b)
        && !isAmended(a, b)
        && !isAmended(b, a);
  }

  /** {@return whether a side has since said otherwise of the time of which the other speaks} */
  private boolean isAmended(Account account, Account other) {
    return other.claim() instanceof TerritorialStatus status
        && amendments
            .computeIfAbsent(
                status.period().orElse(other.time()), when -> new Amendments(accounts, when))
            .replace(account);
  }

  /** {@return what an account claims; who holds a place does so when it is said, if not else} */
  private static Claim timed(Account account, Account other) {
    return account.claim() instanceof TerritorialStatus status
            && other.claim() instanceof TerritorialStatus rival
            && status.period().isEmpty()
            && rival.period().isPresent()
        ? status.during(account.time())
        : account.claim();
  }

  /** Both name a party, or a party of which the other's is a part or for which it acts. */
  private boolean shareParty(Account a, Account b) {
    for (PartyId one : together(a)) {
      for (PartyId other : together(b)) {
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
  private boolean implies(Account told, Account denied) {
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

  /**
   * {@return how many of the origins of these accounts are independent: origins that have a side in
   * common count as one}
   */
  static int independentOrigins(Iterable<Account> accounts) {
    List<Set<PartyId>> apart = new ArrayList<>();
    for (Account account : accounts) {
      for (Set<PartyId> origin : new Origins(account.world()).of(account.statement())) {
        Set<PartyId> merged = new HashSet<>(origin);
        apart.removeIf(
            other -> {
              boolean meets = !Sets.intersection(other, origin).isEmpty();
              if (meets) {
                merged.addAll(other);
              }
              return meets;
            });
        apart.add(merged);
      }
    }
    return apart.size();
  }
}
