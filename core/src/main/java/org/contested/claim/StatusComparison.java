package org.contested.claim;

import java.util.Optional;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** Whether two territorial statuses can both be true. */
final class StatusComparison {

  private StatusComparison() {}

  static Agreement compare(TerritorialStatus a, TerritorialStatus b) {
    if (!a.territory().equals(b.territory())
        || a.relation() != b.relation()
        || !isSameTime(a.period(), b.period())) {
      return Agreement.INCOMPARABLE;
    }
    if (a.holder().equals(b.holder())) {
      boolean same =
          a.period().equals(b.period())
              && a.extent().equals(b.extent())
              && a.qualifier().equals(b.qualifier());
      return same ? Agreement.SAME : Agreement.COMPATIBLE;
    }
    return a.relation().isExclusive() && isWhole(a) && isWhole(b)
        ? Agreement.CONFLICTING
        : Agreement.COMPATIBLE;
  }

  /** {@return whether both speak of the same time: certainly overlapping, or neither says when} */
  private static boolean isSameTime(Optional<Timespan> a, Optional<Timespan> b) {
    return a.equals(b)
        || (a.isPresent() && b.isPresent() && a.get().overlaps(b.get()) == Certainty.YES);
  }

  /** {@return whether the claim is on the whole territory; one that is not limited to a part is} */
  private static boolean isWhole(TerritorialStatus status) {
    return status.extent().orElse(Extent.FULL) == Extent.FULL;
  }
}
