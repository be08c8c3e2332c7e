package org.contested.json.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.contested.json.RecordLines;

/**
 * Lines in UTF-8, with a line feed between them but not at the end.
 *
 * @param count how many
 * @param parts their bytes, one part after the other
 */
record EncodedLines(int count, ImmutableList<byte[]> parts) implements RecordLines {

  /** Writes the bytes. */
  void writeTo(OutputStream out) throws IOException {
    for (byte[] part : parts) {
      out.write(part);
    }
  }
}
