package org.contested.importers;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import org.contested.common.Entity;
import org.contested.jackson.RecordWriter;
import org.contested.json.RecordLines;
import org.jspecify.annotations.Nullable;

/**
 * Two threads that relieve each other: while one maps a batch of rows, which only one can do at a
 * time, the other makes lines of the batch that it mapped before. What a thread mapped is still
 * near at hand for it then; handed to another one, it would take longer to fetch than to write.
 *
 * <p>What fails in either thread ends both, and is thrown; after it no row is asked for.
 */
final class Relay {

  private static final int BATCH = 128;

  /** The records of some rows, and how many batches come before them. */
  private record Batch(long number, List<Entity> records) {}

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
  private @Nullable Throwable failure;

  Relay(ImportRun run, RecordWriter writer, ImportListener listener) {
    this.run = run;
    this.writer = writer;
    this.listener = listener;
  }

  /** Writes all rows that are left. */
  ImportSummary write() {
    Thread other = new Thread(this::work, "contested-import");
    other.setDaemon(true);
    other.start();
    work();
    Uninterruptibles.joinUninterruptibly(other); // it has a batch in hand at most
    Throwable failed = failure();
    if (failed != null) {
      Throwables.throwIfUnchecked(failed);
      throw new AssertionError(failed);
    }
    return counter.summary();
  }

  /** Maps and writes in turn, until there are no more rows or something has failed. */
  private void work() {
    try {
      for (Batch batch = map(); batch != null; batch = map()) {
        write(writer.lines(batch.records()), batch.number());
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** {@return the next rows; null if there are none, or something has failed} */
  private @Nullable Batch map() {
    synchronized (mapping) {
      if (failure() != null) {
        return null;
      }
      try {
        List<Entity> records = new ArrayList<>();
        int rows = 0;
        for (; rows < BATCH && run.hasNext(); rows++) {
          ImportedRow row = run.next();
          records.addAll(row.records());
          counter.add(row);
          listener.imported(row, run);
        }
        return rows == 0 ? null : new Batch(mapped++, records);
      } catch (RuntimeException | Error e) {
        fail(e); // before the other thread comes in here
        return null;
      }
    }
  }

  /** Writes lines when those before them are written; not if these never are. */
  private void write(RecordLines lines, long number) {
    synchronized (writing) {
      try {
        while (written < number && failure == null) {
          writing.wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while records were written", e);
      }
      if (failure == null) {
        writer.write(lines);
        written++;
        writing.notifyAll();
      }
    }
  }

  private @Nullable Throwable failure() {
    synchronized (writing) {
      return failure;
    }
  }

  private void fail(Throwable thrown) {
    synchronized (writing) {
      if (failure == null) {
        failure = thrown;
      }
      writing.notifyAll();
    }
  }
}
