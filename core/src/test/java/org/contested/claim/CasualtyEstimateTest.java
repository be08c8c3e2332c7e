package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;
import static org.contested.claim.Actors.SYUNIK;
import static org.contested.claim.Actors.WAR;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.killed;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.exactly;

import java.util.List;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CasualtyEstimateTest {

  private static final CasualtyEstimate TOLL = killed(atLeast(49)).soldiersOf(ARMENIA).in(CLASHES);

  private static CasualtyEstimate.Builder cumulative(Harm... harms) {
    return CasualtyEstimate.builder()
        .harms(List.of(harms))
        .figure(exactly(1))
        .scope(Scope.in(CLASHES))
        .accumulation(Accumulation.CUMULATIVE);
  }

  @Test
  void theFullBuilderSetsEverything() {
    Victims victims = Victims.of(ARMENIA.id());
    CasualtyEstimate estimate =
        CasualtyEstimate.builder()
            .addHarm(Harm.INJURED)
            .harms(List.of(Harm.MISSING))
            .addHarm(Harm.CAPTURED)
            .victims(victims)
            .figure(exactly(7))
            .scope(Scope.within(KARABAKH))
            .accumulation(Accumulation.CUMULATIVE)
            .asOf(Timespan.parse("2022-09-14"))
            .directness(Directness.DIRECT)
            .basis(Basis.DOCUMENTED)
            .provisional(true)
            .extensions(Extensions.none().with("best", 7))
            .build();
    assertThat(estimate.harms()).containsExactly(Harm.MISSING, Harm.CAPTURED);
    assertThat(estimate.victims()).isEqualTo(victims);
    assertThat(estimate.figure()).isEqualTo(exactly(7));
    assertThat(estimate.scope()).isEqualTo(Scope.within(KARABAKH));
    assertThat(estimate.accumulation()).isEqualTo(Accumulation.CUMULATIVE);
    assertThat(estimate.asOf()).hasValue(Timespan.parse("2022-09-14"));
    assertThat(estimate.directness()).isEqualTo(Directness.DIRECT);
    assertThat(estimate.basis()).hasValue(Basis.DOCUMENTED);
    assertThat(estimate.isProvisional()).isTrue();
    assertThat(estimate.extensions().findJson("best")).hasValue("7");
  }

  @Test
  void shortFormsChangeOneThing() {
    Timespan day = Timespan.parse("2022-09-14");
    assertThat(TOLL.provisional()).isEqualTo(TOLL.toBuilder().provisional(true).build());
    assertThat(TOLL.asOf("2022-09-14"))
        .isEqualTo(TOLL.asOf(day))
        .isEqualTo(TOLL.toBuilder().asOf(day).build());
    assertThat(TOLL.basedOn(Basis.REPORTED).basis()).hasValue(Basis.REPORTED);
    assertThat(TOLL.caused(Directness.INDIRECT).directness()).isEqualTo(Directness.INDIRECT);
    assertThat(TOLL.during("2022-09-14").increment())
        .isEqualTo(
            TOLL.toBuilder()
                .scope(Scope.builder().event(CLASHES.id()).period(day).build())
                .accumulation(Accumulation.INCREMENT)
                .build());
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> TOLL.asOf("yesterday"));
  }

  @Test
  void limitsOfTheScopeAddUpAndReplaceThoseOfTheirKind() {
    CasualtyEstimate estimate = TOLL.within(KARABAKH).during("2022-09-13");
    assertThat(estimate.scope())
        .isEqualTo(
            Scope.builder()
                .event(CLASHES.id())
                .territory(KARABAKH.id())
                .period(Timespan.parse("2022-09-13"))
                .build());
    assertThat(estimate.in(WAR).within(SYUNIK.id()).during(Timespan.parse("2020")).scope())
        .isEqualTo(
            Scope.builder()
                .event(WAR.id())
                .territory(SYUNIK.id())
                .period(Timespan.parse("2020"))
                .build());
    assertThat(TOLL.in(WAR.id())).isEqualTo(TOLL.in(WAR));
  }

  @Test
  void harmsAreRequired() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> cumulative().build())
        .withMessage(
            "a casualty estimate cannot be built: harms are missing; name at least one, such as"
                + " KILLED, or CASUALTIES if the source does not say which");
  }

  @ParameterizedTest
  @EnumSource(value = Harm.class, mode = EnumSource.Mode.EXCLUDE, names = "CASUALTIES")
  void casualtiesStandAlone(Harm other) {
    assertThatCode(() -> cumulative(Harm.CASUALTIES).build()).doesNotThrowAnyException();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> harmed(exactly(1), other, Harm.CASUALTIES).in(CLASHES))
        .withMessage(
            "a casualty estimate cannot be built: CASUALTIES stands alone, not in [%s, CASUALTIES];"
                + " it says that the source does not tell which harms",
            other);
  }

  @Test
  void anIncrementNamesThePeriodThatItAdds() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(TOLL::increment)
        .withMessage(
            "a casualty estimate cannot be built: an INCREMENT has no period; say in the scope"
                + " which period added these victims");
  }

  @Test
  void anIncrementHasNoAsOfTime() {
    CasualtyEstimate dated = TOLL.during("2022-09-13").asOf("2022-09-14");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(dated::increment)
        .withMessage(
            "a casualty estimate cannot be built: as-of time 2022-09-14 goes only with a"
                + " CUMULATIVE count; give an INCREMENT its period");
  }

  @Test
  void allBrokenRulesAreListed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                cumulative(Harm.CASUALTIES, Harm.KILLED)
                    .accumulation(Accumulation.INCREMENT)
                    .asOf(Timespan.parse("2022"))
                    .build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("CASUALTIES stands alone"),
                        problem -> assertThat(problem).startsWith("an INCREMENT has no period"),
                        problem -> assertThat(problem).startsWith("as-of time 2022 goes only")));
  }

  @Test
  void theTopicIsTheDefinitionOfTheCountWithoutTheCount() {
    CasualtyTopic topic = (CasualtyTopic) TOLL.topic().orElseThrow();
    assertThat(topic.harms()).containsExactly(Harm.KILLED);
    assertThat(topic.victims()).isEqualTo(TOLL.victims());
    assertThat(topic.scope()).isEqualTo(Scope.in(CLASHES));
    assertThat(topic.directness()).isEqualTo(Directness.UNSPECIFIED);

    CasualtyEstimate other =
        TOLL.toBuilder()
            .figure(exactly(207))
            .asOf(Timespan.parse("2022-10"))
            .provisional(true)
            .basis(Basis.DOCUMENTED)
            .build();
    assertThat(other.topic()).isEqualTo(TOLL.topic());
    assertThat(TOLL.caused(Directness.DIRECT).topic()).isNotEqualTo(TOLL.topic());
    assertThat(TOLL.in(WAR).topic()).isNotEqualTo(TOLL.topic());
    assertThat(killed(atLeast(49)).of(ARMENIA).in(CLASHES).topic()).isNotEqualTo(TOLL.topic());
  }

  @Test
  void unknownFieldsMakeNoOtherTopic() {
    Extensions unknown = Extensions.none().with("morgue", "Goris");
    CasualtyEstimate extended =
        TOLL.toBuilder()
            .victims(TOLL.victims().toBuilder().extensions(unknown).build())
            .scope(TOLL.scope().toBuilder().extensions(unknown).build())
            .extensions(unknown)
            .build();
    assertThat(extended).isNotEqualTo(TOLL);
    assertThat(extended.topic()).isEqualTo(TOLL.topic());
    assertThat(extended.compareWith(TOLL)).isEqualTo(Agreement.SAME);
  }
}
