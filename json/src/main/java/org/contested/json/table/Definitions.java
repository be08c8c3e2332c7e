package org.contested.json.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contested.dataset.Dataset;
import org.contested.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that have a name, so that others refer to them: one for each type of {@link Types},
 * by the name of its class, and a few more.
 */
final class Definitions {

  /** What the words of the schema mean, in words for people. */
  interface Descriptions {

    /** {@return what a type is} */
    String of(Class<?> type);

    /** {@return what a field or constant of a type, or the value that a method gives, is} */
    Optional<String> of(Class<?> type, String member);
  }

  /** The schemas of what is no value of its own. */
  private static final ImmutableMap<String, Schema> PARTS =
      ImmutableMap.of("count", Scalars.counts(), "edtf", EdtfPatterns.edtf());

  private final Descriptions descriptions;
  private final Map<Codec<?>, String> names = new HashMap<>();
  private final Map<Codec<?>, Class<?>> types = new HashMap<>();

  private Definitions(Descriptions descriptions) {
    this.descriptions = descriptions;
    Types.all()
        .forEach(
            (type, codec) -> {
              names.put(codec, nameOf(type));
              types.put(codec, type);
            });
    names.put(Tables.NAME_USER, nameOf(PartyId.class));
    names.put(Tables.SUBJECT, "subject");
    names.put(Scalars.WORDS, "words");
    names.put(DatasetTables.HEADER, "header");
    names.put(DatasetTables.RECORD, "record");
    types.put(DatasetTables.HEADER, Dataset.class);
  }

  /** {@return the schema of every type, by its name} */
  static Schema all(Descriptions descriptions) {
    Definitions definitions = new Definitions(descriptions);
    Schema all =
        Schema.of(
                "header",
                definitions.described(DatasetTables.HEADER, DatasetTables.class, "HEADER"))
            .with(
                "record",
                definitions.described(DatasetTables.RECORD, DatasetTables.class, "RECORD"));
    for (Map.Entry<Class<?>, Codec<?>> entry : Types.all().entrySet()) {
      Codec<?> codec = entry.getValue();
      if (codec != DatasetTables.RECORD) {
        all = all.with(nameOf(entry.getKey()), definitions.described(codec, entry.getKey()));
      }
    }
    for (Map.Entry<String, Schema> part : PARTS.entrySet()) {
      all = all.with(part.getKey(), part.getValue());
    }
    return all.with("subject", definitions.described(Tables.SUBJECT, SubjectCodec.class))
        .with("words", definitions.described(Scalars.WORDS, Scalars.class, "WORDS"));
  }

  private static String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    return Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** {@return a reference to the schema of a codec; the schema itself if it has no name} */
  Schema refTo(Codec<?> codec) {
    String name = names.get(codec);
    return name == null ? codec.schema(this) : refTo(name);
  }

  /** {@return a reference to the schema of a name} */
  Schema refTo(String name) {
    if (!names.containsValue(name) && !PARTS.containsKey(name)) {
      throw new IllegalArgumentException("there is no schema '%s' to refer to".formatted(name));
    }
    return Schema.of("$ref", "#/$defs/" + name);
  }

  /** {@return the schema of a field with what it means} */
  Schema field(Codec<?> owner, String name, Schema schema) {
    @Nullable Class<?> type = types.get(owner);
    if (type == null) {
      throw new IllegalArgumentException(owner.noun() + " is no type of the model");
    }
    return described(descriptions.of(type, name), schema);
  }

  private static Schema described(Optional<String> description, Schema schema) {
    return description.map(text -> Schema.of("description", text).and(schema)).orElse(schema);
  }

  private Schema described(Codec<?> codec, Class<?> type, String constant) {
    return described(descriptions.of(type, constant), codec.schema(this));
  }

  private Schema described(Codec<?> codec, Class<?> type) {
    String description = descriptions.of(type);
    if (type.isEnum()) {
      description +=
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .map(name -> "\n- %s: %s".formatted(name, descriptions.of(type, name).orElseThrow()))
              .collect(Collectors.joining());
    }
    return Schema.of("description", description).and(codec.schema(this));
  }
}
