package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.contested.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pointers where a value is read twice. */
class PlacesTest {

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
