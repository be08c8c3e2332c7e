package org.contested.json.stream;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The temporary files of a process, from when each is made until it is moved or removed. After the
 * end none is made and none moved, so that whatever thread still writes leaves nothing behind.
 */
final class UnfinishedFiles {

  @GuardedBy("this")
  private final Set<Path> files = new HashSet<>();

  @GuardedBy("this")
  private boolean ended;

  /** Makes a file that is not there yet. */
  synchronized Path create(Path file) throws IOException {
    requireNotEnded();
    Files.createFile(file);
    files.add(file);
    return file;
  }

  /** Moves a file into its place, where it is finished. */
  synchronized void move(Path file, Path target) throws IOException {
    requireNotEnded();
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    files.remove(file);
  }

  /** Removes a file if it is still there. */
  synchronized void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    files.remove(file);
  }

  /** Removes all files, and lets none be made or moved any more. */
  synchronized void end() {
    ended = true;
    files.forEach(UnfinishedFiles::removeIfPossible);
  }

  /** Nobody is left to be told if it is not, and the others are to go. */
  private static boolean removeIfPossible(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      return false;
    }
  }

  @GuardedBy("this")
  private void requireNotEnded() throws IOException {
    if (ended) {
      throw new IOException("the process is ending; nothing is written any more");
    }
  }
}
