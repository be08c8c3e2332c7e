package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dispute.Account;
import org.contested.dispute.Disputes;
import org.contested.dispute.Standing;
import org.contested.importers.series.RussianLosses;
import org.contested.importers.series.SeriesReleases;
import org.contested.statement.StatementId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges releases of the series of Russian losses and winds back to what was known when. */
@Command(
    name = "series",
    description = {
      "Merges releases of the daily series of Russian losses, as Ukraine states them,",
      "and prints what they changed and what was known before and after."
    },
    footer = {"", "Example: series losses@2022-10-31.json losses@2023-06-29.json losses.json"})
final class SeriesCommand implements Runnable {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "Releases, each named after its day (NAME@2022-10-31.json) or else of its last day;",
        "those of shared/data/casualty-series beside the checkout if none is given."
      })
  private @Nullable List<Path> files;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    SeriesReleases series =
        SeriesReleases.read(RussianLosses.importer(), files == null ? standard() : files);
    Dataset merged = series.merged();
    PrintWriter out = spec.commandLine().getOut();
    for (Dataset release : series.releases()) {
      out.printf("release %s: %d days%n", SeriesReleases.day(release), release.statements().size());
    }
    List<Account> losses = series.accounts(merged);
    out.printf("merged: %d accounts of one question%n", losses.size());
    for (Standing standing : Standing.values()) {
      List<Account> such =
          losses.stream().filter(account -> account.standing() == standing).toList();
      String word = standing.name().toLowerCase(Locale.ROOT);
      out.printf("  %d %s%s%n", such.size(), word, such.size() == 1 ? ": " + such.get(0) : "");
    }
    out.printf("  %d disputed%n", Disputes.in(merged).size());
    for (int i = 1; i < series.releases().size(); i++) {
      printChanges(series, i, out);
    }
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

  /** Prints what a release changed in the one before it. */
  private static void printChanges(SeriesReleases series, int index, PrintWriter out) {
    Dataset old = series.releases().get(index - 1);
    Dataset newer = series.releases().get(index);
    LocalDate released = SeriesReleases.day(newer);
    DatasetDiff diff = DatasetDiff.between(old, newer);
    out.printf("%nfrom %s to %s: %s%n", SeriesReleases.day(old), released, diff.summary());
    for (EntityChange change : diff.changed()) {
      out.println("  " + change);
      if (change.id() instanceof StatementId id
          && old.get(id).claims().get(0) instanceof CasualtyEstimate estimate) {
        LocalDate day = estimate.asOf().orElseThrow().findDay().orElseThrow();
        for (LocalDate known : List.of(SeriesReleases.day(old), released.minusDays(1), released)) {
          series
              .upTo(day, series.merged().asKnownAt(known))
              .flatMap(Account::figure)
              .ifPresent(figure -> out.printf("    as known at %s: %s%n", known, figure));
        }
      }
    }
  }
}
