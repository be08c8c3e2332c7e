package org.contested.json.stream;

import org.contested.dataset.Dataset;
import org.contested.dataset.Problem;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.JsonInput;
import org.contested.json.table.JsonOutput;
import org.jspecify.annotations.Nullable;

/** Reads and writes single values amid a stream that somebody else set up. */
public final class Values {

  private Values() {}

  /**
   * {@return a value that has no problem}
   *
   * @param in the input, strict, with the value's first token current
   * @param codec how to read it
   * @param <T> its type
   * @throws BadJsonException if it has a problem; also if it is a dataset that contradicts its own
   *     structure
   */
  public static <T> T read(JsonInput in, Codec<T> codec) {
    T value = required(codec.read(in));
    if (value instanceof Dataset dataset) {
      requireIntegrity(in, dataset);
    }
    return value;
  }

  static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("a strict reader returned nothing");
    }
    return value;
  }

  private static void requireIntegrity(JsonInput in, Dataset dataset) {
    for (Problem problem : dataset.problems()) {
      if (problem.severity() == Severity.ERROR) {
        JsonInput.Place end = in.place();
        throw new BadJsonException(
            integrity(
                problem.severity(),
                in.pointer() + problem.pointer(),
                end.line(),
                end.column(),
                problem.message()));
      }
    }
  }

  static JsonProblem integrity(
      Severity severity, String pointer, int line, int column, String message) {
    return new JsonProblem(severity, Rule.INTEGRITY, pointer, line, column, "", message);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param codec how to write it
   * @param out the output, where the value is due
   * @param <T> its type
   * @throws BadJsonException if it cannot be written
   */
  public static <T> void write(T value, Codec<T> codec, JsonOutput out) {
    try {
      codec.write(value, out);
    } catch (IllegalArgumentException broken) {
      BadJsonException bad = out.bad(Rule.INVALID_VALUE, String.valueOf(broken.getMessage()));
      bad.initCause(broken);
      throw bad;
    }
  }
}
