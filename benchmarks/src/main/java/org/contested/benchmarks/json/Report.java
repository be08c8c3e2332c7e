package org.contested.benchmarks.json;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.contested.benchmarks.json.Samples.Subject;
import org.contested.benchmarks.json.Samples.Value;

/** Prints medians and ratios. */
final class Report {

  private final PrintStream out;
  private final Samples samples;
  private final int events;

  Report(PrintStream out, Samples samples, int events) {
    this.out = out;
    this.samples = samples;
    this.events = events;
  }

  void print() {
    out.printf("%nJDK %s; medians an event%n", Runtime.version());
    for (Subject subject : samples.subjects()) {
      out.printf("%n%s %s %s%n", subject.measure().words(), subject.major(), subject.form());
      switch (subject.measure()) {
        case READ, WRITE -> times(subject);
        case RETAIN -> table(subject, Value.RETAINED, "bytes kept", Speed.RETAINED);
        case FIRST -> table(subject, Value.TIME, "µs", 1);
      }
    }
  }

  private void times(Subject subject) {
    out.println("Ratios are medians of what ran by turns; databind and tokens ran with every way.");
    out.printf(
        "%-12s%10s%12s%14s%10s%14s%12s%10s%12s%12s%n",
        "",
        "µs",
        "/databind",
        "from to",
        "/tokens",
        "processor µs",
        "/databind",
        "/tokens",
        "bytes",
        "/databind");
    for (Way way : samples.ways(subject)) {
      out.printf(
          "%-12s%10s%12s%14s%10s%14s%12s%10s%12s%12s%n",
          way,
          number(subject, way, Value.TIME, events),
          ratio(subject, way, Way.DATABIND, Value.TIME),
          range(samples.ratios(subject, way, Way.DATABIND, Value.TIME)),
          ratio(subject, way, Way.TOKENS, Value.TIME),
          number(subject, way, Value.PROCESSOR, events),
          ratio(subject, way, Way.DATABIND, Value.PROCESSOR),
          ratio(subject, way, Way.TOKENS, Value.PROCESSOR),
          number(subject, way, Value.ALLOCATED, events),
          ratio(subject, way, Way.DATABIND, Value.ALLOCATED));
    }
  }

  private static String range(List<Double> ratios) {
    return ratios.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.2f–%.2f", Collections.min(ratios), Collections.max(ratios));
  }

  private void table(Subject subject, Value value, String unit, int divisor) {
    out.printf("%-12s%12s%12s%n", "", unit, "/databind");
    for (Way way : samples.ways(subject)) {
      out.printf(
          "%-12s%12s%12s%n",
          way, number(subject, way, value, divisor), ratio(subject, way, Way.DATABIND, value));
    }
  }

  private String number(Subject subject, Way way, Value value, int divisor) {
    OptionalDouble median = samples.median(subject, way, value);
    return median.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%,.2f", median.getAsDouble() / divisor);
  }

  private String ratio(Subject subject, Way way, Way base, Value value) {
    OptionalDouble ratio = samples.ratio(subject, way, base, value);
    return ratio.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", ratio.getAsDouble());
  }
}
