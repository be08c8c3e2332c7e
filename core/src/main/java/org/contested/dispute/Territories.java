package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contested.claim.Relation;
import org.contested.claim.TerritorialStatus;
import org.contested.dataset.Dataset;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * Tells who holds a territory, as a named party sees it.
 *
 * <pre>{@code
 * Territories.Status status = Territories.in(dataset).status(kosovo).on("2022-09-14");
 * status.accordingTo(serbia).sovereigns();
 * status.recognitions();   // who recognises whom: each viewer with the sovereigns it names
 * }</pre>
 *
 * <p>There is no answer without a viewpoint: one is named ({@link Status#accordingTo}), or all are
 * told side by side, each under its name. "Disputed" and "recognised" are never stored; they are
 * what this class derives from who asserts what.
 */
public final class Territories {
  private final Ledger ledger;
  private final SetMultimap<TerritoryId, Account> byTerritory = LinkedHashMultimap.create();

  private Territories(Ledger ledger) {
    this.ledger = ledger;
    for (Account account : ledger.accounts()) {
      if (account.isCurrent() && account.claim() instanceof TerritorialStatus status) {
        byTerritory.put(status.territory(), account);
      }
    }
  }

  /**
   * {@return what a dataset tells about territories}
   *
   * @param dataset the dataset, or a view of one
   */
  public static Territories in(Dataset dataset) {
    return new Territories(new Ledger(dataset));
  }

  /** {@return the territories of which any current account tells} */
  public ImmutableSet<TerritoryId> told() {
    return ImmutableSet.copyOf(byTerritory.keySet());
  }

  /**
   * {@return what is told about a territory at whatever time; say on which day}
   *
   * @param territory the territory's id
   */
  public Question status(TerritoryId territory) {
    return new Question(ledger.world(), List.copyOf(byTerritory.get(territory)));
  }

  /**
   * {@return what is told about a territory at whatever time; say on which day}
   *
   * @param territory the territory
   */
  public Question status(Territory territory) {
    return status(territory.id());
  }

  /** A territory of which the status on some day is asked. */
  public static final class Question {
    private final World world;
    private final List<Account> accounts;

    private Question(World world, List<Account> accounts) {
      this.world = world;
      this.accounts = accounts;
    }

    /**
     * {@return the status on a day}
     *
     * @param day the day
     */
    public Status on(LocalDate day) {
      return new Status(world, accounts, day);
    }

    /**
     * {@return the status on a day}
     *
     * @param day the day, as {@code 2022-09-14}
     * @throws java.time.format.DateTimeParseException if the text is no such day
     */
    public Status on(String day) {
      return on(LocalDate.parse(day));
    }
  }

  /** What is told about a territory on a day: an answer for each viewpoint, and none without. */
  public static final class Status {
    private final ImmutableMap<PartyId, Viewpoint> bySide;
    private final World world;
    private final ImmutableList<Holding> all;

    private Status(World world, List<Account> accounts, LocalDate day) {
      this.world = world;
      Amendments amendments = new Amendments(accounts, Timespan.of(day));
      this.all =
          accounts.stream()
              .filter(account -> !amendments.replace(account))
              .map(account -> Holding.on(day, account))
              .filter(holding -> holding.certainty() != Certainty.NO)
              .collect(ImmutableList.toImmutableList());
      Map<PartyId, ImmutableList.Builder<Holding>> sides = new LinkedHashMap<>();
      for (Holding holding : all) {
        for (PartyId side : holding.account().sides()) {
          sides.computeIfAbsent(side, id -> ImmutableList.builder()).add(holding);
        }
      }
      ImmutableMap.Builder<PartyId, Viewpoint> views = ImmutableMap.builder();
      sides.forEach((side, holdings) -> views.put(side, new Viewpoint(side, holdings.build())));
      this.bySide = views.buildOrThrow();
    }

    /**
     * {@return what one party says, with all who speak for it; nothing if it says nothing}
     *
     * @param party the party's id
     */
    public Viewpoint accordingTo(PartyId party) {
      return new Viewpoint(
          party,
          all.stream()
              .filter(
                  holding ->
                      holding.account().sides().contains(party)
                          || holding.account().statement().speakers().contains(party))
              .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return what one party says, with all who speak for it; nothing if it says nothing}
     *
     * @param party the party
     */
    public Viewpoint accordingTo(Party party) {
      return accordingTo(party.id());
    }

    /** {@return what each side says that says anything, by the side} */
    public ImmutableMap<PartyId, Viewpoint> bySide() {
      return bySide;
    }

    /** {@return who recognises whom: each side with those whom it says to be sovereign} */
    public ImmutableSetMultimap<PartyId, PartyId> recognitions() {
      ImmutableSetMultimap.Builder<PartyId, PartyId> found = ImmutableSetMultimap.builder();
      bySide.forEach((side, view) -> found.putAll(side, view.sovereigns()));
      return found.build();
    }

    /** {@return who claims the territory: the sides that say that it is their own} */
    public ImmutableSet<PartyId> claimants() {
      ImmutableSet.Builder<PartyId> found = ImmutableSet.builder();
      bySide.forEach(
          (side, view) -> {
            if (view.sovereigns().stream().anyMatch(holder -> isOwn(side, holder))) {
              found.add(side);
            }
          });
      return found.build();
    }

    private boolean isOwn(PartyId side, PartyId holder) {
      return holder.equals(side) || world.isPartOf(holder, side);
    }

    /** {@return the viewpoints and what each says of sovereignty and control, a line each} */
    public String explain() {
      Phrases phrases = new Phrases(world.dataset());
      StringBuilder text = new StringBuilder();
      bySide.forEach(
          (side, view) -> {
            for (Holding holding : view.holdings()) {
              text.append("- ").append(phrases.account(holding.account())).append('\n');
            }
          });
      return text.isEmpty() ? "Nobody says anything.\n" : text.toString();
    }
  }

  /**
   * A relation of a holder to the territory, as an account has it.
   *
   * @param account the account; it may {@linkplain Account#isDenial() deny}
   * @param relation the relation
   * @param holder who stands in it
   * @param certainty whether it is said of the day that was asked for; {@link Certainty#POSSIBLE}
   *     where no period is told
   */
  public record Holding(Account account, Relation relation, PartyId holder, Certainty certainty) {
    private static Holding on(LocalDate day, Account account) {
      TerritorialStatus status = (TerritorialStatus) account.claim();
      Certainty certainty =
          status.period().map(period -> period.contains(day)).orElse(Certainty.POSSIBLE);
      return new Holding(account, status.relation(), status.holder(), certainty);
    }
  }

  /**
   * What one party says about the territory on the day.
   *
   * @param party whose viewpoint it is
   * @param holdings all that it says, denials among it
   */
  public record Viewpoint(PartyId party, ImmutableList<Holding> holdings) {

    /** {@return who holds it in law, as this party says} */
    public ImmutableSet<PartyId> sovereigns() {
      return holders(Relation.SOVEREIGNTY);
    }

    /** {@return who holds it in fact, as this party says: controls, administers or occupies it} */
    public ImmutableSet<PartyId> deFacto() {
      return holders(Relation.CONTROL, Relation.ADMINISTRATION, Relation.OCCUPATION);
    }

    /**
     * {@return who stands in any of these relations, as this party says}
     *
     * @param relations the relations
     */
    public ImmutableSet<PartyId> holders(Relation... relations) {
      Set<Relation> wanted = Set.of(relations);
      return holdings.stream()
          .filter(each -> !each.account().isDenial() && wanted.contains(each.relation()))
          .map(Holding::holder)
          .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return of whom this party denies that they hold it in law} */
    public ImmutableSet<PartyId> notSovereign() {
      return holdings.stream()
          .filter(each -> each.account().isDenial() && each.relation() == Relation.SOVEREIGNTY)
          .map(Holding::holder)
          .collect(ImmutableSet.toImmutableSet());
    }
  }
}
