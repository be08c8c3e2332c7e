package org.contested.common;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The seeds of property tests: a fixed range, and one that differs from run to run and is printed.
 *
 * <p>To run a failed seed again, set the system property {@code contested.seed}; it takes the place
 * of the random one.
 */
public final class Seeds {

  private static final long RANDOM = Long.getLong("contested.seed", System.nanoTime());

  static {
    System.out.println("property tests: random seed " + RANDOM + " (-Dcontested.seed=…)");
  }

  private Seeds() {}

  /** What is to hold for every seed. */
  @FunctionalInterface
  public interface Property {

    /** Checks the property with random values; the seed is for the description of assertions. */
    void check(long seed, RandomGenerator random);
  }

  /** Checks a property for the seeds 0 to {@code fixed} - 1, and for the random one. */
  public static void forEach(int fixed, Property property) {
    for (long seed = 0; seed < fixed; seed++) {
      property.check(seed, new SplittableRandom(seed));
    }
    property.check(RANDOM, new SplittableRandom(RANDOM));
  }
}
