package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;
import static org.contested.claim.Claims.captured;
import static org.contested.claim.Claims.casualties;
import static org.contested.claim.Claims.displaced;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.injured;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.missing;

import java.util.function.Function;
import java.util.stream.Stream;
import org.contested.figure.Figure;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every short form of a casualty estimate beside the full builder. */
class TollTest {

  private static final Figure FIGURE = Figure.atLeast(49);

  private static CasualtyEstimate.Builder built(Harm... harms) {
    CasualtyEstimate.Builder builder =
        CasualtyEstimate.builder()
            .figure(FIGURE)
            .scope(Scope.in(CLASHES))
            .accumulation(Accumulation.CUMULATIVE);
    for (Harm harm : harms) {
      builder.addHarm(harm);
    }
    return builder;
  }

  @Test
  void everyHarmHasAShortForm() {
    assertThat(killed(FIGURE).in(CLASHES)).isEqualTo(built(Harm.KILLED).build());
    assertThat(injured(FIGURE).in(CLASHES)).isEqualTo(built(Harm.INJURED).build());
    assertThat(missing(FIGURE).in(CLASHES)).isEqualTo(built(Harm.MISSING).build());
    assertThat(captured(FIGURE).in(CLASHES)).isEqualTo(built(Harm.CAPTURED).build());
    assertThat(displaced(FIGURE).in(CLASHES)).isEqualTo(built(Harm.DISPLACED).build());
    assertThat(casualties(FIGURE).in(CLASHES)).isEqualTo(built(Harm.CASUALTIES).build());
    assertThat(harmed(FIGURE, Harm.MISSING, Harm.CAPTURED).in(CLASHES))
        .isEqualTo(built(Harm.MISSING, Harm.CAPTURED).build());
    assertThat(harmed(FIGURE, Harm.MISSING, Harm.MISSING).in(CLASHES))
        .isEqualTo(built(Harm.MISSING).build());
  }

  @Test
  void whatNobodySaidIsNotSaid() {
    CasualtyEstimate estimate = killed(FIGURE).in(CLASHES);
    assertThat(estimate.victims()).isEqualTo(Victims.anyone());
    assertThat(estimate.accumulation()).isEqualTo(Accumulation.CUMULATIVE);
    assertThat(estimate.directness()).isEqualTo(Directness.UNSPECIFIED);
    assertThat(estimate.asOf()).isEmpty();
    assertThat(estimate.basis()).isEmpty();
    assertThat(estimate.isProvisional()).isFalse();
  }

  static Stream<Arguments> limits() {
    Victims.Builder armenian = Victims.builder().party(ARMENIA.id());
    return Stream.of(
        limit("of", toll -> toll.of(ARMENIA), armenian.build()),
        limit("of id", toll -> toll.of(ARMENIA.id()), armenian.build()),
        limit(
            "soldiers",
            toll -> toll.soldiersOf(ARMENIA),
            armenian.status(VictimStatus.ARMED_FORCES_MEMBER).build()),
        limit(
            "soldiers by id",
            toll -> toll.soldiersOf(ARMENIA.id()),
            armenian.status(VictimStatus.ARMED_FORCES_MEMBER).build()),
        limit(
            "civilians of",
            toll -> toll.civiliansOf(ARMENIA),
            armenian.status(VictimStatus.CIVILIAN).build()),
        limit(
            "civilians by id",
            toll -> toll.civiliansOf(ARMENIA.id()),
            armenian.status(VictimStatus.CIVILIAN).build()),
        limit(
            "combatants",
            toll -> toll.combatantsOf(ARMENIA),
            armenian.status(VictimStatus.COMBATANT).build()),
        limit(
            "combatants by id",
            toll -> toll.combatantsOf(ARMENIA.id()),
            armenian.status(VictimStatus.COMBATANT).build()),
        limit(
            "civilians", Toll::civilians, Victims.builder().status(VictimStatus.CIVILIAN).build()),
        limit(
            "status",
            toll -> toll.status(VictimStatus.DIRECTLY_PARTICIPATING),
            Victims.builder().status(VictimStatus.DIRECTLY_PARTICIPATING).build()),
        limit("female", Toll::female, Victims.builder().sex(Sex.FEMALE).build()),
        limit("male", Toll::male, Victims.builder().sex(Sex.MALE).build()),
        limit("children", Toll::children, Victims.builder().ageGroup(AgeGroup.CHILD).build()),
        limit(
            "group",
            toll -> toll.group("journalists"),
            Victims.builder().group("journalists").build()),
        limit(
            "all together",
            toll -> toll.civiliansOf(ARMENIA).female().children().group("refugees"),
            Victims.builder()
                .party(ARMENIA.id())
                .status(VictimStatus.CIVILIAN)
                .sex(Sex.FEMALE)
                .ageGroup(AgeGroup.CHILD)
                .group("refugees")
                .build()),
        limit(
            "the last one counts",
            toll -> toll.male().children().of(Victims.of(ARMENIA.id())),
            Victims.of(ARMENIA.id())));
  }

  private static Arguments limit(String name, Function<Toll, Toll> limit, Victims victims) {
    return Arguments.of(Named.of(name, limit), victims);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void limitsOfVictimsAddUp(Function<Toll, Toll> limit, Victims victims) {
    CasualtyEstimate estimate = limit.apply(killed(FIGURE)).in(CLASHES);
    assertThat(estimate).isEqualTo(built(Harm.KILLED).victims(victims).build());
  }

  @Test
  void aTollIsCountedInAnEventATerritoryOrAPeriod() {
    Toll toll = killed(FIGURE);
    assertThat(toll.in(CLASHES).scope()).isEqualTo(Scope.in(CLASHES));
    assertThat(toll.in(CLASHES.id()).scope()).isEqualTo(Scope.in(CLASHES.id()));
    assertThat(toll.within(KARABAKH).scope()).isEqualTo(Scope.within(KARABAKH));
    assertThat(toll.within(KARABAKH.id()).scope()).isEqualTo(Scope.within(KARABAKH.id()));
    assertThat(toll.during("2022-09").scope())
        .isEqualTo(Scope.during(Timespan.parse("2022-09")))
        .isEqualTo(toll.during(Timespan.parse("2022-09")).scope());
    assertThat(toll.within(Scope.in(CLASHES))).isEqualTo(toll.in(CLASHES));
  }

  @Test
  void aTollIsNeverChanged() {
    Toll toll = killed(FIGURE);
    toll.soldiersOf(ARMENIA);
    assertThat(toll.in(CLASHES).victims()).isEqualTo(Victims.anyone());
    assertThat(toll.of(ARMENIA))
        .asString()
        .startsWith("Toll{harms=[KILLED], figure=≥49, victims=")
        .contains("armenia");
  }
}
