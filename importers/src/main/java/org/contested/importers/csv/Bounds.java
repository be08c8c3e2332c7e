package org.contested.importers.csv;

import java.util.OptionalLong;
import org.contested.figure.Figure;

/**
 * The low, best and high count that a row publishes, as far as it does.
 *
 * @param low the lower bound
 * @param best the best estimate
 * @param high the upper bound
 */
public record Bounds(OptionalLong low, OptionalLong best, OptionalLong high) {

  /** {@return whether none is published} */
  public boolean isEmpty() {
    return low.isEmpty() && best.isEmpty() && high.isEmpty();
  }

  /** {@return whether none is greater than one that should be above it} */
  public boolean isOrdered() {
    return isOrdered(low, best) && isOrdered(best, high) && isOrdered(low, high);
  }

  private static boolean isOrdered(OptionalLong less, OptionalLong more) {
    return less.isEmpty() || more.isEmpty() || less.getAsLong() <= more.getAsLong();
  }

  /**
   * {@return what is said by those that are published; the bounds are widened to hold all of them
   * where they are in no order}
   */
  public Figure figure() {
    if (low.isPresent() && high.isPresent()) {
      return best.isPresent()
          ? holding(low.getAsLong(), best.getAsLong(), high.getAsLong())
          : between(low.getAsLong(), high.getAsLong());
    } else if (low.isPresent()) {
      return best.isPresent()
          ? Figure.atLeast(Math.min(low.getAsLong(), best.getAsLong())).withBest(best.getAsLong())
          : Figure.atLeast(low.getAsLong());
    } else if (high.isPresent()) {
      return best.isPresent()
          ? Figure.atMost(Math.max(high.getAsLong(), best.getAsLong())).withBest(best.getAsLong())
          : Figure.atMost(high.getAsLong());
    }
    return best.isPresent() ? Figure.about(best.getAsLong()) : Figure.unknown();
  }

  /** {@return a best estimate between the least and the greatest of all three} */
  public static Figure holding(long low, long best, long high) {
    long least = Math.min(best, Math.min(low, high));
    long most = Math.max(best, Math.max(low, high));
    return least == most ? Figure.exactly(best) : Figure.between(least, most).withBest(best);
  }

  private static Figure between(long one, long other) {
    return one == other
        ? Figure.exactly(one)
        : Figure.between(Math.min(one, other), Math.max(one, other));
  }
}
