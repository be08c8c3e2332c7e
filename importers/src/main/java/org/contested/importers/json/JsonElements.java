package org.contested.importers.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.contested.importers.ImportException;
import org.contested.importers.file.FileBytes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** The elements of the one array of a file, one at a time and in constant memory. */
public final class JsonElements implements Closeable {

  private final FileBytes bytes;
  private final JsonShape shape;
  private final JsonParser parser;
  private final JsonReader reader;
  private final Map<String, JsonCell> members = new LinkedHashMap<>();
  private boolean started;
  private boolean ended;

  private JsonElements(FileBytes bytes, JsonShape shape, JsonParser parser) {
    this.bytes = bytes;
    this.shape = shape;
    this.parser = parser;
    this.reader = new JsonReader(parser);
  }

  /**
   * {@return the elements of a file, of which none is read yet}
   *
   * @param file the file, which may be packed
   * @param charset how it is encoded; without it, as JSON is
   * @param shape where its array is
   * @throws ImportException if the file has no such array, or is no JSON before it
   * @throws UncheckedIOException if it cannot be read
   */
  public static JsonElements open(Path file, Optional<Charset> charset, JsonShape shape) {
    try {
      FileBytes bytes = FileBytes.open(file, FileBytes.Kind.JSON);
      try {
        JsonElements elements = new JsonElements(bytes, shape, parser(bytes, charset));
        elements.start();
        return elements;
      } catch (RuntimeException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonParser parser(FileBytes bytes, Optional<Charset> charset) {
    JsonMapper mapper = JsonMapper.shared();
    return charset
        .map(set -> new InputStreamReader(bytes.stream(), set.newDecoder())) // reports what is none
        .map(mapper::createParser)
        .orElseGet(() -> mapper.createParser(bytes.stream()));
  }

  private void start() {
    try {
      JsonToken first = parser.nextToken();
      if (shape.member().isEmpty() ? first == JsonToken.START_ARRAY : findArray(first)) {
        return;
      }
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new ImportException("%s: %s".formatted(name(), words(e)));
      }
      throw new UncheckedIOException(bytes.named(requireNonNull(e.getCause())));
    } catch (JacksonException e) {
      throw new ImportException(
          "%s is no JSON (%s: %s); it must be %s"
              .formatted(name(), place(e), words(e), shape.words()));
    }
    throw new ImportException("%s must be %s".formatted(name(), shape.words()));
  }

  private boolean findArray(JsonToken first) {
    return first == JsonToken.START_OBJECT && passMembers() && parser.isExpectedStartArrayToken();
  }

  /** Reads the members of the whole up to its array; returns whether there is one. */
  private boolean passMembers() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (shape.member().filter(name::equals).isPresent()) {
        return true;
      }
      if (members.put(name, reader.cell()) != null || reader.foundTwice()) {
        throw new StreamReadException(parser, "a name stands twice in '" + name + "'");
      }
    }
    return false;
  }

  /** {@return the name of the file; in an archive {@code archive.zip!entry.json}} */
  public String name() {
    return bytes.name();
  }

  /** {@return how many bytes of the file, as it lies on the disk, have been read} */
  public long bytesRead() {
    return bytes.read();
  }

  /** {@return the line on which the element begins} */
  public long line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** {@return the members beside the array that have been passed} */
  public ImmutableMap<String, JsonCell> members() {
    return ImmutableMap.copyOf(members);
  }

  /**
   * Goes to the next element; returns false at the end, behind which nothing may stand.
   *
   * @throws JacksonException if the file is no JSON there, or cannot be read
   */
  public boolean advance() {
    if (ended) {
      return false;
    }
    if (started) {
      parser.skipChildren(); // of an element that was not read
    }
    started = true;
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      return true;
    }
    ended = true;
    if (shape.member().isPresent() && passMembers()) {
      throw new StreamReadException(
          parser, "a second array of " + shape.member().get() + " follows");
    }
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "something follows the end");
    }
    return false;
  }

  /** {@return whether the element is an object} */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /**
   * {@return the members of the element, an object}
   *
   * @param wanted the names of those to read
   * @throws JacksonException if the file is no JSON there, or cannot be read
   */
  public JsonFields fields(Predicate<String> wanted) {
    return reader.fields(wanted);
  }

  /**
   * {@return the element, whatever it is}
   *
   * @throws JacksonException if the file is no JSON there, or cannot be read
   */
  public JsonCell cell() {
    return reader.cell();
  }

  /** {@return where JSON is broken} */
  static String place(JacksonException e) {
    return e.getLocation() == null
        ? "somewhere"
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** {@return what is wrong there, as the parser says it, without where} */
  static String words(JacksonException e) {
    if (e.getCause() instanceof CharacterCodingException) {
      return "its text is not of the encoding that was given; name another, or none for UTF-8";
    }
    String words = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return words.replaceAll(" ?\\(start marker at .*", "");
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
