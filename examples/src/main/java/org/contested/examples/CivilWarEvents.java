package org.contested.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.common.Code;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.territory.Location;
import org.contested.time.Timespan;

/**
 * The battles, each once, however many historians tell of it.
 *
 * <p>The Commission's list is the common one. What a historian counts as a battle of its own is an
 * event beside it, which may contain, or be part of, the Commission's.
 */
final class CivilWarEvents {

  static final Event WAR =
      Event.of("american-civil-war", EventType.WAR, "American Civil War", "1861/1865");

  private final Map<EventId, Event> events = new LinkedHashMap<>();

  CivilWarEvents() {
    put(WAR);
  }

  ImmutableList<Event> all() {
    return ImmutableList.copyOf(events.values());
  }

  /** {@return the id of an event in a historian's own count} */
  static EventId idOf(CivilWarHistorian historian, String battle) {
    return EventId.of(historian.party().id() + ":" + battle.replace(' ', '+'));
  }

  boolean has(EventId id) {
    return events.containsKey(id);
  }

  /** Adds a battle of a historian's own count. */
  void add(CivilWarHistorian historian, CsvRow row, ImmutableSet<CivilWarSide> sides) {
    Event.Builder event = begun(historian, row.id(historian.idColumn()), sides);
    event.type(row.text("surrender").equals("1") ? EventType.OTHER : EventType.ARMED_CLASH);
    event.addName(Name.of(row.required("battle_name")).usedBy(historian.party().id()));
    Splitter.on(';')
        .trimResults()
        .omitEmptyStrings()
        .split(row.text("other_names"))
        .forEach(event::name);
    LocalDate start = row.day("start_date");
    LocalDate end = row.day("end_date");
    if (start.isAfter(end)) {
      throw row.bad("end_date", "must not be before start_date " + start);
    }
    event.when(Timespan.between(start, end));
    if (row.has("locations")) {
      event.addLocation(Location.described(row.text("locations")));
    }
    put(event.build());
  }

  /** Adds what a historian counts together, of which the table of battles has no row. */
  void addTogether(CivilWarHistorian historian, String battles, ImmutableSet<CivilWarSide> sides) {
    put(
        begun(historian, battles, sides)
            .type(EventType.ARMED_CLASH)
            .description(battles.replace(" ", ", ") + ", counted together")
            .build());
  }

  private static Event.Builder begun(
      CivilWarHistorian historian, String battle, ImmutableSet<CivilWarSide> sides) {
    Event.Builder event =
        Event.builder()
            .id(idOf(historian, battle))
            .addCode(Code.of(historian.party().id().value(), battle))
            .partOf(WAR);
    sides.forEach(side -> event.addParticipant(side.belligerent()));
    return event;
  }

  /**
   * Records that an event is also a historian's battle, under the number and the name given to it
   * there.
   */
  void same(EventId id, CivilWarHistorian historian, CsvRow row) {
    Event event = get(id);
    String text = row.required("battle_name");
    List<Name> names = new ArrayList<>(event.names());
    int known = event.names().stream().map(Name::text).toList().indexOf(text);
    if (known >= 0) {
      names.set(known, names.get(known).usedBy(historian.party().id()));
    } else {
      names.add(Name.of(text).usedBy(historian.party().id()));
    }
    Code code = Code.of(historian.party().id().value(), row.id(historian.idColumn()));
    put(event.toBuilder().names(names).addCode(code).build());
  }

  void contains(EventId whole, EventId part) {
    put(get(part).toBuilder().addPartOf(whole).build());
  }

  private void put(Event event) {
    events.put(event.id(), event);
  }

  private Event get(EventId id) {
    Event event = events.get(id);
    if (event == null) {
      throw new IllegalStateException("there is no event '%s' yet".formatted(id));
    }
    return event;
  }
}
