package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.contested.dataset.Dataset;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;

/**
 * Finds the accounts that their own side has taken back or expressly replaced.
 *
 * <p>Only a statement of the same speaker or side counts, made on no condition: nobody can silence
 * another by declaring its words superseded. What several said together stands until each of them,
 * or of their sides, has taken it back or replaced it. A retraction that has itself been retracted
 * has no effect. Of statements that take back one another in a circle none has, and none of those
 * that replace one another in a circle is replaced by another of them.
 */
final class Replacements {
  private final Ledger ledger;
  private final Dataset dataset;

  /** By which statements each is taken back, and by which it is replaced. */
  private final SetMultimap<StatementId, StatementId> retractedBy = LinkedHashMultimap.create();

  private final SetMultimap<StatementId, StatementId> supersededBy = LinkedHashMultimap.create();

  /** The statements taken back, each with the statement that completed this. */
  private final Map<StatementId, StatementId> retracted = new HashMap<>();

  Replacements(Ledger ledger) {
    this.ledger = ledger;
    this.dataset = ledger.world().dataset();
  }

  void apply() {
    for (Statement statement : dataset.statements()) {
      if (statement.condition().isEmpty()) {
        for (StatementRelation relation : statement.relations()) {
          note(statement, relation);
        }
      }
    }
    if (!retractedBy.isEmpty() || !supersededBy.isEmpty()) {
      findRetracted();
      replaceAccounts();
    }
    Withdrawals withdrawals = new Withdrawals(ledger, this);
    for (Statement statement : dataset.statements()) {
      if (statement.act() == SpeechAct.RETRACT
          && statement.condition().isEmpty()
          && !retracted.containsKey(statement.id())) {
        statement.claims().forEach(claim -> withdrawals.takeBack(statement, claim));
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
    if (by != null && !relation.statement().equals(statement.id())) {
      dataset
          .find(relation.statement())
          .filter(other -> sharesSide(statement, other))
          .ifPresent(other -> by.put(other.id(), statement.id()));
    }
  }

  private boolean sharesSide(Statement statement, Statement other) {
    return !Sets.intersection(statement.speakers(), other.speakers()).isEmpty()
        || !Sets.intersection(sides(statement), sides(other)).isEmpty();
  }

  private ImmutableSet<PartyId> sides(Statement statement) {
    return dataset.sidesOf(statement);
  }

  /** {@return whether statements come from all speakers, or all sides, of another} */
  boolean speakForAllOf(Statement other, Collection<StatementId> statements) {
    return all(statements, Statement::speakers).containsAll(other.speakers())
        || (!sides(other).isEmpty() && all(statements, this::sides).containsAll(sides(other)));
  }

  private Set<PartyId> all(
      Collection<StatementId> statements, Function<Statement, Set<PartyId>> parties) {
    Set<PartyId> all = new HashSet<>();
    statements.forEach(id -> all.addAll(parties.apply(dataset.get(id))));
    return all;
  }

  /** Decides from the statements that nobody takes back to those that they take back, and on. */
  private void findRetracted() {
    SetMultimap<StatementId, StatementId> targets =
        Multimaps.invertFrom(retractedBy, LinkedHashMultimap.create());
    SetMultimap<StatementId, StatementId> inEffect = LinkedHashMultimap.create();
    Map<StatementId, Integer> undecided = new HashMap<>();
    retractedBy.asMap().forEach((target, by) -> undecided.put(target, by.size()));
    Deque<StatementId> decided = new ArrayDeque<>(targets.keySet());
    decided.removeIf(undecided::containsKey);
    while (!decided.isEmpty()) {
      StatementId id = decided.remove();
      for (StatementId target : targets.get(id)) {
        if (retracted.containsKey(target)) {
          continue;
        }
        int left = undecided.merge(target, -1, Integer::sum);
        if (!retracted.containsKey(id)) {
          inEffect.put(target, id);
          if (speakForAllOf(dataset.get(target), inEffect.get(target))) {
            retracted.put(target, id);
          }
        }
        if (left == 0 || retracted.containsKey(target)) {
          decided.add(target);
        }
      }
    }
  }

  private void replaceAccounts() {
    Set<StatementId> circular = inCircles(supersededBy);
    Map<StatementId, StatementId> superseded = new HashMap<>();
    supersededBy
        .asMap()
        .forEach(
            (target, by) -> {
              List<StatementId> inEffect =
                  by.stream()
                      .filter(id -> !retracted.containsKey(id))
                      .filter(id -> !circular.contains(target) || !circular.contains(id))
                      .toList();
              if (!inEffect.isEmpty() && speakForAllOf(dataset.get(target), inEffect)) {
                superseded.put(target, inEffect.get(inEffect.size() - 1));
              }
            });
    for (Account account : ledger.accounts()) {
      StatementId id = account.statement().id();
      StatementId takenBackBy = retracted.get(id);
      StatementId replacedBy = superseded.get(id);
      if (takenBackBy != null) {
        account.replaced(Standing.RETRACTED, takenBackBy);
      } else if (replacedBy != null) {
        account.replaced(Standing.SUPERSEDED, replacedBy);
      }
    }
  }

  /** {@return the statements in circles, and those between circles} */
  private static Set<StatementId> inCircles(SetMultimap<StatementId, StatementId> supersededBy) {
    SetMultimap<StatementId, StatementId> targets =
        Multimaps.invertFrom(supersededBy, LinkedHashMultimap.create());
    Set<StatementId> circular = new LinkedHashSet<>(supersededBy.keySet());
    circular.retainAll(targets.keySet());
    Deque<StatementId> outside = new ArrayDeque<>(supersededBy.keySet());
    outside.addAll(targets.keySet());
    outside.removeIf(circular::contains);
    while (!outside.isEmpty()) {
      StatementId id = outside.remove();
      for (StatementId next : Sets.union(targets.get(id), supersededBy.get(id))) {
        if (circular.contains(next)
            && (!meets(supersededBy.get(next), circular) || !meets(targets.get(next), circular))) {
          circular.remove(next);
          outside.add(next);
        }
      }
    }
    return circular;
  }

  private static boolean meets(Set<StatementId> some, Set<StatementId> others) {
    return some.stream().anyMatch(others::contains);
  }
}
