package org.contested.json.stream;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Token;

/** Refuses what YAML can say and JSON cannot, which a parser would pass on as something else. */
public final class YamlWords {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /**
   * What YAML 1.2 takes for a number in its form for JSON, which is a little more than JSON does.
   */
  private static final Pattern NUMBER_OF_YAML =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*)?([eE][-+]?[0-9]+)?|-?\\.inf|\\.nan");

  private YamlWords() {}

  /**
   * {@return the text of a file, for a YAML parser: never ending a piece of it within a pair of
   * surrogates, on which SnakeYAML Engine 2 and 3 fail where their buffer is full}
   *
   * @param bytes the file, in UTF-8
   * @throws BadJsonException if it is not UTF-8
   */
  public static Reader reader(byte[] bytes) {
    int start = Texts.startOf(bytes, bytes.length);
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return new WholeCharacters(text);
    } catch (CharacterCodingException e) {
      throw ParserWords.malformed("Invalid UTF-8", 0, 0, e);
    }
  }

  private static final class WholeCharacters extends Reader {
    private final CharBuffer text;

    WholeCharacters(CharBuffer text) {
      this.text = text;
    }

    @Override
    public int read(char[] chars, int offset, int length) {
      int count = Math.min(length, text.remaining());
      if (count == 0) {
        return length == 0 ? 0 : -1;
      }
      if (count > 1 && Character.isHighSurrogate(text.charAt(count - 1))) {
        count--;
      }
      text.get(chars, offset, count);
      return count;
    }

    @Override
    public void close() {
      // It holds nothing that could be closed.
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
   * {@return whether a scalar is a text in YAML 1.2 that was a truth value, null or number in YAML
   * 1.1: {@code YES}, {@code ~}, {@code 0x31}}
   *
   * @param token what a parser of YAML 1.1 takes it for
   * @param spelling how it is spelled
   */
  public static boolean isTextSince12(Token token, String spelling) {
    return switch (token) {
      case TRUE -> !spelling.equals("true");
      case FALSE -> !spelling.equals("false");
      case NULL -> Set.of("~", "Null", "NULL").contains(spelling); // others have a tag
      case INTEGER, DECIMAL -> !NUMBER_OF_YAML.matcher(spelling).matches();
      default -> false;
    };
  }

  /**
   * Refuses a number that is spelled as none of JSON: {@code 5.}, {@code .inf}.
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
