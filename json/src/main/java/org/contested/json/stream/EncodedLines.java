package org.contested.json.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
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

  /** Keeps what is written as it comes, so that nothing is copied to make room for more. */
  static final class Parts extends OutputStream {

    private final ImmutableList.Builder<byte[]> parts = ImmutableList.builder();

    @Override
    public void write(int b) {
      parts.add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      parts.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    EncodedLines lines(int count) {
      return new EncodedLines(count, parts.build());
    }
  }
}
