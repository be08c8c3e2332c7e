package org.contested.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.common.EntityId;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** Finds figures for parts that exceed, alone or together, the figure for their whole. */
final class PartsOfWholes {

  /** More parts than this are added up only where they are known to be of one structure. */
  private static final int MANY = 2_000;

  /** Where the counts of a whole are looked for: its event and its territory, if limited to one. */
  private record Place(
      Optional<? extends EntityId> event, Optional<? extends EntityId> territory) {}

  /** The parts of a whole of which one side tells. */
  private record Breakdown(CasualtyTopic whole, PartyId side) {}

  private final World world;
  private final Map<CasualtyTopic, List<Account>> counts = new LinkedHashMap<>();
  private final Map<Place, Intervals<CasualtyTopic>> wholes = new HashMap<>();
  private final Map<Breakdown, List<Account>> breakdowns = new LinkedHashMap<>();
  private final Consumer<Dispute> found;

  PartsOfWholes(World world, Consumer<Dispute> found) {
    this.world = world;
    this.found = found;
  }

  /** Adds current accounts of one question. */
  void add(List<Account> accounts) {
    for (Account account : accounts) {
      if (account.topic() instanceof CasualtyTopic topic && !account.isDenial()) {
        counts.computeIfAbsent(topic, key -> new ArrayList<>()).add(account);
      }
    }
  }

  void find() {
    counts.forEach(
        (topic, accounts) -> {
          if (accounts.stream().anyMatch(PartsOfWholes::isBounded)) {
            wholes
                .computeIfAbsent(
                    new Place(topic.scope().event(), topic.scope().territory()),
                    place -> new Intervals<>())
                .add(period(topic), topic);
          }
        });
    counts.forEach(this::compareWithWholes);
    breakdowns.forEach(this::addUp);
  }

  /** {@return whether a count limits what its parts can be: a total, with an upper end} */
  private static boolean isBounded(Account account) {
    CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
    return estimate.accumulation() == Accumulation.CUMULATIVE
        && estimate.figure().high().isPresent();
  }

  private static World.Span period(CasualtyTopic topic) {
    return topic.scope().period().map(World.Span::of).orElse(World.Span.ALWAYS);
  }

  private void compareWithWholes(CasualtyTopic part, List<Account> accounts) {
    List<Optional<? extends EntityId>> events = withWholes(part.scope().event());
    List<Optional<? extends EntityId>> territories = withWholes(part.scope().territory());
    for (Optional<? extends EntityId> event : events) {
      for (Optional<? extends EntityId> territory : territories) {
        Intervals<CasualtyTopic> candidates = wholes.get(new Place(event, territory));
        if (candidates != null) {
          candidates.containing(period(part), whole -> compare(part, accounts, whole));
        }
      }
    }
  }

  /** {@return an entity and all of which it is a part, and no entity at all} */
  private List<Optional<? extends EntityId>> withWholes(Optional<? extends EntityId> id) {
    List<Optional<? extends EntityId>> all = new ArrayList<>();
    id.ifPresent(
        present -> world.wholesWithSelf(present).forEach(whole -> all.add(Optional.of(whole))));
    all.add(Optional.empty());
    return all;
  }

  private void compare(CasualtyTopic part, List<Account> parts, CasualtyTopic whole) {
    if (part.equals(whole) || !part.isPartOf(whole, world)) {
      return;
    }
    List<Account> exceeded = new ArrayList<>();
    List<Account> exceeding = new ArrayList<>();
    for (Account total : counts.getOrDefault(whole, List.of())) {
      for (Account account : parts) {
        if (exceeds(account, low(account), total)) {
          addOnce(exceeded, total);
          addOnce(exceeding, account);
        }
      }
    }
    if (!exceeded.isEmpty()) {
      found.accept(Dispute.onParts(world, DisputeKind.PART_EXCEEDS_WHOLE, exceeded, exceeding));
    }
    for (Account account : parts) {
      if (!exceeding.contains(account) && low(account) > 0) {
        for (PartyId side : account.sides()) {
          breakdowns
              .computeIfAbsent(new Breakdown(whole, side), key -> new ArrayList<>())
              .add(account);
        }
      }
    }
  }

  private static void addOnce(List<Account> accounts, Account account) {
    if (!accounts.contains(account)) {
      accounts.add(account);
    }
  }

  private static long low(Account account) {
    return account.figure().orElseThrow().low();
  }

  /** {@return whether so many are certainly more than a total that time has not overtaken} */
  private static boolean exceeds(Account part, long low, Account total) {
    if (!isBounded(total) || low <= total.figure().orElseThrow().high().orElseThrow()) {
      return false;
    }
    CasualtyEstimate whole = (CasualtyEstimate) total.claim();
    Optional<Timespan> upTo = Rivalry.countTime(total);
    Optional<Timespan> partUpTo = countTime(part);
    boolean earlier =
        upTo.isPresent()
            && partUpTo.isPresent()
            && upTo.get().isBefore(partUpTo.get()) == Certainty.YES;
    boolean later =
        upTo.isPresent()
            && partUpTo.isPresent()
            && partUpTo.get().isBefore(upTo.get()) == Certainty.YES;
    return !earlier && (!whole.isProvisional() || later);
  }

  private static Optional<Timespan> countTime(Account part) {
    CasualtyEstimate estimate = (CasualtyEstimate) part.claim();
    return estimate.accumulation() == Accumulation.INCREMENT
        ? estimate.scope().period()
        : Rivalry.countTime(part);
  }

  /** Adds up as many parts as can be proved to have nobody in common, the largest first. */
  private void addUp(Breakdown breakdown, List<Account> parts) {
    if (parts.size() < 2 || (parts.size() > MANY && breakdown.whole().scope().event().isEmpty())) {
      return;
    }
    List<Account> largestFirst = new ArrayList<>(parts);
    largestFirst.sort(Comparator.comparingLong(PartsOfWholes::low).reversed());
    List<List<Integer>> overlapping = new ArrayList<>();
    List<CasualtyTopic> topics = new ArrayList<>();
    for (Account account : largestFirst) {
      topics.add((CasualtyTopic) account.topic());
      overlapping.add(new ArrayList<>());
    }
    Overlaps.find(
        world,
        topics,
        (one, other) -> {
          overlapping.get(one).add(other);
          return overlapping.get(other).add(one);
        });
    boolean[] taken = new boolean[topics.size()];
    List<Account> apart = new ArrayList<>();
    Figure sum = Figure.exactly(0);
    for (int i = 0; i < taken.length; i++) {
      if (overlapping.get(i).stream().noneMatch(other -> taken[other])) {
        taken[i] = true;
        apart.add(largestFirst.get(i));
        sum = sum.plus(Figure.exactly(low(largestFirst.get(i))));
      }
    }
    report(breakdown, apart, sum.low());
  }

  private void report(Breakdown breakdown, List<Account> apart, long sum) {
    if (apart.size() < 2) {
      return;
    }
    List<Account> exceeded =
        counts.getOrDefault(breakdown.whole(), List.of()).stream()
            .filter(total -> apart.stream().allMatch(part -> exceeds(part, sum, total)))
            .toList();
    if (!exceeded.isEmpty()) {
      found.accept(Dispute.onParts(world, DisputeKind.PARTS_EXCEED_WHOLE, exceeded, apart));
    }
  }
}
