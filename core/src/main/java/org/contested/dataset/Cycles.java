package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/**
 * Reports entities that are parts of one another in a circle, and parties that act for one another
 * in a circle at one time.
 *
 * <p>Two parties may act for each other at different times. A circle of affiliations therefore
 * counts only if all of it can hold on one day; it is enough to try the days on which an
 * affiliation can begin or end.
 */
final class Cycles {

  /** Beyond so many days a circle is reported without asking whether it holds on one of them. */
  private static final int MAX_DAYS = 100;

  private final Dataset dataset;
  private final ImmutableList.Builder<Problem> problems;

  Cycles(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    this.dataset = dataset;
    this.problems = problems;
  }

  void check() {
    List<Territory> territories = dataset.territories();
    for (List<TerritoryId> circle :
        Circles.in(edges(territories, Territory::id, Territory::partOf))) {
      report(ProblemCode.PART_OF_CYCLE, "territories", indexOf(territories, circle), circle);
    }
    List<Event> events = dataset.events();
    for (var circle : Circles.in(edges(events, Event::id, Event::partOf))) {
      report(ProblemCode.PART_OF_CYCLE, "events", indexOf(events, circle), circle);
    }
    for (List<PartyId> circle : circlesOfParties()) {
      int index = indexOf(dataset.parties(), circle);
      report(ProblemCode.AFFILIATION_CYCLE, "parties", index, circle);
    }
  }

  private Set<List<PartyId>> circlesOfParties() {
    List<List<PartyId>> everAtAll = Circles.in(ties(tie -> true));
    if (everAtAll.isEmpty()) {
      return Set.of();
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(LocalDate.EPOCH);
    for (Party party : dataset.parties()) {
      for (Affiliation tie : party.affiliations()) {
        tie.during().flatMap(period -> period.earliestStart()).ifPresent(days::add);
        tie.during().flatMap(period -> period.latestEnd()).ifPresent(days::add);
      }
    }
    if (days.size() > MAX_DAYS) {
      return new LinkedHashSet<>(everAtAll);
    }
    Set<List<PartyId>> circles = new LinkedHashSet<>();
    for (LocalDate day : days) {
      circles.addAll(Circles.in(ties(tie -> mayHoldOn(day, tie))));
    }
    return circles;
  }

  private static boolean mayHoldOn(LocalDate day, Affiliation tie) {
    return tie.during()
        .map(
            period ->
                !period.earliestStart().filter(day::isBefore).isPresent()
                    && !period.latestEnd().filter(day::isAfter).isPresent())
        .orElse(true);
  }

  private SetMultimap<PartyId, PartyId> ties(Predicate<Affiliation> counts) {
    return edges(
        dataset.parties(),
        Party::id,
        party ->
            party.affiliations().stream()
                .filter(tie -> tie.kind().actsForOther() && counts.test(tie))
                .map(Affiliation::party)
                .toList());
  }

  private static <E, I> SetMultimap<I, I> edges(
      List<E> entities, Function<E, I> id, Function<E, ? extends Iterable<I>> targets) {
    SetMultimap<I, I> edges = LinkedHashMultimap.create();
    for (E entity : entities) {
      edges.putAll(id.apply(entity), targets.apply(entity));
    }
    return edges;
  }

  private static int indexOf(List<? extends Entity> entities, List<? extends EntityId> circle) {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).id().equals(circle.get(0))) {
        return i;
      }
    }
    throw new AssertionError(circle);
  }

  private void report(ProblemCode code, String list, int index, List<? extends EntityId> circle) {
    String what = code == ProblemCode.PART_OF_CYCLE ? "is part of" : "acts for";
    String chain =
        circle.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" " + what + " "));
    problems.add(
        new Problem(
            code,
            "/%s/%d/%s".formatted(list, index, list.equals("parties") ? "affiliations" : "partOf"),
            "%s %s '%s': a circle; remove one of these ties"
                .formatted(chain, what, circle.get(0))));
  }
}
