package org.contested.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Harm;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Relation;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.Source;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidValueExceptionTest {

  private static final String HARMS =
      "harms are missing; name at least one, such as KILLED, or CASUALTIES if the source does not"
          + " say which";
  private static final String SPEAKERS =
      "speakers are missing; name at least one, an UNNAMED party if the source does not tell";

  static Arguments[] emptyBuilders() {
    return new Arguments[] {
      empty("a name", () -> Name.builder().build(), missing("text")),
      empty("a party", () -> Party.builder().build(), missing("id"), missing("kind")),
      empty(
          "an affiliation", () -> Affiliation.builder().build(), missing("kind"), missing("party")),
      empty("a territory", () -> Territory.builder().build(), missing("id"), missing("kind")),
      empty(
          "a location",
          () -> Location.builder().build(),
          "territory, coordinates and description are all missing; say at least one"),
      empty("an event", () -> Event.builder().build(), missing("id"), missing("type")),
      empty(
          "a participation",
          () -> Participation.builder().build(),
          missing("party"),
          missing("role")),
      empty(
          "a casualty estimate",
          () -> CasualtyEstimate.builder().build(),
          HARMS,
          missing("figure"),
          missing("scope"),
          missing("accumulation")),
      empty(
          "a scope",
          () -> Scope.builder().build(),
          "event, territory and period are all missing; say at least one"),
      empty(
          "a territorial status",
          () -> TerritorialStatus.builder().build(),
          missing("territory"),
          missing("relation"),
          missing("holder")),
      empty(
          "a responsibility",
          () -> Responsibility.builder().build(),
          missing("event"),
          missing("party"),
          missing("deed")),
      empty(
          "an occurrence", () -> Occurrence.builder().build(), missing("event"), missing("state")),
      empty("a proposition", () -> Proposition.builder().build(), missing("text")),
      empty("a statement", () -> Statement.builder().build(), SPEAKERS, missing("act")),
      empty("a quotation", () -> Quotation.builder().build(), missing("text")),
      empty("a citation", () -> Citation.builder().build(), missing("source")),
      empty("a source", () -> Source.builder().build(), missing("id")),
    };
  }

  private static Arguments empty(String what, ThrowingCallable build, String... problems) {
    return Arguments.of(what, build, problems);
  }

  private static String missing(String name) {
    return "%s is missing; call %s(…) before build()".formatted(name, name);
  }

  private static void assertProblems(String what, ThrowingCallable build, String... problems) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(build)
        .withMessage("%s cannot be built: %s", what, String.join("; ", problems))
        .satisfies(e -> assertThat(e.problems()).containsExactly(problems));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("emptyBuilders")
  void everyBuilderListsAllThatIsMissing(String what, ThrowingCallable build, String[] problems) {
    assertProblems(what, build, problems);
  }

  @Test
  void whatIsMissingAndWhatBreaksARuleAreInOneList() {
    assertProblems(
        "a casualty estimate",
        () ->
            CasualtyEstimate.builder()
                .addHarm(Harm.KILLED)
                .addHarm(Harm.CASUALTIES)
                .accumulation(Accumulation.INCREMENT)
                .asOf(Timespan.parse("2022-09-14"))
                .build(),
        "CASUALTIES stands alone, not in [KILLED, CASUALTIES]; it says that the source does not tell"
            + " which harms",
        missing("figure"),
        missing("scope"),
        "as-of time 2022-09-14 goes only with a CUMULATIVE count; give an INCREMENT its period");
    assertProblems(
        "a statement",
        () -> Statement.builder().act(SpeechAct.ACCUSE).build(),
        SPEAKERS,
        "an act of ACCUSE says nothing; add a claim or a quotation");
    assertProblems(
        "a name",
        () -> Name.builder().language("x y").build(),
        missing("text"),
        "language 'x y' is not a BCP 47 tag; write one such as hy or az-Latn");
    assertProblems(
        "a territorial status",
        () -> TerritorialStatus.builder().relation(Relation.CONTROL).build(),
        missing("territory"),
        missing("holder"));
    assertProblems(
        "an affiliation",
        () -> Affiliation.builder().title("king").build(),
        missing("kind"),
        missing("party"));
  }

  @Test
  void aBuilderThatFailedCanBeCompleted() {
    Name.Builder builder = Name.builder();
    assertProblems("a name", builder::build, missing("text"));
    assertThat(builder.text("Artsakh").build()).isEqualTo(Name.of("Artsakh"));
  }

  static Stream<Class<?>> typesWithBuilders() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.contested")
            .stream()
            .filter(type -> type.getSimpleName().equals("Builder"))
            .filter(type -> type.isInterface())
            .map(type -> type.getEnclosingClass().orElseThrow().reflect());
  }

  /** The generated builders check nothing, so every type must name all that it requires. */
  @ParameterizedTest
  @MethodSource("typesWithBuilders")
  @SuppressWarnings("ReturnValueIgnored") // reflection
  void nullCountsAsMissingInEveryRequiredPartOfEveryType(Class<?> type) throws Exception {
    Method builder = type.getMethod("builder");
    int parts = 0;
    for (Method setter : builder.getReturnType().getMethods()) {
      if (setter.getParameterCount() != 1 || !isRequired(type, setter)) {
        continue;
      }
      parts++;
      Object broken = setter.invoke(builder.invoke(null), new Object[] {null});
      Method build = builder.getReturnType().getMethod("build");
      assertThatExceptionOfType(InvocationTargetException.class)
          .as("%s without %s", type.getSimpleName(), setter.getName())
          .isThrownBy(() -> build.invoke(broken))
          .havingCause()
          .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
          .satisfies(e -> assertThat(e.problems()).contains(missing(setter.getName())));
    }
    assertThat(parts).isPositive();
  }

  /** {@return whether the setter's part is neither optional, nor a collection, nor a primitive} */
  private static boolean isRequired(Class<?> type, Method setter) {
    Class<?> part = setter.getParameterTypes()[0];
    return !part.isPrimitive()
        && Arrays.stream(type.getMethods())
            .anyMatch(
                getter ->
                    getter.getName().equals(setter.getName())
                        && getter.getParameterCount() == 0
                        && getter.getReturnType() == part);
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
