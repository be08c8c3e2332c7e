package org.contested.json.stream;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contested.dataset.Problem;
import org.contested.json.JsonProblem;
import org.contested.json.table.JsonInput;

/**
 * Finds the places of integrity problems in a text. Their pointers are into the document form of
 * the dataset that was built: in a record file there is no such document, and where something could
 * not be read, what follows it has another index in the text.
 */
final class Integrities {

  /** Where the entities of a dataset stand in the text. */
  interface Positions {
    /** {@return the line of an entity's record, or its index in the list of the document} */
    int of(Kind kind, int index);
  }

  /** The message of an id that stands twice points to where it stood first. */
  private static final Pattern EARLIER =
      Pattern.compile("(?<= is already that of )/(\\w+)/(\\d+)(?=; give each its own$)");

  private record Target(Problem problem, int line, String pointer, String message) {}

  private final Texts texts;
  private final byte[] bytes;
  private final boolean asRecords;
  private final Positions positions;

  Integrities(Texts texts, byte[] bytes, boolean asRecords, Positions positions) {
    this.texts = texts;
    this.bytes = bytes;
    this.asRecords = asRecords;
    this.positions = positions;
  }

  List<JsonProblem> locate(List<Problem> problems) {
    List<Target> targets = problems.stream().map(this::target).toList();
    Map<Integer, Places> placesByLine = new HashMap<>();
    for (Target target : targets) {
      placesByLine.computeIfAbsent(target.line(), line -> new Places()).ask(target.pointer());
    }
    find(placesByLine);
    return targets.stream()
        .map(target -> placed(target, Objects.requireNonNull(placesByLine.get(target.line()))))
        .toList();
  }

  private Target target(Problem problem) {
    String[] steps = problem.pointer().split("/", 4);
    Kind kind = Kind.ofList(steps[1]).orElseThrow();
    int position = positions.of(kind, Integer.parseInt(steps[2]));
    String rest = steps.length > 3 ? "/" + steps[3] : "";
    String message = EARLIER.matcher(problem.message()).replaceFirst(this::earlier);
    return asRecords
        ? new Target(problem, position, rest, message)
        : new Target(problem, 1, pointer(kind, position) + rest, message);
  }

  private String earlier(MatchResult match) {
    Kind kind = Kind.ofList(match.group(1)).orElseThrow();
    int position = positions.of(kind, Integer.parseInt(match.group(2)));
    return Matcher.quoteReplacement(asRecords ? "line " + position : pointer(kind, position));
  }

  private static String pointer(Kind kind, int index) {
    return "/" + kind.list() + "/" + index;
  }

  private void find(Map<Integer, Places> placesByLine) {
    if (!asRecords) {
      placesByLine.forEach((line, places) -> places.find(texts, bytes, line));
      return;
    }
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      while (lines.next()) {
        Places places = placesByLine.get(lines.number());
        if (places != null) {
          places.find(texts, lines.line(), lines.number());
        }
      }
    }
  }

  private static JsonProblem placed(Target target, Places places) {
    JsonInput.Place place = places.of(target.pointer());
    return Values.integrity(
        target.problem().severity(),
        target.pointer(),
        place.line(),
        place.column(),
        target.message());
  }
}
