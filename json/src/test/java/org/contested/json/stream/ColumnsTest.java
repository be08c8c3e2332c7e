package org.contested.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Columns count characters, in whatever order places are asked for. */
class ColumnsTest {

  @Test
  void columnsOfEveryPlaceInEveryOrder() {
    String text = "\uFEFF{\"ա\":\"𝄞\",\r\n\n\"é\":1}\rլ€𝄞x\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(1);
    Columns columns = new Columns(bytes);
    for (int i = 0; i < 10_000; i++) {
      int end = random.nextInt(text.length() + 1);
      if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
        continue;
      }
      String before = text.substring(0, end);
      int offset = before.getBytes(StandardCharsets.UTF_8).length;
      int line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
      assertThat(columns.at(offset))
          .as("at %d", end)
          .isEqualTo(before.substring(line).replace("\uFEFF", "").codePoints().count() + 1);
    }
  }
}
