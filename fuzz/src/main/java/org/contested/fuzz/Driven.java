package org.contested.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What Jazzer calls, in a process of its own. */
public final class Driven {

  /** The system property that names the target. */
  static final String TARGET = "contested.fuzz.target";

  /** The system property that names the folder of seeds. */
  static final String SEEDS = "contested.fuzz.seeds";

  private static final Target CHOSEN =
      Target.valueOf(System.getProperty(TARGET, "json").toUpperCase(Locale.ROOT));

  private Driven() {}

  /**
   * Reads the seeds, so that the first input is not blamed for the time that classes take to load.
   *
   * @throws IOException if a seed cannot be read
   */
  public static void fuzzerInitialize() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty(SEEDS, ".")))) {
      List<Path> seeds = files.sorted().toList();
      for (Path seed : seeds) {
        CHOSEN.run(Files.readAllBytes(seed));
      }
    }
  }

  /**
   * Reads an input.
   *
   * @param bytes the input
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    CHOSEN.run(bytes);
  }
}
