package org.contested.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.contested.json.stream.CheckedOutput;
import org.contested.json.table.CarriedJson.Spelling;
import org.contested.json.table.FieldName;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.node.TreeBuildingGenerator;
import tools.jackson.databind.util.TokenBuffer;

/** A Jackson 3 generator as an output of the tables. */
final class Jackson3Output extends CheckedOutput {

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

  private final JsonGenerator generator;

  private final boolean isText;

  /** Whether numbers are written as values and not as they are spelled. */
  private final boolean isTyped;

  /** Whether tokens are kept, which hold a number with a fraction as it is spelled. */
  private final boolean isBuffer;

  /** Whether the generator would write numbers as strings, which are no numbers to us. */
  private final boolean quotesNumbers;

  Jackson3Output(JsonGenerator generator) {
    super(spellingOf(behind(generator)));
    JsonGenerator real = behind(generator);
    this.generator = generator;
    this.isText = real instanceof JsonGeneratorBase;
    this.isTyped = real instanceof TreeBuildingGenerator || spellingOf(real) == Spelling.WHOLE;
    this.isBuffer = real instanceof TokenBuffer;
    this.quotesNumbers =
        real instanceof JsonGeneratorBase text
            && text.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
  }

  /** {@return what writes in the end, behind whatever others have put before it} */
  private static JsonGenerator behind(JsonGenerator generator) {
    JsonGenerator real = generator;
    while (real instanceof JsonGeneratorDelegate delegate) {
      real = delegate.delegate();
    }
    return real;
  }

  private static Spelling spellingOf(JsonGenerator generator) {
    if (generator instanceof JsonGeneratorBase
        || generator instanceof TreeBuildingGenerator
        || generator instanceof TokenBuffer) {
      return Spelling.ALL;
    }
    return generator
            .streamWriteCapabilities()
            .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)
        ? Spelling.SIMPLE
        : Spelling.WHOLE;
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
    generator.writeName(encoded(name));
  }

  @Override
  public void word(FieldName word) {
    generator.writeString(encoded(word));
  }

  private static SerializedString encoded(FieldName name) {
    SerializedString encoded = name.encoded(SerializedString.class);
    if (encoded == null) {
      encoded = new SerializedString(name.text());
      name.encoded(encoded);
    }
    return encoded;
  }

  @Override
  protected void writeName(String name) {
    generator.writeName(name);
  }

  @Override
  protected void writeString(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    if (quotesNumbers) {
      generator.writeRawValue(Long.toString(number));
      return;
    }
    generator.writeNumber(number);
  }

  /** In text a number has one spelling, whatever JDK writes it. */
  @Override
  public void number(double number) {
    if (isText) {
      writeNumber(NumberOutput.toString(number, true));
      return;
    }
    generator.writeNumber(number);
  }

  @Override
  protected void writeNumber(String number) {
    if (quotesNumbers) {
      generator.writeRawValue(number);
    } else if (isTyped || (isBuffer && isWhole(number))) {
      writeTyped(typed(number));
    } else {
      generator.writeNumber(number);
    }
  }

  private void writeTyped(Number number) {
    if (number instanceof BigDecimal decimal) {
      generator.writeNumber(decimal);
    } else if (number instanceof BigInteger integer) {
      generator.writeNumber(integer);
    } else {
      generator.writeNumber(number.longValue());
    }
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  protected void writeNull() {
    generator.writeNull();
  }

  @Override
  protected void read(String json, Consumer<JsonInput> reader) {
    try (JsonParser parser = RAW.createParser(ObjectReadContext.empty(), json)) {
      reader.accept(new Jackson3Input(parser, ReadPolicy.lookingUp()));
    }
  }

  @Override
  protected String pointer() {
    TokenStreamContext context = generator.streamWriteContext();
    return context.inArray()
        ? pointerOf(context.getParent())
            + "/"
            + (context.hasCurrentIndex() ? context.getCurrentIndex() + 1 : 0)
        : pointerOf(context);
  }

  @Override
  protected String pointerOfObject() {
    return pointerOf(generator.streamWriteContext().getParent());
  }

  private static String pointerOf(@Nullable TokenStreamContext context) {
    return context == null ? "" : context.pathAsPointer().toString();
  }
}
