package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
    BinaryOperator<Optional<Figure>> meet =
        (a, b) -> a.isPresent() && b.isPresent() ? a.get().intersection(b.get()) : Optional.empty();
    return new Policy(
        "consensus",
        accounts ->
            Reconciled.of(
                "consensus",
                readings(accounts).map(Optional::of).reduce(meet).flatMap(agreed -> agreed),
                withFigure(accounts),
                withoutFigure(accounts)));
  }

  static Reconciliation conservative() {
    return new Policy(
        "conservative",
        accounts -> {
          List<Account> bounding = new ArrayList<>();
          List<LeftOut> others = new ArrayList<>();
          for (Account account : accounts) {
            if (account.reading().filter(reading -> reading.low() > 0).isPresent()) {
              bounding.add(account);
            } else {
              others.add(new LeftOut(account, "gives no lower bound"));
            }
          }
          Optional<Figure> lowest =
              readings(bounding)
                  .map(reading -> Figure.atLeast(reading.low()))
                  .reduce(Figure::envelope);
          return Reconciled.of("conservative", lowest, bounding, others);
        });
  }

  static Reconciliation latest() {
    return new Policy("latest", Policies::latestOf);
  }

  private static Reconciled latestOf(List<Account> accounts) {
    Optional<Account> last =
        accounts.stream()
            .filter(account -> account.said().first() != Long.MIN_VALUE)
            .max(Latest.BY_START);
    return choose(
        "latest",
        accounts,
        account -> {
          if (last.isEmpty() || last.get().equals(account)) {
            return Optional.empty();
          }
          if (account.time().equals(Timespan.unknown())) {
            return Optional.of("has no date");
          }
          return Latest.isLater(last.get(), account)
              ? Optional.of("said earlier than " + last.get().statement().id())
              : Optional.empty();
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
                        ? Optional.of("the speaker is " + Phrases.stake(account.stake()))
                        : Optional.empty()));
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
