package org.contested.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a command gave that was run as a user runs it.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err its errors
 */
record Ran(int status, String out, String err) {

  static Ran run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Ran(status, out.toString(), err.toString());
  }

  /** {@return the lines that it printed, without indent} */
  List<String> lines() {
    return out.lines().map(line -> line.strip().replaceAll(" {2,}", " | ")).toList();
  }
}
