package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.contested.event.Event;
import org.contested.territory.Location;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/** By what a tally can be split where it takes a look into the dataset. */
final class TallyKeys {

  private TallyKeys() {}

  static Optional<YearMonth> monthOf(Tally.Entry entry) {
    Optional<Timespan> when =
        entry.topic().scope().period().or(() -> event(entry).flatMap(Event::when));
    Optional<YearMonth> first = when.flatMap(Timespan::earliestStart).map(TallyKeys::month);
    return first.filter(
        month -> when.flatMap(Timespan::latestEnd).map(TallyKeys::month).equals(first));
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }

  private static Optional<Event> event(Tally.Entry entry) {
    return entry.topic().scope().event().flatMap(entry.world().dataset()::find);
  }

  static Optional<TerritoryId> territoryOf(Tally.Entry entry) {
    Optional<TerritoryId> limit = entry.topic().scope().territory();
    if (limit.isPresent()) {
      return limit;
    }
    ImmutableSet<TerritoryId> places =
        event(entry).map(Event::locations).orElse(ImmutableList.of()).stream()
            .map(Location::territory)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }
}
