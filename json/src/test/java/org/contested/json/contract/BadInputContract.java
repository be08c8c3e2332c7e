package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.json.Rule;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with an input, and where, to the letter; by the facade and by a mapper. */
class BadInputContract {

  private static final String PLACE = "/statements/0/claims/0";

  /** A document of four lines; the third is the claim, which ends in column 1 of the fourth. */
  private static String withClaim(String claim) {
    return """
        {"format":"contested/1","parties":[{"id":"a","kind":"STATE"}],"events":[{"id":"e","eventType":"WAR"}],
        "statements":[{"id":"s","speakers":["a"],"act":"ASSERT","claims":[
        %s
        ]}]}
        """
        .formatted(claim);
  }

  private static String withFigure(String figure) {
    return withClaim(
        "{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"scope\":{\"event\":\"e\"},"
            + "\"accumulation\":\"CUMULATIVE\",\"figure\":"
            + figure
            + "}");
  }

  private static Arguments figure(Rule rule, String figure, String message) {
    return Arguments.of(
        rule, withFigure(figure), "line 3, column 106, " + PLACE + "/figure: " + message);
  }

  private static final String FORMS =
      "a whole number, {\"atLeast\":n}, {\"moreThan\":n}, {\"atMost\":n}, {\"fewerThan\":n},"
          + " {\"between\":[n,n]}, {\"about\":n}, {\"unquantified\":\"words\"}, \"noneReported\" or"
          + " \"unknown\"";

  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(
            Rule.MISSING,
            withClaim(
                "{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"scope\":{\"event\":\"e\"},"
                    + "\"accumulation\":\"CUMULATIVE\"}"),
            "line 3, column 96, "
                + PLACE
                + ": a casualty estimate ends here without its required field 'figure'"),
        figure(Rule.NULL, "null", "null where a figure is due; leave the field out instead"),
        figure(
            Rule.FRACTION,
            "1.7",
            "1.7 is no count; people are counted in whole numbers, without fraction or exponent"),
        figure(Rule.NEGATIVE, "-3", "-3 is negative; counts of people are 0 or more"),
        figure(Rule.WRONG_TYPE, "\"49\"", "\"49\" is a string and no figure; write " + FORMS),
        figure(Rule.WRONG_TYPE, "true", "true where a figure is due"),
        figure(
            Rule.OVERFLOW,
            "9223372036854775808",
            "9223372036854775808 is too large; the greatest count is 9223372036854775807"),
        Arguments.of(
            Rule.INVALID_VALUE,
            withFigure("{\"between\":[60,40]}"),
            "line 3, column 123, " + PLACE + "/figure/between: low 60 must not exceed high 40"),
        Arguments.of(
            Rule.DUPLICATE_KEY,
            withClaim("{\"type\":\"occurrence\",\"event\":\"e\",\"event\":\"e\"}"),
            "line 3, column 34, "
                + PLACE
                + "/event: field 'event' stands twice in an occurrence; keep one"),
        Arguments.of(
            Rule.UNKNOWN_VALUE,
            withClaim("{\"type\":\"occurrence\",\"event\":\"e\",\"state\":\"MAYBE\"}"),
            "line 3, column 42, "
                + PLACE
                + "/state: \"MAYBE\" is not a state of an event; it is one of HAPPENED, ONGOING,"
                + " ENDED, IN_FORCE, DID_NOT_HAPPEN"),
        Arguments.of(
            Rule.WRONG_FORMAT,
            "{\"format\":\"contested/2\"}",
            "line 1, column 11, /format: format \"contested/2\" is of a later major version than"
                + " this library reads, which is \"contested/1\"; update the library, or have the"
                + " file written as \"contested/1\""),
        Arguments.of(
            Rule.MISSING,
            "{\"title\":\"t\"}",
            "line 1, column 13, (root): a dataset ends here without its required field 'format'"),
        Arguments.of(
            Rule.TRUNCATED,
            "{\"format\":\"contested/1\",\n\"parties\":[{\"id\":\"a\",",
            "line 2, column 22, /parties/0/id: the text ends here, in the middle of a value; is the"
                + " file cut off?"),
        Arguments.of(
            Rule.INTEGRITY,
            withClaim("{\"type\":\"occurrence\",\"event\":\"x\",\"state\":\"ENDED\"}"),
            "line 3, column 30, "
                + PLACE
                + "/event: there is no event 'x'; add it or correct the id"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void byTheFacade(Rule rule, String json, String message) {
    Throwable thrown =
        catchThrowableOfType(
            JacksonMajor.here().exception(), () -> JacksonMajor.here().json().parse(json));
    assertThat(thrown).hasMessage(message);
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(rule);
    assertThat(JacksonMajor.here().problemOf(thrown).toString()).isEqualTo(message);
  }

  /** A mapper cannot look up where a dangling reference stood; the others are the same. */
  @ParameterizedTest
  @MethodSource("table")
  void byAMapper(Rule rule, String json, String message) {
    Mapper mapper = JacksonMajor.here().mapper();
    Throwable thrown =
        catchThrowableOfType(
            JacksonMajor.here().exception(), () -> mapper.readValue(json, Dataset.class));
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(rule);
    if (rule == Rule.INTEGRITY) {
      assertThat(thrown).hasMessage(message.replace("line 3, column 30", "line 4, column 4"));
    } else {
      assertThat(thrown).hasMessage(message);
    }
  }

  @Test
  void unknownRecordType(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.ndjson"), "{\"format\":\"contested/1\"}\n\n{\"type\":\"planet\"}\n");
    assertThatThrownBy(() -> JacksonMajor.here().json().read(file))
        .hasMessage(
            "line 3, column 9, /type: \"planet\" is not the type of a record; it is one of party,"
                + " territory, event, source, statement");
  }

  @Test
  void tenThousandDeepNesting() {
    String json = "{\"id\":\"s\",\"x\":\n" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThatThrownBy(() -> JacksonMajor.here().json().parse(json, Statement.class))
        .hasMessage(
            "line 2, column 120, /x"
                + "/0".repeat(119)
                + ": nested deeper than 120 levels; no value of this library is");
  }
}
