package org.contested.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file appears whole or not at all, beside what stays as it was. */
class AtomicFileTest {

  @TempDir private Path folder;

  private void write(Path path, String text) throws Exception {
    try (AtomicFile file = new AtomicFile(path)) {
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  @Test
  void theNewFileIsWrittenInTheSameFolderAndSeenWhenItIsWhole() throws Exception {
    Path path = Files.writeString(folder.resolve("a"), "older");
    try (AtomicFile file = new AtomicFile(path)) {
      file.stream().write(new byte[1 << 20]);
      assertThat(path).hasContent("older");
      try (var files = Files.list(folder)) {
        assertThat(files.filter(each -> !each.equals(path)))
            .singleElement()
            .satisfies(
                each ->
                    assertThat(each.getFileName().toString()).startsWith(".a.").endsWith(".tmp"));
      }
      file.commit();
    }
    assertThat(path).hasSize(1 << 20);
    assertThat(folder).isDirectoryNotContaining(each -> !each.getFileName().toString().equals("a"));
  }

  @Test
  void nothingIsLeftOfWhatIsNotCommitted() throws Exception {
    Path path = folder.resolve("a");
    try (AtomicFile file = new AtomicFile(path)) {
      file.stream().write(1);
    }
    assertThat(folder).isEmptyDirectory();
    AtomicFile file = new AtomicFile(path);
    Files.createDirectory(path);
    Files.createFile(path.resolve("in the way"));
    assertThatThrownBy(file::commit).isInstanceOf(UncheckedIOException.class);
    file.close();
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".tmp"));
  }

  /** Writes for ever, and a second file that is done. */
  static final class Endless {

    private Endless() {}

    public static void main(String[] args) throws Exception {
      AtomicFile.removeUnfinishedAtExit();
      Path folder = Path.of(args[0]);
      try (AtomicFile done = new AtomicFile(folder.resolve("done"))) {
        done.commit();
      }
      try (AtomicFile file = new AtomicFile(folder.resolve("endless"))) {
        file.stream().write(new byte[1 << 20]);
        Files.createFile(folder.resolve("writing"));
        new CountDownLatch(1).await();
      }
    }
  }

  @Test
  void aProcessThatIsEndedLeavesOnlyWhatIsWhole() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    while (!Files.exists(folder.resolve("writing")) && process.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(folder).isDirectoryContaining(each -> each.toString().endsWith(".tmp"));
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 15);
    try (var files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("done", "writing");
    }
  }

  @Test
  void afterTheEndNothingIsMadeOrMoved() throws Exception {
    UnfinishedFiles files = new UnfinishedFiles();
    Path first = files.create(folder.resolve("first"));
    Path second = files.create(folder.resolve("second"));
    files.move(second, folder.resolve("moved"));
    files.end();
    assertThat(first).doesNotExist();
    assertThat(folder.resolve("moved")).exists();
    assertThatThrownBy(() -> files.create(second))
        .hasMessage("the process is ending; nothing is written any more");
    assertThatThrownBy(() -> files.move(folder.resolve("moved"), second))
        .hasMessage("the process is ending; nothing is written any more");
  }

  @Test
  void permissionsStayAsTheyWere() throws Exception {
    Path path = Files.writeString(folder.resolve("a"), "older");
    Assumptions.assumeTrue(
        Files.getFileStore(path).supportsFileAttributeView("posix"), "this system has none");
    for (String permissions : new String[] {"rw-------", "rw-rw-r--"}) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      write(path, permissions);
      assertThat(path).hasContent(permissions);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void aLinkLeadsToTheFileAlsoIfThatIsNotThereYet() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("other", "..", "other", "a"));
    write(link, "first");
    write(link, "second");
    assertThat(link).isSymbolicLink();
    assertThat(other.resolve("a")).hasContent("second");
    assertThat(other).isDirectoryNotContaining(each -> each.toString().endsWith(".tmp"));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new AtomicFile(folder.resolve("none").resolve("a")))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage("there is no folder %s to write a in".formatted(folder.resolve("none")));
    assertThatThrownBy(() -> new AtomicFile(folder)).cause().hasMessageContaining("is a folder");
  }

  /** Names of 255 bytes are as long as most systems take, and the name beside is no longer. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00E4", "\uD83D\uDE00"})
  void theNameMayBeAsLongAsTheSystemTakes(String letter) throws Exception {
    Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding"));
    Assumptions.assumeTrue(
        ofNames.newEncoder().canEncode(letter),
        () -> "skipped: in " + ofNames + ", no file has a name with " + letter);
    int width = letter.getBytes(StandardCharsets.UTF_8).length;
    Path path = folder.resolve("x".repeat(255 % width) + letter.repeat(255 / width));
    write(path, "first");
    try (AtomicFile file = new AtomicFile(path)) {
      try (var files = Files.list(folder)) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .hasSize(2)
            .anyMatch(name -> name.endsWith(".tmp") && name.contains(letter.repeat(50)));
      }
      file.commit();
    }
    assertThat(path).isEmptyFile();
  }
}
