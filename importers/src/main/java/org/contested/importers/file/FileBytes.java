package org.contested.importers.file;

import com.github.luben.zstd.ZstdInputStream;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CountingInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.contested.importers.ImportException;
import org.contested.json.stream.GzipInput;

/**
 * The bytes of a file, unpacked. Whether and how it is packed is told by its first bytes, not by
 * its name; a byte order mark is skipped.
 */
public final class FileBytes implements Closeable {

  /** What is looked for in an archive: the ends of names, and what such files are called. */
  public enum Kind {
    TABLE("tables", ".csv", ".tsv"),
    JSON("JSON files", ".json", ".geojson"),
    TABLE_OR_JSON("tables or JSON files", ".csv", ".tsv", ".json");

    private final String noun;
    private final ImmutableList<String> ends;

    Kind(String noun, String... ends) {
      this.noun = noun;
      this.ends = ImmutableList.copyOf(ends);
    }

    private boolean isNameOf(String entry) {
      String lower = entry.toLowerCase(Locale.ROOT);
      return !lower.startsWith("__macosx/") && ends.stream().anyMatch(lower::endsWith);
    }
  }

  private static final int BUFFER = 1 << 16;
  private static final ImmutableList<Integer> GZIP = ImmutableList.of(0x1F, 0x8B);
  private static final ImmutableList<Integer> ZSTD = ImmutableList.of(0x28, 0xB5, 0x2F, 0xFD);
  private static final ImmutableList<Integer> ZIP = ImmutableList.of(0x50, 0x4B, 3, 4);
  private static final ImmutableList<Integer> EMPTY_ZIP = ImmutableList.of(0x50, 0x4B, 5, 6);
  private static final ImmutableList<Integer> UTF_8 = ImmutableList.of(0xEF, 0xBB, 0xBF);
  private static final ImmutableList<Integer> UTF_16_LITTLE = ImmutableList.of(0xFF, 0xFE);
  private static final ImmutableList<Integer> UTF_16_BIG = ImmutableList.of(0xFE, 0xFF);

  private final String name;
  private final CountingInputStream packed;
  private final InputStream bytes;
  private final boolean isPacked;

  private FileBytes(String name, CountingInputStream packed, InputStream bytes, boolean isPacked) {
    this.name = name;
    this.packed = packed;
    this.bytes = bytes;
    this.isPacked = isPacked;
  }

  /**
   * {@return files to import}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ImmutableList<Path> requireAny(List<Path> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no file to import; name at least one");
    }
    return ImmutableList.copyOf(files);
  }

  /** {@return the name of the file; in an archive {@code archive.zip!entry.csv}} */
  public String name() {
    return name;
  }

  /** {@return how many bytes of the packed file have been read} */
  public long read() {
    return packed.getCount();
  }

  /** {@return the bytes; they are closed with this} */
  public InputStream stream() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /**
   * Opens a file.
   *
   * @throws ImportException if it is a folder, a pipe, in UTF-16, or an archive that does not hold
   *     one file of its kind
   * @throws IOException if it cannot be read, or not be unpacked
   */
  public static FileBytes open(Path file, Kind kind) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ImportException(file + " is a folder, not a file; name the files in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ImportException(
          file + " is a pipe or a device, which cannot be read twice; save it as a file first");
    }
    String name = String.valueOf(file.getFileName());
    CountingInputStream packed = new CountingInputStream(Files.newInputStream(file));
    try {
      PushbackInputStream start = new PushbackInputStream(packed, 4);
      byte[] magic = start.readNBytes(4);
      start.unread(magic);
      return isPacked(magic)
          ? unpack(file, kind, packed, start, magic)
          : unpacked(name, packed, start, false);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  private static boolean isPacked(byte[] magic) {
    return Stream.of(GZIP, ZSTD, ZIP, EMPTY_ZIP).anyMatch(start -> startsWith(magic, start));
  }

  private static FileBytes unpack(
      Path file, Kind kind, CountingInputStream packed, InputStream start, byte[] magic)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      if (startsWith(magic, GZIP)) {
        return unpacked(name, packed, new GzipInput(start, BUFFER), true);
      } else if (startsWith(magic, ZSTD)) {
        return unpacked(name, packed, zstd(name, start), true);
      }
      String entry = entry(file, kind);
      name = name + "!" + entry;
      return unpacked(name, packed, zip(start, entry), true);
    } catch (FileSystemException e) {
      throw e; // names the file
    } catch (IOException e) {
      throw cannotUnpack(name, e);
    }
  }

  private static IOException cannotUnpack(String name, IOException e) {
    String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new IOException(
        "%s cannot be unpacked (%s); unpack it with another program, or fetch it again"
            .formatted(name, reason),
        e);
  }

  /** {@return what was thrown where these were read; if they are packed, it names the file} */
  public IOException named(IOException e) {
    return isPacked ? cannotUnpack(name, e) : e;
  }

  /**
   * {@return whether a file begins as a list or an object of JSON does}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static boolean isJson(Path file) {
    try (FileBytes start = open(file, Kind.TABLE_OR_JSON)) {
      return start.isJson();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isJson() throws IOException {
    try {
      int first = bytes.read();
      while (Character.isWhitespace(first)) {
        first = bytes.read();
      }
      return first == '[' || first == '{';
    } catch (IOException e) {
      throw named(e);
    }
  }

  private static FileBytes unpacked(
      String name, CountingInputStream packed, InputStream bytes, boolean isPacked)
      throws IOException {
    PushbackInputStream text = new PushbackInputStream(bytes, 3);
    byte[] mark = text.readNBytes(3);
    if (startsWith(mark, UTF_16_LITTLE) || startsWith(mark, UTF_16_BIG)) {
      throw new ImportException(
          name + " is in UTF-16; convert it to UTF-8, for example with iconv -f UTF-16 -t UTF-8");
    } else if (!startsWith(mark, UTF_8)) {
      text.unread(mark);
    }
    return new FileBytes(name, packed, text, isPacked);
  }

  private static boolean startsWith(byte[] bytes, List<Integer> start) {
    if (bytes.length < start.size()) {
      return false;
    }
    for (int i = 0; i < start.size(); i++) {
      if ((bytes[i] & 0xFF) != start.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static InputStream zstd(String name, InputStream packed) throws IOException {
    try {
      return Zstd.open(packed);
    } catch (NoClassDefFoundError e) {
      throw new ImportException(
          name + " is compressed with Zstandard; add com.github.luben:zstd-jni, or unpack it");
    }
  }

  /** A class of its own, which is loaded only where the library is asked for. */
  private static final class Zstd {
    static InputStream open(InputStream packed) throws IOException {
      return new ZstdInputStream(packed);
    }
  }

  /** {@return the one entry of an archive that is of a kind} */
  private static String entry(Path file, Kind kind) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> found =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .filter(kind::isNameOf)
              .toList();
      if (found.size() != 1) {
        throw new ImportException(
            found.isEmpty()
                ? "%s holds no %s file".formatted(file.getFileName(), kind.ends.get(0))
                : "%s holds %d %s: %s; unpack the one to import"
                    .formatted(file.getFileName(), found.size(), kind.noun, found));
      }
      return found.get(0);
    }
  }

  private static InputStream zip(InputStream packed, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(packed);
    for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
      if (next.getName().equals(name)) {
        return zip;
      }
    }
    throw new IOException("the archive has lost its entry " + name);
  }
}
