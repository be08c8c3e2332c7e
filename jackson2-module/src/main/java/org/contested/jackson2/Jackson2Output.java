package org.contested.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.contested.json.stream.CheckedOutput;
import org.contested.json.table.CarriedJson.Spelling;
import org.contested.json.table.FieldName;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson 2 generator as an output of the tables. What the generator throws is carried by an
 * {@link UncheckedIOException}.
 */
final class Jackson2Output extends CheckedOutput {

  /** Reads what extensions hold; what is too long in it is refused here, not by Jackson. */
  private static final JsonFactory RAW =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonGenerator generator;

  private final boolean isText;

  /** Whether numbers are written as values and not as they are spelled. */
  private final boolean isTyped;

  /** Whether tokens are kept, which hold a number with a fraction as it is spelled. */
  private final boolean isBuffer;

  /** Whether the generator would write numbers as strings, which are no numbers to us. */
  private final boolean quotesNumbers;

  Jackson2Output(JsonGenerator generator) {
    super(spellingOf(behind(generator)));
    JsonGenerator real = behind(generator);
    this.generator = generator;
    this.isText = real instanceof JsonGeneratorImpl;
    this.isTyped = spellingOf(real) == Spelling.WHOLE;
    this.isBuffer = real instanceof TokenBuffer;
    this.quotesNumbers =
        real instanceof JsonGeneratorImpl text
            && text.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
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
    if (generator instanceof JsonGeneratorImpl || generator instanceof TokenBuffer) {
      return Spelling.ALL;
    }
    return generator
            .getWriteCapabilities()
            .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)
        ? Spelling.SIMPLE
        : Spelling.WHOLE;
  }

  @Override
  public void startObject() {
    try {
      generator.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startArray() {
    try {
      generator.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void endArray() {
    try {
      generator.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void name(FieldName name) {
    try {
      generator.writeFieldName(encoded(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void word(FieldName word) {
    try {
      generator.writeString(encoded(word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    try {
      generator.writeFieldName(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeString(String text) {
    try {
      generator.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void number(long number) {
    try {
      if (quotesNumbers) {
        generator.writeRawValue(Long.toString(number));
        return;
      }
      generator.writeNumber(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In text a number has one spelling, whatever JDK writes it. */
  @Override
  public void number(double number) {
    try {
      if (isText) {
        writeNumber(NumberOutput.toString(number, true));
        return;
      }
      generator.writeNumber(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeNumber(String number) {
    try {
      if (quotesNumbers) {
        generator.writeRawValue(number);
      } else if (isTyped || (isBuffer && isWhole(number))) {
        writeTyped(typed(number));
      } else {
        generator.writeNumber(number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTyped(Number number) {
    try {
      if (number instanceof BigDecimal decimal) {
        generator.writeNumber(decimal);
      } else if (number instanceof BigInteger integer) {
        generator.writeNumber(integer);
      } else {
        generator.writeNumber(number.longValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void bool(boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void writeNull() {
    try {
      generator.writeNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void read(String json, Consumer<JsonInput> reader) {
    try {
      try (JsonParser parser = RAW.createParser(json)) {
        reader.accept(new Jackson2Input(parser, ReadPolicy.lookingUp()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected String pointer() {
    JsonStreamContext context = generator.getOutputContext();
    return context.inArray()
        ? pointerOf(context.getParent())
            + "/"
            + (context.hasCurrentIndex() ? context.getCurrentIndex() + 1 : 0)
        : pointerOf(context);
  }

  @Override
  protected String pointerOfObject() {
    return pointerOf(generator.getOutputContext().getParent());
  }

  private static String pointerOf(@Nullable JsonStreamContext context) {
    return context == null ? "" : context.pathAsPointer().toString();
  }
}
