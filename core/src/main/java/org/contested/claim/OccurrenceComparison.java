package org.contested.claim;

/** Whether two occurrences can both be true. */
final class OccurrenceComparison {

  private OccurrenceComparison() {}

  static Agreement compare(Occurrence a, Occurrence b) {
    if (!a.event().equals(b.event())) {
      return Agreement.INCOMPARABLE;
    }
    if (a.state() == b.state()) {
      return a.asOf().equals(b.asOf()) ? Agreement.SAME : Agreement.COMPATIBLE;
    }
    if (a.state() == EventState.DID_NOT_HAPPEN || b.state() == EventState.DID_NOT_HAPPEN) {
      return Agreement.CONFLICTING;
    }
    if (a.state() == EventState.HAPPENED || b.state() == EventState.HAPPENED) {
      return Agreement.COMPATIBLE;
    }
    if (a.state() != EventState.ENDED && b.state() != EventState.ENDED) {
      return Agreement.COMPATIBLE;
    }
    // One says that it is over, the other that it goes on: only of one time is that a conflict.
    return a.asOf().isPresent() && a.asOf().equals(b.asOf())
        ? Agreement.CONFLICTING
        : Agreement.INCOMPARABLE;
  }
}
