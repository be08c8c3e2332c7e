package org.contested.json.stream;

import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

/** What is said about the first line of a record file. */
final class Headers {

  private Headers() {}

  /**
   * {@return the problem of a file without any line}
   *
   * @param isEmpty whether it has nothing at all, rather than white space
   */
  static JsonProblem missing(boolean isEmpty) {
    return problem(
        1,
        1,
        "the file is %s; a record file begins with a header line such as {\"format\":\"%s\"}"
            .formatted(isEmpty ? "empty" : "only white space", DatasetTables.FORMAT));
  }

  /**
   * {@return what to say of a header that cannot be read}
   *
   * @param texts what reads it
   * @param bad why it cannot be read
   * @param line its line
   * @param bytes the whole file, which may be a document over several lines
   */
  static BadJsonException unread(Texts texts, BadJsonException bad, int line, byte[] bytes) {
    if (bad.problem().rule() != Rule.TRUNCATED) {
      return bad;
    }
    try {
      texts.read(bytes, 1, DatasetTables.HEADER, ReadPolicy.collecting(true));
      return new BadJsonException(document(line, 1, "as it goes on after its first line"));
    } catch (BadJsonException ofAll) {
      return ofAll.problem().rule() == Rule.WRONG_FORMAT ? ofAll : bad;
    }
  }

  /**
   * {@return what to say of a header that cannot be read, where nothing but its line is at hand}
   */
  static BadJsonException unread(BadJsonException bad) {
    JsonProblem problem = bad.problem();
    if (problem.rule() != Rule.TRUNCATED) {
      return bad;
    }
    return new BadJsonException(
        problem(
            problem.line(),
            problem.column(),
            "the header line ends in the middle of a value; is the file cut off, or is this a"
                + " document?"
                + DatasetTables.NAME_IT));
  }

  /** {@return what to say of a document where only records are read} */
  static BadJsonException documentByName(String name) {
    return new BadJsonException(
        problem(
            0,
            0,
            "%s is named as a document, and only records are read or added one by one; list what is"
                    .formatted(name)
                + " wrong with a document by problems(file), or write it anew as .ndjson"));
  }

  /**
   * {@return whether a line is a header, right or wrong: an object that names a format before it
   * ends or breaks off} A record has a type beside it; a header may have a field of that name too,
   * which is not known, and then its format is ours and its type is none of records.
   *
   * @param texts what reads it
   * @param line the line
   */
  static boolean isMeant(Texts texts, byte[] line) {
    Told told = new Told();
    try {
      texts.lookUp(line, 1, told::read);
    } catch (BadJsonException e) {
      return told.isHeader(); // as far as it goes
    }
    return told.isHeader();
  }

  /** What a line tells of itself. */
  private static final class Told {

    private @Nullable String format;
    private @Nullable String type;

    @Nullable Told read(JsonInput in) {
      if (in.next() == Token.OBJECT) {
        while (in.next() == Token.NAME) {
          String name = in.text();
          String value = in.next() == Token.STRING ? in.text() : "";
          if (name.equals("format")) {
            format = value;
          } else if (name.equals("type")) {
            type = value;
          }
          in.skip();
        }
      }
      return this;
    }

    boolean isHeader() {
      return format != null
          && (type == null
              || (format.startsWith("contested/") && !DatasetTables.isTypeOfRecord(type)));
    }
  }

  private static JsonProblem document(int line, int column, String reason) {
    return problem(
        line, column, "this is a document and no header line, " + reason + DatasetTables.NAME_IT);
  }

  private static JsonProblem problem(int line, int column, String message) {
    return new JsonProblem(Severity.ERROR, Rule.WRONG_FORMAT, "", line, column, "", message);
  }
}
