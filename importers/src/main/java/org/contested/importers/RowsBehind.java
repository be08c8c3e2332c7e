package org.contested.importers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.contested.common.Entity;
import org.contested.jackson.RecordWriter;

/** Writes rows in a thread of its own, never more than a few batches behind. */
final class RowsBehind implements AutoCloseable {

  private static final int BATCH = 128;
  private static final int MOST_BEHIND = 4;

  private final RecordWriter writer;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "contested-import-writer");
            made.setDaemon(true);
            return made;
          });
  private final Deque<Future<?>> behind = new ArrayDeque<>();
  private List<ImportedRow> batch = new ArrayList<>(BATCH);

  RowsBehind(RecordWriter writer) {
    this.writer = writer;
  }

  void write(ImportedRow row) {
    if (!row.records().isEmpty()) {
      batch.add(row);
    }
    if (batch.size() == BATCH) {
      hand();
    }
  }

  private void hand() {
    if (behind.size() == MOST_BEHIND) {
      join();
    }
    List<ImportedRow> rows = batch;
    batch = new ArrayList<>(BATCH);
    behind.add(
        thread.submit(
            () -> {
              for (ImportedRow row : rows) {
                for (Entity record : row.records()) {
                  writer.write(record);
                }
              }
            }));
  }

  /** Waits for the oldest batch; what failed there fails here. */
  private void join() {
    try {
      behind.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      } else if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while records were written", e);
    }
  }

  /** Writes what is left, and waits until all is written. */
  void finish() {
    hand();
    while (!behind.isEmpty()) {
      join();
    }
  }

  /** Ends the thread; the writer is free again when this returns. */
  @Override
  public void close() {
    thread.shutdownNow();
    boolean interrupted = false;
    while (!thread.isTerminated()) {
      try {
        if (thread.awaitTermination(1, TimeUnit.SECONDS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
