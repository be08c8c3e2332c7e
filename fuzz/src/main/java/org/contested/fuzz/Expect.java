package org.contested.fuzz;

import java.util.Objects;
import org.contested.json.JsonProblem;

/** What must hold for whatever is read; a failure is an {@link AssertionError}. */
final class Expect {

  /** The most chars of a message: names of 10,000 chars and the like are cut in it. */
  private static final int MESSAGE = 2_000;

  /** The most chars of a value that a problem shows, with its quotes and its mark of a cut. */
  private static final int VALUE = 64;

  private Expect() {}

  static void that(boolean holds, String what, Object... about) {
    if (!holds) {
      throw new AssertionError(what + ": " + shown(about));
    }
  }

  static void equal(Object one, Object other, String what) {
    if (!Objects.equals(one, other)) {
      throw new AssertionError(what + ": " + shown(one, other));
    }
  }

  /**
   * What is made of an input is at most some times as long: JSON spells a byte as {@code \u0001},
   * and a binary number of three bytes with eighteen digits.
   */
  static void bounded(long length, long ofInput, String what) {
    that(length <= 16 * ofInput + 4_096, what + " is too long for its input", length, ofInput);
  }

  static void bounded(JsonProblem problem, int ofInput) {
    that(problem.message().length() <= MESSAGE, "the message is too long", problem);
    that(problem.value().length() <= VALUE, "the value is too long", problem);
    bounded(problem.pointer().length(), ofInput, "the pointer");
  }

  static void boundedMessage(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    that(message.length() <= MESSAGE, "the message is too long", message);
  }

  private static String shown(Object... about) {
    StringBuilder shown = new StringBuilder();
    for (Object one : about) {
      String text = String.valueOf(one);
      shown.append("\n  ").append(text.length() <= 4_000 ? text : text.substring(0, 4_000) + "…");
    }
    return shown.toString();
  }
}
