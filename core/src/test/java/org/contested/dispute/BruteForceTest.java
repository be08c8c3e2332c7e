package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.figure.Figure;
import org.junit.jupiter.api.Test;

/**
 * That estimates conflict if and only if no true count fits both, tried with every pair of figures
 * and every true count in a small universe.
 *
 * <p>True counts never fall: a count at one time is at most that at a later. An estimate that does
 * not say up to when it counts is taken to count up to the same time as the other. A provisional
 * estimate is what was known of the count by then: at most the true one, and no less than that at
 * any earlier time.
 */
class BruteForceTest {

  /** Counts that figures name; true counts go further, as open ends do. */
  private static final long NAMED = 6;

  private static final long MOST = NAMED + 2;

  private static final String[] DAYS = {"", "2022-09-14", "2022-09-15"};

  private static List<Figure> figures() {
    List<Figure> figures =
        new ArrayList<>(
            List.of(Figure.unknown(), Figure.noneReported(), Figure.unquantified("dozens")));
    for (long count = 0; count <= NAMED; count++) {
      figures.add(Figure.exactly(count));
      figures.add(Figure.atLeast(count));
      figures.add(Figure.atLeast(count).withBest(count + 1));
      figures.add(Figure.moreThan(count));
      figures.add(Figure.atMost(count));
      figures.add(Figure.fewerThan(count + 1));
      figures.add(Figure.about(count));
      for (long high = count; high <= NAMED; high++) {
        figures.add(Figure.between(count, high));
        figures.add(Figure.between(count, high).withBest(high));
      }
    }
    return figures;
  }

  private static CasualtyEstimate toll(Figure figure, String day, boolean provisional) {
    CasualtyEstimate toll = killed(figure).of(ARMENIA).in(CLASHES);
    toll = day.isEmpty() ? toll : toll.asOf(day);
    return provisional ? toll.provisional() : toll;
  }

  @Test
  void figuresConflictIfNoCountFitsBoth() {
    for (Figure one : figures()) {
      for (Figure other : figures()) {
        boolean possible =
            LongStream.rangeClosed(0, MOST)
                .anyMatch(count -> one.contains(count) && other.contains(count));
        assertThat(toll(one, "", false).compareWith(toll(other, "", false)))
            .as("%s, %s", one, other)
            .isEqualTo(
                !possible
                    ? Agreement.CONFLICTING
                    : one.equals(other) ? Agreement.SAME : Agreement.COMPATIBLE);
      }
    }
  }

  @Test
  void figuresOfSeveralTimesConflictIfNoHistoryFitsBoth() {
    List<Figure> figures = figures().stream().filter(each -> each.best().isEmpty()).toList();
    for (Figure one : figures) {
      for (Figure other : figures) {
        for (String day : DAYS) {
          for (String otherDay : DAYS) {
            for (int provisional = 0; provisional < 4; provisional++) {
              CasualtyEstimate a = toll(one, day, (provisional & 1) != 0);
              CasualtyEstimate b = toll(other, otherDay, (provisional & 2) != 0);
              assertThat(a.compareWith(b) == Agreement.CONFLICTING)
                  .as("%s, %s", a, b)
                  .isEqualTo(!isPossible(a, b));
            }
          }
        }
      }
    }
  }

  /** {@return whether some count on the 14th and one on the 15th, no smaller, fit both} */
  private static boolean isPossible(CasualtyEstimate a, CasualtyEstimate b) {
    int dayOfA = day(a, b);
    int dayOfB = day(b, a);
    for (long first = 0; first <= MOST; first++) {
      for (long second = first; second <= MOST; second++) {
        long[] history = {0, first, second};
        if (fits(a, history, dayOfA) && fits(b, history, dayOfB)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int day(CasualtyEstimate estimate, CasualtyEstimate other) {
    return estimate
        .asOf()
        .or(other::asOf)
        .map(time -> time.toString().equals(DAYS[1]) ? 1 : 2)
        .orElse(1);
  }

  private static boolean fits(CasualtyEstimate estimate, long[] history, int day) {
    return estimate.isProvisional()
        ? LongStream.rangeClosed(history[day - 1], history[day])
            .anyMatch(estimate.figure()::contains)
        : estimate.figure().contains(history[day]);
  }

  @Test
  void disputesOfTwoAreWhatTheHistoriesSay() {
    List<Figure> figures =
        figures().stream()
            .filter(each -> each.best().isEmpty() && each.form() != Figure.Form.BETWEEN)
            .toList();
    for (Figure one : figures) {
      for (Figure other : figures) {
        for (int provisional = 0; provisional < 4; provisional++) {
          CasualtyEstimate a = toll(one, "", (provisional & 1) != 0);
          CasualtyEstimate b = toll(other, "2022-09-15", (provisional & 2) != 0);
          CasualtyEstimate known = a.isProvisional() ? a.asOf("2022-09-14") : a;
          assertThat(
                  Disputes.in(
                          dataset(
                              said("a", ARMENIA, "2022-09-14", a),
                              said("b", MONITOR, "2022-09-15", b)))
                      .isEmpty())
              .as("%s, %s", a, b)
              .isEqualTo(isPossible(known, b));
        }
      }
    }
  }
}
