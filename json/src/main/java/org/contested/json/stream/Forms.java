package org.contested.json.stream;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.contested.json.Format;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Token;

/** Tells in which format a file is. */
final class Forms {

  private final Texts texts;

  Forms(Texts texts) {
    this.texts = texts;
  }

  /** {@return whether the name of a file says that it holds a document} */
  static boolean isNamedAsDocument(Path file) {
    return Format.of(file).filter(format -> format != Format.NDJSON).isPresent();
  }

  /** {@return the format of a file, by its name or, if that does not say, its text} */
  Format formatOf(Path file, byte[] bytes) {
    return Format.of(file).orElseGet(() -> beginsWithHeader(bytes) ? Format.NDJSON : Format.JSON);
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
