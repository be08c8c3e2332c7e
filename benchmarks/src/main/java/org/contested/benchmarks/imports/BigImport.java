package org.contested.benchmarks.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.benchmarks.HeapWatch;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportSummary;
import org.contested.importers.Imports;
import org.contested.importers.ucdp.UcdpGed;

/** The process that {@link ImportSpeed} starts: imports a file and tells how much it needed. */
final class BigImport {

  private BigImport() {}

  /**
   * Imports a GED file to records.
   *
   * @param args the file, and where the records go
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    run(
        Path.of(args[0]),
        Path.of(args[1]),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path csv, Path records, PrintStream out) throws IOException {
    HeapWatch heap = new HeapWatch();
    long start = System.nanoTime();
    ImportSummary summary;
    try (ImportRun run = UcdpGed.importer().open(List.of(csv), ImportOptions.standard())) {
      summary = Imports.write(run, records, ImportListener.none());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "%,d rows, %,d bytes in %.0f s: %.0f MB/s; %,d statements, %,d errors, %,d bytes of records%n",
        summary.rows(),
        Files.size(csv),
        seconds,
        Files.size(csv) / seconds / 1e6,
        summary.statements(),
        summary.errors(),
        Files.size(records));
    heap.report(out);
  }
}
