package org.contested.dispute;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.AgeGroup;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * Whether it can be proved that no person is counted by two topics.
 *
 * <p>One proof suffices. A part-whole relation that the dataset does not record is no proof of
 * anything: two events are apart only if they are parts of one whole and neither of the other, are
 * both entries without parts of one catalogue, or certainly were at different times.
 */
final class Disjointness {

  /**
   * Sides such that nobody is of two of one kind. Nothing follows from kinds alone for others: an
   * army or a militia may be a state's, a state's people are also its rebels, and whose people
   * those of an unrecognised state are is disputed.
   */
  private static final Set<PartyKind> SIDES =
      Sets.immutableEnumSet(
          PartyKind.STATE, PartyKind.DE_FACTO_STATE, PartyKind.GOVERNMENT, PartyKind.REBEL_GROUP);

  private static final Set<PartyKind> OPPONENTS =
      Sets.immutableEnumSet(PartyKind.GOVERNMENT, PartyKind.REBEL_GROUP);

  /** Territories that do not overlap with others of their kind. */
  static final Set<TerritoryKind> DIVISIONS =
      Sets.immutableEnumSet(
          TerritoryKind.COUNTRY,
          TerritoryKind.FIRST_ORDER_DIVISION,
          TerritoryKind.SECOND_ORDER_DIVISION);

  private static final Set<VictimStatus> FIGHTERS =
      Sets.immutableEnumSet(VictimStatus.ARMED_FORCES_MEMBER, VictimStatus.COMBATANT);

  private final World world;

  Disjointness(World world) {
    this.world = world;
  }

  boolean areDisjoint(CasualtyTopic a, CasualtyTopic b) {
    return harms(a, b)
        || directness(a.directness(), b.directness())
        || victims(a, b)
        || events(a.scope().event(), b.scope().event())
        || territories(a.scope().territory(), b.scope().territory())
        || times(a, b);
  }

  /** The killed are dead, the injured alive; no other two harms exclude each other. */
  private static boolean harms(CasualtyTopic a, CasualtyTopic b) {
    return (a.harms().equals(Set.of(Harm.KILLED)) && b.harms().equals(Set.of(Harm.INJURED)))
        || (a.harms().equals(Set.of(Harm.INJURED)) && b.harms().equals(Set.of(Harm.KILLED)));
  }

  private static boolean directness(Directness a, Directness b) {
    return (a == Directness.DIRECT && b == Directness.INDIRECT)
        || (a == Directness.INDIRECT && b == Directness.DIRECT);
  }

  private boolean victims(CasualtyTopic a, CasualtyTopic b) {
    Victims one = a.victims();
    Victims other = b.victims();
    boolean differentSex =
        one.sex().isPresent() && other.sex().isPresent() && !one.sex().equals(other.sex());
    return differentSex
        || (isChild(one) && isAdult(other))
        || (isChild(other) && isAdult(one))
        || statuses(one.status(), other.status())
        || parties(a, b);
  }

  private static boolean isChild(Victims victims) {
    return victims.ageGroup().filter(age -> age == AgeGroup.CHILD).isPresent();
  }

  private static boolean isAdult(Victims victims) {
    return victims.ageGroup().filter(age -> age != AgeGroup.CHILD).isPresent();
  }

  private static boolean statuses(VictimStatus a, VictimStatus b) {
    return (a == VictimStatus.CIVILIAN && FIGHTERS.contains(b))
        || (b == VictimStatus.CIVILIAN && FIGHTERS.contains(a));
  }

  private boolean parties(CasualtyTopic a, CasualtyTopic b) {
    Optional<PartyId> one = a.victims().party();
    Optional<PartyId> other = b.victims().party();
    if (one.isEmpty() || other.isEmpty() || world.overlap(one.get(), other.get())) {
      return false;
    }
    if (areOfApartSides(world.sidesOf(one.get()), world.sidesOf(other.get()))) {
      return true;
    }
    return a.scope().event().equals(b.scope().event())
        && a.scope().event().isPresent()
        && world.opposition().areOpposed(one.get(), other.get(), a.scope().event().get());
  }

  private boolean areOfApartSides(Set<PartyId> ones, Set<PartyId> others) {
    return ones.stream()
        .allMatch(one -> others.stream().allMatch(other -> areApartSides(one, other)));
  }

  private boolean areApartSides(PartyId a, PartyId b) {
    Optional<PartyKind> one = world.dataset().find(a).map(Party::kind);
    Optional<PartyKind> other = world.dataset().find(b).map(Party::kind);
    if (a.equals(b) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean sameKind = one.equals(other) && SIDES.contains(one.get());
    return sameKind || OPPONENTS.equals(Sets.immutableEnumSet(one.get(), other.get()));
  }

  boolean events(Optional<EventId> a, Optional<EventId> b) {
    return a.isPresent()
        && b.isPresent()
        && !world.overlap(a.get(), b.get())
        && areKeptApart(a.get(), b.get());
  }

  private boolean areKeptApart(EventId a, EventId b) {
    if (world.haveCommonWhole(a, b)) {
      return true;
    }
    String catalogue = world.catalogue(a);
    return !catalogue.isEmpty() && catalogue.equals(world.catalogue(b));
  }

  private boolean territories(Optional<TerritoryId> a, Optional<TerritoryId> b) {
    return a.isPresent()
        && b.isPresent()
        && !world.overlap(a.get(), b.get())
        && kind(a.get()).equals(kind(b.get()))
        && kind(a.get()).filter(DIVISIONS::contains).isPresent();
  }

  private Optional<TerritoryKind> kind(TerritoryId id) {
    return world.dataset().find(id).map(Territory::kind);
  }

  /**
   * By the periods to which they are limited, and else by the times of their events; but of one
   * event, and of events one of which is in the other, by periods alone: whoever counts the dead of
   * an event on a day on which it had ended counts dead of that event.
   */
  private boolean times(CasualtyTopic a, CasualtyTopic b) {
    Optional<EventId> one = a.scope().event();
    Optional<EventId> other = b.scope().event();
    boolean together =
        one.isPresent() && other.isPresent() && world.overlap(one.get(), other.get());
    World.Span first = together ? World.periodOf(a) : world.spanOf(a);
    World.Span second = together ? World.periodOf(b) : world.spanOf(b);
    return (first.last() < second.first() || second.last() < first.first())
        && areApart(world.timeOf(a), world.timeOf(b));
  }

  /** Clocks at different offsets show different times of one moment, so spans are not enough. */
  private static boolean areApart(Optional<Timespan> a, Optional<Timespan> b) {
    return a.isPresent() && b.isPresent() && a.get().overlaps(b.get()) == Certainty.NO;
  }
}
