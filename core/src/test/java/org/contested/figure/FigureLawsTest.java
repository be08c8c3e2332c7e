package org.contested.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Laws of the algebra, over random figures and against brute force over small counts. */
class FigureLawsTest {

  private static final int ROUNDS = 4_000;

  /** Small numbers meet often, so that equal bounds, singletons and gaps are all frequent. */
  private static Figure small(SplittableRandom random) {
    return RandomFigures.figure(random, random.nextBoolean() ? 4 : 9);
  }

  private static Figure any(SplittableRandom random) {
    return random.nextInt(4) == 0
        ? RandomFigures.figure(random, Long.MAX_VALUE / 4)
        : small(random);
  }

  @RepeatedTest(5)
  void plusIsCommutativeAndAssociativeWithIdentityZero(RepetitionInfo info) {
    SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
    for (int i = 0; i < ROUNDS; i++) {
      Figure a = any(random);
      Figure b = any(random);
      Figure c = any(random);
      String which = "%s, %s, %s, seed %d".formatted(a, b, c, info.getCurrentRepetition());
      assertThat(a.plus(b)).as(which).isEqualTo(b.plus(a));
      assertThat(a.plus(b).plus(c)).as(which).isEqualTo(a.plus(b.plus(c)));
      Figure zero = Figure.exactly(0);
      assertThat(a.plus(zero)).as(which).isEqualTo(a.allowsSameAs(zero) ? zero : a);
      assertThat(a.plus(zero).allowsSameAs(a)).as(which).isTrue();
      assertThat(a.plus(zero).best()).as(which).isEqualTo(a.best());
    }
  }

  @RepeatedTest(5)
  void intersectionAndEnvelopeAreCommutativeAssociativeAndIdempotent(RepetitionInfo info) {
    SplittableRandom random = new SplittableRandom(100 + info.getCurrentRepetition());
    for (int i = 0; i < ROUNDS; i++) {
      Figure a = any(random);
      Figure b = any(random);
      Figure c = any(random);
      String which = "%s, %s, %s, seed %d".formatted(a, b, c, 100 + info.getCurrentRepetition());
      assertThat(a.envelope(b)).as(which).isEqualTo(b.envelope(a));
      assertThat(a.envelope(b).envelope(c)).as(which).isEqualTo(a.envelope(b.envelope(c)));
      assertThat(a.envelope(a)).as(which).isEqualTo(a);
      assertThat(a.intersection(b)).as(which).isEqualTo(b.intersection(a));
      Optional<Figure> left = a.intersection(b).flatMap(ab -> ab.intersection(c));
      Optional<Figure> right = b.intersection(c).flatMap(a::intersection);
      assertThat(left).as(which).isEqualTo(right);
      assertThat(a.intersection(a)).as(which).hasValue(a);
      assertThat(a.isCompatibleWith(b)).as(which).isEqualTo(a.intersection(b).isPresent());
      assertThat(a.envelope(b).contains(a)).as(which).isTrue();
      a.intersection(b).ifPresent(both -> assertThat(a.contains(both)).as(which).isTrue());
    }
  }

  @Test
  void allOperationsAreMonotone() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Figure a = small(random);
      Figure b = small(random);
      Figure wider = a.envelope(small(random));
      String which = "%s within %s, with %s, seed %d".formatted(a, wider, b, seed);
      assertThat(wider.plus(b).contains(a.plus(b))).as(which).isTrue();
      assertThat(wider.envelope(b).contains(a.envelope(b))).as(which).isTrue();
      a.intersection(b)
          .ifPresent(
              both ->
                  assertThat(wider.intersection(b).orElseThrow().contains(both))
                      .as(which)
                      .isTrue());
      if (!a.certainlyLessThan(b)) {
        assertThat(wider.minus(b).contains(a.minus(b))).as(which).isTrue();
      }
      if (!b.certainlyLessThan(wider)) {
        if (!b.certainlyLessThan(a)) {
          assertThat(b.minus(wider).contains(b.minus(a))).as(which).isTrue();
        }
      }
    }
  }

  /** Every number is at most 9; 40 stands in for infinity, and results below 20 are compared. */
  @Test
  void boundsAreThoseOfAllPossibleTrueCounts() {
    long seed = 11;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Figure a = small(random);
      Figure b = small(random);
      String which = "%s and %s, seed %d".formatted(a, b, seed);
      TreeSet<Integer> sums = new TreeSet<>();
      TreeSet<Integer> rests = new TreeSet<>();
      TreeSet<Integer> common = new TreeSet<>();
      boolean less = true;
      for (int x = 0; x <= 40; x++) {
        for (int y = 0; y <= 40; y++) {
          if (a.contains(x) && b.contains(y)) {
            sums.add(x + y);
            less &= x < y;
            if (x >= y) {
              rests.add(x - y);
            }
            if (x == y) {
              common.add(x);
            }
          }
        }
      }
      assertAllowed(which, a.plus(b), sums);
      assertThat(a.certainlyLessThan(b)).as(which).isEqualTo(less);
      assertThat(a.certainlyLessThan(b)).as(which).isEqualTo(rests.isEmpty());
      if (!rests.isEmpty()) {
        assertAllowed(which, a.minus(b), rests);
      }
      assertThat(a.isCompatibleWith(b)).as(which).isEqualTo(!common.isEmpty());
      a.intersection(b).ifPresent(both -> assertAllowed(which, both, common));
      assertThat(a.contains(b)).as(which).isEqualTo(containsAll(a, b));
    }
  }

  private static void assertAllowed(String which, Figure figure, Set<Integer> counts) {
    for (int count = 0; count < 20; count++) {
      assertThat(figure.contains(count))
          .as("%s: is %d in %s", which, count, figure)
          .isEqualTo(counts.contains(count));
    }
  }

  private static boolean containsAll(Figure a, Figure b) {
    for (int count = 0; count <= 40; count++) {
      if (b.contains(count) && !a.contains(count)) {
        return false;
      }
    }
    return true;
  }
}
