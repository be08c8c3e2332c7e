package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.common.RandomTexts.oneOf;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.contested.common.Entity;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Circles of parts, and of parties that act for one another. */
class CyclesTest {

  private static Event event(String id, String... wholes) {
    Event.Builder event = Event.builder().id(id).type(EventType.OTHER);
    for (String whole : wholes) {
      event.addPartOf(EventId.of(whole));
    }
    return event.build();
  }

  private static Party party(String id, Affiliation... ties) {
    return Party.builder().id(id).kind(PartyKind.OTHER).affiliations(List.of(ties)).build();
  }

  private static Affiliation partOf(String id) {
    return Affiliation.partOf(PartyId.of(id));
  }

  private static Dataset lenient(Entity... entities) {
    return Dataset.builder().add(entities).buildLenient();
  }

  private static List<String> problems(Entity... entities) {
    return lenient(entities).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aThingThatIsPartOfItselfIsACircle() {
    assertThat(problems(event("a", "a")))
        .containsExactly(
            "ERROR PART_OF_CYCLE at /events/0/partOf: 'a' is part of 'a': a circle; remove one of"
                + " these ties");
    assertThat(
            problems(
                Territory.builder()
                    .id("t")
                    .kind(TerritoryKind.REGION)
                    .addPartOf(TerritoryId.of("t"))
                    .build()))
        .containsExactly(
            "ERROR PART_OF_CYCLE at /territories/0/partOf: 't' is part of 't': a circle; remove one"
                + " of these ties");
    assertThat(problems(party("p", partOf("p"))))
        .containsExactly(
            "ERROR AFFILIATION_CYCLE at /parties/0/affiliations: 'p' acts for 'p': a circle; remove"
                + " one of these ties");
  }

  @Test
  void aCircleIsToldWithAllOfIt() {
    assertThat(problems(event("x", "b"), event("a", "b"), event("b", "c"), event("c", "a")))
        .containsExactly(
            "ERROR PART_OF_CYCLE at /events/2/partOf: 'b' is part of 'c' is part of 'a' is part of"
                + " 'b': a circle; remove one of these ties");
  }

  @Test
  void separateCirclesAreToldSeparately() {
    assertThat(problems(event("a", "b"), event("b", "a"), event("c", "d"), event("d", "c")))
        .containsExactly(
            "ERROR PART_OF_CYCLE at /events/0/partOf: 'a' is part of 'b' is part of 'a': a circle;"
                + " remove one of these ties",
            "ERROR PART_OF_CYCLE at /events/2/partOf: 'c' is part of 'd' is part of 'c': a circle;"
                + " remove one of these ties");
  }

  @Test
  void severalWaysUpAreNoCircle() {
    assertThat(
            problems(
                event("d", "b", "c"),
                event("b", "a"),
                event("c", "a"),
                event("a"),
                event("e", "d", "a")))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AffiliationKind.class)
  void onlyTiesThatLeadUpwardMakeCirclesOfParties(AffiliationKind kind) {
    Party a = party("a", Affiliation.of(kind, PartyId.of("b")));
    Party b = party("b", partOf("a"));
    assertThat(problems(a, b)).hasSize(kind.actsForOther() ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    // certainly at different times
    "1991/1994, 1996/1999, false",
    "1991-01-01/1994-12-31, 1995-01-01/.., false",
    "../1994-12-31, 1995-01-01/.., false",
    "2022-09-13, 2022-09-14, false",
    // at one time, or possibly so
    "1991/1995, 1994/1999, true",
    "1991-01-01/1995-01-01, 1995-01-01/.., true",
    "1991/.., 1999/.., true",
    "../1999, ../1991, true",
    "1990, 1990, true",
    "[1991..1995], [1995..1999], true",
    "unknown, 1990, true",
    "1991-01-01/, /1990-01-01, false"
  })
  void partiesMayActForOneAnotherAtDifferentTimes(String one, String other, boolean circle) {
    Party a = party("a", partOf("b").during(one));
    Party b = party("b", Affiliation.speaksFor(PartyId.of("a")).during(other));
    assertThat(problems(a, b)).hasSize(circle ? 1 : 0);
    assertThat(problems(b, a)).hasSize(circle ? 1 : 0);
    assertThat(problems(a, party("b", partOf("a")))).hasSize(1);
  }

  @Test
  void aLongerCircleNeedsOneTimeForAllOfIt() {
    Party a = party("a", partOf("b").during("1990/1995"));
    Party b = party("b", partOf("c").during("1993/1998"));
    assertThat(problems(a, b, party("c", partOf("a").during("1996/1999")))).isEmpty();
    assertThat(problems(a, b, party("c", partOf("a").during("1994/1999")))).hasSize(1);
    assertThat(
            problems(a, b, party("c", partOf("a").during("1996/1999"), partOf("a").during("1994"))))
        .containsExactly(
            "ERROR AFFILIATION_CYCLE at /parties/0/affiliations: 'a' acts for 'b' acts for 'c' acts"
                + " for 'a': a circle; remove one of these ties");
  }

  /** The walk begins elsewhere on days on which another tie holds; the circle is the same. */
  @Test
  void oneCircleOfPartiesIsToldOnce() {
    Party x = party("x", partOf("b").during("1990/1995"));
    Party a = party("a", partOf("b").during("1990/2000"));
    Party b = party("b", partOf("a").during("1990/2000"));
    assertThat(problems(x, a, b)).hasSize(1);
  }

  /** Whether two parties take turns does not depend on how many others there are. */
  @Test
  void datedTiesOfOthersMakeNoCircle() {
    List<Party> parties = new ArrayList<>();
    parties.add(party("a", partOf("b").during("1991/1994")));
    parties.add(party("b", partOf("a").during("1996/1999")));
    for (int i = 0; i < 300; i++) {
      parties.add(party("p" + i, partOf("a").during(Timespan.inYear(1500 + i))));
    }
    assertThat(problems(parties.toArray(Party[]::new))).isEmpty();
  }

  @Test
  void longChainsTakeNoStackAndLinearTime() {
    int length = 100_000;
    List<Event> chain =
        IntStream.range(0, length).mapToObj(i -> event("e" + i, "e" + (i + 1))).toList();
    Dataset.Builder open = Dataset.builder().addAll(chain).add(event("e" + length));
    Dataset dataset = within(open::build);
    assertThat(dataset.problems()).isEmpty();
    assertThat(dataset.isPartOf(EventId.of("e0"), EventId.of("e" + length))).isTrue();
    assertThat(dataset.isPartOf(EventId.of("e1"), EventId.of("e0"))).isFalse();

    Dataset.Builder closed = Dataset.builder().addAll(chain).add(event("e" + length, "e0"));
    List<Problem> problems = within(closed::buildLenient).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).pointer()).isEqualTo("/events/0/partOf");
  }

  @Test
  void longChainsOfPartiesTakeNoStackAndLinearTime() {
    int length = 50_000;
    List<Party> chain =
        IntStream.range(0, length).mapToObj(i -> party("p" + i, partOf("p" + (i + 1)))).toList();
    Dataset dataset = within(Dataset.builder().addAll(chain).add(party("p" + length))::build);
    assertThat(dataset.sideOf(PartyId.of("p0"), Timespan.parse("2022")))
        .containsExactly(PartyId.of("p" + length));
  }

  @Test
  void manyCirclesTakeLinearTime() {
    Dataset.Builder builder = Dataset.builder();
    for (int i = 0; i < 50_000; i++) {
      builder.add(event("e" + i, "e" + i));
    }
    assertThat(within(builder::buildLenient).problems()).hasSize(50_000);
  }

  @Test
  void aThicketOfTiesTakesLinearTime() {
    Dataset.Builder builder = Dataset.builder();
    int layers = 60;
    for (int layer = 0; layer < layers; layer++) {
      String[] next = {"l" + (layer + 1) + "a", "l" + (layer + 1) + "b"};
      builder.add(event("l" + layer + "a", next), event("l" + layer + "b", next));
    }
    builder.add(event("l" + layers + "a"), event("l" + layers + "b"));
    Dataset dataset = within(builder::build);
    assertThat(within(() -> dataset.isPartOf(EventId.of("l0a"), EventId.of("nothing")))).isFalse();
  }

  private static <T> T within(org.junit.jupiter.api.function.ThrowingSupplier<T> work) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), work);
  }

  /** Brute force: there is a circle exactly if some node can reach itself. */
  @Test
  void circlesAreFoundExactlyWhereThereAreSome() {
    Seeds.forEach(
        2000,
        (seed, random) -> {
          int size = 1 + random.nextInt(7);
          SetMultimap<Integer, Integer> edges = LinkedHashMultimap.create();
          for (int i = random.nextInt(2 * size); i >= 0; i--) {
            edges.put(random.nextInt(size), random.nextInt(size));
          }
          List<List<Integer>> circles = Circles.in(edges);
          assertThat(circles.isEmpty())
              .as("seed %d: %s", seed, edges)
              .isEqualTo(IntStream.range(0, size).noneMatch(node -> reachesItself(node, edges)));
          Set<Integer> told = new HashSet<>();
          for (List<Integer> circle : circles) {
            for (int i = 0; i < circle.size(); i++) {
              assertThat(edges.containsEntry(circle.get(i), circle.get((i + 1) % circle.size())))
                  .as("seed %d: %s in %s", seed, circle, edges)
                  .isTrue();
              assertThat(told.add(circle.get(i))).as("seed %d: %s", seed, circles).isTrue();
            }
          }
        });
  }

  private static boolean reachesItself(int start, SetMultimap<Integer, Integer> edges) {
    Set<Integer> reached = new HashSet<>(edges.get(start));
    for (boolean grows = true; grows; ) {
      Set<Integer> more = new HashSet<>(reached);
      reached.forEach(node -> more.addAll(edges.get(node)));
      grows = reached.addAll(more);
    }
    return reached.contains(start);
  }

  /** Brute force over ten days: parties circle exactly if they do on one of the days. */
  @Test
  void partiesCircleExactlyIfTheyDoOnSomeDay() {
    Seeds.forEach(
        500,
        (seed, random) -> {
          int size = 2 + random.nextInt(4);
          List<int[]> ties = new ArrayList<>();
          for (int i = random.nextInt(2 * size); i >= 0; i--) {
            int first = random.nextInt(10);
            ties.add(
                new int[] {
                  random.nextInt(size),
                  random.nextInt(size),
                  first,
                  first + random.nextInt(10 - first)
                });
          }
          boolean circle = false;
          for (int day = 0; day < 10; day++) {
            SetMultimap<Integer, Integer> edges = LinkedHashMultimap.create();
            for (int[] tie : ties) {
              if (tie[2] <= day && day <= tie[3]) {
                edges.put(tie[0], tie[1]);
              }
            }
            circle |= IntStream.range(0, size).anyMatch(node -> reachesItself(node, edges));
          }
          List<Party> parties =
              IntStream.range(0, size)
                  .mapToObj(
                      node ->
                          party(
                              "p" + node,
                              ties.stream()
                                  .filter(tie -> tie[0] == node)
                                  .map(tie -> tie(tie, oneOf(random, "", " “then”")))
                                  .toArray(Affiliation[]::new)))
                  .toList();
          List<String> problems = problems(parties.toArray(Party[]::new));
          assertThat(!problems.isEmpty()).as("seed %d: %s", seed, parties).isEqualTo(circle);
        });
  }

  private static Affiliation tie(int[] tie, String wording) {
    return partOf("p" + tie[1])
        .during("2022-09-1%d/2022-09-1%d%s".formatted(tie[2], tie[3], wording));
  }
}
