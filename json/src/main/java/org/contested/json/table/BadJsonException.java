package org.contested.json.table;

import org.contested.json.JsonProblem;
import org.contested.json.Rule;

/** Carries a problem out of the reading or writing of a value; adapters turn it into their own. */
public final class BadJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient JsonProblem problem;

  /**
   * An exception for a problem.
   *
   * @param problem the problem
   */
  public BadJsonException(JsonProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** {@return the problem} */
  public JsonProblem problem() {
    return problem;
  }

  /** {@return whether nothing after the problem can be read, or judged by what we know} */
  boolean isFatal() {
    return problem.rule() == Rule.WRONG_FORMAT
        || problem.rule() == Rule.MALFORMED
        || problem.rule() == Rule.TRUNCATED
        || problem.rule() == Rule.TOO_DEEP
        || problem.rule() == Rule.TOO_LONG;
  }
}
