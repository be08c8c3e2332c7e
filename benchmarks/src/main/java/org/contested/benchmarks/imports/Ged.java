package org.contested.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Imports;
import org.contested.importers.ucdp.UcdpGed;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.RecordWriter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * The rows of a GED file, cut into texts, and imported: by turns, as a machine that others use too
 * is now fast and now slow, so that only what ran at the same time can be compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Ged {

  /** How many rows the file has. */
  static final int ROWS = 20_000;

  private static final ObjectReader BARE =
      new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

  private @Nullable Path file;

  /** Writes the file. */
  @Setup
  public void prepare() throws IOException {
    Path csv = Files.createTempFile("contested-ged", ".csv");
    GedRows.write(csv, ROWS, Long.MAX_VALUE);
    file = csv;
  }

  /** Deletes the file. */
  @TearDown
  public void delete() throws IOException {
    Files.deleteIfExists(file());
  }

  private Path file() {
    return java.util.Objects.requireNonNull(file);
  }

  /** The nanoseconds that each took in an iteration, and how often both were done. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Times {

    /** What it took to cut rows into texts. */
    public double bare;

    /** What it took to import them. */
    public double imported;

    /** How often. */
    public double turns;
  }

  /** Cuts all rows, then imports them. */
  @Benchmark
  public void both(Blackhole hole, Times times) throws IOException {
    long start = System.nanoTime();
    bare(hole);
    long middle = System.nanoTime();
    imported(hole);
    times.bare += middle - start;
    times.imported += System.nanoTime() - middle;
    times.turns++;
  }

  /** Cuts each row into an array of texts. */
  private void bare(Blackhole hole) throws IOException {
    try (InputStream bytes = Files.newInputStream(file());
        MappingIterator<String[]> rows = BARE.readValues(bytes)) {
      while (rows.hasNextValue()) {
        hole.consume(rows.nextValue());
      }
    }
  }

  /** Imports each row and writes its records as NDJSON. */
  private void imported(Blackhole hole) {
    OutputStream nowhere =
        new OutputStream() {
          @Override
          public void write(int b) {
            hole.consume(b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            hole.consume(bytes);
          }
        };
    try (ImportRun run = UcdpGed.importer().open(List.of(file()), ImportOptions.standard());
        RecordWriter writer = ContestedJson.standard().writer(nowhere, run.header())) {
      hole.consume(Imports.write(run, writer, ImportListener.none()));
      writer.commit();
    }
  }
}
