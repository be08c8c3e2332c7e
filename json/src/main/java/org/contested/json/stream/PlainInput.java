package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.EightBytes;
import org.contested.json.table.FieldNames;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Limits;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.ShortText;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text in UTF-8, at hand as bytes, that needs no care. It keeps no account of where it
 * is, and gives up where there is anything to say of a text, or any doubt; then a library reads the
 * text from its beginning. What it does read a library reads as the same value. See decision 0030.
 */
final class PlainInput extends JsonInput {

  /** Longer strings are left to a library. */
  private static final int LONGEST = 1 << 20;

  /** Whole numbers of so many digits fit a {@code long}. */
  private static final int DIGITS_OF_LONG = 18;

  /** Whole numbers of so many digits are exact as a {@code double}. */
  private static final int DIGITS_OF_DOUBLE = 15;

  /** The powers of ten that are exact. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  /** The quotation marks around a name and the colon after it. */
  private static final int AROUND_NAME = 3;

  /** What stands for a byte at the end of the text; -1 is a byte, which no UTF-8 has. */
  private static final int NOTHING = Integer.MIN_VALUE;

  /** What Java makes of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Place NOWHERE =
      new Place() {
        @Override
        public int line() {
          return 0;
        }

        @Override
        public int column() {
          return 0;
        }
      };

  private final byte[] bytes;
  private final int end;
  private int at;
  private boolean hasBegun;

  /** How many objects and arrays are open, and a bit for each: whether it is an object. */
  private int open;

  private long objects;
  private long outerObjects;

  /** Whether a comma is due before the next name or value. */
  private boolean follows;

  private int start;
  private int length;
  private boolean isAscii;
  private boolean isEscaped;
  private boolean hasText;
  private String text = "";
  private final ShortText shortText = new ShortText();
  private boolean isShort;
  private long number;
  private int decimals;
  private boolean hasExponent;
  private boolean isExact;

  private PlainInput(byte[] bytes, int end, ReadPolicy policy) {
    super(policy);
    this.bytes = bytes;
    this.end = end;
  }

  /**
   * {@return the value that a text holds, or null if it is not known to hold one of which there is
   * nothing to report}
   *
   * @param bytes the text, and perhaps more after it
   * @param end how many bytes the text has
   * @param codec how to read the value
   * @param policy of which nothing changes if null is returned
   */
  static <T> @Nullable T read(byte[] bytes, int end, Codec<T> codec, ReadPolicy policy) {
    PlainInput in = new PlainInput(bytes, end, policy.trial());
    try {
      in.next();
      T value = codec.read(in);
      if (in.next() != Token.END) {
        return null;
      }
      policy.accept();
      return value;
    } catch (BadJsonException careful) {
      return null;
    }
  }

  @Override
  protected Token advance() {
    requireUtf8();
    int next = skipSpace();
    if (current() == Token.NAME) {
      return value(next);
    }
    if (open == 0) {
      if (!hasBegun) {
        hasBegun = true;
        return value(next);
      }
      if (next != NOTHING) {
        throw careful();
      }
      return now(Token.END);
    }
    if ((objects & 1) != 0) {
      if (next == '}') {
        return close(Token.END_OBJECT);
      }
      name(follows ? afterComma(next) : next);
      return Token.NAME;
    }
    if (next == ']') {
      return close(Token.END_ARRAY);
    }
    return value(follows ? afterComma(next) : next);
  }

  @Override
  protected int advanceToName(FieldNames names, int last) {
    requireUtf8();
    if (follows ? at < end && bytes[at] == ',' : last < 0) {
      int place = follows ? at + 1 : at;
      int expected = names.indexOfExpected(bytes, place, last);
      if (expected >= 0) {
        int all = names.lengthOf(expected);
        start = place + 1;
        length = all - AROUND_NAME;
        at = place + all;
        isAscii = true;
        isEscaped = false;
        isShort = false;
        hasText = false;
        now(Token.NAME);
        return expected;
      }
    }
    return nameOrEnd(names, last);
  }

  private int nameOrEnd(FieldNames names, int last) {
    int next = skipSpace();
    if (next == '}') {
      close(Token.END_OBJECT);
      return FieldNames.NONE;
    }
    name(follows ? afterComma(next) : next);
    return isShort ? names.indexOf(shortText, last) : names.indexOf(text(), last);
  }

  /** A string is looked at when it is read, or here before the next token is. */
  private void requireUtf8() {
    if (!isAscii && current() == Token.STRING) {
      text();
    }
  }

  private int skipSpace() {
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        return b;
      }
      at++;
    }
    return NOTHING;
  }

  private int afterComma(int next) {
    if (next != ',') {
      throw careful();
    }
    at++;
    return skipSpace();
  }

  private void name(int quote) {
    if (quote != '"') {
      throw careful();
    }
    at++;
    string();
    if (isEscaped || length > Limits.NAME || skipSpace() != ':') {
      throw careful();
    }
    at++;
    now(Token.NAME);
    if (!isAscii) {
      text();
    }
  }

  private Token close(Token end) {
    at++;
    open--;
    objects = objects >>> 1 | outerObjects << 63;
    outerObjects >>>= 1;
    follows = true;
    return now(end);
  }

  private Token open(boolean isObject) {
    at++;
    if (++open > MAX_DEPTH) {
      throw careful();
    }
    outerObjects = outerObjects << 1 | objects >>> 63;
    objects = objects << 1 | (isObject ? 1 : 0);
    follows = false;
    return isObject ? Token.OBJECT : Token.ARRAY;
  }

  private Token value(int first) {
    follows = true;
    if (first == '"') {
      at++;
      string();
      return now(Token.STRING);
    }
    return now(
        switch (first) {
          case '{' -> open(true);
          case '[' -> open(false);
          case 't' -> literal("true", Token.TRUE);
          case 'f' -> literal("false", Token.FALSE);
          case 'n' -> literal("null", Token.NULL);
          default -> number(first);
        });
  }

  private Token literal(String word, Token token) {
    if (end - at < word.length()) {
      throw careful();
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at++] != word.charAt(i)) {
        throw careful();
      }
    }
    return token;
  }

  private Token number(int first) {
    start = at;
    if (first == '-') {
      at++;
    }
    number = 0;
    int whole = at;
    int digits = digits();
    if (digits > 1 && bytes[whole] == '0') {
      throw careful();
    }
    decimals = 0;
    hasExponent = false;
    boolean isDecimal = false;
    if (at < end && bytes[at] == '.') {
      at++;
      decimals = digits();
      digits += decimals;
      isDecimal = true;
    }
    if (at < end && (bytes[at] | ' ') == 'e') {
      at++;
      if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
        at++;
      }
      digits();
      hasExponent = true;
      isDecimal = true;
    }
    length = at - start;
    boolean isNegative = first == '-';
    if (length > Limits.NUMBER
        || (!isDecimal && (digits > DIGITS_OF_LONG || (isNegative && number == 0)))) {
      throw careful();
    }
    isExact = !hasExponent && digits <= DIGITS_OF_DOUBLE;
    number = isNegative ? -number : number;
    hasText = false;
    isAscii = true;
    isEscaped = false;
    return isDecimal ? Token.DECIMAL : Token.INTEGER;
  }

  /** Reads digits on into the number; {@return how many, at least one} */
  private int digits() {
    int from = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      number = number * 10 + (bytes[at] - '0');
      at++;
    }
    if (at == from) {
      throw careful();
    }
    return at - from;
  }

  /** Reads up to the end of a string of which the quotation mark has been read. */
  private void string() {
    hasText = false;
    isEscaped = false;
    start = at;
    if (bytes.length - at < ShortText.MOST) {
      isAscii = true;
      isShort = false;
      restOfString();
      return;
    }
    long a = EightBytes.at(bytes, at);
    long b = 0;
    long c = 0;
    long d = 0;
    int whole = 0;
    long marks = EightBytes.marksOfEscaped(a);
    if (marks != 0) {
      a = EightBytes.beforeMark(marks, a);
    } else {
      whole = Long.BYTES;
      b = EightBytes.at(bytes, at + Long.BYTES);
      marks = EightBytes.marksOfEscaped(b);
      if (marks != 0) {
        b = EightBytes.beforeMark(marks, b);
      } else {
        whole = 2 * Long.BYTES;
        c = EightBytes.at(bytes, at + 2 * Long.BYTES);
        marks = EightBytes.marksOfEscaped(c);
        if (marks != 0) {
          c = EightBytes.beforeMark(marks, c);
        } else {
          whole = 3 * Long.BYTES;
          d = EightBytes.at(bytes, at + 3 * Long.BYTES);
          marks = EightBytes.marksOfEscaped(d);
          d = marks != 0 ? EightBytes.beforeMark(marks, d) : d;
        }
      }
    }
    isAscii = ((a | b | c | d) & EightBytes.HIGHEST) == 0;
    if (marks == 0) {
      longString();
      return;
    }
    int stop = at + whole + EightBytes.before(marks);
    shortText.set(a, b, c, d);
    ended(stop);
    isShort = !isEscaped;
  }

  /** Reads on in a string that is longer than a short one. */
  private void longString() {
    isShort = false;
    long all = 0;
    int i = at + ShortText.MOST;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      long eight = EightBytes.at(bytes, i);
      long marks = EightBytes.marksOfEscaped(eight);
      if (marks != 0) {
        all |= EightBytes.beforeMark(marks, eight);
        i += EightBytes.before(marks);
        break;
      }
      all |= eight;
    }
    isAscii &= (all & EightBytes.HIGHEST) == 0;
    ended(i);
  }

  /** A string ends with a quotation mark at a place, or there needs a look at each byte. */
  private void ended(int stop) {
    if (stop < end && bytes[stop] == '"') {
      length = stop - start;
      at = stop + 1;
    } else {
      at = stop;
      restOfString();
    }
    if (length > LONGEST) {
      throw careful();
    }
  }

  private void restOfString() {
    while (at < end) {
      byte b = bytes[at++];
      if (b == '"') {
        length = at - 1 - start;
        return;
      } else if (b == '\\') {
        isEscaped = true;
        at++;
      } else if (b < 0) {
        isAscii = false;
      } else if (b < ' ') {
        throw careful();
      }
    }
    throw careful();
  }

  @Override
  public String text() {
    if (!hasText) {
      text = isEscaped ? unescaped() : decoded(start, start + length);
      hasText = true;
    }
    return text;
  }

  private String decoded(int from, int to) {
    if (isAscii) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    String decoded = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0) {
      throw careful();
    }
    return decoded;
  }

  private String unescaped() {
    StringBuilder unescaped = new StringBuilder(length);
    int stop = start + length;
    int from = start;
    for (int i = start; i < stop; i++) {
      if (bytes[i] == '\\') {
        unescaped.append(decoded(from, i));
        i++;
        if (bytes[i] == 'u') {
          unescaped.append(hexadecimal(i + 1, stop));
          i += 4;
        } else {
          unescaped.append(escaped(bytes[i]));
        }
        from = i + 1;
      }
    }
    return unescaped.append(decoded(from, stop)).toString();
  }

  private static char escaped(byte letter) {
    return switch (letter) {
      case '"', '\\', '/' -> (char) letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw careful();
    };
  }

  private char hexadecimal(int from, int stop) {
    if (stop - from < 4) {
      throw careful();
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        throw careful();
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  @Override
  protected @Nullable ShortText shortText() {
    return isShort ? shortText : null;
  }

  @Override
  protected boolean isNegative() {
    return bytes[start] == '-';
  }

  @Override
  protected boolean isSpelledWithin(int chars) {
    return length <= chars && !hasExponent;
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public long longValue() {
    return number;
  }

  @Override
  public double doubleValue() {
    if (current() == Token.INTEGER) {
      return number;
    }
    if (!isExact) {
      return Double.parseDouble(text());
    }
    double exact = Math.abs(number) / POWERS[decimals];
    return bytes[start] == '-' ? -exact : exact;
  }

  @Override
  public String pointer() {
    return "";
  }

  @Override
  public Place place() {
    return NOWHERE;
  }

  private static BadJsonException careful() {
    return new BadJsonException(
        new JsonProblem(Severity.ERROR, Rule.MALFORMED, "", 0, 0, "", "needs a library"));
  }
}
