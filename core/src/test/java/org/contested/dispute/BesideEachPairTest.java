package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.Participation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.RelationKind;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What is found without comparing each with each is what comparing each with each finds. */
class BesideEachPairTest {

  @Test
  void topicsApart() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          Universe universe = new Universe(random, random.nextBoolean());
          World world = new World(universe.dataset(List.of()));
          List<CasualtyTopic> topics = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            topics.add((CasualtyTopic) universe.estimate().topic().orElseThrow());
          }
          Apart apart = new Apart(world, topics);
          List<CasualtyTopic> added = new ArrayList<>();
          for (int i = 0; i < topics.size(); i++) {
            CasualtyTopic topic = topics.get(i);
            boolean overlaps =
                added.stream()
                    .anyMatch(other -> !new Disjointness(world).areDisjoint(other, topic));
            int other = apart.add(i);
            assertThat(other >= 0).as("seed %d, topic %d", seed, i).isEqualTo(overlaps);
            if (other >= 0) {
              assertThat(new Disjointness(world).areDisjoint(topics.get(other), topic)).isFalse();
            } else {
              added.add(topic);
            }
          }
        });
  }

  @Test
  void partsAndWholesOfTallies() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          Ledger ledger = new Ledger(new Universe(random, random.nextBoolean()).dataset(20, true));
          World world = ledger.world();
          List<CasualtyTopic> topics =
              ledger.accounts().stream().map(each -> (CasualtyTopic) each.topic()).toList();
          Set<CasualtyTopic> parts = new HashSet<>();
          Set<CasualtyTopic> wholes = new HashSet<>();
          for (CasualtyTopic a : topics) {
            for (CasualtyTopic b : topics) {
              if (!a.equals(b) && a.isPartOf(b, world)) {
                parts.add(a);
                wholes.add(b);
              }
            }
          }
          assertThat(Sums.parts(world, topics)).as("seed %d", seed).isEqualTo(parts);
          assertThat(Sums.wholes(world, topics)).as("seed %d", seed).isEqualTo(wholes);
        });
  }

  @Test
  void partsThatExceedTheirWholes() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          Ledger ledger = new Ledger(new Universe(random, random.nextBoolean()).dataset(20, true));
          List<Dispute> found = new ArrayList<>();
          PartsOfWholes search = new PartsOfWholes(ledger.world(), found::add);
          search.add(ledger.accounts());
          search.find();
          Set<List<Account>> pairs = new HashSet<>();
          for (Dispute dispute : found) {
            if (dispute.kind() == DisputeKind.PART_EXCEEDS_WHOLE) {
              assertThat(dispute.parts()).allMatch(part -> exceedsAny(part, dispute.wholes()));
              assertThat(dispute.wholes())
                  .allMatch(whole -> dispute.parts().stream().anyMatch(p -> exceeds(p, whole)));
              pairs.addAll(
                  Sets.cartesianProduct(Set.copyOf(dispute.wholes()), Set.copyOf(dispute.parts()))
                      .stream()
                      .filter(pair -> exceeds(pair.get(1), pair.get(0)))
                      .toList());
            }
          }
          for (Account whole : ledger.accounts()) {
            for (Account part : ledger.accounts()) {
              boolean expected =
                  !whole.topic().equals(part.topic())
                      && !whole.isDenial()
                      && !part.isDenial()
                      && part.topic().isPartOf(whole.topic(), ledger.world())
                      && exceeds(part, whole);
              assertThat(pairs.contains(List.of(whole, part)))
                  .as("seed %d, %s, %s", seed, whole, part)
                  .isEqualTo(expected);
            }
          }
        });
  }

  private static boolean exceedsAny(Account part, List<Account> wholes) {
    return wholes.stream().anyMatch(whole -> exceeds(part, whole));
  }

  private static boolean exceeds(Account part, Account whole) {
    CasualtyEstimate total = (CasualtyEstimate) whole.claim();
    CasualtyEstimate counted = (CasualtyEstimate) part.claim();
    if (total.accumulation() != Accumulation.CUMULATIVE
        || !total.figure().certainlyLessThan(counted.figure())) {
      return false;
    }
    return !isExplainedByTime(part, whole);
  }

  private static boolean isExplainedByTime(Account part, Account total) {
    World.Span upTo = Rivalry.countTime(total).map(World.Span::of).orElse(World.Span.ALWAYS);
    World.Span partUpTo = countsUpTo(part);
    boolean earlier = upTo.last() < partUpTo.first();
    boolean later = partUpTo.last() < upTo.first();
    return earlier || (((CasualtyEstimate) total.claim()).isProvisional() && !later);
  }

  /** {@return up to when a part counts: what it says, else up to the end of its period} */
  private static World.Span countsUpTo(Account part) {
    CasualtyEstimate estimate = (CasualtyEstimate) part.claim();
    Optional<Timespan> time =
        estimate.accumulation() == Accumulation.CUMULATIVE
            ? Rivalry.countTime(part)
            : Optional.empty();
    if (time.isPresent()) {
      return World.Span.of(time.get());
    }
    return estimate
        .scope()
        .period()
        .map(World.Span::of)
        .map(period -> new World.Span(period.last(), period.last()))
        .orElse(World.Span.ALWAYS);
  }

  @Test
  void opponents() {
    Seeds.forEach(
        100,
        (seed, random) -> {
          Universe universe = new Universe(random);
          World world = new World(universe.dataset(List.of()));
          for (Party a : universe.parties()) {
            for (Party b : universe.parties()) {
              boolean anywhere = false;
              for (Event event : universe.events()) {
                boolean there =
                    world.wholesWithSelf(event.id()).stream()
                        .map(id -> world.dataset().get((EventId) id))
                        .anyMatch(each -> areOpposedIn(each, world, a.id(), b.id()));
                assertThat(world.opposition().areOpposed(a.id(), b.id(), event.id()))
                    .as("seed %d, %s, %s in %s", seed, a, b, event)
                    .isEqualTo(there);
                anywhere |= there;
              }
              assertThat(world.opposition().areOpposedAnywhere(a.id(), b.id()))
                  .as("seed %d, %s, %s", seed, a, b)
                  .isEqualTo(anywhere);
            }
          }
        });
  }

  private static boolean areOpposedIn(Event event, World world, PartyId a, PartyId b) {
    Timespan when = event.when().orElseGet(Timespan::unknown);
    List<Participation> fighters = event.participants();
    Set<PartyId> sides = new HashSet<>();
    fighters.forEach(each -> sides.addAll(world.dataset().sideOf(each.party(), when)));
    for (Participation one : fighters) {
      for (Participation other : fighters) {
        boolean apart =
            is(one, a, world, when)
                && is(other, b, world, when)
                && !is(one, b, world, when)
                && !is(other, a, world, when);
        boolean labelled = one.side().isPresent() && other.side().isPresent();
        if (apart && (labelled ? !one.side().equals(other.side()) : sides.size() == 2)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Participation fighter, PartyId id, World world, Timespan when) {
    return fighter.party().equals(id) || world.dataset().sideOf(fighter.party(), when).contains(id);
  }

  @Test
  void talliesCombinedOneByOne() {
    Seeds.forEach(
        50,
        (seed, random) -> {
          Ledger ledger = new Ledger(new Universe(random).dataset(20, true));
          List<Account> told = ledger.accounts().stream().filter(each -> !each.isDenial()).toList();
          Tally together = told.stream().collect(Tally.collector());
          Tally forward = Tally.empty();
          Tally backward = Tally.empty();
          for (Account account : told) {
            forward = forward.combine(Tally.of(account));
            backward = Tally.of(account).combine(backward);
          }
          assertThat(forward.entries()).as("seed %d", seed).isEqualTo(together.entries());
          assertThat(backward).as("seed %d", seed).isEqualTo(together);
        });
  }

  @Test
  void independentOrigins() {
    Seeds.forEach(
        100,
        (seed, random) -> {
          Universe universe = new Universe(random);
          List<Statement> statements = new ArrayList<>();
          boolean everyoneQuotes = random.nextInt(4) == 0;
          for (int i = 0; i < 12; i++) {
            Statement said = universe.statement("s-" + i, List.of(universe.state()));
            Statement.Builder quoting = said.toBuilder();
            int quotations = everyoneQuotes ? 1 + random.nextInt(2) : random.nextInt(3);
            for (int j = 0; j < quotations; j++) {
              quoting.addRelation(
                  StatementRelation.of(
                      RelationKind.QUOTES, StatementId.of("s-" + random.nextInt(12))));
            }
            statements.add(quoting.build());
          }
          Ledger ledger = new Ledger(universe.dataset(statements));
          assertThat(Rivalry.independentOrigins(ledger.accounts()))
              .as("seed %d", seed)
              .isEqualTo(countOrigins(ledger.accounts()));
          for (Account account : ledger.accounts()) {
            List<Account> alike = new ArrayList<>(List.of(account));
            for (Account peer : ledger.byQuestion().get(account.question())) {
              if (!peer.equals(account)
                  && peer.isCurrent()
                  && peer.isDenial() == account.isDenial()
                  && Latest.answerOf(peer.claim()).equals(Latest.answerOf(account.claim()))) {
                alike.add(peer);
              }
            }
            assertThat(account.independentOrigins())
                .as("seed %d, %s", seed, account)
                .isEqualTo(countOrigins(alike));
          }
        });
  }

  /** {@return the sides of all statements quoted that quote none, or else of the statement} */
  private static Set<Set<PartyId>> origins(Dataset dataset, Statement statement) {
    Set<StatementId> reached = new LinkedHashSet<>(Set.of(statement.id()));
    Set<Set<PartyId>> origins = new HashSet<>();
    for (int before = 0; before < reached.size(); ) {
      before = reached.size();
      for (StatementId id : List.copyOf(reached)) {
        List<StatementId> quoted =
            dataset.get(id).relations().stream().map(StatementRelation::statement).toList();
        reached.addAll(quoted);
        if (quoted.isEmpty()) {
          origins.add(dataset.sidesOf(dataset.get(id)));
        }
      }
    }
    return origins.isEmpty() ? Set.of(dataset.sidesOf(statement)) : origins;
  }

  private static int countOrigins(List<Account> accounts) {
    List<Set<PartyId>> apart = new ArrayList<>();
    for (Account account : accounts) {
      for (Set<PartyId> origin : origins(account.world().dataset(), account.statement())) {
        Set<PartyId> merged = new HashSet<>(origin);
        apart.removeIf(
            other -> {
              boolean meets = !Sets.intersection(other, origin).isEmpty();
              if (meets) {
                merged.addAll(other);
              }
              return meets;
            });
        apart.add(merged);
      }
    }
    return apart.size();
  }
}
