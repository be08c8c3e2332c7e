package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;

/** Reports references that lead nowhere. */
final class Dangling {

  private Dangling() {}

  static void check(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    new References(
            (id, at) -> {
              if (!isHeld(dataset, id)) {
                problems.add(
                    new Problem(
                        ProblemCode.DANGLING_REFERENCE,
                        at.toString(),
                        "there is no %s '%s'; add it or correct the id"
                            .formatted(Shelf.kindOf(id), id)));
              }
            })
        .of(dataset);
  }

  private static boolean isHeld(Dataset dataset, EntityId id) {
    if (dataset.kept().mayHold(id)) {
      return true;
    } else if (id instanceof PartyId party) {
      return dataset.find(party).isPresent();
    } else if (id instanceof EventId event) {
      return dataset.find(event).isPresent();
    } else if (id instanceof TerritoryId territory) {
      return dataset.find(territory).isPresent();
    } else if (id instanceof SourceId source) {
      return dataset.find(source).isPresent();
    }
    return id instanceof StatementId statement && dataset.find(statement).isPresent();
  }
}
