package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Listing problems lists every one, once, each with its place, and invents none. */
class BadInputProblemsTest {

  @TempDir private Path folder;

  private List<String> problems(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return ContestedJson.standard().problems(file).stream().map(JsonProblem::toString).toList();
  }

  private static final String NO_STATE_MAYBE =
      "\"MAYBE\" is not a state of an event; it is one of HAPPENED, ONGOING, ENDED, IN_FORCE,"
          + " DID_NOT_HAPPEN";

  static Stream<Arguments> oneProblem() {
    return Stream.of(
        // a claim is the only thing that the statement says
        Arguments.of(
            "\"claims\":[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"scope\":"
                + "{\"event\":\"e\"},\"accumulation\":\"CUMULATIVE\",\"figure\":-3}]",
            "line 2, column 172, /statements/0/claims/0/figure: -3 is negative; counts of people"
                + " are 0 or more"),
        Arguments.of(
            "\"claims\":[{\"event\":\"e\",\"state\":\"MAYBE\",\"type\":\"occurrence\"}]",
            "line 2, column 88, /statements/0/claims/0/state: " + NO_STATE_MAYBE),
        // a harm is the only one of its claim
        Arguments.of(
            "\"claims\":[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILT\"],\"scope\":"
                + "{\"event\":\"e\"},\"accumulation\":\"CUMULATIVE\",\"figure\":3}]",
            "line 2, column 103, /statements/0/claims/0/harms/0: \"KILT\" is not a harm; it is one"
                + " of KILLED, INJURED, MISSING, CAPTURED, DISPLACED, CASUALTIES"),
        // a scope is a single value whose own field is wrong
        Arguments.of(
            "\"claims\":[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"scope\":"
                + "{\"event\":7},\"accumulation\":\"CUMULATIVE\",\"figure\":3}]",
            "line 2, column 130, /statements/0/claims/0/scope/event: 7 where an event id is due"));
  }

  /** What cannot be read is one problem; that something is missing without it is not another. */
  @ParameterizedTest
  @MethodSource("oneProblem")
  void noProblemFollowsFromAnother(String claims, String message) throws Exception {
    String text =
        """
        {"format":"contested/1","parties":[{"id":"a","kind":"STATE"}],"events":[{"id":"e","eventType":"WAR"}],
        "statements":[{"id":"s","speakers":["a"],"act":"ASSERT",%s}]}
        """
            .formatted(claims);
    assertThat(problems("a.json", text)).containsExactly(message);
  }

  @Test
  void theStatementAfterABadOneIsStillRead() throws Exception {
    String statement = "{\"id\":\"s\",\"speakers\":[%s],\"act\":\"DENY\"}";
    assertThat(
            problems(
                "a.json",
                "{\"format\":\"contested/1\",\n\"statements\":["
                    + statement.formatted("5")
                    + ",\n"
                    + statement.formatted("\"a\",null")
                    + "]}"))
        .containsExactly(
            "line 2, column 37, /statements/0/speakers/0: 5 where a party id is due",
            "line 3, column 27, /statements/1/speakers/1: null where a party id is due; leave the"
                + " field out instead");
  }
}
