package org.contested.benchmarks.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading and writing a {@link Chronicle}, each measured for all of it. {@link Speed} runs every
 * way; the classes and methods are public because JMH calls them.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Json {

  /** What is read and written, and how. */
  @State(Scope.Benchmark)
  public static class Given {

    /** The major of Jackson. */
    @Param("JACKSON_3")
    public Major major = Major.JACKSON_3;

    /** Records or a document. */
    @Param public Form form = Form.RECORDS;

    /** Which reader or writer. */
    @Param public Way way = Way.CONTESTED;

    /** How many events. */
    @Param("1000")
    public int events;

    private @Nullable Work work;
    private @Nullable Work databind;
    private @Nullable Work tokens;
    private @Nullable Path file;
    private @Nullable Material given;

    /** Makes the JSON. */
    @Setup
    public void prepare() throws IOException {
      Material material = Material.of(events);
      file = material.file();
      work = major.work(way, form, material);
      given = material;
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
      Files.deleteIfExists(requireNonNull(file));
    }

    private Work work() {
      return requireNonNull(work);
    }

    /** With what it is compared by turns; made in the first turn, as not all is compared so. */
    private Work databind() throws IOException {
      if (databind == null) {
        databind = major.work(Way.DATABIND, form, requireNonNull(given));
      }
      return databind;
    }

    private Work tokens() throws IOException {
      if (tokens == null) {
        tokens = major.work(Way.TOKENS, form, requireNonNull(given));
      }
      return tokens;
    }
  }

  /** How many bytes stay reachable. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    /** The bytes of all that was read. */
    public long retained;

    /** {@return the bytes in use after collection of garbage} */
    private static long used() {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      }
      return least;
    }
  }

  /**
   * Reads everything in the way that is given, with databind, and as tokens.
   *
   * @throws IOException if it cannot be read
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public void read(Given given, Turns turns, Blackhole hole) throws IOException {
    turns.own(() -> given.work().read(hole::consume));
    turns.databind(() -> given.databind().read(hole::consume));
    turns.tokens(() -> given.tokens().read(hole::consume));
  }

  /**
   * Writes everything, to nowhere, in the way that is given and with databind.
   *
   * @throws IOException if it cannot be written
   */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public void write(Given given, Turns turns) throws IOException {
    turns.own(() -> given.work().write(OutputStream.nullOutputStream()));
    turns.databind(() -> given.databind().write(OutputStream.nullOutputStream()));
  }

  /** Reads everything and keeps it; tells by how much the heap has grown. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public List<Object> retain(Given given, Heap heap) throws IOException {
    given.work().read(value -> {}); // so that classes and tables of names are there
    long before = Heap.used();
    List<Object> all = new ArrayList<>();
    given.work().read(all::add);
    heap.retained = Heap.used() - before;
    return all;
  }
}
