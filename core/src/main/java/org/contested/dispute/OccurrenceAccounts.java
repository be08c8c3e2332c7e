package org.contested.dispute;

import java.util.function.Predicate;
import org.contested.claim.Occurrence;
import org.contested.event.Event;
import org.contested.event.EventId;

/** Accounts of whether an event happened and goes on; see {@link Accounts#occurrence()}. */
public final class OccurrenceAccounts extends AccountQuery<OccurrenceAccounts> {

  private OccurrenceAccounts(Ledger ledger, Predicate<Account> asked) {
    super(ledger, asked);
  }

  static OccurrenceAccounts of(Ledger ledger) {
    return new OccurrenceAccounts(ledger, account -> account.claim() instanceof Occurrence);
  }

  @Override
  OccurrenceAccounts where(Predicate<Account> passes) {
    return new OccurrenceAccounts(ledger(), asked().and(passes));
  }

  /**
   * {@return those on an event}
   *
   * @param event the event's id
   */
  public OccurrenceAccounts of(EventId event) {
    return where(account -> ((Occurrence) account.claim()).event().equals(event));
  }

  /**
   * {@return those on an event}
   *
   * @param event the event
   */
  public OccurrenceAccounts of(Event event) {
    return of(event.id());
  }
}
