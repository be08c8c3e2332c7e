package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.EntityId;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/** Follows every reference of a dataset and reports those that lead nowhere. */
final class References {
  private final Dataset dataset;
  private final ImmutableList.Builder<Problem> problems;
  private final Pointer pointer = new Pointer();

  References(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    this.dataset = dataset;
    this.problems = problems;
  }

  void check() {
    each("parties", dataset.parties(), this::party);
    each("territories", dataset.territories(), this::territory);
    each("events", dataset.events(), this::event);
    each("sources", dataset.sources(), this::source);
    each("statements", dataset.statements(), this::statement);
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
    each(field, List.copyOf(ids), this::resolve);
  }

  private void maybe(String field, Optional<? extends EntityId> id) {
    if (id.isPresent()) {
      one(field, id.get());
    }
  }

  private void one(String field, EntityId id) {
    pointer.enter(field);
    resolve(id);
    pointer.leave();
  }

  private void resolve(EntityId id) {
    String missing = missingKind(id);
    if (missing != null) {
      problems.add(
          new Problem(
              ProblemCode.DANGLING_REFERENCE,
              pointer.toString(),
              "there is no %s '%s'; add it or correct the id".formatted(missing, id)));
    }
  }

  /** {@return what the id should have identified, or null if the dataset holds it} */
  private @org.jspecify.annotations.Nullable String missingKind(EntityId id) {
    if (id instanceof PartyId party) {
      return dataset.find(party).isPresent() ? null : "party";
    } else if (id instanceof EventId event) {
      return dataset.find(event).isPresent() ? null : "event";
    } else if (id instanceof TerritoryId territory) {
      return dataset.find(territory).isPresent() ? null : "territory";
    } else if (id instanceof SourceId source) {
      return dataset.find(source).isPresent() ? null : "source";
    } else if (id instanceof StatementId statement) {
      return dataset.find(statement).isPresent() ? null : "statement";
    }
    return "entity";
  }
}
