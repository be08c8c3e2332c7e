package org.contested.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.contested.json.stream.Columns;
import org.contested.json.stream.JsonLibrary;
import org.contested.json.stream.JsonSink;
import org.contested.json.stream.ParserWords;
import org.contested.json.stream.Values;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.Limits;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/** Jackson 2 as the library that reads and writes JSON text. */
final class Jackson2 implements JsonLibrary {

  /**
   * Reads longer names and numbers than we keep, so that these are refused at their place. Writes
   * every letter as itself, as Jackson 3 does.
   */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(LONGEST)
                  .maxNumberLength(LONGEST)
                  .maxStringLength(Limits.TEXT)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  @Override
  public <R> @Nullable R read(byte[] text, int firstLine, ReadPolicy policy, Reading<R> reading) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return reading.from(new Jackson2Input(parser, policy, new Columns(text), firstLine));
    } catch (IOException e) {
      throw wrap(e);
    } catch (UncheckedIOException e) {
      throw wrap(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Turns what Jackson itself says, such as of bytes that are not UTF-8, into our exception. */
  private static BadJsonException wrap(IOException e) {
    @Nullable JsonLocation place = e instanceof JacksonException ours ? locationOf(ours) : null;
    return ParserWords.malformed(
        e instanceof JacksonException ours ? ours.getOriginalMessage() : e.getMessage(),
        place == null ? 0 : place.getLineNr(),
        place == null ? 0 : place.getColumnNr(),
        e);
  }

  static @Nullable JsonLocation locationOf(JacksonException e) {
    return e.getLocation();
  }

  @Override
  public JsonSink open(OutputStream out, boolean indented) {
    try {
      JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
      if (indented) {
        generator.setPrettyPrinter(
            new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
      }
      return new Sink(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Sink(JsonGenerator generator) implements JsonSink {

    private interface Writing {
      void run() throws IOException;
    }

    @Override
    public <T> void write(T value, Codec<T> codec) {
      run(() -> Values.write(value, codec, new Jackson2Output(generator)));
    }

    @Override
    public void endLine() {
      run(() -> generator.writeRaw('\n'));
    }

    @Override
    public void close() {
      run(generator::close);
    }

    private static void run(Writing writing) {
      try {
        writing.run();
      } catch (UncheckedIOException e) {
        throw failure(Objects.requireNonNull(e.getCause()));
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static RuntimeException failure(IOException e) {
      return e instanceof JacksonException ? wrap(e) : new UncheckedIOException(e);
    }
  }
}
