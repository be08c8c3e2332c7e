package org.contested.importers.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.contested.importers.ImportException;

/** Decodes cells whose chars are bytes. */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String WINDOWS_LETTERS = letters();

  private final Charset charset;
  private final CharsetDecoder decoder;
  private final boolean guess;

  /**
   * Decodes as a charset says.
   *
   * @param charset the charset; without it UTF-8, and Windows-1252 where a cell is none
   */
  Decoder(Optional<Charset> charset) {
    this.charset = charset.orElse(StandardCharsets.UTF_8);
    if (!new String(new byte[] {'"', ',', '\n'}, this.charset).equals("\",\n")) {
      throw new ImportException(
          "the charset %s has no ASCII in it; convert the file to UTF-8".formatted(this.charset));
    }
    this.decoder = this.charset.newDecoder();
    this.guess = charset.isEmpty();
  }

  /** Decodes the cells of a row in their place, and tells of those that cannot be. */
  void decode(String[] cells, CsvRow row) {
    for (int i = 0; i < cells.length; i++) {
      if (!isAscii(cells[i])) {
        decode(cells, i, row);
      }
    }
  }

  private void decode(String[] cells, int i, CsvRow row) {
    byte[] bytes = cells[i].getBytes(StandardCharsets.ISO_8859_1);
    try {
      cells[i] = decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      if (guess) {
        cells[i] = windows(cells[i]);
        row.warning(
            i,
            "encoding",
            "is no UTF-8 and was read as Windows-1252; name the charset of the file if it is"
                + " another");
      } else {
        cells[i] = new String(bytes, charset);
        row.error(i, "encoding", "is not encoded in " + charset.name());
      }
    }
  }

  /** Five bytes mean nothing in Windows-1252; they stay what they are in ISO 8859-1. */
  private static String windows(String bytes) {
    StringBuilder text = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      char meant = WINDOWS_LETTERS.charAt(c);
      text.append(meant == '\uFFFD' ? c : meant);
    }
    return text.toString();
  }

  private static String letters() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new String(all, WINDOWS_1252);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
