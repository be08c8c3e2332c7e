package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one release of a dataset to another: what was added, what was withdrawn, and
 * what is defined differently, field by field.
 *
 * <p>Between UCDP's releases 19.1 and 22.1 of its events in Ukraine 86 events were withdrawn and
 * 2,082 added; event 153037 kept its id and changed its figures:
 *
 * <pre>{@code
 * ~ statement ucdp-ged:153037
 *     /claims/0/figure: 3 → 3–5 (best 3)
 * }</pre>
 *
 * <p>Entities are matched by kind and id; of several with one id, which only a lenient dataset
 * holds, the first counts. The order of entities does not count, nor does that of names, codes and
 * other sets; the order within a list, such as that of a statement's claims, does. A diff says what
 * differs, not which is right.
 *
 * <p>A record of a later format version that {@linkplain Dataset#unknownRecords() could not be
 * read} is compared as a whole: if it differs, or one dataset lacks it, it is among the changes of
 * the header, under its list and id.
 */
public final class DatasetDiff {

  /** The kinds of entities, in the order of {@link Integrity#LISTS}, which has their plurals. */
  private static final ImmutableList<String> KINDS =
      ImmutableList.of("party", "territory", "event", "source", "statement");

  private final ImmutableList<FieldChange> header;
  private final ImmutableList<EntityId> added;
  private final ImmutableList<EntityId> withdrawn;
  private final ImmutableList<EntityChange> changed;

  private DatasetDiff(
      ImmutableList<FieldChange> header,
      ImmutableList<EntityId> added,
      ImmutableList<EntityId> withdrawn,
      ImmutableList<EntityChange> changed) {
    this.header = header;
    this.added = added;
    this.withdrawn = withdrawn;
    this.changed = changed;
  }

  /**
   * {@return a diff of these changes, as read from a file}
   *
   * @param header what changed in title, description, licence, version and the like
   * @param added the ids of what only the newer dataset holds
   * @param withdrawn the ids of what only the older dataset holds
   * @param changed what both hold and define differently
   */
  public static DatasetDiff of(
      Iterable<FieldChange> header,
      Iterable<? extends EntityId> added,
      Iterable<? extends EntityId> withdrawn,
      Iterable<EntityChange> changed) {
    return new DatasetDiff(
        ImmutableList.copyOf(header),
        ImmutableList.copyOf(added),
        ImmutableList.copyOf(withdrawn),
        ImmutableList.copyOf(changed));
  }

  /**
   * {@return what changed from one dataset to another}
   *
   * @param older the older dataset
   * @param newer the newer dataset
   */
  public static DatasetDiff between(Dataset older, Dataset newer) {
    Collector changes = new Collector(older, newer);
    for (int i = 0; i < older.shelves().size(); i++) {
      changes.compare(older.shelves().get(i), newer.shelves().get(i));
    }
    return of(Fields.changes(older, newer), changes.added, changes.withdrawn, changes.changed);
  }

  /** Collects the changes of one kind of entities after another. */
  private static final class Collector {
    private final KeptRecords olderUnread;
    private final KeptRecords newerUnread;
    private final List<EntityId> added = new ArrayList<>();
    private final List<EntityId> withdrawn = new ArrayList<>();
    private final List<EntityChange> changed = new ArrayList<>();

    private Collector(Dataset older, Dataset newer) {
      this.olderUnread = older.kept();
      this.newerUnread = newer.kept();
    }

    private void compare(Shelf<?, ?> older, Shelf<?, ?> newer) {
      for (Entity entity : older.firsts()) {
        Entity match = newer.byId().get(entity.id());
        if (match == null) {
          if (!newerUnread.mayHold(entity.id())) { // else it is told as it stands, in the header
            withdrawn.add(entity.id());
          }
        } else if (!match.equals(entity)) {
          changed.add(new EntityChange(entity.id(), Fields.changes(entity, match)));
        }
      }
      for (Entity entity : newer.firsts()) {
        if (!older.byId().containsKey(entity.id()) && !olderUnread.mayHold(entity.id())) {
          added.add(entity.id());
        }
      }
    }
  }

  /** {@return what changed in title, description, licence, version and the like} */
  public ImmutableList<FieldChange> header() {
    return header;
  }

  /** {@return the ids of what only the newer dataset holds, in its order} */
  public ImmutableList<EntityId> added() {
    return added;
  }

  /** {@return the ids of what only the older dataset holds, in its order} */
  public ImmutableList<EntityId> withdrawn() {
    return withdrawn;
  }

  /** {@return what both hold and define differently, in the order of the older dataset} */
  public ImmutableList<EntityChange> changed() {
    return changed;
  }

  /** {@return whether nothing changed but perhaps the order of entities} */
  public boolean isEmpty() {
    return header.isEmpty() && added.isEmpty() && withdrawn.isEmpty() && changed.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DatasetDiff that
        && header.equals(that.header)
        && added.equals(that.added)
        && withdrawn.equals(that.withdrawn)
        && changed.equals(that.changed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(header, added, withdrawn, changed);
  }

  /** {@return a line for each change, for people to read} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (FieldChange change : header) {
      text.append("dataset ").append(change).append('\n');
    }
    withdrawn.forEach(id -> line(text, "- ", id));
    added.forEach(id -> line(text, "+ ", id));
    for (EntityChange change : changed) {
      line(text, "~ ", change.id());
      change.fields().forEach(field -> text.append("    ").append(field).append('\n'));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String sign, EntityId id) {
    text.append(sign).append(Shelf.kindOf(id)).append(' ').append(id).append('\n');
  }

  /** {@return how many of these ids are of each kind, in words: {@code 1 party, 3 events}} */
  private static String count(List<? extends EntityId> ids) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      String kind = KINDS.get(i);
      long count = ids.stream().filter(id -> Shelf.kindOf(id).equals(kind)).count();
      if (count > 0) {
        words.add(count + " " + (count == 1 ? kind : Integrity.LISTS.get(i)));
      }
    }
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  /**
   * {@return how many entities changed, in one line: {@code added 2082 events, 2082 statements;
   * withdrawn 86 events, 86 statements; changed nothing}}
   */
  public String summary() {
    return "added %s; withdrawn %s; changed %s"
        .formatted(
            count(added), count(withdrawn), count(changed.stream().map(EntityChange::id).toList()));
  }
}
