package org.contested.json.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;

/** Refuses what YAML can say and JSON cannot, which a parser would pass on as something else. */
public final class YamlWords {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private YamlWords() {}

  /**
   * {@return the text of a file, which YAML parsers are to be given instead of its bytes: Jackson
   * 3.1 fails on some bytes that hold characters beyond the first 65,536}
   *
   * @param bytes the file, in UTF-8
   * @throws BadJsonException if it is not UTF-8
   */
  public static String decode(byte[] bytes) {
    try {
      int start = Texts.startOf(bytes, bytes.length);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw ParserWords.malformed("Invalid UTF-8", 0, 0, e);
    }
  }

  /**
   * {@return what to throw at an alias}
   *
   * @param in what is at the alias
   * @param name its name
   */
  public static BadJsonException alias(JsonInput in, String name) {
    return in.bad(
        Rule.MALFORMED,
        "*" + name,
        "*%s stands for what is written elsewhere; write it out here".formatted(name));
  }

  /**
   * Refuses a number that is spelled as none of JSON: {@code 0x31}, {@code 1_000}, {@code .5}.
   *
   * @param in what is at the number
   * @param spelling how it is spelled
   * @throws BadJsonException if it is not spelled as in JSON
   */
  public static void requireNumber(JsonInput in, String spelling) {
    if (!NUMBER.matcher(spelling).matches()) {
      throw in.bad(
          Rule.MALFORMED,
          spelling,
          "%s is a number in YAML but not in JSON; write plain digits, or quotes if it is a text"
              .formatted(spelling));
    }
  }
}
