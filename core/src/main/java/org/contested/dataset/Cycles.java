package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.event.Event;
import org.contested.party.Party;
import org.contested.territory.Territory;

/**
 * Reports entities that are parts of one another in a circle, and parties that act for one another
 * in a circle at one time.
 */
final class Cycles {

  /** A longer circle is told by its beginning. */
  private static final int SHOWN = 10;

  private final Dataset dataset;
  private final ImmutableList.Builder<Problem> problems;

  Cycles(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    this.dataset = dataset;
    this.problems = problems;
  }

  void check() {
    List<Territory> territories = dataset.territories();
    report(
        ProblemCode.PART_OF_CYCLE,
        "territories",
        territories,
        Circles.in(edges(territories, Territory::id, Territory::partOf)));
    List<Event> events = dataset.events();
    report(
        ProblemCode.PART_OF_CYCLE,
        "events",
        events,
        Circles.in(edges(events, Event::id, Event::partOf)));
    List<Party> parties = dataset.parties();
    report(ProblemCode.AFFILIATION_CYCLE, "parties", parties, PartyCircles.in(parties));
  }

  private static <E, I> SetMultimap<I, I> edges(
      List<E> entities, Function<E, I> id, Function<E, ? extends Iterable<I>> wholes) {
    SetMultimap<I, I> edges = LinkedHashMultimap.create();
    for (E entity : entities) {
      edges.putAll(id.apply(entity), wholes.apply(entity));
    }
    return edges;
  }

  private void report(
      ProblemCode code,
      String list,
      List<? extends Entity> entities,
      List<? extends List<? extends EntityId>> circles) {
    if (circles.isEmpty()) {
      return;
    }
    boolean parts = code == ProblemCode.PART_OF_CYCLE;
    Map<EntityId, Integer> indexes = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      indexes.putIfAbsent(entities.get(i).id(), i);
    }
    for (List<? extends EntityId> circle : circles) {
      String pointer =
          "/%s/%d/%s"
              .formatted(list, indexes.get(circle.get(0)), parts ? "partOf" : "affiliations");
      String chain = chain(circle, parts ? " is part of " : " acts for ");
      problems.add(new Problem(code, pointer, chain + ": a circle; remove one of these ties"));
    }
  }

  private static String chain(List<? extends EntityId> circle, String verb) {
    StringBuilder chain = new StringBuilder();
    for (EntityId id : circle.subList(0, Math.min(circle.size(), SHOWN))) {
      chain.append('\'').append(id).append('\'').append(verb);
    }
    if (circle.size() > SHOWN) {
      chain.append("… (").append(circle.size() - SHOWN).append(" more)").append(verb);
    }
    return chain.append('\'').append(circle.get(0)).append('\'').toString();
  }
}
