package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.AZERBAIJAN;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;
import static org.contested.claim.Actors.SYUNIK;
import static org.contested.claim.Actors.WAR;
import static org.contested.claim.Agreement.COMPATIBLE;
import static org.contested.claim.Agreement.CONFLICTING;
import static org.contested.claim.Agreement.INCOMPARABLE;
import static org.contested.claim.Agreement.SAME;
import static org.contested.claim.Claims.carriedOut;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.didNotHappen;
import static org.contested.claim.Claims.ended;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.inForce;
import static org.contested.claim.Claims.inhabits;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.occupies;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.responded;
import static org.contested.claim.Claims.saying;
import static org.contested.claim.Claims.sovereign;

import org.contested.common.Extensions;
import org.contested.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comparing two claims shows, case by case. */
class CompareTableTest {

  private static void compare(Claim a, Claim b, Agreement expected) {
    assertThat(a.compareWith(b)).as("%s with %s", a, b).isEqualTo(expected);
    assertThat(b.compareWith(a)).as("%s with %s", b, a).isEqualTo(expected);
  }

  /** A count: its figure, {@code @} and the as-of time if it has one, {@code !} if provisional. */
  private static CasualtyEstimate estimate(String text) {
    String said = text.replace("!", "");
    int at = said.indexOf('@');
    CasualtyEstimate estimate =
        killed(Figure.parse(at < 0 ? said : said.substring(0, at))).soldiersOf(ARMENIA).in(CLASHES);
    estimate = at < 0 ? estimate : estimate.asOf(said.substring(at + 1));
    return text.endsWith("!") ? estimate.provisional() : estimate;
  }

  @ParameterizedTest
  @CsvSource({
    // the same, or not quite
    "49, 49, SAME",
    "≥49!, ≥49!, SAME",
    "49@2022-09-14, 49@2022-09-14, SAME",
    "unknown, unknown, SAME",
    "49, 49!, COMPATIBLE",
    "49, 49@2022-09-14, COMPATIBLE",
    "49@2022-09-13, 49@2022-09-14, COMPATIBLE",
    "49, 49–49, COMPATIBLE",
    ">48, ≥49, COMPATIBLE",
    // final figures without a time
    "49, 50, CONFLICTING",
    "40–60, 55–70, COMPATIBLE",
    "40–60, 61–70, CONFLICTING",
    "≥49, 40, CONFLICTING",
    "≥49, 207, COMPATIBLE",
    "≤50, ≥51, CONFLICTING",
    "≤50, 0, COMPATIBLE",
    "<50, ≥50, CONFLICTING",
    "~500, 1, COMPATIBLE",
    "none reported, 7, COMPATIBLE",
    "“dozens”, 3, COMPATIBLE",
    // two lower bounds
    "≥49, ≥207, COMPATIBLE",
    ">6600, ≥49, COMPATIBLE",
    // a provisional figure is a lower bound for one that may be later
    "49!, 207, COMPATIBLE",
    "49!, 207!, COMPATIBLE",
    "49!, 40, CONFLICTING",
    "40–60!, 207, COMPATIBLE",
    "40–60!, 39, CONFLICTING",
    "≤50!, 207, COMPATIBLE",
    "49!, 207@2022-10-07, COMPATIBLE",
    "49@2022-09-14!, 207, COMPATIBLE",
    "207, 49@2022-09-14!, COMPATIBLE",
    "207!, 49@2022-09-14, CONFLICTING",
    // with times, an earlier figure is a lower bound for a later one
    "49@2022-09-14, 207@2022-10-07, COMPATIBLE",
    "49@2022-09-14!, 207@2022-10-07, COMPATIBLE",
    "207@2022-09-14, 49@2022-10-07, CONFLICTING",
    "207@2022-09-14, 49@2022-10-07!, CONFLICTING",
    "≤50@2022-09-14, 207@2022-10-07, COMPATIBLE",
    "49@2022-09, 207@2022-10, COMPATIBLE",
    // on one day neither is the earlier
    "49@2022-09-14, 50@2022-09-14, CONFLICTING",
    "49@2022-09-14!, 50@2022-09-14, COMPATIBLE",
    "49@2022-09-14, 50@2022-09-14!, CONFLICTING",
    "49@2022-09-14!, 50@2022-09-14!, COMPATIBLE",
    // if the times do not tell, only a provisional figure is a lower bound
    "49@2022-09!, 50@2022-09-14, COMPATIBLE",
    "49@2022-09, 50@2022-09-14, CONFLICTING",
    "49@2022-09, 50@2022-09-14!, CONFLICTING",
  })
  void figuresOfOneTopic(String a, String b, Agreement expected) {
    compare(estimate(a), estimate(b), expected);
  }

  @Test
  void figuresOfOtherTopicsAreIncomparable() {
    CasualtyEstimate toll = killed(Figure.exactly(49)).soldiersOf(ARMENIA).in(CLASHES);
    compare(toll, killed(Figure.exactly(50)).of(AZERBAIJAN).in(CLASHES), INCOMPARABLE);
    compare(toll, killed(Figure.exactly(49)).of(ARMENIA).in(CLASHES), INCOMPARABLE);
    compare(toll, toll.in(WAR), INCOMPARABLE);
    compare(toll, toll.within(KARABAKH), INCOMPARABLE);
    compare(toll, toll.during("2022"), INCOMPARABLE);
    compare(toll, toll.caused(Directness.DIRECT), INCOMPARABLE);
    compare(toll.during("2022"), toll.during("2022").increment(), INCOMPARABLE);
    compare(toll, toll.basedOn(Basis.DOCUMENTED), SAME);
  }

  @Test
  void incrementsAreNoLowerBoundsForOneAnother() {
    CasualtyEstimate day = estimate("12!").during("2022-09-13").increment();
    compare(day, estimate("13").during("2022-09-13").increment(), CONFLICTING);
    compare(day, estimate("13").during("2022-09-14").increment(), INCOMPARABLE);
    compare(day, estimate("≥12").during("2022-09-13").increment(), COMPATIBLE);
  }

  @Test
  void territorialStatuses() {
    TerritorialStatus azerbaijan = controls(AZERBAIJAN, KARABAKH);
    TerritorialStatus armenia = controls(ARMENIA, KARABAKH);
    compare(azerbaijan, azerbaijan, SAME);
    compare(azerbaijan, armenia, CONFLICTING);
    compare(azerbaijan, controls(ARMENIA, SYUNIK), INCOMPARABLE);
    compare(azerbaijan, sovereign(ARMENIA, KARABAKH), INCOMPARABLE);
    compare(sovereign(AZERBAIJAN, KARABAKH), sovereign(ARMENIA, KARABAKH), CONFLICTING);
    compare(inhabits(AZERBAIJAN, KARABAKH), inhabits(ARMENIA, KARABAKH), COMPATIBLE);
    compare(occupies(AZERBAIJAN, KARABAKH), occupies(ARMENIA, KARABAKH), COMPATIBLE);

    compare(azerbaijan.fully(), armenia.fully(), CONFLICTING);
    compare(azerbaijan.fully(), armenia, CONFLICTING);
    compare(azerbaijan.fully(), armenia.partially(), CONFLICTING);
    compare(azerbaijan.partially(), armenia.fully(), CONFLICTING);
    compare(azerbaijan.partially(), armenia, COMPATIBLE);
    compare(azerbaijan, armenia.partially(), COMPATIBLE);
    compare(azerbaijan.partially(), armenia.partially(), COMPATIBLE);
    compare(azerbaijan.partially(), azerbaijan.fully(), COMPATIBLE);
    compare(azerbaijan, azerbaijan.qualified("mainly"), COMPATIBLE);

    compare(
        sovereign(AZERBAIJAN, KARABAKH).fully(),
        sovereign(ARMENIA, KARABAKH).partially(),
        CONFLICTING);
    compare(
        occupies(AZERBAIJAN, KARABAKH).fully(),
        occupies(ARMENIA, KARABAKH).partially(),
        COMPATIBLE);
    compare(
        azerbaijan.fully().during("2020-11-10/.."),
        armenia.partially().during("2022-09-14"),
        CONFLICTING);
    compare(
        azerbaijan.fully().during("2020-11-10/.."),
        armenia.partially().during("1994/2020"),
        INCOMPARABLE);
    compare(azerbaijan.fully().during("2020-11-10/.."), armenia.partially(), INCOMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "1994/2020, 1994/2020, CONFLICTING",
    "1994-05-12/2020-09-27, 2020-11-10/.., INCOMPARABLE",
    "1994-05-12/2020-09-27, 2020-09-27/.., CONFLICTING",
    "2020-11-10/.., 2022-09-14, CONFLICTING",
    "2020, 2020-06-01, INCOMPARABLE",
    "2020-11-10/.., , INCOMPARABLE"
  })
  void statusesOfTwoHoldersAreComparedIfTheirTimesCertainlyOverlap(
      String a, String b, Agreement expected) {
    TerritorialStatus armenia = controls(ARMENIA, KARABAKH).during(a);
    TerritorialStatus azerbaijan = controls(AZERBAIJAN, KARABAKH);
    compare(armenia, b == null ? azerbaijan : azerbaijan.during(b), expected);
    compare(
        armenia,
        b == null ? controls(ARMENIA, KARABAKH) : controls(ARMENIA, KARABAKH).during(b),
        a.equals(b) ? SAME : expected == CONFLICTING ? COMPATIBLE : expected);
  }

  @Test
  void responsibilities() {
    compare(initiated(ARMENIA, CLASHES), initiated(ARMENIA, CLASHES), SAME);
    compare(initiated(ARMENIA, CLASHES), initiated(AZERBAIJAN, CLASHES), CONFLICTING);
    compare(carriedOut(ARMENIA, CLASHES), carriedOut(AZERBAIJAN, CLASHES), CONFLICTING);
    compare(provoked(ARMENIA, CLASHES), provoked(AZERBAIJAN, CLASHES), COMPATIBLE);
    compare(responded(ARMENIA, CLASHES), responded(AZERBAIJAN, CLASHES), COMPATIBLE);
    compare(initiated(ARMENIA, CLASHES), provoked(ARMENIA, CLASHES), INCOMPARABLE);
    compare(initiated(ARMENIA, CLASHES), initiated(ARMENIA, WAR), INCOMPARABLE);
    compare(
        initiated(ARMENIA, CLASHES), initiated(ARMENIA, CLASHES).because("revenge"), COMPATIBLE);
    compare(
        initiated(ARMENIA, CLASHES).because("revenge"),
        initiated(ARMENIA, CLASHES).because("revenge"),
        SAME);
  }

  /** Rows and columns: HAPPENED, ONGOING, ENDED, IN_FORCE, DID_NOT_HAPPEN. */
  @Test
  void occurrencesAtOneTime() {
    Agreement[][] expected = {
      {SAME, COMPATIBLE, COMPATIBLE, COMPATIBLE, CONFLICTING},
      {COMPATIBLE, SAME, CONFLICTING, COMPATIBLE, CONFLICTING},
      {COMPATIBLE, CONFLICTING, SAME, CONFLICTING, CONFLICTING},
      {COMPATIBLE, COMPATIBLE, CONFLICTING, SAME, CONFLICTING},
      {CONFLICTING, CONFLICTING, CONFLICTING, CONFLICTING, SAME}
    };
    Occurrence[] claims = {
      happened(WAR), ongoing(WAR), ended(WAR), inForce(WAR), didNotHappen(WAR)
    };
    for (int i = 0; i < claims.length; i++) {
      for (int j = 0; j < claims.length; j++) {
        compare(claims[i].asOf("2022-09-14"), claims[j].asOf("2022-09-14"), expected[i][j]);
        compare(claims[i], didNotHappen(CLASHES), INCOMPARABLE);
        Agreement undated =
            expected[i][j] == CONFLICTING && i != 4 && j != 4 ? INCOMPARABLE : expected[i][j];
        compare(claims[i], claims[j], undated);
        Agreement apart = undated == SAME ? COMPATIBLE : undated;
        compare(claims[i].asOf("2022-09-13"), claims[j].asOf("2022-09-14"), apart);
        compare(claims[i].asOf("2022-09-13"), claims[j], apart);
      }
    }
  }

  @Test
  void propositionsAreComparableOnlyToThemselves() {
    Proposition gap = saying("the war in Ukraine opened a gap").about(AZERBAIJAN);
    compare(gap, saying("the war in Ukraine opened a gap").about(AZERBAIJAN), SAME);
    compare(gap, saying("the war in Ukraine opened a gap"), INCOMPARABLE);
    compare(gap, saying("The war in Ukraine opened a gap").about(AZERBAIJAN), INCOMPARABLE);
    compare(gap, gap.toBuilder().language("en").build(), INCOMPARABLE);
  }

  @Test
  void unknownFieldsTakeNoPart() {
    Extensions unknown = Extensions.none().with("x", 1);
    CasualtyEstimate toll = estimate("49");
    compare(toll, toll.toBuilder().extensions(unknown).build(), SAME);
    Proposition words = saying("words");
    compare(words, words.toBuilder().extensions(unknown).build(), SAME);
    Occurrence ended = ended(WAR);
    compare(ended, ended.toBuilder().extensions(unknown).build(), SAME);
    Responsibility began = initiated(ARMENIA, WAR);
    compare(began, began.toBuilder().extensions(unknown).build(), SAME);
    TerritorialStatus control = controls(ARMENIA, KARABAKH);
    compare(control, control.toBuilder().extensions(unknown).build(), SAME);
  }

  @Test
  void claimsOfDifferentTypesAreIncomparable() {
    Claim[] claims = {
      estimate("49"),
      controls(ARMENIA, KARABAKH),
      initiated(ARMENIA, CLASHES),
      happened(CLASHES),
      saying("49"),
      UnknownClaim.of("damage", Extensions.none())
    };
    for (Claim a : claims) {
      for (Claim b : claims) {
        compare(a, b, a == b ? SAME : INCOMPARABLE);
      }
    }
  }
}
