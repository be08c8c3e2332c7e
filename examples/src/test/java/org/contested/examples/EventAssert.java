package org.contested.examples;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Arrays;
import java.util.List;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.PartyId;
import org.contested.territory.Location;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/** All that one event is to have. */
@CheckReturnValue // a chain that does not end in andNothingElse() does not compile
final class EventAssert extends Whole {

  EventAssert(Event event) {
    super(
        event.id().value(),
        ImmutableMap.<String, Object>builder()
            .put("type", event.type())
            .put("names", event.names().asList())
            .put("codes", event.codes().asList())
            .put("partOf", event.partOf().asList())
            .put("participants", event.participants())
            .put("locations", event.locations())
            .put("when", event.when())
            .put("description", event.description())
            .put("extensions", List.copyOf(event.extensions().asMap().keySet()))
            .buildOrThrow());
  }

  EventAssert is(String type, String name) {
    return with("type", EventType.valueOf(type)).with("names", List.of(Name.of(name)));
  }

  EventAssert when(String time) {
    return with("when", Timespan.parse(time));
  }

  EventAssert partOf(String event) {
    return with("partOf", List.of(EventId.of(event)));
  }

  /** Each a party and its role, with a space between them. */
  EventAssert participants(String... participants) {
    return with(
        "participants",
        Arrays.stream(participants)
            .map(text -> text.split(" ", 2))
            .map(text -> Participation.of(PartyId.of(text[0]), Role.valueOf(text[1])))
            .toList());
  }

  EventAssert in(String territory) {
    return with("locations", List.of(Location.in(TerritoryId.of(territory))));
  }

  EventAssert described(String description) {
    return with("description", description);
  }

  private EventAssert with(String field, Object value) {
    name(field, value);
    return this;
  }
}
