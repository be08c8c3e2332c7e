package org.contested.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.contested.benchmarks.HeapWatch;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.RecordReader;
import org.contested.jackson.RecordWriter;
import org.contested.json.Format;

/** The process that {@link Big} starts: writes a file, reads it, and tells how much it needed. */
final class BigFile {

  /** Events from which the bytes of an event are estimated. */
  private static final int SAMPLE = 1_000;

  /** What a file is made larger by, lest the sample was of long events. */
  private static final double MARGIN = 1.01;

  private final Path file;
  private final PrintStream out;

  BigFile(Path file, PrintStream out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Writes a file and reads it.
   *
   * @param args the file, and how many bytes it is to have at least
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new BigFile(Path.of(args[0]), out).run(Long.parseLong(args[1]));
  }

  /** Writes and reads so many bytes at least. */
  void run(long bytes) throws IOException {
    HeapWatch heap = new HeapWatch();
    long start = System.nanoTime();
    Count written = write(events(bytes));
    report("written", written, start);
    start = System.nanoTime();
    Count read = read();
    report("read", read, start);
    if (!written.equals(read)) {
      throw new IllegalStateException("%s written, but %s read".formatted(written, read));
    }
    heap.report(out);
  }

  /** Records, and a sum of what is in them that depends on their order. */
  private record Count(long records, long hash) {
    Count plus(Entity entity) {
      return new Count(records + 1, hash * 31 + entity.hashCode());
    }
  }

  private static long events(long bytes) {
    return (long) (MARGIN * bytes / (sizeOf(SAMPLE) - sizeOf(0)) * SAMPLE);
  }

  private static double sizeOf(int events) {
    Dataset dataset = Chronicle.of(events);
    AtomicLong size = new AtomicLong();
    ContestedJson.standard()
        .write(
            dataset,
            new OutputStream() {
              @Override
              public void write(int b) {
                size.incrementAndGet();
              }

              @Override
              public void write(byte[] bytes, int offset, int length) {
                size.addAndGet(length);
              }
            },
            Format.NDJSON);
    return size.get();
  }

  private Count write(long events) {
    Count count = new Count(0, 0);
    try (RecordWriter writer = ContestedJson.standard().writer(file, Chronicle.header())) {
      for (Entity entity : Chronicle.ground()) {
        writer.write(entity);
        count = count.plus(entity);
      }
      for (int i = 0; i < events; i++) {
        for (Entity entity : Chronicle.entry(i)) {
          writer.write(entity);
          count = count.plus(entity);
        }
      }
      writer.commit();
    }
    return count;
  }

  private Count read() {
    Count count = new Count(0, 0);
    try (RecordReader records = ContestedJson.standard().records(file)) {
      while (records.hasNext()) {
        count = count.plus(records.next());
      }
    }
    return count;
  }

  private void report(String what, Count count, long start) throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = Files.size(file);
    out.printf(
        "%-7s %,d records, %,d bytes in %.0f s: %.0f MB/s%n",
        what, count.records(), bytes, seconds, bytes / seconds / 1e6);
  }
}
