package org.contested.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file of data that a command is given to read. */
final class InFile {

  private InFile() {}

  /**
   * {@return the file}
   *
   * @param file the file
   * @param example what it is, such as {@code the series, such as casualties_daily.json}
   * @throws IllegalArgumentException if it is a folder; the message says what to give
   */
  static Path noFolder(Path file, String example) {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException("%s is a folder; give %s".formatted(file, example));
    }
    return file;
  }
}
