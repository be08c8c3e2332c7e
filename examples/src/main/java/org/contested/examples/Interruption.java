package org.contested.examples;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets work that is interrupted (Ctrl-C, or a signal to end) clean up before the process ends. */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE = 10;

  private final CountDownLatch cleaned = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "interruption");
  private volatile boolean asked;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void ask() {
    asked = true;
    try {
      cleaned.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Ends work that was interrupted.
   *
   * @throws CancellationException if it was
   */
  void check() {
    if (asked) {
      throw new CancellationException("interrupted; nothing was written");
    }
  }

  /** Tells that the work is done, or undone. */
  @Override
  public void close() {
    cleaned.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        return; // the process is ending already
      }
    }
  }
}
