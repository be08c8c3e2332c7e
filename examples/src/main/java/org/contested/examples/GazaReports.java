package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Dispute;
import org.contested.dispute.Disputes;
import org.contested.dispute.Tally;
import org.contested.time.Timespan;

/**
 * What was reported of casualties in Gaza beside what Tech for Palestine extrapolated: two speakers
 * on the same questions.
 */
final class GazaReports {
  private final Accounts accounts;
  private final SetMultimap<LocalDate, Account> reported = LinkedHashMultimap.create();
  private final SetMultimap<LocalDate, Account> extrapolated = LinkedHashMultimap.create();

  GazaReports(Dataset dataset) {
    this.accounts = Accounts.in(dataset);
    for (Account account : accounts.list()) {
      (isExtrapolated(account) ? extrapolated : reported).put(day(account), account);
    }
  }

  private static boolean isExtrapolated(Account account) {
    return account.statement().speakers().contains(GazaDaily.TECH4PALESTINE.id());
  }

  private static LocalDate day(Account account) {
    return account.statement().saidAt().flatMap(Timespan::findDay).orElseThrow();
  }

  private static CasualtyEstimate estimate(Account account) {
    return (CasualtyEstimate) account.claim();
  }

  /** {@return the days of which anybody tells} */
  ImmutableList<LocalDate> days() {
    return ImmutableList.sortedCopyOf(Sets.union(reported.keySet(), extrapolated.keySet()));
  }

  /** {@return the days on which nothing was reported, so that all figures are extrapolated} */
  ImmutableList<LocalDate> daysWithoutReport() {
    return days().stream()
        .filter(day -> !reported.containsKey(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what was last reported, or last extrapolated, of a field} */
  Optional<Account> latest(GazaField field, boolean ofReports) {
    return accounts.list().stream()
        .filter(account -> account.isCurrent() && isExtrapolated(account) != ofReports)
        .filter(account -> GazaField.of(estimate(account)).filter(field::equals).isPresent())
        .max(Comparator.comparing(GazaReports::day));
  }

  /**
   * {@return how the reported figures of a field compare with those extrapolated on the same day:
   * how many say the same, can both be true, cannot, or answer different questions}
   */
  Map<Agreement, Integer> agreements(GazaField field) {
    Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
    for (Account report : reported.values()) {
      if (GazaField.of(estimate(report)).filter(field::equals).isPresent()) {
        for (Account other : extrapolated.get(day(report))) {
          counts.merge(report.claim().compareWith(other.claim()), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /**
   * {@return on how many days the same number was reported and extrapolated; the reported one is
   * provisional, so that the two claims are nevertheless only compatible}
   */
  long equalFigures(GazaField field) {
    return reported.values().stream()
        .filter(report -> GazaField.of(estimate(report)).filter(field::equals).isPresent())
        .flatMap(
            report ->
                extrapolated.get(day(report)).stream()
                    .filter(
                        other ->
                            report.claim().compareWith(other.claim()) != Agreement.INCOMPARABLE
                                && report.figure().equals(other.figure())))
        .count();
  }

  /** {@return the questions on which what is now reported and extrapolated cannot both be true} */
  Disputes conflicts() {
    return accounts.disputes();
  }

  /** {@return where, in what is told on one day, a subgroup or several exceed their total} */
  ImmutableList<Dispute> excesses() {
    return days().stream()
        .flatMap(day -> List.of(reported.get(day), extrapolated.get(day)).stream())
        .map(told -> told.stream().collect(Tally.collector()))
        .flatMap(tally -> tally.inconsistencies().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
