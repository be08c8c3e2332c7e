package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.contested.claim.AgeGroup;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Sex;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of how many suffered what; see {@link Accounts#killed()}.
 *
 * <p>Asked for the killed of a party, it finds the accounts on all of the party and those on a
 * part: its soldiers, its killed in a part of the event. An account of a part tells less: that
 * there are at least so many ({@link Account#reading()}). What is not asked for is not limited.
 */
public final class CasualtyAccounts extends AccountQuery<CasualtyAccounts> {

  private final Victims victims;
  private final ImmutableSet<Harm> harms;
  private final @Nullable EventId event;
  private final @Nullable TerritoryId territory;
  private final @Nullable Timespan period;

  private CasualtyAccounts(
      Ledger ledger,
      Predicate<Account> asked,
      ImmutableSet<Harm> harms,
      Victims victims,
      @Nullable EventId event,
      @Nullable TerritoryId territory,
      @Nullable Timespan period) {
    super(ledger, asked);
    this.harms = harms;
    this.victims = victims;
    this.event = event;
    this.territory = territory;
    this.period = period;
  }

  static CasualtyAccounts of(Ledger ledger, ImmutableSet<Harm> harms) {
    return new CasualtyAccounts(
        ledger,
        account ->
            account.topic() instanceof CasualtyTopic topic
                && topic.harms().stream().allMatch(harm -> harm.isCountedIn(harms)),
        harms,
        Victims.anyone(),
        null,
        null,
        null);
  }

  @Override
  CasualtyAccounts where(Predicate<Account> passes) {
    return new CasualtyAccounts(
        ledger(), asked().and(passes), harms, victims, event, territory, period);
  }

  private static CasualtyTopic topic(Account account) {
    return (CasualtyTopic) account.topic();
  }

  /**
   * {@return those on victims of whom everyone is among these}
   *
   * @param victims the victims
   */
  public CasualtyAccounts of(Victims victims) {
    return new CasualtyAccounts(
        ledger(),
        asked().and(account -> topic(account).victims().isPartOf(victims, ledger().world())),
        harms,
        victims,
        event,
        territory,
        period);
  }

  /**
   * {@return those on people of a party}
   *
   * @param party the party's id
   */
  public CasualtyAccounts of(PartyId party) {
    return of(victims.toBuilder().party(party).build());
  }

  /**
   * {@return those on people of a party}
   *
   * @param party the party
   */
  public CasualtyAccounts of(Party party) {
    return of(party.id());
  }

  /**
   * {@return those on victims of a status}
   *
   * @param status the status
   */
  public CasualtyAccounts status(VictimStatus status) {
    return of(victims.toBuilder().status(status).build());
  }

  /** {@return those on members of armed forces} */
  public CasualtyAccounts soldiers() {
    return status(VictimStatus.ARMED_FORCES_MEMBER);
  }

  /** {@return those on civilians} */
  public CasualtyAccounts civilians() {
    return status(VictimStatus.CIVILIAN);
  }

  /** {@return those on fighters, soldiers among them} */
  public CasualtyAccounts combatants() {
    return status(VictimStatus.COMBATANT);
  }

  /** {@return those on women and girls} */
  public CasualtyAccounts female() {
    return of(victims.toBuilder().sex(Sex.FEMALE).build());
  }

  /** {@return those on men and boys} */
  public CasualtyAccounts male() {
    return of(victims.toBuilder().sex(Sex.MALE).build());
  }

  /** {@return those on people under 18} */
  public CasualtyAccounts children() {
    return of(victims.toBuilder().ageGroup(AgeGroup.CHILD).build());
  }

  /**
   * {@return those on harm tied so to the fighting}
   *
   * @param directness how the harm is tied to the fighting
   */
  public CasualtyAccounts caused(Directness directness) {
    return where(account -> topic(account).directness() == directness);
  }

  /**
   * {@return those in an event or a part of it}
   *
   * @param event the event's id
   */
  public CasualtyAccounts in(EventId event) {
    return new CasualtyAccounts(
        ledger(),
        asked().and(account -> isWithin(topic(account).scope().event(), event)),
        harms,
        victims,
        event,
        territory,
        period);
  }

  /**
   * {@return those in an event or a part of it}
   *
   * @param event the event
   */
  public CasualtyAccounts in(Event event) {
    return in(event.id());
  }

  /**
   * {@return those within a territory or a part of it}
   *
   * @param territory the territory's id
   */
  public CasualtyAccounts within(TerritoryId territory) {
    return new CasualtyAccounts(
        ledger(),
        asked().and(account -> isWithin(topic(account).scope().territory(), territory)),
        harms,
        victims,
        event,
        territory,
        period);
  }

  /**
   * {@return those within a territory or a part of it}
   *
   * @param territory the territory
   */
  public CasualtyAccounts within(Territory territory) {
    return within(territory.id());
  }

  private boolean isWithin(Optional<? extends EntityId> part, EntityId whole) {
    return part.isPresent() && ledger().world().isPartOf(part.get(), whole);
  }

  /**
   * {@return those whose scope names a period certainly within this one; {@code 2022} means all of
   * that year}
   *
   * @param period the period
   */
  public CasualtyAccounts during(Timespan period) {
    Timespan window = period.extent();
    return new CasualtyAccounts(
        ledger(),
        asked()
            .and(
                account ->
                    topic(account)
                        .scope()
                        .period()
                        .map(part -> part.equals(period) || isDuring(part, window))
                        .orElse(false)),
        harms,
        victims,
        event,
        territory,
        period);
  }

  private static boolean isDuring(Timespan part, Timespan window) {
    return part.extent().isDuring(window) == Certainty.YES;
  }

  /**
   * {@return those whose scope names a period certainly within this one}
   *
   * @param edtf the period, in EDTF: {@code 2022-09}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   * @see #during(Timespan)
   */
  public CasualtyAccounts during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /** {@return all accounts, each read for what was asked} */
  @Override
  public ImmutableList<Account> list() {
    ImmutableList<Account> found = super.list();
    List<CasualtyTopic> topics = found.stream().map(CasualtyAccounts::topic).distinct().toList();
    boolean oneDirectness = topics.stream().map(CasualtyTopic::directness).distinct().count() <= 1;
    return found.stream()
        .map(account -> answersAll(account, oneDirectness) ? account : account.ofPart())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether an account is on all that was asked, not on a part of it} */
  private boolean answersAll(Account account, boolean oneDirectness) {
    CasualtyTopic topic = topic(account);
    return topic.harms().equals(harms)
        && topic.victims().equals(victims)
        && topic.scope().event().equals(Optional.ofNullable(event))
        && topic.scope().territory().equals(Optional.ofNullable(territory))
        && topic.scope().period().equals(Optional.ofNullable(period))
        && (oneDirectness || topic.directness() == Directness.UNSPECIFIED)
        && !account.question().increment();
  }

  /**
   * {@return the one figure that a policy makes of the accounts}
   *
   * <p>The policy is given the {@linkplain #current() current} accounts that assert; those out of
   * date, superseded, taken back or denying are listed as left out.
   *
   * @param policy the policy
   */
  public Reconciled reconcile(Reconciliation policy) {
    return Reconciled.byPolicy(policy, list());
  }

  /**
   * {@return a tally of the current accounts that assert}
   *
   * <p>That two of them may count one person twice shows when its {@link Tally#total()} is asked
   * for.
   */
  public Tally tally() {
    return current().stream().filter(account -> !account.isDenial()).collect(Tally.collector());
  }
}
