package org.contested.examples;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** Tells where the standard streams of this process go. */
final class Terminal {

  private static final int PATIENCE = 5;

  private Terminal() {}

  /**
   * {@return whether errors are shown on a terminal; no where that cannot be told} Java knows it
   * only of input and output together ({@link System#console}), so a shell is asked, which has the
   * same errors.
   */
  static boolean showsErrors() {
    try {
      Process asked =
          new ProcessBuilder("sh", "-c", "test -t 2").redirectError(Redirect.INHERIT).start();
      if (asked.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        return asked.exitValue() == 0;
      }
      asked.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false; // there is no such shell
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
