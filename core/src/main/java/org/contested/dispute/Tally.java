package org.contested.dispute;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * Figures to be added up, and their sum if it can be proved that nobody is counted twice.
 *
 * <p>"At least 49" of Armenia's soldiers and "at least 50" on Azerbaijan's side in the same clashes
 * are people of two states: together at least 99, the sum of two self-reports, and {@link
 * #explain()} says so. The soldiers of a party and all of that party are not to be added, nor two
 * accounts of one question: {@link #total()} refuses with both topics named.
 *
 * <p>Two topics have nobody in common for certain if they are of people killed and people injured;
 * of civilians and fighters; of different sexes; of children and adults; of two states, two
 * unrecognised states, two governments or rebel groups, or parts of such, neither of which acts for
 * the other; of two parties that stand against each other in the event; of events that are parts of
 * one whole, or entries of one catalogue, and not nested; of different countries or divisions of
 * one level; or of times that certainly do not meet. All else is not proved: a militia that the
 * dataset ties to nobody may be the state's.
 *
 * <p>Tallies are a commutative monoid: {@link #combine} is associative and commutative with {@link
 * #empty} as its identity, so they can be collected in any order and in parallel. Equality does not
 * depend on the order. Immutable, and safe for use by many threads.
 */
public final class Tally {

  /** A figure in a tally: on what topic, and by which accounts. */
  public static final class Entry {
    private final CasualtyTopic topic;
    private final Figure figure;
    private final ImmutableList<Account> accounts;

    private Entry(CasualtyTopic topic, Figure figure, List<Account> accounts) {
      this.topic = topic;
      this.figure = figure;
      this.accounts = ImmutableList.copyOf(accounts);
    }

    /** {@return whom the figure counts} */
    public CasualtyTopic topic() {
      return topic;
    }

    /** {@return how many} */
    public Figure figure() {
      return figure;
    }

    /** {@return the accounts on which the figure rests; at least one} */
    public ImmutableList<Account> accounts() {
      return accounts;
    }

    World world() {
      return accounts.get(0).world();
    }

    boolean isIncrement() {
      return accounts.get(0).question().increment();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entry that
          && topic.equals(that.topic)
          && figure.equals(that.figure)
          && accounts.equals(that.accounts);
    }

    @Override
    public int hashCode() {
      return Objects.hash(topic, figure, accounts);
    }

    /** {@return figure, topic and accounts in one line} */
    @Override
    public String toString() {
      return figure + " " + new Phrases(world().dataset()).casualties(topic) + ": " + accounts;
    }
  }

  private record Both(Tally first, Tally second) {}

  private static final Tally EMPTY = new Tally(ImmutableList.of());

  /** The figures; null until they are asked for of two tallies combined. */
  private volatile @Nullable ImmutableList<Entry> entries;

  private final int size;

  /** The two that were combined; null once their figures are gathered. */
  private volatile @Nullable Both combined;

  private Tally(ImmutableList<Entry> entries) {
    this.entries = entries;
    this.size = entries.size();
  }

  private Tally(Tally first, Tally second) {
    this.size = first.size + second.size;
    this.combined = new Both(first, second);
  }

  /** {@return the tally of nothing, which has no total} */
  public static Tally empty() {
    return EMPTY;
  }

  /**
   * {@return the tally of one account, with its figure as it was said}
   *
   * @param account an account of a casualty estimate, not a denial
   * @throws IllegalArgumentException if the account gives no figure, or denies it
   */
  public static Tally of(Account account) {
    if (!(account.topic() instanceof CasualtyTopic topic) || account.isDenial()) {
      throw new IllegalArgumentException(
          "%s gives no figure to add; tally only accounts of casualties that assert"
              .formatted(account));
    }
    Figure figure = account.figure().orElseThrow();
    return new Tally(ImmutableList.of(new Entry(topic, figure, List.of(account))));
  }

  /**
   * {@return the tally of the figure that a policy made of rival accounts}
   *
   * @param topic whom it counts
   * @param result the result of the policy
   * @throws IllegalArgumentException if the policy gave no figure
   */
  public static Tally of(CasualtyTopic topic, Reconciled result) {
    Figure figure =
        result
            .figure()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "policy '%s' gave no figure to add; leave the question out and say so"
                            .formatted(result.policy())));
    return new Tally(ImmutableList.of(new Entry(topic, figure, result.used())));
  }

  /** {@return what collects accounts into a tally, in parallel too} */
  public static Collector<Account, ?, Tally> collector() {
    return Collectors.mapping(Tally::of, combining());
  }

  /** {@return what collects tallies into one, in parallel too} */
  public static Collector<Tally, ?, Tally> combining() {
    return Collector.of(
        ArrayList<Entry>::new,
        (list, tally) -> list.addAll(tally.entries()),
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        list -> new Tally(ImmutableList.copyOf(list)),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * {@return this tally and another together}
   *
   * @param other the other tally
   */
  public Tally combine(Tally other) {
    if (isEmpty()) {
      return other;
    }
    return other.isEmpty() ? this : new Tally(this, other);
  }

  /** {@return the figures, in the order in which they were added} */
  public ImmutableList<Entry> entries() {
    ImmutableList<Entry> known = entries;
    if (known == null) {
      known = gather();
      entries = known;
      combined = null;
    }
    return known;
  }

  /** {@return the figures of all that were combined, however many; without recursion} */
  private ImmutableList<Entry> gather() {
    ImmutableList.Builder<Entry> gathered = ImmutableList.builderWithExpectedSize(size);
    Deque<Tally> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Tally next = open.pop();
      Both both = next.combined;
      ImmutableList<Entry> known = next.entries;
      if (known != null) {
        gathered.addAll(known);
      } else if (both != null) {
        open.push(both.second());
        open.push(both.first());
      }
    }
    return gathered.build();
  }

  /** {@return whether nothing is in it} */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * {@return the sum of the figures; empty if there are none, for the sum of no reports is not
   * zero}
   *
   * @throws OverlappingTopicsException if two of the topics may count one person twice
   * @throws ArithmeticException if the sum is too large for a long
   */
  public Optional<Figure> total() {
    if (entries().size() > 1) {
      requireDisjoint();
    }
    return entries().stream().map(Entry::figure).reduce(Figure::plus);
  }

  private void requireDisjoint() {
    World world = world();
    List<CasualtyTopic> topics = topics();
    Apart apart = new Apart(world, topics);
    for (int i = 0; i < topics.size(); i++) {
      int other = apart.add(i);
      if (other >= 0) {
        throw Sums.overlap(world, entries().get(other), entries().get(i));
      }
    }
  }

  private List<CasualtyTopic> topics() {
    return entries().stream().map(Entry::topic).toList();
  }

  /** {@return what is known of parts and wholes, from all datasets of which accounts are here} */
  World world() {
    List<World> worlds = entries().stream().map(Entry::world).distinct().toList();
    return worlds.size() == 1
        ? worlds.get(0)
        : new World(
            worlds.stream()
                .map(World::dataset)
                .reduce((one, other) -> one.merge(other).dataset())
                .orElseGet(() -> Dataset.builder().build()));
  }

  /**
   * {@return this tally without figures on a part of what another of its figures is on}
   *
   * <p>The total of an event stays, and its soldiers and civilians go.
   */
  public Tally preferTotals() {
    return entries().size() < 2 ? this : without(Sums.parts(world(), topics()));
  }

  /**
   * {@return this tally without figures on a whole of which another of its figures is on a part}
   *
   * <p>The soldiers and civilians of an event stay, and its total goes. Nothing says that the parts
   * are all there are: what is left may count fewer than the whole.
   */
  public Tally preferParts() {
    return entries().size() < 2 ? this : without(Sums.wholes(world(), topics()));
  }

  private Tally without(Set<CasualtyTopic> dropped) {
    return new Tally(
        entries().stream()
            .filter(entry -> !dropped.contains(entry.topic()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return where the figures for parts exceed those for their whole, alone or together; empty if
   * totals and parts can all be true}
   */
  public ImmutableList<Dispute> inconsistencies() {
    ImmutableList.Builder<Dispute> found = ImmutableList.builder();
    if (!entries().isEmpty()) {
      PartsOfWholes parts = new PartsOfWholes(world(), found::add);
      entries().forEach(entry -> parts.add(entry.accounts()));
      parts.find();
    }
    return found.build();
  }

  /**
   * {@return a tally for each value of a key, in the order in which the values first appear;
   * figures without one are in none}
   *
   * @param key the key: {@link #PARTY}, {@link #EVENT}, {@link #MONTH}, {@link #TERRITORY}, {@link
   *     #HARM}, {@link #STATUS}, or your own
   * @param <K> the type of its values
   */
  public <K> ImmutableMap<K, Tally> by(Function<Entry, Optional<K>> key) {
    Map<K, ImmutableList.Builder<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries()) {
      key.apply(entry)
          .ifPresent(
              value -> groups.computeIfAbsent(value, each -> ImmutableList.builder()).add(entry));
    }
    ImmutableMap.Builder<K, Tally> tallies = ImmutableMap.builder();
    groups.forEach((value, group) -> tallies.put(value, new Tally(group.build())));
    return tallies.buildOrThrow();
  }

  /** Whose people the figure counts. */
  public static final Function<Entry, Optional<PartyId>> PARTY =
      entry -> entry.topic().victims().party();

  /** The event to which the figure is limited. */
  public static final Function<Entry, Optional<EventId>> EVENT =
      entry -> entry.topic().scope().event();

  /** The harms that the figure counts together. */
  public static final Function<Entry, Optional<ImmutableSet<Harm>>> HARM =
      entry -> Optional.of(entry.topic().harms());

  /** The status of the victims; {@link VictimStatus#ANY} where it is not limited. */
  public static final Function<Entry, Optional<VictimStatus>> STATUS =
      entry -> Optional.of(entry.topic().victims().status());

  /** The month in which all of the period, or of the event, certainly lies. */
  public static final Function<Entry, Optional<YearMonth>> MONTH = TallyKeys::monthOf;

  /** The territory to which the figure is limited, or the only one in which its event was. */
  public static final Function<Entry, Optional<TerritoryId>> TERRITORY = TallyKeys::territoryOf;

  /**
   * {@return the estimate that increments give together, cumulative over the whole period}
   *
   * <p>Only a complete chain gives one: increments on one topic whose periods follow one another
   * day by day, without a gap, an overlap or an uncertain end. "12 on the 1st" and "7 on the 3rd"
   * say nothing about the 2nd.
   *
   * @throws IllegalStateException if the chain is not complete, with what breaks it
   */
  public CasualtyEstimate cumulative() {
    return new Chain(entries()).cumulative();
  }

  /**
   * {@return the sum in plain words: the total, each figure with its statement, and from what sort
   * of speakers they come}
   *
   * @throws OverlappingTopicsException if two of the topics may count one person twice
   */
  public String explain() {
    return Sums.explain(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that
        && entries().size() == that.entries().size()
        && HashMultiset.create(entries()).equals(HashMultiset.create(that.entries()));
  }

  @Override
  public int hashCode() {
    return HashMultiset.create(entries()).hashCode();
  }

  /** {@return how many figures it holds} */
  @Override
  public String toString() {
    return "Tally{%d figures}".formatted(entries().size());
  }
}
