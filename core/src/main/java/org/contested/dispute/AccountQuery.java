package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contested.party.Party;
import org.contested.party.PartyId;

/**
 * A question put to a dataset, and the accounts that answer it. Immutable: each limit gives a new
 * question.
 *
 * @param <Q> the type of the question
 */
public abstract sealed class AccountQuery<Q extends AccountQuery<Q>> implements Iterable<Account>
    permits CasualtyAccounts, StatusAccounts, ResponsibilityAccounts, OccurrenceAccounts {
  private final Ledger ledger;
  private final Predicate<Account> asked;

  AccountQuery(Ledger ledger, Predicate<Account> asked) {
    this.ledger = ledger;
    this.asked = asked;
  }

  final Ledger ledger() {
    return ledger;
  }

  final Predicate<Account> asked() {
    return asked;
  }

  /** {@return the same question, asked only of accounts that pass too} */
  abstract Q where(Predicate<Account> passes);

  /**
   * {@return the accounts of one party's side: those given in its name, by whoever acts for it}
   *
   * @param party the party's id
   */
  public final Q accordingTo(PartyId party) {
    return where(
        account ->
            account.sides().contains(party)
                || account.statement().speakers().contains(party)
                || account.statement().onBehalfOf().contains(party));
  }

  /**
   * {@return the accounts of one party's side: those given in its name, by whoever acts for it}
   *
   * @param party the party
   */
  public final Q accordingTo(Party party) {
    return accordingTo(party.id());
  }

  /**
   * {@return the accounts of speakers who stand so to what they tell}
   *
   * @param stake the stake
   */
  public final Q withStake(Stake stake) {
    return where(account -> account.stake() == stake);
  }

  /** {@return all accounts, also those out of date or taken back, in the order of the dataset} */
  public ImmutableList<Account> list() {
    return ledger.accounts().stream().filter(asked).collect(ImmutableList.toImmutableList());
  }

  /** {@return the accounts that are what their side says now, in the order of the dataset} */
  public final ImmutableList<Account> current() {
    return list().stream().filter(Account::isCurrent).collect(ImmutableList.toImmutableList());
  }

  /** {@return all accounts} */
  public final Stream<Account> stream() {
    return list().stream();
  }

  /** {@return all accounts} */
  @Override
  public final Iterator<Account> iterator() {
    return list().iterator();
  }

  /** {@return whether nobody answers} */
  public final boolean isEmpty() {
    return list().isEmpty();
  }

  /**
   * {@return how many independent origins the current accounts have: all who speak for one side are
   * one, a statement that quotes others has their origins, and those who pass one on are none}
   */
  public final int independentOrigins() {
    return Rivalry.independentOrigins(current());
  }

  /** {@return how many accounts there are} */
  @Override
  public final String toString() {
    return "%s{%d}".formatted(getClass().getSimpleName(), list().size());
  }
}
