package org.contested.dataset;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;

/**
 * Unites two datasets, the second of which is the newer one.
 *
 * <p>A statement that both hold under one id and tell differently has been revised: the older stays
 * as it is, and the newer is added under the id {@code older@version} as superseding it. Revisions
 * of revisions form a chain, whose last member is compared with what the next release holds. Where
 * a statement is revised, so are those that bear on it: the newer dataset retracts or denies the
 * newer words.
 */
final class Merging {
  private final Dataset older;
  private final Dataset newer;
  private final Revisions known;
  private final Revisions told;
  private final RevisionIds ids;
  private final ImmutableList.Builder<EntityChange> conflicts = ImmutableList.builder();
  private final Map<StatementId, Statement> statements = new LinkedHashMap<>();

  /** The new ids of the newer dataset's statements that revise an older one of their id. */
  private final Map<StatementId, StatementId> revised = new HashMap<>();

  Merging(Dataset older, Dataset newer) {
    this.older = older;
    this.newer = newer;
    this.known = new Revisions(older);
    this.told = new Revisions(newer);
    this.ids = new RevisionIds(older, newer);
  }

  /**
   * {@return all that either holds; where the newer is a release of the same, less what it drops}
   */
  DatasetMerge merge(boolean withdraws) {
    UnreadMerging unread = new UnreadMerging(older, newer);
    unread.requireMergeable(withdraws);
    older.firstStatements().forEach(statement -> statements.put(statement.id(), statement));
    findRevised();
    for (Statement statement : newer.firstStatements()) {
      StatementId revision = revised.get(statement.id());
      if (revision != null) {
        statements.put(revision, revision(statement, revision));
      } else if (older.find(statement.id()).isEmpty()) {
        statements.put(statement.id(), withRelations(statement, relations(statement)));
      }
    }
    if (withdraws) {
      withdraw();
    }
    Dataset.Builder merged = header();
    for (int i = 0; i < Integrity.LISTS.size() - 1; i++) {
      unread.addTo(merged, i, united(older.shelves().get(i), newer.shelves().get(i)));
    }
    unread.addTo(merged, Integrity.LISTS.size() - 1, statements.values());
    unread.addOthersTo(merged);
    return new DatasetMerge(merged.buildLenient(), conflicts.build());
  }

  private Dataset.Builder header() {
    Dataset.Builder header = older.toEmptyBuilder();
    if (newer.formatVersion().compareTo(older.formatVersion()) > 0) {
      header.formatVersion(newer.formatVersion());
    }
    newer.title().ifPresent(header::title);
    newer.description().ifPresent(header::description);
    newer.licence().ifPresent(header::licence);
    newer.version().ifPresent(header::version);
    newer.releasedAt().ifPresent(header::releasedAt);
    Map<String, String> fields = new LinkedHashMap<>(older.extensions().asMap());
    fields.putAll(newer.extensions().asMap());
    return header.extensions(Extensions.ofJson(fields));
  }

  private Collection<Entity> united(Shelf<?, ?> old, Shelf<?, ?> fresh) {
    Map<EntityId, Entity> united = new LinkedHashMap<>();
    old.firsts().forEach(entity -> united.put(entity.id(), entity));
    for (Entity entity : fresh.firsts()) {
      Entity before = united.put(entity.id(), entity);
      if (before != null && !before.equals(entity)) {
        conflicts.add(new EntityChange(entity.id(), Fields.changes(before, entity)));
      }
    }
    return united.values();
  }

  /** Finds what the newer dataset tells differently, and the statements that bear on that. */
  private void findRevised() {
    ListMultimap<StatementId, Statement> bearing = ArrayListMultimap.create();
    Deque<Statement> open = new ArrayDeque<>();
    for (Statement statement : newer.firstStatements()) {
      for (StatementRelation relation : statement.relations()) {
        bearing.put(relation.statement(), statement);
      }
      if (isRevised(statement)) {
        open.add(statement);
      }
    }
    while (!open.isEmpty()) {
      Statement statement = open.remove();
      if (!revised.containsKey(statement.id())) {
        StatementId former = predecessor(statement).id();
        revised.put(statement.id(), ids.next(former, statement.toString()));
        for (Statement other : bearing.get(statement.id())) {
          if (older.find(other.id()).isPresent() && !told.isPast(other.id())) {
            open.add(other);
          }
        }
      }
    }
  }

  private boolean isRevised(Statement statement) {
    Optional<Statement> first = older.find(statement.id());
    if (first.isEmpty()) {
      return false;
    }
    if (told.isPast(statement.id())) {
      return !first.get().equals(statement);
    }
    Statement latest = known.latest(first.get());
    return known.isWithdrawn(latest.id()) || !tellsSame(latest, statement);
  }

  /** {@return the older statement that a revision takes the place of} */
  private Statement predecessor(Statement statement) {
    Statement first = older.get(statement.id());
    return told.isPast(statement.id()) ? first : known.latest(first);
  }

  /** {@return whether a release holds what is already known, whenever that became known} */
  private boolean tellsSame(Statement latest, Statement statement) {
    ImmutableSet<StatementRelation> relations = relations(statement);
    ImmutableSet<StatementRelation> own =
        latest.relations().stream()
            .filter(relation -> !Revisions.isRevision(latest, relation))
            .collect(ImmutableSet.toImmutableSet());
    Statement.Builder same = statement.toBuilder().id(latest.id()).relations(latest.relations());
    latest.knownAt().ifPresent(same::knownAt);
    return (relations.equals(own) || relations.equals(latest.relations()))
        && latest.equals(same.build());
  }

  /** {@return how a newer statement bears on others, by their ids in the united dataset} */
  private ImmutableSet<StatementRelation> relations(Statement statement) {
    return statement.relations().stream()
        .map(relation -> StatementRelation.of(relation.kind(), united(relation.statement())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private StatementId united(StatementId id) {
    StatementId revision = revised.get(id);
    if (revision != null) {
      return revision;
    }
    boolean current = newer.find(id).isPresent() && !told.isPast(id);
    return current ? older.find(id).map(first -> known.latest(first).id()).orElse(id) : id;
  }

  private static Statement withRelations(
      Statement statement, ImmutableSet<StatementRelation> relations) {
    return relations.equals(statement.relations())
        ? statement
        : statement.toBuilder().relations(relations).build();
  }

  private Statement revision(Statement statement, StatementId id) {
    Statement former = predecessor(statement);
    Statement.Builder revision =
        statement.toBuilder()
            .id(id)
            .relations(
                Sets.union(
                    relations(statement),
                    ImmutableSet.of(StatementRelation.of(RelationKind.SUPERSEDES, former.id()))));
    if (isKnownAsBefore(statement)) {
      newer.releasedAt().ifPresent(revision::knownAt);
    }
    return revision.build();
  }

  /** {@return whether a revised statement does not say for itself from when it is known} */
  private boolean isKnownAsBefore(Statement statement) {
    return statement.knownAt().isEmpty()
        || known.chain(older.get(statement.id())).stream()
            .anyMatch(before -> before.knownAt().equals(statement.knownAt()));
  }

  private void withdraw() {
    for (Statement statement : older.firstStatements()) {
      if (known.isMade(statement.id()) || newer.find(statement.id()).isPresent()) {
        continue;
      }
      Statement latest = known.latest(statement);
      if (!known.isWithdrawn(latest.id())) {
        Statement.Builder withdrawal =
            Statement.builder()
                .id(ids.next(latest.id(), "withdrawn"))
                .speakers(statement.speakers())
                .onBehalfOf(statement.onBehalfOf())
                .act(SpeechAct.RETRACT)
                .note("not in release " + ids.label())
                .addRelation(StatementRelation.of(RelationKind.RETRACTS, latest.id()));
        newer.releasedAt().ifPresent(withdrawal::knownAt);
        Statement built = withdrawal.build();
        statements.put(built.id(), built);
      }
    }
  }
}
