package org.contested.json.table;

import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Tables.SUBJECT;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import org.contested.common.EntityId;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.jspecify.annotations.Nullable;

/** The JSON form of what changed from one dataset to another. */
final class DiffTables {

  private DiffTables() {}

  /** A change of a field while it is read; the pointer is required. */
  static final class Change {
    private @Nullable String pointer;
    private @Nullable String before;
    private @Nullable String after;

    @CanIgnoreReturnValue
    private Change pointer(String value) {
      pointer = value;
      return this;
    }

    @CanIgnoreReturnValue
    private Change before(String value) {
      before = value;
      return this;
    }

    @CanIgnoreReturnValue
    private Change after(String value) {
      after = value;
      return this;
    }

    private FieldChange change() {
      if (pointer == null) {
        throw new IllegalArgumentException("a change needs the pointer of its field");
      }
      return FieldChange.of(pointer, before, after);
    }
  }

  static final ObjectType<FieldChange, Change> FIELD_CHANGE =
      ObjectType.of("a change of a field", Change::new, Change::change)
          .required("pointer", STRING, FieldChange::pointer, Change::pointer)
          .optional("before", STRING, FieldChange::before, Change::before)
          .optional("after", STRING, FieldChange::after, Change::after)
          .end();

  /** A change of an entity while it is read; the id is required. */
  static final class Redefinition {
    private @Nullable EntityId entity;
    private final ImmutableList.Builder<FieldChange> fields = ImmutableList.builder();

    @CanIgnoreReturnValue
    private Redefinition entity(EntityId value) {
      entity = value;
      return this;
    }

    @CanIgnoreReturnValue
    private Redefinition add(FieldChange field) {
      fields.add(field);
      return this;
    }

    private EntityChange change() {
      if (entity == null) {
        throw new IllegalArgumentException("a change needs the id of its entity");
      }
      return new EntityChange(entity, fields.build());
    }
  }

  static final ObjectType<EntityChange, Redefinition> ENTITY_CHANGE =
      ObjectType.of("a change of an entity", Redefinition::new, Redefinition::change)
          .required("entity", SUBJECT, EntityChange::id, Redefinition::entity)
          .oneOrMore("fields", FIELD_CHANGE, EntityChange::fields, Redefinition::add)
          .end();

  /** A diff while it is read. */
  static final class Changes {
    private final List<FieldChange> header = new ArrayList<>();
    private final List<EntityId> added = new ArrayList<>();
    private final List<EntityId> withdrawn = new ArrayList<>();
    private final List<EntityChange> changed = new ArrayList<>();

    private DatasetDiff diff() {
      return DatasetDiff.of(header, added, withdrawn, changed);
    }
  }

  static final ObjectType<DatasetDiff, Changes> DATASET_DIFF =
      ObjectType.of("a diff of two datasets", Changes::new, Changes::diff)
          .several(
              "header", FIELD_CHANGE, DatasetDiff::header, (diff, field) -> diff.header.add(field))
          .several("added", SUBJECT, DatasetDiff::added, (diff, id) -> diff.added.add(id))
          .several(
              "withdrawn", SUBJECT, DatasetDiff::withdrawn, (diff, id) -> diff.withdrawn.add(id))
          .several(
              "changed",
              ENTITY_CHANGE,
              DatasetDiff::changed,
              (diff, change) -> diff.changed.add(change))
          .end();
}
