package org.contested.jackson;

import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Jackson 3 as the library that reads and writes JSON text. */
final class Jackson3 implements JsonLibrary {

  /** Reads longer names and numbers than we keep, so that these are refused at their place. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(LONGEST)
                  .maxNumberLength(LONGEST)
                  .maxStringLength(Limits.TEXT)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  @Override
  public <R> @Nullable R read(byte[] text, int firstLine, ReadPolicy policy, Reading<R> reading) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return reading.from(new Jackson3Input(parser, policy, new Columns(text), firstLine));
    } catch (JacksonException e) {
      throw wrap(e);
    }
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
    return new Sink(FACTORY.createGenerator(context, out, JsonEncoding.UTF8));
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
