package org.contested.json.table;

import java.util.List;
import org.contested.json.Rule;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * A timespan: its EDTF as a string. With the words of a source it is an object, {@code
 * {"edtf":"2022-09-12","wording":"Monday night"}}; what EDTF cannot say stands in the notation of
 * {@link Timespan}, {@code {"text":"[1987..1988]/[1990..1991]"}}.
 *
 * <p>A timespan keeps no unknown fields: a word that this version does not know could change what
 * it means.
 */
final class TimespanCodec implements Codec<Timespan>, Recent.Maker<Timespan> {

  private static final Memory.Shelf<Timespan> SHELF = new Memory.Shelf<>();

  private static final FieldName EDTF = new FieldName("edtf");
  private static final FieldName TEXT = new FieldName("text");
  private static final FieldName WORDING = new FieldName("wording");

  @Override
  public String noun() {
    return "a timespan in EDTF";
  }

  @Override
  public Timespan read(JsonInput in) {
    if (in.current() == Token.OBJECT) {
      return readObject(in);
    }
    if (in.current() != Token.STRING) {
      throw in.wrongType(noun());
    }
    return SHELF.in(in).read(in, this);
  }

  @Override
  public Timespan make(JsonInput in, String text) {
    Timespan timespan = parse(in, text);
    if (timespan.isEdtf()) {
      return timespan;
    }
    throw in.bad(
        Rule.INVALID_VALUE,
        in.shown(),
        "%s is not EDTF alone; write {\"text\":…} for what EDTF cannot say, and the words in"
                .formatted(in.shown())
            + " \"wording\"");
  }

  private static Timespan parse(JsonInput in, String text) {
    try {
      return Timespan.parse(text);
    } catch (IllegalArgumentException broken) {
      throw Codec.invalid(in, broken);
    }
  }

  private static Timespan readObject(JsonInput in) {
    Timespan time = null;
    String wording = null;
    while (in.next() != Token.END_OBJECT) {
      String name = in.text();
      boolean isWording = name.equals(WORDING.text());
      boolean isEdtf = name.equals(EDTF.text());
      if (!isWording && !isEdtf && !name.equals(TEXT.text())) {
        throw in.bad(
            Rule.UNKNOWN_FIELD,
            JsonInput.cut(name),
            "a timespan has no field '%s'; its fields are edtf or text, and wording"
                .formatted(JsonInput.cut(name)));
      }
      if (isWording ? wording != null : time != null) {
        throw in.bad(
            Rule.DUPLICATE_KEY,
            JsonInput.cut(name),
            "a timespan is said once, and '%s' is a second time; keep one".formatted(name));
      }
      if (in.next() != Token.STRING) {
        throw in.wrongType("a string");
      }
      if (isWording) {
        wording = in.text();
      } else {
        time = readTime(in, isEdtf);
      }
    }
    if (time == null) {
      throw in.bad(Rule.MISSING, "", "the timespan ends here without its time; write it in 'edtf'");
    }
    return wording == null ? time : worded(in, time, wording);
  }

  private static Timespan readTime(JsonInput in, boolean isEdtf) {
    Timespan time = parse(in, in.text());
    if (time.wording().isPresent() || (isEdtf && time.findEdtf().isEmpty())) {
      throw in.bad(
          Rule.INVALID_VALUE,
          in.shown(),
          "%s is not EDTF alone; write what EDTF cannot say in \"text\", and the words in"
                  .formatted(in.shown())
              + " \"wording\"");
    }
    return time;
  }

  private static Timespan worded(JsonInput in, Timespan time, String wording) {
    try {
      return time.worded(wording);
    } catch (IllegalArgumentException broken) {
      throw Codec.invalid(in, broken);
    }
  }

  @Override
  public void write(Timespan timespan, JsonOutput out) {
    @Nullable String edtf = timespan.findEdtf().orElse(null);
    if (edtf != null && timespan.isEdtf()) {
      out.wellFormed(edtf);
      return;
    }
    @Nullable String wording = timespan.wording().orElse(null);
    out.startObject();
    if (edtf != null) {
      out.name(EDTF);
      out.string(edtf);
    } else {
      out.name(TEXT);
      out.string(timespan.withoutWording().toString());
    }
    if (wording != null) {
      out.name(WORDING);
      out.string(wording);
    }
    out.endObject();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of(
        "anyOf",
        List.of(
            definitions.refTo("edtf"),
            said(EDTF, definitions.refTo("edtf")),
            said(TEXT, EdtfPatterns.beyondEdtf())));
  }

  private static Schema said(FieldName time, Schema notation) {
    return Schema.ofType("object")
        .with(
            "properties",
            Schema.of(time.text(), notation).with(WORDING.text(), EdtfPatterns.wording()))
        .with("required", List.of(time.text()))
        .with("additionalProperties", false);
  }
}
