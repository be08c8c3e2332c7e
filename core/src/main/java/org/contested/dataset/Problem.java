package org.contested.dataset;

/**
 * Something wrong with a dataset, as data: what sort, where, and what to do.
 *
 * <p>An example: {@code ERROR DANGLING_REFERENCE at /statements/3/speakers/0: there is no party
 * 'armania'; add it or correct the id}.
 *
 * @param code what sort of problem it is
 * @param pointer where it is, as a JSON Pointer (RFC 6901) into the dataset's JSON form
 * @param message the value, the rule and the remedy
 */
public record Problem(ProblemCode code, String pointer, String message) {

  /** {@return how much it matters} */
  public Severity severity() {
    return code.severity();
  }

  /** {@return severity, code, place and message in one line} */
  @Override
  public String toString() {
    return "%s %s at %s: %s".formatted(severity(), code, pointer, message);
  }
}
