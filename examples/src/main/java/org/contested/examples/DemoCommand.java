package org.contested.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.contested.claim.Claim;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.jackson.ContestedJson;
import org.contested.party.Party;
import org.contested.statement.Quotation;
import org.contested.statement.Statement;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints who says what in a news report of September 2022, and writes it as JSON. */
@Command(
    name = "demo",
    description = "Prints who says what in a news report of September 2022, and writes it as JSON.",
    footer = {"", "Example: demo --out demo.json"})
final class DemoCommand implements Runnable {

  /** Speakers stand for their sides as of this day where a statement has no time. */
  private static final Timespan REPORTED = Timespan.parse("2022-09-14");

  private static final String INDENT = "             ";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = OutFile.class,
      description = OutFile.HELP)
  private @Nullable Path out;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Dataset dataset = SeptemberReport.dataset();
    PrintWriter print = spec.commandLine().getOut();
    Words words = new Words(dataset);
    print.println(dataset.title().orElseThrow());
    print.println("\nPARTIES");
    for (Party party : dataset.parties()) {
      print.printf("  %-30s %s%n", party.displayName(), Words.lower(party.kind()));
    }
    print.println("\nEVENTS");
    for (Event event : dataset.events()) {
      String when = event.when().map(Timespan::toString).orElse("");
      print.printf("  %-62s %-26s %s%n", event.displayName(), Words.lower(event.type()), when);
    }
    print.println("\nWHO SAYS WHAT");
    for (Statement statement : dataset.statements()) {
      print(statement, words, print);
    }
    DemoDisputes.print(dataset, print);
    if (out == null) {
      print.println("\nTo write the dataset as JSON, add --out FILE.");
    } else {
      ContestedJson.standard().indented().write(dataset, out);
      print.println("\nWritten to " + out);
    }
  }

  private static void print(Statement statement, Words words, PrintWriter print) {
    print.printf("  %s  %s%n", statement.id(), words.of(statement, REPORTED));
    for (Claim claim : statement.claims()) {
      print.println(INDENT + "- " + words.of(claim));
    }
    for (Quotation quotation : statement.quotations()) {
      print.println(INDENT + "“" + quotation.text() + "”");
    }
    statement.condition().ifPresent(text -> print.println(INDENT + "on condition: " + text));
    if (!statement.relays().isEmpty()) {
      print.println(
          INDENT
              + "by way of "
              + statement.relays().stream().map(words::party).collect(Collectors.joining(", ")));
    }
    statement.note().ifPresent(note -> print.println(INDENT + "note: " + note));
  }
}
