package org.contested.dispute;

import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.contested.claim.CasualtyTopic;
import org.contested.party.PartyId;

/**
 * Finds figures for parts that exceed, alone or together, the figure for their whole.
 *
 * <p>Alone, a part is compared with all of which it is a part. Together, parts are added up for the
 * {@value #NEAREST} nearest wholes of each: in deeper nests than that nobody counts.
 */
final class PartsOfWholes {

  /** More parts than this are added up only where they are known to be of one structure. */
  private static final int MANY = 2_000;

  private static final int NEAREST = 100;

  /** The parts of a whole of which one side tells. */
  private record Breakdown(Excess whole, PartyId side) {}

  private final World world;
  private final Map<CasualtyTopic, List<Account>> accounts = new LinkedHashMap<>();
  private final Map<Breakdown, List<Excess.Count>> breakdowns = new LinkedHashMap<>();
  private final Consumer<Dispute> found;

  PartsOfWholes(World world, Consumer<Dispute> found) {
    this.world = world;
    this.found = found;
  }

  /** Adds current accounts of one question. */
  void add(List<Account> current) {
    for (Account account : current) {
      if (account.topic() instanceof CasualtyTopic topic && !account.isDenial()) {
        accounts.computeIfAbsent(topic, key -> new ArrayList<>()).add(account);
      }
    }
  }

  void find() {
    List<Excess> counts = new ArrayList<>();
    Wholes<Excess> wholes = new Wholes<>(world);
    accounts.forEach(
        (topic, all) -> {
          Excess excess = new Excess(topic, all);
          counts.add(excess);
          if (excess.isLimited()) {
            wholes.add(topic, excess);
          }
        });
    for (Excess part : counts) {
      int[] nearer = {0};
      wholes.around(part.topic(), whole -> nearer[0] += compare(part, whole, nearer[0]));
    }
    breakdowns.forEach(this::addUp);
  }

  /** {@return 1 if the one is found to be a part of the other, else 0} */
  private int compare(Excess part, Excess whole, int nearer) {
    boolean mayExceed = whole.mayBeExceededBy(part);
    boolean addsUp = nearer < NEAREST && part.greatestLow() > 0;
    if ((!mayExceed && !addsUp) || part == whole || !part.topic().isPartOf(whole.topic(), world)) {
      return 0;
    }
    List<Account> exceeding = mayExceed ? part.exceeding(whole) : List.of();
    if (!exceeding.isEmpty()) {
      List<Account> exceeded = whole.exceededBy(part);
      found.accept(Dispute.onParts(world, DisputeKind.PART_EXCEEDS_WHOLE, exceeded, exceeding));
    }
    if (addsUp) {
      note(whole, part, exceeding);
    }
    return 1;
  }

  private void note(Excess whole, Excess parts, List<Account> exceeding) {
    Set<Account> alone = exceeding.isEmpty() ? Set.of() : Sets.newIdentityHashSet();
    if (!exceeding.isEmpty()) {
      alone.addAll(exceeding);
    }
    for (Excess.Count count : parts.counts()) {
      if (count.low() > 0 && !alone.contains(count.account())) {
        for (PartyId side : count.account().sides()) {
          breakdowns
              .computeIfAbsent(new Breakdown(whole, side), key -> new ArrayList<>())
              .add(count);
        }
      }
    }
  }

  /** Adds up as many parts as can be proved to have nobody in common, the largest first. */
  private void addUp(Breakdown breakdown, List<Excess.Count> parts) {
    if (parts.size() < 2) {
      return;
    }
    List<Excess.Count> largestFirst = new ArrayList<>(parts);
    largestFirst.sort(Comparator.comparingLong(Excess.Count::low).reversed());
    List<CasualtyTopic> topics = largestFirst.stream().map(PartsOfWholes::topic).toList();
    boolean ofOneEvent = breakdown.whole().topic().scope().event().isPresent();
    Apart apart = new Apart(world, topics, ofOneEvent);
    if (parts.size() > MANY && !apart.isQuick()) {
      return;
    }
    List<Excess.Count> added = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      if (apart.add(i) < 0) {
        added.add(largestFirst.get(i));
      }
    }
    breakdown
        .whole()
        .exceededTogether(added)
        .forEach(
            (apartParts, totals) ->
                found.accept(
                    Dispute.onParts(world, DisputeKind.PARTS_EXCEED_WHOLE, totals, apartParts)));
  }

  private static CasualtyTopic topic(Excess.Count count) {
    return (CasualtyTopic) count.account().topic();
  }

  /** {@return the sum of the lower ends; the greatest number there is where it would be larger} */
  static long sum(List<Account> parts) {
    long sum = 0;
    for (Account part : parts) {
      sum = LongMath.saturatedAdd(sum, part.figure().orElseThrow().low());
    }
    return sum;
  }
}
