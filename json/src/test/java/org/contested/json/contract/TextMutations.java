package org.contested.json.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.contested.common.RandomTexts;

/** Changes of a JSON text, many of which leave it JSON, and many of which do not. */
final class TextMutations {

  /** What a reader may take for something else, among bytes that stand in any text. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          " ",
          "\t",
          "\r",
          "\\u0041",
          "\\n",
          "\\/",
          "\\q",
          "\\u12",
          "\\ud83d",
          "\\ud83d\\ude00",
          "\u0000",
          "\u001f",
          "\u007f",
          "\ufffd",
          "é",
          "😀",
          "0",
          "1",
          "-",
          ".",
          "e5",
          "null",
          "true",
          ",\"x\":1",
          ",\"x\":[{}]",
          "\"\"",
          "/**/");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-0.0",
          "0.0",
          "1e5",
          "1E+05",
          "01",
          "1.",
          ".5",
          "+1",
          "1.5",
          "-1.25",
          "12345678901234567",
          "999999999999999999",
          "1000000000000000000",
          "1e400",
          "40.1e0");

  private TextMutations() {}

  /** {@return a text with some changes} */
  static byte[] of(byte[] text, RandomGenerator random) {
    byte[] changed = text;
    for (int i = random.nextInt(8) == 0 ? 3 : 1; i > 0; i--) {
      changed = changed.length == 0 ? new byte[] {'x'} : change(changed, random);
    }
    return changed;
  }

  private static byte[] change(byte[] text, RandomGenerator random) {
    int at = random.nextInt(text.length);
    int to = Math.min(text.length, at + 1 + random.nextInt(random.nextBoolean() ? 2 : 20));
    return switch (random.nextInt(14)) {
      case 0 -> replaced(text, at, at + 1, new byte[] {(byte) (text[at] ^ 1 << random.nextInt(8))});
      case 1 -> replaced(text, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 -> replaced(text, at, to, new byte[0]);
      case 3 -> replaced(text, at, at, piece(random));
      case 4 -> replaced(text, at, at, Arrays.copyOfRange(text, at, to));
      case 5 -> swapped(text, at, random.nextInt(text.length));
      case 6 -> Arrays.copyOf(text, at);
      case 7 -> Arrays.copyOf(text, Math.max(1, text.length - 1 - random.nextInt(12)));
      case 8 -> ended(text, random);
      case 9, 10 -> blanks(text, random);
      case 11, 12 -> escapes(text, at, random);
      default -> number(text, at, random);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] piece(RandomGenerator random) {
    return bytes(RandomTexts.oneOf(random, PIECES));
  }

  private static byte[] replaced(byte[] text, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text, 0, from);
    out.writeBytes(by);
    out.write(text, to, text.length - to);
    return out.toByteArray();
  }

  private static byte[] swapped(byte[] text, int one, int other) {
    byte[] swapped = text.clone();
    swapped[one] = text[other];
    swapped[other] = text[one];
    return swapped;
  }

  /** A text with more after its end. */
  private static byte[] ended(byte[] text, RandomGenerator random) {
    byte[] more =
        random.nextBoolean()
            ? piece(random)
            : new byte[] {(byte) (random.nextBoolean() ? -1 : 128)};
    return replaced(text, text.length, text.length, more);
  }

  /** Blanks wherever they mean nothing, now and then. */
  private static byte[] blanks(byte[] text, RandomGenerator random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean isString = false;
    for (int i = 0; i < text.length; i++) {
      boolean isMark = !isString && "{}[]:,".indexOf(text[i]) >= 0;
      if (isMark && random.nextInt(4) == 0) {
        out.write(RandomTexts.oneOf(random, (int) ' ', (int) '\t', (int) '\r'));
      }
      out.write(text[i]);
      if (isMark && random.nextInt(4) == 0) {
        out.write(' ');
      }
      if (text[i] == '\\' && i + 1 < text.length) {
        out.write(text[++i]);
      } else if (text[i] == '"') {
        isString = !isString;
      }
    }
    return out.toByteArray();
  }

  /** An escape for a letter, most often of a value. */
  private static byte[] escapes(byte[] text, int from, RandomGenerator random) {
    for (int i = from; i < text.length; i++) {
      if (i > 0 && Character.isLetter(text[i]) && text[i - 1] != '\\' && random.nextInt(3) > 0) {
        String format = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
        return replaced(text, i, i + 1, bytes(format.formatted((int) text[i])));
      }
    }
    return text;
  }

  /** Another number for one that stands there. */
  private static byte[] number(byte[] text, int from, RandomGenerator random) {
    for (int i = from; i < text.length; i++) {
      if (i > 0 && text[i - 1] == ':' && Character.isDigit(text[i])) {
        int end = i;
        while (end < text.length && "0123456789.eE+-".indexOf(text[end]) >= 0) {
          end++;
        }
        return replaced(text, i, end, bytes(RandomTexts.oneOf(random, NUMBERS)));
      }
    }
    return text;
  }
}
