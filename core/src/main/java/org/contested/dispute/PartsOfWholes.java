package org.contested.dispute;

import com.google.common.math.LongMath;
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
import org.contested.party.PartyId;
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
                .add(World.periodOf(topic), topic);
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

  private void compareWithWholes(CasualtyTopic part, List<Account> accounts) {
    List<Optional<? extends EntityId>> events = withWholes(part.scope().event());
    List<Optional<? extends EntityId>> territories = withWholes(part.scope().territory());
    for (Optional<? extends EntityId> event : events) {
      for (Optional<? extends EntityId> territory : territories) {
        Intervals<CasualtyTopic> candidates = wholes.get(new Place(event, territory));
        if (candidates != null) {
          candidates.containing(World.periodOf(part), whole -> compare(part, accounts, whole));
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
    return isBounded(total) && low > high(total) && !isExplainedByTime(part, total);
  }

  /**
   * {@return whether a part may have come to more than a total since: the total counts up to an
   * earlier time, or is provisional and not certainly of a later one}
   */
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
    for (int i = 0; i < taken.length; i++) {
      if (overlapping.get(i).stream().noneMatch(other -> taken[other])) {
        taken[i] = true;
        apart.add(largestFirst.get(i));
      }
    }
    report(breakdown, apart);
  }

  /** Compares each total with those of the parts that time does not explain. */
  private void report(Breakdown breakdown, List<Account> apart) {
    Map<List<Account>, List<Account>> exceeded = new LinkedHashMap<>();
    for (Account total : counts.getOrDefault(breakdown.whole(), List.of())) {
      List<Account> parts = apart.stream().filter(part -> !isExplainedByTime(part, total)).toList();
      if (parts.size() > 1 && isBounded(total) && sum(parts) > high(total)) {
        exceeded.computeIfAbsent(parts, each -> new ArrayList<>()).add(total);
      }
    }
    exceeded.forEach(
        (parts, totals) ->
            found.accept(Dispute.onParts(world, DisputeKind.PARTS_EXCEED_WHOLE, totals, parts)));
  }

  private static long high(Account total) {
    return total.figure().orElseThrow().high().orElseThrow();
  }

  /** {@return the sum of the lower ends; the greatest number there is where it would be larger} */
  static long sum(List<Account> parts) {
    long sum = 0;
    for (Account part : parts) {
      sum = LongMath.saturatedAdd(sum, low(part));
    }
    return sum;
  }
}
