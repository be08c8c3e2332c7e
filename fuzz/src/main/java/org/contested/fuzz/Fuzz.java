package org.contested.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes up inputs for a target with Jazzer, in a process of its own.
 *
 * <pre>{@code
 * ./mvnw -B -ntp package -pl fuzz -am -DskipTests
 * java -jar fuzz/target/contested-fuzz.jar json --seconds 600
 * }</pre>
 *
 * <p>An input that breaks a rule of the target is kept in a file named {@code crash-…}, and after
 * twenty of them it ends; at once, after an input that takes more than ten seconds or more than the
 * heap. Its exit code is 0 only if there is no such file. What was worth keeping on the way is in
 * {@code corpus} beside that file, and the next run begins with it.
 */
@Command(
    name = "contested-fuzz",
    description = "Makes up inputs for what reads, and keeps those that break a rule.",
    mixinStandardHelpOptions = true)
public final class Fuzz implements Callable<Integer> {

  /** What is watched to find out whether an input does something new. */
  private static final String WATCHED =
      String.join(
          File.pathSeparator,
          "org.contested.**",
          "tools.jackson.core.json.**",
          "tools.jackson.dataformat.**",
          "com.fasterxml.jackson.core.json.**",
          "com.fasterxml.jackson.dataformat.**");

  @Parameters(description = "What to fuzz: ${COMPLETION-CANDIDATES}.")
  private Target target = Target.JSON;

  @Option(names = "--seconds", description = "For how long; ${DEFAULT-VALUE} if not given.")
  private int seconds = 60;

  @Option(names = "--inputs", description = "The folder of seeds; ${DEFAULT-VALUE} if not given.")
  private Path inputs = Path.of("fuzz", "inputs");

  @Option(names = "--work", description = "Where files go; ${DEFAULT-VALUE} if not given.")
  private Path work = Path.of("fuzz", "target", "fuzzing");

  @Option(names = "--input", description = "Only runs this file.")
  private Path input = Path.of("");

  private Fuzz() {}

  /**
   * Fuzzes a target.
   *
   * @param args its name and options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Fuzz()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!input.toString().isEmpty()) {
      target.run(Files.readAllBytes(input));
      return 0;
    }
    return fuzz();
  }

  private int fuzz() throws IOException, InterruptedException {
    Path folder = work.resolve(target.lowerCase());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Inputs kept = new Inputs(inputs);
    kept.copyTo(folder.resolve("seeds"), target);
    Path dictionary = folder.resolve("dictionary");
    Files.writeString(dictionary, kept.dictionary(target));
    List<String> command = command(folder, corpus, dictionary);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    return status == 0 && findings(folder) ? 1 : status;
  }

  private List<String> command(Path folder, Path corpus, Path dictionary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Xss1m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+EnableDynamicAgentLoading"));
    command.add("-D" + Driven.TARGET + "=" + target.lowerCase());
    command.add("-D" + Driven.SEEDS + "=" + folder.resolve("seeds"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Driven.class.getName());
    command.add("--instrumentation_includes=" + WATCHED);
    command.addAll(List.of("--reproducer_path=" + folder, "--keep_going=20"));
    command.add("-dict=" + dictionary);
    command.add("-artifact_prefix=" + folder + File.separator);
    command.add("-max_total_time=" + seconds);
    command.addAll(List.of("-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"));
    command.add(corpus.toString());
    command.add(folder.resolve("seeds").toString());
    return command;
  }

  private static boolean findings(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "{crash,timeout,oom}-*")) {
      found.forEach(file -> System.err.println("found: " + file));
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "{crash,timeout,oom}-*")) {
      return found.iterator().hasNext();
    }
  }
}
