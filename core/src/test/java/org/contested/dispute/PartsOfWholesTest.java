package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJANI_GOVERNMENT;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.CONFLICT;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.atMost;
import static org.contested.figure.Figure.exactly;

import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.VictimStatus;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** What is said of parts against what is said of their wholes. */
class PartsOfWholesTest {

  private static CasualtyEstimate soldiers(Figure figure) {
    return killed(figure).soldiersOf(ARMENIA).in(CLASHES);
  }

  private static boolean contested(Claim one, Claim other) {
    return !Disputes.in(
            dataset(
                said("one", ARMENIAN_GOVERNMENT, "2022-09-14", one),
                said("other", AZERBAIJANI_GOVERNMENT, "2022-09-14", other)))
        .isEmpty();
  }

  @Test
  void aPartThatExceedsItsWhole() {
    Statement part = said("part", ARMENIA, "2022-09-14", soldiers(exactly(1460)));
    Statement whole =
        said("whole", MONITOR, "2022-09-14", killed(exactly(1216)).of(ARMENIA).in(CONFLICT));
    assertThat(Disputes.in(dataset(part, whole)).list())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.kind()).isEqualTo(DisputeKind.PART_EXCEEDS_WHOLE);
              assertThat(dispute.accounts()).hasSize(2);
              assertThat(dispute.parts()).hasSize(1);
              assertThat(dispute.envelope()).isEmpty();
              assertThat(dispute.agreement()).isEmpty();
              assertThat(dispute.explain())
                  .isEqualTo(
                      """
                      Disputed: a part that exceeds the whole to which it belongs.
                      - part: 1460 soldiers of Armenia killed in the clashes: Armenia, \
                      2022-09-14, about its own side (statement part)
                      - whole: 1216 people of Armenia killed in the conflict: the monitor, \
                      2022-09-14, a third party (statement whole)
                      They cannot all be true.
                      """);
            });
  }

  @Test
  void partsTooManyForALongAreMoreThanTheirWholeAllTheSame() {
    Statement parts =
        said(
            "parts",
            ARMENIA,
            "2022-09-14",
            soldiers(exactly(Long.MAX_VALUE - 1)),
            killed(atLeast(Long.MAX_VALUE - 1)).civiliansOf(ARMENIA).in(CLASHES));
    Statement whole =
        said(
            "whole",
            MONITOR,
            "2022-09-14",
            killed(exactly(Long.MAX_VALUE - 1)).of(ARMENIA).in(CLASHES));
    assertThat(Disputes.in(dataset(parts, whole)).list())
        .extracting(Dispute::kind)
        .containsExactly(DisputeKind.PARTS_EXCEED_WHOLE);
  }

  @Test
  void partsThatExceedTheirWholeTogether() {
    Statement parts =
        said(
            "parts",
            ARMENIA,
            "2022-09-14",
            soldiers(exactly(40)),
            killed(atLeast(20)).civiliansOf(ARMENIA).in(CLASHES));
    Statement whole =
        said("whole", MONITOR, "2022-09-14", killed(atMost(59)).of(ARMENIA).in(CLASHES));
    assertThat(Disputes.in(dataset(parts, whole)).list())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.kind()).isEqualTo(DisputeKind.PARTS_EXCEED_WHOLE);
              assertThat(dispute.explain())
                  .isEqualTo(
                      """
                      Disputed: parts that exceed together the whole to which they belong.
                      - part: 40 soldiers of Armenia killed in the clashes: Armenia, 2022-09-14, \
                      about its own side (statement parts)
                      - part: ≥20 civilians of Armenia killed in the clashes: Armenia, \
                      2022-09-14, about its own side (statement parts)
                      - whole: ≤59 people of Armenia killed in the clashes: the monitor, \
                      2022-09-14, a third party (statement whole)
                      The parts have nobody in common and come to ≥60. They cannot all be true.
                      """);
            });
    Statement enough =
        said("whole", MONITOR, "2022-09-14", killed(atMost(60)).of(ARMENIA).in(CLASHES));
    assertThat(Disputes.in(dataset(parts, enough)).isEmpty()).isTrue();
  }

  @Test
  void timeExplainsWhatAnEarlierTotalDoesNotHold() {
    Claim part = soldiers(exactly(60)).asOf("2022-09-20");
    Claim total = killed(exactly(50)).of(ARMENIA).in(CLASHES);
    CasualtyEstimate estimate = (CasualtyEstimate) total;
    assertThat(contested(part, estimate)).isTrue();
    assertThat(contested(part, estimate.asOf("2022-09-20"))).isTrue();
    assertThat(contested(part, estimate.asOf("2022-09-14"))).isFalse();
    assertThat(contested(part, estimate.provisional())).isFalse();
    assertThat(contested(part, estimate.asOf("2022-09-21").provisional())).isTrue();
    CasualtyEstimate added = killed(exactly(60)).soldiersOf(ARMENIA).in(CLASHES);
    assertThat(contested(added.during("2022-09-12/2022-09-20").increment(), estimate)).isTrue();
    assertThat(
            contested(
                added.during("2022-09-12/2022-09-20").increment(), estimate.asOf("2022-09-14")))
        .isFalse();
    assertThat(contested(added.during("2022-09-12/2022-09-20"), estimate.asOf("2022-09-14")))
        .isFalse();
    assertThat(contested(added.during("2022-09-12/2022-09-13"), estimate.asOf("2022-09-14")))
        .isTrue();
  }

  @Test
  void partsThatTimeExplainsAreLeftOutOfTheirSum() {
    Statement parts =
        said(
            "parts",
            ARMENIA,
            "2022-09-20",
            soldiers(exactly(40)),
            killed(atLeast(20)).civiliansOf(ARMENIA).in(CLASHES),
            killed(atLeast(10))
                .status(VictimStatus.CIVILIAN)
                .of(ARMENIA)
                .in(BOMBING)
                .asOf("2022-09-20"));
    Statement whole =
        said(
            "whole",
            MONITOR,
            "2022-09-14",
            killed(atMost(59)).of(ARMENIA).in(CLASHES).asOf("2022-09-14"));
    assertThat(Disputes.in(dataset(parts, whole)).list())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.parts()).hasSize(2));
  }
}
