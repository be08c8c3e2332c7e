package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.contested.dataset.Severity;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Surrogates;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

/** Reads one value from UTF-8 text that is wholly at hand, so that places are exact. */
final class Texts {

  /** Of zeros among so many bytes a library concludes that a text is UTF-16 or UTF-32. */
  private static final int UTF_16_OR_32 = 4;

  private final JsonLibrary library;

  Texts(JsonLibrary library) {
    this.library = library;
  }

  /**
   * {@return the value, or null if it has problems that the policy collected}
   *
   * @param bytes the text, holding nothing but the value
   * @param firstLine the number of its first line
   */
  <T> @Nullable T read(byte[] bytes, int firstLine, Codec<T> codec, ReadPolicy policy) {
    if (library.format() == Format.JSON) {
      T value = PlainInput.read(bytes, bytes.length, codec, policy);
      if (value != null) {
        return value;
      }
    }
    return readByLibrary(bytes, firstLine, codec, policy);
  }

  /**
   * {@return the value of a line, or null if it has problems that the policy collected}
   *
   * @param lines the lines
   */
  <T> @Nullable T read(Lines lines, Codec<T> codec, ReadPolicy policy) {
    T value = lines.readPlain(codec, policy);
    return value != null ? value : readByLibrary(lines.line(), lines.number(), codec, policy);
  }

  private <T> @Nullable T readByLibrary(
      byte[] bytes, int firstLine, Codec<T> codec, ReadPolicy policy) {
    byte[] readable = readable(bytes, firstLine);
    boolean isAll = readable.length == bytes.length;
    if (isAll || !isBlank(readable)) {
      try {
        T value = parse(readable, firstLine, codec, policy);
        if (isAll) {
          return value;
        }
      } catch (BadJsonException bad) {
        throw library.format().isBinary() ? bad : new Malformed(bytes, firstLine).placed(bad);
      }
    }
    throw new Malformed(bytes, firstLine).at(readable.length, ParserWords.NOT_UTF8);
  }

  /**
   * {@return what a library is to read of a text: of JSON, what comes before that stops being
   * UTF-8, and the beginning of a character that the end of the text cuts off}
   *
   * <p>What follows, one major of Jackson refuses and another takes for something, or leaves out.
   *
   * @throws BadJsonException if it would take the text for UTF-16 or UTF-32
   */
  private byte[] readable(byte[] bytes, int firstLine) {
    if (library.format() != Format.JSON) {
      return bytes;
    }
    int length = Utf8.length(bytes, true);
    for (int i = 0; i < Math.min(length, UTF_16_OR_32); i++) {
      if (bytes[i] == 0) {
        throw new Malformed(bytes, firstLine).at(i, ParserWords.ZERO);
      }
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private <T> @Nullable T parse(byte[] bytes, int firstLine, Codec<T> codec, ReadPolicy policy) {
    return library.read(
        bytes,
        firstLine,
        policy,
        in -> {
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
        });
  }

  /**
   * {@return what is looked up in a text, or null if it is nothing}
   *
   * @param bytes the text
   * @param firstLine the number of its first line
   * @param reading what looks it up
   * @throws BadJsonException if the text is not JSON
   */
  <R> @Nullable R lookUp(byte[] bytes, int firstLine, JsonLibrary.Reading<R> reading) {
    return library.read(readable(bytes, firstLine), firstLine, ReadPolicy.lookingUp(), reading);
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
   * @throws BadJsonException if it has half a surrogate pair, for which UTF-8 has no spelling
   */
  byte[] bytesOf(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int half = Surrogates.unpaired(json);
    if (half < 0) {
      return bytes;
    }
    int offset = json.substring(0, half).getBytes(StandardCharsets.UTF_8).length;
    int line = (int) json.substring(0, half).concat("x").lines().count();
    int column = new Columns(bytes).at(offset);
    throw new BadJsonException(
        new JsonProblem(
            Severity.ERROR,
            Rule.INVALID_VALUE,
            pointerAt(bytes, line, column),
            line,
            column,
            "",
            "half a surrogate pair stands here; write well-formed Unicode"));
  }

  /** {@return a pointer to the last token that begins no later than a place} */
  private String pointerAt(byte[] bytes, int line, int column) {
    String[] pointer = {""};
    try {
      lookUp(
          bytes,
          1,
          in -> {
            while (in.next() != Token.END && isUpTo(in.place(), line, column)) {
              pointer[0] = in.pointer();
            }
            return pointer[0];
          });
    } catch (BadJsonException e) {
      // What comes before the place that is not JSON is as good as it gets.
      return pointer[0];
    }
    return pointer[0];
  }

  private static boolean isUpTo(JsonInput.Place place, int line, int column) {
    return place.line() < line || (place.line() == line && place.column() <= column);
  }
}
