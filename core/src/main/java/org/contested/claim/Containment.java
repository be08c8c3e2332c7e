package org.contested.claim;

import org.contested.common.EntityId;

/**
 * Which parties, territories and events are parts of which. A dataset knows it from what it holds;
 * a claim alone does not.
 */
@FunctionalInterface
public interface Containment {

  /**
   * {@return whether the first is known to be a part of the second, or is the second}
   *
   * @param part the id of the supposed part
   * @param whole the id of the supposed whole
   */
  boolean isPartOf(EntityId part, EntityId whole);

  /** {@return the containment of somebody who knows nothing: each is a part only of itself} */
  static Containment none() {
    return EntityId::equals;
  }
}
