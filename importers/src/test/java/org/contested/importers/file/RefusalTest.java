package org.contested.importers.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which value a message is about. */
class RefusalTest {

  private static final String LONG = "a".repeat(30);

  @Test
  void theCellThatIsQuotedIsKnown() {
    assertThat(refusal("code value 'x\\u0001' of scheme 'x' has U+0001", "x", "y", "x\u0001"))
        .isEqualTo(new Refusal(2, "x\u0001"));
    assertThat(refusal("value 'x\\ud83d\\ude00' has one", "x", "x\ud83d\ude00"))
        .isEqualTo(new Refusal(1, "x\ud83d\ude00"));
    assertThat(refusal("party id 'ucdp-actor:7' is one", "17", " 7 "))
        .isEqualTo(new Refusal(1, " 7 "));
  }

  @Test
  void theBeginningOfALongCellIsEnough() {
    String message = "event id 'ucdp-ged:" + LONG + "…' has 600 characters";
    assertThat(refusal(message, "a", LONG + "aab", LONG + "b"))
        .isEqualTo(new Refusal(1, LONG + "aab"));
    assertThat(refusal("id 'aaa…' has 600 characters", "aaa", LONG)).isEqualTo(new Refusal(-1, ""));
  }

  @Test
  void ofEqualCellsNoneIsNamed() {
    assertThat(refusal("'7' is one", "7", "7")).isEqualTo(new Refusal(-1, "7"));
  }

  @Test
  void aCellThatIsNotQuotedIsNotNamed() {
    assertThat(refusal("2 is more than 1", "2", "1", "", " ")).isEqualTo(new Refusal(-1, ""));
    assertThat(refusal("'27' is more", "2", "7")).isEqualTo(new Refusal(-1, ""));
    assertThat(refusal("it ends in '2", "2")).isEqualTo(new Refusal(-1, ""));
  }

  private static Refusal refusal(String message, String... cells) {
    return Refusal.of(message, cells);
  }
}
