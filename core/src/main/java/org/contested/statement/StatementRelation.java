package org.contested.statement;

/**
 * How one statement bears on another: it supersedes, corrects, retracts, denies, confirms or quotes
 * it. The statement that holds the relation is the one that bears on the other.
 *
 * @param kind how
 * @param statement the other statement's id
 */
public record StatementRelation(RelationKind kind, StatementId statement) {

  /**
   * {@return a relation to another statement}
   *
   * @param kind how
   * @param statement the other statement's id
   */
  public static StatementRelation of(RelationKind kind, StatementId statement) {
    return new StatementRelation(kind, statement);
  }
}
