package org.contested.benchmarks;

import java.util.function.IntFunction;

/** What a generated dataset looks like; each has as many statements as asked for. */
public enum Shape {
  /** A war with campaigns, many speakers, rising tolls, denials, retractions and changing lines. */
  WAR(size -> new War(size).sample()),

  /** One speaker gives one toll, one town's holder and one event's state day after day. */
  SERIES(Extremes::series),

  /** As many speakers as statements, who all answer the same questions alike. */
  SPEAKERS(Extremes::speakers),

  /** As many speakers as statements, whose parts and wholes could contradict one another. */
  RIVALS(Extremes::rivals),

  /** One speaker tells of all parts of one event, and of the whole. */
  PARTS(Extremes::parts),

  /** One speaker tells of many groups of people in one event, and of all people. */
  GROUPS(Extremes::groups),

  /** One speaker tells of all districts of one country, and of the country. */
  DISTRICTS(Extremes::districts),

  /** One speaker tells of all parts of one event in a single statement. */
  REPORT(Extremes::report),

  /** What each day added in one event. */
  INCREMENTS(Extremes::increments),

  /** Each statement takes back the one before. */
  RETRACTIONS(Extremes::retractions),

  /** One speaker repeats a few figures and takes each of them back. */
  WITHDRAWN(Extremes::withdrawn),

  /** Each statement repeats the one before. */
  QUOTES(Extremes::quotes),

  /** Events each of which is part of the one before. */
  NESTED(Extremes::nested);

  @SuppressWarnings("ImmutableEnumChecker") // they keep nothing
  private final IntFunction<Sample> generator;

  Shape(IntFunction<Sample> generator) {
    this.generator = generator;
  }

  /**
   * {@return a dataset of this shape, the same for the same size}
   *
   * @param statements how many statements it has
   */
  Sample sample(int statements) {
    return generator.apply(statements);
  }
}
