package org.contested.dataset;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.contested.claim.Claim;
import org.contested.claim.Proposition;
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
 * indirectly, and none besides. So two views give the same in either order. All that changes in a
 * kept statement is that it no longer refers to dropped ones.
 */
final class View {
  private final Dataset dataset;

  /** Which statements are kept, by their places; of two with one id perhaps only one is. */
  private final BitSet kept = new BitSet();

  private final Set<StatementId> keptIds = new HashSet<>();

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
    for (int i = 0; i < dataset.statements().size(); i++) {
      if (passes.test(dataset.statements().get(i))) {
        kept.set(i);
        keptIds.add(dataset.statements().get(i).id());
      }
    }
  }

  private void keepReactions() {
    ListMultimap<StatementId, Integer> reactions = ArrayListMultimap.create();
    for (int i = 0; i < dataset.statements().size(); i++) {
      Statement statement = dataset.statements().get(i);
      if (statement.claims().isEmpty()) {
        for (StatementRelation relation : statement.relations()) {
          reactions.put(relation.statement(), i);
        }
      }
    }
    Deque<StatementId> open = new ArrayDeque<>(reactions.keySet());
    open.removeIf(id -> !keptIds.contains(id));
    while (!open.isEmpty()) {
      for (int reaction : reactions.get(open.remove())) {
        kept.set(reaction);
        StatementId id = dataset.statements().get(reaction).id();
        if (keptIds.add(id)) {
          open.add(id);
        }
      }
    }
  }

  private Dataset build() {
    List<Statement> statements = new ArrayList<>();
    kept.stream()
        .mapToObj(dataset.statements()::get)
        .map(this::withinView)
        .forEach(statements::add);
    Set<EntityId> reached = reached(statements);
    Dataset.Builder view = dataset.toEmptyBuilder();
    for (int i = 0; i < Integrity.LISTS.size() - 1; i++) {
      addReached(i, reached, view);
    }
    view.addAll(statements);
    // What is wrong nowhere in a dataset is wrong nowhere in a part of it that is closed.
    return dataset.problems().isEmpty() ? view.buildUnchecked() : view.buildLenient();
  }

  /** {@return the statement without its references to those that the view drops} */
  private Statement withinView(Statement statement) {
    Statement within = statement;
    if (statement.relations().stream().anyMatch(relation -> isDropped(relation.statement()))) {
      within =
          within.toBuilder()
              .relations(
                  statement.relations().stream()
                      .filter(relation -> !isDropped(relation.statement()))
                      .collect(ImmutableSet.toImmutableSet()))
              .build();
    }
    if (statement.claims().stream().anyMatch(this::speaksOfDropped)) {
      within =
          within.toBuilder()
              .claims(
                  statement.claims().stream()
                      .map(this::withinView)
                      .collect(ImmutableList.toImmutableList()))
              .build();
    }
    return within;
  }

  private Claim withinView(Claim claim) {
    return claim instanceof Proposition proposition && speaksOfDropped(proposition)
        ? proposition.toBuilder()
            .subjects(
                proposition.subjects().stream()
                    .filter(subject -> !isDropped(subject))
                    .collect(ImmutableSet.toImmutableSet()))
            .build()
        : claim;
  }

  private boolean speaksOfDropped(Claim claim) {
    return claim instanceof Proposition proposition
        && proposition.subjects().stream().anyMatch(this::isDropped);
  }

  private boolean isDropped(EntityId id) {
    return id instanceof StatementId statement
        && !keptIds.contains(statement)
        && (dataset.find(statement).isPresent() || dataset.kept().mayHold(statement));
  }

  private void addReached(int list, Set<EntityId> reached, Dataset.Builder view) {
    Set<String> unread = new HashSet<>();
    Shelf<?, ?> shelf = dataset.shelves().get(list);
    if (!dataset.kept().isEmpty()) {
      reached.stream()
          .filter(id -> Shelf.kindOf(id).equals(shelf.kind()) && find(id) == null)
          .forEach(id -> unread.add(id.value()));
    }
    dataset
        .kept()
        .inOrder(
            Integrity.LISTS.get(list),
            shelf.entities(),
            entity -> {
              if (reached.contains(entity.id())) {
                view.add(entity);
              }
            },
            record -> {
              if (record.id().map(unread::contains).orElse(!unread.isEmpty())) {
                view.add(record);
              }
            });
  }

  /** {@return the ids of all entities other than statements to which these lead} */
  private Set<EntityId> reached(List<Statement> statements) {
    Set<EntityId> reached = new HashSet<>();
    Deque<Entity> open = new ArrayDeque<>();
    ListMultimap<EntityId, Entity> doubles = doubles();
    References references =
        new References(
            (id, at) -> {
              if (!(id instanceof StatementId) && reached.add(id)) {
                Entity entity = find(id);
                if (entity != null) {
                  open.add(entity);
                }
                open.addAll(doubles.get(id));
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

  /** {@return the entities by id where several have one, which only a lenient dataset holds} */
  private ListMultimap<EntityId, Entity> doubles() {
    ListMultimap<EntityId, Entity> doubles = ArrayListMultimap.create();
    for (Shelf<?, ?> shelf : dataset.shelves()) {
      if (shelf.hasDuplicates()) {
        shelf.entities().forEach(entity -> doubles.put(entity.id(), entity));
      }
    }
    return doubles;
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
