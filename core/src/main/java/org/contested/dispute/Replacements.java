package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Certainty;

/**
 * Finds the accounts that their own side has taken back or expressly replaced.
 *
 * <p>Only a statement of the same speaker or side counts: nobody can silence another by declaring
 * its words superseded. A retraction that has itself been retracted has no effect.
 */
final class Replacements {
  private final Ledger ledger;
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final SetMultimap<StatementId, StatementId> retractedBy = LinkedHashMultimap.create();
  private final SetMultimap<StatementId, StatementId> supersededBy = LinkedHashMultimap.create();

  Replacements(Ledger ledger) {
    this.ledger = ledger;
  }

  void apply() {
    for (Statement statement : ledger.world().dataset().statements()) {
      for (StatementRelation relation : statement.relations()) {
        note(statement, relation);
      }
    }
    if (!retractedBy.isEmpty() || !supersededBy.isEmpty()) {
      Set<StatementId> taken = retracted();
      for (Account account : ledger.accounts()) {
        replace(account, retractedBy, Standing.RETRACTED, taken);
        replace(account, supersededBy, Standing.SUPERSEDED, taken);
      }
    }
    for (Statement statement : ledger.world().dataset().statements()) {
      if (statement.act() == SpeechAct.RETRACT && statement.condition().isEmpty()) {
        statement.claims().forEach(claim -> takeBack(statement, claim));
      }
    }
  }

  private void note(Statement statement, StatementRelation relation) {
    SetMultimap<StatementId, StatementId> by =
        switch (relation.kind()) {
          case RETRACTS -> retractedBy;
          case SUPERSEDES, CORRECTS -> supersededBy;
          case DENIES, CONFIRMS, QUOTES -> null;
        };
    if (by == null || relation.statement().equals(statement.id())) {
      return;
    }
    ledger
        .world()
        .dataset()
        .find(relation.statement())
        .filter(other -> isOfSameSide(statement, other))
        .ifPresent(
            other -> {
              by.put(other.id(), statement.id());
              statements.put(statement.id(), statement);
            });
  }

  private boolean isOfSameSide(Statement statement, Statement other) {
    return !Sets.intersection(statement.speakers(), other.speakers()).isEmpty()
        || !Sets.intersection(sides(statement), sides(other)).isEmpty();
  }

  private ImmutableSet<PartyId> sides(Statement statement) {
    return ledger.world().dataset().sidesOf(statement);
  }

  /**
   * {@return the statements that are taken back by one that is not itself taken back; of statements
   * that take back each other in a circle, none}
   */
  private Set<StatementId> retracted() {
    SetMultimap<StatementId, StatementId> targets = LinkedHashMultimap.create();
    Map<StatementId, Integer> open = new HashMap<>();
    for (Map.Entry<StatementId, StatementId> each : retractedBy.entries()) {
      targets.put(each.getValue(), each.getKey());
      open.merge(each.getKey(), 1, Integer::sum);
    }
    Deque<StatementId> decided = new ArrayDeque<>();
    for (StatementId id : targets.keySet()) {
      if (!open.containsKey(id)) {
        decided.add(id);
      }
    }
    Set<StatementId> retracted = new HashSet<>();
    while (!decided.isEmpty()) {
      StatementId id = decided.remove();
      for (StatementId target : targets.get(id)) {
        if (!retracted.contains(id)) {
          retracted.add(target);
        }
        if (open.merge(target, -1, Integer::sum) == 0) {
          decided.add(target);
        }
      }
    }
    return retracted;
  }

  private static void replace(
      Account account,
      SetMultimap<StatementId, StatementId> by,
      Standing standing,
      Set<StatementId> retracted) {
    for (StatementId other : by.get(account.statement().id())) {
      if (!retracted.contains(other)) {
        account.replaced(standing, other);
      }
    }
  }

  /** A statement that takes back a claim takes it back wherever its side had made it. */
  private void takeBack(Statement statement, Claim claim) {
    List<Account> accounts = ledger.byQuestion().get(Question.of(claim));
    if (accounts == null) {
      return;
    }
    ImmutableSet<PartyId> sides = sides(statement);
    for (Account account : accounts) {
      if (!Sets.intersection(sides, account.sides()).isEmpty()
          && isSame(claim, account.claim())
          && account.time().isAfter(ledger.world().timeOf(statement)) != Certainty.YES) {
        account.replaced(Standing.RETRACTED, statement.id());
      }
    }
  }

  private static boolean isSame(Claim a, Claim b) {
    if (a instanceof CasualtyEstimate one && b instanceof CasualtyEstimate other) {
      return one.figure().equals(other.figure());
    }
    return a.compareWith(b) == Agreement.SAME;
  }
}
