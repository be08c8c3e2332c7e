/**
 * Counts of people as they are said: with a lower bound, a range, a vague word, or nothing.
 *
 * <p>In September 2022 Armenia and Azerbaijan fought along their border. Armenia's prime minister
 * told parliament that <i>at least 49</i> Armenian soldiers were dead, and that it was not the
 * final number. Local officials, unnamed, spoke of <i>at least 50</i> dead on Azerbaijan's side.
 * The report recalled that the war of 2020 had cost <i>more than 6,600</i> lives. A table that
 * wants an integer turns these into 49, 50 and 6600, each of which nobody said. Here they are
 *
 * <pre>{@code
 * Figure.atLeast(49)       // ≥49     allows 49 and everything above
 * Figure.atLeast(50)       // ≥50
 * Figure.moreThan(6600)    // >6600   allows 6601 and everything above
 * }</pre>
 *
 * <p><b>A lower bound is not a contradiction.</b> Someone who says <i>at least 49</i> and someone
 * who says <i>at least 60</i> can both be right; {@code atLeast(49)} and {@code atMost(40)} cannot
 * ({@link org.contested.figure.Figure#isCompatibleWith isCompatibleWith}). A rising toll of an
 * ongoing count is nearly always a row of lower bounds.
 *
 * <p><b>A vague word bounds nothing by itself.</b> <i>About 500</i> names a number and no limits;
 * <i>dozens</i> names not even a number. Both are kept as said and allow every count, until the
 * caller chooses an {@link org.contested.figure.Interpretation Interpretation}: that dozens are
 * twelve or more, that <i>about 500</i> was rounded to hundreds. The choice is the caller's, in the
 * open, and is never stored as if the source had made it.
 *
 * <p><b>None reported is not zero.</b> After an exchange of fire at a closed border, <i>no
 * casualties were reported</i> means that nobody told of any; whether there were some stays open.
 * {@code noneReported()} therefore allows every count, {@code exactly(0)} only none. Neither is
 * {@code unknown()}, where the source says that it does not know. For the same reason the bare word
 * <i>none</i> is refused by the parser: it has been written for all three.
 *
 * <p><b>A best estimate stays inside its range and is never computed from it.</b> Datasets such as
 * UCDP GED give three numbers: {@code between(40, 60).withBest(49)}. The middle of a range is not a
 * best estimate.
 *
 * <p>The unit is always one person, alive or dead; who is counted, what happened to them, where and
 * when is said by the claim that carries the figure.
 *
 * <p>{@link org.contested.figure.Figure#toString toString} and {@link
 * org.contested.figure.Figure#parse parse} are inverses, and {@code parse} also reads what
 * newsrooms write: {@code no fewer than 12}, {@code 6-8}, {@code more than 6,600}, {@code dozens}.
 */
@NullMarked
package org.contested.figure;

import org.jspecify.annotations.NullMarked;
