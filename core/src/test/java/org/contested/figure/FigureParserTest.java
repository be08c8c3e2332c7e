package org.contested.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {

  private static final String ACCEPTED =
      "write 49, at least 49, more than 6,600, up to 50, fewer than 50, 40-60, about 500, dozens,"
          + " none reported or unknown, or keep the words with Figure.unquantified(…)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          49                    | 49
          6,600                 | 6600
          6 600                 | 6600
          1,234,567             | 1234567
          9223372036854775807   | 9223372036854775807
          nine                  | 9
          twelve                | 12
          twenty-five           | 25
          forty                 | 40
          zero                  | 0
          exactly 5             | 5
          6 million             | 6000000
          1.5 million           | 1500000
          1.25 thousand         | 1250
          two hundred           | 200
          two hundred thousand  | 200000
          at least 9            | ≥9
          at least nine         | ≥9
          AT  LEAST  Nine       | ≥9
          no fewer than 12      | ≥12
          not fewer than 12     | ≥12
          no less than 12       | ≥12
          not less than 12      | ≥12
          a minimum of 12       | ≥12
          9 or more             | ≥9
          nine or more          | ≥9
          9+                    | ≥9
          6,600 +               | ≥6600
          >= 9                  | ≥9
          ≥ 9                   | ≥9
          more than 6,600       | >6600
          More than 1.5 million | >1500000
          over 100              | >100
          above 100             | >100
          > 100                 | >100
          up to 50              | ≤50
          at most 50            | ≤50
          no more than 50       | ≤50
          not more than 50      | ≤50
          as many as 50         | ≤50
          50 or fewer           | ≤50
          50 or less            | ≤50
          <=50                  | ≤50
          fewer than 50         | <50
          less than 50          | <50
          under 50              | <50
          below 50              | <50
          < 50                  | <50
          6-8                   | 6–8
          6 – 8                 | 6–8
          6—8                   | 6–8
          6 to 8                | 6–8
          six to eight          | 6–8
          six-eight             | 6–8
          from 40 to 60         | 40–60
          between 40 and 60     | 40–60
          1,000-1,200           | 1000–1200
          1 million to 2 million | 1000000–2000000
          twenty-five to thirty | 25–30
          49-49                 | 49–49
          40-60 (best 49)       | 40–60 (best 49)
          at least 40 (best 49) | ≥40 (best 49)
          49-49 (best 49)       | 49–49
          about 500             | ~500
          around 500            | ~500
          approximately 500     | ~500
          approx. 500           | ~500
          roughly 500           | ~500
          some 500              | ~500
          nearly 500            | ~500
          almost 500            | ~500
          an estimated 500      | ~500
          ≈500                  | ~500
          ?                     | unknown
          Unknown               | unknown
          None reported         | none reported
          no casualties reported | none reported
          no casualties were reported | none reported
          No deaths reported    | none reported
          some                  | “some”
          dozens                | “dozens”
          Dozens                | “Dozens”
          several               | “several”
          hundreds              | “hundreds”
          tens of               | “tens of”
          tens of thousands     | “tens of thousands”
          two dozen             | “two dozen”
          at least two dozen    | “at least two dozen”
          nearly a hundred      | ~100
          a hundred             | 100
          a thousand            | 1000
          a million             | 1000000
          a hundred thousand    | 100000
          at least a hundred    | ≥100
          a minimum of a thousand | ≥1000
          more than a million   | >1000000
          fewer than a hundred  | <100
          a hundred or more     | ≥100
          about a thousand      | ~1000
          between a hundred and two hundred | 100–200
          fifty to a hundred    | 50–100
          a hundred to a thousand | 100–1000
          a hundred to two thousand | 100–2000
          a dozen               | “a dozen”
          at least a dozen      | “at least a dozen”
          half a million        | “half a million”
          a few hundred         | “a few hundred”
          scores                | “scores”
          many                  | “many”
          a few                 | “a few”
          hundreds of civilians | “hundreds of civilians”
          """)
  void newsroomPhrasesAreRead(String phrase, String figure) {
    assertThat(Figure.parse(phrase)).hasToString(figure);
    assertThat(Figure.parse("\u00a0 " + phrase + "\n").toString()).isEqualTo(figure);
    if (!figure.startsWith("“")) {
      String shouted = phrase.toUpperCase(Locale.ROOT).replace(" ", " \u202f");
      assertThat(Figure.parse(shouted)).hasToString(figure);
    }
  }

  @Test
  void everyKindOfSpaceGroupsThousands() {
    for (String space : new String[] {" ", "\u00a0", "\u202f", "\u2009"}) {
      assertThat(Figure.parse("more than 6" + space + "600")).isEqualTo(Figure.moreThan(6600));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60-40      | low 60 must not exceed high 40
          -99        | count -99 must not be negative; if it stands for a missing value write unknown
          5--8       | count -8 must not be negative; if it stands for a missing value write unknown
          at least −5 | count -5 must not be negative; if it stands for a missing value write unknown
          6.600      | 6.600 may be a decimal or have its thousands marked by dots; write it like 6600 or 6,600
          over 6.600 | 6.600 may be a decimal or have its thousands marked by dots; write it like 6600 or 6,600
          1.500 million | 1.500 may be a decimal or have its thousands marked by dots; write it like 6600 or 6,600
          6.5        | 6.5 is not a whole count; people are counted whole
          1.2345 thousand | 1.2345 thousand is not a whole count; write about and a whole number
          6,60       | 6,60 is not grouped by thousands; write it like 6600, 6,600 or 6 600
          1,000 000  | 1,000 000 is not grouped by thousands; write it like 6600, 6,600 or 6 600
          1 to 2 million | the scale may hold for both numbers; write 1 million to 2 million, or digits
          ten to a hundred thousand | the scale may hold for both numbers; write ten thousand to a hundred thousand, or digits
          1-2 million | the scale may hold for both numbers; write 1 million to 2 million, or digits
          9223372036854775808 | 9223372036854775808 exceeds 9223372036854775807, the largest count
          9223372036854775807 million | 9223372036854775807 million exceeds 9223372036854775807, the largest count
          99999999999999.9 million | 99999999999999.9 million exceeds 9223372036854775807, the largest count
          more than 9223372036854775807 | more than 9223372036854775807 leaves no count that fits a long; use atLeast(9223372036854775807)
          fewer than 0 | fewer than 0 allows no count; use exactly(0) or noneReported()
          40-60 (best 70) | best 70 must be within 40–60
          ~5 (best 5) | ~5 has its best in it; use between(low, high).withBest(5)
          none       | it may be a count of zero or a lack of reports; write 0 or none reported
          None       | it may be a count of zero or a lack of reports; write 0 or none reported
          no         | it may be a count of zero or a lack of reports; write 0 or none reported
          “dozens    | the quotation is not closed; end it with ”
          “a” b      | text follows the closing quote at index 2; write \\” for a quote within the words
          “a\\x”     | the backslash at index 2 starts no escape; write \\\\, \\”, \\n or \\u and four hex digits
          “a\\u00g0” | the backslash at index 2 starts no escape; write \\\\, \\”, \\n or \\u and four hex digits
          “a\\u00”   | the backslash at index 2 starts no escape; write \\\\, \\”, \\n or \\u and four hex digits
          “a\\       | the backslash at index 2 starts no escape; write \\\\, \\”, \\n or \\u and four hex digits
          “ ”        | wording must not be blank; use unknown() if nothing was said
          """)
  void brokenRulesAreNamed(String text, String rule) {
    assertThatThrownBy(() -> Figure.parse(text))
        .isInstanceOf(FigureParseException.class)
        .hasMessage("cannot read “%s” as a figure: %s", text, rule);
    assertThat(Figure.from(text)).isEqualTo(Figure.unquantified(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a busload",
        "49 soldiers",
        "at least",
        "at least some 500",
        "6-8-10",
        "40–60 (best)",
        "(best 3)",
        "between 40",
        "from 40",
        "1e3",
        "0x10",
        "+5",
        "NaN",
        "٤٩",
        "49%",
        "-",
        "to",
        "overall",
        "9 to",
        "six hundred and six",
        "a",
        "at least a",
        "a 100",
        "a hundred or so people"
      })
  void textThatIsNoFigureIsRefusedWithTheAcceptedForms(String text) {
    assertThatThrownBy(() -> Figure.parse(text))
        .isInstanceOf(FigureParseException.class)
        .hasMessage("cannot read “%s” as a figure: %s", text, ACCEPTED);
    assertThat(Figure.from(text)).isEqualTo(Figure.unquantified(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0"})
  void blankTextIsRefusedByBothReaders(String blank) {
    String rule = "it is blank; write unknown if nothing was said";
    assertThatThrownBy(() -> Figure.parse(blank))
        .isInstanceOf(FigureParseException.class)
        .hasMessageEndingWith("as a figure: " + rule);
    assertThatThrownBy(() -> Figure.from(blank))
        .isInstanceOf(FigureParseException.class)
        .hasMessageEndingWith("as a figure: " + rule);
  }

  @Test
  void hostileTextIsCutInTheMessage() {
    String hostile = "x\n\ud83d".repeat(1_000_000);
    FigureParseException refused =
        catchThrowableOfType(FigureParseException.class, () -> Figure.parse(hostile));
    assertThat(refused.text()).startsWith("x\\u000a\\ud83dx").endsWith("…").hasSizeLessThan(600);
    assertThat(refused.rule()).isEqualTo(ACCEPTED);
    assertThat(refused.getMessage()).hasSizeLessThan(1_000);
    assertThat(
            catchThrowableOfType(
                    FigureParseException.class, () -> Figure.parse("9".repeat(150) + " million"))
                .getMessage())
        .hasSizeLessThan(500);
  }

  @Test
  void fromKeepsWhatItCannotRead() {
    assertThat(Figure.from("at least 49")).isEqualTo(Figure.atLeast(49));
    assertThat(Figure.from(" a busload ")).isEqualTo(Figure.unquantified("a busload"));
    assertThat(Figure.from("a\ud83d b\udc00")).isEqualTo(Figure.unquantified("a\ufffd b\ufffd"));
    assertThat(Figure.from("x".repeat(100_000)).wording().orElseThrow()).hasSize(100_000);
  }

  @Test
  void noTextMakesTheReadersFailInAnotherWay() {
    long seed = 5;
    SplittableRandom random = new SplittableRandom(seed);
    String[] pieces = {
      "at least ",
      "between ",
      " and ",
      "-",
      "6",
      ",600",
      ".5",
      " million",
      "dozen",
      " of ",
      "(best ",
      ")",
      "“",
      "”",
      "\\",
      "\\u",
      " ",
      "no ",
      "+",
      "≥",
      "~",
      "\ud83d",
      "twenty",
      "half a ",
      "\u00a0"
    };
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        Figure read = Figure.parse(text.toString());
        assertThat(Figure.parse(read.toString())).as("%s, seed %d", text, seed).isEqualTo(read);
        assertThat(Figure.from(text.toString())).as("%s, seed %d", text, seed).isEqualTo(read);
      } catch (FigureParseException refused) {
        assertThat(refused.rule()).as("%s, seed %d", text, seed).isNotBlank();
        if (!Wording.strip(text.toString()).isEmpty()) {
          assertThat(Figure.from(text.toString()).form()).isEqualTo(Figure.Form.UNQUANTIFIED);
        }
      }
    }
  }
}
