package org.contested.jackson;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Tells files of records (NDJSON) from documents. */
final class Forms {

  private Forms() {}

  /** {@return whether a file of that name is to be written as records} */
  static boolean isNamedAsRecords(Path file) {
    String name = nameOf(file);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  /** {@return whether a file holds records, by its name or, if that does not say, its text} */
  static boolean areRecords(Path file, byte[] bytes) {
    return isNamedAsRecords(file) || (!nameOf(file).endsWith(".json") && beginsWithHeader(bytes));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** {@return whether the first line is a whole object with a format, and others follow} */
  private static boolean beginsWithHeader(byte[] bytes) {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      return lines.next() && isHeader(lines.line()) && lines.next();
    }
  }

  private static boolean isHeader(byte[] line) {
    boolean hasFormat = false;
    try (JsonParser parser = Texts.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        hasFormat |= parser.currentName().equals("format");
        parser.nextToken();
        parser.skipChildren();
      }
      return hasFormat && parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
