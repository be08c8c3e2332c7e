package org.contested.json.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.EightBytes;
import org.contested.json.table.FieldName;
import org.contested.json.table.JsonOutput;
import org.contested.json.table.Limits;
import org.contested.json.table.Surrogates;

/**
 * Makes lines of JSON text in UTF-8, byte for byte as a library would, of values that need no care.
 * It keeps no account of where it is in a value, and refuses what it would have to: whatever breaks
 * a rule, and JSON text that is more than a plain string. See decision 0029.
 */
final class LineOutput implements JsonOutput {

  /** How many bytes are kept together, unless a line has more. */
  private static final int PART = 1 << 13;

  /** Longer texts are left to a library, which needs no room for all of one. */
  private static final int LONGEST = 1 << 20;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** The most bytes that one char or byte becomes. */
  private static final int LONGEST_ESCAPE = 6;

  /** What is thrown where a value needs care; nobody is told of it. */
  private static final String CARE = "needs a library";

  private final DoubleFunction<String> spelling;
  private final ImmutableList.Builder<byte[]> parts = ImmutableList.builder();
  private byte[] bytes = new byte[2 * PART];
  private int length;
  private int count;

  /** Whether a comma is due before the next name, or the next value of an array. */
  private boolean follows;

  /**
   * An output without lines.
   *
   * @param spelling how a number with a fraction is spelled
   */
  LineOutput(DoubleFunction<String> spelling) {
    this.spelling = spelling;
  }

  /**
   * Adds a value as a line; returns false, and adds nothing, if it needs a library.
   *
   * @param value the value
   * @param codec how to write it
   */
  <T> boolean add(T value, Codec<T> codec) {
    int start = length;
    begin();
    try {
      Values.write(value, codec, this);
    } catch (BadJsonException careful) {
      length = start;
      return false;
    }
    count++;
    return true;
  }

  /**
   * Adds a line.
   *
   * @param line its bytes, without a line feed
   */
  void add(byte[] line) {
    begin();
    put(line);
    count++;
  }

  private void begin() {
    follows = false;
    if (count > 0) {
      put('\n');
    }
  }

  /** {@return whether so much was added that it should be put elsewhere} */
  boolean isFull() {
    return length >= PART;
  }

  /** {@return whether there are no lines} */
  boolean isEmpty() {
    return count == 0;
  }

  /** Keeps the lines so far as they are, and has room for more. */
  void endPart() {
    parts.add(Arrays.copyOf(bytes, length));
    length = 0;
  }

  /**
   * Writes the lines, and has none any more; not for lines in parts.
   *
   * @throws IOException if the stream fails
   */
  void moveTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
    count = 0;
    if (bytes.length > LONGEST) {
      bytes = new byte[2 * PART];
    }
  }

  /** {@return the lines that were added} */
  EncodedLines lines() {
    return new EncodedLines(count, parts.add(Arrays.copyOf(bytes, length)).build());
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  private void open(char bracket) {
    room(2);
    comma();
    bytes[length++] = (byte) bracket;
    follows = false;
  }

  private void close(char bracket) {
    put(bracket);
    follows = true;
  }

  @Override
  public void name(FieldName name) {
    quoted(name);
    bytes[length++] = ':';
    follows = false;
  }

  @Override
  public void name(String name) {
    if (name.length() > Limits.NAME) {
      throw careful();
    }
    quote(name);
    put(':');
    follows = false;
  }

  @Override
  public void string(String text) {
    if (Surrogates.unpaired(text) >= 0) {
      throw careful();
    }
    wellFormed(text);
  }

  @Override
  public void wellFormed(String text) {
    if (text.length() > LONGEST) {
      throw careful();
    }
    quote(text);
    follows = true;
  }

  @Override
  public void word(FieldName word) {
    quoted(word);
    follows = true;
  }

  /** Puts a name or word in quotes, and leaves room for a colon. */
  private void quoted(FieldName name) {
    byte[] quoted = name.quoted();
    room(quoted.length + 2);
    comma();
    copy(quoted);
  }

  @Override
  public void number(long number) {
    literal(Long.toString(number));
  }

  @Override
  public void number(double number) {
    literal(spelling.apply(number));
  }

  @Override
  public void bool(boolean value) {
    literal(Boolean.toString(value));
  }

  @Override
  public void json(String text) {
    if (!CheckedOutput.isPlainString(text)) {
      throw careful();
    }
    string(text.substring(1, text.length() - 1));
  }

  @Override
  public BadJsonException bad(Rule rule, String message) {
    return new BadJsonException(
        new JsonProblem(Severity.ERROR, rule, "", 0, 0, "", message)); // said well by the library
  }

  @Override
  public BadJsonException badField(String name, Rule rule, String message) {
    return bad(rule, message);
  }

  private BadJsonException careful() {
    return bad(Rule.INVALID_VALUE, CARE);
  }

  /** Makes room for bytes; what is put beyond it does not fit. */
  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.addExact(Math.max(bytes.length, more), bytes.length));
    }
  }

  private void comma() {
    if (follows) {
      bytes[length++] = ',';
    }
  }

  private void put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  private void put(byte[] more) {
    room(more.length);
    copy(more);
  }

  private void copy(byte[] more) {
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void literal(String ascii) {
    int chars = ascii.length();
    room(chars + 1);
    comma();
    for (int i = 0; i < chars; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    follows = true;
  }

  private void quote(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(utf8.length + 3);
    comma();
    bytes[length++] = '"';
    if (isPlain(utf8)) {
      copy(utf8);
    } else {
      escape(utf8);
    }
    put('"');
  }

  private static boolean isPlain(byte[] utf8) {
    int i = 0;
    for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
      if (EightBytes.marksOfEscaped(EightBytes.at(utf8, i)) != 0) {
        return false;
      }
    }
    for (; i < utf8.length; i++) {
      if (isEscaped(utf8[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscaped(byte b) {
    return (b >= 0 && b < ' ') || b == '"' || b == '\\';
  }

  private void escape(byte[] utf8) {
    for (byte b : utf8) {
      room(LONGEST_ESCAPE);
      if (isEscaped(b)) {
        escape(b);
      } else {
        bytes[length++] = b;
      }
    }
  }

  private void escape(byte b) {
    bytes[length++] = '\\';
    switch (b) {
      case '"', '\\' -> bytes[length++] = b;
      case '\b' -> bytes[length++] = 'b';
      case '\t' -> bytes[length++] = 't';
      case '\n' -> bytes[length++] = 'n';
      case '\f' -> bytes[length++] = 'f';
      case '\r' -> bytes[length++] = 'r';
      default -> {
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = HEX[b >> 4];
        bytes[length++] = HEX[b & 0xF];
      }
    }
  }
}
