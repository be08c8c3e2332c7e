package org.contested.importers.series;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.claim.CasualtyEstimate;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Standing;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.statement.Statement;
import org.contested.time.Timespan;

/**
 * Releases of one series, and what is known after them.
 *
 * <pre>{@code
 * SeriesReleases losses = SeriesReleases.read(RussianLosses.importer(), files);
 * losses.upTo(LocalDate.of(2022, 4, 2), losses.merged().asKnownAt("2022-10-31"));    // ~17700
 * losses.upTo(LocalDate.of(2022, 4, 2), losses.merged());                            // ~17800
 * }</pre>
 *
 * <p>A day that a later release tells differently is a revision, known from that release on. A day
 * that it adds is known from that day on. A day that it lacks stays: a release that breaks off
 * takes nothing back.
 */
public final class SeriesReleases {

  private static final Pattern DAY = Pattern.compile("@(\\d{4}-\\d{2}-\\d{2})\\.");

  private final SeriesImporter series;
  private final ImmutableList<Dataset> releases;
  private final Dataset merged;

  private SeriesReleases(SeriesImporter series, List<Dataset> releases) {
    this.series = series;
    this.releases = ImmutableList.copyOf(releases);
    this.merged =
        releases.stream()
            .reduce((known, release) -> known.merge(release).dataset())
            .orElseThrow(
                () -> new IllegalArgumentException("there is no release; name at least one file"));
  }

  /**
   * {@return the releases in files, in the order of their days}
   *
   * @param series what the files are
   * @param files each named after the day of the release, as {@code losses@2022-10-31.json}; one
   *     that is not is taken as released on the last day that it tells of
   * @throws ImportException if a file is of another kind, has no day, or holds a row that cannot be
   *     imported: a day that is left out would look as if the release had left it out
   * @throws IllegalArgumentException if there is no file
   */
  public static SeriesReleases read(SeriesImporter series, List<Path> files) {
    return new SeriesReleases(
        series,
        files.stream()
            .map(file -> release(series, file))
            .sorted(comparing(SeriesReleases::day))
            .toList());
  }

  private static Dataset release(SeriesImporter series, Path file) {
    Dataset days = Imports.readAll(series, ImportOptions.standard(), file);
    String name = String.valueOf(file.getFileName());
    Matcher named = DAY.matcher(name);
    String day = named.find() ? named.group(1) : lastDay(days, name);
    return days.toBuilder().version(day).releasedAt(day).build();
  }

  private static String lastDay(Dataset days, String file) {
    return days.statements().stream()
        .map(Statement::saidAt)
        .flatMap(Optional::stream)
        .map(Timespan::toString)
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new ImportException(
                    file
                        + " has no days; name it after its release, as in losses@2022-10-31.json"));
  }

  /**
   * {@return the day of a release}
   *
   * @param release one of {@link #releases}
   */
  public static LocalDate day(Dataset release) {
    return release.releasedAt().flatMap(Timespan::findDay).orElseThrow();
  }

  /** {@return each release as it was, the first one first; its version is its day} */
  public ImmutableList<Dataset> releases() {
    return releases;
  }

  /** {@return all that any of them says, with what replaced what, and when} */
  public Dataset merged() {
    return merged;
  }

  /**
   * {@return all accounts of what the series is of, its further counts left aside}
   *
   * @param dataset a release, what was merged, or a view of it
   */
  public ImmutableList<Account> accounts(Dataset dataset) {
    return Accounts.in(dataset).list().stream()
        .filter(account -> account.topic().equals(series.topic()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what stands for the count up to a day: neither replaced by a revision nor taken back}
   *
   * @param day the day
   * @param dataset a release, what was merged, or a view of it
   */
  public Optional<Account> upTo(LocalDate day, Dataset dataset) {
    return accounts(dataset).stream()
        .filter(account -> isAsOf(day, account))
        .filter(account -> account.standing().compareTo(Standing.SUPERSEDED) < 0)
        .findFirst();
  }

  private static boolean isAsOf(LocalDate day, Account account) {
    return account.claim() instanceof CasualtyEstimate estimate
        && estimate.asOf().equals(Optional.of(Timespan.of(day)));
  }
}
