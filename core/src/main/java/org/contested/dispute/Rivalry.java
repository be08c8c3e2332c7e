package org.contested.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.figure.Figure;
import org.contested.time.Timespan;

/** Whether the accounts of one question can all be true. */
final class Rivalry {

  /** A count that accounts share; the claim of the first of them stands for all. */
  private record Answer(
      Figure figure, Optional<Timespan> upTo, boolean provisional, boolean denial) {}

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
    if (!(accounts.get(0).claim() instanceof CasualtyEstimate)) {
      return new Answers(world, accounts).conflict();
    }
    List<Account> distinct = distinct();
    List<Account> told = distinct.stream().filter(account -> !account.isDenial()).toList();
    return new Counts(told).conflict() || deniedFigure(distinct, told);
  }

  /** {@return one account for each different answer} */
  private List<Account> distinct() {
    Map<Answer, Account> answers = new LinkedHashMap<>();
    for (Account account : accounts) {
      CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
      Answer answer =
          new Answer(
              estimate.figure(), countTime(account), estimate.isProvisional(), account.isDenial());
      answers.putIfAbsent(answer, account);
    }
    return List.copyOf(answers.values());
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
  private static boolean deniedFigure(List<Account> distinct, List<Account> told) {
    if (told.size() == distinct.size()) {
      return false;
    }
    Denials denials = new Denials(distinct.stream().filter(Account::isDenial).toList(), told);
    return told.stream().anyMatch(denials::contradict);
  }

  /**
   * {@return how many of the origins of these accounts are independent: origins that have a side in
   * common count as one}
   */
  static int independentOrigins(Iterable<Account> accounts) {
    return Independence.of(accounts).count();
  }
}
