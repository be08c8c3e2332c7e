package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
final class ObjectType<T, B> extends Codec<T> {

  /** The field that tells the type of a record or claim. */
  static final String TYPE = "type";

  static final FieldName TYPE_NAME = new FieldName(TYPE);
  private static final int TYPE_INDEX = -2;
  private static final int UNKNOWN_INDEX = -1;
  private static final int GUESSES = 3;

  private final @Nullable String tag;
  private final boolean alwaysTagged;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ImmutableList<Field<T, B>> fields;
  private final String[] names;
  private final Map<String, Integer> byName = new HashMap<>();
  private final long required;
  private final @Nullable Function<T, Extensions> extensions;
  private final @Nullable BiConsumer<B, Extensions> setExtensions;
  private final @Nullable Codec<T> shortForm;
  private final @Nullable Predicate<T> isShort;
  private final String whole;
  private final ImmutableSet<String> elsewhere;
  private final String elsewhereMessage;
  private final boolean inPart;

  ObjectType(Table<T, B> table) {
    super(table.noun);
    this.tag = table.tag;
    this.alwaysTagged = table.alwaysTagged;
    this.newBuilder = table.newBuilder;
    this.build = table.build;
    this.fields = table.fields.build();
    this.names = fields.stream().map(field -> field.name().text()).toArray(String[]::new);
    long mask = 0;
    for (int i = 0; i < names.length; i++) {
      byName.put(names[i], i);
      mask |= fields.get(i).isRequired() ? 1L << i : 0;
    }
    this.required = mask;
    this.extensions = table.extensions;
    this.setExtensions = table.setExtensions;
    this.shortForm = table.shortForm;
    this.isShort = table.isShort;
    this.whole = table.whole;
    this.elsewhere = table.elsewhere;
    this.elsewhereMessage = table.elsewhereMessage;
    this.inPart = table.inPart;
  }

  /** {@return an empty table} */
  static <T, B> Table<T, B> of(String noun, Supplier<B> newBuilder, Function<B, T> build) {
    return new Table<>(noun, newBuilder, build);
  }

  /** {@return the value of {@code type} by which records and claims of this type are told} */
  Optional<String> tag() {
    return Optional.ofNullable(tag);
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

  /** Reads an object of which only the opening, or that and the type, have been read. */
  @Nullable T readFields(JsonInput in, boolean typeWasRead) {
    Reading reading = new Reading(in, typeWasRead);
    int depth = in.depth();
    while (in.next() != Token.END_OBJECT) {
      try {
        reading.field();
      } catch (BadJsonException bad) {
        in.policy().report(bad);
        in.skipTo(depth);
        reading.failed = true;
      }
    }
    return reading.end();
  }

  /** One object being read. */
  private final class Reading {
    private final JsonInput in;
    private final B builder = newBuilder.get();
    private long seen;
    private boolean typeSeen;
    private boolean failed;
    private int last = -1;
    private @Nullable Map<String, String> unknown;

    Reading(JsonInput in, boolean typeWasRead) {
      this.in = in;
      this.typeSeen = typeWasRead;
    }

    void field() {
      String name = in.text();
      int index = indexOf(name);
      if (isRepeated(name, index)) {
        refuse(
            in.bad(
                Rule.DUPLICATE_KEY,
                JsonInput.cut(name),
                "field '%s' stands twice in %s; keep one".formatted(JsonInput.cut(name), noun())));
      } else if (index >= 0) {
        seen |= 1L << index;
        last = index;
        in.next();
        failed |= !fields.get(index).read(in, builder);
      } else if (index == TYPE_INDEX) {
        typeSeen = true;
        in.next();
        requireTag();
      } else {
        unknown(name);
      }
    }

    /** Notes a problem with a field of which the name is current, and skips the field. */
    private void refuse(BadJsonException bad) {
      in.policy().report(bad);
      failed = true;
      in.next();
      in.skip();
    }

    private int indexOf(String name) {
      for (int i = last + 1; i < names.length && i <= last + GUESSES; i++) {
        if (names[i].equals(name)) {
          return i;
        }
      }
      Integer index = byName.get(name);
      if (index != null) {
        return index;
      }
      return tag != null && name.equals(TYPE) ? TYPE_INDEX : UNKNOWN_INDEX;
    }

    private boolean isRepeated(String name, int index) {
      if (index >= 0) {
        return (seen & 1L << index) != 0;
      }
      return index == TYPE_INDEX ? typeSeen : unknown != null && unknown.containsKey(name);
    }

    private void requireTag() {
      if (in.current() != Token.STRING) {
        throw in.wrongType("the type of " + noun());
      }
      if (!in.text().equals(tag)) {
        throw in.bad(
            Rule.UNKNOWN_TYPE,
            in.shown(),
            "%s is not the type of %s; it is \"%s\"".formatted(in.shown(), noun(), tag));
      }
    }

    private void unknown(String name) {
      if (elsewhere.contains(name)) {
        throw in.bad(Rule.WRONG_FORMAT, name, elsewhereMessage.formatted(name));
      }
      if (setExtensions == null || !in.policy().keepsUnknownFields()) {
        refuse(
            in.bad(
                Rule.UNKNOWN_FIELD,
                JsonInput.cut(name),
                "%s has no field '%s'; its fields are %s"
                    .formatted(noun(), JsonInput.cut(name), String.join(", ", names))));
        return;
      }
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      unknown.put(Limits.name(in), "");
      in.next();
      unknown.put(name, RawJson.capture(in));
    }

    @Nullable T end() {
      if (inPart) {
        in.policy().settle();
      }
      if (alwaysTagged && !typeSeen) {
        missing(TYPE);
      }
      long missing = required & ~seen;
      for (int i = 0; missing != 0 && i < names.length; i++) {
        if ((missing & 1L << i) != 0) {
          missing(names[i]);
        }
      }
      if (failed && !inPart) {
        return null;
      }
      try {
        if (setExtensions != null && unknown != null) {
          setExtensions.accept(builder, Extensions.ofJson(unknown));
        }
        return build.apply(builder);
      } catch (IllegalArgumentException broken) {
        in.policy().report(invalid(in, broken));
        return null;
      }
    }

    private void missing(String name) {
      failed = true;
      in.policy()
          .report(
              in.bad(
                  Rule.MISSING,
                  "",
                  "%s ends here without its required field '%s'".formatted(noun(), name)));
    }
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
      out.string(tag);
    }
    for (Field<T, B> field : fields) {
      field.write(value, out);
    }
    if (extensions != null) {
      extensions.apply(value).asMap().forEach((name, json) -> extension(name, json, out));
    }
    out.endObject();
  }

  private void extension(String name, String json, JsonOutput out) {
    if (elsewhere.contains(name)
        || byName.containsKey(name)
        || (tag != null && name.equals(TYPE))) {
      throw out.badField(
          name,
          Rule.INVALID_VALUE,
          "extension '%s' has the name of a known field of %s; give it another name"
              .formatted(name, whole));
    }
    out.name(name);
    out.json(json);
  }
}
