package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.common.Seeds;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** Laws of adding up, over random accounts. */
class TallyLawsTest {

  private static final int SEEDS = 1200;

  /** {@return a few accounts with figures; in half of the cases so few that they often add up} */
  private static List<Account> accounts(RandomGenerator random) {
    List<Account> told =
        new ArrayList<>(
            Accounts.in(SmallWorld.dataset(random)).list().stream()
                .filter(account -> account.claim() instanceof CasualtyEstimate)
                .filter(account -> !account.isDenial())
                .toList());
    Collections.shuffle(told, new Random(random.nextLong()));
    return told.subList(0, Math.min(told.size(), random.nextBoolean() ? 3 : 20));
  }

  private static Tally tally(List<Account> accounts) {
    return accounts.stream().collect(Tally.collector());
  }

  /** {@return the total, or the word that it cannot be told} */
  private static Object total(Tally tally) {
    try {
      return tally.total();
    } catch (OverlappingTopicsException refusal) {
      assertThat(tally.entries())
          .extracting(Tally.Entry::topic)
          .contains(refusal.first(), refusal.second());
      return "refused";
    }
  }

  @Test
  void talliesAreACommutativeMonoid() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          Tally a = tally(accounts(random));
          Tally b = tally(accounts(random));
          Tally c = tally(accounts(random));
          assertThat(a.combine(b).combine(c))
              .as("seed %d", seed)
              .isEqualTo(a.combine(b.combine(c)));
          assertThat(a.combine(b))
              .as("seed %d", seed)
              .isEqualTo(b.combine(a))
              .hasSameHashCodeAs(b.combine(a));
          assertThat(a.combine(Tally.empty())).as("seed %d", seed).isEqualTo(a);
          assertThat(Tally.empty().combine(a)).as("seed %d", seed).isEqualTo(a);
          assertThat(total(a.combine(b))).as("seed %d", seed).isEqualTo(total(b.combine(a)));
        });
  }

  @Test
  void collectingInParallelGivesTheSame() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          List<Account> accounts = new ArrayList<>();
          for (int i = 0; i < 20; i++) {
            accounts.addAll(accounts(random));
          }
          assertThat(accounts.parallelStream().collect(Tally.collector()))
              .as("seed %d", seed)
              .isEqualTo(tally(accounts));
          assertThat(accounts.parallelStream().map(Tally::of).collect(Tally.combining()))
              .as("seed %d", seed)
              .isEqualTo(tally(accounts));
        });
  }

  @Test
  void theTotalDoesNotDependOnTheOrder() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Account> accounts = new ArrayList<>(accounts(random));
          Object total = total(tally(accounts));
          for (int i = 0; i < 4; i++) {
            Collections.shuffle(accounts, new Random(seed + i));
            assertThat(total(tally(accounts))).as("seed %d: %s", seed, accounts).isEqualTo(total);
          }
        });
  }

  @Test
  void theTotalIsTheSumIfNoTwoOverlapAndRefusedIfTwoDo() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Account> accounts = accounts(random);
          Tally tally = tally(accounts);
          if (accounts.isEmpty()) {
            assertThat(tally.total()).isEmpty();
          } else {
            World world = accounts.get(0).world();
            boolean apart = pairs(world, topics(accounts)).isEmpty();
            Optional<Figure> sum =
                accounts.stream().map(each -> each.figure().orElseThrow()).reduce(Figure::plus);
            assertThat(total(tally))
                .as("seed %d: %s", seed, accounts)
                .isEqualTo(apart ? sum : "refused");
          }
        });
  }

  private static List<CasualtyTopic> topics(List<Account> accounts) {
    return accounts.stream().map(account -> (CasualtyTopic) account.topic()).toList();
  }

  /** {@return the pairs of positions whose topics are not proved apart, each with each compared} */
  private static Set<Set<Integer>> pairs(World world, List<CasualtyTopic> topics) {
    Disjointness disjointness = new Disjointness(world);
    Set<Set<Integer>> pairs = new HashSet<>();
    for (int i = 0; i < topics.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!disjointness.areDisjoint(topics.get(i), topics.get(j))) {
          pairs.add(Set.of(i, j));
        }
      }
    }
    return pairs;
  }

  @Test
  void topicsAreGatheredIfProvedApartFromAllBefore() {
    Seeds.forEach(
        4000,
        (seed, random) -> {
          List<CasualtyTopic> topics = new ArrayList<>();
          boolean oneStructure = random.nextBoolean();
          for (int i = random.nextInt(12); i >= 0; i--) {
            CasualtyTopic topic = (CasualtyTopic) SmallWorld.estimate(random).topic().orElseThrow();
            if (!oneStructure || topic.scope().event().isPresent()) {
              topics.add(topic);
            }
          }
          World world = new World(SmallWorld.dataset(List.<Statement>of()));
          Set<Set<Integer>> pairs = pairs(world, topics);
          Apart apart = new Apart(world, topics);
          List<Integer> gathered = new ArrayList<>();
          for (int i = 0; i < topics.size(); i++) {
            int topic = i;
            int overlapping = apart.add(topic);
            assertThat(overlapping < 0)
                .as("seed %d: %d of %s", seed, topic, topics)
                .isEqualTo(
                    gathered.stream().noneMatch(other -> pairs.contains(Set.of(topic, other))));
            if (overlapping < 0) {
              gathered.add(topic);
            } else {
              assertThat(pairs).contains(Set.of(topic, overlapping));
            }
          }
        });
  }

  @Test
  void provedApartIsSymmetricAndNoTopicIsApartFromItselfOrItsWhole() {
    World world = new World(SmallWorld.dataset(List.<Statement>of()));
    Disjointness disjointness = new Disjointness(world);
    Seeds.forEach(
        4000,
        (seed, random) -> {
          CasualtyTopic one = (CasualtyTopic) SmallWorld.estimate(random).topic().orElseThrow();
          CasualtyTopic other = (CasualtyTopic) SmallWorld.estimate(random).topic().orElseThrow();
          boolean apart = disjointness.areDisjoint(one, other);
          assertThat(disjointness.areDisjoint(other, one))
              .as("seed %d: %s, %s", seed, one, other)
              .isEqualTo(apart);
          assertThat(disjointness.areDisjoint(one, one)).as("seed %d: %s", seed, one).isFalse();
          if (one.isPartOf(other, world)) {
            assertThat(apart).as("seed %d: %s, %s", seed, one, other).isFalse();
          }
        });
  }

  @Test
  void totalsAndPartsNeverStandTogether() {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          List<Account> accounts = accounts(random);
          if (!accounts.isEmpty()) {
            World world = accounts.get(0).world();
            for (Tally kept :
                List.of(tally(accounts).preferTotals(), tally(accounts).preferParts())) {
              assertThat(kept.isEmpty()).as("seed %d", seed).isFalse();
              for (Tally.Entry one : kept.entries()) {
                for (Tally.Entry other : kept.entries()) {
                  assertThat(
                          !one.topic().equals(other.topic())
                              && one.topic().isPartOf(other.topic(), world))
                      .as("seed %d: %s, %s", seed, one, other)
                      .isFalse();
                }
              }
            }
          }
        });
  }
}
