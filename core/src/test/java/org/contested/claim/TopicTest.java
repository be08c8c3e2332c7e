package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.AZERBAIJAN;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;
import static org.contested.claim.Actors.SYUNIK;
import static org.contested.claim.Actors.WAR;
import static org.contested.claim.Claims.casualties;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.displaced;
import static org.contested.claim.Claims.ended;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.missing;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.sovereign;

import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What topics are, and which are parts of which, case by case. */
class TopicTest {

  private static final Figure ANY = Figure.unknown();

  private static void part(Claim part, Claim whole) {
    assertThat(isPart(part, whole, Containment.none())).as("%s of %s", part, whole).isTrue();
  }

  private static void noPart(Claim part, Claim whole) {
    assertThat(isPart(part, whole, Containment.none())).as("%s of %s", part, whole).isFalse();
  }

  private static boolean isPart(Claim part, Claim whole, Containment containment) {
    Topic smaller = part.topic().orElseThrow();
    Topic larger = whole.topic().orElseThrow();
    if (containment == Containment.none()) {
      assertThat(smaller.isPartOf(larger)).isEqualTo(smaller.isPartOf(larger, containment));
    }
    return smaller.isPartOf(larger, containment);
  }

  @Test
  void soldiersOfAPartyArePartOfAllOfIt() {
    CasualtyEstimate soldiers = killed(ANY).soldiersOf(ARMENIA).in(CLASHES);
    part(soldiers, killed(ANY).combatantsOf(ARMENIA).in(CLASHES));
    part(soldiers, killed(ANY).of(ARMENIA).in(CLASHES));
    part(soldiers, killed(ANY).in(CLASHES));
    noPart(soldiers, killed(ANY).civiliansOf(ARMENIA).in(CLASHES));
    noPart(soldiers, killed(ANY).of(AZERBAIJAN).in(CLASHES));
    noPart(killed(ANY).of(ARMENIA).in(CLASHES), soldiers);
    noPart(killed(ANY).in(CLASHES), soldiers);
    noPart(killed(ANY).combatantsOf(ARMENIA).in(CLASHES), soldiers);
  }

  @Test
  void theMissingArePartOfTheMissingOrCaptured() {
    CasualtyEstimate both = harmed(ANY, Harm.MISSING, Harm.CAPTURED).in(CLASHES);
    part(missing(ANY).in(CLASHES), both);
    noPart(both, missing(ANY).in(CLASHES));
    part(both, casualties(ANY).in(CLASHES));
    noPart(casualties(ANY).in(CLASHES), both);
    noPart(displaced(ANY).in(CLASHES), casualties(ANY).in(CLASHES));
    noPart(harmed(ANY, Harm.KILLED, Harm.DISPLACED).in(CLASHES), casualties(ANY).in(CLASHES));
  }

  @Test
  void narrowerGroupsArePartOfWiderOnes() {
    Toll all = killed(ANY);
    part(all.female().in(CLASHES), all.in(CLASHES));
    noPart(all.in(CLASHES), all.female().in(CLASHES));
    noPart(all.male().in(CLASHES), all.female().in(CLASHES));
    part(all.children().female().in(CLASHES), all.children().in(CLASHES));
    noPart(all.children().in(CLASHES), all.children().female().in(CLASHES));
    part(all.group("journalists").in(CLASHES), all.in(CLASHES));
    noPart(all.group("journalists").in(CLASHES), all.group("press").in(CLASHES));
    part(
        all.of(Victims.builder().ageGroup(AgeGroup.OLDER_PERSON).build()).in(CLASHES),
        all.of(Victims.builder().ageGroup(AgeGroup.ADULT).build()).in(CLASHES));
  }

  @Test
  void narrowerScopesArePartOfWiderOnes() {
    Toll toll = killed(ANY);
    part(toll.in(CLASHES).within(SYUNIK), toll.in(CLASHES));
    part(toll.in(CLASHES).within(SYUNIK), toll.within(SYUNIK));
    part(toll.in(CLASHES).during("2022-09-13"), toll.in(CLASHES).during("2022-09"));
    noPart(toll.in(CLASHES), toll.in(CLASHES).within(SYUNIK));
    noPart(toll.in(CLASHES), toll.within(SYUNIK));
    noPart(toll.in(CLASHES), toll.in(CLASHES).during("2022"));
    noPart(toll.in(CLASHES), toll.in(WAR));
    noPart(toll.in(CLASHES).caused(Directness.DIRECT), toll.in(CLASHES));
  }

  @Test
  void whatIsPartOfWhatIsAskedOfTheContainment() {
    Containment known =
        (part, whole) ->
            part.equals(whole) || (part.equals(CLASHES.id()) && whole.equals(WAR.id()));
    CasualtyEstimate inClashes = killed(ANY).in(CLASHES);
    CasualtyEstimate inWar = killed(ANY).in(WAR);
    assertThat(isPart(inClashes, inWar, known)).isTrue();
    assertThat(isPart(inWar, inClashes, known)).isFalse();
    assertThat(isPart(happened(CLASHES), ended(WAR), known)).isTrue();
    assertThat(isPart(initiated(ARMENIA, CLASHES), initiated(AZERBAIJAN, WAR), known)).isTrue();
    assertThat(isPart(initiated(ARMENIA, CLASHES), provoked(ARMENIA, WAR), known)).isFalse();
    noPart(inClashes, inWar);
    noPart(happened(CLASHES), happened(WAR));
    noPart(initiated(ARMENIA, CLASHES), initiated(ARMENIA, WAR));

    Containment places =
        (part, whole) ->
            part.equals(whole) || (part.equals(SYUNIK.id()) && whole.equals(KARABAKH.id()));
    assertThat(isPart(killed(ANY).within(SYUNIK), killed(ANY).within(KARABAKH), places)).isTrue();
    assertThat(isPart(controls(ARMENIA, SYUNIK), controls(AZERBAIJAN, KARABAKH), places)).isTrue();
    assertThat(isPart(controls(ARMENIA, SYUNIK), sovereign(ARMENIA, KARABAKH), places)).isFalse();

    Containment armies =
        (part, whole) ->
            part.equals(whole) || (part.equals(AZERBAIJAN.id()) && whole.equals(ARMENIA.id()));
    assertThat(isPart(killed(ANY).of(AZERBAIJAN).in(WAR), killed(ANY).of(ARMENIA).in(WAR), armies))
        .isTrue();
  }

  @Test
  void theContainmentOfWhoKnowsNothingIsEquality() {
    assertThat(Containment.none().isPartOf(EventId.of("a"), EventId.of("a"))).isTrue();
    assertThat(Containment.none().isPartOf(EventId.of("a"), EventId.of("b"))).isFalse();
    assertThat(Containment.none().isPartOf(EventId.of("armenia"), ARMENIA.id())).isFalse();
  }

  @Test
  void whoHoldsAPlaceInAPartOfATimeIsPartOfWhoHoldsItThen() {
    TerritorialStatus control = controls(ARMENIA, KARABAKH);
    part(control.during("2022-09-14"), control);
    part(control.during("2022-09-14"), control.during("2020-11-10/.."));
    part(control.during("2020"), control.during("2020"));
    noPart(control, control.during("2020-11-10/.."));
    noPart(control.during("2020-11-10/.."), control.during("2022-09-14"));
    noPart(control.during("2020-11-09"), control.during("2020-11-10/.."));
  }

  @Test
  void topicsOfDifferentTypesAreNeverParts() {
    Claim[] claims = {
      killed(ANY).in(CLASHES),
      controls(ARMENIA, KARABAKH),
      initiated(ARMENIA, CLASHES),
      happened(CLASHES)
    };
    for (Claim a : claims) {
      for (Claim b : claims) {
        if (a == b) {
          part(a, b);
        } else {
          noPart(a, b);
        }
      }
    }
  }

  @Test
  void equalTopicsAreTheSameQuestionWhateverTheAnswer() {
    assertThat(controls(ARMENIA, KARABAKH).partially().qualified("mainly").topic())
        .isEqualTo(controls(AZERBAIJAN, KARABAKH).topic());
    assertThat(controls(ARMENIA, KARABAKH).during("2020").topic())
        .isNotEqualTo(controls(ARMENIA, KARABAKH).topic());
    assertThat(initiated(ARMENIA, WAR).because("x").topic())
        .isEqualTo(initiated(AZERBAIJAN, WAR).topic());
    assertThat(happened(WAR).asOf("2020").topic()).isEqualTo(ended(WAR).topic());
  }

  @Test
  void aTerritorialTopicShowsItsParts() {
    TerritorialTopic topic =
        (TerritorialTopic) controls(ARMENIA, KARABAKH).during("2020").topic().orElseThrow();
    assertThat(topic.territory()).isEqualTo(KARABAKH.id());
    assertThat(topic.relation()).isEqualTo(Relation.CONTROL);
    assertThat(topic.period()).hasValue(Timespan.parse("2020"));
    assertThat(topic)
        .hasToString("TerritorialTopic[territory=karabakh, relation=CONTROL, period=2020]");
    assertThat(controls(ARMENIA, KARABAKH).topic().orElseThrow())
        .hasToString("TerritorialTopic[territory=karabakh, relation=CONTROL, period=unspecified]");
  }
}
