package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.provoked;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.act;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.reaction;
import static org.contested.dispute.September.said;
import static org.contested.dispute.September.undated;
import static org.contested.figure.Figure.exactly;

import java.util.List;
import org.contested.claim.CasualtyEstimate;
import org.contested.party.Party;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** Which accounts are what their side says now. */
class StandingTest {

  private static CasualtyEstimate toll(long count) {
    return killed(exactly(count)).soldiersOf(ARMENIA).in(CLASHES);
  }

  /** {@return for each account its statement and standing, and by which statement} */
  private static List<String> standings(Statement... statements) {
    return Accounts.in(dataset(statements)).list().stream()
        .map(
            account ->
                account.statement().id()
                    + " "
                    + account.standing()
                    + account.replacedBy().map(by -> " by " + by).orElse(""))
        .toList();
  }

  @Test
  void theLaterWordOfASidePutsTheEarlierOutOfDate() {
    assertThat(
            standings(
                said("a", PASHINYAN, "2022-09-14", toll(49)),
                said("b", ARMENIAN_GOVERNMENT, "2022-09-15", toll(105)),
                said("c", AZERBAIJAN, "2022-09-16", toll(150)),
                said("d", ARMENIA, "2022-09-15", toll(106))))
        .containsExactly("a OUTDATED by d", "b CURRENT", "c CURRENT", "d CURRENT");
  }

  @Test
  void severalAreCurrentWhereTheirOrderIsNotKnown() {
    assertThat(
            standings(
                undated("a", ARMENIA, toll(49)),
                said("b", ARMENIA, "2022-09", toll(105)),
                said("c", ARMENIA, "2022-09-15", toll(135))))
        .containsExactly("a CURRENT", "b CURRENT", "c CURRENT");
  }

  @Test
  void aLaterWordOnAnEarlierStateLeavesTheLatest() {
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-20", toll(207).asOf("2022-09-20")),
                said("b", ARMENIA, "2022-10-01", toll(49).asOf("2022-09-14"))))
        .containsExactly("a CURRENT", "b CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-20", toll(207).provisional()),
                said("b", ARMENIA, "2022-10-01", toll(49).asOf("2022-09-14"))))
        .containsExactly("a CURRENT", "b CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", toll(49).asOf("2022-09-14")),
                said("b", ARMENIA, "2022-09-20", toll(207).asOf("2022-09-20")),
                said("c", ARMENIA, "2022-10-01", toll(48).asOf("2022-09-13"))))
        .containsExactly("a OUTDATED by b", "b CURRENT", "c CURRENT");
  }

  @Test
  void statesOfDifferentTimesAndHoldersStand() {
    assertThat(
            standings(
                said("a", ARMENIA, "2010", controls(ARMENIA, KARABAKH).during("1994/2020-08")),
                said("b", ARMENIA, "2021", controls(AZERBAIJAN, KARABAKH).during("2020-12/..")),
                said("c", ARMENIA, "2022", controls(RUSSIA, KARABAKH).during("2021/..")),
                said("d", ARMENIA, "2009", controls(RUSSIA, KARABAKH).partially())))
        .as("b stands for the weeks before 2021, of which c says nothing")
        .containsExactly("a CURRENT", "b CURRENT", "c CURRENT", "d CURRENT");
    assertThat(
            standings(
                said("b", ARMENIA, "2021", controls(AZERBAIJAN, KARABAKH).during("2020-12/..")),
                said("c", ARMENIA, "2022", controls(RUSSIA, KARABAKH).during("2020-11-10/..")),
                said("d", ARMENIA, "2020", controls(ARMENIA, KARABAKH)),
                said("e", ARMENIA, "2019", controls(ARMENIA, KARABAKH))))
        .containsExactly("b OUTDATED by c", "c CURRENT", "d CURRENT", "e OUTDATED by d");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", provoked(AZERBAIJAN, CLASHES)),
                said("b", ARMENIA, "2022-09-15", provoked(RUSSIA, CLASHES)),
                said("c", ARMENIA, "2022-09-14", initiated(AZERBAIJAN, CLASHES)),
                said("d", ARMENIA, "2022-09-15", initiated(RUSSIA, CLASHES))))
        .containsExactly("a CURRENT", "b CURRENT", "c OUTDATED by d", "d CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", ongoing(CLASHES).asOf("2022-09-14")),
                said("b", ARMENIA, "2022-09-15", ongoing(CLASHES).asOf("2022-09-15")),
                said("c", ARMENIA, "2022-09-16", happened(CLASHES))))
        .containsExactly("a OUTDATED by c", "b OUTDATED by c", "c CURRENT");
  }

  @Test
  void anAccountOfTwoSidesIsOutOfDateWhenItIsForBoth() {
    Statement both =
        Statement.by(ARMENIA, AZERBAIJAN).id("both").on("2022-09-14").claim(toll(49)).build();
    Statement one = said("one", ARMENIA, "2022-09-15", toll(105));
    Statement other = said("other", AZERBAIJAN, "2022-09-16", toll(60));
    assertThat(standings(both, one)).containsExactly("both CURRENT", "one CURRENT");
    assertThat(standings(both, one, other))
        .containsExactly("both OUTDATED by other", "one CURRENT", "other CURRENT");
  }

  @Test
  void aDenialPutsOutOfDateOnlyWhatItDenies() {
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", toll(49)),
                denied("b", ARMENIA, "2022-09-15", toll(500)),
                denied("c", ARMENIA, "2022-09-16", toll(600))))
        .containsExactly("a CURRENT", "b CURRENT", "c CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", toll(49)),
                denied("b", ARMENIA, "2022-09-15", toll(49)),
                said("c", ARMENIA, "2022-09-16", toll(49))))
        .containsExactly("a OUTDATED by c", "b OUTDATED by c", "c CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", initiated(AZERBAIJAN, CLASHES)),
                denied("b", ARMENIA, "2022-09-15", initiated(ARMENIA, CLASHES)),
                denied("c", AZERBAIJAN, "2022-09-15", initiated(AZERBAIJAN, CLASHES))))
        .containsExactly("a CURRENT", "b CURRENT", "c CURRENT");
  }

  @Test
  void aCorrectionReplacesWhatIsNotCertainlyLater() {
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", toll(490)),
                act("b", SpeechAct.CORRECT, ARMENIA, "2022-09-14", toll(49)).build(),
                said("c", ARMENIA, "2022-09-15", toll(105))))
        .containsExactly("a OUTDATED by c", "b OUTDATED by c", "c CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", toll(490)),
                act("b", SpeechAct.CORRECT, ARMENIA, "2022-09-14", toll(49)).build()))
        .containsExactly("a OUTDATED by b", "b CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-15", toll(105).asOf("2022-09-15")),
                act("b", SpeechAct.CORRECT, ARMENIA, "2022-09-15", toll(49).asOf("2022-09-14"))
                    .build()))
        .containsExactly("a CURRENT", "b CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022", ongoing(CLASHES).asOf("2022-09-14")),
                act("b", SpeechAct.CORRECT, ARMENIA, "2022", happened(CLASHES)).build()))
        .containsExactly("a OUTDATED by b", "b CURRENT");
  }

  @Test
  void ofTwoTimesOfDayTheLaterCounts() {
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14T08:00:00+04:00", toll(49)),
                said("b", ARMENIA, "2022-09-14T12:00:00+04:00", toll(105))))
        .containsExactly("a OUTDATED by b", "b CURRENT");
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14T23:00:00+04:00", toll(105)),
                said("b", ARMENIA, "2022-09-14T20:00:00Z", toll(135))))
        .as("one hour later, by earlier clocks")
        .contains("b CURRENT");
  }

  @Test
  void oneMaySupersedeAndCorrectOnesOwnWords() {
    Statement first = undated("first", ARMENIA, toll(49));
    for (RelationKind kind : List.of(RelationKind.SUPERSEDES, RelationKind.CORRECTS)) {
      Statement next =
          undated("next", ARMENIAN_GOVERNMENT, toll(105)).toBuilder().relation(kind, first).build();
      assertThat(standings(first, next))
          .containsExactly("first SUPERSEDED by next", "next CURRENT");
    }
  }

  @Test
  void whatCameBeforeTheSupersededStaysOutOfDate() {
    Statement first = said("first", ARMENIA, "2022-09-14", toll(49));
    Statement second = said("second", ARMENIA, "2022-09-15", toll(105));
    Statement third = undated("third", ARMENIA, toll(104)).toBuilder().superseding(second).build();
    assertThat(standings(first, second, third))
        .containsExactly("first OUTDATED by second", "second SUPERSEDED by third", "third CURRENT");
  }

  @Test
  void anotherSideCannotSilence() {
    Statement first = said("first", PASHINYAN, "2022-09-14", toll(49));
    for (RelationKind kind :
        List.of(RelationKind.SUPERSEDES, RelationKind.CORRECTS, RelationKind.RETRACTS)) {
      Statement rival =
          act("rival", SpeechAct.ASSERT, AZERBAIJAN, "2022-09-15", toll(150))
              .relation(kind, first)
              .build();
      assertThat(standings(first, rival)).containsExactly("first CURRENT", "rival CURRENT");
    }
    Statement retracting =
        act("rival", SpeechAct.RETRACT, AZERBAIJAN, "2022-09-15", toll(49)).build();
    assertThat(standings(first, retracting)).containsExactly("first CURRENT");
  }

  @Test
  void whatTwoSaidTogetherOneAloneCannotTakeBack() {
    Statement both =
        Statement.by(ARMENIA, AZERBAIJAN).id("both").on("2022-09-14").claim(toll(49)).build();
    Statement one = reaction("one", ARMENIA, "2022-09-15", RelationKind.RETRACTS, both);
    Statement other = reaction("other", AZERBAIJAN, "2022-09-16", RelationKind.RETRACTS, both);
    assertThat(standings(both, one)).containsExactly("both CURRENT");
    assertThat(standings(both, one, other)).containsExactly("both RETRACTED by other");
    Statement alone = said("alone", ARMENIA, "2022-09-14", toll(49));
    assertThat(
            standings(
                both, alone, act("r", SpeechAct.RETRACT, ARMENIA, "2022-09-15", toll(49)).build()))
        .containsExactly("both CURRENT", "alone RETRACTED by r");
  }

  @Test
  void aRetractionTakesBackAStatementOrAClaim() {
    Statement first = said("first", PASHINYAN, "2022-09-14", toll(49), happened(CLASHES));
    Statement second = said("second", ARMENIA, "2022-09-13", toll(48));
    assertThat(
            standings(
                first, second, reaction("r", ARMENIA, "2022-09-15", RelationKind.RETRACTS, first)))
        .containsExactly("first RETRACTED by r", "first RETRACTED by r", "second CURRENT");
    assertThat(
            standings(
                first,
                second,
                act("r", SpeechAct.RETRACT, ARMENIA, "2022-09-15", toll(49)).build(),
                said("third", ARMENIA, "2022-09-16", toll(49))))
        .containsExactly(
            "first RETRACTED by r", "first CURRENT", "second OUTDATED by third", "third CURRENT");
  }

  @Test
  void aRetractedAccusationIsTakenBackWithItsMotive() {
    assertThat(
            standings(
                said("a", ARMENIA, "2022-09-14", initiated(AZERBAIJAN, CLASHES).because("talks")),
                act("r", SpeechAct.RETRACT, ARMENIA, "2022-09-15", initiated(AZERBAIJAN, CLASHES))
                    .build()))
        .containsExactly("a RETRACTED by r");
  }

  @Test
  void aRetractedRetractionHasNoEffect() {
    Statement first = said("first", ARMENIA, "2022-09-14", toll(49));
    Statement back = reaction("back", ARMENIA, "2022-09-15", RelationKind.RETRACTS, first);
    Statement again = reaction("again", ARMENIA, "2022-09-16", RelationKind.RETRACTS, back);
    Statement thrice = reaction("thrice", ARMENIA, "2022-09-17", RelationKind.RETRACTS, again);
    assertThat(standings(first, back)).containsExactly("first RETRACTED by back");
    assertThat(standings(first, back, again)).containsExactly("first CURRENT");
    assertThat(standings(first, back, again, thrice)).containsExactly("first RETRACTED by back");
    Statement claim = act("back", SpeechAct.RETRACT, ARMENIA, "2022-09-15", toll(49)).build();
    assertThat(standings(first, claim, again)).containsExactly("first CURRENT");
    Statement newer =
        said("newer", ARMENIA, "2022-09-16", toll(60)).toBuilder().superseding(first).build();
    assertThat(
            standings(
                first, newer, reaction("r", ARMENIA, "2022-09-17", RelationKind.RETRACTS, newer)))
        .containsExactly("first CURRENT", "newer RETRACTED by r");
  }

  @Test
  void conditionalRetractionsHaveNoEffect() {
    Statement first = said("first", ARMENIA, "2022-09-14", toll(49));
    Statement back =
        reaction("back", ARMENIA, "2022-09-15", RelationKind.RETRACTS, first).toBuilder()
            .condition("if it is wrong")
            .build();
    assertThat(standings(first, back)).containsExactly("first CURRENT");
  }

  private static Statement relating(
      String id, Party speaker, RelationKind kind, String other, long count) {
    return undated(id, speaker, toll(count)).toBuilder()
        .relation(kind, undated(other, speaker, toll(0)))
        .build();
  }

  @Test
  void inCirclesNothingIsTakenBackOrReplaced() {
    for (RelationKind kind : List.of(RelationKind.RETRACTS, RelationKind.SUPERSEDES)) {
      Statement a = relating("a", ARMENIA, kind, "b", 1);
      Statement b = relating("b", ARMENIA, kind, "c", 2);
      Statement c = relating("c", ARMENIA, kind, "a", 3);
      assertThat(standings(a, b, c)).containsExactly("a CURRENT", "b CURRENT", "c CURRENT");
      Statement self = relating("self", ARMENIA, kind, "self", 4);
      assertThat(standings(self)).containsExactly("self CURRENT");
    }
  }

  @Test
  void aCircleIsBrokenFromOutside() {
    Statement a = relating("a", ARMENIA, RelationKind.RETRACTS, "b", 1);
    Statement b = relating("b", ARMENIA, RelationKind.RETRACTS, "a", 2);
    Statement out = relating("out", ARMENIA, RelationKind.RETRACTS, "a", 3);
    assertThat(standings(a, b, out))
        .containsExactly("a RETRACTED by out", "b CURRENT", "out CURRENT");
    Statement x = relating("x", ARMENIA, RelationKind.SUPERSEDES, "y", 1);
    Statement y = relating("y", ARMENIA, RelationKind.SUPERSEDES, "x", 2);
    Statement newest = relating("newest", ARMENIA, RelationKind.SUPERSEDES, "x", 3);
    Statement old = undated("old", ARMENIA, toll(4));
    Statement z = y.toBuilder().superseding(old).build();
    assertThat(standings(x, z, newest, old))
        .containsExactly(
            "x SUPERSEDED by newest", "y CURRENT", "newest CURRENT", "old SUPERSEDED by y");
  }

  /** By local clocks the two moments are the other way round. */
  @Test
  void aClaimIsTakenBackWhateverClockTellsWhen() {
    String earlier = "2022-09-14T01:00:00+03:00";
    String later = "2022-09-13T23:00:00Z";
    assertThat(
            standings(
                said("first", ARMENIA, earlier, toll(49)),
                act("r", SpeechAct.RETRACT, ARMENIA, later, toll(49)).build()))
        .containsExactly("first RETRACTED by r");
    assertThat(
            standings(
                act("r", SpeechAct.RETRACT, ARMENIA, earlier, toll(49)).build(),
                said("first", ARMENIA, later, toll(49))))
        .containsExactly("first CURRENT");
  }
}
