package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a type's table: a field's name, and how it is read into a builder and written.
 *
 * <p>The fields are records because a JVM takes the components of a record for constants where it
 * knows the record, and {@link OwnClass} copies records: see {@link FieldCode}.
 */
interface Field<T, B> {

  /** {@return the field's name} */
  FieldName name();

  /** {@return whether an object must have the field} */
  boolean isRequired();

  /** {@return the JSON Schema of the field's values} */
  Schema schema(Definitions definitions);

  /**
   * Reads the current value into a builder.
   *
   * @return whether it could be read; if not, its problems were reported
   */
  @CheckReturnValue
  boolean read(JsonInput in, B builder);

  /** Writes name and value, or nothing if the value is absent. */
  void write(T owner, JsonOutput out);

  /** A field that every value has. */
  record Required<T, B, V>(FieldName name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set)
      implements Field<T, B> {

    @Override
    public boolean isRequired() {
      return true;
    }

    @Override
    public Schema schema(Definitions definitions) {
      return definitions.refTo(codec);
    }

    @Override
    public boolean read(JsonInput in, B builder) {
      return readInto(in, builder, codec, set);
    }

    @Override
    public void write(T owner, JsonOutput out) {
      out.name(name);
      codec.write(get.apply(owner), out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other; // as OwnClass wants it
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return name.text();
    }
  }

  /** Reads the current value into a builder by what sets it. */
  static <B, V> boolean readInto(JsonInput in, B builder, Codec<V> codec, BiConsumer<B, V> set) {
    V value = codec.read(in);
    if (value != null) {
      set.accept(builder, value);
    }
    return value != null;
  }

  /** A field that is left out where it says nothing. */
  record UnlessNeutral<T, B, V>(
      FieldName name,
      Codec<V> codec,
      Function<T, V> get,
      BiConsumer<B, V> set,
      Predicate<V> neutral)
      implements Field<T, B> {

    @Override
    public boolean isRequired() {
      return false;
    }

    @Override
    public Schema schema(Definitions definitions) {
      return definitions.refTo(codec);
    }

    @Override
    public boolean read(JsonInput in, B builder) {
      return readInto(in, builder, codec, set);
    }

    @Override
    public void write(T owner, JsonOutput out) {
      V value = get.apply(owner);
      if (!neutral.test(value)) {
        out.name(name);
        codec.write(value, out);
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other; // as OwnClass wants it
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return name.text();
    }
  }

  /** A field that a value may lack. */
  record MayLack<T, B, V>(
      FieldName name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set)
      implements Field<T, B> {

    @Override
    public boolean isRequired() {
      return false;
    }

    @Override
    public Schema schema(Definitions definitions) {
      return definitions.refTo(codec);
    }

    @Override
    public boolean read(JsonInput in, B builder) {
      return readInto(in, builder, codec, set);
    }

    @Override
    public void write(T owner, JsonOutput out) {
      @Nullable V value = get.apply(owner).orElse(null);
      if (value != null) {
        out.name(name);
        codec.write(value, out);
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other; // as OwnClass wants it
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return name.text();
    }
  }

  /** A field that holds several values in an array, and is left out where there are none. */
  record Several<T, B, V>(
      FieldName name,
      boolean isRequired,
      Codec<V> codec,
      Function<T, ? extends Collection<? extends V>> get,
      BiConsumer<B, V> add)
      implements Field<T, B> {

    @Override
    public Schema schema(Definitions definitions) {
      Schema array = Schema.ofType("array").with("items", definitions.refTo(codec));
      return isRequired ? array.with("minItems", 1) : array;
    }

    @Override
    public boolean read(JsonInput in, B builder) {
      if (in.current() != Token.ARRAY) {
        throw in.wrongType("an array, each value " + codec.noun() + ",");
      }
      int depth = in.depth();
      boolean allRead = true;
      while (in.next() != Token.END_ARRAY) {
        try {
          V value = codec.read(in);
          if (value != null) {
            add.accept(builder, value);
          } else {
            allRead = false;
          }
        } catch (BadJsonException bad) {
          in.policy().report(bad);
          in.skipTo(depth);
          allRead = false;
        }
      }
      return allRead;
    }

    @Override
    public void write(T owner, JsonOutput out) {
      Collection<? extends V> values = get.apply(owner);
      if (!values.isEmpty()) {
        out.name(name);
        out.startArray();
        if (values instanceof ImmutableList<? extends V> list) {
          for (int i = 0; i < list.size(); i++) {
            codec.write(list.get(i), out); // spares an iterator
          }
        } else {
          for (V value : values) {
            codec.write(value, out);
          }
        }
        out.endArray();
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other; // as OwnClass wants it
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return name.text();
    }
  }
}
