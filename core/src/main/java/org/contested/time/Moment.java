package org.contested.time;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * A bound of a period as it is compared: a day, and the time of day if it was said.
 *
 * @param day the day, see {@link Days}; for a time of day, the local date at its own offset
 * @param time an {@link OffsetDateTime} or {@link LocalDateTime}, null if only the day is known
 */
record Moment(long day, @Nullable Temporal time) {

  /** Instants compare as instants, local times as local times, everything else by its day. */
  boolean isBefore(Moment other) {
    if (time instanceof OffsetDateTime a && other.time instanceof OffsetDateTime b) {
      return a.isBefore(b);
    }
    if (time instanceof LocalDateTime a && other.time instanceof LocalDateTime b) {
      return a.isBefore(b);
    }
    return day < other.day;
  }

  /** {@return whether both are the same moment, and known to the same precision} */
  boolean isSameAs(Moment other) {
    if (time instanceof OffsetDateTime a && other.time instanceof OffsetDateTime b) {
      return a.isEqual(b);
    }
    return equals(other);
  }

  /** {@return the time of day by local clocks, null if only the day is known} */
  @Nullable LocalDateTime localTime() {
    if (time instanceof OffsetDateTime instant) {
      return instant.toLocalDateTime();
    }
    return time instanceof LocalDateTime local ? local : null;
  }
}
