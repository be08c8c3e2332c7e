package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;

/** The entities of one kind in their order, and the first of them by each id. */
final class Shelf<I extends EntityId, E extends Entity> {
  private final String kind;
  private final ImmutableList<E> entities;
  private final ImmutableMap<I, E> byId;

  private Shelf(String kind, ImmutableList<E> entities, ImmutableMap<I, E> byId) {
    this.kind = kind;
    this.entities = entities;
    this.byId = byId;
  }

  static <I extends EntityId, E extends Entity> Shelf<I, E> of(
      String kind, List<E> entities, Function<E, I> id) {
    ImmutableMap.Builder<I, E> byId = ImmutableMap.builderWithExpectedSize(entities.size());
    for (int i = entities.size() - 1; i >= 0; i--) {
      byId.put(id.apply(entities.get(i)), entities.get(i));
    }
    return new Shelf<>(kind, ImmutableList.copyOf(entities), byId.buildKeepingLast());
  }

  /** {@return what an id identifies, in the singular: {@code party}} */
  static String kindOf(EntityId id) {
    if (id instanceof PartyId) {
      return "party";
    } else if (id instanceof TerritoryId) {
      return "territory";
    } else if (id instanceof EventId) {
      return "event";
    } else if (id instanceof SourceId) {
      return "source";
    }
    return id instanceof StatementId ? "statement" : "entity";
  }

  /** {@return what the entities are, in the singular: {@code party}} */
  String kind() {
    return kind;
  }

  ImmutableList<E> entities() {
    return entities;
  }

  /** {@return the first entity with each id, in order: all but where a dataset is lenient} */
  List<E> firsts() {
    return hasDuplicates()
        ? entities.stream().filter(entity -> byId.get(entity.id()) == entity).toList()
        : entities;
  }

  /** {@return the first entity with each id} */
  ImmutableMap<I, E> byId() {
    return byId;
  }

  boolean hasDuplicates() {
    return byId.size() < entities.size();
  }

  Optional<E> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  E get(I id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "the dataset holds no %s '%s'; it holds %d of that kind"
                        .formatted(kind, id, entities.size())));
  }
}
