package org.contested.json.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contested.common.Extensions;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are JSON objects: the table of its fields, from which reading and writing
 * follow.
 *
 * @param <T> the type
 * @param <B> what collects the fields while reading
 */
final class ObjectType<T, B> implements Codec<T> {

  private final String noun;

  /** The field that tells the type of a record or claim. */
  static final String TYPE = "type";

  static final FieldName TYPE_NAME = new FieldName(TYPE);

  private final @Nullable FieldName tag;
  private final boolean alwaysTagged;
  private final Function<B, T> build;
  private final Field<T, B>[] fields;

  // Threads may race for this: all codes do the same.
  private ObjectCode<T> code;
  private final FieldNames names;
  private final long required;
  private final @Nullable Function<T, Extensions> extensions;
  private final @Nullable BiConsumer<B, Extensions> setExtensions;
  private final @Nullable Codec<T> shortForm;
  private final @Nullable Predicate<T> isShort;
  private final String whole;
  private final ImmutableSet<String> elsewhere;
  private final String elsewhereMessage;
  private final boolean inPart;
  private final ImmutableList<Schema> constraints;

  ObjectType(Table<T, B> table) {
    this.noun = table.noun;
    this.tag = table.tag == null ? null : new FieldName(table.tag);
    this.alwaysTagged = table.alwaysTagged;
    this.build = table.build;
    this.fields = fieldsOf(table);
    this.names =
        new FieldNames(
            Stream.of(fields).map(field -> field.name().text()).collect(toImmutableList()));
    long mask = 0;
    for (int i = 0; i < fields.length; i++) {
      mask |= fields[i].isRequired() ? 1L << i : 0;
    }
    this.required = mask;
    this.code =
        new FieldCode<>(
            new FieldCode.Parts<>(
                this, names, table.newBuilder, build, fields, required, table.inPart));
    this.extensions = table.extensions;
    this.setExtensions = table.setExtensions;
    this.shortForm = table.shortForm;
    this.isShort = table.isShort;
    this.whole = table.whole;
    this.elsewhere = table.elsewhere;
    this.elsewhereMessage = table.elsewhereMessage;
    this.inPart = table.inPart;
    this.constraints = table.constraints.build();
  }

  /** An array knows no type parameters, but only such fields are put in. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T, B> Field<T, B>[] fieldsOf(Table<T, B> table) {
    return table.fields.build().toArray(new Field[0]);
  }

  /** {@return an empty table} */
  static <T, B> Table<T, B> of(String noun, Supplier<B> newBuilder, Function<B, T> build) {
    return new Table<>(noun, newBuilder, build);
  }

  /** {@return the value of {@code type} by which records and claims of this type are told} */
  Optional<String> tag() {
    return Optional.ofNullable(tag).map(FieldName::text);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    if (shortForm != null && in.current() == Token.STRING) {
      return shortForm.read(in);
    }
    if (in.current() != Token.OBJECT) {
      throw in.wrongType(noun());
    }
    return readFields(in, false);
  }

  /** Reads and writes by other code from now on, if there is any. */
  void use(@Nullable ObjectCode<T> other) {
    if (other != null) {
      code = other;
    }
  }

  /** Reads an object of which only the opening, or that and the type, have been read. */
  @Nullable T readFields(JsonInput in, boolean typeWasRead) {
    return code.read(in, typeWasRead);
  }

  /** {@return a place for what an object has besides the first of each field of the table} */
  Others others(boolean typeWasRead) {
    return new Others(typeWasRead);
  }

  boolean hasType(boolean typeWasRead) {
    return typeWasRead || !alwaysTagged;
  }

  /** What an object has besides the first of each field of the table. */
  final class Others {
    private boolean typeSeen;
    private boolean failed;
    private @Nullable Map<String, String> unknown;

    private Others(boolean typeWasRead) {
      this.typeSeen = typeWasRead;
    }

    void read(JsonInput in, String name, int index) {
      if (isRepeated(name, index)) {
        refuse(
            in,
            in.bad(
                Rule.DUPLICATE_KEY,
                JsonInput.cut(name),
                "field '%s' stands twice in %s; keep one".formatted(JsonInput.cut(name), noun())));
      } else if (isType(name)) {
        typeSeen = true;
        in.next();
        requireTag(in);
      } else {
        unknown(in, name);
      }
    }

    private boolean isRepeated(String name, int index) {
      if (index >= 0) {
        return true; // else the table had read it
      }
      return isType(name) ? typeSeen : unknown != null && unknown.containsKey(name);
    }

    private boolean isType(String name) {
      return tag != null && name.equals(TYPE);
    }

    /** Notes a problem with a field of which the name is current, and skips the field. */
    private void refuse(JsonInput in, BadJsonException bad) {
      in.policy().report(bad);
      failed = true;
      in.next();
      in.skip();
    }

    private void requireTag(JsonInput in) {
      if (in.current() != Token.STRING) {
        throw in.wrongType("the type of " + noun());
      }
      if (tag != null && !in.text().equals(tag.text())) {
        throw in.bad(
            Rule.UNKNOWN_TYPE,
            in.shown(),
            "%s is not the type of %s; it is \"%s\"".formatted(in.shown(), noun(), tag.text()));
      }
    }

    private void unknown(JsonInput in, String name) {
      if (elsewhere.contains(name)) {
        throw in.bad(Rule.WRONG_FORMAT, name, elsewhereMessage.formatted(name));
      }
      if (setExtensions == null || !in.policy().keepsUnknownFields()) {
        refuse(
            in,
            in.bad(
                Rule.UNKNOWN_FIELD,
                JsonInput.cut(name),
                "%s has no field '%s'; its fields are %s"
                    .formatted(noun(), JsonInput.cut(name), String.join(", ", names.names()))));
        return;
      }
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      String kept = Limits.name(in);
      in.next();
      unknown.put(kept, RawJson.capture(in));
    }
  }

  /** Ends an object that is not simply a value with all of its fields. */
  @Nullable T end(JsonInput in, B builder, long seen, boolean failed, Others others) {
    boolean lacking = false;
    if (alwaysTagged && !others.typeSeen) {
      missing(in, TYPE);
      lacking = true;
    }
    long missing = required & ~seen;
    for (int i = 0; missing != 0 && i < fields.length; i++) {
      if ((missing & 1L << i) != 0) {
        missing(in, fields[i].name().text());
        lacking = true;
      }
    }
    if ((failed || lacking || others.failed) && !inPart) {
      return null;
    }
    return build(in, builder, others.unknown);
  }

  private @Nullable T build(JsonInput in, B builder, @Nullable Map<String, String> unknown) {
    try {
      if (setExtensions != null && unknown != null) {
        setExtensions.accept(builder, Extensions.ofJson(unknown));
      }
      return build.apply(builder);
    } catch (IllegalArgumentException broken) {
      in.policy().report(Codec.invalid(in, broken));
      return null;
    }
  }

  private void missing(JsonInput in, String name) {
    in.policy()
        .report(
            in.bad(
                Rule.MISSING,
                "",
                "%s ends here without its required field '%s'".formatted(noun(), name)));
  }

  @Override
  public void write(T value, JsonOutput out) {
    if (shortForm != null && isShort != null && isShort.test(value)) {
      shortForm.write(value, out);
    } else {
      write(value, out, alwaysTagged);
    }
  }

  /** Writes the object, with its type as the first field if it is to stand among others. */
  void write(T value, JsonOutput out, boolean withType) {
    out.startObject();
    if (withType && tag != null) {
      out.name(TYPE_NAME);
      out.word(tag);
    }
    code.write(value, out);
    if (extensions != null) {
      Extensions unknown = extensions.apply(value);
      if (!unknown.isEmpty()) {
        unknown.forEach(new ExtensionFields(out));
      }
    }
    out.endObject();
  }

  /** Writes what stands beside the fields of the table. */
  private final class ExtensionFields implements Extensions.Visitor {

    private final JsonOutput out;

    ExtensionFields(JsonOutput out) {
      this.out = out;
    }

    @Override
    public void json(String name, String json) {
      name(name, out);
      out.json(json);
    }

    @Override
    public void text(String name, String text) {
      name(name, out);
      out.string(text);
    }
  }

  private void name(String name, JsonOutput out) {
    if (elsewhere.contains(name) || names.contains(name) || (tag != null && name.equals(TYPE))) {
      throw out.badField(
          name,
          Rule.INVALID_VALUE,
          "extension '%s' has the name of a known field of %s; give it another name"
              .formatted(name, whole));
    }
    out.name(name);
  }

  @Override
  public String noun() {
    return noun;
  }

  @Override
  public Schema schema(Definitions definitions) {
    Schema properties = tag == null ? Schema.ANY : Schema.of(TYPE, Schema.of("const", tag.text()));
    for (Field<T, B> field : fields) {
      String name = field.name().text();
      properties = properties.with(name, definitions.field(this, name, field.schema(definitions)));
    }
    for (String name : elsewhere) {
      properties = properties.with(name, false);
    }
    Schema object =
        Schema.ofType("object")
            .with("properties", properties)
            .withAny("required", requiredNames())
            .withAny("allOf", constraints);
    if (extensions == null) {
      object = object.with("additionalProperties", false);
    }
    return shortForm == null
        ? object
        : Schema.of("anyOf", List.of(fields[0].schema(definitions), object));
  }

  private List<String> requiredNames() {
    Stream<String> ofFields =
        Stream.of(fields).filter(Field::isRequired).map(field -> field.name().text());
    return Stream.concat(alwaysTagged ? Stream.of(TYPE) : Stream.empty(), ofFields).toList();
  }
}
