package org.contested.dispute;

import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.contested.time.Timespan;

/** How much the local clocks by which times are told can differ. */
final class Clocks {

  /** Up to so many accounts told by several clocks are compared each with each. */
  private static final int FEW = 2_000;

  private Clocks() {}

  /**
   * {@return whether times are told by several clocks and the accounts so few that each is compared
   * with each}
   *
   * <p>Times by one clock can be sorted, and so can days. Instants at different offsets beside days
   * cannot: 01:00 at +03:00 on the 8th is before 23:00 at +00:00 on the 7th, and yet is of a later
   * day. Of more accounts than that, moments less than the difference of the clocks apart count in
   * the order of the local clocks.
   *
   * @param accounts how many accounts there are
   * @param times the times that are told
   */
  static boolean differAmongFew(int accounts, Stream<Timespan> times) {
    return accounts <= FEW && apart(times) > 0;
  }

  /**
   * {@return how many seconds apart local clocks can show what may be one moment}
   *
   * <p>None, if all times of day are told by one clock. Those at different offsets are instants; a
   * time without an offset is compared with one with an offset by their days.
   *
   * @param times the times that are told
   */
  static long apart(Stream<Timespan> times) {
    LongSummaryStatistics offsets = new LongSummaryStatistics();
    boolean[] withoutOffset = {false};
    times.forEach(
        time -> {
          time.findStartInstant().ifPresent(at -> offsets.accept(at.getOffset().getTotalSeconds()));
          time.findEndInstant().ifPresent(at -> offsets.accept(at.getOffset().getTotalSeconds()));
          withoutOffset[0] |=
              (time.findStartTime().isPresent() && time.findStartInstant().isEmpty())
                  || (time.findEndTime().isPresent() && time.findEndInstant().isEmpty());
        });
    if (offsets.getCount() == 0) {
      return 0;
    }
    long difference = offsets.getMax() - offsets.getMin();
    return withoutOffset[0] ? Math.max(difference, World.Span.DAY) : difference;
  }
}
