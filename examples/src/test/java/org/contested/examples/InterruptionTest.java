package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that a signal ends while they write leave no file, neither whole nor half. */
class InterruptionTest {

  private static final int TERMINATED = 128 + 15;
  private static final int MORE_THAN_A_PIPE_HOLDS = 4 << 20;
  private static final Path GED = Path.of("../importers/src/test/resources/ged-fixture.csv");

  @TempDir private Path folder;

  /** {@return a file of that many rows, each of which has a warning} */
  private Path ged(int rows) throws IOException {
    List<String> lines = Files.readAllLines(GED);
    StringBuilder many = new StringBuilder(lines.get(0)).append('\n');
    String last = lines.get(lines.size() - 1);
    for (int i = 0; i < rows; i++) {
      many.append(i).append(last, last.indexOf(','), last.length()).append('\n');
    }
    // high below best
    return Files.writeString(
        folder.resolve("many.csv"), many.toString().replace(",2,3,1,", ",2,1,1,"));
  }

  /** It never ends by itself: nobody takes its problems out of the pipe to which it writes them. */
  @Test
  void anImportLeavesNothingHoweverLongItGoesOn() throws Exception {
    Path pipe = folder.resolve("problems");
    Assumptions.assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes");
    Path csv = ged(5_000);
    Path target = Files.createDirectory(folder.resolve("target"));
    try (RandomAccessFile reader = new RandomAccessFile(pipe.toFile(), "rw")) {
      Child child =
          Child.start(
              folder.resolve("printed"),
              "import",
              "ucdp-ged",
              csv,
              "--problems",
              pipe,
              "--out",
              target.resolve("o.ndjson"));
      child.awaitFileIn(target);
      assertThat(reader.read()).isEqualTo('f'); // of "file", so that it writes problems already
      assertThat(target).isDirectoryContaining(file -> file.toString().endsWith(".tmp"));
      assertThat(child.terminate()).isEqualTo(TERMINATED);
    }
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void anExportLeavesNothing() throws Exception {
    Path records = folder.resolve("o.ndjson");
    assertThat(Ran.run("import", "ucdp-ged", ged(20_000), "--out", records).status()).isZero();
    Path target = Files.createDirectory(folder.resolve("target"));
    Child child =
        Child.start(
            folder.resolve("printed"),
            "export",
            "accounts-csv",
            records,
            "--out",
            target.resolve("accounts.csv.gz"));
    child.awaitFileIn(target);
    assertThat(child.terminate()).isEqualTo(TERMINATED);
    assertThat(target).isEmptyDirectory();
  }

  /**
   * It never ends by itself: the pipe from which it reads stays open. More than that holds can be
   * written only as it reads.
   */
  @Test
  void anExportThatStillReadsLeavesNothing() throws Exception {
    Path pipe = folder.resolve("o.ndjson");
    Assumptions.assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes");
    Path older = Files.writeString(folder.resolve("accounts.csv"), "older");
    try (RandomAccessFile writer = new RandomAccessFile(pipe.toFile(), "rw")) {
      writer.writeBytes("{\"format\":\"contested/1\"}\n");
      Child child =
          Child.start(folder.resolve("printed"), "export", "accounts-csv", pipe, "--out", older);
      CompletableFuture<Void> more =
          CompletableFuture.runAsync(() -> write(writer, MORE_THAN_A_PIPE_HOLDS));
      child.await(more::isDone); // it takes them out
      more.join();
      assertThat(child.process().isAlive()).as(Files.readString(child.printed())).isTrue();
      assertThat(child.terminate()).isEqualTo(TERMINATED);
    }
    assertThat(older).hasContent("older");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
  }

  private static void write(RandomAccessFile pipe, int emptyLines) {
    try {
      pipe.writeBytes("\n".repeat(emptyLines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
