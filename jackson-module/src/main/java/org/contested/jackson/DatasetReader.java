package org.contested.jackson;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.Problem;
import org.contested.dataset.Severity;
import org.contested.event.Event;
import org.contested.json.JsonProblem;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads a whole dataset from bytes at hand, and finds the place of every problem in them. */
final class DatasetReader {

  /** The errors first, so that warnings do not crowd them out where not all can be listed. */
  private static final Comparator<JsonProblem> BY_SEVERITY =
      Comparator.comparing(JsonProblem::severity);

  private static final Comparator<JsonProblem> BY_PLACE =
      Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

  private static final List<Class<? extends Entity>> KINDS =
      List.of(Party.class, Territory.class, Event.class, Source.class, Statement.class);

  private static final List<String> LISTS =
      List.of("parties", "territories", "events", "sources", "statements");

  private final boolean keepsUnknownFields;

  /** For each list of the document form, the numbers of the lines of its records. */
  private final List<List<Integer>> linesOf = new ArrayList<>();

  DatasetReader(boolean keepsUnknownFields) {
    this.keepsUnknownFields = keepsUnknownFields;
    KINDS.forEach(kind -> linesOf.add(new ArrayList<>()));
  }

  Dataset read(byte[] bytes, boolean asRecords) {
    ReadPolicy policy = ReadPolicy.strict(keepsUnknownFields);
    Dataset dataset;
    try {
      dataset = ContestedJson.required(read(bytes, asRecords, policy));
    } catch (BadJsonException bad) {
      throw new ContestedJsonException(null, bad.problem(), bad.getCause());
    }
    for (Problem problem : dataset.problems()) {
      if (problem.severity() == Severity.ERROR) {
        JsonProblem located = locate(List.of(problem), bytes, asRecords).get(0);
        throw new ContestedJsonException(null, located, null);
      }
    }
    return dataset;
  }

  List<JsonProblem> problems(byte[] bytes, boolean asRecords) {
    ReadPolicy policy = ReadPolicy.collecting(keepsUnknownFields);
    List<JsonProblem> problems = new ArrayList<>();
    try {
      Dataset dataset = read(bytes, asRecords, policy);
      problems.addAll(policy.problems());
      if (dataset != null && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
        problems.addAll(locate(mostSevere(dataset.problems()), bytes, asRecords));
      }
    } catch (BadJsonException bad) {
      problems.addAll(policy.problems());
      problems.add(bad.problem());
    }
    return problems.stream()
        .sorted(BY_SEVERITY)
        .limit(ReadPolicy.MAX_PROBLEMS)
        .sorted(BY_PLACE)
        .toList();
  }

  private static List<Problem> mostSevere(List<Problem> problems) {
    return problems.stream()
        .sorted(Comparator.comparing(Problem::severity))
        .limit(ReadPolicy.MAX_PROBLEMS)
        .toList();
  }

  private @Nullable Dataset read(byte[] bytes, boolean asRecords, ReadPolicy policy) {
    return asRecords
        ? readRecords(bytes, policy)
        : Texts.read(bytes, 1, DatasetTables.DATASET, policy);
  }

  private @Nullable Dataset readRecords(byte[] bytes, ReadPolicy policy) {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      if (!lines.next()) {
        throw new BadJsonException(Headers.missing());
      }
      Dataset header = line(lines, policy, DatasetTables.HEADER);
      Dataset.Builder builder = header == null ? Dataset.builder() : header.toBuilder();
      while (lines.next()) {
        Entity entity = line(lines, policy, DatasetTables.RECORD);
        if (entity != null) {
          builder.add(entity);
          for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).isInstance(entity)) {
              linesOf.get(kind).add(lines.number());
            }
          }
        }
      }
      return builder.buildLenient();
    }
  }

  /** A line that cannot be read ends only itself, if problems are collected. */
  private static <T> @Nullable T line(
      LineReader lines, ReadPolicy policy, org.contested.json.table.Codec<T> codec) {
    try {
      return Texts.read(lines.line(), lines.number(), codec, policy);
    } catch (BadJsonException bad) {
      policy.reportRecord(bad);
      return null;
    }
  }

  /** Finds the places of integrity problems, whose pointers are into the document form. */
  private List<JsonProblem> locate(List<Problem> problems, byte[] bytes, boolean asRecords) {
    if (asRecords) {
      return locateInRecords(problems, bytes);
    }
    Places places = new Places();
    problems.forEach(problem -> places.ask(problem.pointer()));
    places.find(bytes, 1);
    return problems.stream().map(p -> placed(p, places.of(p.pointer()))).toList();
  }

  private static JsonProblem placed(Problem problem, JsonInput.Place place) {
    return Bridge.integrity(problem, problem.pointer(), place.line(), place.column());
  }

  private List<JsonProblem> locateInRecords(List<Problem> problems, byte[] bytes) {
    Map<Integer, Places> placesByLine = new HashMap<>();
    for (Problem problem : problems) {
      placesByLine
          .computeIfAbsent(lineOf(problem), line -> new Places())
          .ask(pointerInRecord(problem));
    }
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      while (lines.next()) {
        Places places = placesByLine.get(lines.number());
        if (places != null) {
          places.find(lines.line(), lines.number());
        }
      }
    }
    List<JsonProblem> located = new ArrayList<>();
    for (Problem problem : problems) {
      Places places = Objects.requireNonNull(placesByLine.get(lineOf(problem)));
      located.add(placed(problem, places.of(pointerInRecord(problem))));
    }
    return located;
  }

  private int lineOf(Problem problem) {
    String[] steps = problem.pointer().split("/", 4);
    return linesOf.get(LISTS.indexOf(steps[1])).get(Integer.parseInt(steps[2]));
  }

  private static String pointerInRecord(Problem problem) {
    String[] steps = problem.pointer().split("/", 4);
    return steps.length > 3 ? "/" + steps[3] : "";
  }
}
