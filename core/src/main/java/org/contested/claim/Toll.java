package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/**
 * The beginning of a {@link CasualtyEstimate}: how many suffered what, and whom; not yet within
 * what.
 *
 * <p>It comes from {@link Claims#killed} and its like, and becomes a claim by {@code in}, {@code
 * within} or {@code during}: {@code killed(atLeast(49)).soldiersOf(armenia).in(clashes)}. A toll
 * without a scope is not a claim, so the compiler refuses it where a claim is meant.
 */
public final class Toll {
  private final ImmutableSet<Harm> harms;
  private final Figure figure;
  private final Victims victims;

  Toll(ImmutableSet<Harm> harms, Figure figure, Victims victims) {
    this.harms = harms;
    this.figure = figure;
    this.victims = victims;
  }

  /**
   * {@return this toll, limited to anybody of a party}
   *
   * @param party the party
   */
  public Toll of(Party party) {
    return of(party.id());
  }

  /**
   * {@return this toll, limited to anybody of a party}
   *
   * @param party the party's id
   */
  public Toll of(PartyId party) {
    return of(victims.toBuilder().party(party).build());
  }

  /**
   * {@return this toll, limited to members of a party's armed forces}
   *
   * @param party the party
   */
  public Toll soldiersOf(Party party) {
    return soldiersOf(party.id());
  }

  /**
   * {@return this toll, limited to members of a party's armed forces}
   *
   * @param party the party's id
   */
  public Toll soldiersOf(PartyId party) {
    return of(party).status(VictimStatus.ARMED_FORCES_MEMBER);
  }

  /**
   * {@return this toll, limited to civilians of a party}
   *
   * @param party the party
   */
  public Toll civiliansOf(Party party) {
    return civiliansOf(party.id());
  }

  /**
   * {@return this toll, limited to civilians of a party}
   *
   * @param party the party's id
   */
  public Toll civiliansOf(PartyId party) {
    return of(party).status(VictimStatus.CIVILIAN);
  }

  /**
   * {@return this toll, limited to fighters of a party}
   *
   * @param party the party
   */
  public Toll combatantsOf(Party party) {
    return combatantsOf(party.id());
  }

  /**
   * {@return this toll, limited to fighters of a party}
   *
   * @param party the party's id
   */
  public Toll combatantsOf(PartyId party) {
    return of(party).status(VictimStatus.COMBATANT);
  }

  /** {@return this toll, limited to civilians of whatever party} */
  public Toll civilians() {
    return status(VictimStatus.CIVILIAN);
  }

  /**
   * {@return this toll, limited to victims of a status}
   *
   * @param status the status
   */
  public Toll status(VictimStatus status) {
    return of(victims.toBuilder().status(status).build());
  }

  /** {@return this toll, limited to women and girls} */
  public Toll female() {
    return of(victims.toBuilder().sex(Sex.FEMALE).build());
  }

  /** {@return this toll, limited to men and boys} */
  public Toll male() {
    return of(victims.toBuilder().sex(Sex.MALE).build());
  }

  /** {@return this toll, limited to people under 18} */
  public Toll children() {
    return of(victims.toBuilder().ageGroup(AgeGroup.CHILD).build());
  }

  /**
   * {@return this toll, limited to a narrower group}
   *
   * @param group the group in the source's words: {@code journalists}
   */
  public Toll group(String group) {
    return of(victims.toBuilder().group(group).build());
  }

  /**
   * {@return this toll, of these victims}
   *
   * @param victims whom it counts, in place of all said before
   */
  public Toll of(Victims victims) {
    return new Toll(harms, figure, victims);
  }

  /**
   * {@return the estimate of this toll in an event, counting all so far}
   *
   * @param event the event
   */
  public CasualtyEstimate in(Event event) {
    return in(event.id());
  }

  /**
   * {@return the estimate of this toll in an event, counting all so far}
   *
   * @param event the event's id
   */
  public CasualtyEstimate in(EventId event) {
    return within(Scope.in(event));
  }

  /**
   * {@return the estimate of this toll in a territory, counting all so far}
   *
   * @param territory the territory
   */
  public CasualtyEstimate within(Territory territory) {
    return within(territory.id());
  }

  /**
   * {@return the estimate of this toll in a territory, counting all so far}
   *
   * @param territory the territory's id
   */
  public CasualtyEstimate within(TerritoryId territory) {
    return within(Scope.within(territory));
  }

  /**
   * {@return the estimate of this toll in a period}
   *
   * @param period the period
   */
  public CasualtyEstimate during(Timespan period) {
    return within(Scope.during(period));
  }

  /**
   * {@return the estimate of this toll in a period}
   *
   * @param edtf the period, in EDTF: {@code 2022-09-12/2022-09-14}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public CasualtyEstimate during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /**
   * {@return the estimate of this toll within a scope}
   *
   * @param scope the scope
   */
  public CasualtyEstimate within(Scope scope) {
    return CasualtyEstimate.builder()
        .harms(harms)
        .figure(figure)
        .victims(victims)
        .scope(scope)
        .accumulation(Accumulation.CUMULATIVE)
        .build();
  }

  /** {@return harms, figure and victims, for reading while debugging} */
  @Override
  public String toString() {
    return "Toll{harms=%s, figure=%s, victims=%s}".formatted(harms, figure, victims);
  }
}
