package org.contested.examples;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.contested.json.stream.AtomicFile;
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
    scope = ScopeType.INHERIT, // each command has --help and --version too
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      ConvertCommand.class,
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

  /** Runs a command and exits with its status; if it is interrupted, no half file is left. */
  public static void main(String[] args) {
    AtomicFile.removeUnfinishedAtExit();
    System.exit(run(System.out, System.err, args));
  }

  /** {@return the status of a command that prints there, in UTF-8} */
  static int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter print = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter printError = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int status = commandLine(print, printError).execute(args);
    if (print.checkError()) {
      printError.println("error: not all could be printed; is the disk full, or a pipe closed?");
      return Math.max(status, 1);
    }
    return status;
  }

  /** {@return the commands, printing there} */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, line, result) -> {
              line.getErr().println(Errors.oneLine(e));
              return 1;
            });
  }
}
