package org.contested.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.figure.Figure.about;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.atMost;
import static org.contested.figure.Figure.between;
import static org.contested.figure.Figure.exactly;
import static org.contested.figure.Figure.fewerThan;
import static org.contested.figure.Figure.moreThan;
import static org.contested.figure.Figure.noneReported;
import static org.contested.figure.Figure.unknown;
import static org.contested.figure.Figure.unquantified;

import org.junit.jupiter.api.Test;

class FigureAlgebraTest {

  private static final long MAX = Long.MAX_VALUE;

  @Test
  void sumsAddTheEndsAndTakeTheNaturalForm() {
    assertThat(exactly(49).plus(exactly(50))).isEqualTo(exactly(99));
    assertThat(atLeast(49).plus(moreThan(49))).isEqualTo(atLeast(99));
    assertThat(atMost(5).plus(fewerThan(5))).isEqualTo(atMost(9));
    assertThat(between(40, 60).plus(exactly(1))).isEqualTo(between(41, 61));
    assertThat(between(40, 60).plus(atLeast(5))).isEqualTo(atLeast(45));
    assertThat(noneReported().plus(unquantified("dozens"))).isEqualTo(unknown());
    assertThat(about(500).plus(about(20))).isEqualTo(about(520));
  }

  @Test
  void aSumHasABestOnlyIfBothHaveOne() {
    assertThat(about(500).plus(exactly(5))).isEqualTo(atLeast(5).withBest(505));
    assertThat(between(40, 60).withBest(49).plus(between(1, 3).withBest(2)))
        .isEqualTo(between(41, 63).withBest(51));
    assertThat(between(40, 60).withBest(49).plus(between(1, 3))).isEqualTo(between(41, 63));
  }

  @Test
  void addingZeroKeepsWhatWasSaid() {
    assertThat(moreThan(6600).plus(exactly(0))).isEqualTo(moreThan(6600));
    assertThat(exactly(0).plus(unquantified("dozens"))).isEqualTo(unquantified("dozens"));
    assertThat(atMost(0).plus(noneReported())).isEqualTo(noneReported());
    assertThat(atMost(0).plus(fewerThan(1))).isEqualTo(exactly(0));
    assertThat(moreThan(6600).minus(exactly(0))).isEqualTo(moreThan(6600));
  }

  @Test
  void overflowOfASumNamesBothFigures() {
    assertThatThrownBy(() -> exactly(MAX).plus(exactly(1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "9223372036854775807 plus 1 exceeds 9223372036854775807, the largest count;"
                + " check both for values that mean missing");
    assertThatThrownBy(() -> atMost(MAX).plus(between(0, 1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> about(MAX).plus(about(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> atLeast(MAX).plus(atLeast(1))).isInstanceOf(ArithmeticException.class);
    assertThat(atMost(MAX).plus(atLeast(1))).isEqualTo(atLeast(1));
    assertThat(exactly(MAX - 1).plus(exactly(1))).isEqualTo(exactly(MAX));
  }

  @Test
  void differencesAreThoseOfPartsThatFit() {
    assertThat(exactly(99).minus(exactly(50))).isEqualTo(exactly(49));
    assertThat(between(40, 60).minus(between(10, 20))).isEqualTo(between(20, 50));
    assertThat(between(40, 60).minus(atLeast(50))).isEqualTo(atMost(10));
    assertThat(atLeast(49).minus(exactly(9))).isEqualTo(atLeast(40));
    assertThat(atLeast(49).minus(unknown())).isEqualTo(unknown());
    assertThat(exactly(5).minus(exactly(5))).isEqualTo(exactly(0));
  }

  @Test
  void aDifferenceHasABestOnlyIfItFits() {
    assertThat(between(40, 60).withBest(49).minus(between(10, 20).withBest(15)))
        .isEqualTo(between(20, 50).withBest(34));
    assertThat(between(40, 60).withBest(49).minus(between(10, 20))).isEqualTo(between(20, 50));
    assertThat(about(5).minus(about(6))).isEqualTo(unknown());
    assertThat(between(1, 60).withBest(2).minus(between(1, 30).withBest(3))).isEqualTo(atMost(59));
  }

  @Test
  void aPartLargerThanItsWholeIsAnError() {
    assertThatThrownBy(() -> between(40, 50).minus(atLeast(60)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "part ≥60 must not exceed its whole 40–50;"
                + " check that every person of the part is in the whole");
  }

  @Test
  void intersectionsAreWhatBothAllow() {
    assertThat(atLeast(40).intersection(atMost(60))).hasValue(between(40, 60));
    assertThat(atLeast(49).intersection(moreThan(50))).hasValue(atLeast(51));
    assertThat(atLeast(49).intersection(fewerThan(49))).isEmpty();
    assertThat(atLeast(49).intersection(atMost(49))).hasValue(exactly(49));
    assertThat(noneReported().intersection(unknown())).hasValue(unknown());
    assertThat(moreThan(6600).intersection(moreThan(6600))).hasValue(moreThan(6600));
  }

  @Test
  void envelopesReachOverGaps() {
    assertThat(exactly(49).envelope(exactly(60))).isEqualTo(between(49, 60));
    assertThat(exactly(0).envelope(fewerThan(50))).isEqualTo(atMost(49));
    assertThat(moreThan(5).envelope(exactly(3))).isEqualTo(atLeast(3));
    assertThat(unquantified("many").envelope(unquantified("many"))).isEqualTo(unquantified("many"));
  }

  @Test
  void intersectionAndEnvelopeKeepABestOnlyIfBothAgree() {
    Figure one = between(40, 60).withBest(49);
    assertThat(one.intersection(between(45, 70).withBest(49)))
        .hasValue(between(45, 60).withBest(49));
    assertThat(one.intersection(between(45, 70).withBest(50))).hasValue(between(45, 60));
    assertThat(one.intersection(between(45, 70))).hasValue(between(45, 60));
    assertThat(one.envelope(between(45, 70).withBest(49))).isEqualTo(between(40, 70).withBest(49));
    assertThat(one.envelope(between(45, 70))).isEqualTo(between(40, 70));
    assertThat(about(49).intersection(one)).hasValue(one);
  }

  @Test
  void lowerBoundsAreCompatibleAndDisjointBoundsAreNot() {
    assertThat(atLeast(49).isCompatibleWith(atLeast(60))).isTrue();
    assertThat(atLeast(49).isCompatibleWith(atMost(40))).isFalse();
    assertThat(atMost(40).certainlyLessThan(atLeast(41))).isTrue();
    assertThat(atMost(40).certainlyLessThan(atLeast(40))).isFalse();
    assertThat(atLeast(0).certainlyLessThan(atLeast(MAX))).isFalse();
  }
}
