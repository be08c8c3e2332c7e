package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.sovereign;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_FORCES;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.AZERBAIJANI_GOVERNMENT;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.about;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.atMost;
import static org.contested.figure.Figure.exactly;

import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.figure.Figure;
import org.junit.jupiter.api.Test;

/** What contradicts what somebody denies. */
class DenialsTest {

  private static CasualtyEstimate soldiers(Figure figure) {
    return killed(figure).soldiersOf(ARMENIA).in(CLASHES);
  }

  private static boolean deniedBy(Claim told, Claim denied) {
    return !Disputes.in(
            dataset(
                said("one", ARMENIAN_GOVERNMENT, "2022-09-14", told),
                denied("other", AZERBAIJANI_GOVERNMENT, "2022-09-14", denied)))
        .isEmpty();
  }

  @Test
  void denialsContradictWhatTheyDeny() {
    assertThat(deniedBy(happened(BOMBING), happened(BOMBING))).isTrue();
    assertThat(deniedBy(ongoing(BOMBING), happened(BOMBING))).isTrue();
    assertThat(deniedBy(happened(BOMBING), ongoing(BOMBING))).isFalse();
    assertThat(deniedBy(ongoing(BOMBING).asOf("2022-09-14"), ongoing(BOMBING).asOf("2022-09-20")))
        .isFalse();
    assertThat(deniedBy(initiated(ARMENIA, CLASHES), initiated(ARMENIA, CLASHES))).isTrue();
    assertThat(deniedBy(initiated(ARMENIAN_FORCES, CLASHES), initiated(ARMENIA, CLASHES))).isTrue();
    assertThat(deniedBy(initiated(AZERBAIJAN, CLASHES), initiated(ARMENIA, CLASHES))).isFalse();
    assertThat(deniedBy(provoked(ARMENIA, CLASHES), provoked(ARMENIA, CLASHES))).isTrue();
    assertThat(deniedBy(sovereign(ARMENIA, KARABAKH), sovereign(ARMENIA, KARABAKH))).isTrue();
    assertThat(deniedBy(controls(ARMENIA, KARABAKH).during("1995"), controls(ARMENIA, KARABAKH)))
        .isFalse();
    assertThat(
            deniedBy(controls(ARMENIA, KARABAKH).partially(), controls(ARMENIA, KARABAKH).fully()))
        .isFalse();
  }

  @Test
  void denialsOfFiguresContradictWhatCannotBeOtherwise() {
    assertThat(deniedBy(soldiers(exactly(49)), soldiers(exactly(49)))).isTrue();
    assertThat(deniedBy(soldiers(exactly(49)), soldiers(atLeast(40)))).isTrue();
    assertThat(deniedBy(soldiers(exactly(49)), soldiers(exactly(50)))).isFalse();
    assertThat(deniedBy(soldiers(atLeast(49)), soldiers(exactly(49)))).isFalse();
    assertThat(deniedBy(soldiers(exactly(49)), soldiers(about(500)))).isFalse();
    assertThat(deniedBy(soldiers(about(500)), soldiers(about(500)))).isTrue();
    assertThat(
            deniedBy(
                soldiers(exactly(49)).asOf("2022-09-14"), soldiers(exactly(49)).asOf("2022-09-20")))
        .isFalse();
    assertThat(
            deniedBy(
                soldiers(exactly(49)).asOf("2022-09-14"), soldiers(atLeast(40)).asOf("2022-09-20")))
        .isTrue();
    assertThat(
            deniedBy(
                soldiers(exactly(49)).asOf("2022-09-20"), soldiers(atMost(60)).asOf("2022-09-14")))
        .isTrue();
  }

  @Test
  void explainsADeniedFigure() {
    Dispute dispute =
        Disputes.in(
                dataset(
                    said("one", ARMENIA, "2022-09-14", soldiers(exactly(49))),
                    denied("other", AZERBAIJAN, "2022-09-15", soldiers(exactly(49)))))
            .list()
            .get(0);
    assertThat(dispute.explain())
        .isEqualTo(
            """
            Disputed: how many soldiers of Armenia killed in the clashes.
            - 49: Armenia, 2022-09-14, about its own side (statement one)
            - denied: 49: Azerbaijan, 2022-09-15, about the opposing side (statement other)
            They cannot all be true; the figures told span 49.
            """);
    assertThat(dispute.agreement()).isEmpty();
  }

  @Test
  void toDenyAnothersAnswerLeavesOnesOwn() {
    Disputes disputes =
        Disputes.in(
            dataset(
                said("ours", ARMENIA, "2022-09-13", initiated(AZERBAIJAN, CLASHES)),
                said("theirs", AZERBAIJAN, "2022-09-14", initiated(ARMENIA, CLASHES)),
                denied("no", ARMENIA, "2022-09-15", initiated(ARMENIA, CLASHES))));
    assertThat(disputes.list()).singleElement().satisfies(d -> assertThat(d.accounts()).hasSize(3));
  }

  /** By local clocks the two moments are the other way round. */
  @Test
  void denialsAreOfTheirMomentWhateverClockTellsIt() {
    String earlier = "2022-09-14T01:00:00+03:00";
    String later = "2022-09-13T23:00:00Z";
    assertThat(deniedBy(soldiers(exactly(2)).asOf(later), soldiers(atLeast(2)).asOf(earlier)))
        .isFalse();
    assertThat(deniedBy(soldiers(exactly(2)).asOf(earlier), soldiers(atLeast(2)).asOf(later)))
        .isTrue();
  }
}
