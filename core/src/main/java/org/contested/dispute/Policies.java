package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contested.dispute.Reconciled.LeftOut;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.time.Timespan;

/** The named policies. */
final class Policies {

  private record Policy(String name, Function<List<Account>, Reconciled> rule)
      implements Reconciliation {
    @Override
    public Reconciled reconcile(List<Account> accounts) {
      return rule.apply(accounts);
    }
  }

  private Policies() {}

  static Reconciliation sequence(Reconciliation first, Reconciliation next) {
    return new Policy(
        first.name() + ", then " + next.name(),
        accounts -> first.reconcile(accounts).followedBy(next));
  }

  static Reconciliation envelope() {
    return new Policy(
        "envelope",
        accounts ->
            Reconciled.of(
                "envelope",
                readings(accounts).reduce(Figure::envelope),
                withFigure(accounts),
                withoutFigure(accounts)));
  }

  static Reconciliation consensus() {
    return new Policy(
        "consensus",
        accounts ->
            Reconciled.of(
                "consensus",
                agreement(withFigure(accounts)),
                withFigure(accounts),
                withoutFigure(accounts)));
  }

  /** {@return what all allow together, within what any of them says} */
  private static Optional<Figure> agreement(List<Account> accounts) {
    return Counts.agreement(accounts)
        .flatMap(
            agreed -> readings(accounts).reduce(Figure::envelope).flatMap(agreed::intersection));
  }

  static Reconciliation conservative() {
    return new Policy("conservative", Policies::conservativeOf);
  }

  private static Reconciled conservativeOf(List<Account> accounts) {
    long lowest = readings(accounts).mapToLong(Figure::low).filter(low -> low > 0).min().orElse(0);
    List<Account> bounding = new ArrayList<>();
    List<LeftOut> others = new ArrayList<>();
    boolean below = false;
    for (Account account : accounts) {
      Optional<Figure> reading = account.reading();
      boolean fewer = reading.isPresent() && reading.get().high().orElse(Long.MAX_VALUE) < lowest;
      below |= fewer;
      if (fewer || (reading.isPresent() && reading.get().low() > 0)) {
        bounding.add(account);
      } else {
        others.add(new LeftOut(account, "gives no lower bound"));
      }
    }
    boolean says = lowest > 0 && !below;
    return Reconciled.of(
        "conservative",
        says ? Optional.of(Figure.atLeast(lowest)) : Optional.empty(),
        bounding,
        others);
  }

  static Reconciliation latest() {
    return new Policy("latest", Policies::latestOf);
  }

  private static Reconciled latestOf(List<Account> accounts) {
    Optional<Account> last =
        accounts.stream()
            .filter(account -> account.said().first() != Long.MIN_VALUE)
            .max(Latest.BY_START);
    boolean pairwise = Clocks.differAmongFew(accounts.size(), accounts.stream().map(Account::time));
    return choose(
        "latest",
        accounts,
        account -> {
          if (last.isEmpty()) {
            return Optional.empty();
          }
          if (account.time().equals(Timespan.unknown())) {
            return Optional.of("has no date");
          }
          return (pairwise ? accounts : List.of(last.get()))
              .stream()
                  .filter(other -> Latest.isLater(other, account))
                  .max(Latest.BY_START)
                  .map(other -> "said earlier than " + other.statement().id());
        });
  }

  static Reconciliation preferring(List<PartyId> parties) {
    List<PartyId> inOrder = ImmutableList.copyOf(parties);
    String name =
        "preferring " + inOrder.stream().map(PartyId::value).collect(Collectors.joining(", "));
    return new Policy(
        name,
        accounts -> {
          Optional<PartyId> preferred =
              inOrder.stream()
                  .filter(party -> accounts.stream().anyMatch(each -> isBy(party, each)))
                  .findFirst();
          return choose(
              name,
              accounts,
              account -> {
                if (preferred.isEmpty()) {
                  return Optional.of("none of the preferred parties says anything");
                }
                return isBy(preferred.get(), account)
                    ? Optional.empty()
                    : Optional.of(preferred.get() + " is preferred");
              });
        });
  }

  private static boolean isBy(PartyId party, Account account) {
    return account.sides().contains(party) || account.statement().speakers().contains(party);
  }

  static Reconciliation excluding(List<Stake> stakes) {
    List<Stake> excluded = ImmutableList.copyOf(stakes);
    String name =
        "excluding " + excluded.stream().map(Phrases::lower).collect(Collectors.joining(", "));
    return new Policy(
        name,
        accounts ->
            choose(
                name,
                accounts,
                account ->
                    excluded.contains(account.stake())
                        ? Optional.of(excludedAs(account.stake()))
                        : Optional.empty()));
  }

  private static String excludedAs(Stake stake) {
    return switch (stake) {
      case OWN_SIDE, OPPOSING_SIDE -> "the speaker tells " + Phrases.stake(stake);
      case THIRD_PARTY -> "the speaker is a third party";
      case UNKNOWN -> "the speaker's stake is unknown";
    };
  }

  /** Leaves out what there is a reason to; gives a figure if all that stay say the same. */
  private static Reconciled choose(
      String name, List<Account> accounts, Function<Account, Optional<String>> reason) {
    List<Account> chosen = new ArrayList<>();
    List<LeftOut> others = new ArrayList<>();
    for (Account account : accounts) {
      Optional<String> why = reason.apply(account);
      if (why.isPresent()) {
        others.add(new LeftOut(account, why.get()));
      } else {
        chosen.add(account);
      }
    }
    List<Figure> different = readings(chosen).distinct().toList();
    Optional<Figure> figure =
        different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    return Reconciled.of(name, figure, chosen, others);
  }

  private static Stream<Figure> readings(List<Account> accounts) {
    return accounts.stream().flatMap(account -> account.reading().stream());
  }

  private static List<Account> withFigure(List<Account> accounts) {
    return accounts.stream().filter(account -> account.reading().isPresent()).toList();
  }

  private static List<LeftOut> withoutFigure(List<Account> accounts) {
    return accounts.stream()
        .filter(account -> account.reading().isEmpty())
        .map(account -> new LeftOut(account, "gives no figure"))
        .toList();
  }
}
