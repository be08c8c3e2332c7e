package org.contested.jackson;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.Problem;
import org.contested.dataset.Severity;
import org.contested.event.Event;
import org.contested.json.JsonProblem;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads a whole dataset from bytes at hand, and finds the place of every problem in them. */
final class DatasetReader {

  /** The place of so many problems is looked up; the others have their JSON Pointer only. */
  private static final int MAX_LOCATED = 100;

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
        throw new ContestedJsonException(null, locate(problem, bytes, asRecords), null);
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
      if (dataset != null && problems.isEmpty()) {
        for (Problem problem : dataset.problems()) {
          problems.add(
              problems.size() < MAX_LOCATED
                  ? locate(problem, bytes, asRecords)
                  : Bridge.integrity(problem, problem.pointer(), 0, 0));
        }
      }
    } catch (BadJsonException bad) {
      problems.addAll(policy.problems());
      problems.add(bad.problem());
    }
    return List.copyOf(problems);
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

  /** Finds the place of an integrity problem, whose pointer is into the document form. */
  private JsonProblem locate(Problem problem, byte[] bytes, boolean asRecords) {
    if (!asRecords) {
      int[] place = Texts.locate(bytes, 1, problem.pointer());
      return Bridge.integrity(problem, problem.pointer(), place[0], place[1]);
    }
    String[] steps = problem.pointer().split("/", 4);
    int number = linesOf.get(LISTS.indexOf(steps[1])).get(Integer.parseInt(steps[2]));
    String pointer = steps.length > 3 ? "/" + steps[3] : "";
    int[] place = Texts.locate(lineOf(bytes, number), number, pointer);
    return Bridge.integrity(
        problem, problem.pointer(), place[0] == 0 ? number : place[0], place[1]);
  }

  private static byte[] lineOf(byte[] bytes, int number) {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      while (lines.next()) {
        if (lines.number() == number) {
          return lines.line();
        }
      }
    }
    throw new AssertionError("line " + number);
  }
}
