package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * Takes back claims by statements that take back a claim and do not say from which statement.
 *
 * <p>Such a statement takes the claim back wherever its side had made it. Each account is looked at
 * until it is taken back, and not again.
 */
final class Withdrawals {

  /** What two claims share of which one takes back the other, and somebody who makes them. */
  private record Kind(Question question, List<Object> content, PartyId party) {}

  private final Ledger ledger;
  private final Replacements replacements;
  private final Map<Kind, PriorityQueue<Account>> accounts = new HashMap<>();
  private final Set<Question> known = new HashSet<>();

  /** How far the local clocks, in whose order the accounts are, can be from the truth. */
  private final long clocksApart;

  Withdrawals(Ledger ledger, Replacements replacements) {
    this.ledger = ledger;
    this.replacements = replacements;
    this.clocksApart =
        Clocks.apart(ledger.world().dataset().statements().stream().map(ledger.world()::timeOf));
  }

  void takeBack(Statement statement, Claim claim) {
    Question question = Question.of(claim);
    if (question == null || !ledger.byQuestion().containsKey(question)) {
      return;
    }
    if (known.add(question)) {
      ledger.byQuestion().get(question).forEach(this::enter);
    }
    Set<PartyId> parties = new HashSet<>(statement.speakers());
    parties.addAll(ledger.world().dataset().sidesOf(statement));
    for (PartyId party : parties) {
      PriorityQueue<Account> earliestFirst =
          accounts.get(new Kind(question, contentOf(claim), party));
      if (earliestFirst != null) {
        takeBack(statement, earliestFirst);
      }
    }
  }

  private void takeBack(Statement statement, PriorityQueue<Account> earliestFirst) {
    Timespan when = ledger.world().timeOf(statement);
    long last = World.Span.of(when).widened(clocksApart).last();
    List<Account> kept = new ArrayList<>();
    while (!earliestFirst.isEmpty() && earliestFirst.peek().said().first() <= last) {
      Account account = earliestFirst.remove();
      if (account.time().isAfter(when) != Certainty.YES
          && replacements.speakForAllOf(account.statement(), List.of(statement.id()))) {
        account.replaced(Standing.RETRACTED, statement.id());
      } else {
        kept.add(account);
      }
    }
    earliestFirst.addAll(kept);
  }

  /** Whoever speaks for all speakers or all sides of an account speaks for the first of them. */
  private void enter(Account account) {
    Set<PartyId> firsts = new HashSet<>();
    account.statement().speakers().stream().limit(1).forEach(firsts::add);
    account.sides().stream().limit(1).forEach(firsts::add);
    for (PartyId first : firsts) {
      accounts
          .computeIfAbsent(
              new Kind(account.question(), contentOf(account.claim()), first),
              kind -> new PriorityQueue<>(Comparator.comparingLong(each -> each.said().first())))
          .add(account);
    }
  }

  /** {@return what of a claim is the claim itself, and no remark on it} */
  private static List<Object> contentOf(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return List.of(estimate.figure());
    } else if (claim instanceof TerritorialStatus status) {
      return List.of(status.holder(), status.period(), status.extent(), status.qualifier());
    } else if (claim instanceof Responsibility deed) {
      return List.of(deed.party());
    } else if (claim instanceof Occurrence occurrence) {
      return List.of(occurrence.state(), occurrence.asOf());
    }
    return List.of(claim);
  }
}
