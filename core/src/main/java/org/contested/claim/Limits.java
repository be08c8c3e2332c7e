package org.contested.claim;

import java.util.Optional;
import org.contested.common.EntityId;

/** How the limits of two counts compare. */
final class Limits {

  private Limits() {}

  /** {@return whether a limit to one entity is at least as narrow as another such limit} */
  static <I extends EntityId> boolean narrows(
      Optional<I> part, Optional<I> whole, Containment containment) {
    return whole.isEmpty() || (part.isPresent() && containment.isPartOf(part.get(), whole.get()));
  }
}
