package org.contested.json;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a dataset is written: as one document of some format of Jackson's, or as a record a line.
 *
 * <p>A file's name tells its format by its ending, before a {@code .gz} or {@code .zst} where the
 * file is compressed: {@code september.ndjson.gz}. All formats hold the same; CBOR and Smile are
 * smaller and only for machines, YAML is for people. CBOR, Smile and YAML need Jackson's artifact
 * for them beside ours.
 */
public enum Format {
  /** One JSON document (RFC 8259). */
  JSON(".json"),

  /**
   * A JSON text a line: a header, then each entity; the only format that is read piece by piece.
   */
  NDJSON(".ndjson", ".jsonl"),

  /** One document of Concise Binary Object Representation (RFC 8949). */
  CBOR(".cbor"),

  /** One document of Jackson's own binary form of JSON. */
  SMILE(".smile", ".sml"),

  /** One YAML document, of the part of YAML that says what JSON can: no aliases, no tags. */
  YAML(".yaml", ".yml");

  private final ImmutableList<String> endings;

  Format(String... endings) {
    this.endings = ImmutableList.copyOf(endings);
  }

  /** {@return how the names of its files end: {@code .ndjson}, {@code .jsonl}} */
  public ImmutableList<String> endings() {
    return endings;
  }

  /** {@return whether its files are not text, so that there are no lines and columns in them} */
  public boolean isBinary() {
    return this == CBOR || this == SMILE;
  }

  /**
   * {@return the format of a file, by its name; empty if that does not tell}
   *
   * @param file the file: {@code data/ged.ndjson.zst} is {@link #NDJSON}
   */
  public static Optional<Format> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.replaceFirst("\\.(gz|zst)$", "");
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(plain::endsWith))
        .findFirst();
  }
}
