package org.contested.json.stream;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.jspecify.annotations.Nullable;

/** What a parser says of text that is not JSON, without advice that our users cannot follow. */
public final class ParserWords {

  private static final Pattern NOT_A_NUMBER =
      Pattern.compile("Non-standard token '([^']+)': enable `.*");

  private static final Pattern INVISIBLE =
      Pattern.compile("Unexpected character \\('(\\p{Cf}|\\p{Zs})' \\(code.*");

  /** Features of Jackson to enable, why a comment is not one, and places that we tell ourselves. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ": enable `\\w+\\.\\w+` to allow.*| \\(not recognized as one since .*"
              + "| \\(consider enabling `.*| \\(for (Array|Object) starting at .*");

  /** A letter beyond ASCII, of which a major may show another one, cut to 16 bits. */
  private static final Pattern BEYOND =
      Pattern.compile("'.{1,2}' \\(code (\\d{3,7}) / 0x[0-9a-f]+\\)");

  /** A word with letters beyond ASCII, at which one major or the other ends it. */
  private static final Pattern TOKEN =
      Pattern.compile("(Unrecognized token '[ -&(-~]*)[^ -~][^']*'");

  private static final Pattern ESCAPE =
      Pattern.compile("Unrecognized character escape '.*' \\(code (\\d{5,7}) / 0x.*");

  /** Half a surrogate pair in a name, of which the majors say different things. */
  private static final Pattern HALF_IN_NAME =
      Pattern.compile(
          "(?:Broken surrogate pair|Unexpected low surrogate) in (?:property|field) name.*");

  /** Jackson 3 says property where Jackson 2, and we, say field. */
  private static final String THEIR_NAME = "property name";

  private static final String OUR_NAME = "field name";

  private static final String TO_UTF8 = "the text is not UTF-8; convert it, for example with iconv";

  /** What is said of text that is not UTF-8. */
  static final String NOT_UTF8 = "not JSON: " + TO_UTF8;

  /** What is said of a byte of 0 where a text begins. */
  static final String ZERO =
      "not JSON: a byte of 0 stands here; is the text UTF-16, or was the disk lost in a crash?";

  private ParserWords() {}

  /**
   * {@return the rule that is broken where a parser cannot go on}
   *
   * @param words what the parser says
   * @param isEnd whether it says so because the text ends
   * @param isLimit whether it says so because something is longer or deeper than it reads
   */
  public static Rule rule(@Nullable String words, boolean isEnd, boolean isLimit) {
    if (isEnd || firstLine(words).startsWith("Unexpected end-of-input")) {
      return Rule.TRUNCATED;
    }
    return isLimit ? Rule.TOO_LONG : Rule.MALFORMED;
  }

  /**
   * {@return whether a parser says that its text is not UTF-8}
   *
   * @param words what it says
   */
  public static boolean saysNotUtf8(@Nullable String words) {
    return firstLine(words).startsWith("Invalid UTF-8");
  }

  /**
   * {@return an exception for what a parser says}
   *
   * @param rule the rule that is broken: too long, truncated or malformed
   * @param words what the parser says
   * @param pointer where, as a JSON Pointer
   * @param place where in the text
   * @param cause what the parser threw
   */
  public static BadJsonException bad(
      Rule rule, @Nullable String words, String pointer, JsonInput.Place place, Throwable cause) {
    return bad(rule, words, pointer, place.line(), place.column(), cause);
  }

  /**
   * {@return an exception for what a parser says before or after all values, or a generator}
   *
   * @param words what it says
   * @param line the line, from 1, or less if unknown
   * @param column the column, from 1, or less if unknown
   * @param cause what it threw
   */
  public static BadJsonException malformed(
      @Nullable String words, int line, int column, Throwable cause) {
    return bad(Rule.MALFORMED, words, "", Math.max(line, 0), Math.max(column, 0), cause);
  }

  /**
   * {@return an exception for one that a parser should not have thrown, as some do on broken bytes}
   *
   * @param bug what it threw
   * @param pointer where, as a JSON Pointer
   * @param place where in the text
   */
  public static BadJsonException bug(RuntimeException bug, String pointer, JsonInput.Place place) {
    return bad(Rule.MALFORMED, "the parser failed with " + bug, pointer, place, bug);
  }

  private static BadJsonException bad(
      Rule rule, @Nullable String words, String pointer, int line, int column, Throwable cause) {
    String message =
        switch (rule) {
          case TRUNCATED -> "the text ends here, in the middle of a value; is the file cut off?";
          case TOO_LONG -> "longer or deeper than is read: " + plain(firstLine(words));
          default -> "not JSON: " + plain(firstLine(words));
        };
    BadJsonException bad =
        new BadJsonException(
            new JsonProblem(Severity.ERROR, rule, pointer, line, column, "", message));
    bad.initCause(cause);
    return bad;
  }

  private static String firstLine(@Nullable String words) {
    return String.valueOf(words).lines().findFirst().orElse("");
  }

  private static String plain(String words) {
    Matcher notANumber = NOT_A_NUMBER.matcher(words);
    if (notANumber.matches()) {
      return "'%s' is no number of JSON; leave the field out".formatted(notANumber.group(1));
    }
    if (saysNotUtf8(words)) {
      return TO_UTF8;
    }
    if (HALF_IN_NAME.matcher(words).matches()) {
      return "half a surrogate pair stands in a field name; write well-formed Unicode";
    }
    Matcher invisible = INVISIBLE.matcher(words);
    if (invisible.matches()) {
      return "an invisible character (U+%04X) stands here; remove it"
          .formatted(invisible.group(1).codePointAt(0));
    }
    Matcher escape = ESCAPE.matcher(words);
    if (escape.matches()) {
      return "Unrecognized character escape '%s'"
          .formatted(Character.toString(Integer.parseInt(escape.group(1))));
    }
    String shown = TOKEN.matcher(withoutLetter(words)).replaceFirst("$1'");
    return ADVICE.matcher(shown).replaceFirst("").replace(THEIR_NAME, OUR_NAME);
  }

  private static String withoutLetter(String words) {
    Matcher beyond = BEYOND.matcher(words);
    return beyond.find() && Integer.parseInt(beyond.group(1)) > 0x7F
        ? beyond.replaceFirst("beyond ASCII")
        : words;
  }
}
