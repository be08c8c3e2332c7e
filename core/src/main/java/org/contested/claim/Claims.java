package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/**
 * Short forms for coding claims by hand, meant for static import.
 *
 * <pre>{@code
 * killed(atLeast(49)).soldiersOf(armenia).in(clashes).provisional()
 * initiated(azerbaijan, clashes).because("it did not want to negotiate")
 * sovereign(azerbaijan, karabakh)
 * inhabits(ethnicArmenians, karabakh).qualified("mainly")
 * ongoing(peacekeeping)
 * saying("the war in Ukraine opened a gap for Azerbaijan")
 * }</pre>
 *
 * <p>Each short form takes entities or their ids. The full builders of the claim types stand
 * beneath them.
 */
public final class Claims {

  private Claims() {}

  /**
   * {@return so many were killed; say whom, and in what}
   *
   * @param figure how many
   */
  public static Toll killed(Figure figure) {
    return harmed(figure, Harm.KILLED);
  }

  /**
   * {@return so many were injured; say whom, and in what}
   *
   * @param figure how many
   */
  public static Toll injured(Figure figure) {
    return harmed(figure, Harm.INJURED);
  }

  /**
   * {@return so many are missing; say whom, and in what}
   *
   * @param figure how many
   */
  public static Toll missing(Figure figure) {
    return harmed(figure, Harm.MISSING);
  }

  /**
   * {@return so many were captured; say whom, and in what}
   *
   * @param figure how many
   */
  public static Toll captured(Figure figure) {
    return harmed(figure, Harm.CAPTURED);
  }

  /**
   * {@return so many were displaced; say whom, and in what}
   *
   * @param figure how many
   */
  public static Toll displaced(Figure figure) {
    return harmed(figure, Harm.DISPLACED);
  }

  /**
   * {@return so many casualties, where the source does not say of which harm; say whom, and in
   * what}
   *
   * @param figure how many
   */
  public static Toll casualties(Figure figure) {
    return harmed(figure, Harm.CASUALTIES);
  }

  /**
   * {@return so many suffered one of several harms counted together; say whom, and in what}
   *
   * @param figure how many
   * @param harm a harm
   * @param more the harms counted together with it, as in "missing or captured"
   */
  public static Toll harmed(Figure figure, Harm harm, Harm... more) {
    return new Toll(
        ImmutableSet.<Harm>builder().add(harm).add(more).build(), figure, Victims.anyone());
  }

  /**
   * {@return the claim that a territory is a holder's in law}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus sovereign(Party holder, Territory territory) {
    return sovereign(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a territory is a holder's in law}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus sovereign(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.SOVEREIGNTY, territory);
  }

  /**
   * {@return the claim that a holder controls a territory}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus controls(Party holder, Territory territory) {
    return controls(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a holder controls a territory}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus controls(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.CONTROL, territory);
  }

  /**
   * {@return the claim that a holder administers a territory}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus administers(Party holder, Territory territory) {
    return administers(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a holder administers a territory}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus administers(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.ADMINISTRATION, territory);
  }

  /**
   * {@return the claim that a holder occupies a territory}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus occupies(Party holder, Territory territory) {
    return occupies(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a holder occupies a territory}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus occupies(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.OCCUPATION, territory);
  }

  /**
   * {@return the claim that a holder's forces are present in a territory}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus present(Party holder, Territory territory) {
    return present(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a holder's forces are present in a territory}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus present(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.PRESENCE, territory);
  }

  /**
   * {@return the claim that a population lives in a territory}
   *
   * @param holder the holder
   * @param territory the territory
   */
  public static TerritorialStatus inhabits(Party holder, Territory territory) {
    return inhabits(holder.id(), territory.id());
  }

  /**
   * {@return the claim that a population lives in a territory}
   *
   * @param holder the holder's id
   * @param territory the territory's id
   */
  public static TerritorialStatus inhabits(PartyId holder, TerritoryId territory) {
    return status(holder, Relation.INHABITED_BY, territory);
  }

  /**
   * {@return the claim that a party began an event}
   *
   * @param party the party
   * @param event the event
   */
  public static Responsibility initiated(Party party, Event event) {
    return initiated(party.id(), event.id());
  }

  /**
   * {@return the claim that a party began an event}
   *
   * @param party the party's id
   * @param event the event's id
   */
  public static Responsibility initiated(PartyId party, EventId event) {
    return Responsibility.builder().party(party).event(event).deed(Deed.INITIATED).build();
  }

  /**
   * {@return the claim that a party carried out an event}
   *
   * @param party the party
   * @param event the event
   */
  public static Responsibility carriedOut(Party party, Event event) {
    return carriedOut(party.id(), event.id());
  }

  /**
   * {@return the claim that a party carried out an event}
   *
   * @param party the party's id
   * @param event the event's id
   */
  public static Responsibility carriedOut(PartyId party, EventId event) {
    return Responsibility.builder().party(party).event(event).deed(Deed.CARRIED_OUT).build();
  }

  /**
   * {@return the claim that a party provoked an event}
   *
   * @param party the party
   * @param event the event
   */
  public static Responsibility provoked(Party party, Event event) {
    return provoked(party.id(), event.id());
  }

  /**
   * {@return the claim that a party provoked an event}
   *
   * @param party the party's id
   * @param event the event's id
   */
  public static Responsibility provoked(PartyId party, EventId event) {
    return Responsibility.builder().party(party).event(event).deed(Deed.PROVOKED).build();
  }

  /**
   * {@return the claim that a party acted in an event in answer to another}
   *
   * @param party the party
   * @param event the event
   */
  public static Responsibility responded(Party party, Event event) {
    return responded(party.id(), event.id());
  }

  /**
   * {@return the claim that a party acted in an event in answer to another}
   *
   * @param party the party's id
   * @param event the event's id
   */
  public static Responsibility responded(PartyId party, EventId event) {
    return Responsibility.builder().party(party).event(event).deed(Deed.RESPONDED).build();
  }

  /**
   * {@return the claim that an event happened}
   *
   * @param event the event
   */
  public static Occurrence happened(Event event) {
    return happened(event.id());
  }

  /**
   * {@return the claim that an event happened}
   *
   * @param event the event's id
   */
  public static Occurrence happened(EventId event) {
    return Occurrence.builder().event(event).state(EventState.HAPPENED).build();
  }

  /**
   * {@return the claim that an event happened and goes on}
   *
   * @param event the event
   */
  public static Occurrence ongoing(Event event) {
    return ongoing(event.id());
  }

  /**
   * {@return the claim that an event happened and goes on}
   *
   * @param event the event's id
   */
  public static Occurrence ongoing(EventId event) {
    return Occurrence.builder().event(event).state(EventState.ONGOING).build();
  }

  /**
   * {@return the claim that an event happened and is over}
   *
   * @param event the event
   */
  public static Occurrence ended(Event event) {
    return ended(event.id());
  }

  /**
   * {@return the claim that an event happened and is over}
   *
   * @param event the event's id
   */
  public static Occurrence ended(EventId event) {
    return Occurrence.builder().event(event).state(EventState.ENDED).build();
  }

  /**
   * {@return the claim that an event is in force}
   *
   * @param event the event
   */
  public static Occurrence inForce(Event event) {
    return inForce(event.id());
  }

  /**
   * {@return the claim that an event is in force}
   *
   * @param event the event's id
   */
  public static Occurrence inForce(EventId event) {
    return Occurrence.builder().event(event).state(EventState.IN_FORCE).build();
  }

  /**
   * {@return the claim that an event did not happen}
   *
   * @param event the event
   */
  public static Occurrence didNotHappen(Event event) {
    return didNotHappen(event.id());
  }

  /**
   * {@return the claim that an event did not happen}
   *
   * @param event the event's id
   */
  public static Occurrence didNotHappen(EventId event) {
    return Occurrence.builder().event(event).state(EventState.DID_NOT_HAPPEN).build();
  }

  /**
   * {@return a claim in words}
   *
   * @param text what is said
   * @throws org.contested.common.InvalidValueException if the text is blank
   */
  public static Proposition saying(String text) {
    return Proposition.builder().text(text).build();
  }

  private static TerritorialStatus status(
      PartyId holder, Relation relation, TerritoryId territory) {
    return TerritorialStatus.builder()
        .territory(territory)
        .relation(relation)
        .holder(holder)
        .build();
  }
}
