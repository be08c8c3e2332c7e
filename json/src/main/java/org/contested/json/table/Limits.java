package org.contested.json.table;

import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;

/**
 * How long the parts of a file may be. What is longer is neither read nor written, so that whatever
 * is written can be read back, also by a mapper with Jackson's own limits.
 */
public final class Limits {

  /** The most chars of the name of a field; also in UTF-8 they are within Jackson's limit. */
  public static final int NAME = 10_000;

  /** The most chars of a number, as it is spelled. */
  public static final int NUMBER = 1_000;

  /** The most chars of a text. */
  public static final int TEXT = 100_000_000;

  private Limits() {}

  /**
   * {@return what to say of something that is too long to be written}
   *
   * @param what the thing, with its article
   * @param length how many chars it has
   * @param limit how many it may have
   */
  public static String cannotWrite(String what, int length, int limit) {
    return "%s of %d characters cannot be written, as at most %d are read back; shorten it"
        .formatted(what, length, limit);
  }

  /** {@return the current name of a field, which is not known} */
  static String name(JsonInput in) {
    String name = in.text();
    if (name.length() <= NAME) {
      return name;
    }
    String pointer = in.pointer();
    JsonInput.Place place = in.place();
    throw new BadJsonException(
        new JsonProblem(
            Severity.ERROR,
            Rule.TOO_LONG,
            pointer.substring(0, pointer.lastIndexOf('/')), // the name would fill a page
            place.line(),
            place.column(),
            JsonInput.cut(name),
            "a field name of %d characters, of which at most %d are kept; shorten it"
                .formatted(name.length(), NAME)));
  }

  /** {@return the current number as it is spelled, which is in a field that is not known} */
  static String number(JsonInput in) {
    String number = in.text();
    if (number.length() > NUMBER) {
      throw in.bad(
          Rule.TOO_LONG,
          in.shown(),
          "a number of %d characters, of which at most %d are kept; shorten it"
              .formatted(number.length(), NUMBER));
    }
    return number;
  }
}
