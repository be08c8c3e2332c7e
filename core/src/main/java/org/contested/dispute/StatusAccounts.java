package org.contested.dispute;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.contested.claim.Relation;
import org.contested.claim.TerritorialStatus;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** Accounts of who stands in a relation to a territory; see {@link Accounts#control()}. */
public final class StatusAccounts extends AccountQuery<StatusAccounts> {

  private StatusAccounts(Ledger ledger, Predicate<Account> asked) {
    super(ledger, asked);
  }

  static StatusAccounts of(Ledger ledger, Relation relation) {
    return new StatusAccounts(
        ledger,
        account ->
            account.claim() instanceof TerritorialStatus status && status.relation() == relation);
  }

  @Override
  StatusAccounts where(Predicate<Account> passes) {
    return new StatusAccounts(ledger(), asked().and(passes));
  }

  private static TerritorialStatus status(Account account) {
    return (TerritorialStatus) account.claim();
  }

  /**
   * {@return those on a territory}
   *
   * @param territory the territory's id
   */
  public StatusAccounts of(TerritoryId territory) {
    return where(account -> status(account).territory().equals(territory));
  }

  /**
   * {@return those on a territory}
   *
   * @param territory the territory
   */
  public StatusAccounts of(Territory territory) {
    return of(territory.id());
  }

  /**
   * {@return those on one holder}
   *
   * @param holder the holder's id
   */
  public StatusAccounts by(PartyId holder) {
    return where(account -> status(account).holder().equals(holder));
  }

  /**
   * {@return those on one holder}
   *
   * @param holder the holder
   */
  public StatusAccounts by(Party holder) {
    return by(holder.id());
  }

  /**
   * {@return those that hold on a day, or may: all but those whose period certainly does not
   * include it, and those of whose holder the same side has since said otherwise of that day}
   *
   * @param day the day
   */
  public StatusAccounts on(LocalDate day) {
    Supplier<Amendments> amendments =
        Suppliers.memoize(() -> new Amendments(ledger().accounts(), Timespan.of(day)));
    return where(
        account ->
            status(account)
                    .period()
                    .map(period -> period.contains(day) != Certainty.NO)
                    .orElse(true)
                && !amendments.get().replace(account));
  }

  /**
   * {@return those that hold on a day, or may}
   *
   * @param day the day, as {@code 2020-12-01}
   * @throws java.time.format.DateTimeParseException if the text is no such day
   * @see #on(LocalDate)
   */
  public StatusAccounts on(String day) {
    return on(LocalDate.parse(day));
  }
}
