package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contested.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a policy made of several accounts: a figure or none, the accounts that it used, and those
 * that it left out, each with the reason.
 */
public final class Reconciled {

  /**
   * An account that a policy did not use.
   *
   * @param account the account
   * @param reason why, in words: {@code said earlier than report-02}
   */
  public record LeftOut(Account account, String reason) {}

  private final String policy;
  private final @Nullable Figure figure;
  private final ImmutableList<Account> used;
  private final ImmutableList<LeftOut> leftOut;

  private Reconciled(
      String policy, @Nullable Figure figure, List<Account> used, List<LeftOut> leftOut) {
    this.policy = policy;
    this.figure = figure;
    this.used = ImmutableList.copyOf(used);
    this.leftOut = ImmutableList.copyOf(leftOut);
  }

  /**
   * {@return what a policy made of accounts; for those who write their own policy}
   *
   * @param policy the name of the policy
   * @param figure the figure, or empty if it has nothing to say
   * @param used the accounts on which the figure rests
   * @param leftOut the other accounts, each with the reason
   * @throws IllegalArgumentException if there is a figure that rests on no account
   */
  public static Reconciled of(
      String policy, Optional<Figure> figure, List<Account> used, List<LeftOut> leftOut) {
    if (figure.isPresent() && used.isEmpty()) {
      throw new IllegalArgumentException(
          "policy '%s' answers %s and uses no account; name those on which it rests, or answer empty"
              .formatted(policy, figure.get()));
    }
    boolean saysNothing =
        figure.isPresent()
            && figure.get().allowsSameAs(Figure.unknown())
            && figure.get().best().isEmpty();
    return new Reconciled(policy, saysNothing ? null : figure.orElse(null), used, leftOut);
  }

  /** Gives a policy the current accounts that assert, and adds the others to those left out. */
  static Reconciled byPolicy(Reconciliation policy, List<Account> accounts) {
    List<Account> given = new ArrayList<>();
    List<LeftOut> before = new ArrayList<>();
    for (Account account : accounts) {
      if (!account.isCurrent()) {
        before.add(
            new LeftOut(
                account,
                "%s by %s"
                    .formatted(
                        Phrases.lower(account.standing()), account.replacedBy().orElseThrow())));
      } else if (account.isDenial()) {
        before.add(new LeftOut(account, "denies, and gives no figure"));
      } else {
        given.add(account);
      }
    }
    Reconciled result = policy.reconcile(given);
    before.addAll(result.leftOut);
    return new Reconciled(result.policy, result.figure, result.used, before);
  }

  /** {@return what the next policy makes of the accounts that this one used} */
  Reconciled followedBy(Reconciliation next) {
    Reconciled then = next.reconcile(used);
    List<LeftOut> all = new ArrayList<>(leftOut);
    all.addAll(then.leftOut);
    return new Reconciled(policy + ", then " + then.policy, then.figure, then.used, all);
  }

  /** {@return the name of the policy: {@code latest, then envelope}} */
  public String policy() {
    return policy;
  }

  /** {@return the figure, or empty where the policy has nothing to say} */
  public Optional<Figure> figure() {
    return Optional.ofNullable(figure);
  }

  /** {@return the accounts on which the figure rests} */
  public ImmutableList<Account> used() {
    return used;
  }

  /** {@return the accounts that were not used, each with the reason} */
  public ImmutableList<LeftOut> leftOut() {
    return leftOut;
  }

  /** {@return the result in plain words: figure, policy, and each account with its statement} */
  public String explain() {
    StringBuilder text = new StringBuilder();
    text.append(figure == null ? "No figure" : figure.toString());
    text.append(", by the policy: ").append(policy).append(".\n");
    for (Account account : used) {
      text.append("- used: ").append(account).append('\n');
    }
    for (LeftOut each : leftOut) {
      text.append("- left out, ")
          .append(each.reason())
          .append(": ")
          .append(each.account())
          .append('\n');
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reconciled that
        && policy.equals(that.policy)
        && Objects.equals(figure, that.figure)
        && used.equals(that.used)
        && leftOut.equals(that.leftOut);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policy, figure, used, leftOut);
  }

  /** {@return the explanation} */
  @Override
  public String toString() {
    return explain();
  }
}
