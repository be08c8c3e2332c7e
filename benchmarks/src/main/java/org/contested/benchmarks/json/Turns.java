package org.contested.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a way took in an iteration, and what those took with which it is compared: they take turns
 * of a few milliseconds, as a machine that others use too is now fast and now slow, so that only
 * what ran at the same time can be compared. They share what they have in common, such as Jackson's
 * parser, which the JVM compiles for all of them. The fields are public because JMH reads them.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Turns {

  /** How many turns the way had, and each that took turns with it. */
  public double turns;

  /** Nanoseconds of the way itself. */
  public double ownTime;

  /** Nanoseconds of a processor, without the collection of garbage. */
  public double ownProcessor;

  /** Bytes that were allocated. */
  public double ownBytes;

  /** Nanoseconds of {@link Way#DATABIND}. */
  public double databindTime;

  /** Nanoseconds of a processor. */
  public double databindProcessor;

  /** Bytes that were allocated. */
  public double databindBytes;

  /** Nanoseconds of {@link Way#TOKENS}, where there are any. */
  public double tokensTime;

  /** Nanoseconds of a processor. */
  public double tokensProcessor;

  /** Bytes that were allocated. */
  public double tokensBytes;

  /** What is measured. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  private record Taken(double time, double processor, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Taken by(Task task) throws IOException {
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      long processor = THREADS.getCurrentThreadCpuTime();
      long time = System.nanoTime();
      task.run();
      return new Taken(
          System.nanoTime() - time,
          THREADS.getCurrentThreadCpuTime() - processor,
          THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
  }

  /** The way's own turn. */
  void own(Task task) throws IOException {
    Taken taken = Taken.by(task);
    turns++;
    ownTime += taken.time;
    ownProcessor += taken.processor;
    ownBytes += taken.bytes;
  }

  /** A turn of databind. */
  void databind(Task task) throws IOException {
    Taken taken = Taken.by(task);
    databindTime += taken.time;
    databindProcessor += taken.processor;
    databindBytes += taken.bytes;
  }

  /** A turn of a look at tokens. */
  void tokens(Task task) throws IOException {
    Taken taken = Taken.by(task);
    tokensTime += taken.time;
    tokensProcessor += taken.processor;
    tokensBytes += taken.bytes;
  }
}
