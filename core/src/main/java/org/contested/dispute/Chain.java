package org.contested.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Scope;
import org.contested.figure.Figure;
import org.contested.time.Timespan;

/** Increments whose periods follow one another without gap or overlap. */
final class Chain {

  private record Link(LocalDate first, LocalDate last, Figure figure) {}

  private final List<Tally.Entry> entries;

  Chain(List<Tally.Entry> entries) {
    this.entries = entries;
  }

  CasualtyEstimate cumulative() {
    if (entries.isEmpty()) {
      throw new IllegalStateException("there are no increments to chain; add at least one");
    }
    CasualtyTopic topic = entries.get(0).topic();
    List<Link> links = new ArrayList<>();
    for (Tally.Entry entry : entries) {
      links.add(link(topic, entry));
    }
    links.sort(Comparator.comparing(Link::first));
    Figure sum = links.get(0).figure();
    for (int i = 1; i < links.size(); i++) {
      requireAdjacent(links.get(i - 1), links.get(i));
      sum = sum.plus(links.get(i).figure());
    }
    Timespan period = Timespan.between(links.get(0).first(), links.get(links.size() - 1).last());
    return CasualtyEstimate.builder()
        .harms(topic.harms())
        .victims(topic.victims())
        .directness(topic.directness())
        .scope(topic.scope().toBuilder().period(period).build())
        .accumulation(Accumulation.CUMULATIVE)
        .figure(sum)
        .build();
  }

  private static Link link(CasualtyTopic topic, Tally.Entry entry) {
    Phrases phrases = new Phrases(entry.world().dataset());
    Timespan period = entry.topic().scope().period().map(Chain::whole).orElse(Timespan.unknown());
    if (!entry.isIncrement()) {
      throw new IllegalStateException(
          "%s is a total and no increment; chain only what periods added".formatted(entry));
    }
    if (!isAlike(topic, entry.topic())) {
      throw new IllegalStateException(
          "%s counts others than %s; chain only increments that differ in their periods alone"
              .formatted(phrases.casualties(entry.topic()), phrases.casualties(topic)));
    }
    if (period.findStartTime().isPresent() || period.findEndTime().isPresent()) {
      throw new IllegalStateException(
          "the period %s has times of day; a chain needs whole days".formatted(period));
    }
    Optional<LocalDate> first = period.earliestStart().filter(isSame(period.latestStart()));
    Optional<LocalDate> last = period.latestEnd().filter(isSame(period.earliestEnd()));
    if (first.isEmpty() || last.isEmpty()) {
      throw new IllegalStateException(
          "the period %s has no certain first and last day; a chain needs both".formatted(period));
    }
    return new Link(first.get(), last.get(), entry.figure());
  }

  private static Predicate<LocalDate> isSame(Optional<LocalDate> day) {
    return other -> day.isPresent() && day.get().equals(other);
  }

  /** {@return a period, or for a plain year or month, of which a count counts all, its extent} */
  private static Timespan whole(Timespan period) {
    return period.findEdtf().filter(text -> text.matches("\\d{4}(-\\d{2})?")).isPresent()
        ? period.extent()
        : period;
  }

  private static boolean isAlike(CasualtyTopic a, CasualtyTopic b) {
    return a.harms().equals(b.harms())
        && a.victims().equals(b.victims())
        && a.directness() == b.directness()
        && place(a.scope()).equals(place(b.scope()));
  }

  private static List<Object> place(Scope scope) {
    return List.of(scope.event(), scope.territory());
  }

  private static void requireAdjacent(Link earlier, Link later) {
    LocalDate next = earlier.last().plusDays(1);
    if (later.first().isAfter(next)) {
      throw new IllegalStateException(
          "nothing is told of %s/%s; a cumulative count needs every day from %s on"
              .formatted(next, later.first().minusDays(1), earlier.first()));
    }
    if (later.first().isBefore(next)) {
      throw new IllegalStateException(
          "%s/%s and %s/%s share days and would count them twice; keep one of them"
              .formatted(earlier.first(), earlier.last(), later.first(), later.last()));
    }
  }
}
