package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.contested.time.Timespan;

/** Derives how speakers stand to what they tell. */
final class Stakes {
  private final World world;
  private final Dataset dataset;

  Stakes(World world) {
    this.world = world;
    this.dataset = world.dataset();
  }

  Stake of(Statement statement, ImmutableSet<PartyId> sides, Claim claim) {
    Timespan when = world.timeOf(statement);
    if (claim instanceof CasualtyEstimate estimate) {
      return inEvent(sides, estimate.victims().party(), estimate.scope().event(), when);
    } else if (claim instanceof Responsibility deed) {
      return inEvent(sides, Optional.of(deed.party()), Optional.of(deed.event()), when);
    } else if (claim instanceof TerritorialStatus status) {
      return inEvent(sides, Optional.of(status.holder()), Optional.empty(), when);
    } else if (claim instanceof Occurrence occurrence) {
      return inEvent(sides, Optional.empty(), Optional.of(occurrence.event()), when);
    }
    return Stake.UNKNOWN;
  }

  private Stake inEvent(
      ImmutableSet<PartyId> sides,
      Optional<PartyId> spokenOf,
      Optional<EventId> event,
      Timespan when) {
    if (spokenOf.isPresent()) {
      PartyId party = spokenOf.get();
      ImmutableSet<PartyId> theirs = dataset.sideOf(party, when);
      if (sides.contains(party) || !Sets.intersection(sides, theirs).isEmpty()) {
        return Stake.OWN_SIDE;
      }
      if (opposed(sides, party, theirs, event)) {
        return Stake.OPPOSING_SIDE;
      }
    }
    boolean involved =
        event.isPresent()
            ? sides.stream().anyMatch(side -> world.opposition().isInvolved(side, event.get()))
            : spokenOf.isEmpty();
    boolean untold = event.isPresent() && !world.opposition().tells(event.get());
    return involved || untold || sides.stream().anyMatch(this::hasNoName)
        ? Stake.UNKNOWN
        : Stake.THIRD_PARTY;
  }

  private boolean opposed(
      ImmutableSet<PartyId> sides,
      PartyId party,
      ImmutableSet<PartyId> theirs,
      Optional<EventId> event) {
    return sides.stream()
        .anyMatch(
            side ->
                against(side, party, event)
                    || theirs.stream().anyMatch(their -> against(side, their, event)));
  }

  private boolean against(PartyId side, PartyId other, Optional<EventId> event) {
    Opposition opposition = world.opposition();
    return event.isPresent()
        ? opposition.areOpposed(side, other, event.get())
        : opposition.areOpposedAnywhere(side, other);
  }

  private boolean hasNoName(PartyId side) {
    return dataset.find(side).map(Party::kind).orElse(PartyKind.UNNAMED) == PartyKind.UNNAMED;
  }
}
