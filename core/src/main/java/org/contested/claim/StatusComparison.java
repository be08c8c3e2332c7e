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
    return a.relation().isExclusive() && leavesNoRoom(a.extent(), b.extent())
        ? Agreement.CONFLICTING
        : Agreement.COMPATIBLE;
  }

  /** {@return whether both speak of the same time: certainly overlapping, or neither says when} */
  private static boolean isSameTime(Optional<Timespan> a, Optional<Timespan> b) {
    return a.equals(b)
        || (a.isPresent() && b.isPresent() && a.get().overlaps(b.get()) == Certainty.YES);
  }

  /**
   * {@return whether what one holder has leaves none of the territory to the other: both are said
   * to have it without limit, or one to have all of it and the other a part}
   *
   * <p>Of a territory that one is said to have, without a word on how much, another may have a
   * part.
   */
  private static boolean leavesNoRoom(Optional<Extent> a, Optional<Extent> b) {
    return (!isPart(a) && !isPart(b)) || (isAll(a) && isPart(b)) || (isPart(a) && isAll(b));
  }

  private static boolean isAll(Optional<Extent> extent) {
    return extent.equals(Optional.of(Extent.FULL));
  }

  private static boolean isPart(Optional<Extent> extent) {
    return extent.equals(Optional.of(Extent.PARTIAL));
  }
}
