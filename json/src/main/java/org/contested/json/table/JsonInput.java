package org.contested.json.table;

import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;

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

  private final ReadPolicy policy;
  private int depth;

  /**
   * An input under a policy.
   *
   * @param policy what to do with problems and with unknown fields
   */
  protected JsonInput(ReadPolicy policy) {
    this.policy = policy;
  }

  /**
   * {@return the next token, now current}
   *
   * @throws BadJsonException if the text is not JSON or ends too early
   */
  protected abstract Token advance();

  /** {@return the current token} */
  public abstract Token current();

  /** {@return the current name or string, or a number as it is spelled} */
  public abstract String text();

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

  /** {@return what to do with problems and with unknown fields} */
  public final ReadPolicy policy() {
    return policy;
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
