package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and columns count characters, in whatever order places are asked for. */
class PlacesTest {

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

  static Stream<String> badClaims() {
    return Stream.of(
        "{\"type\":\"occurrence\",\"event\":\"e\",\"state\":null}",
        "{\"type\":\"occurrence\",\"event\":\"\",\"state\":\"ENDED\"}",
        "{\"type\":\"occurrence\",\"event\":\"e\",\"a~b/c\":{\"d\":[1,{\"e\":\"\\uD800\"}]}}",
        "{\"type\":\"occurrence\",\"event\":\"e\"}",
        "{\"type\":\"proposition\",\"text\":\"t\",\"subjects\":[{\"party\":\"a\"},{\"party\":5}]}",
        "{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\",\"KILT\"]}",
        "{\"type\":\"damage\",\"a\":[{},{\"b\":1,\"b\":2}]}");
  }

  /** A type that stands last changes no pointer, rule or message. */
  @ParameterizedTest
  @MethodSource("badClaims")
  void pointersWhereTheTypeStandsLast(String claim) {
    ContestedJsonException first = problemOf(claim);
    String type = claim.substring(1, claim.indexOf(',') + 1);
    String moved = claim.replace(type, "");
    moved = moved.substring(0, moved.length() - 1) + "," + type.replaceAll(",$", "}");
    ContestedJsonException last = problemOf(moved);
    assertThat(last.problem().pointer()).isEqualTo(first.problem().pointer());
    assertThat(last.problem().rule()).isEqualTo(first.problem().rule());
    assertThat(last.problem().message()).isEqualTo(first.problem().message());
  }

  private static ContestedJsonException problemOf(String claim) {
    return catchThrowableOfType(
        ContestedJsonException.class,
        () ->
            ContestedJson.standard()
                .parse(
                    "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"claims\":["
                        + claim
                        + "]}",
                    Statement.class));
  }
}
