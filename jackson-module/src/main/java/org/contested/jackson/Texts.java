package org.contested.jackson;

import java.nio.charset.StandardCharsets;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.Limits;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Surrogates;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one value from UTF-8 text that is wholly at hand, so that places are exact. */
final class Texts {

  /** Reads longer names and numbers than we keep, so that these are refused at their place. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(1_000_000)
                  .maxNumberLength(1_000_000)
                  .maxStringLength(Limits.TEXT)
                  .build())
          .build();

  private Texts() {}

  /**
   * {@return the value, or null if it has problems that the policy collected}
   *
   * @param bytes the text, holding nothing but the value
   * @param firstLine the number of its first line
   */
  static <T> @Nullable T read(byte[] bytes, int firstLine, Codec<T> codec, ReadPolicy policy) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      Jackson3Input in = new Jackson3Input(parser, policy, new Columns(bytes), firstLine);
      if (isBlank(bytes) || in.next() == Token.END) {
        throw in.bad(
            Rule.TRUNCATED,
            "",
            "there is nothing to read; the text is "
                + (bytes.length == 0 ? "empty" : "only white space"));
      }
      T value = codec.read(in);
      if (in.next() != Token.END) {
        throw in.bad(
            Rule.MALFORMED,
            "",
            "more text after the end of the value; write one value, or one a line in .ndjson");
      }
      return value;
    } catch (JacksonException e) {
      throw new BadJsonException(Bridge.wrap(e).problem());
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (int i = startOf(bytes, bytes.length); i < bytes.length; i++) {
      if (" \t\r\n".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return where a text begins: after the byte order mark, if it has one} */
  static int startOf(byte[] bytes, int length) {
    return length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /**
   * {@return a text in UTF-8}
   *
   * @throws ContestedJsonException if it has half a surrogate pair, for which UTF-8 has no spelling
   */
  static byte[] bytesOf(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int half = Surrogates.unpaired(json);
    if (half < 0) {
      return bytes;
    }
    int offset = json.substring(0, half).getBytes(StandardCharsets.UTF_8).length;
    throw new ContestedJsonException(
        null,
        new JsonProblem(
            Severity.ERROR,
            Rule.INVALID_VALUE,
            pointerAt(bytes, offset),
            (int) json.substring(0, half).concat("x").lines().count(),
            new Columns(bytes).at(offset),
            "",
            "half a surrogate pair stands here; write well-formed Unicode"),
        null);
  }

  /** {@return a pointer to the last token that begins before a byte} */
  private static String pointerAt(byte[] bytes, int offset) {
    String pointer = "";
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      while (parser.nextToken() != null
          && parser.currentTokenLocation().getByteOffset() <= offset) {
        pointer = parser.streamReadContext().pathAsPointer().toString();
      }
    } catch (JacksonException e) {
      // What comes before the place that is not JSON is as good as it gets.
      return pointer;
    }
    return pointer;
  }
}
