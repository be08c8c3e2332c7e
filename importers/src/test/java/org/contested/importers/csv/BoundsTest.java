package org.contested.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a low, a best and a high say together, in order and in none. */
class BoundsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 4, 5, true, 3–5 (best 4)",
    "4, 3, 5, false, 3–5 (best 3)",
    "3, 6, 5, false, 3–6 (best 6)",
    "5, 4, 3, false, 3–5 (best 4)",
    "4, 4, 4, true, 4",
    "3, , 5, true, 3–5",
    "5, , 3, false, 3–5",
    "4, , 4, true, 4",
    "3, 4, , true, ≥3 (best 4)",
    "5, 4, , false, ≥4 (best 4)",
    ", 4, 5, true, ≤5 (best 4)",
    ", 6, 5, false, ≤6 (best 6)",
    ", 4, , true, ~4",
    "3, , , true, ≥3",
    ", , 5, true, ≤5",
    ", , , true, unknown"
  })
  void allThatIsPublishedIsSaid(
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      boolean ordered,
      String figure) {
    Bounds bounds = new Bounds(given(low), given(best), given(high));
    assertThat(bounds.isOrdered()).isEqualTo(ordered);
    assertThat(bounds.figure()).hasToString(figure);
  }

  private static OptionalLong given(@Nullable Long count) {
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
