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

import java.util.OptionalLong;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contested.figure.Figure.Form;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final long MAX = Long.MAX_VALUE;
  private static final long NONE = -1;

  @Test
  void everyFactoryHasItsFormBoundsBestAndStatedNumber() {
    assertFigure(exactly(49), Form.EXACTLY, 49, 49, 49, 49);
    assertFigure(exactly(100_000), Form.EXACTLY, 100_000, 100_000, 100_000, 100_000);
    assertFigure(exactly(MAX), Form.EXACTLY, MAX, MAX, MAX, MAX);
    assertFigure(atLeast(49), Form.AT_LEAST, 49, NONE, NONE, 49);
    assertFigure(atLeast(MAX), Form.AT_LEAST, MAX, NONE, NONE, MAX);
    assertFigure(moreThan(6600), Form.MORE_THAN, 6601, NONE, NONE, 6600);
    assertFigure(moreThan(MAX - 1), Form.MORE_THAN, MAX, NONE, NONE, MAX - 1);
    assertFigure(atMost(50), Form.AT_MOST, 0, 50, NONE, 50);
    assertFigure(fewerThan(50), Form.FEWER_THAN, 0, 49, NONE, 50);
    assertFigure(fewerThan(MAX), Form.FEWER_THAN, 0, MAX - 1, NONE, MAX);
    assertFigure(between(40, 60), Form.BETWEEN, 40, 60, NONE, NONE);
    assertFigure(between(40, 60).withBest(49), Form.BETWEEN, 40, 60, 49, NONE);
    assertFigure(between(0, MAX), Form.BETWEEN, 0, MAX, NONE, NONE);
    assertFigure(about(500), Form.ABOUT, 0, NONE, 500, 500);
    assertFigure(unquantified("dozens"), Form.UNQUANTIFIED, 0, NONE, NONE, NONE);
    assertFigure(noneReported(), Form.NONE_REPORTED, 0, NONE, NONE, NONE);
    assertFigure(unknown(), Form.UNKNOWN, 0, NONE, NONE, NONE);
  }

  private static void assertFigure(
      Figure figure, Form form, long low, long high, long best, long stated) {
    assertThat(figure.form()).isEqualTo(form);
    assertThat(figure.low()).as("low of %s", figure).isEqualTo(low);
    assertThat(figure.high()).as("high of %s", figure).isEqualTo(optional(high));
    assertThat(figure.best()).as("best of %s", figure).isEqualTo(optional(best));
    assertThat(figure.stated()).as("stated of %s", figure).isEqualTo(optional(stated));
    assertThat(figure.wording().isPresent()).isEqualTo(form == Form.UNQUANTIFIED);
  }

  private static OptionalLong optional(long value) {
    return value == NONE ? OptionalLong.empty() : OptionalLong.of(value);
  }

  @Test
  void aBestMayStandInEveryFormWithBounds() {
    assertFigure(atLeast(5).withBest(505), Form.AT_LEAST, 5, NONE, 505, 5);
    assertFigure(moreThan(5).withBest(6), Form.MORE_THAN, 6, NONE, 6, 5);
    assertFigure(atMost(5).withBest(0), Form.AT_MOST, 0, 5, 0, 5);
    assertFigure(fewerThan(5).withBest(4), Form.FEWER_THAN, 0, 4, 4, 5);
    assertFigure(between(4, 6).withBest(5).withBest(6), Form.BETWEEN, 4, 6, 6, NONE);
  }

  @Test
  void theOnlyAllowedCountIsTheBestInEveryForm() {
    assertThat(between(49, 49).best()).hasValue(49);
    assertThat(atMost(0).best()).hasValue(0);
    assertThat(fewerThan(1).best()).hasValue(0);
    assertThat(between(49, 49).withBest(49)).isEqualTo(between(49, 49)).hasToString("49–49");
  }

  @Test
  void theFormThatWasSaidIsKept() {
    assertThat(moreThan(6600)).isNotEqualTo(atLeast(6601));
    assertThat(moreThan(6600).allowsSameAs(atLeast(6601))).isTrue();
    assertThat(between(49, 49)).isNotEqualTo(exactly(49));
    assertThat(between(49, 49).allowsSameAs(exactly(49))).isTrue();
    assertThat(noneReported()).isNotEqualTo(unknown()).isNotEqualTo(exactly(0));
    assertThat(noneReported().allowsSameAs(unknown())).isTrue();
    assertThat(noneReported().allowsSameAs(exactly(0))).isFalse();
    assertThat(atLeast(49).allowsSameAs(between(49, 60))).isFalse();
  }

  @Test
  void equalsComparesFormNumbersAndWording() {
    EqualsVerifier.forClass(Figure.class).verify();
    assertThat(exactly(1000)).isEqualTo(exactly(1000)).hasSameHashCodeAs(exactly(1000));
    assertThat(unquantified("dozens")).isEqualTo(unquantified("dozens"));
  }

  @Test
  void spaceAroundAWordingIsRemovedAndNothingElse() {
    assertThat(unquantified(" \u00a0Dozens,  they  said\n").wording())
        .hasValue("Dozens,  they  said");
  }

  @Test
  void containsNeverHoldsForANegativeCount() {
    assertThat(unknown().contains(-1)).isFalse();
    assertThat(unknown().contains(MAX)).isTrue();
    assertThat(between(0, MAX).contains(unknown())).isFalse();
    assertThat(unknown().contains(between(0, MAX))).isTrue();
  }

  @Test
  void negativeCountsAreRefused() {
    String rule = " must not be negative; if it stands for a missing value use unknown()";
    assertRefused(() -> exactly(-99), "count -99" + rule);
    assertRefused(() -> atLeast(-1), "low -1" + rule);
    assertRefused(() -> moreThan(-1), "count -1" + rule);
    assertRefused(() -> atMost(-1), "high -1" + rule);
    assertRefused(() -> fewerThan(-1), "count -1" + rule);
    assertRefused(() -> between(-1, 5), "low -1" + rule);
    assertRefused(() -> between(0, -5), "high -5" + rule);
    assertRefused(() -> about(Long.MIN_VALUE), "best -9223372036854775808" + rule);
    assertRefused(() -> atLeast(5).withBest(-1), "best -1" + rule);
  }

  @Test
  void invertedAndEmptyIntervalsAreRefused() {
    assertRefused(() -> between(60, 40), "low 60 must not exceed high 40");
    assertRefused(
        () -> fewerThan(0), "fewer than 0 allows no count; use exactly(0) or noneReported()");
  }

  @Test
  void overflowIsAnError() {
    assertThatThrownBy(() -> moreThan(MAX))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "more than 9223372036854775807 leaves no count that fits a long;"
                + " use atLeast(9223372036854775807)");
  }

  @Test
  void aBestOutsideOfTheBoundsIsRefused() {
    assertRefused(() -> between(40, 60).withBest(70), "best 70 must be within 40–60");
    assertRefused(() -> between(40, 60).withBest(49).withBest(39), "best 39 must be within 40–60");
    assertRefused(() -> moreThan(6600).withBest(6600), "best 6600 must be within >6600");
    assertRefused(() -> fewerThan(50).withBest(50), "best 50 must be within <50");
    assertRefused(() -> atMost(50).withBest(51), "best 51 must be within ≤50");
    assertRefused(() -> atLeast(50).withBest(49), "best 49 must be within ≥50");
  }

  @Test
  void aBestIsRefusedWhereTheFormHasNoPlaceForOne() {
    assertRefused(
        () -> exactly(49).withBest(49),
        "49 has its best in it; use between(low, high).withBest(49)");
    assertRefused(
        () -> about(500).withBest(5),
        "~500 has its best in it; use between(low, high).withBest(5)");
    assertRefused(
        () -> unquantified("dozens").withBest(30),
        "“dozens” has no number to refine; use about(30)");
    assertRefused(
        () -> noneReported().withBest(0), "none reported has no number to refine; use about(0)");
    assertRefused(() -> unknown().withBest(3), "unknown has no number to refine; use about(3)");
  }

  @Test
  void blankAndBrokenWordingsAreRefused() {
    String blank = "wording must not be blank; use unknown() if nothing was said";
    assertRefused(() -> unquantified(""), blank);
    assertRefused(() -> unquantified(" \u00a0\n"), blank);
    assertRefused(
        () -> unquantified("many \ud83d"),
        "wording has half a surrogate pair (U+D83D) at index 5; read the source in its encoding");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
