package org.contested.benchmarks.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long importing takes against a bare parse, or how much heap a large import needs. */
@Command(
    name = "imports",
    description = {
      "Imports rows of GED to records, and prints the time as a ratio to that of cutting the same",
      "file into texts; with --gigabytes, imports a large file in a process with a small heap."
    },
    mixinStandardHelpOptions = true)
public final class ImportSpeed implements Callable<Integer> {

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description = "rounds, each with a fork of both (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--gigabytes",
      defaultValue = "0",
      paramLabel = "N",
      description = "size of a file to import instead, in 2^30 bytes; a fraction will do")
  private double gigabytes;

  @Option(
      names = "--heap",
      defaultValue = "64m",
      paramLabel = "SIZE",
      description = "heap of the process that imports it (default: ${DEFAULT-VALUE})")
  private String heap;

  private final PrintStream out;

  /**
   * A command that prints its report.
   *
   * @param out where to
   */
  public ImportSpeed(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    return gigabytes > 0 ? large() : compare();
  }

  private int compare() throws RunnerException {
    Map<String, List<Double>> times = new HashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String what : List.of("bare", "imported")) {
        for (RunResult result : new Runner(options(what)).run()) {
          result
              .getBenchmarkResults()
              .forEach(
                  fork ->
                      fork.getIterationResults()
                          .forEach(
                              one ->
                                  times
                                      .computeIfAbsent(what, key -> new ArrayList<>())
                                      .add(one.getPrimaryResult().getScore())));
        }
      }
    }
    double bare = median(times.getOrDefault("bare", List.of())) / Ged.ROWS;
    double imported = median(times.getOrDefault("imported", List.of())) / Ged.ROWS;
    out.printf("JDK %s; medians a row%n", Runtime.version());
    out.printf("cut into texts       %6.2f µs%n", bare);
    out.printf("imported to NDJSON   %6.2f µs   %.2f times that%n", imported, imported / bare);
    return 0;
  }

  private static double median(List<Double> unsorted) {
    List<Double> times = unsorted.stream().sorted().toList();
    return times.get(times.size() / 2);
  }

  private org.openjdk.jmh.runner.options.Options options(String what) {
    return new OptionsBuilder()
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .include("\\." + Ged.class.getSimpleName() + "\\." + what + "$")
        .forks(1)
        .warmupIterations(10) // two threads of work leave little time for compilers
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .build();
  }

  private int large() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("contested-import");
    Path csv = folder.resolve("ged.csv");
    Path records = folder.resolve("ged.ndjson");
    try {
      GedRows.write(csv, Long.MAX_VALUE, (long) (gigabytes * (1L << 30)));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + heap,
                  "-cp",
                  System.getProperty("java.class.path"),
                  BigImport.class.getName(),
                  csv.toString(),
                  records.toString())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(out::println);
      }
      return process.waitFor();
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(records);
      Files.delete(folder);
    }
  }
}
