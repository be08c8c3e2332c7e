package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;

/**
 * The fields of an entity as texts, by their JSON Pointers, in the order of the JSON form. Sets of
 * plain values are one field; lists of objects have one for each field of each object.
 */
final class Fields {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Pointer pointer = new Pointer();

  private Fields() {}

  static Map<String, String> of(Entity entity) {
    Fields fields = new Fields();
    fields.entity(entity);
    return fields.texts;
  }

  /** {@return the fields of a dataset other than its entities} */
  static Map<String, String> of(Dataset dataset) {
    Fields fields = new Fields();
    fields.maybe("title", dataset.title());
    fields.maybe("description", dataset.description());
    fields.maybe("licence", dataset.licence());
    fields.maybe("version", dataset.version());
    fields.maybe("releasedAt", dataset.releasedAt());
    fields.extensions(dataset);
    return fields.texts;
  }

  /** {@return what differs between the fields of two things} */
  static ImmutableList<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
    Set<String> pointers = new LinkedHashSet<>(before.keySet());
    pointers.addAll(after.keySet());
    ImmutableList.Builder<FieldChange> changes = ImmutableList.builder();
    for (String pointer : pointers) {
      String old = before.get(pointer);
      String newer = after.get(pointer);
      if (old == null || !old.equals(newer)) {
        changes.add(FieldChange.of(pointer, old, newer));
      }
    }
    return changes.build();
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
    each("names", party.names());
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
    each("names", territory.names());
    all("codes", territory.codes());
    all("partOf", territory.partOf());
    maybe("description", territory.description());
  }

  private void event(Event event) {
    one("eventType", event.type());
    each("names", event.names());
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
    each("quotations", statement.quotations());
    all("relays", statement.relays());
    objects("citations", statement.citations(), this::citation);
    maybe("grade", statement.grade());
    each(
        "relations",
        statement.relations().stream()
            .map(relation -> relation.kind() + " " + relation.statement())
            .toList());
    maybe("note", statement.note());
  }

  private void citation(Citation citation) {
    one("source", citation.source());
    maybe("locator", citation.locator());
    maybe("publishedAt", citation.publishedAt());
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
    if (!values.isEmpty()) {
      one(name, values);
    }
  }

  /** Values that are objects in JSON, as one field each. */
  private void each(String name, Collection<?> values) {
    int index = 0;
    pointer.enter(name);
    for (Object value : values) {
      one(Integer.toString(index++), value);
    }
    pointer.leave();
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

  private void extensions(Extensible value) {
    value.extensions().asMap().forEach(this::one);
  }
}
