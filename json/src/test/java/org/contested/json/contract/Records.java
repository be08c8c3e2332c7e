package org.contested.json.contract;

import com.google.common.collect.Iterables;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;

/** The records of a dataset in the order in which they are written. */
final class Records {

  private Records() {}

  static Iterable<Entity> of(Dataset dataset) {
    return Iterables.concat(
        dataset.parties(),
        dataset.territories(),
        dataset.events(),
        dataset.sources(),
        dataset.statements());
  }
}
