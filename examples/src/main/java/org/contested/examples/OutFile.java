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
    try {
      if (Files.exists(read) && Files.exists(written) && Files.isSameFile(read, written)) {
        throw new ParameterException(
            spec.commandLine(),
            "%s is the file that is read; name another one to write".formatted(written));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
