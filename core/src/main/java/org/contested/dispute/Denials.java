package org.contested.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contested.figure.Figure;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/**
 * Which figures somebody denies.
 *
 * <p>A figure is denied by the denial of the same, and of one that allows all that it allows. A
 * vague figure ("dozens") allows every count, so that its denial rules out none; it contradicts
 * only the same words. Where the two count up to different times, the figure that is told says of
 * the other time that there were at most, or at least, as many.
 *
 * <p>A figure is looked up among those denied by its ends and its time, not compared with each.
 */
final class Denials {

  /** A figure, and up to when those who deny it count. */
  private record Denied(Figure figure, Intervals<Account> denials) {}

  private final Map<Figure, Denied> byFigure = new HashMap<>();

  /** Those that rule anything out, by what their figures allow. */
  private final Intervals<Denied> byExtent = new Intervals<>();

  /** Of denied figures without an upper end: the latest first moments, by the lower ends. */
  private final RunningMax openUpwards = new RunningMax();

  /**
   * Of denied figures from nought on: the earliest last moments, by the upper ends, both from the
   * end.
   */
  private final RunningMax fromNought = new RunningMax();

  private final List<Account> denials;
  private final boolean pairwise;

  /**
   * The denials of a question.
   *
   * @param told what is told, of which each will be looked up
   */
  Denials(List<Account> denials, List<Account> told) {
    this.denials = denials;
    this.pairwise =
        Clocks.differAmongFew(
            denials.size() + told.size(),
            Stream.concat(denials.stream(), told.stream())
                .flatMap(account -> Rivalry.countTime(account).stream()));
    for (Account denial : denials) {
      byFigure
          .computeIfAbsent(
              denial.figure().orElseThrow(), figure -> new Denied(figure, new Intervals<>()))
          .denials()
          .add(timeOf(denial), denial);
    }
    for (Denied denied : byFigure.values()) {
      if (!denied.figure().allowsSameAs(Figure.unknown())) {
        byExtent.add(extentOf(denied.figure()), denied);
      }
    }
    for (Account denial : denials) {
      World.Span extent = extentOf(denial.figure().orElseThrow());
      if (extent.last() == Long.MAX_VALUE && extent.first() > 0) {
        openUpwards.add(extent.first(), timeOf(denial).first());
      } else if (extent.last() < Long.MAX_VALUE && extent.first() == 0) {
        fromNought.add(~extent.last(), ~timeOf(denial).last());
      }
    }
  }

  private static World.Span timeOf(Account account) {
    return Rivalry.countTime(account).map(World.Span::of).orElse(World.Span.ALWAYS);
  }

  private static World.Span extentOf(Figure figure) {
    return new World.Span(figure.low(), figure.high().orElse(Long.MAX_VALUE));
  }

  /** {@return whether a figure cannot be without one that somebody denies} */
  boolean contradict(Account told) {
    if (pairwise) {
      return denials.stream().anyMatch(denial -> isDenied(told, denial));
    }
    Figure figure = told.figure().orElseThrow();
    World.Span time = timeOf(told);
    World.Span extent = extentOf(figure);
    Denied same = byFigure.get(figure);
    boolean later = openUpwards.upTo(extent.first()) > time.last();
    boolean earlier =
        extent.last() < Long.MAX_VALUE && fromNought.upTo(~extent.last()) > ~time.first();
    return later
        || earlier
        || (same != null && isOfTime(same, time))
        || byExtent.anyContaining(
            extent, denied -> denied.figure().contains(figure) && isOfTime(denied, time));
  }

  private static boolean isDenied(Account told, Account denial) {
    Figure figure = told.figure().orElseThrow();
    Figure denied = denial.figure().orElseThrow();
    boolean earlier = isBefore(told, denial);
    boolean later = isBefore(denial, told);
    if (!earlier && !later && figure.equals(denied)) {
      return true;
    }
    Figure then = figure;
    if (earlier) {
      then = Figure.atLeast(figure.low());
    } else if (later) {
      then =
          figure.high().isPresent() ? Figure.atMost(figure.high().getAsLong()) : Figure.unknown();
    }
    return !denied.allowsSameAs(Figure.unknown()) && denied.contains(then);
  }

  private static boolean isBefore(Account one, Account other) {
    Optional<Timespan> upTo = Rivalry.countTime(one);
    Optional<Timespan> from = Rivalry.countTime(other);
    return upTo.isPresent() && from.isPresent() && upTo.get().isBefore(from.get()) == Certainty.YES;
  }

  private static boolean isOfTime(Denied denied, World.Span time) {
    return denied.denials().anyMeeting(time, denial -> true);
  }
}
