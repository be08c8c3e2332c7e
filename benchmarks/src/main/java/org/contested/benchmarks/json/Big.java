package org.contested.benchmarks.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes and reads a record file much larger than memory, in a process of its own with little heap,
 * and prints how much of that was used.
 */
@Command(
    name = "big",
    description = "Writes and reads a large record file in a process with a small heap.",
    mixinStandardHelpOptions = true)
public final class Big implements Callable<Integer> {

  @Option(
      names = "--gigabytes",
      defaultValue = "4",
      paramLabel = "N",
      description =
          "size of the file, in 2^30 bytes; a fraction will do (default: ${DEFAULT-VALUE})")
  private double gigabytes;

  @Option(
      names = "--heap",
      defaultValue = "64m",
      paramLabel = "SIZE",
      description = "heap of the process (default: ${DEFAULT-VALUE})")
  private String heap;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "where to write the file, which is deleted afterwards (default: a new one)")
  private @Nullable Path folder;

  private final PrintStream out;

  /**
   * A command that prints its report.
   *
   * @param out where to
   */
  public Big(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = this.folder == null ? Files.createTempDirectory("contested-big") : this.folder;
    Path file = folder.resolve("big.ndjson");
    try {
      return run(file);
    } finally {
      Files.deleteIfExists(file);
      if (this.folder == null) {
        Files.delete(folder);
      }
    }
  }

  private int run(Path file) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path"),
            BigFile.class.getName(),
            file.toString(),
            Long.toString((long) (gigabytes * (1L << 30))));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(out::println);
    }
    return process.waitFor();
  }
}
