package org.contested.json.stream;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.dataset.Dataset;
import org.contested.dataset.Problem;
import org.contested.dataset.ProblemCode;
import org.contested.dataset.Severity;
import org.contested.dataset.UnknownRecord;
import org.contested.json.JsonProblem;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/** Reads a whole dataset from bytes at hand, and finds the place of every problem in them. */
final class DatasetReader {

  /** The errors first, so that warnings do not crowd them out where not all can be listed. */
  private static final Comparator<JsonProblem> BY_SEVERITY =
      Comparator.comparing(JsonProblem::severity);

  private static final Comparator<JsonProblem> BY_PLACE =
      Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

  /** A pointer to an entity of a document, or into it. */
  private static final Pattern ENTITY = Pattern.compile("/(\\w+)/(\\d+)(/.*)?", Pattern.DOTALL);

  private final Texts texts;
  private final byte[] bytes;
  private final boolean asRecords;
  private final boolean keepsUnknownFields;

  /** For each kind, the lines of its records that could be read. */
  private final Map<Kind, List<Integer>> lines = new EnumMap<>(Kind.class);

  DatasetReader(Texts texts, byte[] bytes, boolean asRecords, boolean keepsUnknownFields) {
    this.texts = texts;
    this.bytes = bytes;
    this.asRecords = asRecords;
    this.keepsUnknownFields = keepsUnknownFields;
    for (Kind kind : Kind.values()) {
      lines.put(kind, new ArrayList<>());
    }
  }

  Dataset read() {
    ReadPolicy policy = ReadPolicy.strict(keepsUnknownFields);
    Dataset dataset = Values.required(read(policy));
    for (Problem problem : dataset.problems()) {
      if (problem.severity() == Severity.ERROR) {
        JsonProblem located = integrities(List.of()).locate(List.of(problem)).get(0);
        throw new BadJsonException(located);
      }
    }
    return dataset;
  }

  List<JsonProblem> problems() {
    ReadPolicy policy = ReadPolicy.collecting(keepsUnknownFields);
    List<JsonProblem> problems = new ArrayList<>();
    try {
      Dataset dataset = read(policy);
      problems.addAll(policy.problems());
      if (dataset != null) {
        problems.addAll(integrityOf(dataset, policy.problems()));
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

  /** The problems of what could be read, but for those that may come of what could not. */
  private List<JsonProblem> integrityOf(Dataset dataset, List<JsonProblem> ofReading) {
    List<JsonProblem> errors =
        ofReading.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    List<Problem> problems =
        dataset.problems().stream().filter(problem -> !isOfReading(problem)).toList();
    if (!errors.isEmpty() && !problems.isEmpty()) {
      IdsInText ids = IdsInText.of(texts, bytes, asRecords);
      problems = problems.stream().filter(problem -> !ids.explain(problem)).toList();
    }
    List<Problem> mostSevere =
        problems.stream()
            .sorted(Comparator.comparing(Problem::severity))
            .limit(ReadPolicy.MAX_PROBLEMS)
            .toList();
    return integrities(errors).locate(mostSevere);
  }

  /** What is kept without being read was told where it was read, with the reason. */
  private static boolean isOfReading(Problem problem) {
    return problem.code() == ProblemCode.KEPT_RECORD
        || problem.code() == ProblemCode.UNKNOWN_RECORD;
  }

  private Integrities integrities(List<JsonProblem> errors) {
    if (asRecords) {
      return new Integrities(
          texts, bytes, true, (kind, index) -> lines.getOrDefault(kind, List.of()).get(index));
    }
    Map<Kind, SortedSet<Integer>> unread = unread(errors);
    return new Integrities(
        texts,
        bytes,
        false,
        (kind, index) -> {
          int position = index;
          for (int before : unread.getOrDefault(kind, new TreeSet<>())) {
            position += before <= position ? 1 : 0;
          }
          return position;
        });
  }

  /** Where in a document something could not be read: every error in an entity costs it whole. */
  private static Map<Kind, SortedSet<Integer>> unread(List<JsonProblem> errors) {
    Map<Kind, SortedSet<Integer>> unread = new EnumMap<>(Kind.class);
    for (JsonProblem error : errors) {
      Matcher entity = ENTITY.matcher(error.pointer());
      if (entity.matches()) {
        Kind.ofList(entity.group(1))
            .ifPresent(
                kind ->
                    unread
                        .computeIfAbsent(kind, k -> new TreeSet<>())
                        .add(Integer.parseInt(entity.group(2))));
      }
    }
    return unread;
  }

  private @Nullable Dataset read(ReadPolicy policy) {
    return asRecords ? readRecords(policy) : texts.read(bytes, 1, DatasetTables.DATASET, policy);
  }

  private @Nullable Dataset readRecords(ReadPolicy policy) {
    try (LineReader text = new LineReader(new ByteArrayInputStream(bytes))) {
      if (!text.next()) {
        throw new BadJsonException(Headers.missing(bytes.length == 0));
      }
      Dataset header = header(text, policy);
      if (header == null || policy.problems().stream().anyMatch(p -> p.pointer().isEmpty())) {
        return null; // without the format there is no saying what the records should be
      }
      Dataset.Builder builder = header.toBuilder();
      while (text.next()) {
        Extensible record = record(text, policy);
        if (record instanceof UnknownRecord unknown) {
          builder.add(unknown);
          Kind.ofType(unknown.type()).ifPresent(kind -> note(kind, text.number()));
        } else if (record instanceof Entity entity) {
          builder.add(entity);
          note(Kind.of(entity), text.number());
        }
      }
      return builder.buildLenient();
    }
  }

  private void note(Kind kind, int line) {
    lines.getOrDefault(kind, List.of()).add(line);
  }

  private @Nullable Dataset header(LineReader text, ReadPolicy policy) {
    try {
      return texts.read(text, DatasetTables.HEADER, policy);
    } catch (BadJsonException bad) {
      policy.reportRecord(Headers.unread(texts, bad, text.number(), bytes));
      return null;
    }
  }

  /** A record that cannot be read ends only itself, if problems are collected. */
  private @Nullable Extensible record(LineReader text, ReadPolicy policy) {
    try {
      return texts.read(text, DatasetTables.LINE, policy);
    } catch (BadJsonException bad) {
      policy.reportRecord(bad);
      return null;
    }
  }
}
