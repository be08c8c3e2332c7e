package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One line of a type's table: a field's name, and how it is read into a builder and written. */
abstract class Field<T, B> {
  private final FieldName name;
  private final boolean required;
  private final Function<Definitions, Schema> schema;

  Field(String name, boolean required, Function<Definitions, Schema> schema) {
    this.name = new FieldName(name);
    this.required = required;
    this.schema = schema;
  }

  final FieldName name() {
    return name;
  }

  final boolean isRequired() {
    return required;
  }

  /** {@return the JSON Schema of the field's values} */
  final Schema schema(Definitions definitions) {
    return schema.apply(definitions);
  }

  /**
   * Reads the current value into a builder.
   *
   * @return whether it could be read; if not, its problems were reported
   */
  @CheckReturnValue
  abstract boolean read(JsonInput in, B builder);

  /** Writes name and value, or nothing if the value is absent. */
  abstract void write(T value, JsonOutput out);

  /** A field that every value has. */
  static <T, B, V> Field<T, B> required(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return new Single<>(name, true, codec, get, set, null);
  }

  /** A field that is left out where it says nothing. */
  static <T, B, V> Field<T, B> unlessNeutral(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Predicate<V> neutral) {
    return new Single<>(name, false, codec, get, set, neutral);
  }

  /** A field of one value, which every value has. */
  private static final class Single<T, B, V> extends Field<T, B> {
    private final Codec<V> codec;
    private final Function<T, V> get;
    private final BiConsumer<B, V> set;
    private final @Nullable Predicate<V> neutral;

    Single(
        String name,
        boolean required,
        Codec<V> codec,
        Function<T, V> get,
        BiConsumer<B, V> set,
        @Nullable Predicate<V> neutral) {
      super(name, required, definitions -> definitions.refTo(codec));
      this.codec = codec;
      this.get = get;
      this.set = set;
      this.neutral = neutral;
    }

    @Override
    boolean read(JsonInput in, B builder) {
      V value = codec.read(in);
      if (value != null) {
        set.accept(builder, value);
      }
      return value != null;
    }

    @Override
    void write(T owner, JsonOutput out) {
      V value = get.apply(owner);
      if (neutral == null || !neutral.test(value)) {
        out.name(name());
        codec.write(value, out);
      }
    }
  }

  /** A field that a value may lack. */
  static <T, B, V> Field<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return new Field<>(name, false, definitions -> definitions.refTo(codec)) {
      @Override
      boolean read(JsonInput in, B builder) {
        V value = codec.read(in);
        if (value != null) {
          set.accept(builder, value);
        }
        return value != null;
      }

      @Override
      void write(T owner, JsonOutput out) {
        @Nullable V value = get.apply(owner).orElse(null);
        if (value != null) {
          out.name(name());
          codec.write(value, out);
        }
      }
    };
  }

  /** A field that holds several values in an array, and is left out where there are none. */
  static <T, B, V> Field<T, B> several(
      String name,
      boolean required,
      Codec<V> codec,
      Function<T, ? extends Collection<? extends V>> get,
      BiConsumer<B, V> add) {
    return new Field<>(name, required, definitions -> arrayOf(codec, required, definitions)) {
      @Override
      boolean read(JsonInput in, B builder) {
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
      void write(T owner, JsonOutput out) {
        Collection<? extends V> values = get.apply(owner);
        if (!values.isEmpty()) {
          out.name(name());
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
    };
  }

  private static Schema arrayOf(Codec<?> codec, boolean required, Definitions definitions) {
    Schema array = Schema.ofType("array").with("items", definitions.refTo(codec));
    return required ? array.with("minItems", 1) : array;
  }
}
