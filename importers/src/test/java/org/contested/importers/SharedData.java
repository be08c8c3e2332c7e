package org.contested.importers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds real data beside the checkout; tests that need it are skipped, loudly, where it is not. */
public final class SharedData {

  private SharedData() {}

  /** {@return a file} */
  public static Path require(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/data").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    System.out.println("SKIPPED: shared/data/" + name + " is not beside this checkout");
    Assumptions.abort("shared/data/" + name + " is not beside this checkout");
    throw new AssertionError();
  }
}
