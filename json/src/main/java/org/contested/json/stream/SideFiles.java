package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names of files that stand beside another one. */
final class SideFiles {

  /** The most bytes of a name that usual systems take. */
  private static final int LONGEST = 255;

  private SideFiles() {}

  /**
   * {@return a file in the same folder, with the name between two others; of a name that is too
   * long with them, its beginning}
   *
   * @param file the file beside which it stands
   * @param before what comes before the name
   * @param after what comes after it
   */
  static Path named(Path file, String before, String after) {
    String name = String.valueOf(file.getFileName());
    int rest = LONGEST - bytes(before) - bytes(after);
    int end = name.length();
    while (end > 0 && bytes(name.substring(0, end)) > rest) {
      end = name.offsetByCodePoints(end, -1);
    }
    return file.resolveSibling(before + name.substring(0, end) + after);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
