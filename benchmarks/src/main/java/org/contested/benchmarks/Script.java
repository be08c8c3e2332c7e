package org.contested.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contested.claim.Claim;
import org.contested.party.Party;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Timespan;

/** Statements one after the other, numbered, up to as many as asked for. */
final class Script {
  private final int size;
  private final List<Statement> statements;

  Script(int size) {
    this.size = size;
    this.statements = new ArrayList<>(size);
  }

  /** {@return the statements so far} */
  List<Statement> statements() {
    return statements;
  }

  boolean isFull() {
    return statements.size() >= size;
  }

  StatementId say(Party speaker, LocalDate day, Claim... claims) {
    return add(next(speaker, day).claims(List.of(claims)));
  }

  /** Adds a statement without a claim that bears on another. */
  StatementId react(
      Party speaker, SpeechAct act, RelationKind kind, StatementId other, LocalDate day) {
    return add(
        next(speaker, day)
            .act(act)
            .quote("No.", "en")
            .addRelation(StatementRelation.of(kind, other)));
  }

  Statement.Builder next(Party speaker, LocalDate day) {
    return Statement.by(speaker).id("s-" + statements.size()).on(Timespan.of(day));
  }

  /** Adds a statement, unless there are enough. */
  StatementId add(Statement.Builder next) {
    Statement statement = next.build();
    if (!isFull()) {
      statements.add(statement);
    }
    return statement.id();
  }
}
