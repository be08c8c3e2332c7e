package org.contested.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contested.common.Entity;
import org.contested.jackson.RecordWriter;
import org.contested.json.RecordLines;

/**
 * Two threads that relieve each other: while one maps a batch of rows, which only one can do at a
 * time, the other makes lines of the batch that it mapped before. What a thread mapped is still
 * near at hand for it then; handed to another one, it would take longer to fetch than to write.
 */
final class Relay {

  private static final int BATCH = 128;

  private final ImportRun run;
  private final RecordWriter writer;
  private final ImportListener listener;
  private final ImportSummary.Counter counter = new ImportSummary.Counter();

  /** Who maps holds this. */
  private final Object mapping = new Object();

  private long mapped;

  /** Who writes holds this. */
  private final Object writing = new Object();

  private long written;
  private boolean failed;

  Relay(ImportRun run, RecordWriter writer, ImportListener listener) {
    this.run = run;
    this.writer = writer;
    this.listener = listener;
  }

  /** Writes all rows that are left. */
  ImportSummary write() {
    ExecutorService other =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "contested-import");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Future<?> theirs = other.submit(this::work);
      try {
        work();
      } finally {
        join(theirs);
      }
      return counter.summary();
    } finally {
      other.shutdown();
    }
  }

  /** Maps and writes in turn, until there are no more rows or the other thread has failed. */
  private void work() {
    boolean done = false;
    try {
      while (true) {
        List<Entity> records = new ArrayList<>();
        long number;
        synchronized (mapping) {
          if (hasFailed() || !map(records)) {
            break;
          }
          number = mapped++;
        }
        RecordLines lines = writer.lines(records);
        if (!write(lines, number)) {
          break;
        }
      }
      done = true;
    } finally {
      if (!done) {
        fail();
      }
    }
  }

  /** Maps some rows; returns whether there were any. */
  private boolean map(List<Entity> records) {
    int rows = 0;
    while (rows < BATCH && run.hasNext()) {
      ImportedRow row = run.next();
      records.addAll(row.records());
      counter.add(row);
      listener.imported(row, run);
      rows++;
    }
    return rows > 0;
  }

  /** Writes lines when those before them are written; returns false if these never are. */
  private boolean write(RecordLines lines, long number) {
    synchronized (writing) {
      try {
        while (written < number && !failed) {
          writing.wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while records were written", e);
      }
      if (failed) {
        return false;
      }
      writer.write(lines);
      written++;
      writing.notifyAll();
      return true;
    }
  }

  private boolean hasFailed() {
    synchronized (writing) {
      return failed;
    }
  }

  private void fail() {
    synchronized (writing) {
      failed = true;
      writing.notifyAll();
    }
  }

  /** Waits for the other thread, which ends soon if this one has failed. */
  private void join(Future<?> theirs) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          theirs.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
          fail();
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException thrown) {
            throw thrown;
          } else if (e.getCause() instanceof Error thrown) {
            throw thrown;
          }
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
