package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
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

  ImmutableSet<PartyId> of(Statement statement) {
    Statement at = statement;
    Set<StatementId> seen = new HashSet<>();
    while (seen.add(at.id())) {
      Optional<Statement> quoted = quotedBy(at);
      if (quoted.isEmpty()) {
        break;
      }
      at = quoted.get();
    }
    return world.dataset().sidesOf(at);
  }

  private Optional<Statement> quotedBy(Statement statement) {
    return statement.relations().stream()
        .filter(relation -> relation.kind() == RelationKind.QUOTES)
        .map(StatementRelation::statement)
        .findFirst()
        .flatMap(world.dataset()::find);
  }
}
