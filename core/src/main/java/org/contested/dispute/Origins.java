package org.contested.dispute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  Origins(World world) {
    this.world = world;
  }

  /** {@return the sides of each statement from which this one came, or of itself} */
  Set<Set<PartyId>> of(Statement statement) {
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
    // Statements that quote only one another in a circle have no other origin.
    return origins.isEmpty() ? Set.of(world.dataset().sidesOf(statement)) : origins;
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
