package org.contested.jackson;

import java.io.UncheckedIOException;
import org.contested.dataset.Dataset;
import org.contested.dataset.Problem;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.JsonInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/** Where Jackson meets the tables: runs a codec and turns its problems into our exception. */
final class Bridge {

  private Bridge() {}

  static <T> T read(JsonParser parser, JsonInput in, Codec<T> codec) {
    try {
      T value = codec.read(in);
      if (value == null) {
        throw new AssertionError("a strict reader returned nothing");
      }
      if (value instanceof Dataset dataset) {
        requireIntegrity(in, dataset);
      }
      return value;
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(parser, bad.problem(), bad.getCause());
    }
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

  static <T> void write(JsonGenerator generator, T value, Codec<T> codec) {
    Jackson3Output out = new Jackson3Output(generator);
    try {
      codec.write(value, out);
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad.problem(), bad.getCause());
    } catch (IllegalArgumentException broken) {
      BadJsonException bad = out.bad(Rule.INVALID_VALUE, String.valueOf(broken.getMessage()));
      throw new ContestedJsonException(null, bad.problem(), broken);
    }
  }

  /** {@return what to throw for something that failed while a file was written} */
  static RuntimeException failure(JacksonException e) {
    if (e instanceof JacksonIOException io) {
      return new UncheckedIOException(io.getCause());
    }
    return e instanceof ContestedJsonException ours ? ours : wrap(e);
  }

  /** Turns what Jackson itself says, such as of bytes that are not UTF-8, into our exception. */
  static ContestedJsonException wrap(JacksonException e) {
    return new ContestedJsonException(
        null,
        new JsonProblem(
            Severity.ERROR,
            Rule.MALFORMED,
            "",
            e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0),
            e.getLocation() == null ? 0 : Math.max(e.getLocation().getColumnNr(), 0),
            "",
            "not JSON: " + ParserWords.of(e)),
        e);
  }
}
