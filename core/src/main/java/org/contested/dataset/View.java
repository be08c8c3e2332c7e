package org.contested.dataset;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the dataset that holds some of the statements of another, and all that these refer to.
 *
 * <p>What a view keeps follows from the statements alone: every entity that they lead to, however
 * indirectly, and none besides. So two views give the same in either order.
 */
final class View {
  private final Dataset dataset;
  private final Set<StatementId> kept = new HashSet<>();

  private View(Dataset dataset) {
    this.dataset = dataset;
  }

  /** {@return the view of the statements that pass} */
  static Dataset of(Dataset dataset, Predicate<Statement> passes) {
    View view = new View(dataset);
    view.keep(passes);
    return view.build();
  }

  /**
   * {@return the view of the statements that pass, and of those without a claim that retract, deny
   * or otherwise bear on one that is kept}
   */
  static Dataset withReactions(Dataset dataset, Predicate<Statement> passes) {
    View view = new View(dataset);
    view.keep(passes);
    view.keepReactions();
    return view.build();
  }

  private void keep(Predicate<Statement> passes) {
    for (Statement statement : dataset.statements()) {
      if (passes.test(statement)) {
        kept.add(statement.id());
      }
    }
  }

  private void keepReactions() {
    SetMultimap<StatementId, StatementId> reactions = LinkedHashMultimap.create();
    for (Statement statement : dataset.statements()) {
      if (statement.claims().isEmpty()) {
        for (StatementRelation relation : statement.relations()) {
          reactions.put(relation.statement(), statement.id());
        }
      }
    }
    Deque<StatementId> open = new ArrayDeque<>(reactions.keySet());
    open.removeIf(id -> !kept.contains(id));
    while (!open.isEmpty()) {
      for (StatementId reaction : reactions.get(open.remove())) {
        if (kept.add(reaction)) {
          open.add(reaction);
        }
      }
    }
  }

  private Dataset build() {
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : dataset.statements()) {
      if (kept.contains(statement.id())) {
        statements.add(withinView(statement));
      }
    }
    Set<EntityId> reached = reached(statements);
    Dataset.Builder view = dataset.toEmptyBuilder();
    addReached(dataset.parties(), reached, view);
    addReached(dataset.territories(), reached, view);
    addReached(dataset.events(), reached, view);
    addReached(dataset.sources(), reached, view);
    return view.addAll(statements).buildLenient();
  }

  /** {@return the statement without its relations to those that the view drops} */
  private Statement withinView(Statement statement) {
    for (StatementRelation relation : statement.relations()) {
      if (isDropped(relation)) {
        return statement.toBuilder()
            .relations(
                statement.relations().stream()
                    .filter(each -> !isDropped(each))
                    .collect(ImmutableSet.toImmutableSet()))
            .build();
      }
    }
    return statement;
  }

  private boolean isDropped(StatementRelation relation) {
    return !kept.contains(relation.statement()) && dataset.find(relation.statement()).isPresent();
  }

  private static void addReached(
      List<? extends Entity> entities, Set<EntityId> reached, Dataset.Builder view) {
    for (Entity entity : entities) {
      if (reached.contains(entity.id())) {
        view.add(entity);
      }
    }
  }

  /** {@return the ids of all entities other than statements to which these lead} */
  private Set<EntityId> reached(List<Statement> statements) {
    Set<EntityId> reached = new HashSet<>();
    Deque<Entity> open = new ArrayDeque<>();
    References references =
        new References(
            (id, at) -> {
              if (!(id instanceof StatementId) && reached.add(id)) {
                Entity entity = find(id);
                if (entity != null) {
                  open.add(entity);
                }
              }
            });
    for (Statement statement : statements) {
      references.of(statement);
      while (!open.isEmpty()) {
        references.of(open.remove());
      }
    }
    return reached;
  }

  private @Nullable Entity find(EntityId id) {
    if (id instanceof PartyId party) {
      return dataset.find(party).orElse(null);
    } else if (id instanceof EventId event) {
      return dataset.find(event).orElse(null);
    } else if (id instanceof TerritoryId territory) {
      return dataset.find(territory).orElse(null);
    } else if (id instanceof SourceId source) {
      return dataset.find(source).orElse(null);
    }
    return null;
  }
}
