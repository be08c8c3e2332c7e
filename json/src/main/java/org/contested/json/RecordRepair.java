package org.contested.json;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the end of a record file that a crash left broken.
 *
 * @param problem what was wrong with the last line, and where
 * @param offset the byte at which the file was cut, and its length since; if nothing was cut, where
 *     a line feed was added
 * @param sideFile the file beside it to which the broken line was moved, or null if the line was
 *     whole and lacked only its line feed
 */
public record RecordRepair(JsonProblem problem, long offset, @Nullable Path sideFile) {

  /** {@return the file beside it to which the broken line was moved, if it was} */
  public Optional<Path> movedTo() {
    return Optional.ofNullable(sideFile);
  }

  /** {@return what was wrong and what was done, in one line} */
  @Override
  public String toString() {
    return sideFile == null
        ? problem + "; added a line feed at byte " + offset
        : problem + "; moved from byte " + offset + " on to " + sideFile;
  }
}
