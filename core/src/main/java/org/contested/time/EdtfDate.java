package org.contested.time;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Where a moment may lie: one date of any precision, a set of dates, or an open or unknown side of
 * an interval.
 *
 * @param text as it is written
 * @param first the first day it may be, see {@link Days}
 * @param last the last day it may be
 * @param time the time of day, if said; then first and last are the same
 */
record EdtfDate(String text, long first, long last, @Nullable Temporal time) {}
