package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;

/** Finds the place of what is not JSON, where a parser names one after it or in another text. */
final class Malformed {

  private static final Pattern NUMBER =
      Pattern.compile("not JSON: '([-+\\w]+)' is no number of .*");

  private final byte[] bytes;
  private final int firstLine;

  Malformed(byte[] bytes, int firstLine) {
    this.bytes = bytes;
    this.firstLine = firstLine;
  }

  /** {@return the same with its place in the text} */
  BadJsonException placed(BadJsonException bad) {
    JsonProblem problem = bad.problem();
    int offset = Utf8.length(bytes, problem.rule() == Rule.TRUNCATED);
    if (offset < bytes.length && (isUpTo(offset, problem) || touches(offset, problem))) {
      return at(lineOf(offset), new Columns(bytes).at(offset), ParserWords.NOT_UTF8, bad);
    }
    if (problem.rule() != Rule.MALFORMED) {
      return bad;
    }
    Matcher number = NUMBER.matcher(problem.message());
    if (problem.line() < firstLine) {
      return at(firstLine, 1, problem.message(), bad);
    } else if (number.matches() && isBefore(number.group(1), problem)) {
      return at(
          problem.line(), problem.column() - number.group(1).length(), problem.message(), bad);
    }
    return bad;
  }

  /**
   * {@return what to say of a byte}
   *
   * @param offset the index of the byte
   * @param message what is wrong with it
   */
  BadJsonException at(int offset, String message) {
    return new BadJsonException(
        new JsonProblem(
            Severity.ERROR,
            Rule.MALFORMED,
            "",
            lineOf(offset),
            new Columns(bytes).at(offset),
            "",
            message));
  }

  private static BadJsonException at(int line, int column, String message, BadJsonException bad) {
    BadJsonException placed =
        new BadJsonException(
            new JsonProblem(
                Severity.ERROR,
                Rule.MALFORMED,
                bad.problem().pointer(),
                line,
                column,
                bad.problem().value(),
                message));
    placed.initCause(bad.getCause());
    return placed;
  }

  private int lineOf(int offset) {
    int line = firstLine;
    for (int i = 0; i < offset; i++) {
      boolean isBreak = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
      line += isBreak ? 1 : 0;
    }
    return line;
  }

  private boolean isUpTo(int offset, JsonProblem problem) {
    if (problem.rule() != Rule.MALFORMED && problem.rule() != Rule.TRUNCATED) {
      return false;
    }
    int line = lineOf(offset);
    return problem.line() < firstLine
        || line < problem.line()
        || (line == problem.line() && new Columns(bytes).at(offset) <= problem.column());
  }

  /**
   * {@return whether the place of a problem is in the word that goes on up to a byte, which a
   * parser may have read with or without what follows it}
   */
  private boolean touches(int offset, JsonProblem problem) {
    int at = offset;
    while (at > 0 && isOfWord(bytes[at - 1])) {
      at--;
    }
    Columns columns = new Columns(bytes);
    return lineOf(at) == problem.line()
        && columns.at(at) <= problem.column()
        && problem.column() <= columns.at(offset);
  }

  private static boolean isOfWord(byte b) {
    return b < 0 || Character.isLetterOrDigit(b) || "+-._".indexOf(b) >= 0;
  }

  /** {@return whether a word stands right before the place of a problem} */
  private boolean isBefore(String word, JsonProblem problem) {
    int at = 0;
    for (int line = firstLine; line < problem.line() && at < bytes.length; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    Columns columns = new Columns(bytes);
    while (at < bytes.length && columns.at(at) < problem.column()) {
      at++;
    }
    int start = at - word.length();
    return start >= 0
        && new String(bytes, start, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }
}
