package org.contested.json.stream;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.contested.json.table.EightBytes;

/**
 * Finds where bytes stop being UTF-8, as Unicode has it: each character in its shortest spelling.
 */
final class Utf8 {

  private static final int CHARS = 1 << 12;

  private Utf8() {}

  /**
   * {@return how many bytes are UTF-8}
   *
   * @param bytes the bytes
   * @param withCut whether the beginning of a character counts that the end of the bytes cuts off
   */
  static int length(byte[] bytes, boolean withCut) {
    if (isAscii(bytes)) {
      return bytes.length;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHARS);
    CoderResult result = decoder.decode(in, out, !withCut);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, !withCut);
    }
    return result.isError() ? in.position() : bytes.length;
  }

  private static boolean isAscii(byte[] bytes) {
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      if ((EightBytes.at(bytes, i) & EightBytes.HIGHEST) != 0) {
        return false;
      }
    }
    for (; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
