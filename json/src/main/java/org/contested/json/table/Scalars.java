package org.contested.json.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contested.json.Rule;

/** The codecs of values that are one string, number or truth value. */
final class Scalars {

  private static final int MAX_DIGITS = 15;
  private static final int MAX_SPELLED = 40;

  private Scalars() {}

  /** Any text. */
  static final Codec<String> STRING = text("a string", text -> text, text -> text);

  /** {@return the codec of values spelled as a string, whose factory says what is wrong} */
  static <T> Codec<T> text(
      String noun, Function<String, T> parse, Function<? super T, String> print) {
    return new Codec<>(noun) {
      @Override
      public T read(JsonInput in) {
        if (in.current() != Token.STRING) {
          throw in.wrongType(noun());
        }
        String text = in.text();
        requireWellFormed(in, text);
        try {
          return parse.apply(text);
        } catch (IllegalArgumentException broken) {
          throw invalid(in, broken);
        }
      }

      @Override
      public void write(T value, JsonOutput out) {
        out.string(print.apply(value));
      }
    };
  }

  static void requireWellFormed(JsonInput in, String text) {
    int half = Surrogates.unpaired(text);
    if (half >= 0) {
      throw in.bad(
          Rule.INVALID_VALUE,
          "",
          "half a surrogate pair at index %d of the string; write well-formed Unicode"
              .formatted(half));
    }
  }

  /** {@return the codec of a vocabulary, spelled by the names of its constants} */
  static <E extends Enum<E>> Codec<E> vocabulary(String noun, Class<E> type) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    String all =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return new Codec<>(noun) {
      @Override
      public E read(JsonInput in) {
        if (in.current() != Token.STRING) {
          throw in.wrongType(noun());
        }
        E constant = byName.get(in.text());
        if (constant == null) {
          throw in.bad(
              Rule.UNKNOWN_VALUE,
              in.shown(),
              "%s is not %s; it is one of %s".formatted(in.shown(), noun(), all));
        }
        return constant;
      }

      @Override
      public void write(E value, JsonOutput out) {
        out.string(value.name());
      }
    };
  }

  /** True or false. */
  static final Codec<Boolean> FLAG =
      new Codec<>("true or false") {
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
      };

  /** Degrees of latitude or longitude. */
  static final Codec<Double> DEGREES =
      new Codec<>("a number of degrees") {
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
      };

  /** A number with more digits than a double holds would come back as another number. */
  private static void requireExact(JsonInput in) {
    String text = in.text();
    if (text.length() <= MAX_DIGITS && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
      return;
    }
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
    if (in.text().startsWith("-")) {
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
