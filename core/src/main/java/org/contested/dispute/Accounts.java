package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.contested.claim.Harm;
import org.contested.claim.Relation;
import org.contested.dataset.Dataset;

/**
 * Asks a dataset who says what on a question.
 *
 * <pre>{@code
 * Accounts accounts = Accounts.in(dataset);
 * accounts.killed().of(armenia).soldiers().in(clashes).list();
 * accounts.control().of(karabakh).on("2020-12-01").current();
 * accounts.responsibility().forEvent(clashes).list();
 * accounts.occurrence().of(ceasefire).list();
 * }</pre>
 *
 * <p>Making it goes through the dataset once; each question then goes through the accounts once.
 * Ask several questions of one {@code Accounts}. Immutable, and safe for use by many threads.
 */
public final class Accounts {
  private final Ledger ledger;

  private Accounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * {@return the accounts in a dataset}
   *
   * @param dataset the dataset, or a view of one
   */
  public static Accounts in(Dataset dataset) {
    return new Accounts(new Ledger(dataset));
  }

  /** {@return all accounts on all questions, in the order of the dataset} */
  public ImmutableList<Account> list() {
    return ledger.accounts();
  }

  /** {@return the questions on which current accounts cannot all be true} */
  public Disputes disputes() {
    return Disputes.in(ledger);
  }

  /** {@return accounts of how many were killed} */
  public CasualtyAccounts killed() {
    return harmed(Harm.KILLED);
  }

  /** {@return accounts of how many were injured} */
  public CasualtyAccounts injured() {
    return harmed(Harm.INJURED);
  }

  /** {@return accounts of how many are missing} */
  public CasualtyAccounts missing() {
    return harmed(Harm.MISSING);
  }

  /** {@return accounts of how many were captured} */
  public CasualtyAccounts captured() {
    return harmed(Harm.CAPTURED);
  }

  /** {@return accounts of how many were displaced} */
  public CasualtyAccounts displaced() {
    return harmed(Harm.DISPLACED);
  }

  /** {@return accounts of how many casualties there were, of whatever harm} */
  public CasualtyAccounts casualties() {
    return harmed(Harm.CASUALTIES);
  }

  /**
   * {@return accounts of how many suffered one of several harms counted together}
   *
   * @param harm a harm
   * @param more the harms counted together with it, as in "missing or captured"
   */
  public CasualtyAccounts harmed(Harm harm, Harm... more) {
    return CasualtyAccounts.of(ledger, ImmutableSet.<Harm>builder().add(harm).add(more).build());
  }

  /** {@return accounts of whose a territory is in law} */
  public StatusAccounts sovereignty() {
    return status(Relation.SOVEREIGNTY);
  }

  /** {@return accounts of who controls a territory} */
  public StatusAccounts control() {
    return status(Relation.CONTROL);
  }

  /** {@return accounts of who administers a territory} */
  public StatusAccounts administration() {
    return status(Relation.ADMINISTRATION);
  }

  /** {@return accounts of who occupies a territory} */
  public StatusAccounts occupation() {
    return status(Relation.OCCUPATION);
  }

  /** {@return accounts of whose forces are present in a territory} */
  public StatusAccounts presence() {
    return status(Relation.PRESENCE);
  }

  /** {@return accounts of who lives in a territory} */
  public StatusAccounts inhabitants() {
    return status(Relation.INHABITED_BY);
  }

  /**
   * {@return accounts of who stands in a relation to a territory}
   *
   * @param relation the relation
   */
  public StatusAccounts status(Relation relation) {
    return StatusAccounts.of(ledger, relation);
  }

  /** {@return accounts of who did what in an event} */
  public ResponsibilityAccounts responsibility() {
    return ResponsibilityAccounts.of(ledger);
  }

  /** {@return accounts of whether an event happened and goes on} */
  public OccurrenceAccounts occurrence() {
    return OccurrenceAccounts.of(ledger);
  }

  /** {@return how many accounts there are} */
  @Override
  public String toString() {
    return "Accounts{%d in %s}".formatted(list().size(), ledger.world().dataset());
  }
}
