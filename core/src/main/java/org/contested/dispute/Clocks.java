package org.contested.dispute;

import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.contested.time.Timespan;

/** How much the local clocks by which times are told can differ. */
final class Clocks {

  private Clocks() {}

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
