package org.contested.benchmarks.imports;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
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
      description = "forks, each of which does both by turns (default: ${DEFAULT-VALUE})")
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
    List<Double> bare = new ArrayList<>();
    List<Double> imported = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (RunResult result : new Runner(options()).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult one : fork.getIterationResults()) {
          double rows = counted(one, "turns") * Ged.ROWS;
          double cut = counted(one, "bare");
          double whole = counted(one, "imported");
          bare.add(cut / rows);
          imported.add(whole / rows);
          ratios.add(whole / cut);
        }
      }
    }
    Collections.sort(ratios);
    out.printf(
        "JDK %s; medians a row of %d iterations in %d forks%n",
        Runtime.version(), ratios.size(), rounds);
    out.printf("cut into texts       %6.2f µs%n", median(bare) / 1000);
    out.printf("imported to NDJSON   %6.2f µs%n", median(imported) / 1000);
    out.printf(
        "import over cutting  %6.2f (from %.2f to %.2f; each iteration does both by turns)%n",
        median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    return 0;
  }

  private static double counted(IterationResult iteration, String counter) {
    return requireNonNull(iteration.getSecondaryResults().get(counter)).getScore();
  }

  private static double median(List<Double> unsorted) {
    List<Double> times = unsorted.stream().sorted().toList();
    return times.get(times.size() / 2);
  }

  private org.openjdk.jmh.runner.options.Options options() {
    return new OptionsBuilder()
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .include("\\." + Ged.class.getSimpleName() + "\\.both$")
        .forks(rounds)
        .warmupIterations(15) // two threads of work leave little time for compilers
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(20)
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
