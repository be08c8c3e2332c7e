package org.contested.dispute;

import java.util.List;
import org.contested.party.Party;
import org.contested.party.PartyId;

/**
 * A named policy that makes one figure of several accounts, and says which it used and why not the
 * others.
 *
 * <pre>{@code
 * accounts.killed().of(armenia).soldiers().in(clashes)
 *     .reconcile(excluding(OWN_SIDE).then(latest()).then(envelope()))
 * }</pre>
 *
 * <p>A policy is the caller's choice and its result carries its name. There is no default, and no
 * policy averages. A policy that has nothing to say answers empty: a result that allowed every
 * count is none. Some policies only choose ({@link #latest}, {@link #preferring}, {@link
 * #excluding}); they give a figure where all that they leave say the same, and otherwise leave it
 * to what comes {@link #then}. The result does not depend on the order of the accounts.
 *
 * <p>Policies of your own implement this interface, with {@link Reconciled#of} for the result.
 */
public interface Reconciliation {

  /** {@return the name of this policy, as it stands in results: {@code latest}} */
  String name();

  /**
   * {@return what this policy makes of accounts}
   *
   * @param accounts current accounts that assert, of one question; {@link Account#reading()} is
   *     what each says to it
   */
  Reconciled reconcile(List<Account> accounts);

  /**
   * {@return this policy and then another on the accounts that this one used}
   *
   * @param next what comes then
   */
  default Reconciliation then(Reconciliation next) {
    return Policies.sequence(this, next);
  }

  /**
   * {@return the narrowest figure that allows everything that any account allows}
   *
   * <p>It misleads where one account is an outlier: it is then wide, and a reader may take its ends
   * for likely.
   */
  static Reconciliation envelope() {
    return Policies.envelope();
  }

  /**
   * {@return what all accounts allow together, or nothing if they leave no such count}
   *
   * <p>A provisional count, and one up to an earlier time than another's, allows more ({@link
   * Dispute#agreement()}); the result stays within what any account says. It misleads where the
   * accounts copy one another: their agreement is then that of one.
   */
  static Reconciliation consensus() {
    return Policies.consensus();
  }

  /**
   * {@return the policy that chooses the accounts said last}
   *
   * <p>Leaves out those certainly said earlier than another, and undated ones where any is dated.
   * It misleads where the last to speak knows least.
   */
  static Reconciliation latest() {
    return Policies.latest();
  }

  /**
   * {@return the policy that chooses the accounts of the first of these parties that gives any}
   *
   * <p>A party gives an account if it speaks or somebody speaks for its side. It misleads where the
   * preferred party has a {@link Stake}; the choice is the caller's.
   *
   * @param parties the parties, most preferred first
   */
  static Reconciliation preferring(Party... parties) {
    return Policies.preferring(List.of(parties).stream().map(Party::id).toList());
  }

  /**
   * {@return the policy that chooses the accounts of the first of these parties that gives any}
   *
   * @param parties the parties' ids, most preferred first
   * @see #preferring(Party...)
   */
  static Reconciliation preferring(List<PartyId> parties) {
    return Policies.preferring(parties);
  }

  /**
   * {@return at least as many as the lowest of all lower ends: what every account that bounds the
   * number from below supports, or nothing if one allows only fewer}
   *
   * <p>It misleads where one account counts only what it could document: the true number is then
   * likely far above.
   */
  static Reconciliation conservative() {
    return Policies.conservative();
  }

  /**
   * {@return the policy that leaves out accounts of speakers who stand so to what they tell}
   *
   * <p>It misleads where those with a stake are the only ones who know.
   *
   * @param stakes the stakes to leave out
   */
  static Reconciliation excluding(Stake... stakes) {
    return Policies.excluding(List.of(stakes));
  }
}
