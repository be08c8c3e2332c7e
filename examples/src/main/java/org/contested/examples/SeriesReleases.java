package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Harm;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Standing;
import org.contested.statement.Statement;
import org.contested.time.Timespan;

/** Releases of the series of Russian losses, and what is known after them. */
final class SeriesReleases {

  private static final Pattern DAY = Pattern.compile("@(\\d{4}-\\d{2}-\\d{2})\\.json$");

  private final ImmutableList<Dataset> releases;
  private final Dataset merged;

  private SeriesReleases(List<Dataset> releases) {
    this.releases = ImmutableList.copyOf(releases);
    this.merged =
        releases.stream()
            .reduce((known, release) -> known.merge(release).dataset())
            .orElseThrow(() -> new IllegalArgumentException("no release; name at least one file"));
  }

  /**
   * {@return the releases in these files, in the order of their days}
   *
   * @param files each named after the day of the release, as {@code losses@2022-10-31.json}; one
   *     that is not is taken as released on the last day that it tells of
   */
  static SeriesReleases read(List<Path> files) {
    List<Dataset> releases = new ArrayList<>();
    files.forEach(file -> releases.add(release(file)));
    releases.sort(Comparator.comparing(SeriesReleases::day));
    return new SeriesReleases(releases);
  }

  /** {@return the files beside the checkout: the series and two earlier snapshots of it} */
  static ImmutableList<Path> standard() {
    return Stream.of(
            "ukraine-mod-revisions/russia_losses_personnel@2022-10-31.json",
            "ukraine-mod-revisions/russia_losses_personnel@2023-06-29.json",
            "ukraine-mod/russia_losses_personnel.json")
        .map(name -> DataFiles.find("casualty-series/" + name))
        .collect(ImmutableList.toImmutableList());
  }

  private static Dataset release(Path file) {
    Matcher named = DAY.matcher(file.getFileName().toString());
    String day = named.find() ? named.group(1) : lastDay(LossesSeries.read(file, "latest"));
    return LossesSeries.read(file, day).toBuilder().releasedAt(day).build();
  }

  private static String lastDay(Dataset series) {
    return series.statements().stream()
        .map(Statement::saidAt)
        .flatMap(Optional::stream)
        .map(Timespan::toString)
        .max(Comparator.naturalOrder())
        .orElse("empty");
  }

  /** {@return the day of a release} */
  static LocalDate day(Dataset release) {
    return release.releasedAt().flatMap(Timespan::findDay).orElseThrow();
  }

  /** {@return each release as it was, the first one first} */
  ImmutableList<Dataset> releases() {
    return releases;
  }

  /** {@return all that any of them says, with what replaced what, and when} */
  Dataset merged() {
    return merged;
  }

  /** {@return all accounts of the losses, those of prisoners left aside} */
  static ImmutableList<Account> losses(Dataset series) {
    return Accounts.in(series)
        .casualties()
        .of(LossesSeries.RUSSIA)
        .soldiers()
        .in(LossesSeries.INVASION)
        .stream()
        .filter(account -> estimate(account).harms().equals(ImmutableSet.of(Harm.CASUALTIES)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what stands for the losses up to a day: neither replaced by a revision nor taken back}
   */
  static Optional<Account> lossesUpTo(LocalDate day, Dataset series) {
    return losses(series).stream()
        .filter(account -> estimate(account).asOf().equals(Optional.of(Timespan.of(day))))
        .filter(account -> account.standing().compareTo(Standing.SUPERSEDED) < 0)
        .findFirst();
  }

  private static CasualtyEstimate estimate(Account account) {
    return (CasualtyEstimate) account.claim();
  }
}
