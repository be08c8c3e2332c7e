package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contested.dataset.Severity;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Values of several types, told apart by the field that names the type. Where that field is not the
 * first, the object is read twice, the second time from memory.
 *
 * @param <T> what the types have in common
 */
record TaggedUnion<T>(
    String noun,
    ImmutableMap<String, ObjectType<? extends T, ?>> types,
    Words<ObjectType<? extends T, ?>> tags,
    Function<T, ObjectType<? extends T, ?>> typeOf,
    @Nullable Unknown<T> unknown)
    implements Codec<T> {

  /** What becomes of an object whose type is not known. */
  @FunctionalInterface
  interface Unknown<T> {
    @CanIgnoreReturnValue
    T of(String type, Map<String, String> fields);
  }

  private static final FieldNames TYPE = new FieldNames(ImmutableList.of(ObjectType.TYPE));

  /** {@return a union of types that each have a tag} */
  static <T> TaggedUnion<T> of(
      String noun,
      List<ObjectType<? extends T, ?>> types,
      Function<T, ObjectType<? extends T, ?>> typeOf,
      @Nullable Unknown<T> unknown) {
    ImmutableMap.Builder<String, ObjectType<? extends T, ?>> byTag = ImmutableMap.builder();
    for (ObjectType<? extends T, ?> type : types) {
      byTag.put(type.tag().orElseThrow(), type);
    }
    ImmutableMap<String, ObjectType<? extends T, ?>> tagged = byTag.buildOrThrow();
    return new TaggedUnion<>(noun, tagged, new Words<>(tagged), typeOf, unknown);
  }

  /** {@return whether a type of that name is known} */
  boolean knows(String tag) {
    return types.containsKey(tag);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    if (in.current() != Token.OBJECT) {
      throw in.wrongType(noun());
    }
    if (in.nextName(TYPE, -1) == 0) {
      in.next();
      return readTyped(in);
    }
    Replay replay = Replay.ofRest(in);
    return replay.findType() ? readTyped(replay) : missing(in);
  }

  private @Nullable T missing(JsonInput in) {
    throw in.bad(
        Rule.MISSING,
        "",
        "%s ends here without its required field '%s'".formatted(noun(), ObjectType.TYPE));
  }

  /** Reads on after the name of the type. */
  private @Nullable T readTyped(JsonInput in) {
    if (in.current() != Token.STRING) {
      throw in.wrongType("the type of " + noun());
    }
    ObjectType<? extends T, ?> type = tags.find(in);
    if (type != null) {
      return type.readFields(in, true);
    }
    String tag = in.text();
    if (unknown == null) {
      throw unknownType(in);
    }
    Scalars.requireWellFormed(in, tag);
    try {
      unknown.of(tag, Map.of());
    } catch (IllegalArgumentException broken) {
      throw Codec.invalid(in, broken);
    }
    warnOfCase(in, tag);
    return readUnknown(unknown, tag, in);
  }

  /** {@return what to say of a type, which is current, that is none of these} */
  BadJsonException unknownType(JsonInput in) {
    return in.bad(
        Rule.UNKNOWN_TYPE,
        in.shown(),
        "%s is not the type of %s; it is one of %s"
            .formatted(in.shown(), noun(), String.join(", ", types.keySet())));
  }

  /** A type that is spelled almost like one that is known was hardly meant to be unknown. */
  private void warnOfCase(JsonInput in, String tag) {
    for (String known : types.keySet()) {
      if (known.equalsIgnoreCase(tag)) {
        in.policy()
            .warn(
                in.problem(
                    Severity.WARNING,
                    Rule.UNKNOWN_TYPE,
                    in.shown(),
                    "%s is not the type of %s that is known, so it is kept without being understood;"
                            .formatted(in.shown(), noun())
                        + " is \"%s\" meant?".formatted(known)));
      }
    }
  }

  private T readUnknown(Unknown<T> factory, String tag, JsonInput in) {
    Map<String, String> fields = new LinkedHashMap<>();
    while (in.next() != Token.END_OBJECT) {
      String name = Limits.name(in);
      if (fields.containsKey(name) || name.equals(ObjectType.TYPE)) {
        throw in.bad(
            Rule.DUPLICATE_KEY,
            JsonInput.cut(name),
            "field '%s' stands twice in %s; keep one".formatted(JsonInput.cut(name), noun()));
      }
      in.next();
      fields.put(name, RawJson.capture(in));
    }
    try {
      return factory.of(tag, fields);
    } catch (IllegalArgumentException broken) {
      throw Codec.invalid(in, broken);
    }
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema tag =
        unknown == null
            ? Schema.of("enum", types.keySet().asList())
            : definitions.refTo(Scalars.WORDS);
    return Constraints.with(ObjectType.TYPE, tag)
        .and(Schema.ofType("object"))
        .with("allOf", types.values().stream().map(type -> ifTagged(type, definitions)).toList());
  }

  private static Schema ifTagged(ObjectType<?, ?> type, Definitions definitions) {
    Schema tag = Schema.of("const", type.tag().orElseThrow());
    return Constraints.ifThen(Constraints.with(ObjectType.TYPE, tag), definitions.refTo(type));
  }

  /** {@return the schema of objects of a type that is not known} */
  Schema schemaOfUnknown(Definitions definitions) {
    Schema tag =
        definitions.refTo(Scalars.WORDS).with("not", Schema.of("enum", types.keySet().asList()));
    return Schema.ofType("object").and(Constraints.with(ObjectType.TYPE, tag));
  }

  @Override
  public void write(T value, JsonOutput out) {
    writeAs(typeOf.apply(value), value, out);
  }

  /** The type is the one for this value, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static <T, S extends T> void writeAs(ObjectType<S, ?> type, T value, JsonOutput out) {
    type.write((S) value, out, true);
  }
}
