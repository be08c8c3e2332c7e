package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Listing problems lists every one, once, each with its place, and invents none. */
class BadInputProblemsContract {

  @TempDir private Path folder;

  private List<String> problems(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return JacksonMajor.here().json().problems(file).stream().map(JsonProblem::toString).toList();
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

  private static final String HEAD = "{\"format\":\"contested/1\"";

  private static final int MANY = 2_500;

  /** Each statement has a dangling reference and, on its line, a column of its own. */
  private static String document(String separator) {
    return HEAD
        + ",\"statements\":["
        + IntStream.range(0, MANY)
            .mapToObj(i -> "{\"id\":\"ս%d\",\"speakers\":[\"x%<d\"],\"act\":\"DENY\"}".formatted(i))
            .collect(Collectors.joining("," + separator))
        + "]}";
  }

  @Test
  void atMostAThousandProblemsAllWithAPlace() throws Exception {
    for (String separator : List.of("", "\n")) {
      String text = document(separator);
      List<String> problems = problems("a.json", text);
      assertThat(problems).hasSize(1_000);
      for (int i = 0; i < 1_000; i++) {
        int at = text.indexOf("\"x" + i + "\"");
        int start = text.lastIndexOf('\n', at) + 1;
        int line = separator.isEmpty() ? 1 : i + 1;
        assertThat(problems.get(i))
            .isEqualTo(
                "line %d, column %d, /statements/%d/speakers/0: there is no party 'x%<d'; add it or"
                        .formatted(line, at - start + 1, i)
                    + " correct the id");
      }
    }
  }

  @Test
  void atMostAThousandProblemsOfRecordsAllWithAPlace() throws Exception {
    String text =
        HEAD
            + "}\n"
            + IntStream.range(0, MANY)
                .mapToObj(
                    i ->
                        "\n{\"type\":\"statement\",\"id\":\"ս%d\",\"speakers\":[\"x%<d\"],\"act\":\"DENY\"}\n"
                            .formatted(i))
                .collect(Collectors.joining());
    List<String> problems = problems("a.ndjson", text);
    assertThat(problems).hasSize(1_000);
    for (int i = 0; i < 1_000; i++) {
      assertThat(problems.get(i))
          .isEqualTo(
              "line %d, column %d, /speakers/0: there is no party 'x%d'; add it or"
                      .formatted(3 + 2 * i, 42 + Integer.toString(i).length(), i)
                  + " correct the id");
    }
  }

  @Test
  void atMostAThousandProblemsOfReading() throws Exception {
    String bad = "{\"type\":\"party\",\"id\":\"a\"}\n";
    assertThat(problems("a.ndjson", HEAD + "}\n" + bad.repeat(MANY)))
        .hasSize(1_000)
        .last()
        .isEqualTo(
            "line 1001, column 25, (root): a party ends here without its required field 'kind'");
    assertThat(problems("a.json", HEAD + ",\"parties\":[" + "5,".repeat(MANY) + "5]}"))
        .hasSize(1_000);
  }

  /** Warnings must not crowd out the one error, by which a program tells whether a file is good. */
  @Test
  void errorsComeBeforeWarningsWhereNotAllAreListed() throws Exception {
    String claim = "{\"type\":\"Occurrence\",\"event\":\"e\"}";
    String statement =
        "{\"id\":\"s%d\",\"speakers\":[\"%s\"],\"act\":\"ASSERT\",\"claims\":[" + claim + "]}";
    String text =
        HEAD
            + ",\"parties\":[{\"id\":\"a\",\"kind\":\"STATE\"}],\"statements\":[\n"
            + IntStream.range(0, MANY)
                .mapToObj(i -> statement.formatted(i, i == MANY - 1 ? "x" : "a"))
                .collect(Collectors.joining(",\n"))
            + "]}";
    List<String> problems = problems("a.json", text);
    assertThat(problems).hasSize(1_000);
    assertThat(problems.get(0))
        .startsWith("line 2, column 62, /statements/0/claims/0/type: warning:");
    assertThat(problems.get(999))
        .isEqualTo(
            "line 2501, column 27, /statements/2499/speakers/0: there is no party 'x'; add it or"
                + " correct the id");
  }

  @Test
  void aTypeThatDiffersByCaseIsKeptWithAWarning() throws Exception {
    String text =
        HEAD
            + ",\"parties\":[{\"id\":\"a\",\"kind\":\"STATE\"}],\"statements\":["
            + "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"ASSERT\",\"claims\":[\n"
            + "{\"event\":\"e\",\"type\":\"OCCURRENCE\"},{\"type\":\"damage\"}]}]}";
    assertThat(problems("a.json", text))
        .containsExactly(
            "line 2, column 21, /statements/0/claims/0/type: warning: \"OCCURRENCE\" is not the"
                + " type of a claim that is known, so it is kept without being understood; is"
                + " \"occurrence\" meant?");
    assertThat(JacksonMajor.here().json().toText(JacksonMajor.here().json().parse(text)))
        .isEqualTo(
            text.replace("\n", "")
                .replace(
                    "{\"event\":\"e\",\"type\":\"OCCURRENCE\"}",
                    "{\"type\":\"OCCURRENCE\",\"event\":\"e\"}"));
  }

  @Test
  void problemsOfIntegrityAreInTheOrderOfTheFile() throws Exception {
    assertThat(
            problems(
                "a.json",
                """
                {"format":"contested/1","statements":[{"id":"s","speakers":["x"],"act":"DENY"}],
                "parties":[{"id":"a","kind":"STATE","affiliations":[{"kind":"PART_OF","party":"y"}]},
                {"id":"a","kind":"STATE"}]}
                """))
        .containsExactly(
            "line 1, column 61, /statements/0/speakers/0: there is no party 'x'; add it or correct"
                + " the id",
            "line 2, column 79, /parties/0/affiliations/0/party: there is no party 'y'; add it or"
                + " correct the id",
            "line 3, column 7, /parties/1/id: party id 'a' is already that of /parties/0; give each"
                + " its own");
  }

  /** A citation that is written as a string has no field of which the place could be told. */
  @Test
  void aPointerIntoAShortFormHasThePlaceOfTheForm() throws Exception {
    String statement =
        "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\"citations\":[\n \"src\"]}";
    String party = "{\"id\":\"a\",\"kind\":\"STATE\"}";
    assertThat(
            problems(
                "a.json",
                HEAD + ",\"parties\":[" + party + "],\"statements\":[" + statement + "]}"))
        .containsExactly(
            "line 2, column 2, /statements/0/citations/0/source: there is no source 'src'; add it"
                + " or correct the id");
  }
}
