package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DegreesTest {

  /** The short way, which looks at the text, and the long way, which prints, say the same. */
  @Test
  void aTextIsWhatWouldBePrintedOrIsPrintedAnew() {
    for (String spelled :
        List.of(
            "0",
            "0.0",
            "-0.0",
            "-0",
            "1",
            "1.0",
            "1.",
            ".5",
            "0.5",
            "00.5",
            "01.5",
            "-1.5",
            "+1.5",
            "1.50",
            "40.1797",
            "-77.0364",
            "1e1",
            "1.0E1",
            "0.001",
            "0.0010",
            "0.0001",
            "1.0E-4",
            "179.99999999999",
            "179.999999999999999",
            "0.30000000000000004",
            "12.3456789012345678",
            "1-2.5".substring(2),
            "100.0",
            "90.00")) {
      assertSame(spelled);
    }
  }

  @Test
  void soDoRandomTexts() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200_000; i++) {
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong(-180_000_000_000L, 180_000_000_000L))
              .movePointLeft(9)
              .setScale(random.nextInt(12), java.math.RoundingMode.DOWN);
      assertSame(number.toPlainString());
    }
    System.out.println("DegreesTest seed " + seed);
  }

  private static void assertSame(String spelled) {
    double degrees = Double.parseDouble(spelled);
    String printed = Degrees.print(degrees);
    assertThat(Degrees.print(spelled, degrees)).as(spelled).isEqualTo(printed);
    assertThat(Double.parseDouble(printed)).isEqualTo(degrees + 0.0);
  }

  @Test
  void zeroHasNoSign() {
    assertThat(Degrees.print("-0.0", -0.0)).isEqualTo("0.0");
    assertThat(Degrees.print(-0.0)).isEqualTo("0.0");
  }
}
