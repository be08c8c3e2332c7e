package org.contested.json.stream;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.CarriedJson;
import org.contested.json.table.JsonInput;
import org.contested.json.table.JsonOutput;
import org.contested.json.table.Limits;
import org.contested.json.table.Surrogates;
import org.contested.json.table.Token;

/**
 * An output that refuses what could not be read back: what is too long, and halves of surrogate
 * pairs. An adapter adds how the parts of a value are written.
 */
public abstract class CheckedOutput implements JsonOutput {

  private static final int MAX_DIGITS_OF_LONG = 19;

  private final CarriedJson.Spelling spelling;

  /**
   * For adapters.
   *
   * @param spelling which numbers the format gives back as they are spelled
   */
  protected CheckedOutput(CarriedJson.Spelling spelling) {
    this.spelling = spelling;
  }

  /**
   * Writes a name as it is.
   *
   * @param name the name
   */
  protected abstract void writeName(String name);

  /**
   * Writes a string as it is.
   *
   * @param text the string
   */
  protected abstract void writeString(String text);

  /**
   * Writes a number.
   *
   * @param number the number, as it is to be spelled
   */
  protected abstract void writeNumber(String number);

  /** Writes null. */
  protected abstract void writeNull();

  /**
   * Reads JSON text, however long its parts are.
   *
   * @param json one JSON value
   * @param reader what reads it, from before its first token on
   */
  protected abstract void read(String json, Consumer<JsonInput> reader);

  /** {@return a pointer to the value that is due now} */
  protected abstract String pointer();

  /** {@return a pointer to the object that is open} */
  protected abstract String pointerOfObject();

  @Override
  public final void name(String name) {
    if (name.length() > Limits.NAME) {
      throw bad(
          pointerOfObject(),
          Rule.TOO_LONG,
          Limits.cannotWrite("a field name", name.length(), Limits.NAME));
    }
    writeName(name);
  }

  @Override
  public final void string(String text) {
    if (text.length() > Limits.TEXT) {
      throw bad(Rule.TOO_LONG, Limits.cannotWrite("a text", text.length(), Limits.TEXT));
    }
    int half = Surrogates.unpaired(text);
    if (half >= 0) {
      throw bad(
          Rule.INVALID_VALUE,
          "half a surrogate pair at index %d of a text cannot be written; correct the text"
              .formatted(half));
    }
    writeString(text);
  }

  @Override
  public final void wellFormed(String text) {
    if (text.length() > Limits.TEXT) {
      string(text);
      return;
    }
    writeString(text);
  }

  @Override
  public final void json(String text) {
    if (isPlainString(text)) {
      string(text.substring(1, text.length() - 1));
    } else if (spelling != CarriedJson.Spelling.ALL && CarriedJson.isAmbiguous(text)) {
      carry(text);
    } else {
      read(text, this::copy);
    }
  }

  /** {@return whether JSON text is a string in which nothing is escaped, as most are} */
  static boolean isPlainString(String json) {
    return json.charAt(0) == '"' && json.indexOf('\\') < 0;
  }

  private void carry(String json) {
    startObject();
    writeName(CarriedJson.FIELD);
    string(json);
    endObject();
  }

  private void copy(JsonInput in) {
    for (Token token = in.next(); token != Token.END; token = in.next()) {
      switch (token) {
        case OBJECT -> startObject();
        case END_OBJECT -> endObject();
        case ARRAY -> startArray();
        case END_ARRAY -> endArray();
        case NAME -> name(in.text());
        case STRING -> string(in.text());
        case INTEGER, DECIMAL -> spelled(in.text());
        case TRUE -> bool(true);
        case FALSE -> bool(false);
        case NULL -> writeNull();
        case OTHER, END -> throw new AssertionError("JSON text has no " + token);
      }
    }
  }

  private void spelled(String number) {
    if (number.length() > Limits.NUMBER) {
      throw bad(Rule.TOO_LONG, Limits.cannotWrite("a number", number.length(), Limits.NUMBER));
    }
    if (spelling.keeps(number)) {
      writeNumber(number);
    } else {
      carry(number);
    }
  }

  /**
   * {@return whether a number is a whole one, without fraction, exponent or the sign of zero}
   *
   * @param spelled the number as it is spelled
   */
  protected static boolean isWhole(String spelled) {
    return !spelled.equals("-0") && isInteger(spelled);
  }

  private static boolean isInteger(String spelled) {
    return spelled.chars().allMatch(c -> c == '-' || Character.isDigit(c));
  }

  /**
   * {@return a number for a tree, which holds no spelling: a {@code Long}, a {@code BigInteger} or
   * a {@code BigDecimal}}
   *
   * @param spelled the number as it is spelled
   * @throws BadJsonException if its exponent is too great
   */
  protected final Number typed(String spelled) {
    try {
      BigDecimal value = new BigDecimal(spelled);
      if (!isInteger(spelled)) {
        return value;
      }
      return value.precision() < MAX_DIGITS_OF_LONG
          ? (Number) value.longValueExact()
          : value.toBigIntegerExact();
    } catch (NumberFormatException e) {
      throw bad(
          Rule.OVERFLOW,
          "%s has an exponent that a tree of JSON nodes cannot hold; write it to text"
              .formatted(spelled));
    }
  }

  @Override
  public final BadJsonException bad(Rule rule, String message) {
    return bad(pointer(), rule, message);
  }

  @Override
  public final BadJsonException badField(String name, Rule rule, String message) {
    return bad(pointerOfObject() + "/" + name.replace("~", "~0").replace("/", "~1"), rule, message);
  }

  private static BadJsonException bad(String pointer, Rule rule, String message) {
    return new BadJsonException(new JsonProblem(Severity.ERROR, rule, pointer, 0, 0, "", message));
  }
}
