package org.contested.dispute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.party.PartyId;
import org.contested.statement.RelationKind;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;

/**
 * Finds from whom what is said first came: the side of the speaker, or where the statement quotes
 * another, the origin of that. Those who merely passed it on are no origins.
 */
final class Origins {
  private final World world;

  /** The origins of statements, remembered along chains in which each quotes one other. */
  private final Map<StatementId, Set<Set<PartyId>>> known = new HashMap<>();

  Origins(World world) {
    this.world = world;
  }

  /** {@return the sides of each statement from which this one came, or of itself} */
  Set<Set<PartyId>> of(Statement statement) {
    Set<Set<PartyId>> origins = find(statement);
    // Statements that quote only one another in a circle have no other origin.
    return origins.isEmpty() ? Set.of(world.dataset().sidesOf(statement)) : origins;
  }

  /** {@return the sides of each statement that quotes no other at the end of the quotations} */
  private Set<Set<PartyId>> find(Statement statement) {
    Set<StatementId> path = new LinkedHashSet<>();
    Statement at = statement;
    List<Statement> quoted = quotedBy(at);
    while (quoted.size() == 1 && !known.containsKey(at.id()) && path.add(at.id())) {
      at = quoted.get(0);
      quoted = quotedBy(at);
    }
    Set<Set<PartyId>> origins = known.get(at.id());
    if (origins == null) {
      origins = path.contains(at.id()) ? Set.of() : search(at);
      known.put(at.id(), origins);
    }
    for (StatementId id : path) {
      known.put(id, origins);
    }
    return origins;
  }

  private Set<Set<PartyId>> search(Statement statement) {
    Set<Set<PartyId>> origins = new LinkedHashSet<>();
    Set<StatementId> seen = new HashSet<>();
    Deque<Statement> open = new ArrayDeque<>();
    seen.add(statement.id());
    open.add(statement);
    while (!open.isEmpty()) {
      Statement at = open.remove();
      List<Statement> quoted = quotedBy(at);
      if (quoted.isEmpty()) {
        origins.add(world.dataset().sidesOf(at));
      }
      for (Statement each : quoted) {
        if (seen.add(each.id())) {
          open.add(each);
        }
      }
    }
    return origins;
  }

  private List<Statement> quotedBy(Statement statement) {
    return statement.relations().stream()
        .filter(relation -> relation.kind() == RelationKind.QUOTES)
        .map(StatementRelation::statement)
        .map(world.dataset()::find)
        .flatMap(Optional::stream)
        .toList();
  }
}
