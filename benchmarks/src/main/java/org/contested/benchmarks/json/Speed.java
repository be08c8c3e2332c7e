package org.contested.benchmarks.json;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures every way of reading and writing JSON and prints ratios.
 *
 * <p>A round is one fork of each way, in which it takes {@link Turns} with databind, and in reading
 * also with a look at tokens. A ratio is one of an iteration, of what ran at the same time, and
 * told is the median of the iterations of all rounds. Both the time by the clock and the processor
 * time of the thread that works are told; the latter is without the collection of garbage.
 */
@Command(
    name = "speed",
    description = {
      "Prints how long reading and writing JSON take, as ratios to Jackson databind on plain",
      "records and to a look at every token of the same bytes."
    },
    mixinStandardHelpOptions = true)
public final class Speed implements Callable<Integer> {

  /** Fresh processes of each way in a round, for what is measured once in each. */
  private static final int STARTS = 5;

  /** Events whose retained bytes are told. */
  static final int RETAINED = 20_000;

  @Option(
      names = "--events",
      defaultValue = "1000",
      paramLabel = "N",
      description = "events that are read and written (default: ${DEFAULT-VALUE})")
  private int events;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "N",
      description = "rounds, each with a fork for every way (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--iterations",
      defaultValue = "10",
      paramLabel = "N",
      description = "iterations measured in a fork (default: ${DEFAULT-VALUE})")
  private int iterations;

  @Option(
      names = "--warmup",
      defaultValue = "20",
      paramLabel = "N",
      description =
          "iterations before those: a slow machine compiles for long (default: ${DEFAULT-VALUE})")
  private int warmup;

  @Option(
      names = "--milliseconds",
      defaultValue = "1000",
      paramLabel = "MS",
      description = "milliseconds for each of the iterations (default: ${DEFAULT-VALUE})")
  private int milliseconds;

  @Option(
      names = "--majors",
      split = ",",
      defaultValue = "JACKSON_3",
      paramLabel = "MAJOR",
      description = "majors of Jackson: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private List<Major> majors;

  @Option(
      names = "--forms",
      split = ",",
      defaultValue = "RECORDS,DOCUMENT",
      paramLabel = "FORM",
      description = "forms of JSON: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private List<Form> forms;

  @Option(
      names = "--measures",
      split = ",",
      defaultValue = "READ,WRITE,RETAIN,FIRST",
      paramLabel = "MEASURE",
      description = "what to measure: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private List<Measure> measures;

  private final PrintStream out;

  /**
   * A command that prints its report.
   *
   * @param out where to
   */
  public Speed(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws RunnerException {
    Samples samples = new Samples();
    for (int round = 1; round <= rounds; round++) {
      for (Measure measure : measures) {
        out.printf("round %d of %d: %s%n", round, rounds, measure.words());
        for (RunResult result : new Runner(options(measure)).run()) {
          samples.add(measure, result);
        }
      }
    }
    new Report(out, samples, events).print();
    return 0;
  }

  private Options options(Measure measure) {
    boolean isShot = measure == Measure.RETAIN || measure == Measure.FIRST;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .include(measure.pattern())
            .forks(measure == Measure.FIRST ? STARTS : 1)
            .warmupIterations(isShot ? 0 : warmup)
            .warmupTime(TimeValue.milliseconds(milliseconds))
            .measurementIterations(isShot ? 1 : iterations)
            .measurementTime(TimeValue.milliseconds(milliseconds))
            .param("major", names(majors))
            .param("way", names(measure.ways()));
    if (measure != Measure.FIRST) {
      options
          .param("form", names(forms))
          .param("events", Integer.toString(measure == Measure.RETAIN ? RETAINED : events));
    }
    return options.build();
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }
}
