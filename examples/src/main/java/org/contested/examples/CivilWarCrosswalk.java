package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads which battles of a historian are which of the Civil War Sites Advisory Commission. */
final class CivilWarCrosswalk {

  private CivilWarCrosswalk() {}

  /** How a historian's battles stand to those of the Commission. */
  enum Relation {
    /** Together they are the same. */
    EQ,

    /** The historian's lie within the Commission's. */
    LT,

    /** The historian's contain the Commission's. */
    GT,

    /** They overlap, and neither contains the other. */
    NEQ
  }

  /**
   * One entry: battles on both sides, and how they stand to one another.
   *
   * @param from the historian's battles
   * @param to the Commission's battles, of which there may be none
   * @param relation how the first stand to the second
   */
  record Entry(ImmutableList<String> from, ImmutableList<String> to, Relation relation) {

    /** {@return the Commission's battle that the historian's one battle is, if it is one} */
    Optional<String> same() {
      return relation == Relation.EQ && from.size() == 1 && to.size() == 1
          ? Optional.of(to.get(0))
          : Optional.empty();
    }

    /** {@return whether the historian's one battle contains each of the Commission's} */
    boolean fromContainsTo() {
      return from.size() == 1
          && (relation == Relation.GT || (relation == Relation.EQ && to.size() > 1));
    }

    /** {@return whether the Commission's one battle contains each of the historian's} */
    boolean toContainsFrom() {
      return to.size() == 1
          && (relation == Relation.LT || (relation == Relation.EQ && from.size() > 1));
    }
  }

  static ImmutableList<Entry> read(Path file) {
    JsonNode root = JsonMapper.shared().readTree(file.toFile());
    if (!root.isArray()) {
      throw new IllegalArgumentException(file + ": must be a list of entries");
    }
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (int i = 0; i < root.size(); i++) {
      entries.add(
          new Entry(
              ids(file, i, root.get(i), "battles_from"),
              ids(file, i, root.get(i), "battles_to"),
              relation(file, i, root.get(i))));
    }
    return entries.build();
  }

  private static ImmutableList<String> ids(Path file, int entry, JsonNode node, String field) {
    JsonNode list = node.path(field);
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (JsonNode id : list) {
      if (!id.isString() && !id.isIntegralNumber()) {
        throw bad(file, entry, field, id.toString(), "must be a text or a whole number");
      }
      ids.add(id.asString());
    }
    if (list.isEmpty()) {
      throw bad(file, entry, field, list.toString(), "must be a list of at least one battle");
    }
    return ids.build();
  }

  private static Relation relation(Path file, int entry, JsonNode node) {
    JsonNode text = node.path("relation");
    return Arrays.stream(Relation.values())
        .filter(known -> text.isString() && text.asString().equalsIgnoreCase(known.name()))
        .findAny()
        .orElseThrow(
            () ->
                bad(file, entry, "relation", text.toString(), "must be one of eq, lt, gt and neq"));
  }

  /** {@return the error that an entry, counted from 1, breaks a rule} */
  static IllegalArgumentException bad(
      Path file, int index, String field, String value, String rule) {
    return new IllegalArgumentException(
        "%s, entry %d, field %s: '%s' %s".formatted(file, index + 1, field, value, rule));
  }
}
