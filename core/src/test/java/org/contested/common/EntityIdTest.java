package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the text of ids, through each of the id types. */
class EntityIdTest {

  static Stream<Arguments> types() {
    return Stream.of(
        type("party id", PartyId::of),
        type("territory id", TerritoryId::of),
        type("event id", EventId::of),
        type("source id", SourceId::of),
        type("statement id", StatementId::of));
  }

  private static Arguments type(String kind, Function<String, EntityId> of) {
    return Arguments.of(kind, Named.of("of", of));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeKeepsItsTextToTheLetter(String kind, Function<String, EntityId> of) {
    for (String text : new String[] {"a", "gw:371", "A/b~c", "Արցախ", "😀", "\uffff", "\u200f"}) {
      assertThat(of.apply(text).value()).isEqualTo(text);
      assertThat(of.apply(text)).hasToString(text).isEqualTo(of.apply(text));
    }
    assertThat(of.apply("a")).isNotEqualTo(of.apply("A"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeNamesItselfInItsErrors(String kind, Function<String, EntityId> of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(""))
        .withMessage(kind + " must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("local officials"))
        .withMessage(
            kind
                + " 'local officials' has a space at index 5; an id has no white space and no"
                + " control characters");
  }

  @ParameterizedTest
  @CsvSource({
    "0009, U+0009",
    "0000, U+0000",
    "001f, U+001F",
    "007f, U+007F",
    "0085, U+0085",
    "00a0, U+00A0",
    "2028, U+2028",
    "3000, U+3000",
    "2003, U+2003"
  })
  void whiteSpaceAndControlCharactersAreRefused(String hex, String name) {
    char c = (char) Integer.parseInt(hex, 16);
    String shown = Character.isISOControl(c) ? "\\u" + hex : String.valueOf(c);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventId.of("x" + c))
        .withMessage(
            "event id 'x%s' has %s at index 1; an id has no white space and no control characters"
                .formatted(shown, name));
  }

  @Test
  void lengthIsLimited() {
    assertThat(PartyId.of("x".repeat(256)).value()).hasSize(256);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyId.of("x".repeat(257)))
        .withMessage(
            "party id '%s…' has 257 characters; an id has at most 256".formatted("x".repeat(40)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\ud83d", "ab\ude00", "ab\ude00\ud83d", "ab\ud83dc"})
  void halfSurrogatePairsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceId.of(text))
        .withMessage("source id has half a surrogate pair at index 2; ids are well-formed Unicode");
  }

  @Test
  void idsOfDifferentKindsAreNeverEqual() {
    assertThat((Object) PartyId.of("armenia")).isNotEqualTo(TerritoryId.of("armenia"));
  }

  @Test
  void idsOrderByTheirCharacters() {
    assertThat(PartyId.of("a")).isLessThan(PartyId.of("b"));
    assertThat(TerritoryId.of("B")).isLessThan(TerritoryId.of("a"));
    assertThat(EventId.of("a10")).isLessThan(EventId.of("a9"));
    assertThat(SourceId.of("a")).isLessThan(SourceId.of("aa"));
    assertThat(StatementId.of("a")).isEqualByComparingTo(StatementId.of("a"));
  }
}
