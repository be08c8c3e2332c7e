package org.contested.json.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is whole, and on the disk; compressed if its name
 * says so. It is written beside its place under another name, with the permissions of the file that
 * it replaces. What is no file, such as a pipe or a terminal, cannot be replaced by one and is
 * written to directly.
 */
public final class AtomicFile implements AutoCloseable {

  private static final UnfinishedFiles UNFINISHED = new UnfinishedFiles();

  private final Path target;
  private final @Nullable Path temporary;
  private final FileChannel disk;
  private final OutputStream out;

  /**
   * Removes, when the process ends, all that was begun and not committed by then, also where it is
   * ended by a signal in the middle of its work. To be called once, by a program; what is embedded
   * in others has no say in how they end.
   */
  public static void removeUnfinishedAtExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(UNFINISHED::end, "unfinished-files"));
  }

  /**
   * Begins a file.
   *
   * @param path where it is to appear; a link is followed
   * @throws UncheckedIOException if it cannot be written there
   */
  public AtomicFile(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException(path + " is a folder; name a file");
      }
      boolean isSpecial = Files.exists(path) && !Files.isRegularFile(path);
      this.target = isSpecial ? path.toAbsolutePath() : followed(path.toAbsolutePath());
      Path folder = target.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new IOException(
            "there is no folder %s to write %s in"
                .formatted(
                    path.getParent() == null ? folder : path.getParent(), path.getFileName()));
      }
      this.temporary = isSpecial ? null : create(target);
      this.disk =
          FileChannel.open(temporary == null ? target : temporary, StandardOpenOption.WRITE);
      this.out = compressed(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what compresses as the name says, and leaves the disk open when it is closed} */
  private OutputStream compressed(Path path) throws IOException {
    OutputStream buffer =
        new BufferedOutputStream(Channels.newOutputStream(disk), 1 << 16) {
          @Override
          public void close() throws IOException {
            flush();
          }
        };
    try {
      return Compression.of(path).to(buffer);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** {@return the file to which a link leads, also if that is not there yet} */
  private static Path followed(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return path;
    }
    return Files.exists(path)
        ? path.toRealPath()
        : path.resolveSibling(Files.readSymbolicLink(path)).normalize();
  }

  private static Path create(Path target) throws IOException {
    Path temporary =
        UNFINISHED.create(SideFiles.named(target, ".", "." + System.nanoTime() + ".tmp"));
    try {
      permit(target, temporary);
      return temporary;
    } catch (IOException e) {
      UNFINISHED.remove(temporary);
      throw e;
    }
  }

  /** Lets nobody see the new file who could not see the old one. */
  private static void permit(Path target, Path temporary) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  /** {@return where to write; it need not be closed} */
  public OutputStream stream() {
    return out;
  }

  /**
   * Ends the file, waits until it is on the disk, and moves it into place.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public void commit() {
    try {
      out.close();
      if (temporary == null) {
        disk.close();
        return;
      }
      disk.force(true);
      disk.close();
      UNFINISHED.move(temporary, target);
      forceFolder(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the name of a file is on the disk, where a system can open folders for that. */
  static void forceFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      return; // a system that cannot do so; the file itself is on the disk
    }
  }

  /** Frees what a compressor holds outside the heap. */
  @SuppressWarnings("NullAway") // null where the constructor has failed
  private void release() {
    if (out != null) {
      try {
        out.close();
      } catch (IOException e) {
        return; // the disk is closed: what it still held is not wanted
      }
    }
  }

  /** Removes what was written unless it was committed. */
  @Override
  public void close() {
    try {
      try {
        disk.close(); // before out, which would write what it still holds
      } finally {
        release();
        if (temporary != null) {
          UNFINISHED.remove(temporary);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
