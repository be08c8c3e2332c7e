package org.contested.json.stream;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Whether a file is compressed, which its name tells. */
enum Compression {
  NONE("", ""),
  GZIP(".gz", "gzip"),
  ZSTANDARD(".zst", "Zstandard");

  private static final int BUFFER = 1 << 16;

  private final String ending;
  private final String title;

  Compression(String ending, String title) {
    this.ending = ending;
    this.title = title;
  }

  static Compression of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(GZIP.ending)) {
      return GZIP;
    }
    return name.endsWith(ZSTANDARD.ending) ? ZSTANDARD : NONE;
  }

  /**
   * {@return the text of a file, decompressed if its name says that it is compressed}
   *
   * @param file the file
   * @throws IOException if the disk fails, or at some later read if the file is not what it should
   */
  static InputStream open(Path file) throws IOException {
    Compression compression = of(file);
    InputStream in = Files.newInputStream(file);
    try {
      return switch (compression) {
        case NONE -> in;
        case GZIP -> new Decompressed(file, GZIP, new GzipInput(in, BUFFER));
        case ZSTANDARD -> new Decompressed(file, ZSTANDARD, Zstandard.open(in));
      };
    } catch (IOException e) {
      in.close();
      throw compression == NONE ? e : compression.broken(file, e);
    } catch (RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * {@return what compresses what is written to it}
   *
   * @param out where to
   * @throws IOException if writing fails
   */
  OutputStream to(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTANDARD -> Zstandard.to(out);
    };
  }

  private IOException broken(Path file, IOException e) {
    if (e instanceof GzipInput.TrailingBytesException trailing) {
      return new IOException(
          "%s is whole up to byte %d, but what follows there is not gzip; cut it off, or get the file"
                  .formatted(file, trailing.offset())
              + " again",
          e);
    }
    String what = e instanceof EOFException ? "ends too early" : "is broken: " + e.getMessage();
    return new IOException(
        "%s %s as a %s file; get it again or correct its name".formatted(file, what, title), e);
  }

  /** Says of which file what it is that cannot be decompressed. */
  private static final class Decompressed extends FilterInputStream {
    private final Path file;
    private final Compression compression;

    Decompressed(Path file, Compression compression, InputStream in) {
      super(in);
      this.file = file;
      this.compression = compression;
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException e) {
        throw compression.broken(file, e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        throw compression.broken(file, e);
      }
    }
  }

  /** Apart, so that its library is only looked for where it is needed. */
  private static final class Zstandard {
    private Zstandard() {}

    static InputStream open(InputStream in) throws IOException {
      try {
        return new ZstdInputStream(new BufferedInputStream(in, BUFFER));
      } catch (LinkageError e) {
        throw missing(e);
      }
    }

    static OutputStream to(OutputStream out) throws IOException {
      try {
        return new ZstdOutputStream(out).setChecksum(true);
      } catch (LinkageError e) {
        throw missing(e);
      }
    }

    private static IllegalStateException missing(LinkageError e) {
      return new IllegalStateException(
          "files ending in .zst need com.github.luben:zstd-jni; add it to the dependencies", e);
    }
  }
}
