package org.contested.examples;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Rebuilds the rows of the daily series from the model. What no claim says stands verbatim in the
 * extensions of the row's statements, and comes before what can be derived.
 *
 * @param party finds a party
 */
record GazaColumns(Function<PartyId, Party> party) {

  /** The prefix of the extensions in which a field stands verbatim. */
  static final String VERBATIM = "t4p.";

  /** The prefix of the fields that Tech for Palestine fills in. */
  static final String EXTRAPOLATED = "ext_";

  private static final String IDS = "gaza:";
  private static final String REPORTED_ID = ":reported";
  private static final String EXTRAPOLATED_ID = ":extrapolated";

  static StatementId reportedId(String day) {
    return StatementId.of(IDS + day + REPORTED_ID);
  }

  static StatementId extrapolatedId(String day) {
    return StatementId.of(IDS + day + EXTRAPOLATED_ID);
  }

  /** {@return the rows from which a dataset was made, in their order} */
  static ImmutableList<ObjectNode> rows(Dataset dataset) {
    Set<String> days = new LinkedHashSet<>();
    for (Statement statement : dataset.statements()) {
      String id = statement.id().value();
      if (id.startsWith(IDS) && (id.endsWith(REPORTED_ID) || id.endsWith(EXTRAPOLATED_ID))) {
        days.add(id.substring(IDS.length(), id.lastIndexOf(':')));
      }
    }
    GazaColumns columns = new GazaColumns(dataset::get);
    return days.stream()
        .map(day -> columns.row(dataset.find(reportedId(day)), dataset.find(extrapolatedId(day))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a row, of whose statements at least one is there} */
  ObjectNode row(Optional<Statement> reported, Optional<Statement> extrapolated) {
    Map<String, String> cells = derived(reported, extrapolated);
    reported.ifPresent(said -> verbatim(said, cells));
    extrapolated.ifPresent(said -> verbatim(said, cells));
    ObjectNode row = JsonMapper.shared().createObjectNode();
    cells.forEach((name, json) -> row.set(name, JsonFiles.parse(json)));
    return row;
  }

  private static void verbatim(Statement statement, Map<String, String> cells) {
    statement
        .extensions()
        .asMap()
        .forEach(
            (name, json) -> {
              if (name.startsWith(VERBATIM)) {
                cells.put(name.substring(VERBATIM.length()), json);
              }
            });
  }

  /** {@return the fields that follow from the statements of a row, each as JSON} */
  Map<String, String> derived(Optional<Statement> reported, Optional<Statement> extrapolated) {
    Map<String, String> cells = new LinkedHashMap<>();
    Statement any = reported.or(() -> extrapolated).orElseThrow();
    cells.put("report_date", quoted(any.saidAt().orElseThrow().findDay().orElseThrow().toString()));
    reported.ifPresent(
        said -> {
          cells.put("report_source", quoted(source(said.speakers().iterator().next())));
          figures(said, "", cells);
        });
    extrapolated.ifPresent(said -> figures(said, EXTRAPOLATED, cells));
    return cells;
  }

  private static void figures(Statement statement, String prefix, Map<String, String> cells) {
    for (Claim claim : statement.claims()) {
      if (claim instanceof CasualtyEstimate estimate) {
        GazaField.of(estimate)
            .ifPresent(
                field ->
                    cells.put(
                        prefix + field.column(),
                        Long.toString(estimate.figure().best().orElseThrow())));
      }
    }
  }

  private String source(PartyId speaker) {
    return party.apply(speaker).codes().stream()
        .filter(code -> code.scheme().equals(GazaDaily.SOURCE_SCHEME))
        .map(Code::value)
        .findFirst()
        .orElse("");
  }

  private static String quoted(String text) {
    return StringNode.valueOf(text).toString();
  }
}
