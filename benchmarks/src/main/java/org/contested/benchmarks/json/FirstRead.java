package org.contested.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The first statement that a program reads, from making the mapper on; for a fresh process each
 * time. The bare mapper, {@link Way#DATABIND}, reads the same into a plain record.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FirstRead {

  private static final byte[] STATEMENT =
      """
      {"id":"ucdp-ged:100003:toll","speakers":["ucdp-actor:66"],"act":"ANNOUNCE",\
      "claims":[{"type":"casualtyEstimate","harms":["KILLED"],"victims":{"party":"ucdp-actor:66",\
      "status":"ARMED_FORCES_MEMBER"},"figure":{"atLeast":49},"scope":{"event":"ucdp-ged:100003"},\
      "accumulation":"CUMULATIVE","provisional":true}],"saidAt":"2022-09-14","venue":"a briefing",\
      "mode":"DIRECT_QUOTE","quotations":[{"text":"It is not the final number","language":"en"}],\
      "citations":[{"source":"ucdp-office:0a","publishedAt":"2022-09-15"}]}"""
          .getBytes(UTF_8);

  /** How. */
  @State(Scope.Benchmark)
  public static class Given {

    /** The major of Jackson. */
    @Param("JACKSON_3")
    public Major major = Major.JACKSON_3;

    /** Which reader. */
    @Param public Way way = Way.CONTESTED;
  }

  /**
   * Reads the first statement.
   *
   * @return the statement
   * @throws IOException if it cannot be read
   */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public Object first(Given given) throws IOException {
    return given.major.first(given.way, STATEMENT);
  }
}
