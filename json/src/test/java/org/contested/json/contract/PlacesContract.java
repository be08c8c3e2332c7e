package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.contested.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pointers where a value is read twice. */
class PlacesContract {

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
    Throwable first = problemOf(claim);
    String type = claim.substring(1, claim.indexOf(',') + 1);
    String moved = claim.replace(type, "");
    moved = moved.substring(0, moved.length() - 1) + "," + type.replaceAll(",$", "}");
    Throwable last = problemOf(moved);
    assertThat(JacksonMajor.here().problemOf(last).pointer())
        .isEqualTo(JacksonMajor.here().problemOf(first).pointer());
    assertThat(JacksonMajor.here().problemOf(last).rule())
        .isEqualTo(JacksonMajor.here().problemOf(first).rule());
    assertThat(JacksonMajor.here().problemOf(last).message())
        .isEqualTo(JacksonMajor.here().problemOf(first).message());
  }

  private static Throwable problemOf(String claim) {
    return catchThrowableOfType(
        JacksonMajor.here().exception(),
        () ->
            JacksonMajor.here()
                .json()
                .parse(
                    "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"claims\":["
                        + claim
                        + "]}",
                    Statement.class));
  }
}
