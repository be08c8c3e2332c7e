package org.contested.json.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Severity;
import org.contested.dataset.UnknownRecord;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Records of a dataset: entities, and in a file of a later minor version also what cannot be read,
 * which is kept whole. A record is kept if nothing is wrong with it but words, types and fields
 * that are not known; in a file of our own version these are errors.
 */
final class RecordCodec implements Codec<Extensible> {

  private final Codec<? extends Entity> known;

  /** The type of all records here, or null if each tells its own. */
  private final @Nullable String tag;

  private RecordCodec(Codec<? extends Entity> known, @Nullable String tag) {
    this.known = known;
    this.tag = tag;
  }

  /** {@return the codec of a list that holds records of one type} */
  static RecordCodec of(ObjectType<? extends Entity, ?> known) {
    return new RecordCodec(known, known.tag().orElseThrow());
  }

  /** {@return the codec of records that each tell their type} */
  static RecordCodec ofTyped(Codec<? extends Entity> known) {
    return new RecordCodec(known, null);
  }

  /** {@return the codec of what can be read} */
  Codec<? extends Entity> known() {
    return known;
  }

  @Override
  public @Nullable Extensible read(JsonInput in) {
    FormatVersion version = in.policy().version();
    if ((version != null && !version.isLater()) || in.current() != Token.OBJECT) {
      return known.read(in);
    }
    return readOrKeep(in, Replay.ofValue(in));
  }

  private @Nullable Extensible readOrKeep(JsonInput in, Replay record) {
    ReadPolicy policy = in.policy().forRecord();
    Entity entity = null;
    BadJsonException end = null;
    try {
      entity = known.read(record.again(policy));
    } catch (BadJsonException bad) {
      end = bad;
    }
    List<JsonProblem> problems = policy.problems();
    if (end == null && entity != null) {
      problems.forEach(in.policy()::warn);
      return entity;
    }
    boolean isKept =
        problems.stream().allMatch(problem -> isUnknown(problem, in.policy()))
            && (end == null || isUnknown(end.problem(), in.policy()));
    if (isKept) {
      UnknownRecord kept = keep(record.again(in.policy()));
      problems.forEach(in.policy()::unknown);
      if (end != null) {
        in.policy().unknown(end.problem());
      }
      return kept;
    }
    return refuse(in.policy(), problems, end);
  }

  private boolean isUnknown(JsonProblem problem, ReadPolicy policy) {
    return problem.severity() == Severity.WARNING
        || problem.rule() == Rule.UNKNOWN_VALUE
        || (problem.rule() == Rule.UNKNOWN_FIELD && policy.keepsUnknownFields())
        || (problem.rule() == Rule.UNKNOWN_TYPE && tag == null);
  }

  /** What is wrong in any version comes before what is only not known. */
  private @Nullable Extensible refuse(
      ReadPolicy policy, List<JsonProblem> problems, @Nullable BadJsonException end) {
    for (JsonProblem problem : problems) {
      if (isUnknown(problem, policy)) {
        policy.unknown(problem);
      } else {
        policy.report(new BadJsonException(problem));
      }
    }
    if (end != null) {
      throw end;
    }
    return null;
  }

  private UnknownRecord keep(JsonInput in) {
    String type = tag == null ? "" : tag;
    Map<String, String> fields = new LinkedHashMap<>();
    while (in.next() != Token.END_OBJECT) {
      String name = Limits.name(in);
      if (fields.containsKey(name)) {
        throw in.bad(
            Rule.DUPLICATE_KEY,
            JsonInput.cut(name),
            "field '%s' stands twice in %s; keep one".formatted(JsonInput.cut(name), noun()));
      }
      in.next();
      if (name.equals(ObjectType.TYPE)) {
        type = in.text();
        Scalars.requireWellFormed(in, type);
        if (type.isBlank()) {
          throw in.bad(Rule.INVALID_VALUE, in.shown(), "a record has a blank type; name its type");
        }
      }
      fields.put(name, RawJson.capture(in));
    }
    fields.remove(ObjectType.TYPE);
    return UnknownRecord.of(type, Extensions.ofJson(fields));
  }

  @Override
  public String noun() {
    return known.noun();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.refTo(known);
  }

  @Override
  public void write(Extensible value, JsonOutput out) {
    if (value instanceof UnknownRecord record) {
      out.startObject();
      if (tag == null) {
        out.name(ObjectType.TYPE_NAME);
        out.string(record.type());
      }
      record
          .extensions()
          .asMap()
          .forEach(
              (name, json) -> {
                out.name(name);
                out.json(json);
              });
      out.endObject();
    } else {
      writeKnown(known, value, out);
    }
  }

  /** The builder of a dataset lets nothing else into its lists, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static <T> void writeKnown(Codec<T> codec, Extensible value, JsonOutput out) {
    codec.write((T) value, out);
  }
}
