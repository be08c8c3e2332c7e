package org.contested.json.table;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.contested.common.EntityId;
import org.contested.event.EventId;
import org.contested.json.Rule;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/** An id of any kind, with its kind: {@code {"party":"armenia"}}. */
record SubjectCodec() implements Codec<EntityId> {

  private static final FieldName PARTY = new FieldName("party");
  private static final FieldName TERRITORY = new FieldName("territory");
  private static final FieldName EVENT = new FieldName("event");
  private static final FieldName SOURCE = new FieldName("source");
  private static final FieldName STATEMENT = new FieldName("statement");

  private static final ImmutableMap<String, Function<String, EntityId>> KINDS =
      ImmutableMap.of(
          PARTY.text(), PartyId::of,
          TERRITORY.text(), TerritoryId::of,
          EVENT.text(), EventId::of,
          SOURCE.text(), SourceId::of,
          STATEMENT.text(), StatementId::of);

  @Override
  public String noun() {
    return "a subject such as {\"party\":\"armenia\"}";
  }

  @Override
  public EntityId read(JsonInput in) {
    if (in.current() != Token.OBJECT) {
      throw in.wrongType(noun());
    }
    if (in.next() == Token.END_OBJECT) {
      throw in.bad(Rule.MISSING, "", "the subject ends here without an id; write " + noun());
    }
    String kind = in.text();
    Function<String, EntityId> factory = KINDS.get(kind);
    if (factory == null) {
      throw in.bad(
          Rule.UNKNOWN_FIELD,
          JsonInput.cut(kind),
          "'%s' is no kind of subject; it is one of %s"
              .formatted(JsonInput.cut(kind), String.join(", ", KINDS.keySet())));
    }
    if (in.next() != Token.STRING) {
      throw in.wrongType("an id");
    }
    EntityId id;
    try {
      id = factory.apply(in.text());
    } catch (IllegalArgumentException broken) {
      throw Codec.invalid(in, broken);
    }
    if (in.next() != Token.END_OBJECT) {
      throw in.bad(
          Rule.UNKNOWN_FIELD,
          JsonInput.cut(in.text()),
          "a subject is one id, and '%s' is a second field; write each in an object of its own"
              .formatted(JsonInput.cut(in.text())));
    }
    return id;
  }

  @Override
  public void write(EntityId id, JsonOutput out) {
    out.startObject();
    out.name(nameOf(id));
    out.string(id.value());
    out.endObject();
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema properties = Schema.ANY;
    for (String kind : KINDS.keySet()) {
      properties = properties.with(kind, definitions.refTo(kind + "Id"));
    }
    return Schema.ofType("object")
        .with("properties", properties)
        .with("additionalProperties", false)
        .with("minProperties", 1)
        .with("maxProperties", 1);
  }

  private static FieldName nameOf(EntityId id) {
    if (id instanceof PartyId) {
      return PARTY;
    } else if (id instanceof TerritoryId) {
      return TERRITORY;
    } else if (id instanceof EventId) {
      return EVENT;
    } else if (id instanceof SourceId) {
      return SOURCE;
    } else if (id instanceof StatementId) {
      return STATEMENT;
    }
    throw new IllegalArgumentException(
        "%s '%s' is no id of a party, territory, event, source or statement"
            .formatted(id.getClass().getName(), id));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other; // as OwnClass wants it
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return noun();
  }
}
