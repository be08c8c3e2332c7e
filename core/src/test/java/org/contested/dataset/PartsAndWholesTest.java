package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.casualties;
import static org.contested.claim.Claims.displaced;
import static org.contested.claim.Claims.killed;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.between;
import static org.contested.figure.Figure.exactly;

import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements whose figure for a part exceeds their figure for the whole. */
class PartsAndWholesTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Party ARMY =
      Party.of("army", PartyKind.MILITARY, "the army").with(Affiliation.partOf(ARMENIA));
  private static final Event WAR = Event.of("war", EventType.WAR, "war", "2020");
  private static final Event CLASH =
      Event.builder().id("clash").type(EventType.ARMED_CLASH).partOf(WAR).build();

  private static Dataset.Builder saying(SpeechAct act, Claim... claims) {
    Statement first = Statement.by(ARMENIA).id("first").quote("x", "en").build();
    Statement.Builder statement = Statement.by(ARMENIA).act(act).quote("x", "en");
    for (Claim claim : claims) {
      statement.addClaim(claim);
    }
    return Dataset.builder().add(ARMENIA, ARMY, WAR, CLASH, first, statement.build());
  }

  private static void warned(Claim... claims) {
    assertThat(saying(SpeechAct.ASSERT, claims).build().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PART_EXCEEDS_WHOLE);
  }

  private static void fine(Claim... claims) {
    assertThat(saying(SpeechAct.ASSERT, claims).build().problems()).isEmpty();
  }

  @Test
  void aPartLargerThanItsWholeIsAWarning() {
    Dataset dataset =
        saying(
                SpeechAct.ASSERT,
                killed(exactly(49)).in(WAR),
                Claims.saying("words"),
                killed(atLeast(50)).soldiersOf(ARMENIA).in(WAR))
            .build();
    assertThat(dataset.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "WARNING PART_EXCEEDS_WHOLE at /statements/1/claims/2/figure: ≥50 is more than the 49"
                + " of /claims/0, of which it is a part");
    assertThat(dataset.statements()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 49, true",
    "49, 49, false",
    "48, 49, false",
    "≥50, 49, true",
    "≥49, 49, false",
    "50, ≤49, true",
    "50, <50, true",
    "50, 40–60, false",
    "61, 40–60 (best 49), true",
    "50, ≥49, false",
    "50, ~49, false",
    "50, none reported, false",
    "≤50, 49, false",
    "unknown, 0, false"
  })
  void onlyWhatCertainlyExceeds(String part, String whole, boolean exceeds) {
    Claim smaller = killed(Figure.parse(part)).civilians().in(WAR);
    Claim larger = killed(Figure.parse(whole)).in(WAR);
    if (exceeds) {
      warned(smaller, larger);
      warned(larger, smaller);
    } else {
      fine(smaller, larger);
      fine(larger, smaller);
    }
  }

  @Test
  void partsAreThoseOfTopicsAndOfTheDataset() {
    warned(killed(exactly(2)).in(WAR), casualties(exactly(1)).in(WAR));
    warned(killed(exactly(2)).in(CLASH), killed(exactly(1)).in(WAR));
    warned(killed(exactly(2)).of(ARMY).in(CLASH), killed(exactly(1)).of(ARMENIA).in(WAR));
    warned(killed(exactly(2)).in(WAR).during("2020-10"), killed(exactly(1)).in(WAR).during("2020"));
    warned(killed(exactly(2)).in(WAR).during("2020-10").increment(), killed(exactly(1)).in(WAR));
    fine(displaced(exactly(2)).in(WAR), casualties(exactly(1)).in(WAR));
    fine(killed(exactly(1)).of(ARMY).in(CLASH), killed(exactly(2)).of(ARMENIA).in(WAR));
    fine(killed(exactly(2)).in(WAR), killed(exactly(1)).in(CLASH));
  }

  @Test
  void figuresOfOneTopicContradictEachOtherButAreNoParts() {
    fine(killed(exactly(2)).in(WAR), killed(exactly(1)).in(WAR));
  }

  @Test
  void figuresOfDifferentTimesAreNotHeldAgainstEachOther() {
    fine(
        killed(exactly(2)).civilians().in(WAR).asOf("2020-11-01"),
        killed(exactly(1)).in(WAR).asOf("2020-10-01"));
    fine(killed(exactly(2)).civilians().in(WAR).asOf("2020-11-01"), killed(exactly(1)).in(WAR));
    warned(
        killed(exactly(2)).civilians().in(WAR).asOf("2020-11-01"),
        killed(exactly(1)).in(WAR).asOf("2020-11-01"));
  }

  @ParameterizedTest
  @EnumSource(SpeechAct.class)
  void onlyFiguresThatAreAssertedCount(SpeechAct act) {
    Claim part = killed(between(6, 8)).civilians().in(WAR);
    Claim whole = killed(exactly(5)).in(WAR);
    assertThat(saying(act, part, whole).build().problems()).hasSize(act.asserts() ? 1 : 0);
  }

  @Test
  void figuresOfTwoStatementsAreADisputeAndNoProblem() {
    Statement one = Statement.by(ARMENIA).claim(killed(exactly(9)).civilians().in(WAR)).build();
    Statement other = Statement.by(ARMENIA).claim(killed(exactly(1)).in(WAR)).build();
    assertThat(Dataset.builder().add(ARMENIA, WAR, one, other).build().problems()).isEmpty();
  }

  @Test
  void warningsAreListedBesideErrors() {
    Dataset.Builder builder =
        saying(
            SpeechAct.ASSERT, killed(exactly(2)).civilians().in(WAR), killed(exactly(1)).in(WAR));
    assertThat(builder.add(WAR).buildLenient().problems())
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }
}
