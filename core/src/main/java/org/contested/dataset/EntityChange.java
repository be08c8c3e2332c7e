package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.contested.common.EntityId;

/**
 * How an entity of one id is defined differently in two datasets, field by field.
 *
 * @param id the id, whose type tells the kind of entity
 * @param fields the fields that differ; at least one
 */
public record EntityChange(EntityId id, ImmutableList<FieldChange> fields) {

  /**
   * Checks that something changed.
   *
   * @param id the id
   * @param fields the fields that differ
   * @throws IllegalArgumentException if there are none
   */
  public EntityChange {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException(
          "%s '%s' has no changed field; list only what differs".formatted(Shelf.kindOf(id), id));
    }
  }

  /** {@return the kind and id, and each changed field} */
  @Override
  public String toString() {
    return "%s %s: %s"
        .formatted(
            Shelf.kindOf(id),
            id,
            fields.stream().map(FieldChange::toString).collect(Collectors.joining("; ")));
  }
}
