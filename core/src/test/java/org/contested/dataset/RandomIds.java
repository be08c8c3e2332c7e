package org.contested.dataset;

import static org.contested.common.RandomTexts.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;

/** The entities to which random values may refer. */
public record RandomIds(
    ImmutableList<PartyId> parties,
    ImmutableList<TerritoryId> territories,
    ImmutableList<EventId> events,
    ImmutableList<SourceId> sources,
    ImmutableList<StatementId> statements) {

  /** A few entities of each kind, for values that stand in no dataset. */
  public static final RandomIds FEW =
      new RandomIds(
          ImmutableList.of(PartyId.of("armenia"), PartyId.of("azerbaijan"), PartyId.of("un")),
          ImmutableList.of(TerritoryId.of("karabakh"), TerritoryId.of("syunik")),
          ImmutableList.of(EventId.of("clashes"), EventId.of("war")),
          ImmutableList.of(SourceId.of("article"), SourceId.of("ucdp")),
          ImmutableList.of(StatementId.of("s1"), StatementId.of("s2")));

  /** {@return one of all these ids, or empty if there are none} */
  Optional<EntityId> any(RandomGenerator random) {
    ImmutableList<ImmutableList<? extends EntityId>> kinds =
        ImmutableList.of(parties, territories, events, sources, statements);
    ImmutableList<? extends EntityId> kind = oneOf(random, kinds);
    return kind.isEmpty() ? Optional.empty() : Optional.of(oneOf(random, kind));
  }
}
