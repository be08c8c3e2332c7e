package org.contested.claim;

import org.contested.figure.Figure;
import org.contested.time.Certainty;

/** Whether two casualty estimates can both be true. */
final class CasualtyComparison {

  private CasualtyComparison() {}

  static Agreement compare(CasualtyEstimate a, CasualtyEstimate b) {
    if (!a.topic().equals(b.topic()) || a.accumulation() != b.accumulation()) {
      return Agreement.INCOMPARABLE;
    }
    if (a.figure().equals(b.figure()) && a.asOf().equals(b.asOf())) {
      return a.isProvisional() == b.isProvisional() ? Agreement.SAME : Agreement.COMPATIBLE;
    }
    return allowedBeside(a, b).isCompatibleWith(allowedBeside(b, a))
        ? Agreement.COMPATIBLE
        : Agreement.CONFLICTING;
  }

  /** {@return what an estimate allows for the number that the other counts} */
  private static Figure allowedBeside(CasualtyEstimate estimate, CasualtyEstimate other) {
    return mayHaveRisenSince(estimate, other)
        ? Figure.atLeast(estimate.figure().low())
        : estimate.figure();
  }

  /**
   * {@return whether a cumulative count is only a lower bound for what the other counts: it counts
   * up to an earlier time, or it is provisional and the times do not tell which is the later}
   */
  private static boolean mayHaveRisenSince(CasualtyEstimate estimate, CasualtyEstimate other) {
    if (estimate.accumulation() != Accumulation.CUMULATIVE) {
      return false;
    }
    return isCertainlyEarlier(estimate, other)
        || (estimate.isProvisional() && !isCertainlyEarlier(other, estimate));
  }

  private static boolean isCertainlyEarlier(CasualtyEstimate a, CasualtyEstimate b) {
    return a.asOf().isPresent()
        && b.asOf().isPresent()
        && a.asOf().get().isBefore(b.asOf().get()) == Certainty.YES;
  }
}
