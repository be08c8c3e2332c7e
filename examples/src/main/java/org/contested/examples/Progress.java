package org.contested.examples;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.contested.importers.ImportRun;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is: rows, bytes, rate and time left; only to somebody who looks on. */
final class Progress implements AutoCloseable {

  private static final int BYTES_A_MEGABYTE = 1 << 20;
  private static final int ROWS_A_STEP = 1000;

  private final @Nullable ProgressBar bar;
  private long rows;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * {@return progress of so many bytes}
   *
   * @param task what goes on
   * @param bytes how many bytes there are
   * @param wanted whether to show it; if that is not said, it is shown where errors go to a
   *     terminal
   */
  static Progress of(String task, long bytes, @Nullable Boolean wanted) {
    boolean shown = wanted == null ? Terminal.showsErrors() : wanted;
    return shown
        ? new Progress(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes)
                .setUnit(" MB", BYTES_A_MEGABYTE)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build())
        : new Progress(null);
  }

  /** Counts a row. */
  void row(ImportRun run) {
    rows++;
    if (bar != null && (rows % ROWS_A_STEP == 0 || run.bytesRead() == run.bytesTotal())) {
      bar.stepTo(run.bytesRead());
      bar.setExtraMessage(rows + " rows");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
