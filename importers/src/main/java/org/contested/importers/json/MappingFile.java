package org.contested.importers.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.contested.importers.ImportException;
import org.contested.jackson.ContestedJsonException;
import org.contested.jackson.ContestedModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Mappings that users write, as records whose components are the keys. */
public final class MappingFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ContestedModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

  private MappingFile() {}

  /**
   * {@return the mapping in a file}
   *
   * @throws ImportException if it is none; it names the place, the key and the known ones
   * @throws UncheckedIOException if it cannot be read
   */
  public static <T> T read(Path file, Class<T> type) {
    if (Files.isDirectory(file)) {
      throw new ImportException(file + " is a folder, not a file; name the mapping in it");
    }
    return read(String.valueOf(file.getFileName()), () -> MAPPER.readValue(file, type));
  }

  /** {@return a mapping that is built in} */
  public static <T> T read(String name, InputStream in, Class<T> type) {
    return read(name, () -> MAPPER.readValue(in, type));
  }

  private static <T> T read(String name, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (UnrecognizedPropertyException e) {
      throw new ImportException(
          "%s, line %d: '%s' is no key here; there are %s"
              .formatted(
                  name, e.getLocation().getLineNr(), e.getPropertyName(), e.getKnownPropertyIds()));
    } catch (ContestedJsonException e) { // says where
      throw new ImportException("%s, %s".formatted(name, firstLine(e.getOriginalMessage())));
    } catch (JacksonException e) {
      throw new ImportException(
          "%s, line %d%s: %s"
              .formatted(
                  name,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  pointer(e),
                  firstLine(e.getOriginalMessage())));
    }
  }

  /** {@return where a value stands, after a comma; empty where that is not known} */
  private static String pointer(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference part : e.getPath()) {
      pointer.append(pointer.isEmpty() ? ", /" : "/");
      pointer.append(part.getPropertyName() == null ? part.getIndex() : part.getPropertyName());
    }
    return pointer.toString();
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
