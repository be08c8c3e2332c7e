package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;

/**
 * The fields of an entity as texts, by their JSON Pointers, in the order of the JSON form. Sets of
 * plain values are one field, and so is each name, quotation and citation; lists of other objects
 * have one for each field of each object. Different values have different texts.
 */
final class Fields {
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** What stands in arrays whose order means nothing. */
  private final Map<String, Set<?>> sets = new HashMap<>();

  private final Pointer pointer = new Pointer();

  private Fields() {}

  /** {@return what differs between two entities of one kind} */
  static ImmutableList<FieldChange> changes(Entity before, Entity after) {
    Fields old = new Fields();
    old.entity(before);
    Fields fresh = new Fields();
    fresh.entity(after);
    return old.changesTo(fresh);
  }

  /** {@return what differs between two datasets other than in their entities} */
  static ImmutableList<FieldChange> changes(Dataset before, Dataset after) {
    Fields old = new Fields();
    old.dataset(before);
    Fields fresh = new Fields();
    fresh.dataset(after);
    return old.changesTo(fresh);
  }

  private ImmutableList<FieldChange> changesTo(Fields newer) {
    Set<String> reordered = new HashSet<>();
    sets.forEach(
        (place, set) -> {
          if (set.equals(newer.sets.get(place))) {
            reordered.add(place);
          }
        });
    ImmutableList.Builder<FieldChange> changes = ImmutableList.builder();
    for (String place : places(texts.keySet(), newer.texts.keySet())) {
      String before = texts.get(place);
      String after = newer.texts.get(place);
      if (!Objects.equals(before, after) && !isWithin(reordered, place)) {
        changes.add(FieldChange.of(place, before, after));
      }
    }
    return changes.build();
  }

  /** {@return the places of both, what only one has standing where it stands there} */
  private static Set<String> places(Set<String> old, Set<String> fresh) {
    Set<String> places = new LinkedHashSet<>();
    Iterator<String> ahead = fresh.iterator();
    for (String place : old) {
      while (fresh.contains(place) && !places.contains(place)) {
        places.add(ahead.next());
      }
      places.add(place);
    }
    ahead.forEachRemaining(places::add);
    return places;
  }

  private static boolean isWithin(Set<String> arrays, String place) {
    return arrays.contains(place) || arrays.contains(place.substring(0, place.lastIndexOf('/')));
  }

  private void dataset(Dataset dataset) {
    one("format", dataset.formatVersion());
    maybe("title", dataset.title());
    maybe("description", dataset.description());
    maybe("licence", dataset.licence());
    maybe("version", dataset.version());
    maybe("releasedAt", dataset.releasedAt());
    extensions(dataset);
    for (UnknownRecord record : dataset.unknownRecords()) {
      unknown(record);
    }
  }

  /** A record that could not be read, under its id, as it has no fields that could be compared. */
  private void unknown(UnknownRecord record) {
    pointer.enter(KeptRecords.listOf(record.type()));
    pointer.enter(record.id().orElse("?"));
    texts.merge(pointer.toString(), record.toString(), (one, other) -> one + ", " + other);
    pointer.leave();
    pointer.leave();
  }

  private void entity(Entity entity) {
    if (entity instanceof Statement statement) {
      statement(statement);
    } else if (entity instanceof Event event) {
      event(event);
    } else if (entity instanceof Party party) {
      party(party);
    } else if (entity instanceof Territory territory) {
      territory(territory);
    } else if (entity instanceof Source source) {
      source(source);
    }
    extensions(entity);
  }

  private void party(Party party) {
    one("kind", party.kind());
    each("names", party.names(), PartTexts::of);
    all("codes", party.codes());
    objects("affiliations", party.affiliations(), this::affiliation);
    maybe("description", party.description());
  }

  private void affiliation(Affiliation tie) {
    one("kind", tie.kind());
    one("party", tie.party());
    maybe("title", tie.title());
    maybe("during", tie.during());
  }

  private void territory(Territory territory) {
    one("kind", territory.kind());
    each("names", territory.names(), PartTexts::of);
    all("codes", territory.codes());
    all("partOf", territory.partOf());
    maybe("description", territory.description());
  }

  private void event(Event event) {
    one("eventType", event.type());
    each("names", event.names(), PartTexts::of);
    all("codes", event.codes());
    all("partOf", event.partOf());
    objects("participants", event.participants(), this::participation);
    objects("locations", event.locations(), this::location);
    maybe("when", event.when());
    maybe("description", event.description());
  }

  private void participation(Participation participation) {
    one("party", participation.party());
    one("role", participation.role());
    maybe("side", participation.side());
  }

  private void location(Location location) {
    maybe("territory", location.territory());
    maybe("coordinates", location.coordinates());
    maybe("precision", location.precision());
    maybe("description", location.description());
  }

  private void source(Source source) {
    maybe("title", source.title());
    maybe("publisher", source.publisher());
    maybe("publishedAt", source.publishedAt());
    maybe("url", source.url());
    maybe("language", source.language());
    maybe("licence", source.licence());
    all("codes", source.codes());
    maybe("description", source.description());
  }

  private void statement(Statement statement) {
    all("speakers", statement.speakers());
    all("onBehalfOf", statement.onBehalfOf());
    one("act", statement.act());
    all("addressees", statement.addressees());
    objects("claims", statement.claims(), claim -> new ClaimFields(this).of(claim));
    maybe("condition", statement.condition());
    maybe("saidAt", statement.saidAt());
    maybe("knownAt", statement.knownAt());
    maybe("venue", statement.venue());
    maybe("mode", statement.mode());
    each("quotations", statement.quotations(), PartTexts::of);
    all("relays", statement.relays());
    each("citations", statement.citations(), PartTexts::of);
    maybe("grade", statement.grade());
    each(
        "relations",
        statement.relations(),
        relation -> relation.kind() + " " + relation.statement());
    maybe("note", statement.note());
  }

  void one(String name, Object value) {
    pointer.enter(name);
    texts.put(pointer.toString(), value.toString());
    pointer.leave();
  }

  void maybe(String name, Optional<?> value) {
    value.ifPresent(present -> one(name, present));
  }

  /** A set or list of plain values, as one field. */
  void all(String name, Collection<?> values) {
    all(name, values, Object::toString);
  }

  /** A set or list of values that have no parts, as one field. */
  <T> void all(String name, Collection<T> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      one(name, PartTexts.list(values.stream().map(text).toList()));
      note(name, values);
    }
  }

  /** Values that may be objects in JSON, as one field each. */
  private <T> void each(String name, Collection<T> values, Function<T, String> text) {
    int index = 0;
    pointer.enter(name);
    for (T value : values) {
      one(Integer.toString(index++), text.apply(value));
    }
    pointer.leave();
    note(name, values);
  }

  private void note(String name, Collection<?> values) {
    if (values instanceof Set<?> set) {
      pointer.enter(name);
      sets.put(pointer.toString(), set);
      pointer.leave();
    }
  }

  private <T extends Extensible> void objects(
      String name, Collection<T> values, Consumer<T> fieldsOf) {
    int index = 0;
    pointer.enter(name);
    for (T value : values) {
      object(Integer.toString(index++), value, fieldsOf);
    }
    pointer.leave();
  }

  <T extends Extensible> void object(String name, T value, Consumer<T> fieldsOf) {
    pointer.enter(name);
    fieldsOf.accept(value);
    extensions(value);
    pointer.leave();
  }

  /** Adds unknown fields; one may have the name of a known field until somebody writes it. */
  private void extensions(Extensible value) {
    value
        .extensions()
        .asMap()
        .forEach(
            (name, json) -> {
              pointer.enter(name);
              texts.merge(pointer.toString(), json, (known, unknown) -> known + ", " + unknown);
              pointer.leave();
            });
  }
}
