package org.contested.dataset;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.statement.StatementRelation;
import org.contested.territory.Location;
import org.contested.territory.Territory;

/** Follows every reference of a dataset, or of one entity, and tells where each stands. */
final class References {

  /** What is done with a reference. */
  @FunctionalInterface
  interface Visitor {

    /** Visits a reference; the pointer is that of its place, and moves on afterwards. */
    void visit(EntityId id, Pointer at);
  }

  private final Visitor visitor;
  private final Pointer pointer = new Pointer();

  References(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Visits all references of a dataset, with pointers from its root. */
  void of(Dataset dataset) {
    each("parties", dataset.parties(), this::party);
    each("territories", dataset.territories(), this::territory);
    each("events", dataset.events(), this::event);
    each("sources", dataset.sources(), this::source);
    each("statements", dataset.statements(), this::statement);
  }

  /** Visits all references of an entity, with pointers from it. */
  void of(Entity entity) {
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
  }

  private void party(Party party) {
    each("names", party.names(), this::name);
    each("affiliations", party.affiliations(), this::affiliation);
  }

  private void affiliation(Affiliation affiliation) {
    one("party", affiliation.party());
  }

  private void territory(Territory territory) {
    each("names", territory.names(), this::name);
    all("partOf", territory.partOf());
  }

  private void event(Event event) {
    each("names", event.names(), this::name);
    all("partOf", event.partOf());
    each("participants", event.participants(), this::participation);
    each("locations", event.locations(), this::location);
  }

  private void participation(Participation participation) {
    one("party", participation.party());
  }

  private void location(Location location) {
    maybe("territory", location.territory());
  }

  private void name(Name name) {
    all("usedBy", name.usedBy());
  }

  private void source(Source source) {
    maybe("publisher", source.publisher());
  }

  private void statement(Statement statement) {
    all("speakers", statement.speakers());
    all("onBehalfOf", statement.onBehalfOf());
    all("addressees", statement.addressees());
    each("claims", statement.claims(), this::claim);
    all("relays", statement.relays());
    each("citations", statement.citations(), this::citation);
    each("relations", statement.relations(), this::relation);
  }

  private void citation(Citation citation) {
    one("source", citation.source());
  }

  private void relation(StatementRelation relation) {
    one("statement", relation.statement());
  }

  private void claim(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      casualtyEstimate(estimate);
    } else if (claim instanceof TerritorialStatus status) {
      one("territory", status.territory());
      one("holder", status.holder());
    } else if (claim instanceof Responsibility responsibility) {
      one("event", responsibility.event());
      one("party", responsibility.party());
    } else if (claim instanceof Occurrence occurrence) {
      one("event", occurrence.event());
    } else if (claim instanceof Proposition proposition) {
      all("subjects", proposition.subjects());
    }
  }

  private void casualtyEstimate(CasualtyEstimate estimate) {
    pointer.enter("victims");
    maybe("party", estimate.victims().party());
    pointer.leave();
    pointer.enter("scope");
    maybe("event", estimate.scope().event());
    maybe("territory", estimate.scope().territory());
    pointer.leave();
  }

  private <T> void each(String field, Collection<T> values, Consumer<T> check) {
    if (values.isEmpty()) {
      return;
    }
    pointer.enter(field);
    int index = 0;
    for (T value : values) {
      pointer.enter(index++);
      check.accept(value);
      pointer.leave();
    }
    pointer.leave();
  }

  private void all(String field, Collection<? extends EntityId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    pointer.enter(field);
    int index = 0;
    for (EntityId id : ids) {
      pointer.enter(index++);
      visit(id);
      pointer.leave();
    }
    pointer.leave();
  }

  private void maybe(String field, Optional<? extends EntityId> id) {
    if (id.isPresent()) {
      one(field, id.get());
    }
  }

  private void one(String field, EntityId id) {
    pointer.enter(field);
    visit(id);
    pointer.leave();
  }

  private void visit(EntityId id) {
    visitor.visit(id, pointer);
  }
}
