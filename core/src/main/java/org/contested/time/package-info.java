/**
 * When something was, as far as anyone said.
 *
 * <p>Reports of conflict rarely give a date and an hour. They say "on the night of Monday 12
 * September", "since the late 1980s", "until the agreement of 10 November 2020", "in spring". A
 * date column forces a choice, and the choice looks like knowledge ever after: a war "of the late
 * 1980s" stored as 1 January 1988 seems to be known to the day. {@link org.contested.time.Timespan}
 * keeps what was said: between which days the period started, between which days it ended, what of
 * this is open, whether it was called approximate or uncertain, and in which words.
 *
 * <pre>{@code
 * Timespan night = Timespan.parse("2022-09-12/2022-09-13 “Monday night”");
 * Timespan conflict = Timespan.within(1987, 1989).approximately().worded("late 1980s");
 * Timespan held = Timespan.until(LocalDate.of(2020, 11, 10));     // ../2020-11-10
 * Timespan inOffice = Timespan.since(LocalDate.of(2018, 5, 8));   // 2018-05-08/..
 *
 * inOffice.contains(night);                                       // YES
 * conflict.isBefore(night);                                       // YES, however vague
 * held.contains(conflict);                                        // YES: it has no start
 * Timespan.parse("2022-09").isBefore(night);                      // POSSIBLE
 * }</pre>
 *
 * <h2>Why an answer can be "possible"</h2>
 *
 * <p>Was a shelling dated "September 2022" before a ceasefire of 13 September? It may have been.
 * Code that must answer true or false here invents a fact, and a dataset filtered by it silently
 * gains or loses events. So relations answer {@link org.contested.time.Certainty}: {@code YES} if
 * every start and end within the bounds makes it true, {@code NO} if none does, {@code POSSIBLE}
 * otherwise. A view that wants everything that may belong asks {@code isPossible()}; one that wants
 * only what must belong asks {@code isCertain()}.
 *
 * <h2>Open is not unknown</h2>
 *
 * <p>{@code 2018-05-08/..} is open: it goes on, so it contains any later day for certain. {@code
 * 2018-05-08/} is unknown: it ended or will end, nobody said when, so it contains a later day only
 * possibly. The same holds for starts: {@code ../2020-11-10} reaches back as far as anyone may ask;
 * {@code /2020-11-10} began some day, nobody said when. For "some time before 11 November 2020", an
 * event and not a state, write {@code [..2020-11-10]}.
 *
 * <h2>The notation</h2>
 *
 * <p>{@link org.contested.time.Timespan#parse parse} and {@link
 * org.contested.time.Timespan#toString toString} are inverses. They use EDTF (the Extended
 * Date/Time Format, Library of Congress 2019, ISO 8601-2), levels 0, 1 and 2 but for sets in
 * braces:
 *
 * <table>
 * <caption>What the text says</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 2022-09-12}</td><td>that day</td></tr>
 * <tr><td>{@code 2022-09}, {@code 2022}, {@code 198X}, {@code 2022-XX-12}, {@code 1950S2}, {@code
 * Y-17E7}</td><td>some time within it, not necessarily all of it</td></tr>
 * <tr><td>{@code 2022-21} to {@code 2022-41}</td><td>some time within a season, quarter, third or
 * half of the year. Seasons get whole months, wide enough for every reading: 21 and 23 the year, 22,
 * 24, 28 and 30 from December before to March after, the others four months</td></tr>
 * <tr><td>{@code 2022-09-12/2022-10}</td><td>starts within the first, ends within the
 * second</td></tr>
 * <tr><td>{@code 2018-05-08/..}, {@code ../2020-11-10}</td><td>open: has no end, or no start, as far
 * back as anyone may ask</td></tr>
 * <tr><td>{@code 2018-05-08/}, {@code /2020-11-10}</td><td>it has an end, or a start, but nobody
 * said when</td></tr>
 * <tr><td>{@code [1987..1989]}, {@code [..1989]}, {@code [1667,1760-12]}</td><td>one of these: some
 * time from the first to the last</td></tr>
 * <tr><td>{@code 2022-09-13T08:00:00+04:00}, {@code …Z}, no offset</td><td>a moment, to the second;
 * without offset, by the clocks of the place</td></tr>
 * <tr><td>{@code 2022?}, {@code 2022-09~}, {@code 2004-06-~11}, {@code 2022%}</td><td>uncertain,
 * approximate, or both, wholly or in part</td></tr>
 * </table>
 *
 * <p>Beyond EDTF it reads and prints {@code unknown}; a {@code “wording”} after one space; sets as
 * the sides of an interval, {@code [1987-01-01..1989-12-31]/1994-05-12}; times of day in intervals;
 * and qualified times. {@link org.contested.time.Timespan#findEdtf findEdtf} tells them apart. It
 * refuses {@code {1960,1961}} (all of several dates: use several timespans), years beyond
 * ±999,999,999, fractions of a second, and the notation of the draft of 2012 ({@code 198u}, {@code
 * 1984?~}, {@code unknown/2006}).
 */
@NullMarked
package org.contested.time;

import org.jspecify.annotations.NullMarked;
