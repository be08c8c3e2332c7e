package org.contested.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as it was said: a period whose start and end may each be uncertain.
 *
 * <p>A report of 14 September 2022 dates clashes to "the night of Monday 12 September", a conflict
 * to "the late 1980s", and says who held a district until 10 November 2020:
 *
 * <pre>{@code
 * Timespan.parse("2022-09-12/2022-09-13 “the night of Monday”")
 * Timespan.within(1987, 1989).approximately().worded("late 1980s")  // [1987~..1989~] “late 1980s”
 * Timespan.until(LocalDate.of(2020, 11, 10))                        // ../2020-11-10
 * }</pre>
 *
 * <p><b>Bounds.</b> The period has a true start and a true end, start not after end. The start lies
 * from {@link #earliestStart()} to {@link #latestStart()}, the end from {@link #earliestEnd()} to
 * {@link #latestEnd()}, all inclusive days (this is how CIDOC-CRM reads time-spans). A bound that
 * was not said is empty; none is ever invented.
 *
 * <p><b>Text.</b> {@link #parse} and {@link #toString} are inverses, in EDTF (Library of Congress
 * 2019, ISO 8601-2) and a few additions; the {@linkplain org.contested.time package page} lists
 * what each form means and what is refused.
 *
 * <p><b>Relations</b> such as {@link #contains(Timespan)} answer {@link Certainty}: yes if it holds
 * for every start and end within the bounds, no if for none. They use the bounds as stated:
 * qualifiers and wording are kept and shown, never turned into a tolerance that nobody stated. Two
 * times with offsets compare as instants, two without by their clocks; any other two are compared
 * by their days, the day of a time being its local date at its own offset. A day therefore contains
 * each of its moments, and is during each of them.
 *
 * <p><b>Equality</b> is that of what was said: {@code 2022-09} does not equal {@code
 * [2022-09-01..2022-09-30]}, though it {@linkplain #coversSameAs covers the same}. Only the
 * spelling of an offset is made one: {@code +04} reads as {@code +04:00}, {@code +00:00} as {@code
 * Z}.
 *
 * <p>Dates are those of the proleptic Gregorian calendar; the year 0000 is 1 BCE, -0043 is 44 BCE.
 * A timespan is immutable, and compact where it is a day or an interval of two days.
 */
public final class Timespan {

  /** The earliest start, or {@link Days#NEVER_BEGAN}. */
  private final long first;

  /** The latest end, or {@link Days#NEVER_ENDS}. */
  private final long last;

  /** Null for a plain day, where first is last, and a plain interval of days, where it is not. */
  private final @Nullable Form form;

  /**
   * All that a plain day or interval does not need.
   *
   * @param text the text without wording
   * @param lastStart the latest start as stated
   * @param firstEnd the earliest end as stated
   * @param startTime the time of day of the start, if said
   * @param endTime the time of day of the end, if said
   * @param wording the words of the source
   */
  private record Form(
      String text,
      long lastStart,
      long firstEnd,
      @Nullable Temporal startTime,
      @Nullable Temporal endTime,
      @Nullable String wording) {}

  private Timespan(long first, long last, @Nullable Form form) {
    this.first = first;
    this.last = last;
    this.form = form;
  }

  static Timespan stated(String text, EdtfDate start, EdtfDate end, @Nullable String wording) {
    boolean days =
        start.first() == start.last()
            && end.first() == end.last()
            && Days.isDay(start.first())
            && Days.isDay(end.first());
    if (days && wording == null && text.equals(EdtfWriter.days(start.first(), end.last()))) {
      return new Timespan(start.first(), end.last(), null);
    }
    return new Timespan(
        start.first(),
        end.last(),
        new Form(text, start.last(), end.first(), start.time(), end.time(), wording));
  }

  /**
   * {@return the period a text names, in the notation described above}
   *
   * @param text EDTF, or one of this class's additions, and a wording if there is one
   * @throws TimespanParseException if the text breaks a rule; its message says which
   */
  public static Timespan parse(String text) {
    int length = text.length();
    if (length == 10) {
      long day = Days.readPlain(text, 0);
      if (Days.isDay(day)) {
        return new Timespan(day, day, null);
      }
    } else if (length == 21 && text.charAt(10) == '/') {
      long start = Days.readPlain(text, 0);
      long end = Days.readPlain(text, 11);
      if (Days.isDay(start) && start < end) {
        return new Timespan(start, end, null);
      }
    }
    return EdtfReader.read(text);
  }

  /**
   * {@return that day}
   *
   * @param day the day
   * @throws IllegalArgumentException if its year is not from -9999 to 9999
   */
  public static Timespan of(LocalDate day) {
    long number = EdtfWriter.writable(day);
    return new Timespan(number, number, null);
  }

  /**
   * {@return that moment, {@code 2022-09-13T08:00:00+04:00}}
   *
   * @param time the moment, in whole seconds
   * @throws IllegalArgumentException if it has a fraction of a second, seconds in its offset, or a
   *     year not from 0000 to 9999
   */
  public static Timespan at(OffsetDateTime time) {
    return parse(EdtfWriter.time(time.toLocalDateTime(), time.getOffset()));
  }

  /**
   * {@return that moment by the clocks of a place whose offset is not known}
   *
   * @param time the moment, in whole seconds
   * @throws IllegalArgumentException if it has a fraction of a second, or a year not from 0000 to
   *     9999
   */
  public static Timespan at(LocalDateTime time) {
    return parse(EdtfWriter.time(time, null));
  }

  /**
   * {@return the period that started on one day and ended on another; that day, if they are the
   * same}
   *
   * @param start the day it started
   * @param end the day it ended
   * @throws IllegalArgumentException if the end is before the start
   */
  public static Timespan between(LocalDate start, LocalDate end) {
    checkOrder("start", start, "end", end);
    return new Timespan(EdtfWriter.writable(start), EdtfWriter.writable(end), null);
  }

  /**
   * {@return the period that started on a day and has no end: it goes on, {@code 2018-05-08/..}}
   *
   * @param start the day it started
   * @see #startedOn
   */
  public static Timespan since(LocalDate start) {
    return parse(EdtfWriter.day(start) + "/..");
  }

  /**
   * {@return the period that ended on a day and goes back as far as anyone may ask, {@code
   * ../2020-11-10}}
   *
   * @param end the last day
   * @see #endedOn
   */
  public static Timespan until(LocalDate end) {
    return parse("../" + EdtfWriter.day(end));
  }

  /**
   * {@return the period that started on a day and whose end is not known, {@code 2018-05-08/}}
   *
   * @param start the day it started
   * @see #since
   */
  public static Timespan startedOn(LocalDate start) {
    return parse(EdtfWriter.day(start) + "/");
  }

  /**
   * {@return the period that ended on a day and whose start is not known, {@code /2020-11-10}}
   *
   * @param end the day it ended
   * @see #until
   */
  public static Timespan endedOn(LocalDate end) {
    return parse("/" + EdtfWriter.day(end));
  }

  /**
   * {@return some time within these years, {@code [1987..1989]}; {@link #inYear} if they are the
   * same}
   *
   * @param firstYear the first year it may lie in
   * @param lastYear the last year it may lie in
   * @throws IllegalArgumentException if the last is before the first
   */
  public static Timespan within(int firstYear, int lastYear) {
    if (firstYear > lastYear) {
      throw new IllegalArgumentException(
          "first year %d must not be after last year %d".formatted(firstYear, lastYear));
    }
    return firstYear == lastYear
        ? inYear(firstYear)
        : parse("[" + EdtfWriter.year(firstYear) + ".." + EdtfWriter.year(lastYear) + "]");
  }

  /**
   * {@return some time from one day to another, {@code [2022-09-01..2022-09-12]}; that day, if they
   * are the same}
   *
   * @param firstDay the first day it may lie on
   * @param lastDay the last day it may lie on
   * @throws IllegalArgumentException if the last is before the first
   */
  public static Timespan within(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay.equals(lastDay)) {
      return of(firstDay);
    }
    checkOrder("first day", requireNonNull(firstDay), "last day", requireNonNull(lastDay));
    return ofBounds(firstDay, lastDay, firstDay, lastDay);
  }

  /**
   * {@return some time within a year, {@code 2022}}
   *
   * @param year the year, 0 being 1 BCE
   */
  public static Timespan inYear(int year) {
    return parse(EdtfWriter.year(year));
  }

  /**
   * {@return some time within a month, {@code 2022-09}}
   *
   * @param month the month
   * @throws IllegalArgumentException if its year is not from -9999 to 9999
   */
  public static Timespan inMonth(YearMonth month) {
    return parse(EdtfWriter.month(month));
  }

  /** {@return a period of which neither start nor end is known} */
  public static Timespan unknown() {
    return parse(EdtfReader.UNKNOWN);
  }

  /**
   * {@return the period with these bounds, each null if it is not known}
   *
   * <p>The result is the simplest form that says it: a day, an interval, {@code [a..b]}, or where
   * EDTF has none, {@code [a..b]/[c..d]}.
   *
   * @param earliestStart the first day on which it may have started
   * @param latestStart the last day on which it may have started
   * @param earliestEnd the first day on which it may have ended
   * @param latestEnd the last day on which it may have ended
   * @throws IllegalArgumentException if an earliest day is after the latest, or the latest end
   *     before the earliest start
   */
  public static Timespan ofBounds(
      @Nullable LocalDate earliestStart,
      @Nullable LocalDate latestStart,
      @Nullable LocalDate earliestEnd,
      @Nullable LocalDate latestEnd) {
    checkOrder("earliest start", earliestStart, "latest start", latestStart);
    checkOrder("earliest end", earliestEnd, "latest end", latestEnd);
    checkOrder("earliest start", earliestStart, "latest end", latestEnd);
    String start = EdtfWriter.side(earliestStart, latestStart);
    String end = EdtfWriter.side(earliestEnd, latestEnd);
    if (start.equals(end)) {
      return parse(start.isEmpty() ? EdtfReader.UNKNOWN : start);
    }
    return parse(start + "/" + end);
  }

  private static void checkOrder(
      String name, @Nullable LocalDate low, String highName, @Nullable LocalDate high) {
    if (low != null && high != null && low.isAfter(high)) {
      throw new IllegalArgumentException(
          "%s %s must not be after %s %s".formatted(name, low, highName, high));
    }
  }

  /** {@return this, each of its dates marked as approximate, as in {@code 2022-09~}} */
  public Timespan approximately() {
    return qualified('~');
  }

  /** {@return this, each of its dates marked as uncertain, as in {@code 2022-09?}} */
  public Timespan uncertainly() {
    return qualified('?');
  }

  private Timespan qualified(char mark) {
    String text = text();
    if (text.equals(EdtfReader.UNKNOWN) || !Qualifiers.hasDate(text)) {
      throw new IllegalStateException(
          "'%s' has no date to mark with %s; use worded to keep the words".formatted(text, mark));
    }
    Timespan qualified = parse(Qualifiers.add(text, mark));
    return form == null || form.wording() == null ? qualified : qualified.worded(form.wording());
  }

  /**
   * {@return this, with the words a source used for it; they replace any before}
   *
   * @param wording the words, verbatim: {@code Monday night}
   * @throws IllegalArgumentException if they are blank, longer than 1,000 characters, or not valid
   *     Unicode
   */
  public Timespan worded(String wording) {
    String problem = Wording.findProblem(wording);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    return withWording(wording);
  }

  /** {@return this without the words a source used for it} */
  public Timespan withoutWording() {
    return form == null || form.wording() == null ? this : parse(form.text());
  }

  private Timespan withWording(String wording) {
    Form worded =
        form == null
            ? new Form(text(), first, last, null, null, wording)
            : new Form(
                form.text(),
                form.lastStart(),
                form.firstEnd(),
                form.startTime(),
                form.endTime(),
                wording);
    return new Timespan(first, last, worded);
  }

  /** {@return the first day on which it may have started; empty if unknown, or it has no start} */
  public Optional<LocalDate> earliestStart() {
    return Days.find(first);
  }

  /** {@return the last day on which it may have started; empty if not said, or it has no start} */
  public Optional<LocalDate> latestStart() {
    return Days.find(form == null ? first : form.lastStart());
  }

  /** {@return the first day on which it may have ended; empty if not said, or it has no end} */
  public Optional<LocalDate> earliestEnd() {
    return Days.find(form == null ? last : form.firstEnd());
  }

  /** {@return the last day on which it may have ended; empty if unknown, or it has no end} */
  public Optional<LocalDate> latestEnd() {
    return Days.find(last);
  }

  /** {@return whether it was said to have no start, {@code ../2020-11-10}} */
  public boolean isOpenStart() {
    return form != null && form.lastStart() == Days.NEVER_BEGAN;
  }

  /** {@return whether it was said to have no end and to go on, {@code 2018-05-08/..}} */
  public boolean isOpenEnd() {
    return form != null && form.firstEnd() == Days.NEVER_ENDS;
  }

  /** {@return the day, if it is known to have started and ended on one day} */
  public Optional<LocalDate> findDay() {
    return first == last ? Days.find(first) : Optional.empty();
  }

  /** {@return the time of day it started, by local clocks, if said} */
  public Optional<LocalDateTime> findStartTime() {
    return Optional.ofNullable(firstStart().localTime());
  }

  /** {@return the time of day it ended, by local clocks, if said; for a moment, that moment} */
  public Optional<LocalDateTime> findEndTime() {
    return Optional.ofNullable(lastEnd().localTime());
  }

  /** {@return the instant it started, if said with its offset} */
  public Optional<OffsetDateTime> findStartInstant() {
    return firstStart().time() instanceof OffsetDateTime time
        ? Optional.of(time)
        : Optional.empty();
  }

  /** {@return the instant it ended, if said with its offset; for a moment, that moment} */
  public Optional<OffsetDateTime> findEndInstant() {
    return lastEnd().time() instanceof OffsetDateTime time ? Optional.of(time) : Optional.empty();
  }

  /** {@return whether any of its dates is marked as approximate, {@code ~} or {@code %}} */
  public boolean isApproximate() {
    return form != null && Qualifiers.has(form.text(), '~');
  }

  /** {@return whether any of its dates is marked as uncertain, {@code ?} or {@code %}} */
  public boolean isUncertain() {
    return form != null && Qualifiers.has(form.text(), '?');
  }

  /** {@return the words a source used for it: {@code Monday night}} */
  public Optional<String> wording() {
    return form == null ? Optional.empty() : Optional.ofNullable(form.wording());
  }

  /**
   * {@return the EDTF text without wording; empty where EDTF has none: {@code unknown}, intervals
   * between sets or between times of day, and qualified times}
   */
  public Optional<String> findEdtf() {
    return saysMoreThanEdtf() ? Optional.empty() : Optional.of(text());
  }

  /**
   * {@return whether EDTF can say all of it: it has no wording, and {@link #findEdtf} is present}
   */
  public boolean isEdtf() {
    return form == null || (form.wording() == null && !saysMoreThanEdtf());
  }

  private boolean saysMoreThanEdtf() {
    if (form == null) {
      return false;
    }
    String text = form.text();
    boolean interval = text.indexOf('/') >= 0;
    boolean time = text.indexOf('T') >= 0;
    return text.equals(EdtfReader.UNKNOWN)
        || (interval && text.indexOf('[') >= 0)
        || (time && (interval || isApproximate() || isUncertain()));
  }

  /**
   * {@return the longest period this can have been, {@code 2022-01-01/2022-12-31} for {@code 2022};
   * an unknown start or end becomes an open one}
   *
   * <p>{@code 2022} is some time in 2022; to ask whether something was during that year, ask
   * whether it was during the extent of {@code 2022}.
   *
   * @throws IllegalStateException if a bound has a year beyond -9999 to 9999
   */
  public Timespan extent() {
    String start = EdtfWriter.extent(firstStart());
    String end = EdtfWriter.extent(lastEnd());
    return parse(start.equals(end) && Days.isDay(first) ? start : start + "/" + end);
  }

  /**
   * {@return whether both allow the same starts and ends, however they were written}
   *
   * @param other the other period
   */
  public boolean coversSameAs(Timespan other) {
    return firstStart().isSameAs(other.firstStart())
        && lastStart().isSameAs(other.lastStart())
        && firstEnd().isSameAs(other.firstEnd())
        && lastEnd().isSameAs(other.lastEnd());
  }

  /**
   * {@return whether it ended before the other started; not if they share a day}
   *
   * @param other the other period
   */
  public Certainty isBefore(Timespan other) {
    return Relations.isBefore(this, other);
  }

  /**
   * {@return whether it ended before that day}
   *
   * @param day the day
   */
  public Certainty isBefore(LocalDate day) {
    return isBefore(plain(day));
  }

  /**
   * {@return whether it started after the other ended; not if they share a day}
   *
   * @param other the other period
   */
  public Certainty isAfter(Timespan other) {
    return Relations.isBefore(other, this);
  }

  /**
   * {@return whether it started after that day}
   *
   * @param day the day
   */
  public Certainty isAfter(LocalDate day) {
    return isAfter(plain(day));
  }

  /**
   * {@return whether they share a day, or for times a moment: neither is before the other}
   *
   * @param other the other period
   */
  public Certainty overlaps(Timespan other) {
    return Relations.overlaps(this, other);
  }

  /**
   * {@return whether it started no later, and ended no earlier, than the other}
   *
   * @param other the other period
   */
  public Certainty contains(Timespan other) {
    return Relations.contains(this, other);
  }

  /**
   * {@return whether it was going on that day: started then or before, and ended then or after}
   *
   * @param day the day
   */
  public Certainty contains(LocalDate day) {
    return contains(plain(day));
  }

  /**
   * {@return whether it started no earlier, and ended no later, than the other}
   *
   * @param other the other period; for "some time in 2022" as a whole, take its {@link #extent()}
   */
  public Certainty isDuring(Timespan other) {
    return Relations.contains(other, this);
  }

  /**
   * {@return whether all of it was on that day}
   *
   * @param day the day
   */
  public Certainty isDuring(LocalDate day) {
    return isDuring(plain(day));
  }

  private static Timespan plain(LocalDate day) {
    long number = Days.of(day);
    return new Timespan(number, number, null);
  }

  /** {@return the earliest moment at which it can have started} */
  Moment firstStart() {
    return new Moment(first, form == null ? null : form.startTime());
  }

  /** {@return the latest moment at which it can have started, its end considered} */
  Moment lastStart() {
    if (form == null) {
      return new Moment(first, null);
    }
    if (form.startTime() != null || form.lastStart() < last) {
      return new Moment(form.lastStart(), form.startTime());
    }
    return lastEnd();
  }

  /** {@return the earliest moment at which it can have ended, its start considered} */
  Moment firstEnd() {
    if (form == null) {
      return new Moment(last, null);
    }
    if (form.endTime() != null || form.firstEnd() > first) {
      return new Moment(form.firstEnd(), form.endTime());
    }
    return firstStart();
  }

  /** {@return the latest moment at which it can have ended} */
  Moment lastEnd() {
    return new Moment(last, form == null ? null : form.endTime());
  }

  private String text() {
    return form == null ? EdtfWriter.days(first, last) : form.text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timespan that
        && first == that.first
        && last == that.last
        && Objects.equals(form, that.form);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(first) + Long.hashCode(last)) + Objects.hashCode(form);
  }

  /** {@return the text that {@link #parse} reads as this: {@code 2022-09-12 “Monday night”}} */
  @Override
  public String toString() {
    String text = text();
    return form == null || form.wording() == null ? text : text + " “" + form.wording() + "”";
  }
}
