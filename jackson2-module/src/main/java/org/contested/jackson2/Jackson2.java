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
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.contested.json.Format;
import org.contested.json.stream.Columns;
import org.contested.json.stream.JsonLibrary;
import org.contested.json.stream.JsonSink;
import org.contested.json.stream.ParserWords;
import org.contested.json.stream.Values;
import org.contested.json.stream.YamlWords;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.Limits;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Jackson 2 as the library that reads and writes a format.
 *
 * @param format the format
 * @param factory what reads and writes it
 */
record Jackson2(Format format, JsonFactory factory) implements JsonLibrary {

  /** Reads longer names and numbers than we keep, so that these are refused at their place. */
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNameLength(LONGEST)
          .maxNumberLength(LONGEST)
          .maxStringLength(Limits.TEXT)
          .maxNestingDepth(DEEPEST)
          .build();

  /** To spell a binary number takes far longer than to read it, so here it is no longer. */
  private static final StreamReadConstraints BINARY =
      CONSTRAINTS.rebuild().maxNumberLength(Limits.NUMBER).build();

  /** Reads and writes JSON; writes every letter as itself, as Jackson 3 does. */
  static final Jackson2 JSON =
      new Jackson2(
          Format.JSON,
          set(new JsonFactoryBuilder()
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .rootValueSeparator("\n"))
              .build());

  private static <B extends TSFBuilder<?, B>> B set(B builder) {
    return builder
        .streamReadConstraints(CONSTRAINTS)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT);
  }

  @Override
  public JsonLibrary as(Format wanted) {
    try {
      return switch (wanted) {
        case JSON, NDJSON -> JSON;
        case CBOR -> Cbor.LIBRARY;
        case SMILE -> Smile.LIBRARY;
        case YAML -> Yaml.LIBRARY;
      };
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "%s needs com.fasterxml.jackson.dataformat:jackson-dataformat-%s; add it to the"
                  .formatted(wanted, wanted.name().toLowerCase(Locale.ROOT))
              + " dependencies",
          e);
    }
  }

  /** Each apart, so that its artifact is only looked for where it is needed. */
  private static final class Cbor {
    static final Jackson2 LIBRARY =
        new Jackson2(
            Format.CBOR,
            set(CBORFactory.builder())
                .streamReadConstraints(BINARY)
                .enable(CBORParser.Feature.READ_UNDEFINED_AS_EMBEDDED_OBJECT)
                .enable(CBORParser.Feature.READ_SIMPLE_VALUE_AS_EMBEDDED_OBJECT)
                .build());
  }

  private static final class Smile {
    static final Jackson2 LIBRARY =
        new Jackson2(
            Format.SMILE, set(SmileFactory.builder()).streamReadConstraints(BINARY).build());
  }

  private static final class Yaml {
    static final Jackson2 LIBRARY =
        new Jackson2(
            Format.YAML,
            set(YAMLFactory.builder())
                .loaderOptions(options())
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build());

    private static LoaderOptions options() {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      return options;
    }
  }

  @Override
  public String spelled(double number) {
    return NumberOutput.toString(number, true);
  }

  @Override
  public <R> @Nullable R read(byte[] text, int firstLine, ReadPolicy policy, Reading<R> reading) {
    try (JsonParser parser = open(text)) {
      Columns columns = format == Format.JSON ? new Columns(text) : null;
      return reading.from(new Jackson2Input(parser, policy, columns, firstLine));
    } catch (IOException e) {
      throw wrap(e);
    } catch (UncheckedIOException e) {
      throw wrap(Objects.requireNonNull(e.getCause()));
    }
  }

  private JsonParser open(byte[] text) throws IOException {
    return format == Format.YAML
        ? factory.createParser(YamlWords.reader(text))
        : factory.createParser(text);
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
      JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8);
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
    public void flush() {
      run(generator::flush);
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
