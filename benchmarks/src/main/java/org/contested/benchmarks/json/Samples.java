package org.contested.benchmarks.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.contested.benchmarks.ProcessorTime;
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

  private final Map<Key, List<Double>> samples = new HashMap<>();

  void add(Measure measure, RunResult run) {
    Subject subject =
        new Subject(
            measure,
            Major.valueOf(run.getParams().getParam("major")),
            measure == Measure.FIRST ? "" : run.getParams().getParam("form"));
    Way way = Way.valueOf(run.getParams().getParam("way"));
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        add(new Key(subject, way, Value.TIME), iteration.getPrimaryResult());
        iteration
            .getSecondaryResults()
            .forEach((label, result) -> add(subject, way, label, result));
      }
    }
  }

  private void add(Subject subject, Way way, String label, Result<?> result) {
    if (label.equals(ProcessorTime.LABEL)) {
      add(new Key(subject, way, Value.PROCESSOR), result);
    } else if (label.endsWith("gc.alloc.rate.norm")) {
      add(new Key(subject, way, Value.ALLOCATED), result);
    } else if (label.equals("retained")) {
      add(new Key(subject, way, Value.RETAINED), result);
    }
  }

  private void add(Key key, Result<?> result) {
    add(key.subject(), key.way(), key.value(), result.getScore());
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
        .filter(way -> median(subject, way, Value.TIME).isPresent())
        .toList();
  }

  /** {@return the median of all samples} */
  OptionalDouble median(Subject subject, Way way, Value value) {
    double[] sorted =
        samples.getOrDefault(new Key(subject, way, value), List.of()).stream()
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }

  /** {@return how many times as much as another way the median of a way is} */
  OptionalDouble ratio(Subject subject, Way way, Way base, Value value) {
    OptionalDouble mine = median(subject, way, value);
    OptionalDouble others = median(subject, base, value);
    return mine.isPresent() && others.isPresent()
        ? OptionalDouble.of(mine.getAsDouble() / others.getAsDouble())
        : OptionalDouble.empty();
  }
}
