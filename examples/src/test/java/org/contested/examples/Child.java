package org.contested.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A command in a process of its own.
 *
 * @param process the process
 * @param printed the file to which it prints, and its errors too
 */
record Child(Process process, Path printed) {

  /** {@return the words that start a command} */
  static List<String> words(Object... arguments) {
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.contested.examples.Main"),
            Stream.of(arguments).map(Object::toString))
        .toList();
  }

  static Child start(Path printed, Object... arguments) throws IOException {
    return new Child(
        new ProcessBuilder(words(arguments))
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start(),
        printed);
  }

  /** Waits until it has begun a file; fails if it ends before that. */
  void awaitFileIn(Path folder) throws IOException, InterruptedException {
    await(() -> !isEmpty(folder));
  }

  /** Waits until something is so, however long that takes; fails if it ends before that. */
  void await(BooleanSupplier condition) throws IOException, InterruptedException {
    while (!condition.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new AssertionError("it has ended: " + Files.readString(printed));
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return its status after a signal to end; fails if it does not end in a minute} */
  int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end");
    }
    return process.exitValue();
  }
}
