package org.contested.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.contested.dataset.Dataset;
import org.contested.dispute.Dispute;
import org.contested.dispute.Disputes;
import org.contested.event.EventId;
import org.contested.jackson.ContestedJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is disputed in a file: the questions whose answers cannot all be true. */
@Command(
    name = "disputes",
    description = "Prints what is disputed in a file, with who says what.",
    footer = {"", "Example: disputes demo.json --event clashes --as-known-at 2022-09-14"})
final class DisputesCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "A document (.json) or records (.ndjson, .jsonl).")
  private Path file;

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "Only questions about this event and the events within it.")
  private @Nullable String event;

  @Option(
      names = "--as-known-at",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only with what was known at the end of this day.")
  private @Nullable LocalDate day;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Dataset dataset = ContestedJson.standard().read(file);
    Disputes disputes = Disputes.in(day == null ? dataset : dataset.asKnownAt(day));
    if (event != null) {
      disputes = disputes.about(dataset.get(EventId.of(event)));
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Dispute dispute : disputes) {
      out.println(dispute.explain());
    }
    out.println(disputes.size() == 1 ? "1 dispute" : disputes.size() + " disputes");
  }
}
