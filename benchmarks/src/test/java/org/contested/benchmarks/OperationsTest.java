package org.contested.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class OperationsTest {

  private static final long OPERATIONS =
      Stream.of(Operations.class.getMethods())
          .filter(method -> method.isAnnotationPresent(Benchmark.class))
          .count();

  @ParameterizedTest
  @EnumSource
  void everyOperationRunsOnEveryShape(Shape shape) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("\\." + Operations.class.getSimpleName() + "\\.")
                    .param("shape", shape.name())
                    .param("size", "50")
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .forks(0)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    assertThat(results).hasSize((int) OPERATIONS);
  }

  @Test
  void generatesTheSameForTheSameSize() {
    assertThat(Shape.WAR.sample(500).dataset()).isEqualTo(Shape.WAR.sample(500).dataset());
  }
}
