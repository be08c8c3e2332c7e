package org.contested.json.table;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A JSON stream to read from, as an adapter to a streaming library provides it. Positioned on a
 * token; a value is read with its first token current, and leaves its last token current.
 */
public abstract class JsonInput {

  /**
   * The greatest depth of nested arrays and objects. Our own values nest less than ten deep,
   * unknown fields in them up to a hundred more.
   */
  public static final int MAX_DEPTH = 120;

  private static final int SHOWN = 60;

  /** A place in the text; its line and column are worked out when they are asked for. */
  public interface Place {

    /** {@return the line, from 1, or 0 if unknown} */
    int line();

    /** {@return the column, from 1, or 0 if unknown} */
    int column();
  }

  private static final Token[] TOKENS = Token.values();

  private final ReadPolicy policy;
  private final Memory memory;
  private int depth;

  /** The index of the current token: a number is stored faster than a reference to an object. */
  private int current = Token.END.ordinal();

  /**
   * An input under a policy.
   *
   * @param policy what to do with problems and with unknown fields
   */
  protected JsonInput(ReadPolicy policy) {
    this.policy = policy;
    this.memory = policy.memory();
  }

  /**
   * {@return the next token, now current}
   *
   * @throws BadJsonException if the text is not JSON or ends too early
   */
  protected abstract Token advance();

  /**
   * {@return the index of the next name of the object that is open, now current; {@link
   * FieldNames#OTHER} if the list has no such name, and {@link FieldNames#NONE} if the object ends}
   *
   * @param names the names that are looked for
   * @param last the index of the name before it in the object, or -1
   * @throws BadJsonException if the text is not JSON or ends too early
   */
  protected int advanceToName(FieldNames names, int last) {
    return advance() == Token.END_OBJECT ? FieldNames.NONE : names.indexOf(text(), last);
  }

  /** {@return the current token; before the first, the end} */
  public final Token current() {
    return TOKENS[current];
  }

  /**
   * Makes a token the current one.
   *
   * @param token the token
   * @return the token
   */
  @CanIgnoreReturnValue
  protected final Token now(Token token) {
    current = token.ordinal();
    return token;
  }

  /** {@return the current name or string, or a number as it is spelled} */
  public abstract String text();

  /**
   * {@return a buffer with the current string or number, or null if only {@link #text} has it}
   *
   * <p>An adapter whose library has one spares a string for each value that is known already.
   */
  protected char @Nullable [] buffer() {
    return null;
  }

  /** {@return where in the {@link #buffer} the current text begins} */
  protected int bufferStart() {
    return 0;
  }

  /** {@return how many chars in the {@link #buffer} the current text has} */
  protected int bufferLength() {
    return 0;
  }

  /**
   * {@return the current string, until the next token is read; null if it is longer, or if the
   * input does not know it as such}
   */
  protected @Nullable ShortText shortText() {
    return null;
  }

  /** {@return whether the current number is spelled with a minus} */
  protected boolean isNegative() {
    char[] buffer = buffer();
    return buffer == null ? text().startsWith("-") : buffer[bufferStart()] == '-';
  }

  /**
   * {@return whether the current number is spelled with so many chars at most, and no exponent}
   *
   * @param length how many chars
   */
  protected boolean isSpelledWithin(int length) {
    char[] buffer = buffer();
    if (buffer == null) {
      return text().length() <= length && text().indexOf('e') < 0 && text().indexOf('E') < 0;
    }
    if (bufferLength() > length) {
      return false;
    }
    for (int i = bufferStart(); i < bufferStart() + bufferLength(); i++) {
      if (buffer[i] == 'e' || buffer[i] == 'E') {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the current whole number fits a {@code long}} */
  public abstract boolean fitsLong();

  /** {@return the current whole number; only if it fits} */
  public abstract long longValue();

  /** {@return the current number, rounded to the nearest {@code double}} */
  public abstract double doubleValue();

  /** {@return where the current token is, as a JSON Pointer} */
  public abstract String pointer();

  /** {@return where the current token is in the text; cheap, as it is asked of every token} */
  public abstract Place place();

  /** {@return whether a text may stand in {@link CarriedJson}, as in formats other than JSON} */
  public boolean carriesJson() {
    return false;
  }

  /** {@return what to do with problems and with unknown fields} */
  public final ReadPolicy policy() {
    return policy;
  }

  /** {@return what was read lately under the policy} */
  final Memory memory() {
    return memory;
  }

  /** {@return the next token, now current} */
  public final Token next() {
    Token token = advance();
    if (token == Token.OBJECT || token == Token.ARRAY) {
      enter();
    } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
      depth--;
    }
    return token;
  }

  /**
   * {@return the index of the next name of the object that is open, now current; {@link
   * FieldNames#OTHER} if the list has no such name, and {@link FieldNames#NONE} if the object ends}
   *
   * @param names the names that are looked for
   * @param last the index of the name before it in the object, or -1
   */
  final int nextName(FieldNames names, int last) {
    int index = advanceToName(names, last);
    if (index == FieldNames.NONE) {
      depth--;
    }
    return index;
  }

  /** Says that the current token opens an object or array that {@link #next} has not seen. */
  public final void enter() {
    if (++depth > MAX_DEPTH && policy.limitsDepth()) {
      throw bad(
          Rule.TOO_DEEP,
          "",
          "nested deeper than %d levels; no value of this library is".formatted(MAX_DEPTH));
    }
  }

  /** {@return how many arrays and objects are open} */
  final int depth() {
    return depth;
  }

  /** Skips the rest of the current value: all of it if it is an object or array. */
  public final void skip() {
    if (current() == Token.OBJECT || current() == Token.ARRAY) {
      skipTo(depth - 1);
    }
  }

  /** Skips to where so many arrays and objects are open. */
  final void skipTo(int wanted) {
    while (depth > wanted) {
      next();
    }
  }

  /**
   * {@return an exception for a problem with the current token}
   *
   * @param rule the rule that is broken
   * @param value the offending value as it is spelled
   * @param message the value, the rule and the remedy
   */
  public final BadJsonException bad(Rule rule, String value, String message) {
    return new BadJsonException(problem(Severity.ERROR, rule, value, message));
  }

  /** {@return a problem with the current token} */
  final JsonProblem problem(Severity severity, Rule rule, String value, String message) {
    Place place = place();
    return new JsonProblem(
        severity, rule, pointer(), place.line(), place.column(), cut(value), message);
  }

  /** {@return an exception for a current token of the wrong type} */
  final BadJsonException wrongType(String wanted) {
    Token token = current();
    if (token == Token.NULL) {
      return bad(
          Rule.NULL, "null", "null where %s is due; leave the field out instead".formatted(wanted));
    }
    String value = shown();
    String found = value.isEmpty() ? token.description() : value;
    return bad(Rule.WRONG_TYPE, value, "%s where %s is due".formatted(found, wanted));
  }

  /** {@return the current scalar as it stands in the file, cut if it is long} */
  final String shown() {
    return switch (current()) {
      case STRING -> '"' + cut(text()) + '"';
      case INTEGER, DECIMAL -> cut(text());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case OBJECT, END_OBJECT, ARRAY, END_ARRAY, NAME, OTHER, END -> "";
    };
  }

  static String cut(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + '…';
  }
}
