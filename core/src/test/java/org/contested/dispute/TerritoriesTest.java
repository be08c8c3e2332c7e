package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contested.claim.Claims.administers;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.inhabits;
import static org.contested.claim.Claims.occupies;
import static org.contested.claim.Claims.sovereign;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_FORCES;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.NEWSROOM;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.said;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.format.DateTimeParseException;
import org.contested.claim.Relation;
import org.contested.dataset.Dataset;
import org.contested.statement.Statement;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.junit.jupiter.api.Test;

/** Who holds a place, as each viewpoint has it. */
class TerritoriesTest {

  private static final Territories TERRITORIES =
      Territories.in(
          dataset(
              said(
                  "a",
                  AZERBAIJAN,
                  "2022",
                  sovereign(AZERBAIJAN, KARABAKH),
                  controls(AZERBAIJAN, KARABAKH).during("2020-11-10/..")),
              denied("b", ARMENIAN_GOVERNMENT, "2022", sovereign(AZERBAIJAN, KARABAKH)),
              said(
                  "c",
                  ARMENIA,
                  "2022",
                  controls(ARMENIA, KARABAKH).during("1994-05-12/2020-09-27")),
              said("d", RUSSIA, "2021", sovereign(AZERBAIJAN, KARABAKH)),
              said(
                  "e",
                  MONITOR,
                  "2022",
                  occupies(ARMENIAN_FORCES, KARABAKH).during("1994/2020"),
                  administers(RUSSIA, KARABAKH).during("2020-11-10/..")),
              said("f", PASHINYAN, "2022", inhabits(ARMENIA, KARABAKH)),
              said("old", RUSSIA, "2019", sovereign(ARMENIA, KARABAKH))));

  private static Territories.Status on(String day) {
    return TERRITORIES.status(KARABAKH).on(day);
  }

  @Test
  void aLaterWordOnALaterTimeLeavesWhatWasSaidOfEarlierTimes() {
    Statement before =
        said("before", MONITOR, "2005", controls(ARMENIA, KARABAKH).during("1994/.."));
    Statement since =
        said("since", MONITOR, "2021", controls(AZERBAIJAN, KARABAKH).during("2020-11-10/.."));
    Statement rival = said("rival", RUSSIA, "2022", controls(AZERBAIJAN, KARABAKH).during("2000"));
    Statement agreeing =
        said("agreeing", RUSSIA, "2022", controls(AZERBAIJAN, KARABAKH).during("2021/2022"));
    Dataset dataset = dataset(before, since);
    Territories territories = Territories.in(dataset);
    assertThat(territories.status(KARABAKH).on("2000-06-01").accordingTo(MONITOR).deFacto())
        .containsExactly(ARMENIA.id());
    assertThat(territories.status(KARABAKH).on("2022-06-01").accordingTo(MONITOR).deFacto())
        .containsExactly(AZERBAIJAN.id());
    assertThat(Accounts.in(dataset).control().of(KARABAKH).on("2022-06-01").current())
        .extracting(account -> account.statement().id())
        .containsExactly(since.id());
    assertThat(Disputes.in(dataset)).isEmpty();
    assertThat(Disputes.in(dataset(before, since, rival))).hasSize(1);
    assertThat(Disputes.in(dataset(before, since, agreeing))).isEmpty();
  }

  @Test
  void eachViewpointHasItsOwnAnswer() {
    Territories.Status status = on("2022-09-14");
    assertThat(status.accordingTo(AZERBAIJAN).sovereigns()).containsExactly(AZERBAIJAN.id());
    assertThat(status.accordingTo(AZERBAIJAN).deFacto()).containsExactly(AZERBAIJAN.id());
    assertThat(status.accordingTo(ARMENIA).sovereigns()).isEmpty();
    assertThat(status.accordingTo(ARMENIA).notSovereign()).containsExactly(AZERBAIJAN.id());
    assertThat(status.accordingTo(ARMENIA).deFacto()).isEmpty();
    assertThat(status.accordingTo(ARMENIA).holders(Relation.INHABITED_BY))
        .containsExactly(ARMENIA.id());
    assertThat(status.accordingTo(MONITOR).deFacto()).containsExactly(RUSSIA.id());
    assertThat(status.accordingTo(PASHINYAN).holdings()).hasSize(1);
    assertThat(status.accordingTo(ARMENIAN_GOVERNMENT).notSovereign())
        .containsExactly(AZERBAIJAN.id());
  }

  @Test
  void whoSaysNothingHasNoAnswer() {
    assertThat(on("2022-09-14").accordingTo(NEWSROOM))
        .isEqualTo(new Territories.Viewpoint(NEWSROOM.id(), ImmutableList.of()));
    assertThat(TERRITORIES.status(TerritoryId.of("nowhere")).on("2022-09-14").explain())
        .isEqualTo("Nobody says anything.\n");
    assertThat(TERRITORIES.told()).containsExactly(KARABAKH.id());
  }

  @Test
  void theDayCounts() {
    Territories.Status before = on("2010-01-01");
    assertThat(before.accordingTo(ARMENIA).deFacto()).containsExactly(ARMENIA.id());
    assertThat(before.accordingTo(AZERBAIJAN).deFacto()).isEmpty();
    assertThat(before.accordingTo(AZERBAIJAN).holdings())
        .extracting(Territories.Holding::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(before.accordingTo(MONITOR).holdings())
        .extracting(Territories.Holding::certainty)
        .containsExactly(Certainty.YES);
    assertThatThrownBy(() -> on("in 2010")).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void whoRecognisesWhomAndWhoClaims() {
    Territories.Status status = on("2022-09-14");
    assertThat(status.recognitions().asMap())
        .containsOnlyKeys(AZERBAIJAN.id(), RUSSIA.id())
        .containsValue(ImmutableSet.of(AZERBAIJAN.id()));
    assertThat(status.claimants()).containsExactly(AZERBAIJAN.id());
    assertThat(status.bySide().keySet())
        .containsExactly(AZERBAIJAN.id(), ARMENIA.id(), RUSSIA.id(), MONITOR.id());
  }

  @Test
  void explainsByViewpoint() {
    Territories.Status status =
        Territories.in(
                dataset(
                    said("a", AZERBAIJAN, "2022", sovereign(AZERBAIJAN, KARABAKH)),
                    denied("b", ARMENIAN_GOVERNMENT, "2022", sovereign(AZERBAIJAN, KARABAKH)),
                    said("c", ARMENIA, "2022", controls(ARMENIA, KARABAKH).during("1994/.."))))
            .status(KARABAKH)
            .on("2010-01-01");
    assertThat(status.explain())
        .isEqualTo(
            """
            - Azerbaijan: Azerbaijan is sovereign over Nagorno-Karabakh (2022, about its own side, \
            statement a)
            - Armenia's government [Armenia] denies: Azerbaijan is sovereign over Nagorno-Karabakh \
            (2022, about the opposing side, statement b)
            - Armenia: Armenia controls Nagorno-Karabakh, 1994/.. (2022, about its own side, \
            statement c)
            """);
  }
}
