package org.contested.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds data that others wrote beside the checkout, for programs that are given no file. */
final class DataFiles {

  private static final String FOLDER = "shared/data";

  private DataFiles() {}

  /**
   * {@return a file or folder of {@code shared/data}, in the working folder or one above it}
   *
   * @param name its path there: {@code battles/acw}
   * @throws IllegalArgumentException if it is not there; the message says what to do
   */
  static Path find(String name) {
    return find(name, Path.of("").toAbsolutePath());
  }

  static Path find(String name, Path from) {
    for (Path at = from; at != null; at = at.getParent()) {
      Path file = at.resolve(FOLDER).resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new IllegalArgumentException(
        "there is no %s/%s in %s or a folder above it; give the path of yours"
            .formatted(FOLDER, name, from));
  }
}
