package org.contested.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.contested.benchmarks.imports.ImportSpeed;
import org.contested.benchmarks.json.Big;
import org.contested.benchmarks.json.Speed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of this module.
 *
 * <pre>{@code
 * ./mvnw -B -ntp package -pl benchmarks -am -DskipTests
 * java -jar benchmarks/target/contested-benchmarks.jar growth --sizes 1000,10000,100000
 * java -jar benchmarks/target/contested-benchmarks.jar speed
 * java -jar benchmarks/target/contested-benchmarks.jar big --gigabytes 4
 * java -jar benchmarks/target/contested-benchmarks.jar imports
 * }</pre>
 */
@Command(
    name = "contested-benchmarks",
    description = "Measures the library; only ratios within one run tell anything.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(growth | speed | big | imports)")
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs a command.
   *
   * @param args its name and options; {@code --help} lists them
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(commands(out).execute(args));
  }

  static CommandLine commands(PrintStream out) {
    return new CommandLine(new Benchmarks())
        .addSubcommand(new Growth(out))
        .addSubcommand(new Speed(out))
        .addSubcommand(new Big(out))
        .addSubcommand(new ImportSpeed(out));
  }
}
