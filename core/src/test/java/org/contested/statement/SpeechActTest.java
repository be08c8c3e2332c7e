package org.contested.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeechActTest {

  @Test
  void sevenActsHoldTheirClaimsToBeTrue() {
    assertThat(Stream.of(SpeechAct.values()).filter(SpeechAct::asserts))
        .containsExactly(
            SpeechAct.ASSERT,
            SpeechAct.CONFIRM,
            SpeechAct.ACCUSE,
            SpeechAct.ADMIT,
            SpeechAct.ESTIMATE,
            SpeechAct.ANNOUNCE,
            SpeechAct.CORRECT);
  }
}
