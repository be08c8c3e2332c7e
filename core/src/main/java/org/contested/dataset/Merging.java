package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Timespan;

/**
 * Unites two datasets, the second of which is the newer one.
 *
 * <p>A statement that both hold under one id and tell differently has been revised: the older stays
 * as it is, and the newer is added under the id {@code older@version} as superseding it. Revisions
 * of revisions form a chain, whose last member is compared with what the next release holds.
 */
final class Merging {
  private static final int DIGITS = 10;

  private final Dataset older;
  private final Dataset newer;
  private final ImmutableList.Builder<EntityChange> conflicts = ImmutableList.builder();
  private final Map<StatementId, Statement> statements = new LinkedHashMap<>();

  /** From a statement to its latest revision by an earlier merge. */
  private final Map<StatementId, Statement> revisions = new HashMap<>();

  private final Set<StatementId> taken = new HashSet<>();
  private final Set<StatementId> retracted = new HashSet<>();

  Merging(Dataset older, Dataset newer) {
    this.older = older;
    this.newer = newer;
    for (Statement statement : older.statements()) {
      statements.putIfAbsent(statement.id(), statement);
      for (StatementRelation relation : statement.relations()) {
        if (isRevision(statement, relation)) {
          revisions.put(relation.statement(), statement);
          taken.add(statement.id());
        } else if (isWithdrawal(statement, relation)) {
          retracted.add(relation.statement());
          taken.add(statement.id());
        }
      }
    }
  }

  private static boolean isRevision(Statement statement, StatementRelation relation) {
    return relation.kind() == RelationKind.SUPERSEDES
        && isMadeFrom(statement.id(), relation.statement());
  }

  private static boolean isWithdrawal(Statement statement, StatementRelation relation) {
    return relation.kind() == RelationKind.RETRACTS
        && isMadeFrom(statement.id(), relation.statement())
        && statement.act() == SpeechAct.RETRACT;
  }

  /** {@return whether an id is one that {@link #newId} makes from another} */
  private static boolean isMadeFrom(StatementId id, StatementId former) {
    return id.value().startsWith(head(former) + "@");
  }

  private static String head(StatementId id) {
    int room = EntityId.MAX_LENGTH - DIGITS - 1;
    String text = id.value();
    return text.length() <= room ? text : text.substring(0, room);
  }

  /**
   * {@return all that either holds; where the newer is a release of the same, less what it drops}
   */
  DatasetMerge merge(boolean withdraws) {
    for (Statement statement : newer.statements()) {
      add(statement);
    }
    if (withdraws) {
      withdraw();
    }
    Dataset.Builder merged = header();
    for (int i = 0; i < Integrity.LISTS.size() - 1; i++) {
      unite(older.shelves().get(i), newer.shelves().get(i), merged);
    }
    return new DatasetMerge(merged.addAll(statements.values()).buildLenient(), conflicts.build());
  }

  private Dataset.Builder header() {
    Dataset.Builder header = older.toEmptyBuilder();
    newer.title().ifPresent(header::title);
    newer.description().ifPresent(header::description);
    newer.licence().ifPresent(header::licence);
    newer.version().ifPresent(header::version);
    newer.releasedAt().ifPresent(header::releasedAt);
    Map<String, String> fields = new LinkedHashMap<>(older.extensions().asMap());
    fields.putAll(newer.extensions().asMap());
    return header.extensions(Extensions.ofJson(fields));
  }

  private void unite(Shelf<?, ?> old, Shelf<?, ?> fresh, Dataset.Builder merged) {
    Map<EntityId, Entity> united = new LinkedHashMap<>();
    for (Entity entity : old.entities()) {
      united.putIfAbsent(entity.id(), entity);
    }
    for (Entity entity : fresh.entities()) {
      Entity before = united.put(entity.id(), entity);
      if (before != null && !before.equals(entity)) {
        conflicts.add(
            new EntityChange(entity.id(), Fields.changes(before, entity)));
      }
    }
    merged.addAll(united.values());
  }

  private void add(Statement statement) {
    Statement first = statements.get(statement.id());
    if (first == null) {
      statements.put(statement.id(), statement);
      return;
    }
    Statement latest = latest(first);
    if (retracted.contains(latest.id()) || !tellsSame(latest, statement)) {
      Statement revision = revision(latest, statement);
      statements.put(revision.id(), revision);
    }
  }

  private Statement latest(Statement statement) {
    Set<StatementId> seen = new HashSet<>();
    Statement latest = statement;
    while (seen.add(latest.id()) && revisions.containsKey(latest.id())) {
      latest = revisions.get(latest.id());
    }
    return latest;
  }

  /** {@return whether a release holds what is already known, whenever that became known} */
  private static boolean tellsSame(Statement known, Statement statement) {
    ImmutableSet<StatementRelation> own =
        known.relations().stream()
            .filter(relation -> !isRevision(known, relation))
            .collect(ImmutableSet.toImmutableSet());
    Statement.Builder same = statement.toBuilder().id(known.id()).relations(known.relations());
    known.knownAt().ifPresent(same::knownAt);
    return own.equals(statement.relations()) && known.equals(same.build());
  }

  private Statement revision(Statement latest, Statement statement) {
    Statement.Builder revision =
        statement.toBuilder()
            .id(newId(latest, statement.toString()))
            .addRelation(StatementRelation.of(RelationKind.SUPERSEDES, latest.id()));
    if (statement.knownAt().isEmpty()) {
      newer.releasedAt().ifPresent(revision::knownAt);
    }
    return revision.build();
  }

  private void withdraw() {
    for (Statement statement : older.statements()) {
      Statement latest = latest(statement);
      if (!taken.contains(statement.id())
          && newer.find(statement.id()).isEmpty()
          && !retracted.contains(latest.id())) {
        Statement.Builder withdrawal =
            Statement.builder()
                .id(newId(latest, "withdrawn"))
                .speakers(statement.speakers())
                .onBehalfOf(statement.onBehalfOf())
                .act(SpeechAct.RETRACT)
                .note("not in release " + label())
                .addRelation(StatementRelation.of(RelationKind.RETRACTS, latest.id()));
        newer.releasedAt().ifPresent(withdrawal::knownAt);
        Statement built = withdrawal.build();
        statements.put(built.id(), built);
      }
    }
  }

  private String label() {
    return newer
        .version()
        .or(() -> newer.releasedAt().flatMap(Timespan::findEdtf))
        .orElse("without a version");
  }

  /** {@return an id that tells of which statement and which release this is} */
  private StatementId newId(Statement latest, String content) {
    String readable = latest.id().value() + "@" + label();
    boolean usable =
        head(latest.id()).equals(latest.id().value())
            && readable.length() <= EntityId.MAX_LENGTH
            && readable.chars().noneMatch(Character::isWhitespace)
            && readable.chars().noneMatch(Character::isISOControl);
    if (usable && !statements.containsKey(StatementId.of(readable))) {
      return StatementId.of(readable);
    }
    String digest =
        Hashing.sha256()
            .hashString(latest.id().value() + label() + content, StandardCharsets.UTF_8)
            .toString()
            .substring(0, DIGITS);
    return StatementId.of(head(latest.id()) + "@" + digest);
  }
}
