package org.contested.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.figure.Figure.about;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.between;
import static org.contested.figure.Figure.moreThan;
import static org.contested.figure.Figure.unquantified;
import static org.contested.figure.Interpretation.CONSERVATIVE;
import static org.contested.figure.Interpretation.ROUNDING;
import static org.contested.figure.Interpretation.STRICT;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretationTest {

  private static final long MAX = Long.MAX_VALUE;

  @Test
  void roundingIsHalfAUnitOfTheLastSignificantDigit() {
    assertThat(about(500).under(ROUNDING)).isEqualTo(between(450, 550).withBest(500));
    assertThat(about(6600).under(ROUNDING)).isEqualTo(between(6550, 6650).withBest(6600));
    assertThat(about(50).under(ROUNDING)).isEqualTo(between(45, 55).withBest(50));
    assertThat(about(120).under(ROUNDING)).isEqualTo(between(115, 125).withBest(120));
  }

  @Test
  void roundingIsNeverFinerThanOnePerson() {
    assertThat(about(7).under(ROUNDING)).isEqualTo(between(6, 8).withBest(7));
    assertThat(about(1).under(ROUNDING)).isEqualTo(between(0, 2).withBest(1));
    assertThat(about(505).under(ROUNDING)).isEqualTo(between(504, 506).withBest(505));
  }

  @Test
  void roundingOfZeroAndOfTheLargestCounts() {
    assertThat(about(0).under(ROUNDING)).isEqualTo(about(0));
    assertThat(about(MAX).under(ROUNDING)).isEqualTo(atLeast(MAX - 1).withBest(MAX));
    assertThat(about(MAX - 1).under(ROUNDING)).isEqualTo(between(MAX - 2, MAX).withBest(MAX - 1));
    assertThat(about(9_000_000_000_000_000_000L).under(ROUNDING))
        .isEqualTo(atLeast(8_500_000_000_000_000_000L).withBest(9_000_000_000_000_000_000L));
  }

  @Test
  void roundingReadsNothingButAbout() {
    assertThat(atLeast(500).under(ROUNDING)).isEqualTo(atLeast(500));
    assertThat(unquantified("hundreds").under(ROUNDING)).isEqualTo(unquantified("hundreds"));
    assertThat(Figure.exactly(500).under(ROUNDING)).isEqualTo(Figure.exactly(500));
  }

  @ParameterizedTest
  @CsvSource({
    "tens, 10",
    "dozens, 12",
    "Dozens, 12",
    "a dozen, 12",
    "two dozen, 24",
    "three dozens, 36",
    "half a dozen, 6",
    "half a million, 500000",
    "several dozen, 12",
    "scores, 20",
    "hundreds, 100",
    "three hundred, 300",
    "several hundred, 100",
    "several hundred thousand, 100000",
    "thousands, 1000",
    "tens of thousands, 10000",
    "hundreds of thousands, 100000",
    "hundreds of thousands of civilians, 100000",
    "millions, 1000000",
    "dozens of soldiers, 12",
    "hundreds killed, 100",
    "tens of, 10",
    "at least two dozen, 24",
    "no fewer than a hundred, 100",
    "some, 1",
    "several, 2",
    "a few, 2",
    "many, 2",
    "many thousands, 1000"
  })
  void conservativeReadsVagueWordsAsLowerBounds(String wording, long low) {
    assertThat(unquantified(wording).under(CONSERVATIVE)).isEqualTo(atLeast(low));
  }

  @Test
  void conservativeKeepsMoreThan() {
    assertThat(unquantified("more than a hundred").under(CONSERVATIVE)).isEqualTo(moreThan(100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up to a dozen", "nearly two dozen", "about a hundred", "fewer than a dozen", "a busload",
        "dozens of vehicles", "untold", "some hundred", "99999999999999999999 dozen", "zero dozen",
        "9000000000000000000 dozen", "6.600 dozen", "49", "a handful", "dozens and dozens"
      })
  void conservativeLeavesOtherWordsAlone(String wording) {
    assertThat(unquantified(wording).under(CONSERVATIVE)).isEqualTo(unquantified(wording));
  }

  @Test
  void strictChangesNothingAndAllNarrow() {
    long seed = 3;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 5_000; i++) {
      Figure figure = RandomFigures.figure(random);
      assertThat(figure.under(STRICT)).as("seed %d", seed).isSameAs(figure);
      for (Interpretation each :
          new Interpretation[] {ROUNDING, CONSERVATIVE, ROUNDING.andThen(CONSERVATIVE)}) {
        Figure read = figure.under(each);
        assertThat(figure.contains(read)).as("%s of %s, seed %d", each, figure, seed).isTrue();
        assertThat(read.under(each)).as("%s of %s, seed %d", each, figure, seed).isEqualTo(read);
      }
    }
  }

  @Test
  void interpretationsCompose() {
    Interpretation both = ROUNDING.andThen(CONSERVATIVE);
    assertThat(about(500).under(both)).isEqualTo(between(450, 550).withBest(500));
    assertThat(unquantified("dozens").under(both)).isEqualTo(atLeast(12));
  }

  @Test
  void ownReadingsAreLambdas() {
    Interpretation busload =
        said -> said.wording().filter("a busload"::equals).map(w -> between(10, 80)).orElse(said);
    assertThat(unquantified("a busload").under(busload.andThen(CONSERVATIVE)))
        .isEqualTo(between(10, 80));
    assertThat(unquantified("dozens").under(busload.andThen(CONSERVATIVE))).isEqualTo(atLeast(12));
  }

  @Test
  void aReadingThatWidensIsRefused() {
    Interpretation loose = said -> Figure.unknown();
    String message = "an interpretation must not widen ≥49 to unknown; return it unchanged instead";
    assertThatThrownBy(() -> atLeast(49).under(loose))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> atLeast(49).under(STRICT.andThen(loose))).hasMessage(message);
    assertThatThrownBy(() -> atLeast(49).under(loose.andThen(STRICT))).hasMessage(message);
  }
}
