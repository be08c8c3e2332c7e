package org.contested.json.stream;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Token;

/** Tells files of records (NDJSON) from documents. */
final class Forms {

  private final Texts texts;

  Forms(Texts texts) {
    this.texts = texts;
  }

  /** {@return whether a file of that name is to be written as records} */
  static boolean isNamedAsRecords(Path file) {
    String name = nameOf(file);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  /** {@return whether a file of that name holds a document} */
  static boolean isNamedAsDocument(Path file) {
    return nameOf(file).endsWith(".json");
  }

  /** {@return whether a file holds records, by its name or, if that does not say, its text} */
  boolean areRecords(Path file, byte[] bytes) {
    return isNamedAsRecords(file) || (!isNamedAsDocument(file) && beginsWithHeader(bytes));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** {@return whether the first line is a whole object with a format, and others follow} */
  private boolean beginsWithHeader(byte[] bytes) {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      return lines.next() && isHeader(lines.line()) && lines.next();
    }
  }

  private boolean isHeader(byte[] line) {
    try {
      return Boolean.TRUE.equals(texts.lookUp(line, 1, Forms::hasFormat));
    } catch (BadJsonException e) {
      return false;
    }
  }

  /** {@return whether a text is one object with a format} */
  private static boolean hasFormat(JsonInput in) {
    if (in.next() != Token.OBJECT) {
      return false;
    }
    boolean hasFormat = false;
    while (in.next() == Token.NAME) {
      hasFormat |= in.text().equals("format");
      in.next();
      in.skip();
    }
    return hasFormat && in.next() == Token.END;
  }
}
