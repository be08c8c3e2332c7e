package org.contested.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures the operations at several sizes and prints how their times grow.
 *
 * <pre>{@code
 * ./mvnw -B -ntp package -pl benchmarks -am -DskipTests
 * java -jar benchmarks/target/contested-benchmarks.jar growth --sizes 1000,10000,100000
 * java -jar benchmarks/target/contested-benchmarks.jar growth --shapes SERIES disputes
 * }</pre>
 *
 * <p>For each operation it prints the time a statement at each size, and from size to size the
 * growth: how many times longer it took, divided by how many times more statements there were. A
 * linear operation has growth 1, and up to some 1.8 where the data no longer fit the processor's
 * caches; a quadratic one has 10 from one size to ten times that. More than {@value #LINEAR} is
 * marked. Times are of the processor, so that they depend less on what else the machine does; still
 * only ratios within one run tell anything.
 */
@Command(
    name = "growth",
    description = "Prints how the time of each operation grows with the number of statements.",
    mixinStandardHelpOptions = true)
public final class Growth implements Callable<Integer> {

  /** Growth above this is marked as more than linear. */
  static final double LINEAR = 2;

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "1000,10000,100000",
      paramLabel = "N",
      description = "numbers of statements (default: ${DEFAULT-VALUE})")
  private List<Integer> sizes;

  @Option(
      names = "--shapes",
      split = ",",
      defaultValue = "WAR",
      paramLabel = "SHAPE",
      description = "shapes of the data: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private List<Shape> shapes;

  @Option(
      names = "--seconds",
      defaultValue = "1",
      paramLabel = "S",
      description = "seconds for each of the iterations (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Option(
      names = "--iterations",
      defaultValue = "3",
      paramLabel = "N",
      description = "iterations measured, after as many to warm up (default: ${DEFAULT-VALUE})")
  private int iterations;

  @Option(
      names = "--heap",
      defaultValue = "8g",
      paramLabel = "SIZE",
      description = "heap of the measuring process (default: ${DEFAULT-VALUE})")
  private String heap;

  @Parameters(
      arity = "0..*",
      paramLabel = "OPERATION",
      description = "which operations, by the names of the methods (default: all)")
  private List<String> operations = List.of();

  private final PrintStream out;

  Growth(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws RunnerException {
    for (Shape shape : shapes) {
      Map<String, Map<Integer, Double>> times = new TreeMap<>();
      for (int size : sizes) {
        measure(shape, size, times);
      }
      print(shape, times);
    }
    return 0;
  }

  private void measure(Shape shape, int size, Map<String, Map<Integer, Double>> times)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .param("shape", shape.name())
            .param("size", Integer.toString(size))
            .forks(1)
            .shouldFailOnError(true)
            .addProfiler(ProcessorTime.class)
            .jvmArgs("-Xmx" + heap)
            .warmupIterations(iterations)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(seconds));
    List<String> names = operations.isEmpty() ? List.of("\\w+") : operations;
    for (String name : names) {
      options.include("\\." + Operations.class.getSimpleName() + "\\." + name + "$");
    }
    for (RunResult result : new Runner(options.build()).run()) {
      times
          .computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
          .put(size, processorTime(result));
    }
  }

  private static double processorTime(RunResult result) {
    Result<?> time = result.getSecondaryResults().get(ProcessorTime.LABEL);
    if (time == null) {
      throw new IllegalStateException("no processor time in " + result);
    }
    return time.getScore();
  }

  private void print(Shape shape, Map<String, Map<Integer, Double>> times) {
    out.printf("%n%s: processor microseconds a statement at each size, and growth%n", shape);
    List<String> header = new ArrayList<>(List.of("operation"));
    sizes.forEach(size -> header.add(String.format(Locale.ROOT, "%,d", size)));
    line(header, "");
    times.forEach((name, bySize) -> line(cells(name, bySize), mark(bySize)));
  }

  /** {@return the name, and for each size the time a statement and the growth up to there} */
  private static List<String> cells(String name, Map<Integer, Double> bySize) {
    List<String> cells = new ArrayList<>(List.of(name));
    double before = 0;
    for (Map.Entry<Integer, Double> each : bySize.entrySet()) {
      double time = each.getValue() / each.getKey();
      String growth = before == 0 ? "" : String.format(Locale.ROOT, " (×%.2f)", time / before);
      cells.add(String.format(Locale.ROOT, "%.3f%s", time, growth));
      before = time;
    }
    return cells;
  }

  private static String mark(Map<Integer, Double> bySize) {
    return isMoreThanLinear(bySize) ? "  more than linear" : "";
  }

  /** {@return whether the time a statement grows from some size to the next beyond the limit} */
  static boolean isMoreThanLinear(Map<Integer, Double> bySize) {
    double before = Double.MAX_VALUE;
    for (Map.Entry<Integer, Double> each : new TreeMap<>(bySize).entrySet()) {
      double time = each.getValue() / each.getKey();
      if (time > LINEAR * before) {
        return true;
      }
      before = time;
    }
    return false;
  }

  private void line(List<String> cells, String mark) {
    StringBuilder line = new StringBuilder(String.format("%-16s", cells.get(0)));
    for (String cell : cells.subList(1, cells.size())) {
      line.append(String.format("%20s", cell));
    }
    out.println(line.append(mark));
  }
}
