package org.contested.dataset;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** Which statements each view keeps. */
final class Selections {
  private static final int LAST_YEAR = 9999;

  private final Dataset dataset;

  Selections(Dataset dataset) {
    this.dataset = dataset;
  }

  Predicate<Statement> asKnownAt(LocalDate day) {
    return statement ->
        dataset
            .knownSince(statement)
            .flatMap(Timespan::latestEnd)
            .map(latest -> !latest.isAfter(day))
            .orElse(false);
  }

  Predicate<Statement> accordingTo(PartyId party) {
    return statement ->
        Sides.voices(statement).stream().anyMatch(voice -> isHeardFrom(party, voice, statement));
  }

  Predicate<Statement> without(PartyId party) {
    return statement ->
        !Sides.voices(statement).stream().allMatch(voice -> isHeardFrom(party, voice, statement));
  }

  private boolean isHeardFrom(PartyId party, PartyId voice, Statement statement) {
    return voice.equals(party)
        || Sides.upward(dataset, voice, Sides.timeOf(dataset, statement)).contains(party);
  }

  Predicate<Statement> about(EventId event) {
    Set<EventId> within = partsOf(event, dataset.events(), Event::id, Event::partOf);
    return anyClaim(claim -> eventsOf(claim).stream().anyMatch(within::contains));
  }

  Predicate<Statement> within(TerritoryId territory) {
    Set<TerritoryId> within =
        partsOf(territory, dataset.territories(), Territory::id, Territory::partOf);
    return anyClaim(
        claim ->
            territoriesOf(claim).stream().anyMatch(within::contains)
                || eventsOf(claim).stream().anyMatch(event -> liesIn(within, event)));
  }

  private boolean liesIn(Set<TerritoryId> within, EventId event) {
    return dataset.find(event).map(Event::locations).stream()
        .flatMap(List::stream)
        .map(Location::territory)
        .anyMatch(territory -> territory.isPresent() && within.contains(territory.get()));
  }

  Predicate<Statement> during(Timespan period, Predicate<Certainty> suffices) {
    Timespan window = whole(period);
    return anyClaim(claim -> suffices.test(isDuring(claim, window)));
  }

  private Certainty isDuring(Claim claim, Timespan window) {
    if (claim instanceof TerritorialStatus status) {
      return status.period().map(window::overlaps).orElse(Certainty.POSSIBLE);
    }
    if (claim instanceof CasualtyEstimate estimate && estimate.scope().period().isPresent()) {
      return whole(estimate.scope().period().get()).isDuring(window);
    }
    Certainty answer = Certainty.NO;
    Set<EventId> events = eventsOf(claim);
    for (EventId event : events) {
      Optional<Timespan> when = dataset.find(event).flatMap(Event::when);
      answer = answer.or(when.map(span -> span.isDuring(window)).orElse(Certainty.POSSIBLE));
    }
    return events.isEmpty() ? Certainty.POSSIBLE : answer;
  }

  /** {@return all of a period; one whose years are beyond what EDTF writes is left as it is} */
  private static Timespan whole(Timespan period) {
    boolean beyond =
        Stream.of(period.earliestStart(), period.latestEnd())
            .flatMap(Optional::stream)
            .anyMatch(day -> Math.abs(day.getYear()) > LAST_YEAR);
    return beyond ? period : period.extent();
  }

  private static Predicate<Statement> anyClaim(Predicate<Claim> passes) {
    return statement -> statement.claims().stream().anyMatch(passes);
  }

  /** {@return the events of which a claim speaks} */
  private static Set<EventId> eventsOf(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.scope().event().map(ImmutableSet::of).orElse(ImmutableSet.of());
    } else if (claim instanceof Responsibility responsibility) {
      return ImmutableSet.of(responsibility.event());
    } else if (claim instanceof Occurrence occurrence) {
      return ImmutableSet.of(occurrence.event());
    } else if (claim instanceof Proposition proposition) {
      return subjects(proposition, EventId.class);
    }
    return ImmutableSet.of();
  }

  /** {@return the territories of which a claim itself speaks, not those where its event was} */
  private static Set<TerritoryId> territoriesOf(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.scope().territory().map(ImmutableSet::of).orElse(ImmutableSet.of());
    } else if (claim instanceof TerritorialStatus status) {
      return ImmutableSet.of(status.territory());
    } else if (claim instanceof Proposition proposition) {
      return subjects(proposition, TerritoryId.class);
    }
    return ImmutableSet.of();
  }

  private static <I extends EntityId> Set<I> subjects(Proposition proposition, Class<I> kind) {
    ImmutableSet.Builder<I> subjects = ImmutableSet.builder();
    for (EntityId subject : proposition.subjects()) {
      if (kind.isInstance(subject)) {
        subjects.add(kind.cast(subject));
      }
    }
    return subjects.build();
  }

  /** {@return a whole and all its parts, however small, in time linear in the entities} */
  private static <E, I extends EntityId> Set<I> partsOf(
      I whole, List<E> entities, Function<E, I> id, Function<E, ? extends Iterable<I>> wholes) {
    SetMultimap<I, I> parts = LinkedHashMultimap.create();
    for (E entity : entities) {
      for (I larger : wholes.apply(entity)) {
        parts.put(larger, id.apply(entity));
      }
    }
    Set<I> within = new HashSet<>();
    Deque<I> open = new ArrayDeque<>();
    within.add(whole);
    open.add(whole);
    while (!open.isEmpty()) {
      for (I part : parts.get(open.remove())) {
        if (within.add(part)) {
          open.add(part);
        }
      }
    }
    return within;
  }
}
