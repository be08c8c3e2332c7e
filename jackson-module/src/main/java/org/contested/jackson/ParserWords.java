package org.contested.jackson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What the parser says of text that is not JSON, without advice that our users cannot follow. */
final class ParserWords {

  private static final Pattern NOT_A_NUMBER =
      Pattern.compile("Non-standard token '([^']+)': enable `.*");

  private static final Pattern INVISIBLE =
      Pattern.compile("Unexpected character \\('(\\p{Cf}|\\p{Zs})' \\(code.*");

  /** Features of Jackson to enable, and why a comment is not one. */
  private static final Pattern ADVICE =
      Pattern.compile(": enable `\\w+\\.\\w+` to allow.*| \\(not recognized as one since .*");

  private ParserWords() {}

  static String of(JacksonException e) {
    String words = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    Matcher notANumber = NOT_A_NUMBER.matcher(words);
    if (notANumber.matches()) {
      return "'%s' is no number of JSON; leave the field out".formatted(notANumber.group(1));
    }
    if (words.startsWith("Invalid UTF-8")) {
      return "the text is not UTF-8; convert it, for example with iconv";
    }
    Matcher invisible = INVISIBLE.matcher(words);
    if (invisible.matches()) {
      return "an invisible character (U+%04X) stands here; remove it"
          .formatted(invisible.group(1).codePointAt(0));
    }
    return ADVICE.matcher(words).replaceFirst("");
  }
}
