package org.contested.json.stream;

import java.util.Arrays;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;

/** A kind of entity: how records of it are told, and which list of a document holds it. */
enum Kind {
  PARTY("party", "parties", Party.class),
  TERRITORY("territory", "territories", Territory.class),
  EVENT("event", "events", Event.class),
  SOURCE("source", "sources", Source.class),
  STATEMENT("statement", "statements", Statement.class);

  private final String type;
  private final String list;
  private final Class<? extends Entity> entities;

  Kind(String type, String list, Class<? extends Entity> entities) {
    this.type = type;
    this.list = list;
    this.entities = entities;
  }

  /** {@return the type of its records, which is also what messages call one of them} */
  String type() {
    return type;
  }

  /** {@return the name of its list in a document} */
  String list() {
    return list;
  }

  static Kind of(Entity entity) {
    return Arrays.stream(values())
        .filter(kind -> kind.entities.isInstance(entity))
        .findFirst()
        .orElseThrow();
  }

  static Optional<Kind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }

  static Optional<Kind> ofList(String list) {
    return Arrays.stream(values()).filter(kind -> kind.list.equals(list)).findFirst();
  }
}
