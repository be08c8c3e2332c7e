package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.contested.figure.Figure;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A figure: {@code 49}, {@code {"atLeast":49}}, {@code {"between":[40,60],"best":49}}, {@code
 * {"unquantified":"dozens"}}, {@code "unknown"}.
 *
 * <p>A figure keeps no unknown fields: a word that this version does not know could change what the
 * number means.
 */
final class FigureCodec implements Codec<Figure> {

  private static final String UNKNOWN = "unknown";
  private static final String NONE_REPORTED = "noneReported";
  private static final FieldName BETWEEN = new FieldName("between");
  private static final FieldName UNQUANTIFIED = new FieldName("unquantified");
  private static final FieldName BEST = new FieldName("best");
  private static final FieldName AT_LEAST = new FieldName("atLeast");
  private static final FieldName MORE_THAN = new FieldName("moreThan");
  private static final FieldName AT_MOST = new FieldName("atMost");
  private static final FieldName FEWER_THAN = new FieldName("fewerThan");
  private static final FieldName ABOUT = new FieldName("about");

  private static final ImmutableMap<String, LongFunction<Figure>> NUMBERED =
      ImmutableMap.of(
          AT_LEAST.text(), Figure::atLeast,
          MORE_THAN.text(), Figure::moreThan,
          AT_MOST.text(), Figure::atMost,
          FEWER_THAN.text(), Figure::fewerThan,
          ABOUT.text(), Figure::about);

  private static final ImmutableSet<String> ALL_FORMS =
      ImmutableSet.<String>builder()
          .addAll(NUMBERED.keySet())
          .add(BETWEEN.text(), UNQUANTIFIED.text())
          .build();

  private static final String FORMS =
      "a whole number, {\"atLeast\":n}, {\"moreThan\":n}, {\"atMost\":n}, {\"fewerThan\":n},"
          + " {\"between\":[n,n]}, {\"about\":n}, {\"unquantified\":\"words\"}, \"noneReported\" or"
          + " \"unknown\"";

  @Override
  public String noun() {
    return "a figure";
  }

  @Override
  public @Nullable Figure read(JsonInput in) {
    return switch (in.current()) {
      case OBJECT -> readObject(in);
      case STRING -> readWord(in);
      case INTEGER, DECIMAL -> Figure.exactly(Scalars.count(in));
      default -> throw in.wrongType(noun());
    };
  }

  private static Figure readWord(JsonInput in) {
    String word = in.text();
    if (word.equals(UNKNOWN)) {
      return Figure.unknown();
    } else if (word.equals(NONE_REPORTED)) {
      return Figure.noneReported();
    }
    throw in.bad(
        Rule.WRONG_TYPE,
        in.shown(),
        "%s is a string and no figure; write %s".formatted(in.shown(), FORMS));
  }

  private static Figure readObject(JsonInput in) {
    Figure figure = null;
    long best = -1;
    while (in.next() != Token.END_OBJECT) {
      String name = in.text();
      boolean isBest = name.equals(BEST.text());
      if (!isBest && !ALL_FORMS.contains(name)) {
        String shown = JsonInput.cut(name);
        throw in.bad(
            Rule.UNKNOWN_FIELD,
            shown,
            "a figure has no field '%s'; write %s".formatted(shown, FORMS));
      }
      if (isBest ? best >= 0 : figure != null) {
        throw second(in, name, isBest);
      }
      try {
        if (isBest) {
          in.next();
          best = Scalars.count(in);
        } else {
          figure = readForm(in, name);
        }
      } catch (IllegalArgumentException | ArithmeticException broken) {
        throw in.bad(Rule.INVALID_VALUE, in.shown(), String.valueOf(broken.getMessage()));
      }
    }
    if (figure == null) {
      throw in.bad(Rule.MISSING, "", "the figure ends here without a number; write " + FORMS);
    }
    return best < 0 ? figure : withBest(figure, best, in);
  }

  private static BadJsonException second(JsonInput in, String name, boolean isBest) {
    String shown = JsonInput.cut(name);
    return isBest
        ? in.bad(Rule.DUPLICATE_KEY, shown, "field 'best' stands twice in a figure; keep one")
        : in.bad(
            Rule.DUPLICATE_KEY,
            shown,
            "a figure is said in one form, and '%s' is a second; keep one".formatted(shown));
  }

  private static Figure readForm(JsonInput in, String name) {
    in.next();
    if (name.equals(BETWEEN.text())) {
      return readBetween(in);
    }
    LongFunction<Figure> form = NUMBERED.get(name);
    return form != null
        ? form.apply(Scalars.count(in))
        : Figure.unquantified(java.util.Objects.requireNonNull(Scalars.STRING.read(in)));
  }

  private static Figure readBetween(JsonInput in) {
    if (in.current() != Token.ARRAY) {
      throw in.wrongType("an array of two counts");
    }
    long low = readBound(in);
    long high = readBound(in);
    if (in.next() != Token.END_ARRAY) {
      throw in.bad(
          Rule.INVALID_VALUE, in.shown(), "between takes two counts, the lower and the upper");
    }
    return Figure.between(low, high);
  }

  private static long readBound(JsonInput in) {
    if (in.next() == Token.END_ARRAY) {
      throw in.bad(Rule.INVALID_VALUE, "", "between takes two counts, the lower and the upper");
    }
    return Scalars.count(in);
  }

  private static Figure withBest(Figure figure, long best, JsonInput in) {
    try {
      return figure.withBest(best);
    } catch (IllegalArgumentException | IllegalStateException broken) {
      throw in.bad(Rule.INVALID_VALUE, Long.toString(best), String.valueOf(broken.getMessage()));
    }
  }

  @Override
  public void write(Figure figure, JsonOutput out) {
    switch (figure.form()) {
      case EXACTLY -> out.number(figure.low());
      case UNKNOWN -> out.wellFormed(UNKNOWN);
      case NONE_REPORTED -> out.wellFormed(NONE_REPORTED);
      default -> writeObject(figure, out);
    }
  }

  private static void writeObject(Figure figure, JsonOutput out) {
    out.startObject();
    switch (figure.form()) {
      case BETWEEN -> {
        out.name(BETWEEN);
        out.startArray();
        out.number(figure.low());
        out.number(figure.high().orElseThrow());
        out.endArray();
      }
      case UNQUANTIFIED -> {
        out.name(UNQUANTIFIED);
        out.string(figure.wording().orElseThrow());
      }
      default -> {
        out.name(numberedName(figure.form()));
        out.number(figure.stated().orElseThrow());
      }
    }
    if (isBestStated(figure)) {
      out.name(BEST);
      out.number(figure.best().getAsLong());
    }
    out.endObject();
  }

  /** A best count that follows from equal bounds, or is the number itself, was not stated. */
  private static boolean isBestStated(Figure figure) {
    boolean follows =
        figure.form() == Figure.Form.ABOUT || figure.high().orElse(-1) == figure.low();
    return figure.best().isPresent() && !follows;
  }

  private static FieldName numberedName(Figure.Form form) {
    return switch (form) {
      case AT_LEAST -> AT_LEAST;
      case MORE_THAN -> MORE_THAN;
      case AT_MOST -> AT_MOST;
      case FEWER_THAN -> FEWER_THAN;
      case ABOUT -> ABOUT;
      case EXACTLY, BETWEEN, UNQUANTIFIED, NONE_REPORTED, UNKNOWN -> throw new AssertionError(form);
    };
  }

  @Override
  public Schema schema(Definitions definitions) {
    ImmutableList.Builder<Schema> forms = ImmutableList.builder();
    Schema count = definitions.refTo("count");
    forms.add(count);
    forms.add(Schema.of("enum", List.of(NONE_REPORTED, UNKNOWN)));
    NUMBERED.forEach(
        (name, form) -> forms.add(schemaOf(name, counts(form, count), form.apply(1), count)));
    Schema bounds =
        Schema.ofType("array").with("items", count).with("minItems", 2).with("maxItems", 2);
    forms.add(schemaOf(BETWEEN.text(), bounds, Figure.between(1, 2), count));
    forms.add(
        schemaOf(
            UNQUANTIFIED.text(), Patterns.notBlankWhenStripped(), Figure.unquantified("x"), count));
    return Schema.of("oneOf", forms.build());
  }

  /** The counts of a form, as the form itself refuses the others. */
  private static Schema counts(LongFunction<Figure> form, Schema all) {
    boolean none = isRefused(() -> form.apply(0));
    boolean greatest = isRefused(() -> form.apply(Long.MAX_VALUE));
    return none || greatest
        ? Scalars.counts(none ? 1 : 0, Long.MAX_VALUE - (greatest ? 1 : 0))
        : all;
  }

  private static Schema schemaOf(String name, Schema value, Figure example, Schema count) {
    Schema properties = Schema.of(name, value);
    if (!isRefused(() -> example.withBest(example.low()))) {
      properties = properties.with(BEST.text(), count);
    }
    return Schema.ofType("object")
        .with("properties", properties)
        .with("required", List.of(name))
        .with("additionalProperties", false);
  }

  private static boolean isRefused(Supplier<Figure> figure) {
    try {
      return figure.get() == null;
    } catch (IllegalArgumentException | ArithmeticException refused) {
      return true;
    }
  }
}
