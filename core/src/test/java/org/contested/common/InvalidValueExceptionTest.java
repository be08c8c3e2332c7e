package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidValueExceptionTest {

  static Arguments[] emptyBuilders() {
    return new Arguments[] {
      empty("a name", () -> Name.builder().build(), "text"),
      empty("a party", () -> Party.builder().build(), "id", "kind"),
      empty("an affiliation", () -> Affiliation.builder().build(), "kind", "party"),
      empty("a territory", () -> Territory.builder().build(), "id", "kind"),
      empty("an event", () -> Event.builder().build(), "id", "type"),
      empty("a participation", () -> Participation.builder().build(), "party", "role"),
      empty(
          "a casualty estimate",
          () -> CasualtyEstimate.builder().build(),
          "figure",
          "scope",
          "accumulation"),
      empty(
          "a territorial status",
          () -> TerritorialStatus.builder().build(),
          "territory",
          "relation",
          "holder"),
      empty("a responsibility", () -> Responsibility.builder().build(), "event", "party", "deed"),
      empty("an occurrence", () -> Occurrence.builder().build(), "event", "state"),
      empty("a proposition", () -> Proposition.builder().build(), "text"),
      empty("a statement", () -> Statement.builder().build(), "act"),
      empty("a quotation", () -> Quotation.builder().build(), "text"),
      empty("a citation", () -> Citation.builder().build(), "source"),
      empty("a source", () -> Source.builder().build(), "id"),
    };
  }

  private static Arguments empty(String what, ThrowingCallable build, String... missing) {
    return Arguments.of(what, build, missing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("emptyBuilders")
  void everyBuilderListsAllThatIsMissing(String what, ThrowingCallable build, String[] missing) {
    StringBuilder problems = new StringBuilder();
    for (String name : missing) {
      problems
          .append(problems.isEmpty() ? "" : "; ")
          .append("%s is missing; call %s(…) before build()".formatted(name, name));
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(build)
        .withMessage("%s cannot be built: %s", what, problems)
        .satisfies(e -> assertThat(e.problems()).hasSize(missing.length));
  }

  @Test
  void aCheckListsEveryBrokenRuleInOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                InvalidValueException.check("attack")
                    .that(false, "low %d must not exceed high %d", 60, 40)
                    .that(true, "never said")
                    .that(false, "100% certain")
                    .throwIfAny())
        .withMessage("an attack cannot be built: low 60 must not exceed high 40; 100% certain")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly("low 60 must not exceed high 40", "100% certain"));
  }

  @Test
  void aCheckWithoutBrokenRulesThrowsNothing() {
    assertThatCode(() -> InvalidValueException.check("x").that(true, "no").throwIfAny())
        .doesNotThrowAnyException();
  }
}
