package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.injured;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.missing;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_FORCES;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.CONFLICT;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.WAR_2020;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.exactly;

import java.util.ArrayList;
import java.util.List;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.junit.jupiter.api.Test;

/** Which two topics are proved to have nobody in common. */
class DisjointnessTest {

  private static final Party MILITIA = Party.of("militia", PartyKind.MILITIA, "the militia");
  private static final Party REBELS = Party.of("rebels", PartyKind.REBEL_GROUP, "the rebels");
  private static final Party OTHER_REBELS =
      Party.of("other-rebels", PartyKind.REBEL_GROUP, "the other rebels");
  private static final Territory LAND = Territory.of("land", TerritoryKind.COUNTRY, "Land");
  private static final Territory OTHER_LAND =
      Territory.of("other-land", TerritoryKind.COUNTRY, "Other Land");
  private static final Territory STRIP =
      Territory.builder()
          .id("strip")
          .kind(TerritoryKind.REGION)
          .name("Strip")
          .partOf(LAND)
          .partOf(OTHER_LAND)
          .build();
  private static final Event RAID = catalogued("ged:1", "2022-09-13");
  private static final Event AMBUSH = catalogued("ged:2", "2022-09-13");
  private static final Event ELSEWHERE =
      Event.of("elsewhere", EventType.ARMED_CLASH, "a clash elsewhere", "2022-09-13");

  private static Event catalogued(String id, String when) {
    return Event.builder()
        .id(id)
        .type(EventType.ARMED_CLASH)
        .name("the clash " + id)
        .code(id)
        .when(when)
        .in(KARABAKH)
        .build();
  }

  private static Tally tally(Claim... claims) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      statements.add(said("s" + (i + 1), MONITOR, "2022-09-14", claims[i]));
    }
    return tally(statements);
  }

  private static Tally tally(List<Statement> statements, Entity... more) {
    List<Entity> entities =
        new ArrayList<>(
            List.of(MILITIA, REBELS, OTHER_REBELS, LAND, OTHER_LAND, RAID, AMBUSH, ELSEWHERE));
    entities.addAll(List.of(more));
    return Accounts.in(dataset(statements, entities.toArray(Entity[]::new))).list().stream()
        .collect(Tally.collector());
  }

  private static CasualtyEstimate one(Event event) {
    return killed(exactly(1)).in(event);
  }

  private static void assertAdds(Claim a, Claim b) {
    assertThat(tally(a, b).total()).contains(exactly(2));
  }

  private static void assertRefuses(Claim a, Claim b) {
    assertThatThrownBy(() -> tally(a, b).total()).isInstanceOf(OverlappingTopicsException.class);
  }

  @Test
  void harmsAndDirectness() {
    assertAdds(one(CLASHES), injured(exactly(1)).in(CLASHES));
    assertRefuses(one(CLASHES), missing(exactly(1)).in(CLASHES));
    assertRefuses(one(CLASHES), harmed(exactly(1), Harm.KILLED, Harm.INJURED).in(CLASHES));
    assertAdds(one(CLASHES).caused(Directness.DIRECT), one(CLASHES).caused(Directness.INDIRECT));
    assertRefuses(one(CLASHES), one(CLASHES).caused(Directness.INDIRECT));
    assertRefuses(one(CLASHES).caused(Directness.DIRECT), one(CLASHES).caused(Directness.EXCESS));
  }

  @Test
  void victims() {
    assertAdds(killed(exactly(1)).female().in(CLASHES), killed(exactly(1)).male().in(CLASHES));
    assertRefuses(
        killed(exactly(1)).female().in(CLASHES), killed(exactly(1)).children().in(CLASHES));
    assertAdds(
        killed(exactly(1)).soldiersOf(ARMENIA).in(CLASHES),
        killed(exactly(1)).civilians().in(CLASHES));
    assertRefuses(
        killed(exactly(1)).status(VictimStatus.DIRECTLY_PARTICIPATING).in(CLASHES),
        killed(exactly(1)).civilians().in(CLASHES));
    assertRefuses(
        killed(exactly(1)).group("journalists").in(CLASHES),
        killed(exactly(1)).group("medics").in(CLASHES));
  }

  @Test
  void partiesAreApartOnlyIfNobodyCanBeOfBoth() {
    assertAdds(of(ARMENIA), of(RUSSIA));
    assertAdds(of(ARMENIAN_FORCES), of(RUSSIA));
    assertRefuses(of(ARMENIAN_FORCES), of(ARMENIA));
    assertAdds(of(REBELS), of(OTHER_REBELS));
    assertRefuses(of(MILITIA), of(ARMENIA));
    assertRefuses(of(REBELS), of(ARMENIA));
    assertRefuses(of(MONITOR), of(ARMENIA));
  }

  private static Claim of(Party party) {
    return killed(exactly(1)).of(party).in(ELSEWHERE);
  }

  @Test
  void opponentsInTheEventAreApart() {
    Event uprising =
        Event.builder()
            .id("uprising")
            .type(EventType.ARMED_CLASH)
            .name("the uprising")
            .between(ARMENIA, REBELS)
            .build();
    assertThat(
            tally(
                    List.of(
                        said("a", MONITOR, "2022", killed(exactly(1)).of(ARMENIA).in(uprising)),
                        said("b", MONITOR, "2022", killed(exactly(1)).of(REBELS).in(uprising))),
                    uprising)
                .total())
        .contains(exactly(2));
  }

  @Test
  void anArmyOfAnOfficeholderIsItsStates() {
    Party guard =
        Party.of("guard", PartyKind.MILITARY, "the guard")
            .with(Affiliation.speaksFor(ARMENIA).during("1999"));
    List<Statement> statements =
        List.of(
            said("a", MONITOR, "2022", killed(exactly(1)).of(ARMENIA).in(ELSEWHERE)),
            said("b", MONITOR, "2022", killed(exactly(1)).of(guard).in(ELSEWHERE)));
    assertThatThrownBy(() -> tally(statements, guard).total())
        .isInstanceOf(OverlappingTopicsException.class);
  }

  @Test
  void eventsAreApartInOneWholeOrOneCatalogue() {
    assertAdds(one(CLASHES), one(WAR_2020));
    assertRefuses(one(CLASHES), one(CONFLICT));
    assertRefuses(one(CLASHES), one(BOMBING));
    assertAdds(one(RAID), one(AMBUSH));
    assertRefuses(one(RAID), one(ELSEWHERE));
    assertAdds(one(ELSEWHERE), one(WAR_2020));
  }

  @Test
  void territoriesAreApartIfOfOneLevelAndNothingLiesInBoth() {
    Claim land = killed(exactly(1)).within(LAND);
    Claim other = killed(exactly(1)).within(OTHER_LAND);
    assertAdds(land, other);
    assertRefuses(land, killed(exactly(1)).within(KARABAKH));
    List<Statement> statements =
        List.of(said("a", MONITOR, "2022", land), said("b", MONITOR, "2022", other));
    assertThatThrownBy(() -> tally(statements, STRIP).total())
        .isInstanceOf(OverlappingTopicsException.class);
  }

  @Test
  void timesAreApartIfTheyCertainlyDoNotMeet() {
    assertAdds(killed(exactly(1)).during("2022-09"), killed(exactly(1)).during("2022-10"));
    assertRefuses(killed(exactly(1)).during("2022-09"), killed(exactly(1)).during("2022-09-30"));
    assertRefuses(killed(exactly(1)).during("2022-09/"), killed(exactly(1)).during("2022-10"));
  }

  @Test
  void oneMomentByDifferentClocksIsOneMoment() {
    CasualtyEstimate one = killed(exactly(1)).in(CLASHES);
    assertRefuses(one.during("2022-09-12T23:00:00-05:00"), one.during("2022-09-13T04:00:00Z"));
    assertRefuses(
        one.during("2022-09-12T20:00:00-05:00/2022-09-12T23:00:00-05:00"),
        one.during("2022-09-13T02:00:00Z/2022-09-13T03:00:00Z"));
    assertRefuses(one.during("2022-09-12T08:00:00"), one.during("2022-09-12T12:00:00+03:00"));
    assertAdds(one.during("2022-09-12T23:00:00-05:00"), one.during("2022-09-13T05:00:00Z"));
    assertAdds(one.during("2022-09-12T08:00:00Z"), one.during("2022-09-12T09:00:00Z"));
  }
}
