package org.contested.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contested.json.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file to write, which tells its form. */
final class OutFile implements ITypeConverter<Path> {

  /** What the help of an option says of it. */
  static final String HELP =
      "The file to write, replaced if it exists: records if its name ends in .ndjson or .jsonl, a"
          + " document if in .json (or .cbor, .smile, .yaml); compressed if .gz or .zst follows.";

  @Override
  public Path convert(String text) {
    Path file = Path.of(text);
    if (Format.of(file).isPresent()) {
      return file;
    }
    throw new TypeConversionException(
        "'%s' must end in .ndjson or .jsonl for records, or in .json, .cbor, .smile or .yaml for a"
                .formatted(text)
            + " document; .gz or .zst may follow");
  }

  /** Refuses to overwrite what is read, under whatever name. */
  static void requireOther(Path read, Path written, CommandSpec spec) {
    if (Files.exists(read) && isSame(read, written)) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is the file that is read; name another one to write".formatted(written));
    }
  }

  /** {@return whether two names are those of one file, also of one that is not there yet} */
  static boolean isSame(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
      return place(one).equals(place(other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder != null && Files.isDirectory(folder)
        ? folder.toRealPath().resolve(whole.getFileName())
        : whole;
  }
}
