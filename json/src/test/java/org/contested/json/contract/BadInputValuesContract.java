package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.UnknownClaim;
import org.contested.common.Extensions;
import org.contested.figure.Figure;
import org.contested.json.Rule;
import org.contested.statement.Statement;
import org.contested.territory.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values at the edges of what can be kept, each refused at its place or kept exactly. */
class BadInputValuesContract {

  private static final Facade JSON = JacksonMajor.here().json();

  private static Throwable thrown(String json, Class<?> type) {
    return catchThrowableOfType(JacksonMajor.here().exception(), () -> JSON.parse(json, type));
  }

  private static Arguments bad(Rule rule, Class<?> type, String json, String message) {
    return Arguments.of(rule, type, json, message);
  }

  private static final String FORMS =
      "a whole number, {\"atLeast\":n}, {\"moreThan\":n}, {\"atMost\":n}, {\"fewerThan\":n},"
          + " {\"between\":[n,n]}, {\"about\":n}, {\"unquantified\":\"words\"}, \"noneReported\" or"
          + " \"unknown\"";

  static Stream<Arguments> table() {
    return Stream.of(
        bad(
            Rule.TRUNCATED,
            Statement.class,
            "",
            "line 1, column 1, (root): there is nothing to read; the text is empty"),
        bad(
            Rule.TRUNCATED,
            Figure.class,
            "\n ",
            "line 1, column 1, (root): there is nothing to read; the text is only white space"),
        bad(
            Rule.INVALID_VALUE,
            Statement.class,
            "{\"id\":\"s\",\n\"a\":[\"ա𝄞\uD800b\"]}",
            "line 2, column 9, /a/0: half a surrogate pair stands here; write well-formed"
                + " Unicode"),
        bad(
            Rule.INVALID_VALUE,
            Statement.class,
            "{\"id\":\"s\",\n\"\uDC00\":1}",
            "line 2, column 2, /?: half a surrogate pair stands here; write well-formed Unicode"),
        bad(
            Rule.INVALID_VALUE,
            Claim.class,
            "{\"type\":\"\\uD800\",\"a\":1}",
            "line 1, column 9, /type: half a surrogate pair at index 0 of the string; write"
                + " well-formed Unicode"),
        bad(
            Rule.INVALID_VALUE,
            Claim.class,
            "{\"a\":1,\"type\":\" \"}",
            "line 1, column 15, /type: an unknown claim has a blank type; name its type"),
        bad(
            Rule.INVALID_VALUE,
            UnknownClaim.class,
            "{\"type\":\"occurrence\",\"event\":\"e\",\"state\":\"ENDED\"}",
            "line 1, column 9, /type: \"occurrence\" is the type of a claim that this version"
                + " knows; read it as a Claim"),
        bad(
            Rule.UNKNOWN_FIELD,
            Figure.class,
            "{\"moreThan\":6600,\"note\":1}",
            "line 1, column 18, /note: a figure has no field 'note'; write " + FORMS),
        bad(
            Rule.DUPLICATE_KEY,
            Figure.class,
            "{\"moreThan\":6600,\"atLeast\":1}",
            "line 1, column 18, /atLeast: a figure is said in one form, and 'atLeast' is a second;"
                + " keep one"),
        bad(
            Rule.OVERFLOW,
            Coordinates.class,
            "{\"latitude\":1e-400,\"longitude\":0}",
            "line 1, column 13, /latitude: 1e-400 is too near to 0 to be kept; write 0"),
        bad(
            Rule.OVERFLOW,
            Coordinates.class,
            "{\"latitude\":1,\"longitude\":-1E-999999999}",
            "line 1, column 27, /longitude: -1E-999999999 is too near to 0 to be kept; write 0"),
        bad(
            Rule.OVERFLOW,
            Coordinates.class,
            "{\"latitude\":1e400,\"longitude\":0}",
            "line 1, column 13, /latitude: 1e400 is too large for a number of degrees"),
        bad(
            Rule.OVERFLOW,
            Coordinates.class,
            "{\"latitude\":1.00000000000000000001,\"longitude\":0}",
            "line 1, column 13, /latitude: 1.00000000000000000001 has more digits than are kept;"
                + " round it to 15"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void refusedAtItsPlace(Rule rule, Class<?> type, String json, String message) {
    Throwable thrown = thrown(json, type);
    assertThat(thrown).hasMessage(message);
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(rule);
  }

  static Stream<Arguments> tooLong() {
    String number = "9".repeat(2001);
    String start = "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\n";
    String name = "n".repeat(60_000);
    return Stream.of(
        bad(
            Rule.OVERFLOW,
            Figure.class,
            "{\"atLeast\":\n " + number + "}",
            "line 2, column 2, /atLeast: "
                + "9".repeat(60)
                + "… is too large; the greatest count is 9223372036854775807"),
        bad(
            Rule.TOO_LONG,
            Statement.class,
            start + "\"x\":[1,-" + "9".repeat(1000) + "]}",
            "line 2, column 8, /x/1: a number of 1001 characters, of which at most 1000 are kept;"
                + " shorten it"),
        bad(
            Rule.TOO_LONG,
            Statement.class,
            start + " \"" + name + "\":1}",
            "line 2, column 2, (root): a field name of 60000 characters, of which at most 10000"
                + " are kept; shorten it"),
        bad(
            Rule.TOO_LONG,
            Statement.class,
            start + "\"x\":{\"" + name + "\":1}}",
            "line 2, column 6, /x: a field name of 60000 characters, of which at most 10000 are"
                + " kept; shorten it"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("tooLong")
  void refusedAtItsPlaceWhereTooLong(Rule rule, Class<?> type, String json, String message) {
    refusedAtItsPlace(rule, type, json, message);
  }

  /** A mapper with limits of its own tells a place near by. */
  @Test
  void byTheLimitsOfAMapper() {
    Mapper mapper = JacksonMajor.here().mapper();
    assertThatThrownBy(
            () -> mapper.readValue("\n{\"atLeast\":" + "9".repeat(2001) + "}", Figure.class))
        .hasMessage(
            "line 2, column 2, /atLeast: longer or deeper than is read: Number value length (2001)"
                + " exceeds the maximum allowed (1000, from"
                + " `StreamReadConstraints.getMaxNumberLength()`)");
  }

  @Test
  void smallNumbersThatAreExactAreKept() {
    assertThat(JSON.parse("{\"latitude\":1e-300,\"longitude\":-0.0}", Coordinates.class).latitude())
        .isEqualTo(1e-300);
    assertThat(JSON.parse("{\"latitude\":0e-400,\"longitude\":4.5E1}", Coordinates.class))
        .isEqualTo(Coordinates.of(0, 45));
  }

  private static String nested(int depth) {
    return "{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"DENY\",\n \"morgue\":"
        + "[".repeat(depth)
        + "]".repeat(depth)
        + "}";
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 110, 119})
  void anUnknownFieldThatIsNestedTooDeepIsNamed(int depth) {
    Throwable thrown = thrown(nested(depth), Statement.class);
    assertThat(thrown)
        .hasMessage(
            "line 2, column 11, /morgue: nested deeper than 100 levels, which is the most that is"
                + " kept of a field that is not known");
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(Rule.TOO_DEEP);
    assertThatThrownBy(
            () -> JSON.parse(nested(depth).replaceFirst("\\{", "{\"type\":\"x\","), Claim.class))
        .hasMessage(thrown.getMessage());
  }

  @Test
  void anUnknownFieldOfAHundredLevelsIsKept() {
    Statement statement = JSON.parse(nested(100), Statement.class);
    assertThat(JSON.toText(statement)).isEqualTo(nested(100).replace("\n ", ""));
  }

  @Test
  void unknownClaimsAreReadAsThemselves() {
    String json = "{\"type\":\"damage\",\"object\":\"bridge\"}";
    UnknownClaim damage = UnknownClaim.of("damage", Extensions.none().with("object", "bridge"));
    Mapper mapper = JacksonMajor.here().mapper();
    assertThat(JSON.parse(json, UnknownClaim.class)).isEqualTo(damage);
    assertThat(mapper.readValue(json, UnknownClaim.class)).isEqualTo(damage);
    assertThat(mapper.readValue(json, Claim.class)).isEqualTo(damage);
    assertThat(JSON.toText(damage)).isEqualTo(json);
    assertThat(mapper.writeValueAsString(damage)).isEqualTo(json);
    assertThatThrownBy(
            () ->
                mapper.readValue(
                    "{\"state\":\"ENDED\",\"type\":\"occurrence\"}", UnknownClaim.class))
        .hasMessageStartingWith(
            "line 1, column 25, /type: \"occurrence\" is the type of a claim that this version"
                + " knows");
    assertThat(
            JSON.parse(
                "{\"type\":\"occurrence\",\"event\":\"e\",\"state\":\"ENDED\"}", Claim.class))
        .isInstanceOf(Occurrence.class);
  }

  static Stream<Arguments> bestThatNobodyStated() {
    return Stream.of(
        Arguments.of("{\"between\":[49,49]}", Figure.between(49, 49)),
        Arguments.of("{\"atMost\":0}", Figure.atMost(0)),
        Arguments.of("{\"fewerThan\":1}", Figure.fewerThan(1)));
  }

  @ParameterizedTest
  @MethodSource("bestThatNobodyStated")
  void noBestIsInvented(String json, Figure figure) {
    assertThat(JSON.toText(figure)).isEqualTo(json);
    assertThat(JSON.parse(json, Figure.class)).isEqualTo(figure);
    String stated = json.replace("}", ",\"best\":" + figure.low() + "}");
    assertThat(JSON.parse(stated, Figure.class)).isEqualTo(figure);
  }
}
