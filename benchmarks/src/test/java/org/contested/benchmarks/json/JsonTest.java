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

  @Test
  void ratiosAreOfMedians() {
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Report(new PrintStream(out, true, StandardCharsets.UTF_8), samples, 1).print();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("reading JACKSON_3 RECORDS")
        .containsPattern("MODULE +5.00 +0.50")
        .doesNotContain("BLACKBIRD");
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
