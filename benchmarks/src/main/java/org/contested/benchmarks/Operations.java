package org.contested.benchmarks;

import static org.contested.dispute.Reconciliation.envelope;
import static org.contested.dispute.Reconciliation.excluding;
import static org.contested.dispute.Reconciliation.latest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.VictimStatus;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.DatasetMerge;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Dispute;
import org.contested.dispute.Disputes;
import org.contested.dispute.OverlappingTopicsException;
import org.contested.dispute.Reconciled;
import org.contested.dispute.Stake;
import org.contested.dispute.Tally;
import org.contested.dispute.Territories;
import org.contested.figure.Figure;
import org.contested.territory.TerritoryId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The operations on a dataset, each measured as the average time for the whole dataset. {@link
 * Growth} runs them at several sizes; the classes and methods are public because JMH calls them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Operations {

  /** A dataset of a shape and size. */
  @State(Scope.Benchmark)
  public static class Given {

    /** The shape. */
    @Param("WAR")
    public Shape shape = Shape.WAR;

    /** How many statements. */
    @Param("1000")
    public int size;

    private Sample sample = Shape.WAR.sample(1);

    /** Generates the dataset. */
    @Setup
    public void generate() {
      sample = shape.sample(size);
    }

    Dataset dataset() {
      return sample.dataset();
    }
  }

  /** Besides, a later release in which a tenth was changed, a tenth added and a tenth withdrawn. */
  @State(Scope.Benchmark)
  public static class TwoReleases {
    private Dataset newer = Dataset.builder().build();

    /** Makes the later release. */
    @Setup
    public void release(Given given) {
      newer = Releases.after(given.dataset());
    }
  }

  /** Besides, all accounts. */
  @State(Scope.Benchmark)
  public static class Asked {
    private Accounts accounts = Accounts.in(Dataset.builder().build());

    /** Finds the accounts. */
    @Setup
    public void ask(Given given) {
      accounts = Accounts.in(given.dataset());
    }
  }

  /** Besides, tallies of the current accounts. */
  @State(Scope.Benchmark)
  public static class Counted {
    private List<Account> all = List.of();
    private Tally everything = Tally.empty();
    private Tally apart = Tally.empty();
    private Tally increments = Tally.empty();

    /** Collects the tallies: of everybody's figures, of one speaker's, and of the increments. */
    @Setup
    public void count(Given given, Asked asked) {
      all =
          asked.accounts.list().stream()
              .filter(each -> each.topic() instanceof CasualtyTopic)
              .filter(each -> each.isCurrent() && !each.isDenial())
              .toList();
      everything = all.stream().collect(Tally.collector());
      apart =
          all.stream()
              .filter(each -> given.shape != Shape.WAR || isMonitorsTotal(each))
              .collect(Tally.collector());
      increments =
          Shape.INCREMENTS.sample(given.size).dataset().equals(given.dataset())
              ? everything
              : Accounts.in(Shape.INCREMENTS.sample(given.size).dataset()).killed().tally();
    }

    private static boolean isMonitorsTotal(Account account) {
      return account.topic() instanceof CasualtyTopic topic
          && topic.victims().status() == VictimStatus.ANY
          && account.statement().speakers().iterator().next().value().equals("monitor-0");
    }
  }

  /** Builds the dataset and checks its integrity. */
  @Benchmark
  public Dataset build(Given given) {
    return given.dataset().toBuilder().build();
  }

  /** The view as of a day in the middle. */
  @Benchmark
  public Dataset asKnownAt(Given given) {
    return given.dataset().asKnownAt(given.sample.day());
  }

  /** The view of one side. */
  @Benchmark
  public Dataset accordingTo(Given given) {
    return given.dataset().accordingTo(given.sample.party());
  }

  /** The view of one event, with all in it. */
  @Benchmark
  public Dataset about(Given given) {
    return given.dataset().about(given.sample.event());
  }

  /** The view of one territory. */
  @Benchmark
  public Dataset within(Given given) {
    return given.dataset().within(given.sample.territory());
  }

  /** The view of a period. */
  @Benchmark
  public Dataset during(Given given) {
    return given.dataset().during(given.sample.period());
  }

  /** The view without one side. */
  @Benchmark
  public Dataset without(Given given) {
    return given.dataset().without(given.sample.party());
  }

  /** What changed from one release to the next. */
  @Benchmark
  public DatasetDiff diff(Given given, TwoReleases releases) {
    return DatasetDiff.between(given.dataset(), releases.newer);
  }

  /** Both releases united. */
  @Benchmark
  public DatasetMerge merge(Given given, TwoReleases releases) {
    return given.dataset().merge(releases.newer);
  }

  /** The first release brought up to date. */
  @Benchmark
  public DatasetMerge revisedBy(Given given, TwoReleases releases) {
    return given.dataset().revisedBy(releases.newer);
  }

  /** All accounts, and those on one question. */
  @Benchmark
  public List<Account> accounts(Given given) {
    return Accounts.in(given.dataset())
        .killed()
        .of(given.sample.party())
        .in(given.sample.event())
        .list();
  }

  /** The stake of the speaker of each account, and the origins of all. */
  @Benchmark
  public int stakes(Given given, Blackhole hole) {
    Accounts accounts = Accounts.in(given.dataset());
    for (Account account : accounts.list()) {
      hole.consume(account.stake());
      hole.consume(account.independentOrigins());
    }
    return accounts.killed().independentOrigins();
  }

  /** All disputes. */
  @Benchmark
  public Disputes disputes(Given given) {
    return Disputes.in(given.dataset());
  }

  /** The words for every question with rival accounts, and what these agree on. */
  @Benchmark
  public void explain(Asked asked, Blackhole hole) {
    for (Dispute dispute : asked.accounts.disputes().compared()) {
      hole.consume(dispute.explain());
      hole.consume(dispute.agreement());
      hole.consume(dispute.envelope());
    }
  }

  /** One figure of all that is said of the dead. */
  @Benchmark
  public Reconciled reconcile(Asked asked) {
    return asked
        .accounts
        .killed()
        .reconcile(excluding(Stake.OWN_SIDE).then(latest()).then(envelope()));
  }

  /** The sum of one monitor's totals of all clashes. */
  @Benchmark
  public Optional<Figure> tallyTotal(Counted counted) {
    try {
      return counted.apart.total();
    } catch (OverlappingTopicsException e) {
      return Optional.empty();
    }
  }

  /** All figures without those on a part of what another is on. */
  @Benchmark
  public Tally preferTotals(Counted counted) {
    return counted.everything.preferTotals();
  }

  /** Where parts exceed their wholes, in the tally of all figures. */
  @Benchmark
  public List<Dispute> inconsistencies(Counted counted) {
    return counted.everything.inconsistencies();
  }

  /** The tallies of single accounts combined one after the other. */
  @Benchmark
  public int combine(Counted counted) {
    return counted.all.stream()
        .map(Tally::of)
        .reduce(Tally.empty(), Tally::combine)
        .entries()
        .size();
  }

  /** What as many days as there are statements added in one event, summed and chained. */
  @Benchmark
  public CasualtyEstimate increments(Counted counted, Blackhole hole) {
    hole.consume(counted.increments.total());
    return counted.increments.cumulative();
  }

  /** Who holds what on one day: every viewpoint on every territory. */
  @Benchmark
  public void territories(Given given, Blackhole hole) {
    Territories territories = Territories.in(given.dataset());
    for (TerritoryId territory : territories.told()) {
      hole.consume(territories.status(territory).on(given.sample.day()).recognitions());
    }
  }
}
