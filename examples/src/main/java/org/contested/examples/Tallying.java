package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Harm;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Reconciled;
import org.contested.dispute.Reconciliation;
import org.contested.dispute.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Adds up how many suffered a harm: the current figures of a dataset, rival ones of one question
 * reconciled by a policy if there is one.
 */
final class Tallying {

  /** Whom a figure counts, and whether it is a total or what a period added. */
  private record Counted(CasualtyTopic topic, Accumulation accumulation) {}

  private final List<String> unreconciled = new ArrayList<>();
  private final Tally tally;

  /**
   * Collects the figures.
   *
   * @param dataset the dataset
   * @param harm the harm, counted alone
   * @param policy what makes one figure of rival ones, or null to leave them apart, so that they
   *     cannot be added
   */
  Tallying(Dataset dataset, Harm harm, @Nullable Reconciliation policy) {
    List<Account> accounts =
        Accounts.in(dataset).list().stream()
            .filter(account -> account.isCurrent() && !account.isDenial())
            .filter(account -> isOn(harm, account))
            .toList();
    this.tally =
        policy == null
            ? accounts.stream().collect(Tally.collector())
            : reconciled(accounts, policy);
  }

  private static boolean isOn(Harm harm, Account account) {
    return account.topic() instanceof CasualtyTopic topic
        && topic.harms().equals(ImmutableSet.of(harm));
  }

  private Tally reconciled(List<Account> accounts, Reconciliation policy) {
    Map<Counted, List<Account>> questions = new LinkedHashMap<>();
    for (Account account : accounts) {
      questions.computeIfAbsent(counted(account), key -> new ArrayList<>()).add(account);
    }
    Tally alone =
        questions.values().stream()
            .filter(answers -> answers.size() == 1)
            .flatMap(List::stream)
            .collect(Tally.collector());
    return questions.entrySet().stream()
        .filter(question -> question.getValue().size() > 1)
        .flatMap(question -> reconciled(question.getKey(), question.getValue(), policy))
        .reduce(alone, Tally::combine);
  }

  private static Counted counted(Account account) {
    return new Counted(
        (CasualtyTopic) account.topic(), ((CasualtyEstimate) account.claim()).accumulation());
  }

  private Stream<Tally> reconciled(Counted of, List<Account> answers, Reconciliation policy) {
    Reconciled result = policy.reconcile(answers);
    if (result.figure().isEmpty()) {
      unreconciled.add(
          "the policy %s makes no figure of these: %s".formatted(result.policy(), answers));
    }
    return result.figure().stream().map(figure -> Tally.of(of.topic(), result));
  }

  /** {@return all figures that may be added, rival ones of one question among them if unsettled} */
  Tally tally() {
    return tally;
  }

  /** {@return the questions of whose answers the policy makes no figure, in words} */
  ImmutableList<String> unreconciled() {
    return ImmutableList.copyOf(unreconciled);
  }
}
