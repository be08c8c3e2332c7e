package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Claims;
import org.contested.claim.Scope;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** A long statement is found to exceed its own wholes as if each claim were compared with each. */
class PossibleWholesTest {
  private static final Party SPEAKER = Party.of("monitor", PartyKind.MONITOR, "A monitor");

  @Test
  void longStatements() {
    Seeds.forEach(
        100,
        (seed, random) -> {
          List<Claim> claims = new ArrayList<>();
          for (int i = 0; i < 40; i++) {
            claims.add(estimate(random));
          }
          Dataset.Builder builder = Dataset.builder().add(SPEAKER);
          for (int i = 0; i < 4; i++) {
            Event.Builder event = Event.builder().id("event-" + i).type(EventType.ARMED_CLASH);
            if (i > 0) {
              event.addPartOf(EventId.of("event-" + random.nextInt(i)));
            }
            builder.add(event.build());
          }
          Dataset dataset =
              builder.add(Statement.by(SPEAKER).claims(claims).build()).buildLenient();
          assertThat(dataset.problems())
              .as("seed %d", seed)
              .extracting(problem -> problem.pointer() + ": " + problem.message())
              .containsExactlyElementsOf(expected(dataset, claims));
        });
  }

  private static CasualtyEstimate estimate(RandomGenerator random) {
    Scope.Builder scope = Scope.builder().event(EventId.of("event-" + random.nextInt(4)));
    if (random.nextBoolean()) {
      LocalDate day = LocalDate.of(2022, 9, 1 + random.nextInt(5));
      scope.period(Timespan.between(day, day.plusDays(random.nextInt(5))));
    }
    CasualtyEstimate.Builder estimate =
        Claims.killed(Figure.exactly(random.nextInt(20))).within(scope.build()).toBuilder();
    return random.nextInt(4) == 0
        ? estimate.asOf(Timespan.parse("2022-09-14")).build()
        : estimate.build();
  }

  private static List<String> expected(Dataset dataset, List<Claim> claims) {
    List<String> expected = new ArrayList<>();
    for (int part = 0; part < claims.size(); part++) {
      for (int whole = 0; whole < claims.size(); whole++) {
        CasualtyEstimate a = (CasualtyEstimate) claims.get(part);
        CasualtyEstimate b = (CasualtyEstimate) claims.get(whole);
        if (b.figure().certainlyLessThan(a.figure())
            && a.asOf().equals(b.asOf())
            && !a.topic().equals(b.topic())
            && a.topic().get().isPartOf(b.topic().get(), dataset)) {
          expected.add(
              "/statements/0/claims/%d/figure: %s is more than the %s of /claims/%d, of which it is a part"
                  .formatted(part, a.figure(), b.figure(), whole));
        }
      }
    }
    return expected;
  }
}
