package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.contested.common.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of the table of a type's fields.
 *
 * @param <T> the type
 * @param <B> what collects the fields while reading
 */
final class Table<T, B> {
  final String noun;
  final Supplier<B> newBuilder;
  final Function<B, T> build;
  final ImmutableList.Builder<Field<T, B>> fields = ImmutableList.builder();
  @Nullable String tag;
  boolean alwaysTagged;
  @Nullable Function<T, Extensions> extensions;
  @Nullable BiConsumer<B, Extensions> setExtensions;
  @Nullable Codec<T> shortForm;
  @Nullable Predicate<T> isShort;
  String whole;
  ImmutableSet<String> elsewhere = ImmutableSet.of();
  String elsewhereMessage = "";
  boolean inPart;
  final ImmutableList.Builder<Schema> constraints = ImmutableList.builder();

  Table(String noun, Supplier<B> newBuilder, Function<B, T> build) {
    this.noun = noun;
    this.whole = noun;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  /** Tells by which type a record of this kind is told where kinds are mixed. */
  @CanIgnoreReturnValue
  Table<T, B> tagged(String type) {
    this.tag = type;
    return this;
  }

  /** Tells the type that every object of this kind carries. */
  @CanIgnoreReturnValue
  Table<T, B> alwaysTagged(String type) {
    this.alwaysTagged = true;
    return tagged(type);
  }

  @CanIgnoreReturnValue
  <V> Table<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    fields.add(new Field.Required<>(new FieldName(name), codec, get, set));
    return this;
  }

  @CanIgnoreReturnValue
  <V> Table<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    fields.add(new Field.MayLack<>(new FieldName(name), codec, get, set));
    return this;
  }

  @CanIgnoreReturnValue
  <V> Table<T, B> unlessNeutral(
      String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, Predicate<V> neutral) {
    fields.add(new Field.UnlessNeutral<>(new FieldName(name), codec, get, set, neutral));
    return this;
  }

  @CanIgnoreReturnValue
  <V> Table<T, B> several(
      String name,
      Codec<V> codec,
      Function<T, ? extends Collection<? extends V>> get,
      BiConsumer<B, V> add) {
    fields.add(new Field.Several<>(new FieldName(name), false, codec, get, add));
    return this;
  }

  @CanIgnoreReturnValue
  <V> Table<T, B> oneOrMore(
      String name,
      Codec<V> codec,
      Function<T, ? extends Collection<? extends V>> get,
      BiConsumer<B, V> add) {
    fields.add(new Field.Several<>(new FieldName(name), true, codec, get, add));
    return this;
  }

  /** Says that unknown fields are kept. */
  @CanIgnoreReturnValue
  Table<T, B> extensible(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
    this.extensions = get;
    this.setExtensions = set;
    return this;
  }

  /** Says that a value with nothing but its first field, a text, is written as that string. */
  @CanIgnoreReturnValue
  Table<T, B> shortened(
      Predicate<T> isShort, Function<String, T> parse, Function<T, String> print) {
    this.isShort = isShort;
    this.shortForm = Scalars.text(noun, Schema.ofType("string"), parse, print);
    return this;
  }

  /**
   * Says that this is a part of something, whose other fields are neither fields nor unknown fields
   * here.
   *
   * @param message what to say of the first of them, with its name for {@code %s}
   */
  @CanIgnoreReturnValue
  Table<T, B> partOf(String whole, Set<String> otherFields, String message) {
    this.whole = whole;
    this.elsewhere = ImmutableSet.copyOf(otherFields);
    this.elsewhereMessage = message;
    return this;
  }

  /** Says which rule that joins several fields holds, for the schema; the builder checks it. */
  @CanIgnoreReturnValue
  Table<T, B> constrained(Schema constraint) {
    constraints.add(constraint);
    return this;
  }

  /** Says that what can be read is built, also if other fields have problems. */
  @CanIgnoreReturnValue
  Table<T, B> inPart() {
    this.inPart = true;
    return this;
  }

  ObjectType<T, B> end() {
    return new ObjectType<>(this);
  }
}
