package org.contested.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Runs the examples by their names. */
@Command(
    name = "contested-examples",
    description = "Programs that show what Contested does.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT, // every command has --help
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      GedCommand.class,
      ValidateCommand.class,
      DisputesCommand.class,
      TallyCommand.class,
      DiffCommand.class,
      RivalsCommand.class,
      SeriesCommand.class,
      ReportedCommand.class,
      ViewpointsCommand.class
    })
final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    CommandLine line =
        commandLine(
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8));
    System.exit(line.execute(args));
  }

  /** {@return the commands, printing there} */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::oneLine);
  }

  /** An error is one line that says what to do, and no stack trace. */
  private static int oneLine(Exception e, CommandLine line, CommandLine.ParseResult result) {
    Throwable cause =
        e instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : e;
    String kind =
        cause instanceof java.io.IOException ? cause.getClass().getSimpleName() + ": " : "";
    line.getErr().println("error: " + kind + cause.getMessage());
    return 1;
  }
}
