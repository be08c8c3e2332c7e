package org.contested.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.time.Certainty.NO;
import static org.contested.time.Certainty.POSSIBLE;
import static org.contested.time.Certainty.YES;

import org.junit.jupiter.api.Test;

class CertaintyTest {

  @Test
  void andIsTheLesserOfNoPossibleYes() {
    for (Certainty a : Certainty.values()) {
      for (Certainty b : Certainty.values()) {
        assertThat(rank(a.and(b))).isEqualTo(Math.min(rank(a), rank(b)));
      }
    }
  }

  @Test
  void orIsTheGreaterOfNoPossibleYes() {
    for (Certainty a : Certainty.values()) {
      for (Certainty b : Certainty.values()) {
        assertThat(rank(a.or(b))).isEqualTo(Math.max(rank(a), rank(b)));
      }
    }
  }

  @Test
  void negationTurnsAndIntoOr() {
    for (Certainty a : Certainty.values()) {
      assertThat(a.negate().negate()).isEqualTo(a);
      for (Certainty b : Certainty.values()) {
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
      }
    }
    assertThat(YES.negate()).isEqualTo(NO);
    assertThat(POSSIBLE.negate()).isEqualTo(POSSIBLE);
  }

  @Test
  void certainIsYesAndPossibleIsAnythingButNo() {
    assertThat(YES.isCertain()).isTrue();
    assertThat(POSSIBLE.isCertain()).isFalse();
    assertThat(NO.isCertain()).isFalse();
    assertThat(YES.isPossible()).isTrue();
    assertThat(POSSIBLE.isPossible()).isTrue();
    assertThat(NO.isPossible()).isFalse();
    assertThat(Certainty.of(true)).isEqualTo(YES);
    assertThat(Certainty.of(false)).isEqualTo(NO);
  }

  private static int rank(Certainty certainty) {
    return switch (certainty) {
      case NO -> 0;
      case POSSIBLE -> 1;
      case YES -> 2;
    };
  }
}
