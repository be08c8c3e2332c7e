package org.contested.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;
import org.contested.json.JsonProblem;
import org.contested.json.table.BadJsonException;
import org.jspecify.annotations.Nullable;

/**
 * JSON could not be read or written. It says what is wrong, where, and what to do; {@link
 * #problem()} has it as data.
 *
 * <p>It is a checked exception, as all of Jackson 2 are.
 */
public final class ContestedJsonException extends MismatchedInputException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient JsonProblem problem;

  ContestedJsonException(@Nullable JsonParser parser, BadJsonException bad) {
    super(parser, bad.problem().toString());
    this.problem = bad.problem();
    if (bad.getCause() != null) {
      initCause(bad.getCause());
    }
  }

  /** {@return what is wrong, and where} */
  public JsonProblem problem() {
    return problem;
  }

  /** {@return place, value, rule and remedy in one line} */
  @Override
  public String getMessage() {
    return problem.toString();
  }
}
