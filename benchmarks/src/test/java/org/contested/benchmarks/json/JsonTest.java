package org.contested.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.contested.benchmarks.json.Samples.Subject;
import org.contested.benchmarks.json.Samples.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class JsonTest {

  @ParameterizedTest
  @EnumSource
  void everyMeasureRuns(Measure measure) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(measure.pattern())
            .param("major", "JACKSON_3", "JACKSON_2")
            .param("way", measure.ways().stream().map(Way::name).toArray(String[]::new))
            .mode(Mode.SingleShotTime)
            .warmupIterations(0)
            .measurementIterations(1)
            .forks(0)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    int forms = measure == Measure.FIRST ? 1 : Form.values().length;
    if (measure != Measure.FIRST) {
      options.param("events", "3");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    assertThat(results).hasSize(Major.values().length * forms * measure.ways().size());
  }

  /** On a machine that is now fast and now slow, times of different moments say nothing. */
  @Test
  void ratiosAreOfWhatRanAtTheSameTime() {
    Subject subject = new Subject(Measure.READ, Major.JACKSON_3, "RECORDS");
    Samples samples = new Samples();
    for (double pace : new double[] {1, 1, 3, 4, 1}) {
      samples.add(subject, Way.CONTESTED, Value.TIME, 4 * pace);
      samples.add(subject, Way.DATABIND, Value.TIME, 8);
      samples.add(subject, Way.CONTESTED, Way.DATABIND, Value.TIME, 0.5 + pace / 100);
    }
    assertThat(samples.ratio(subject, Way.CONTESTED, Way.DATABIND, Value.TIME)).hasValue(0.51);
    assertThat(report(samples))
        .containsPattern("CONTESTED +4.00 +0.51 +0.51–0.54")
        .containsPattern("DATABIND +8.00 +1.00 ");
  }

  @Test
  void ofSeparateProcessesRatiosAreOfMedians() {
    Subject subject = new Subject(Measure.READ, Major.JACKSON_3, "RECORDS");
    Samples samples = new Samples();
    for (double time : new double[] {9, 4, 5}) {
      samples.add(subject, Way.MODULE, Value.TIME, time);
    }
    for (double time : new double[] {8, 30, 12, 1}) {
      samples.add(subject, Way.DATABIND, Value.TIME, time);
    }
    assertThat(samples.ratio(subject, Way.MODULE, Way.DATABIND, Value.TIME)).hasValue(0.5);
    assertThat(samples.ratio(subject, Way.MODULE, Way.TOKENS, Value.TIME)).isEmpty();
    assertThat(report(samples))
        .contains("reading JACKSON_3 RECORDS")
        .containsPattern("MODULE +5.00 +0.50")
        .doesNotContain("BLACKBIRD");
  }

  private static String report(Samples samples) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Report(new PrintStream(out, true, StandardCharsets.UTF_8), samples, 1).print();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aBigFileIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BigFile(folder.resolve("big.ndjson"), new PrintStream(out, true, StandardCharsets.UTF_8))
        .run(300_000);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("written [\\d,]+ records, 3\\d\\d,\\d\\d\\d bytes")
        .containsPattern("read +[\\d,]+ records, 3\\d\\d,\\d\\d\\d bytes")
        .contains("heap, peak after collection");
  }
}
