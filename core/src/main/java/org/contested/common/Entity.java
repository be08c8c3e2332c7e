package org.contested.common;

/**
 * Something with an id that a dataset holds: a {@code Party}, a {@code Territory}, an {@code
 * Event}, a {@code Source} or a {@code Statement}.
 *
 * <p>It exists so that a dataset takes them all through one method; nobody else has a reason to
 * implement it, and a dataset refuses entities that are none of these five.
 */
public interface Entity extends Extensible {

  /** {@return the id of this entity, unique among the entities of its kind in a dataset} */
  EntityId id();
}
