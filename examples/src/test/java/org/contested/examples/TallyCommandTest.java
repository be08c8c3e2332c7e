package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.killed;
import static org.contested.examples.Ran.run;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.between;
import static org.contested.figure.Figure.exactly;

import java.nio.file.Path;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.jackson.ContestedJson;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that count nobody twice, and what is not added. */
class TallyCommandTest {

  private static final Party NORTH = Party.of("north", PartyKind.STATE, "North");
  private static final Party SOUTH = Party.of("south", PartyKind.STATE, "South");
  private static final Party MONITOR = Party.of("monitor", PartyKind.MONITOR, "Monitor");
  private static final Event WAR =
      Event.of("war", EventType.WAR, "the war", "2022-01-30/2022-02-02");
  private static final Event FIRST =
      Event.of("first", EventType.ARMED_CLASH, "the first clash", "2022-01-30").toBuilder()
          .addPartOf(WAR.id())
          .build();
  private static final Event SECOND =
      Event.of("second", EventType.ARMED_CLASH, "the second clash", "2022-02-02").toBuilder()
          .addPartOf(WAR.id())
          .build();

  @TempDir private Path folder;

  private Ran tally(Object... arguments) {
    Path file = folder.resolve("war.json");
    ContestedJson.standard().write(war(), file);
    Object[] all = new Object[arguments.length + 2];
    all[0] = "tally";
    all[1] = file;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return run(all);
  }

  /** Two rival figures on the first clash, a total with its parts on the second. */
  private static Dataset war() {
    return Dataset.titled("war")
        .add(NORTH, SOUTH, MONITOR, WAR, FIRST, SECOND)
        .add(
            Statement.by(NORTH)
                .id("n1")
                .on("2022-01-31")
                .claim(killed(exactly(4)).of(NORTH).in(FIRST))
                .build(),
            Statement.by(SOUTH)
                .id("s1")
                .on("2022-02-01")
                .claim(killed(between(6, 9)).of(NORTH).in(FIRST))
                .build(),
            Statement.by(MONITOR)
                .id("m2")
                .on("2022-02-03")
                .claim(
                    killed(exactly(10)).in(SECOND),
                    killed(atLeast(3)).soldiersOf(NORTH).in(SECOND),
                    killed(exactly(2)).of(SOUTH).in(SECOND))
                .build())
        .build();
  }

  @Test
  void rivalFiguresAreNotAddedWithoutAPolicy() {
    Ran ran = tally("--by", "event");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "EVENT | NAME | KILLED | FIGURES", "second | the second clash | 10 | 1", "not added:")
        .hasSize(4);
    assertThat(ran.lines().get(3))
        .startsWith("- first: ")
        .contains("(statement n1)", "(statement s1)")
        .endsWith(
            "both answer one question; reconcile its accounts first, with a policy such as"
                + " latest()");
  }

  @ParameterizedTest
  @CsvSource({"envelope, 4–9", "latest, 6–9", "Conservative, ≥4"})
  void aPolicyMakesOneFigureOfThem(String policy, String figure) {
    assertThat(tally("--by", "event", "--policy", policy).lines())
        .containsExactly(
            "EVENT | NAME | KILLED | FIGURES",
            "first | the first clash | " + figure + " | 1",
            "second | the second clash | 10 | 1");
  }

  @Test
  void aPolicyThatHasNothingToSayLeavesTheQuestionOut() {
    assertThat(tally("--by", "event", "--policy", "consensus").lines())
        .contains("second | the second clash | 10 | 1", "not added:")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("- the policy consensus makes no figure of these: [")
                    .contains("statement n1", "statement s1"))
        .noneMatch(line -> line.startsWith("first | "));
  }

  @Test
  void byPartyOnlyFiguresWithAPartyCount() {
    assertThat(tally("--by", "party", "--policy", "envelope").lines())
        .containsExactly(
            "PARTY | NAME | KILLED | FIGURES",
            "north | North | ≥7 | 2",
            "south | South | 2 | 1",
            "not added:",
            "- 1 figure has no party");
  }

  @Test
  void byMonthAndTerritory() {
    assertThat(tally("--by", "month", "--policy", "latest").lines())
        .containsExactly(
            "MONTH | NAME | KILLED | FIGURES", "2022-01 | 6–9 | 1", "2022-02 | 10 | 1");
    assertThat(tally("--by", "territory").lines())
        .containsExactly(
            "TERRITORY | NAME | KILLED | FIGURES", "not added:", "- 5 figures have no territory");
  }

  @Test
  void aLimitSaysHowManyAreLeft() {
    assertThat(tally("--by", "event", "--policy", "latest", "--limit", "1").lines())
        .containsExactly(
            "EVENT | NAME | KILLED | FIGURES", "first | the first clash | 6–9 | 1", "… and 1 more");
  }

  @Test
  void otherHarmsHaveNoFiguresHere() {
    assertThat(tally("--by", "event", "--harm", "injured").lines())
        .containsExactly("EVENT | NAME | INJURED | FIGURES");
    assertThat(tally("--by", "year").err()).startsWith("Invalid value for option '--by'");
  }

  @Test
  void gedAddsUpToThePublishedSum() {
    Path csv = SharedData.require("ucdp-ged/ukr-ged22.1-hdx.csv");
    Path file = folder.resolve("ged.ndjson");
    assertThat(Ran.run("import", "ucdp-ged", csv, "--out", file).status()).isZero();
    assertThat(run("tally", file, "--by", "territory").lines())
        .containsExactly(
            "TERRITORY | NAME | KILLED | FIGURES",
            "gw:369 | Ukraine | 7410–8816 (best 7882) | 2989");
    assertThat(run("tally", file, "--by", "party", "--limit", "1").lines())
        .contains("ucdp-actor:5817 | Maidan | ≥9 (best 55) | 6");
  }
}
