package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.Claim;
import org.contested.dataset.Dataset;
import org.contested.party.PartyId;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementRelation;

/** All accounts of a dataset, in its order, by their questions, each with its standing. */
final class Ledger {

  /**
   * What a statement tells: the questions on which it has claims of its own, and the claims of
   * others on which it says whether they are so.
   */
  private record Told(Set<Question> questions, Set<Map.Entry<Claim, Boolean>> reactions) {}

  private final World world;
  private final Map<Question, List<Account>> byQuestion = new LinkedHashMap<>();
  private final ImmutableList<Account> accounts;

  Ledger(Dataset dataset) {
    this.world = new World(dataset);
    List<Account> all = new ArrayList<>();
    for (Statement statement : dataset.statements()) {
      if (statement.condition().isEmpty()) {
        enter(statement, all);
      }
    }
    this.accounts = ImmutableList.copyOf(all);
    for (Account account : all) {
      byQuestion.computeIfAbsent(account.question(), question -> new ArrayList<>()).add(account);
    }
    byQuestion
        .values()
        .forEach(
            accounts -> {
              Peers peers = new Peers(accounts);
              accounts.forEach(each -> each.among(peers));
            });
    new Replacements(this).apply();
    byQuestion.values().forEach(Latest::apply);
  }

  World world() {
    return world;
  }

  ImmutableList<Account> accounts() {
    return accounts;
  }

  /** {@return the accounts of each question; the lists are not to be changed} */
  Map<Question, List<Account>> byQuestion() {
    return byQuestion;
  }

  private void enter(Statement statement, List<Account> all) {
    boolean denies = statement.act() == SpeechAct.DENY;
    boolean tells = denies || statement.act().asserts();
    if (!tells && statement.relations().isEmpty()) {
      return;
    }
    ImmutableSet<PartyId> sides = world.dataset().sidesOf(statement);
    Told told = new Told(new HashSet<>(), new HashSet<>());
    if (tells) {
      for (Claim claim : statement.claims()) {
        Question question = Question.of(claim);
        if (question != null) {
          told.questions().add(question);
          all.add(new Account(world, statement, claim, question, denies, sides));
        }
      }
    }
    for (StatementRelation relation : statement.relations()) {
      if (relation.kind() == RelationKind.CONFIRMS || relation.kind() == RelationKind.DENIES) {
        react(statement, relation, sides, told, all);
      }
    }
  }

  /** Enters what a statement says of the claims of another, where it has none of its own. */
  private void react(
      Statement statement,
      StatementRelation relation,
      ImmutableSet<PartyId> sides,
      Told told,
      List<Account> all) {
    Optional<Statement> other = world.dataset().find(relation.statement());
    if (other.isEmpty() || other.get().condition().isPresent()) {
      return;
    }
    boolean denied = other.get().act() == SpeechAct.DENY;
    if (!denied && !other.get().act().asserts()) {
      return;
    }
    boolean denial = (relation.kind() == RelationKind.DENIES) != denied;
    for (Claim claim : other.get().claims()) {
      Question question = Question.of(claim);
      if (question != null
          && !told.questions().contains(question)
          && told.reactions().add(Map.entry(claim, denial))) {
        all.add(new Account(world, statement, claim, question, denial, sides));
      }
    }
  }
}
