package org.contested.json.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are one string, number or truth value. */
final class Scalars {

  private static final int MAX_DIGITS = 15;
  private static final int MAX_SPELLED = 40;

  private static final String BEYOND =
      "a character beyond U+10FFFF, or two second halves of surrogate pairs,";

  private Scalars() {}

  /** Any text. */
  static final Codec<String> STRING = recurring(Schema.ofType("string"));

  /** A text with at least one visible character. What it is a text of checks that. */
  static final Codec<String> WORDS = recurring(Patterns.notBlank());

  /** A language tag. What has the language checks its shape. */
  static final Codec<String> LANGUAGE = recurring(Patterns.language());

  private static Codec<String> recurring(Schema schema) {
    return new Text<>("a string", schema, true, false, text -> text, text -> text);
  }

  /** {@return the codec of values spelled as a string, whose factory says what is wrong} */
  static <T> Codec<T> text(
      String noun, Schema schema, Function<String, T> parse, Function<? super T, String> print) {
    return new Text<>(noun, schema, false, false, parse, print);
  }

  /** {@return the codec of ids, most of which stand in a file many times} */
  static <T> Codec<T> id(
      String noun, Function<String, T> parse, Function<? super T, String> print) {
    return new Text<>(noun, Patterns.id(), true, true, parse, print);
  }

  /**
   * Values spelled as a string; of those that recur, what was read lately is not made again.
   *
   * @param recurs whether the same value stands in a file many times
   * @param wellFormed whether no value holds half a surrogate pair
   */
  private record Text<T>(
      String noun,
      Schema schema,
      boolean recurs,
      boolean wellFormed,
      Function<String, T> parse,
      Function<? super T, String> print,
      Memory.Shelf<T> shelf)
      implements Codec<T>, Recent.Maker<T> {

    Text(
        String noun,
        Schema schema,
        boolean recurs,
        boolean wellFormed,
        Function<String, T> parse,
        Function<? super T, String> print) {
      this(noun, schema, recurs, wellFormed, parse, print, new Memory.Shelf<>());
    }

    @Override
    public Schema schema(Definitions definitions) {
      return schema;
    }

    @Override
    public T read(JsonInput in) {
      if (in.current() != Token.STRING) {
        throw in.wrongType(noun);
      }
      return recurs ? shelf.in(in).read(in, this) : make(in, in.text());
    }

    @Override
    public T make(JsonInput in, String text) {
      requireWellFormed(in, text);
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException broken) {
        throw Codec.invalid(in, broken);
      }
    }

    @Override
    public void write(T value, JsonOutput out) {
      if (wellFormed) {
        out.wellFormed(print.apply(value));
      } else {
        out.string(print.apply(value));
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
      return noun;
    }
  }

  static void requireWellFormed(JsonInput in, String text) {
    int half = Surrogates.unpaired(text);
    if (half >= 0) {
      throw in.bad(
          Rule.INVALID_VALUE,
          "",
          "%s at index %d of the string; write well-formed Unicode"
              .formatted(isBeyond(text, half) ? BEYOND : "half a surrogate pair", half));
    }
  }

  /** Of four bytes for more than U+10FFFF, Jackson makes two second halves of pairs. */
  private static boolean isBeyond(String text, int half) {
    return half + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(half))
        && Character.isLowSurrogate(text.charAt(half + 1));
  }

  /** {@return the codec of a vocabulary, spelled by the names of its constants} */
  static <E extends Enum<E>> Codec<E> vocabulary(String noun, Class<E> type) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    return new Vocabulary<>(
        noun,
        new Words<>(byName),
        byName.keySet().stream().map(FieldName::new).collect(toImmutableList()));
  }

  /**
   * A vocabulary.
   *
   * @param words its constants by their names
   * @param names the name of each constant
   */
  private record Vocabulary<E extends Enum<E>>(
      String noun, Words<E> words, ImmutableList<FieldName> names) implements Codec<E> {

    @Override
    public E read(JsonInput in) {
      if (in.current() != Token.STRING) {
        throw in.wrongType(noun);
      }
      E constant = words.find(in);
      if (constant == null) {
        throw in.bad(
            Rule.UNKNOWN_VALUE,
            in.shown(),
            "%s is not %s; it is one of %s"
                .formatted(in.shown(), noun, String.join(", ", spellings())));
      }
      return constant;
    }

    @Override
    public void write(E value, JsonOutput out) {
      out.word(names.get(value.ordinal()));
    }

    @Override
    public Schema schema(Definitions definitions) {
      return Schema.ofType("string").with("enum", spellings());
    }

    private List<String> spellings() {
      return names.stream().map(FieldName::text).toList();
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
      return noun;
    }
  }

  /** True or false. */
  static final Codec<Boolean> FLAG =
      new Codec<>() {
        @Override
        public String noun() {
          return "true or false";
        }

        @Override
        public Boolean read(JsonInput in) {
          return switch (in.current()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw in.wrongType(noun());
          };
        }

        @Override
        public void write(Boolean value, JsonOutput out) {
          out.bool(value);
        }

        @Override
        public Schema schema(Definitions definitions) {
          return Schema.ofType("boolean");
        }
      };

  /** {@return the codec of degrees to both sides of 0; the range is checked by what has them} */
  static Codec<Double> degrees(int most) {
    return new Codec<>() {
      @Override
      public String noun() {
        return "a number of degrees";
      }

      @Override
      public Double read(JsonInput in) {
        if (in.current() != Token.INTEGER && in.current() != Token.DECIMAL) {
          throw in.wrongType(noun());
        }
        requireExact(in);
        return in.doubleValue();
      }

      @Override
      public void write(Double value, JsonOutput out) {
        out.number(value);
      }

      @Override
      public Schema schema(Definitions definitions) {
        return Schema.ofType("number").with("minimum", -most).with("maximum", most);
      }
    };
  }

  /** A number with more digits than a double holds would come back as another number. */
  private static void requireExact(JsonInput in) {
    if (in.isSpelledWithin(MAX_DIGITS)) {
      return;
    }
    String text = in.text();
    String broken = "has more digits than are kept; round it to " + MAX_DIGITS;
    if (text.length() <= MAX_SPELLED) {
      double value = in.doubleValue();
      if (Double.isInfinite(value)) {
        broken = "is too large for a number of degrees";
      } else {
        BigDecimal written = new BigDecimal(text);
        if (new BigDecimal(Double.toString(value)).compareTo(written) == 0) {
          return;
        }
        broken = value == 0 ? "is too near to 0 to be kept; write 0" : broken;
      }
    }
    throw in.bad(Rule.OVERFLOW, in.shown(), in.shown() + " " + broken);
  }

  /** {@return the schema of counts of people} */
  static Schema counts() {
    return Schema.of("description", "A count of people.").and(counts(0, Long.MAX_VALUE));
  }

  /** {@return the schema of counts of people in a range; both ends are allowed} */
  static Schema counts(long least, long most) {
    return Schema.ofType("integer").with("minimum", least).with("maximum", most);
  }

  /** {@return the count of people that is current} */
  static long count(JsonInput in) {
    Token token = in.current();
    if (token == Token.DECIMAL) {
      throw in.bad(
          Rule.FRACTION,
          in.shown(),
          "%s is no count; people are counted in whole numbers, without fraction or exponent"
              .formatted(in.shown()));
    }
    if (token != Token.INTEGER) {
      throw in.wrongType("a count of people, a whole number");
    }
    if (in.isNegative()) {
      throw in.bad(
          Rule.NEGATIVE,
          in.shown(),
          "%s is negative; counts of people are 0 or more".formatted(in.shown()));
    }
    if (!in.fitsLong()) {
      throw in.bad(
          Rule.OVERFLOW,
          in.shown(),
          "%s is too large; the greatest count is %d".formatted(in.shown(), Long.MAX_VALUE));
    }
    return in.longValue();
  }
}
