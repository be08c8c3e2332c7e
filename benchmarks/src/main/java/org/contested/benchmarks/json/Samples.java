package org.contested.benchmarks.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured in all rounds. */
final class Samples {

  /** What is told of an iteration. */
  enum Value {
    /** Microseconds by the clock. */
    TIME,
    /** Microseconds of a processor. */
    PROCESSOR,
    /** Bytes that were allocated. */
    ALLOCATED,
    /** Bytes that are kept. */
    RETAINED
  }

  /**
   * What was measured.
   *
   * @param measure what
   * @param major of which major
   * @param form in which form; empty where there is none
   */
  record Subject(Measure measure, Major major, String form) {}

  private record Key(Subject subject, Way way, Value value) {}

  private record Pair(Key key, Way base) {}

  private final Map<Key, List<Double>> samples = new HashMap<>();
  private final Map<Pair, List<Double>> ratios = new HashMap<>();

  void add(Measure measure, RunResult run) {
    Subject subject =
        new Subject(
            measure,
            Major.valueOf(run.getParams().getParam("major")),
            measure == Measure.FIRST ? "" : run.getParams().getParam("form"));
    Way way = Way.valueOf(run.getParams().getParam("way"));
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        switch (measure) {
          case READ, WRITE -> addTurns(subject, way, iteration);
          case RETAIN ->
              add(subject, way, Value.RETAINED, score(iteration, "retained").orElseThrow());
          case FIRST -> add(subject, way, Value.TIME, iteration.getPrimaryResult().getScore());
        }
      }
    }
  }

  /** Adds what a way and its bases took, and how that compares. */
  private void addTurns(Subject subject, Way way, IterationResult iteration) {
    double turns = score(iteration, "turns").orElseThrow();
    addTurns(subject, way, iteration, turns, Value.TIME, "Time", 1000);
    addTurns(subject, way, iteration, turns, Value.PROCESSOR, "Processor", 1000);
    addTurns(subject, way, iteration, turns, Value.ALLOCATED, "Bytes", 1);
  }

  private void addTurns(
      Subject subject,
      Way way,
      IterationResult iteration,
      double turns,
      Value value,
      String label,
      double unit) {
    Map<Way, Double> taken = new EnumMap<>(Way.class);
    for (Way base : List.of(Way.DATABIND, Way.TOKENS)) {
      taken.put(base, score(iteration, base.name().toLowerCase(Locale.ROOT) + label).orElse(0));
    }
    taken.put(way, score(iteration, "own" + label).orElseThrow());
    taken.values().removeIf(none -> none == 0);
    taken.forEach(
        (one, mine) -> {
          add(subject, one, value, mine / turns / unit);
          taken.forEach((other, others) -> add(subject, one, other, value, mine / others));
        });
  }

  private static OptionalDouble score(IterationResult iteration, String label) {
    Result<?> result = iteration.getSecondaryResults().get(label);
    return result == null ? OptionalDouble.empty() : OptionalDouble.of(result.getScore());
  }

  /** Adds how much a way took to what a base took at the same time. */
  void add(Subject subject, Way way, Way base, Value value, double ratio) {
    ratios
        .computeIfAbsent(new Pair(new Key(subject, way, value), base), key -> new ArrayList<>())
        .add(ratio);
  }

  /** Adds one sample. */
  void add(Subject subject, Way way, Value value, double sample) {
    samples.computeIfAbsent(new Key(subject, way, value), key -> new ArrayList<>()).add(sample);
  }

  /** {@return what was measured, in the order of the enums} */
  List<Subject> subjects() {
    return samples.keySet().stream()
        .map(Key::subject)
        .distinct()
        .sorted(
            Comparator.comparing(Subject::measure)
                .thenComparing(Subject::major)
                .thenComparing(Subject::form, Comparator.reverseOrder()))
        .toList();
  }

  /** {@return the ways that were measured of a subject} */
  List<Way> ways(Subject subject) {
    return Stream.of(Way.values())
        .filter(
            way ->
                samples.keySet().stream()
                    .anyMatch(key -> key.subject().equals(subject) && key.way() == way))
        .toList();
  }

  /** {@return the median of all samples} */
  OptionalDouble median(Subject subject, Way way, Value value) {
    return median(samples.getOrDefault(new Key(subject, way, value), List.of()));
  }

  private static OptionalDouble median(List<Double> values) {
    if (values.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }

  /**
   * {@return how many times as much as a base a way takes: the median of what was compared at the
   * same time, or if nothing was, the ratio of the medians}
   */
  OptionalDouble ratio(Subject subject, Way way, Way base, Value value) {
    OptionalDouble paired = median(ratios(subject, way, base, value));
    OptionalDouble mine = median(subject, way, value);
    OptionalDouble others = median(subject, base, value);
    if (paired.isPresent() || mine.isEmpty() || others.isEmpty()) {
      return paired;
    }
    return OptionalDouble.of(mine.getAsDouble() / others.getAsDouble());
  }

  /** {@return the ratios of what was compared at the same time} */
  List<Double> ratios(Subject subject, Way way, Way base, Value value) {
    return ratios.getOrDefault(new Pair(new Key(subject, way, value), base), List.of());
  }
}
