package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Failing disks, failing records, special files: nothing broken is published, nothing destroyed.
 */
class ContestedJsonFilesContract {

  private static final Facade JSON = JacksonMajor.here().json();

  @TempDir private Path folder;

  private final Party a = Party.of("a", PartyKind.STATE, "A");
  private final Party bad = a.toBuilder().extensions(Extensions.none().with("kind", "x")).build();
  private final Dataset dataset = Dataset.titled("t").add(a).build();

  /** A disk that has room for so many bytes. */
  private static OutputStream disk(int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- == 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  @Test
  void aFullDiskIsNoProblemOfTheJson() {
    for (int room : new int[] {0, 10, 60}) {
      assertThatThrownBy(() -> JSON.writeDocument(dataset, disk(room)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("No space left on device");
      assertThatThrownBy(() -> JSON.writeNdjson(dataset, disk(room)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("No space left on device");
    }
  }

  @Test
  void aFullDiskFailsRecordsAndTheirCommit() {
    Facade.Writer writer = JSON.writer(disk(100), dataset);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                writer.write(a);
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("No space left on device");
    assertThatThrownBy(writer::commit)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "an earlier record could not be written, so the file would be broken; write it anew");
    Facade.Writer small = JSON.writer(new BufferedOutputStream(disk(10)), dataset);
    small.write(a);
    assertThatThrownBy(small::commit)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("No space left on device");
  }

  @Test
  void nothingIsPublishedAfterAFailure() throws Exception {
    Path file = Files.writeString(folder.resolve("a.ndjson"), "older");
    try (Facade.Writer writer = JSON.writer(file, dataset)) {
      writer.write(a);
      assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(JacksonMajor.here().exception());
      String message =
          "an earlier record could not be written, so the file would be broken; write it anew";
      assertThatThrownBy(() -> writer.write(a))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(message);
      assertThatThrownBy(writer::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(message);
    }
    assertThat(file).hasContent("older");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aWriterWritesOneFile() {
    Path file = folder.resolve("a.ndjson");
    Facade.Writer writer = JSON.writer(file, dataset);
    writer.write(a);
    writer.commit();
    assertThatThrownBy(() -> writer.write(a))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file was committed before; open another writer for another file");
    assertThatThrownBy(writer::commit)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file was committed before; open another writer for another file");
    writer.close();
    writer.close();
    assertThat(JSON.read(file)).isEqualTo(dataset);
    Facade.Writer closed = JSON.writer(folder.resolve("b.ndjson"), dataset);
    closed.close();
    assertThatThrownBy(() -> closed.write(a))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the writer was closed without a commit; open another one");
    assertThatThrownBy(closed::commit)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the writer was closed without a commit; open another one");
    assertThat(folder.resolve("b.ndjson")).doesNotExist();
  }

  @Test
  void aStreamIsCommittedOnceToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Facade.Writer writer = JSON.writer(out, dataset);
    writer.commit();
    assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"format\":\"contested/1\",\"title\":\"t\"}\n");
  }

  @Test
  void aLinkToAFileStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("real.json"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    JSON.write(dataset, link);
    assertThat(link).isSymbolicLink();
    assertThat(JSON.read(file)).isEqualTo(dataset);
  }

  @Test
  void aNamedPipeIsWrittenTo() throws Exception {
    for (String name : new String[] {"pipe.json", "pipe.ndjson"}) {
      Path pipe = folder.resolve(name);
      Assumptions.assumeTrue(makePipe(pipe), "this system has no mkfifo");
      Path link = Files.createSymbolicLink(folder.resolve("link-to-" + name), pipe);
      for (Path target : new Path[] {pipe, link}) {
        CompletableFuture<String> read = readInBackground(pipe);
        JSON.write(dataset, target);
        assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
        assertThat(read.get(60, TimeUnit.SECONDS)).startsWith("{\"format\":\"contested/1\"");
      }
      assertThat(link).isSymbolicLink();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  private static boolean makePipe(Path path) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A daemon, so that a pipe to which nobody writes keeps no test from ending. */
  private static CompletableFuture<String> readInBackground(Path pipe) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                text.complete(Files.readString(pipe));
              } catch (IOException e) {
                text.completeExceptionally(e);
              }
            });
    reader.setDaemon(true);
    reader.start();
    return text;
  }
}
