package org.contested.jackson;

import java.math.BigDecimal;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.FieldName;
import org.contested.json.table.JsonOutput;
import org.contested.json.table.Limits;
import org.contested.json.table.Surrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.node.TreeBuildingGenerator;

/** A Jackson 3 generator as an output of the tables. */
final class Jackson3Output implements JsonOutput {

  /** Reads what extensions hold; what is too long in it is refused here, not by Jackson. */
  private static final JsonFactory RAW =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final int MAX_DIGITS_OF_LONG = 19;

  private final JsonGenerator generator;

  /** Whether the generator would write numbers as strings, which are no numbers to us. */
  private final boolean quotesNumbers;

  Jackson3Output(JsonGenerator generator) {
    this.generator = generator;
    this.quotesNumbers =
        generator instanceof JsonGeneratorBase text
            && text.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(FieldName name) {
    if (name.encoded() instanceof SerializedString encoded) {
      generator.writeName(encoded);
    } else {
      SerializedString encoded = new SerializedString(name.text());
      name.encoded(encoded);
      generator.writeName(encoded);
    }
  }

  @Override
  public void name(String name) {
    if (name.length() > Limits.NAME) {
      throw bad(
          pointerOf(generator.streamWriteContext().getParent()),
          Rule.TOO_LONG,
          Limits.cannotWrite("a field name", name.length(), Limits.NAME));
    }
    generator.writeName(name);
  }

  @Override
  public void string(String text) {
    if (text.length() > Limits.TEXT) {
      throw bad(Rule.TOO_LONG, Limits.cannotWrite("a text", text.length(), Limits.TEXT));
    }
    requireWellFormed(text);
    generator.writeString(text);
  }

  private void requireWellFormed(String text) {
    int half = Surrogates.unpaired(text);
    if (half >= 0) {
      throw bad(
          Rule.INVALID_VALUE,
          "half a surrogate pair at index %d of a text cannot be written; correct the text"
              .formatted(half));
    }
  }

  @Override
  public void number(long number) {
    if (quotesNumbers) {
      generator.writeRawValue(Long.toString(number));
      return;
    }
    generator.writeNumber(number);
  }

  @Override
  public void number(double number) {
    if (quotesNumbers) {
      generator.writeRawValue(Double.toString(number));
      return;
    }
    generator.writeNumber(number);
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void json(String text) {
    try (JsonParser parser = RAW.createParser(ObjectReadContext.empty(), text)) {
      while (parser.nextToken() != null) {
        switch (parser.currentToken()) {
          case PROPERTY_NAME -> name(parser.currentName());
          case VALUE_STRING -> string(parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> spelled(parser.getString());
          default -> generator.copyCurrentEvent(parser);
        }
      }
    }
  }

  private void spelled(String number) {
    if (number.length() > Limits.NUMBER) {
      throw bad(Rule.TOO_LONG, Limits.cannotWrite("a number", number.length(), Limits.NUMBER));
    }
    if (quotesNumbers) {
      generator.writeRawValue(number);
    } else if (generator instanceof TreeBuildingGenerator) {
      typed(number);
    } else {
      generator.writeNumber(number);
    }
  }

  /** A tree holds numbers, not their spelling. */
  private void typed(String number) {
    try {
      BigDecimal value = new BigDecimal(number);
      boolean isWhole = number.chars().allMatch(c -> c == '-' || Character.isDigit(c));
      if (!isWhole) {
        generator.writeNumber(value);
      } else if (value.precision() < MAX_DIGITS_OF_LONG) {
        generator.writeNumber(value.longValueExact());
      } else {
        generator.writeNumber(value.toBigIntegerExact());
      }
    } catch (NumberFormatException e) {
      throw bad(
          Rule.OVERFLOW,
          "%s has an exponent that a tree of JSON nodes cannot hold; write it to text"
              .formatted(number));
    }
  }

  @Override
  public BadJsonException bad(Rule rule, String message) {
    return bad(pointer(), rule, message);
  }

  @Override
  public BadJsonException badField(String name, Rule rule, String message) {
    String object = pointerOf(generator.streamWriteContext().getParent());
    return bad(object + "/" + name.replace("~", "~0").replace("/", "~1"), rule, message);
  }

  private static BadJsonException bad(String pointer, Rule rule, String message) {
    return new BadJsonException(new JsonProblem(Severity.ERROR, rule, pointer, 0, 0, "", message));
  }

  /** {@return where the value that is due now is to stand} */
  private String pointer() {
    TokenStreamContext context = generator.streamWriteContext();
    return context.inArray()
        ? pointerOf(context.getParent())
            + "/"
            + (context.hasCurrentIndex() ? context.getCurrentIndex() + 1 : 0)
        : pointerOf(context);
  }

  private static String pointerOf(@Nullable TokenStreamContext context) {
    return context == null ? "" : context.pathAsPointer().toString();
  }
}
