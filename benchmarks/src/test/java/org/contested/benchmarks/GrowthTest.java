package org.contested.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void linearTimesPass() {
    assertThat(Growth.isMoreThanLinear(Map.of(1000, 5.0, 10000, 50.0, 100000, 600.0))).isFalse();
  }

  @Test
  void twiceTheTimeAStatementStillPasses() {
    assertThat(Growth.isMoreThanLinear(Map.of(1000, 10.0, 10000, 200.0))).isFalse();
    assertThat(Growth.isMoreThanLinear(Map.of(1000, 10.0, 10000, 201.0))).isTrue();
  }

  @Test
  void growthBetweenAnyTwoSizesCounts() {
    assertThat(Growth.isMoreThanLinear(Map.of(1000, 5.0, 10000, 101.0, 100000, 300.0))).isTrue();
  }
}
