package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_FORCES;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.LOCAL_OFFICIALS;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.NOBODY_NAMED;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.said;
import static org.contested.dispute.Stake.OPPOSING_SIDE;
import static org.contested.dispute.Stake.OWN_SIDE;
import static org.contested.dispute.Stake.THIRD_PARTY;
import static org.contested.dispute.Stake.UNKNOWN;
import static org.contested.figure.Figure.exactly;

import java.util.List;
import org.contested.claim.Claim;
import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.Party;
import org.junit.jupiter.api.Test;

/** How speakers stand to what they tell. */
class StakeTest {

  private static Stake of(Party speaker, Claim claim, Entity... more) {
    return Accounts.in(dataset(List.of(said("s", speaker, "2022-09-14", claim)), more))
        .list()
        .get(0)
        .stake();
  }

  private static Event war(Participation... fighters) {
    return Event.builder()
        .id("other-war")
        .type(EventType.WAR)
        .name("another war")
        .participants(List.of(fighters))
        .build();
  }

  @Test
  void ofOnesOwnSide() {
    Claim toll = killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES);
    assertThat(of(ARMENIA, toll)).isEqualTo(OWN_SIDE);
    assertThat(of(PASHINYAN, toll)).isEqualTo(OWN_SIDE);
    assertThat(of(ARMENIAN_GOVERNMENT, killed(exactly(1)).of(ARMENIAN_FORCES).in(CLASHES)))
        .isEqualTo(OWN_SIDE);
    assertThat(of(LOCAL_OFFICIALS, killed(exactly(50)).of(AZERBAIJAN).in(CLASHES)))
        .isEqualTo(OWN_SIDE);
    assertThat(of(ARMENIA, controls(ARMENIA, KARABAKH))).isEqualTo(OWN_SIDE);
  }

  @Test
  void ofTheOpposingSideAsTwoBelligerents() {
    assertThat(of(AZERBAIJAN, killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES)))
        .isEqualTo(OPPOSING_SIDE);
    assertThat(of(PASHINYAN, initiated(AZERBAIJAN, BOMBING))).isEqualTo(OPPOSING_SIDE);
    assertThat(of(AZERBAIJAN, controls(ARMENIAN_FORCES, KARABAKH))).isEqualTo(OPPOSING_SIDE);
  }

  @Test
  void ofTheOpposingSideByLabels() {
    Event three =
        war(
            Participation.of(ARMENIA, Role.BELLIGERENT).onSide("A"),
            Participation.of(RUSSIA, Role.BELLIGERENT).onSide("A"),
            Participation.of(AZERBAIJAN, Role.BELLIGERENT).onSide("B"));
    Claim toll = killed(exactly(9)).of(AZERBAIJAN).in(three);
    assertThat(of(RUSSIA, toll, three)).isEqualTo(OPPOSING_SIDE);
    assertThat(of(AZERBAIJAN, killed(exactly(9)).of(RUSSIA).in(three), three))
        .isEqualTo(OPPOSING_SIDE);
    assertThat(of(RUSSIA, killed(exactly(9)).of(ARMENIA).in(three), three)).isEqualTo(UNKNOWN);
  }

  @Test
  void unknownWhereThreeFightWithoutLabels() {
    Event three =
        war(
            Participation.of(ARMENIA, Role.BELLIGERENT),
            Participation.of(RUSSIA, Role.BELLIGERENT),
            Participation.of(AZERBAIJAN, Role.TARGET));
    assertThat(of(RUSSIA, killed(exactly(9)).of(AZERBAIJAN).in(three), three)).isEqualTo(UNKNOWN);
  }

  @Test
  void ofThirdParties() {
    assertThat(of(MONITOR, killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES)))
        .isEqualTo(THIRD_PARTY);
    assertThat(of(RUSSIA, initiated(ARMENIA, CLASHES))).isEqualTo(THIRD_PARTY);
    assertThat(of(MONITOR, killed(exactly(49)).in(CLASHES))).isEqualTo(THIRD_PARTY);
    assertThat(of(MONITOR, happened(CLASHES))).isEqualTo(THIRD_PARTY);
    assertThat(of(RUSSIA, controls(ARMENIA, KARABAKH))).isEqualTo(THIRD_PARTY);
  }

  @Test
  void unknownWhereNoSideIsNamedOrTheSpeakerIsNot() {
    assertThat(of(ARMENIA, killed(exactly(49)).in(CLASHES))).isEqualTo(UNKNOWN);
    assertThat(of(ARMENIA, happened(CLASHES))).isEqualTo(UNKNOWN);
    assertThat(of(MONITOR, killed(exactly(49)).within(KARABAKH))).isEqualTo(UNKNOWN);
    assertThat(of(NOBODY_NAMED, killed(exactly(49)).of(ARMENIA).in(CLASHES))).isEqualTo(UNKNOWN);
  }
}
