package org.contested.json.table;

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

  Field(String name, boolean required) {
    this.name = new FieldName(name);
    this.required = required;
  }

  final FieldName name() {
    return name;
  }

  final boolean isRequired() {
    return required;
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
    return single(name, true, codec, get, set, value -> true);
  }

  /** A field that is left out where it says nothing. */
  static <T, B, V> Field<T, B> unlessNeutral(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Predicate<V> neutral) {
    return single(name, false, codec, get, set, neutral.negate());
  }

  private static <T, B, V> Field<T, B> single(
      String name,
      boolean required,
      Codec<V> codec,
      Function<T, V> get,
      BiConsumer<B, V> set,
      Predicate<V> written) {
    return new Field<>(name, required) {
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
        if (written.test(value)) {
          out.name(name());
          codec.write(value, out);
        }
      }
    };
  }

  /** A field that a value may lack. */
  static <T, B, V> Field<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return new Field<>(name, false) {
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
    return new Field<>(name, required) {
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
          for (V value : values) {
            codec.write(value, out);
          }
          out.endArray();
        }
      }
    };
  }
}
