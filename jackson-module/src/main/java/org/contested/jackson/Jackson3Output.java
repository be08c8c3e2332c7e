package org.contested.jackson;

import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.FieldName;
import org.contested.json.table.JsonOutput;
import org.contested.json.table.Surrogates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** A Jackson 3 generator as an output of the tables. */
final class Jackson3Output implements JsonOutput {

  private static final JsonFactory RAW = new JsonFactory();

  private final JsonGenerator generator;

  Jackson3Output(JsonGenerator generator) {
    this.generator = generator;
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
    generator.writeName(name);
  }

  @Override
  public void string(String text) {
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
    generator.writeNumber(number);
  }

  @Override
  public void number(double number) {
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
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
          default -> generator.copyCurrentEvent(parser);
        }
      }
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
