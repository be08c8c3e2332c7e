package org.contested.dispute;

import java.util.function.Predicate;
import org.contested.claim.Deed;
import org.contested.claim.Responsibility;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;

/** Accounts of who did what in an event; see {@link Accounts#responsibility()}. */
public final class ResponsibilityAccounts extends AccountQuery<ResponsibilityAccounts> {

  private ResponsibilityAccounts(Ledger ledger, Predicate<Account> asked) {
    super(ledger, asked);
  }

  static ResponsibilityAccounts of(Ledger ledger) {
    return new ResponsibilityAccounts(ledger, account -> account.claim() instanceof Responsibility);
  }

  @Override
  ResponsibilityAccounts where(Predicate<Account> passes) {
    return new ResponsibilityAccounts(ledger(), asked().and(passes));
  }

  private static Responsibility deed(Account account) {
    return (Responsibility) account.claim();
  }

  /**
   * {@return those on an event}
   *
   * @param event the event's id
   */
  public ResponsibilityAccounts forEvent(EventId event) {
    return where(account -> deed(account).event().equals(event));
  }

  /**
   * {@return those on an event}
   *
   * @param event the event
   */
  public ResponsibilityAccounts forEvent(Event event) {
    return forEvent(event.id());
  }

  /**
   * {@return those on one sort of deed}
   *
   * @param deed what was done
   */
  public ResponsibilityAccounts who(Deed deed) {
    return where(account -> deed(account).deed() == deed);
  }

  /**
   * {@return those that name a party}
   *
   * @param party the party's id
   */
  public ResponsibilityAccounts naming(PartyId party) {
    return where(account -> deed(account).party().equals(party));
  }

  /**
   * {@return those that name a party}
   *
   * @param party the party
   */
  public ResponsibilityAccounts naming(Party party) {
    return naming(party.id());
  }
}
