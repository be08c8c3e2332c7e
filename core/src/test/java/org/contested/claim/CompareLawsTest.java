package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.common.RandomTexts.oneOf;

import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.common.Extensions;
import org.contested.common.Seeds;
import org.contested.dataset.RandomDatasets;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.figure.RandomFigures;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** Laws of comparing, over random claims from a small world in which they often meet. */
class CompareLawsTest {

  private static final PartyId[] PARTIES = {PartyId.of("a"), PartyId.of("b")};
  private static final EventId[] EVENTS = {EventId.of("e"), EventId.of("f")};
  private static final String[] TIMES = {
    "2022-09-12", "2022-09-13", "2022-09-14", "2022-09", "2022", "../2022-09-13", "2022-09-13/.."
  };

  private static Claim claim(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> estimate(random);
      case 3, 4 -> status(random);
      case 5 ->
          Responsibility.builder()
              .party(oneOf(random, PARTIES))
              .event(oneOf(random, EVENTS))
              .deed(oneOf(random, Deed.values()))
              .build();
      case 6 -> occurrence(random);
      default -> RandomDatasets.claim(random);
    };
  }

  private static CasualtyEstimate estimate(RandomGenerator random) {
    Scope scope =
        random.nextBoolean()
            ? Scope.in(oneOf(random, EVENTS))
            : Scope.during(Timespan.parse(oneOf(random, TIMES)));
    CasualtyEstimate estimate =
        Claims.killed(RandomFigures.figure(random, 4)).of(oneOf(random, PARTIES)).within(scope);
    if (scope.period().isPresent() && random.nextInt(3) == 0) {
      estimate = estimate.increment();
    } else if (random.nextBoolean()) {
      estimate = estimate.asOf(oneOf(random, TIMES));
    }
    return random.nextInt(3) == 0 ? estimate.provisional() : estimate;
  }

  private static TerritorialStatus status(RandomGenerator random) {
    TerritorialStatus status =
        TerritorialStatus.builder()
            .territory(TerritoryId.of("t"))
            .holder(oneOf(random, PARTIES))
            .relation(oneOf(random, Relation.CONTROL, Relation.PRESENCE))
            .build();
    if (random.nextBoolean()) {
      status = status.during(oneOf(random, TIMES));
    }
    return switch (random.nextInt(3)) {
      case 0 -> status.partially();
      case 1 -> status.fully();
      default -> status;
    };
  }

  private static Occurrence occurrence(RandomGenerator random) {
    Occurrence occurrence =
        Occurrence.builder()
            .event(oneOf(random, EVENTS))
            .state(oneOf(random, EventState.values()))
            .build();
    return random.nextBoolean() ? occurrence.asOf(oneOf(random, TIMES)) : occurrence;
  }

  @Test
  void comparingIsSymmetric() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          Claim a = claim(random);
          Claim b = claim(random);
          assertThat(a.compareWith(b))
              .as("seed %d: %s, %s", seed, a, b)
              .isEqualTo(b.compareWith(a));
        });
  }

  @Test
  void everyClaimSaysTheSameAsItself() {
    Seeds.forEach(
        1000,
        (seed, random) -> {
          Claim claim = random.nextBoolean() ? claim(random) : RandomDatasets.claim(random);
          assertThat(claim.compareWith(claim))
              .as("seed %d: %s", seed, claim)
              .isEqualTo(Agreement.SAME);
        });
  }

  @Test
  void sayingTheSameIsTransitive() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          Claim a = claim(random);
          Claim b = claim(random);
          Claim c = claim(random);
          if (a.compareWith(b) == Agreement.SAME && b.compareWith(c) == Agreement.SAME) {
            assertThat(a.compareWith(c))
                .as("seed %d: %s, %s", seed, a, c)
                .isEqualTo(Agreement.SAME);
          }
        });
  }

  @Test
  void onlyClaimsOnOneQuestionAgreeOrConflict() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          Claim a = claim(random);
          Claim b = claim(random);
          Agreement agreement = a.compareWith(b);
          boolean sameTopic = a.topic().isPresent() && a.topic().equals(b.topic());
          boolean statuses = a instanceof TerritorialStatus && b instanceof TerritorialStatus;
          if (agreement == Agreement.COMPATIBLE || agreement == Agreement.CONFLICTING) {
            assertThat(sameTopic || statuses).as("seed %d: %s, %s", seed, a, b).isTrue();
          }
        });
  }

  @Test
  void twoLowerBoundsNeverConflict() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          CasualtyEstimate a = withFigure(estimate(random), lowerBound(random));
          CasualtyEstimate b = withFigure(estimate(random), lowerBound(random));
          assertThat(a.compareWith(b))
              .as("seed %d: %s, %s", seed, a, b)
              .isNotEqualTo(Agreement.CONFLICTING);
        });
  }

  private static Figure lowerBound(RandomGenerator random) {
    return random.nextBoolean()
        ? Figure.atLeast(random.nextInt(5))
        : Figure.moreThan(random.nextInt(5));
  }

  private static CasualtyEstimate withFigure(CasualtyEstimate estimate, Figure figure) {
    return estimate.toBuilder().figure(figure).build();
  }

  /** What is less precise can only conflict with less. */
  @Test
  void aWiderFigureNeverMakesAConflict() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          CasualtyEstimate a = estimate(random);
          CasualtyEstimate b = estimate(random);
          Figure wider = a.figure().envelope(RandomFigures.figure(random, 4));
          if (a.compareWith(b) != Agreement.CONFLICTING) {
            assertThat(withFigure(a, wider).compareWith(b))
                .as("seed %d: %s widened to %s, %s", seed, a, wider, b)
                .isNotEqualTo(Agreement.CONFLICTING);
          }
        });
  }

  @Test
  void aProvisionalFigureConflictsWithNoMoreThanAFinalOne() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          CasualtyEstimate a = estimate(random);
          CasualtyEstimate b = estimate(random);
          if (a.compareWith(b) != Agreement.CONFLICTING) {
            assertThat(a.provisional().compareWith(b))
                .as("seed %d: %s, %s", seed, a, b)
                .isNotEqualTo(Agreement.CONFLICTING);
          }
        });
  }

  /** As-of times and unknown fields apart, equal claims say the same whatever carries them. */
  @Test
  void unknownFieldsTakeNoPartInComparing() {
    Extensions unknown = Extensions.none().with("x", 1);
    Seeds.forEach(
        2000,
        (seed, random) -> {
          CasualtyEstimate a = estimate(random);
          CasualtyEstimate b = estimate(random);
          CasualtyEstimate extended =
              a.toBuilder()
                  .scope(a.scope().toBuilder().extensions(unknown).build())
                  .extensions(unknown)
                  .build();
          assertThat(extended.compareWith(b))
              .as("seed %d: %s, %s", seed, a, b)
              .isEqualTo(a.compareWith(b));
        });
  }

  /**
   * Final cumulative counts, against every history that a toll can have over three days: a count
   * that never falls, from 0 to 5.
   */
  @Test
  void datedCountsConflictExactlyIfNoHistoryAllowsBoth() {
    int[][] histories = histories();
    List<String> days = List.of("2022-09-12", "2022-09-13", "2022-09-14");
    Seeds.forEach(
        2000,
        (seed, random) -> {
          int dayOfA = random.nextInt(3);
          int dayOfB = random.nextInt(3);
          CasualtyEstimate a = counted(RandomFigures.figure(random, 4), days.get(dayOfA));
          CasualtyEstimate b = counted(RandomFigures.figure(random, 4), days.get(dayOfB));
          boolean possible = false;
          for (int[] history : histories) {
            possible |=
                a.figure().contains(history[dayOfA]) && b.figure().contains(history[dayOfB]);
          }
          assertThat(a.compareWith(b) != Agreement.CONFLICTING)
              .as(
                  "seed %d: %s on day %d, %s on day %d",
                  seed, a.figure(), dayOfA, b.figure(), dayOfB)
              .isEqualTo(possible);
        });
  }

  private static CasualtyEstimate counted(Figure figure, String day) {
    return Claims.killed(figure).in(EVENTS[0]).asOf(day);
  }

  private static int[][] histories() {
    List<int[]> histories = new java.util.ArrayList<>();
    for (int first = 0; first <= 5; first++) {
      for (int second = first; second <= 5; second++) {
        for (int third = second; third <= 5; third++) {
          histories.add(new int[] {first, second, third});
        }
      }
    }
    return histories.toArray(int[][]::new);
  }

  /**
   * Whole control of one territory by plain periods, against every history over three days in which
   * one of two parties or nobody controls all of it.
   */
  @Test
  void holdersConflictOnlyIfNoHistoryAllowsBoth() {
    Seeds.forEach(
        2000,
        (seed, random) -> {
          int[] a = period(random);
          int[] b = period(random);
          int holderOfA = random.nextInt(2);
          int holderOfB = random.nextInt(2);
          Agreement agreement = control(holderOfA, a).compareWith(control(holderOfB, b));
          boolean overlap = a[0] <= b[1] && b[0] <= a[1];
          boolean possible = !overlap || holderOfA == holderOfB;
          String which =
              "seed %d: %d in %d–%d, %d in %d–%d"
                  .formatted(seed, holderOfA, a[0], a[1], holderOfB, b[0], b[1]);
          assertThat(agreement != Agreement.CONFLICTING).as(which).isEqualTo(possible);
          assertThat(agreement == Agreement.INCOMPARABLE).as(which).isEqualTo(!overlap);
        });
  }

  private static int[] period(RandomGenerator random) {
    int first = random.nextInt(1, 10);
    return new int[] {first, first + random.nextInt(10 - first)};
  }

  private static TerritorialStatus control(int holder, int[] days) {
    return Claims.controls(PARTIES[holder], TerritoryId.of("t"))
        .during("2022-09-0%d/2022-09-0%d".formatted(days[0], days[1]));
  }

  /**
   * Claims that say of what extent they are, on one day, against every way in which two halves of a
   * territory can be held by one of two parties or by nobody.
   */
  @Test
  void extentsConflictExactlyIfNoDivisionAllowsBoth() {
    for (int holderOfA = 0; holderOfA < 2; holderOfA++) {
      for (int holderOfB = 0; holderOfB < 2; holderOfB++) {
        for (Extent a : Extent.values()) {
          for (Extent b : Extent.values()) {
            boolean possible = false;
            for (int west = 0; west < 3; west++) {
              for (int east = 0; east < 3; east++) {
                possible |= holds(holderOfA, a, west, east) && holds(holderOfB, b, west, east);
              }
            }
            Agreement agreement = control(holderOfA, a).compareWith(control(holderOfB, b));
            assertThat(agreement != Agreement.CONFLICTING)
                .as("%d has it %s, %d has it %s", holderOfA, a, holderOfB, b)
                .isEqualTo(possible || holderOfA == holderOfB);
          }
        }
      }
    }
  }

  private static boolean holds(int holder, Extent extent, int west, int east) {
    return extent == Extent.FULL
        ? west == holder && east == holder
        : west == holder || east == holder;
  }

  private static TerritorialStatus control(int holder, Extent extent) {
    TerritorialStatus status = Claims.controls(PARTIES[holder], TerritoryId.of("t"));
    return extent == Extent.FULL ? status.fully() : status.partially();
  }
}
