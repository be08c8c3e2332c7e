package org.contested.jackson;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only when it is whole. */
final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path temporary;
  private final OutputStream out;
  private boolean closed;

  AtomicFile(Path target) {
    try {
      Path absolute = target.toAbsolutePath();
      this.target = Files.isSymbolicLink(absolute) ? absolute.toRealPath() : absolute;
      Path folder = this.target.getParent();
      if (folder == null || Files.isDirectory(this.target)) {
        throw new IOException(target + " is a folder; name a file");
      }
      this.temporary =
          Files.createFile(
              folder.resolve("." + this.target.getFileName() + "." + System.nanoTime() + ".tmp"));
      this.out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OutputStream stream() {
    return out;
  }

  /** Moves the file into place. */
  void commit() {
    try {
      out.close();
      closed = true;
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
      if (!closed) {
        closed = true;
        out.close();
      }
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
