package org.contested.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.RecordWriter;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two threads map and write rows in turn; nobody is to notice. */
@Timeout(60)
class RelayTest {

  private static final int ROWS = 10_000;

  /** Rows of one party each; that of a number fails. */
  private static class Numbered implements ImportRun {
    private final int rows;
    private final int failing;
    private int row;

    Numbered(int failing) {
      this(ROWS, failing);
    }

    Numbered(int rows, int failing) {
      this.rows = rows;
      this.failing = failing;
    }

    @Override
    public Dataset header() {
      return Dataset.builder().build();
    }

    @Override
    public long bytesRead() {
      return row;
    }

    @Override
    public long bytesTotal() {
      return rows;
    }

    @Override
    public boolean hasNext() {
      return row < rows;
    }

    @Override
    public ImportedRow next() {
      if (++row > rows) {
        throw new NoSuchElementException();
      }
      if (row == failing) {
        throw new IllegalStateException("row " + row + " fails");
      }
      return new ImportedRow(
          "a.csv",
          row,
          ImmutableList.of(Party.of("party-" + row, PartyKind.OTHER, "Party " + row)),
          ImmutableList.of());
    }

    @Override
    public void close() {}
  }

  private static ImportSummary written(ImportRun run, OutputStream out, ImportListener listener) {
    try (RecordWriter writer = ContestedJson.standard().writer(out, run.header())) {
      ImportSummary summary = Imports.write(run, writer, listener);
      writer.commit();
      return summary;
    }
  }

  @Test
  void rowsAreWrittenAndHeardOfInTheirOrder() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Long> heard = new ArrayList<>(); // no lock: one thread at a time

    ImportSummary summary =
        written(
            new Numbered(-1), out, (row, run) -> heard.add(row.row() * 10 + run.bytesRead() % 10));

    assertThat(summary.rows()).isEqualTo(ROWS);
    assertThat(summary.parties()).isEqualTo(ROWS);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(ROWS + 1);
    for (int i = 1; i <= ROWS; i++) {
      assertThat(lines.get(i)).contains("\"party-" + i + "\"");
      assertThat(heard.get(i - 1)).isEqualTo(i * 10L + i % 10);
    }
  }

  @Test
  void whatFailsInEitherThreadEndsBoth() {
    for (int failing : new int[] {1, 100, 300, 5_000, ROWS}) {
      assertThatThrownBy(
              () ->
                  written(
                      new Numbered(failing), new ByteArrayOutputStream(), ImportListener.none()))
          .as("row %d", failing)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("row " + failing + " fails");
    }
  }

  /** What comes of a run after it failed would hide why it did. */
  @Test
  void afterAFailureNoRowIsAskedFor() {
    for (int i = 0; i < 200; i++) {
      Numbered run =
          new Numbered(300) {
            private boolean failed;

            @Override
            public ImportedRow next() {
              if (failed) {
                throw new IllegalStateException("the run has failed before");
              }
              failed = true;
              ImportedRow row = super.next();
              failed = false;
              return row;
            }
          };
      assertThatThrownBy(() -> written(run, new ByteArrayOutputStream(), ImportListener.none()))
          .hasMessage("row 300 fails");
    }
  }

  /** Either all is written or it is thrown; a file that lacks its end is never committed. */
  @Test
  void anInterruptedImportLacksNothingOrFails() {
    int rows = 200; // the last of two batches is often in hand when the caller has nothing left
    for (int i = 0; i < 1_000; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Thread.currentThread().interrupt();
      try {
        written(new Numbered(rows, -1), out, ImportListener.none());
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(rows + 1);
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("interrupted while records were written");
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void aFullDiskEndsBoth() {
    OutputStream full =
        new OutputStream() {
          private int left = 50_000;

          @Override
          public void write(int b) throws IOException {
            if (--left < 0) {
              throw new IOException("no space left on device");
            }
          }
        };

    assertThatThrownBy(() -> written(new Numbered(-1), full, ImportListener.none()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space left on device");
  }

  @Test
  void aListenerThatFailsEndsBoth() {
    ImportListener failing =
        (row, run) -> {
          if (row.row() == 777) {
            throw new IllegalStateException("heard enough");
          }
        };

    assertThatThrownBy(() -> written(new Numbered(-1), new ByteArrayOutputStream(), failing))
        .hasMessage("heard enough");
  }
}
