package org.contested.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.contested.claim.Agreement;
import org.contested.claim.Claim;
import org.contested.claim.EventState;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.party.PartyId;
import org.contested.statement.StatementId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Whether accounts of one question other than a count can all be true.
 *
 * <p>Accounts that answer alike are taken together, so that the steps grow with the accounts and
 * not with their pairs; only different answers are compared, and of those on times that may meet.
 */
final class Answers {

  /** Who is named or what state, of what extent; by statements that name these parties. */
  private record Answer(List<Object> content, Set<PartyId> named, boolean denial) {}

  private final World world;
  private final List<Account> accounts;
  private final Map<Timespan, Amendments> amendments = new HashMap<>();

  /** For each account, the parties that its statement names together in answer to the question. */
  private final IdentityHashMap<Account, Set<PartyId>> named = new IdentityHashMap<>();

  private final Map<Answer, List<Account>> answers = new LinkedHashMap<>();

  Answers(World world, List<Account> accounts) {
    this.world = world;
    this.accounts = accounts;
    nameTogether(accounts);
    for (Account account : accounts) {
      Answer answer = new Answer(contentOf(account.claim()), named(account), account.isDenial());
      answers.computeIfAbsent(answer, key -> new ArrayList<>()).add(account);
    }
  }

  /** Notes which parties each statement names together, of one time if of any. */
  private void nameTogether(List<Account> accounts) {
    Map<StatementId, List<Account>> told = new HashMap<>();
    for (Account account : accounts) {
      if (party(account.claim()) != null && !account.isDenial()) {
        told.computeIfAbsent(account.statement().id(), id -> new ArrayList<>(1)).add(account);
      }
    }
    for (List<Account> together : told.values()) {
      Set<PartyId> all = new HashSet<>();
      for (Account account : together) {
        PartyId party = party(account.claim());
        if (party != null) {
          all.add(party);
        }
      }
      for (Account account : together) {
        named.put(account, all.size() == 1 ? all : ofOneTime(account, together));
      }
    }
  }

  private static Set<PartyId> ofOneTime(Account account, List<Account> together) {
    Set<PartyId> parties = new HashSet<>();
    for (Account other : together) {
      PartyId party = party(other.claim());
      if (party != null && account.claim().compareWith(other.claim()) != Agreement.INCOMPARABLE) {
        parties.add(party);
      }
    }
    return parties;
  }

  private Set<PartyId> named(Account account) {
    return named.getOrDefault(account, Set.of());
  }

  private static @Nullable PartyId party(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return status.holder();
    }
    return claim instanceof Responsibility deed ? deed.party() : null;
  }

  private static List<Object> contentOf(Claim claim) {
    if (claim instanceof TerritorialStatus status) {
      return List.of(status.holder(), status.extent());
    } else if (claim instanceof Responsibility deed) {
      return List.of(deed.party());
    } else if (claim instanceof Occurrence occurrence) {
      return List.of(occurrence.state());
    }
    return List.of(claim);
  }

  /** {@return whether some two of the accounts cannot both be true} */
  boolean conflict() {
    List<Answer> different = List.copyOf(answers.keySet());
    for (int i = 0; i < different.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (conflict(different.get(i), different.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean conflict(Answer a, Answer b) {
    List<Account> those = answers.getOrDefault(a, List.of());
    List<Account> others = answers.getOrDefault(b, List.of());
    if (a.denial() && b.denial()) {
      return false;
    } else if (a.denial()) {
      return somePair(others, those, this::implies);
    } else if (b.denial()) {
      return somePair(those, others, this::implies);
    }
    boolean sameParties = !a.named().isEmpty() && a.named().equals(b.named());
    return !sameParties
        && mayExclude(those.get(0).claim(), others.get(0).claim())
        && somePair(without(b.named(), those), without(a.named(), others), this::exclude);
  }

  /** {@return whether such claims, if on one time, may exclude each other} */
  private static boolean mayExclude(Claim a, Claim b) {
    if (a instanceof TerritorialStatus one && b instanceof TerritorialStatus other) {
      return one.relation().isExclusive() && !one.holder().equals(other.holder());
    } else if (a instanceof Responsibility one && b instanceof Responsibility other) {
      return one.deed().isExclusive() && !one.party().equals(other.party());
    } else if (a instanceof Occurrence one && b instanceof Occurrence other) {
      return one.state() != other.state();
    }
    return false;
  }

  private boolean exclude(Account a, Account b) {
    return timed(a, b).compareWith(timed(b, a)) == Agreement.CONFLICTING
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

  /**
   * {@return those accounts whose statements name none of these parties, nor one that is a part of
   * one of them or acts for it}
   */
  private List<Account> without(Set<PartyId> parties, List<Account> accounts) {
    return accounts.stream()
        .filter(account -> named(account).stream().noneMatch(isWithin(parties, account.time())))
        .toList();
  }

  private Predicate<PartyId> isWithin(Set<PartyId> wholes, Timespan when) {
    return part ->
        wholes.stream()
            .anyMatch(
                whole ->
                    world.isPartOf(part, whole)
                        || world.dataset().sideOf(part, when).contains(whole));
  }

  /**
   * {@return whether some account of the one list and some of the other, by another statement,
   * stand so to each other}
   *
   * <p>Accounts in a list differ in their times and statements alone: where time does not matter,
   * or two have none, any of them stands for all.
   */
  private static boolean somePair(
      List<Account> those, List<Account> others, BiPredicate<Account, Account> test) {
    BiPredicate<Account, Account> pair =
        (a, b) -> !a.statement().id().equals(b.statement().id()) && test.test(a, b);
    for (Account any : any(those)) {
      if (others.stream().anyMatch(other -> pair.test(any, other))) {
        return true;
      }
    }
    for (Account any : any(others)) {
      if (those.stream().anyMatch(each -> pair.test(each, any))) {
        return true;
      }
    }
    return meet(those, others, pair);
  }

  /** {@return the first, and the first without a time} */
  private static List<Account> any(List<Account> accounts) {
    List<Account> any = new ArrayList<>(accounts.subList(0, Math.min(1, accounts.size())));
    accounts.stream().filter(each -> !isDated(each)).findFirst().ifPresent(any::add);
    return any;
  }

  private static boolean isDated(Account account) {
    return Successions.timeOf(account.claim()).isPresent();
  }

  /**
   * {@return whether two on times that may meet stand so to each other, at least one of them with a
   * time; one without is on when it was said}
   */
  private static boolean meet(
      List<Account> those, List<Account> others, BiPredicate<Account, Account> pair) {
    Intervals<Account> dated = new Intervals<>();
    Intervals<Account> undated = new Intervals<>();
    for (Account other : others) {
      (isDated(other) ? dated : undated).add(timeOf(other), other);
    }
    for (Account each : those) {
      Predicate<Account> test = other -> pair.test(each, other);
      if (dated.anyMeeting(timeOf(each), test)
          || (isDated(each) && undated.anyMeeting(timeOf(each), test))) {
        return true;
      }
    }
    return false;
  }

  private static World.Span timeOf(Account account) {
    return Successions.timeOf(account.claim()).map(World.Span::of).orElseGet(account::said);
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
}
