package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.Accumulation;
import org.contested.claim.Agreement;
import org.contested.claim.CasualtyEstimate;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Dispute;
import org.contested.dispute.Disputes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what was reported of casualties in Gaza beside what was extrapolated. */
@Command(
    name = "reported",
    description = {
      "Prints what was reported of casualties in Gaza beside what was extrapolated,",
      "where the two conflict, and whether subgroups exceed their totals."
    },
    footer = {"", "Example: reported casualties_daily.json --explain"})
final class ReportedCommand implements Runnable {

  private static final String SERIES = "casualty-series/tech4palestine/casualties_daily.json";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The series; that of shared/data beside the checkout if not given.")
  private @Nullable Path file;

  @Option(names = "--explain", description = "Explain each conflict.")
  private boolean explain;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Path series =
        file == null
            ? DataFiles.find(SERIES)
            : InFile.noFolder(file, "the series, such as casualties_daily.json");
    Dataset dataset = GazaDaily.read(series, series.getFileName().toString());
    GazaReports reports = new GazaReports(dataset);
    PrintWriter out = spec.commandLine().getOut();
    Disputes conflicts = reports.conflicts();
    ImmutableList<Dispute> excesses = reports.excesses();
    out.printf(
        "%d days, %d of them without a report%n",
        reports.days().size(), reports.daysWithoutReport().size());
    out.printf(
        "%d questions with a reported and an extrapolated answer, %d in conflict%n",
        conflicts.compared().size(), conflicts.size());
    out.printf("subgroups that exceed their total on a day: %d%n%n", excesses.size());
    out.println("latest totals");
    latest(reports).printTo(out);
    out.println("\nreported and extrapolated on the same day");
    sameDay(reports).printTo(out);
    if (explain) {
      for (Dispute dispute : conflicts) {
        out.print("\n" + dispute.explain());
      }
      for (Dispute excess : excesses) {
        out.print("\n" + excess.explain());
      }
    }
  }

  private static TextTable latest(GazaReports reports) {
    TextTable table = new TextTable("FIELD", ">REPORTED", "AS OF", ">EXTRAPOLATED", "AS OF");
    for (GazaField field : GazaField.ALL) {
      if (field.accumulation() == Accumulation.CUMULATIVE) {
        Optional<Account> reported = reports.latest(field, true);
        Optional<Account> extrapolated = reports.latest(field, false);
        table.row(
            field.column(),
            reported.flatMap(Account::figure).map(Object::toString).orElse("–"),
            asOf(reported),
            extrapolated.flatMap(Account::figure).map(Object::toString).orElse("–"),
            asOf(extrapolated));
      }
    }
    return table;
  }

  private static String asOf(Optional<Account> account) {
    return account
        .map(Account::claim)
        .flatMap(claim -> ((CasualtyEstimate) claim).asOf())
        .map(Object::toString)
        .orElse("");
  }

  private static TextTable sameDay(GazaReports reports) {
    TextTable table = new TextTable("FIELD", ">EQUAL FIGURES", ">CAN BOTH BE TRUE", ">CONFLICT");
    for (GazaField field : GazaField.ALL) {
      Map<Agreement, Integer> counts = reports.agreements(field);
      table.row(
          field.column(),
          reports.equalFigures(field),
          counts.getOrDefault(Agreement.SAME, 0) + counts.getOrDefault(Agreement.COMPATIBLE, 0),
          counts.getOrDefault(Agreement.CONFLICTING, 0));
    }
    return table;
  }
}
