package org.contested.json.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is whole. What is no file, such as a pipe or a
 * terminal, cannot be replaced by one and is written to directly.
 */
final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final @Nullable Path temporary;
  private final OutputStream disk;
  private final OutputStream out;

  AtomicFile(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException(path + " is a folder; name a file");
      }
      boolean isSpecial = Files.exists(path) && !Files.isRegularFile(path);
      Path absolute = path.toAbsolutePath();
      if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
        throw new IOException(
            "there is no folder %s to write %s in".formatted(path.getParent(), path.getFileName()));
      }
      this.target = Files.isSymbolicLink(absolute) && !isSpecial ? absolute.toRealPath() : absolute;
      this.temporary = isSpecial ? null : Files.createFile(besides(target));
      this.disk =
          temporary == null
              ? Files.newOutputStream(target, StandardOpenOption.WRITE)
              : Files.newOutputStream(temporary);
      this.out = new BufferedOutputStream(disk, 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path besides(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".tmp");
  }

  OutputStream stream() {
    return out;
  }

  /** Ends the file and moves it into place. */
  void commit() {
    try {
      out.close();
      if (temporary == null) {
        return;
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what was written unless it was committed. */
  @Override
  public void close() {
    try {
      try {
        disk.close(); // not out, which would write what it still holds
      } finally {
        if (temporary != null) {
          Files.deleteIfExists(temporary);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
