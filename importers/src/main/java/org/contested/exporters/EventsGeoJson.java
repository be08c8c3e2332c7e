package org.contested.exporters;

import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.util.List;
import org.contested.common.Code;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.Participation;
import org.contested.territory.Location;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as points on a map (GeoJSON, RFC 7946): a feature for each place of an event, and one
 * without geometry for an event whose place is not known, so that none is lost.
 *
 * <p>Its properties are what the event is, how exact the place is, and {@code accounts}: who says
 * what of it, with bounds ({@code low}, {@code best}, {@code high}, each only if it was said). What
 * was said of it and is no account (under a condition, as a warning or a demand, or in words alone)
 * stands apart, in {@code alsoSaid}. Nothing is summed, and no account is chosen. A feature's id is
 * that of the event, with {@code #2} for its second place.
 */
public final class EventsGeoJson implements Exporter {

  private static final EventsGeoJson STANDARD = new EventsGeoJson();

  private EventsGeoJson() {}

  /** {@return the exporter} */
  public static EventsGeoJson standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "events-geojson";
  }

  @Override
  public String title() {
    return "events as points, with who says what of each";
  }

  @Override
  public void write(Dataset dataset, Path out) {
    ImmutableListMultimap.Builder<EventId, AccountRow> all = ImmutableListMultimap.builder();
    AccountRow.forEach(dataset, row -> row.claim().events().forEach(id -> all.put(id, row)));
    ImmutableListMultimap<EventId, AccountRow> byEvent = all.build();
    GeoJsonFile.write(
        out,
        features -> {
          for (Event event : dataset.events()) {
            String id = event.id().value();
            if (event.locations().isEmpty()) {
              features.accept(feature(id, event, byEvent.get(event.id())));
            }
            int place = 0;
            for (Location location : event.locations()) {
              String of = place++ == 0 ? id : id + "#" + place;
              ObjectNode feature = feature(of, event, byEvent.get(event.id()));
              GeoJsonFile.place(feature, location);
              describe((ObjectNode) feature.get("properties"), location);
              features.accept(feature);
            }
          }
        });
  }

  private static ObjectNode feature(String id, Event event, List<AccountRow> said) {
    ObjectNode feature = GeoJsonFile.feature(id);
    ObjectNode properties = (ObjectNode) feature.get("properties");
    properties.put("event", event.id().value());
    properties.put("eventType", event.type().name());
    AccountNode.strings(properties, "names", event.names(), Name::text);
    AccountNode.strings(properties, "codes", event.codes(), Code::toString);
    AccountNode.ids(properties, "partOf", event.partOf());
    event.when().ifPresent(when -> GeoJsonFile.time(properties, "when", when));
    if (!event.participants().isEmpty()) {
      ArrayNode participants = properties.putArray("participants");
      for (Participation part : event.participants()) {
        ObjectNode node = participants.addObject();
        node.put("party", part.party().value());
        node.put("role", part.role().name());
        part.side().ifPresent(side -> node.put("side", side));
      }
    }
    event.description().ifPresent(words -> properties.put("description", words));
    AccountNode.said(properties, said);
    return feature;
  }

  private static void describe(ObjectNode properties, Location location) {
    location.territory().ifPresent(id -> properties.put("territory", id.value()));
    location.precision().ifPresent(exact -> properties.put("precision", exact.name()));
    location.description().ifPresent(words -> properties.put("place", words));
  }
}
