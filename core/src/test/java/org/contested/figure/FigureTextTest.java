package org.contested.figure;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FigureTextTest {

  @Test
  void everyFormHasItsSpelling() {
    assertThat(exactly(49)).hasToString("49");
    assertThat(atLeast(49)).hasToString("≥49");
    assertThat(atLeast(5).withBest(505)).hasToString("≥5 (best 505)");
    assertThat(moreThan(6600)).hasToString(">6600");
    assertThat(moreThan(6600).withBest(7000)).hasToString(">6600 (best 7000)");
    assertThat(atMost(50)).hasToString("≤50");
    assertThat(fewerThan(50)).hasToString("<50");
    assertThat(fewerThan(50).withBest(0)).hasToString("<50 (best 0)");
    assertThat(between(40, 60)).hasToString("40–60");
    assertThat(between(40, 60).withBest(49)).hasToString("40–60 (best 49)");
    assertThat(about(500)).hasToString("~500");
    assertThat(unquantified("dozens")).hasToString("“dozens”");
    assertThat(noneReported()).hasToString("none reported");
    assertThat(unknown()).hasToString("unknown");
  }

  @Test
  void quotesBackslashesAndControlCharactersInWordingsAreEscaped() {
    assertThat(unquantified("“a ”few”")).hasToString("““a \\”few\\””");
    assertThat(unquantified("a\\b\nc\td\u2028e")).hasToString("“a\\\\b\\nc\\u0009d\\u2028e”");
  }

  @Test
  void parseReadsBackWhatToStringWrites() {
    long seed = 20220914;
    SplittableRandom random = new SplittableRandom(seed);
    Set<Figure.Form> forms = EnumSet.noneOf(Figure.Form.class);
    for (int i = 0; i < 20_000; i++) {
      Figure figure = RandomFigures.figure(random);
      forms.add(figure.form());
      String text = figure.toString();
      assertThat(Figure.parse(text)).as("%s, seed %d, round %d", text, seed, i).isEqualTo(figure);
      assertThat(Figure.from(text)).as("from %s, seed %d", text, seed).isEqualTo(figure);
      assertThat(text).as("one line").doesNotContain("\n", "\r", "\u2028");
    }
    assertThat(forms).containsExactlyInAnyOrder(Figure.Form.values());
  }

  @Test
  void everyCharacterSurvivesInAWording() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        Figure figure = unquantified("a" + Character.toString(c) + "b");
        if (!Figure.parse(figure.toString()).equals(figure)) {
          assertThat(Figure.parse(figure.toString())).as("U+%04X", c).isEqualTo(figure);
        }
      }
    }
  }
}
