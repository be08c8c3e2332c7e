package org.contested.importers;

import com.google.common.base.Throwables;
import com.google.common.collect.Iterators;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.contested.common.Entity;
import org.contested.importers.file.CutRun;
import org.contested.jackson.RecordWriter;
import org.contested.json.RecordLines;
import org.jspecify.annotations.Nullable;

/**
 * Two threads that relieve each other: each cuts a batch of rows, maps it and makes lines of it,
 * while the other one is at another of these. Rows are cut, mapped and written in their order and
 * by one thread at a time; lines are made by both. What a thread cut and mapped is still near at
 * hand for it when it makes lines of it; handed to another one, it would take longer to fetch than
 * to write.
 *
 * <p>What fails in either thread ends both, and is thrown; after it no row is asked for.
 */
final class Relay {

  private static final int BATCH = 32;

  private final ImportRun run;
  private final RecordWriter writer;
  private final ImportListener listener;
  private final ImportSummary.Counter counter = new ImportSummary.Counter();
  private final Turn cutting = new Turn();
  private final Turn mapping = new Turn();
  private final Turn writing = new Turn();
  private final AtomicLong batches = new AtomicLong();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

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
    Throwable failed = failure.get();
    if (failed != null) {
      Throwables.throwIfUnchecked(failed);
      throw new AssertionError(failed);
    }
    return counter.summary();
  }

  /** Takes batch after batch, until there are no more rows or something has failed. */
  private void work() {
    try {
      while (batch(batches.getAndIncrement())) {
        // the next one
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      for (Turn turn : List.of(cutting, mapping, writing)) {
        turn.end();
      }
    }
  }

  /** Brings rows from the file to the records; returns false if there are none. */
  private boolean batch(long number) {
    if (!cutting.await(number)) {
      return false;
    }
    Iterator<ImportedRow> rows =
        run instanceof CutRun cuts ? cuts.cut(BATCH) : Iterators.limit(run, BATCH);
    cutting.pass();
    if (!mapping.await(number)) {
      return false;
    }
    if (!rows.hasNext()) {
      mapping.end(); // nor does any batch after this one have rows
      return false;
    }
    List<Entity> records = new ArrayList<>();
    while (rows.hasNext()) {
      ImportedRow row = rows.next();
      records.addAll(row.records());
      counter.add(row);
      listener.imported(row, run);
    }
    mapping.pass();
    RecordLines lines = writer.lines(records);
    if (!writing.await(number)) {
      return false;
    }
    writer.write(lines);
    writing.pass();
    return true;
  }

  /** Whose turn it is to do what must be done in order: that of the batch of a number. */
  private static final class Turn {

    private long next;
    private boolean ended;

    /** Waits until it is a batch's turn; returns false if it never will be. */
    synchronized boolean await(long number) {
      try {
        while (next < number && !ended) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while records were written", e);
      }
      return !ended;
    }

    synchronized void pass() {
      next++;
      notifyAll();
    }

    synchronized void end() {
      ended = true;
      notifyAll();
    }
  }
}
