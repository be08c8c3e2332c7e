package org.contested.jackson;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TSFBuilder;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Jackson 3 as the library that reads and writes a format.
 *
 * @param format the format
 * @param factory what reads and writes it
 */
record Jackson3(Format format, TokenStreamFactory factory) implements JsonLibrary {

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

  /** Reads and writes JSON. */
  static final Jackson3 JSON =
      new Jackson3(Format.JSON, set(JsonFactory.builder().rootValueSeparator("\n")).build());

  private static <B extends TSFBuilder<?, B>> B set(B builder) {
    return builder
        .streamReadConstraints(CONSTRAINTS)
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
          "%1$s needs tools.jackson.dataformat:jackson-dataformat-%2$s; add it to the dependencies"
              .formatted(wanted, wanted.name().toLowerCase(Locale.ROOT)),
          e);
    }
  }

  /** Each apart, so that its artifact is only looked for where it is needed. */
  private static final class Cbor {
    static final Jackson3 LIBRARY =
        new Jackson3(Format.CBOR, set(CBORFactory.builder()).streamReadConstraints(BINARY).build());
  }

  private static final class Smile {
    static final Jackson3 LIBRARY =
        new Jackson3(
            Format.SMILE, set(SmileFactory.builder()).streamReadConstraints(BINARY).build());
  }

  private static final class Yaml {
    static final Jackson3 LIBRARY =
        new Jackson3(
            Format.YAML,
            set(YAMLFactory.builder())
                .loadSettings(
                    LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setAllowDuplicateKeys(true) // refused by us, at their place
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .build());
  }

  @Override
  public String spelled(double number) {
    return NumberOutput.toString(number, true);
  }

  @Override
  public <R> @Nullable R read(byte[] text, int firstLine, ReadPolicy policy, Reading<R> reading) {
    try (JsonParser parser = open(text)) {
      Columns columns = format == Format.JSON ? new Columns(text) : null;
      return reading.from(new Jackson3Input(parser, policy, columns, firstLine));
    } catch (JacksonException e) {
      throw wrap(e);
    }
  }

  private JsonParser open(byte[] text) {
    return format == Format.YAML
        ? factory.createParser(ObjectReadContext.empty(), YamlWords.reader(text))
        : factory.createParser(ObjectReadContext.empty(), text);
  }

  /** Turns what Jackson itself says, such as of bytes that are not UTF-8, into our exception. */
  private static BadJsonException wrap(JacksonException e) {
    return ParserWords.malformed(
        e.getOriginalMessage(),
        e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
        e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
        e);
  }

  @Override
  public JsonSink open(OutputStream out, boolean indented) {
    @Nullable PrettyPrinter printer =
        indented
            ? new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            : null;
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
          }
        };
    return new Sink(factory.createGenerator(context, out, JsonEncoding.UTF8));
  }

  private record Sink(JsonGenerator generator) implements JsonSink {

    @Override
    public <T> void write(T value, Codec<T> codec) {
      run(() -> Values.write(value, codec, new Jackson3Output(generator)));
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

    private static void run(Runnable writing) {
      try {
        writing.run();
      } catch (JacksonIOException e) {
        throw new UncheckedIOException(e.getCause());
      } catch (JacksonException e) {
        throw wrap(e);
      }
    }
  }
}
