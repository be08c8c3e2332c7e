package org.contested.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;

/** Makes a later release of a dataset. */
final class Releases {

  private Releases() {}

  /** {@return a release without a tenth of the statements, with a tenth new and a tenth changed} */
  static Dataset after(Dataset dataset) {
    Set<StatementId> dropped = new HashSet<>();
    for (int i = 0; i < dataset.statements().size(); i += 10) {
      dropped.add(dataset.statements().get(i).id());
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < dataset.statements().size(); i++) {
      Statement statement = dataset.statements().get(i);
      if (!dropped.contains(statement.id())) {
        Statement kept = without(dropped, statement);
        statements.add(i % 10 == 1 ? kept.toBuilder().note("corrected").build() : kept);
        if (i % 10 == 2) {
          statements.add(kept.toBuilder().id("new-" + i).build());
        }
      }
    }
    List<Event> events = new ArrayList<>();
    for (Event event : dataset.events()) {
      boolean described = events.size() % 10 == 0;
      events.add(described ? event.toBuilder().description("corrected").build() : event);
    }
    return Dataset.titled("The next release")
        .version("2")
        .releasedAt("9001-01-01")
        .addAll(dataset.parties())
        .addAll(dataset.territories())
        .addAll(events)
        .addAll(dataset.sources())
        .addAll(statements)
        .build();
  }

  /** {@return the statement without its relations to those dropped} */
  private static Statement without(Set<StatementId> dropped, Statement statement) {
    if (statement.relations().stream().noneMatch(each -> dropped.contains(each.statement()))) {
      return statement;
    }
    return statement.toBuilder()
        .relations(
            statement.relations().stream()
                .filter(each -> !dropped.contains(each.statement()))
                .toList())
        .build();
  }
}
