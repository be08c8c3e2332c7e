package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contested.common.Entity;
import org.contested.common.EntityId;

/** The records of a dataset that could not be read, in their places among those that could. */
final class KeptRecords {

  /** The types of entities, in the order of {@link Integrity#LISTS}. */
  private static final ImmutableList<String> TYPES =
      ImmutableList.of("party", "territory", "event", "source", "statement");

  /** The list of the JSON form for records of all other types. */
  static final String OTHERS = "records";

  private static final KeptRecords NONE = new KeptRecords(ImmutableList.of());

  private static final Pattern POINTER = Pattern.compile("/([a-z]+)/(\\d+)(/.*)?", Pattern.DOTALL);

  private final ImmutableList<UnknownRecord> records;
  private final Map<String, List<UnknownRecord>> byList;

  /** The ids by types; an empty one stands for whatever id. */
  private final ImmutableSetMultimap<String, Optional<String>> ids;

  private KeptRecords(ImmutableList<UnknownRecord> records) {
    this.records = records;
    this.byList =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    record -> listOf(record.type()), LinkedHashMap::new, Collectors.toList()));
    this.ids =
        records.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    UnknownRecord::type, UnknownRecord::id));
  }

  /** Keeps records in the order of the lists in which they stand. */
  static KeptRecords of(List<UnknownRecord> records) {
    return records.isEmpty()
        ? NONE
        : new KeptRecords(
            records.stream()
                .sorted(Comparator.comparingInt(KeptRecords::order))
                .collect(ImmutableList.toImmutableList()));
  }

  private static int order(UnknownRecord record) {
    int type = TYPES.indexOf(record.type());
    return type < 0 ? TYPES.size() : type;
  }

  /** {@return the list of the JSON form in which records of a type stand} */
  static String listOf(String type) {
    int index = TYPES.indexOf(type);
    return index < 0 ? OTHERS : Integrity.LISTS.get(index);
  }

  ImmutableList<UnknownRecord> records() {
    return records;
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  List<UnknownRecord> inList(String list) {
    return byList.getOrDefault(list, List.of());
  }

  /** {@return whether one of the records has an id, or may have it} */
  boolean mayHold(EntityId id) {
    String type = Shelf.kindOf(id);
    return !isEmpty()
        && (ids.containsEntry(type, Optional.of(id.value()))
            || ids.containsEntry(type, Optional.empty()));
  }

  /** Visits entities and kept records of one list in the order in which they stand. */
  void inOrder(
      String list,
      List<? extends Entity> entities,
      Consumer<Entity> read,
      Consumer<UnknownRecord> kept) {
    List<UnknownRecord> here = inList(list);
    int next = 0;
    for (int i = 0; i < entities.size(); i++) {
      for (; next < here.size() && here.get(next).position() <= i; next++) {
        kept.accept(here.get(next));
      }
      read.accept(entities.get(i));
    }
    here.subList(next, here.size()).forEach(kept);
  }

  /** {@return where an entity stands in its list of the JSON form, kept records counted} */
  int indexOf(String list, int entity) {
    return entity
        + (int) inList(list).stream().filter(record -> record.position() <= entity).count();
  }

  /** {@return the problem with its place in the JSON form, kept records counted} */
  Problem placed(Problem problem) {
    Matcher pointer = POINTER.matcher(problem.pointer());
    if (isEmpty() || !pointer.matches()) {
      return problem;
    }
    int index = indexOf(pointer.group(1), Integer.parseInt(pointer.group(2)));
    String rest = pointer.group(3) == null ? "" : pointer.group(3);
    return new Problem(
        problem.code(), "/" + pointer.group(1) + "/" + index + rest, problem.message());
  }

  /** Reports every record: what is kept of a later version, and what no version explains. */
  void report(FormatVersion version, ImmutableList.Builder<Problem> problems) {
    for (Map.Entry<String, List<UnknownRecord>> list : byList.entrySet()) {
      List<UnknownRecord> here = list.getValue();
      for (int i = 0; i < here.size(); i++) {
        problems.add(
            problem(
                here.get(i), version, "/" + list.getKey() + "/" + (here.get(i).position() + i)));
      }
    }
  }

  private static Problem problem(UnknownRecord record, FormatVersion version, String pointer) {
    return version.isLater()
        ? new Problem(
            ProblemCode.KEPT_RECORD,
            pointer,
            "a record of type '%s' that %s cannot say is kept as it stands; read it with a version"
                    .formatted(record.type(), FormatVersion.CURRENT)
                + " of this library that knows "
                + version)
        : new Problem(
            ProblemCode.UNKNOWN_RECORD,
            pointer,
            "a record of type '%s' is kept unread in a dataset of %s, all of which can be read; set"
                    .formatted(record.type(), version)
                + " the later format version that it is of");
  }
}
