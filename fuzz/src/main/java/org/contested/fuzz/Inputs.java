package org.contested.fuzz;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contested.jackson.ContestedJson;
import org.contested.json.Format;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that are kept for a target in {@code fuzz/inputs}: seeds, and what was found on the
 * way and once broke something.
 *
 * <p>A file named {@code ….lines} holds an input a line, every other file is one input. The seeds
 * of other formats are those of JSON, converted, so that they follow the model.
 */
final class Inputs {

  private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");
  private static final Pattern WORD = Pattern.compile("[^\\s\"\\\\]+");

  private final Path folder;

  Inputs(Path folder) {
    this.folder = folder;
  }

  /** {@return inputs by name} */
  ImmutableMap<String, byte[]> of(Target target) {
    ImmutableMap.Builder<String, byte[]> inputs = ImmutableMap.builder();
    inputs.putAll(kept(target));
    Format format = convertedTo(target);
    if (format != null) {
      kept(Target.JSON)
          .forEach(
              (name, json) -> {
                if (name.startsWith("seed-")) {
                  inputs.put(name + format.endings().get(0), Documents.converted(json, format));
                }
              });
    }
    return inputs.buildOrThrow();
  }

  private static @Nullable Format convertedTo(Target target) {
    return switch (target) {
      case NDJSON, PLAIN -> Format.NDJSON;
      case CBOR -> Format.CBOR;
      case SMILE -> Format.SMILE;
      case YAML -> Format.YAML;
      default -> null;
    };
  }

  private ImmutableMap<String, byte[]> kept(Target target) {
    Path ofTarget = folder.resolve(target.lowerCase());
    if (!Files.isDirectory(ofTarget)) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, byte[]> inputs = ImmutableMap.builder();
    try (Stream<Path> files = Files.list(ofTarget)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".lines")) {
          int line = 0;
          for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            inputs.put(name + "-" + ++line, text.getBytes(StandardCharsets.UTF_8));
          }
        } else {
          inputs.put(name, bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs.buildOrThrow();
  }

  /**
   * {@return the words that are worth trying, one a line, as libFuzzer reads them: for JSON and its
   * like, the names of fields and the words of the vocabulary, from the schema; else those of the
   * seeds}
   */
  String dictionary(Target target) {
    boolean quoted =
        switch (target) {
          case JSON, NDJSON, PLAIN, VALUE -> true;
          default -> false;
        };
    boolean ofSchema = quoted || convertedTo(target) != null;
    Stream<String> words =
        ofSchema
            ? QUOTED.matcher(ContestedJson.schema()).results().map(found -> found.group(1))
            : texts(target).flatMap(t -> WORD.matcher(t).results().map(found -> found.group()));
    return words.collect(Collectors.toCollection(TreeSet::new)).stream()
        .map(word -> quoted ? "\"\\\"" + word + "\\\"\"" : "\"" + hex(word) + "\"")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> texts(Target target) {
    return ImmutableSet.copyOf(of(target).values()).stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** LibFuzzer's dictionaries are ASCII. */
  private static String hex(String word) {
    StringBuilder text = new StringBuilder();
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b != '"' && b != '\\' && b < 0x7f) {
        text.append((char) b);
      } else {
        text.append("\\x%02x".formatted(b & 0xff));
      }
    }
    return text.toString();
  }

  /** Writes the inputs of a target to files, one each. */
  void copyTo(Path seeds, Target target) throws IOException {
    Files.createDirectories(seeds);
    for (Map.Entry<String, byte[]> input : of(target).entrySet()) {
      Files.write(seeds.resolve(input.getKey()), input.getValue());
    }
  }

  /** {@return the targets, as they are typed} */
  static List<String> targets() {
    return Stream.of(Target.values()).map(Target::lowerCase).toList();
  }
}
