package org.contested.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.contested.claim.Harm;
import org.contested.dataset.Dataset;
import org.contested.dispute.OverlappingTopicsException;
import org.contested.dispute.Reconciliation;
import org.contested.dispute.Tally;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up the killed of a file, where nobody is counted twice. */
@Command(
    name = "tally",
    description = {
      "Adds up the figures of a file where it can be proved that nobody is counted twice,",
      "and says what cannot be added and why. Totals are preferred to their parts."
    },
    footer = {"", "Example: tally ged.ndjson --by month --limit 12"})
final class TallyCommand implements Runnable {

  /** What makes one figure of rival ones. */
  enum Policy {
    ENVELOPE,
    LATEST,
    CONSENSUS,
    CONSERVATIVE;

    Reconciliation policy() {
      return switch (this) {
        case ENVELOPE -> Reconciliation.envelope();
        case LATEST -> Reconciliation.latest();
        case CONSENSUS -> Reconciliation.consensus();
        case CONSERVATIVE -> Reconciliation.conservative();
      };
    }
  }

  @Parameters(paramLabel = "FILE", description = "A document (.json) or records (.ndjson, .jsonl).")
  private Path file;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "KEY",
      description = "A sum for each: ${COMPLETION-CANDIDATES}.")
  private TallyKey key;

  @Option(
      names = "--harm",
      defaultValue = "KILLED",
      paramLabel = "HARM",
      description =
          "What people suffered: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Harm harm;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = {
        "What makes one figure of rival ones: ${COMPLETION-CANDIDATES}.",
        "Without it rival figures are not added."
      })
  private @Nullable Policy policy;

  @Option(names = "--limit", paramLabel = "N", description = "Print at most so many rows.")
  private int limit = Integer.MAX_VALUE;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Dataset dataset = ContestedJson.standard().read(file);
    Tallying tallying = new Tallying(dataset, harm, policy == null ? null : policy.policy());
    Map<TallyKey.Value, Tally> groups =
        new TreeMap<>(tallying.tally().by(entry -> key.of(entry, dataset)));
    TextTable table = new TextTable(key.name(), "NAME", ">" + harm.name(), ">FIGURES");
    List<String> notAdded = new ArrayList<>();
    int rows = 0;
    for (Map.Entry<TallyKey.Value, Tally> group : groups.entrySet()) {
      TallyKey.Value value = group.getKey();
      try {
        Tally totals = group.getValue().preferTotals();
        Figure total = totals.total().orElseThrow();
        if (rows++ < limit) {
          table.row(value.id(), value.name(), total, totals.entries().size());
        }
      } catch (OverlappingTopicsException e) {
        notAdded.add(value.id() + ": " + e.getMessage());
      }
    }
    notAdded.addAll(tallying.unreconciled());
    long without =
        tallying.tally().entries().stream()
            .filter(entry -> key.of(entry, dataset).isEmpty())
            .count();
    if (without > 0) {
      notAdded.add(withoutKey(without));
    }
    print(table, rows, notAdded);
  }

  private String withoutKey(long count) {
    return "%d %s no %s"
        .formatted(
            count, count == 1 ? "figure has" : "figures have", key.name().toLowerCase(Locale.ROOT));
  }

  private void print(TextTable table, int rows, List<String> notAdded) {
    PrintWriter out = spec.commandLine().getOut();
    table.printTo(out);
    printMore(rows, out);
    if (!notAdded.isEmpty()) {
      out.println("not added:");
      notAdded.stream().limit(limit).forEach(reason -> out.println("- " + reason));
      printMore(notAdded.size(), out);
    }
  }

  private void printMore(int count, PrintWriter out) {
    if (count > limit) {
      out.printf("  … and %d more%n", count - limit);
    }
  }
}
