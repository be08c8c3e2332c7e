package org.contested.examples;

import java.io.Console;
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

  /** {@return progress of so many bytes; nothing is shown unless the errors go to a terminal} */
  static Progress of(String task, long bytes) {
    return isTerminal()
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

  /** Since JDK 22 there is a console also where there is no terminal; it tells then. */
  @SuppressWarnings("SystemConsoleNull") // it is asked below
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before JDK 22
    }
  }

  /** Counts a row. */
  void row(ImportRun run) {
    rows++;
    if (bar != null && rows % ROWS_A_STEP == 0) {
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
