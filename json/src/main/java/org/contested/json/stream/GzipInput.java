package org.contested.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip (RFC 1952), all members of a file one after the other, such as {@code cat a.gz
 * b.gz} makes them. Zeros after the last one are padding, as they are to {@code gzip -d}; anything
 * else there is a failure. (The stream of the JDK ends in silence where the header of a later
 * member is damaged.)
 */
public final class GzipInput extends InputStream {

  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKED = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final byte[] buffer;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final CRC32 headerCheck = new CRC32();
  private int at;
  private int end;
  private long before; // bytes of the file before the buffer
  private boolean isOver;

  /** What follows the last member of a file, and is neither another one nor padding. */
  public static final class TrailingBytesException extends ZipException {

    private static final long serialVersionUID = 1L;

    /** How many bytes of the file are whole members. */
    private final long offset;

    private TrailingBytesException(long offset) {
      super("what follows its first %d bytes is not gzip".formatted(offset));
      this.offset = offset;
    }

    /** {@return how many bytes of the file are whole members} */
    public long offset() {
      return offset;
    }
  }

  /**
   * Begins to decompress.
   *
   * @param in the compressed bytes; closed with this
   * @param size how many of them are read at once
   * @throws IOException if they cannot be read, or are not gzip
   */
  public GzipInput(InputStream in, int size) throws IOException {
    this.in = in;
    this.buffer = new byte[size];
    try {
      if (byteOfHeader() != 0x1F || byteOfHeader() != 0x8B) {
        throw new ZipException("Not in GZIP format");
      }
      readHeader();
    } catch (IOException | RuntimeException e) {
      inflater.end();
      throw e;
    }
  }

  /** Reads what follows the first two bytes of a member, up to its compressed data. */
  private void readHeader() throws IOException {
    if (byteOfHeader() != DEFLATE) {
      throw new ZipException("Unsupported compression method");
    }
    int flags = byteOfHeader();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("Corrupt GZIP header");
    }
    skipOfHeader(6); // time, level and system
    if ((flags & EXTRA) != 0) {
      skipOfHeader(byteOfHeader() | byteOfHeader() << 8);
    }
    if ((flags & NAME) != 0) {
      skipTextOfHeader();
    }
    if ((flags & COMMENT) != 0) {
      skipTextOfHeader();
    }
    int sum = (int) headerCheck.getValue() & 0xFFFF;
    if ((flags & HEADER_CHECKED) != 0 && sum != (byteOfHeader() | byteOfHeader() << 8)) {
      throw new ZipException("Corrupt GZIP header");
    }
    inflater.reset();
    check.reset();
  }

  private void skipOfHeader(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byteOfHeader();
    }
  }

  private void skipTextOfHeader() throws IOException {
    while (byteOfHeader() != 0) {
      // reads on
    }
  }

  private int byteOfHeader() throws IOException {
    int next = nextByte();
    headerCheck.update(next);
    return next;
  }

  private int nextByte() throws IOException {
    if (!hasMore()) {
      throw endsTooEarly();
    }
    return buffer[at++] & 0xFF;
  }

  private static EOFException endsTooEarly() {
    return new EOFException("Unexpected end of ZLIB input stream");
  }

  private boolean hasMore() throws IOException {
    if (at == end) {
      before += end;
      at = 0;
      end = Math.max(in.read(buffer), 0);
    }
    return at < end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    while (!isOver) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        check.update(bytes, offset, count);
        return count;
      } else if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("Unsupported dictionary");
      } else if (!hasMore()) {
        throw endsTooEarly();
      } else {
        inflater.setInput(buffer, at, end - at);
        at = end;
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      ZipException broken = new ZipException(String.valueOf(e.getMessage()));
      broken.initCause(e);
      throw broken;
    }
  }

  /** Checks what was read of a member, and begins the next one if there is one. */
  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    if (number() != check.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("Corrupt GZIP trailer");
    }
    long whole = before + at;
    headerCheck.reset();
    if (!hasMore()) {
      isOver = true;
      return;
    }
    int first = byteOfHeader();
    if (first == 0) {
      requireZeros(whole);
      isOver = true;
    } else if (first == 0x1F && byteOfHeader() == 0x8B) {
      readHeader();
    } else {
      throw new TrailingBytesException(whole);
    }
  }

  private void requireZeros(long whole) throws IOException {
    while (hasMore()) {
      if (buffer[at++] != 0) {
        throw new TrailingBytesException(whole);
      }
    }
  }

  /** {@return the next four bytes as a number, the least significant first} */
  private long number() throws IOException {
    return nextByte() | nextByte() << 8 | nextByte() << 16 | (long) nextByte() << 24;
  }

  @Override
  public void close() throws IOException {
    isOver = true;
    inflater.end();
    in.close();
  }
}
