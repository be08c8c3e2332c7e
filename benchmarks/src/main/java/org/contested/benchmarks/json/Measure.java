package org.contested.benchmarks.json;

import com.google.common.collect.ImmutableList;

/**
 * What is measured. Reading and writing go by {@link Turns} of each way with databind, and reading
 * also with a look at tokens.
 */
public enum Measure {
  /** Reading everything. */
  READ("reading", Json.class, "read", compared()),

  /** Writing everything. */
  WRITE("writing", Json.class, "write", compared()),

  /** The bytes that what was read keeps. */
  RETAIN("keeping", Json.class, "retain", ImmutableList.of(Way.CONTESTED, Way.DATABIND)),

  /** The first statement that a process reads. */
  FIRST(
      "the first statement of a process",
      FirstRead.class,
      "first",
      ImmutableList.of(Way.CONTESTED, Way.MODULE, Way.DATABIND, Way.BLACKBIRD));

  private final String words;
  private final Class<?> type;
  private final String method;
  private final ImmutableList<Way> ways;

  Measure(String words, Class<?> type, String method, ImmutableList<Way> ways) {
    this.words = words;
    this.type = type;
    this.method = method;
    this.ways = ways;
  }

  private static ImmutableList<Way> compared() {
    return ImmutableList.of(Way.CONTESTED, Way.MODULE, Way.BLACKBIRD);
  }

  /** {@return what a report calls it} */
  String words() {
    return words;
  }

  /** {@return a pattern of the benchmark's name} */
  String pattern() {
    return "\\." + type.getSimpleName() + "\\." + method + "$";
  }

  /** {@return the ways it is measured of} */
  ImmutableList<Way> ways() {
    return ways;
  }
}
