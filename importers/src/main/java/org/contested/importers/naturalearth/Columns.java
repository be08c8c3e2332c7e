package org.contested.importers.naturalearth;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.importers.json.JsonCell;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.Territory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/**
 * Rebuilds the properties of Natural Earth's features from the model. What the model does not say,
 * or says in other words than the file did, stands verbatim in the territory's extensions and comes
 * before what can be derived; what stands nowhere is null.
 */
final class Columns {

  /** The prefix of the extensions in which a property stands verbatim. */
  static final String VERBATIM = "ne.";

  /** The extension that lists the properties in their order. */
  static final String LIST = "ne-columns";

  /** The scheme of Natural Earth's own codes. */
  static final String SCHEME = "ne";

  /** The columns of names, and the name that each text becomes. */
  static final ImmutableMap<String, Function<String, Name>> NAMES = names();

  /** The columns of codes, and the scheme of each. */
  static final ImmutableMap<String, String> CODES =
      ImmutableMap.of(
          "adm0_a3", SCHEME,
          "iso_a3_eh", "iso3166-1",
          "iso_n3_eh", "iso3166-1-numeric",
          "ne_id", "ne-id",
          "wikidataid", "wikidata");

  private Columns() {}

  private static ImmutableMap<String, Function<String, Name>> names() {
    ImmutableMap.Builder<String, Function<String, Name>> names = ImmutableMap.builder();
    names.put("name", Name::of).put("name_long", Name::of);
    List<String> languages =
        List.of(
            "ar bn de en es fa fr el he hi hu id it ja ko nl pl pt ru sv tr uk ur vi zh"
                .split(" "));
    for (String language : languages) {
      names.put("name_" + language, text -> Name.of(text, language));
    }
    return names.put("name_zht", text -> Name.of(text, "zh-Hant")).buildOrThrow();
  }

  /** {@return the name of a column in small letters, as all are known here} */
  static String small(String column) {
    return Ascii.toLowerCase(column);
  }

  /** {@return properties by their names in small letters; the first of those with one name} */
  static Map<String, JsonCell> small(Map<String, JsonCell> properties) {
    Map<String, JsonCell> small = new LinkedHashMap<>();
    properties.forEach((column, cell) -> small.putIfAbsent(small(column), cell));
    return small;
  }

  /** {@return names as a JSON array} */
  static String toJson(List<String> columns) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    columns.forEach(array::add);
    return array.toString();
  }

  /** {@return the properties of a feature, a JSON object} */
  static String properties(Dataset dataset, Territory territory) {
    Extensions extensions = territory.extensions();
    List<String> columns =
        JsonMapper.shared()
            .readTree(
                extensions
                    .findJson(LIST)
                    .or(() -> dataset.extensions().findJson(LIST))
                    .orElse("[]"))
            .valueStream()
            .map(JsonNode::stringValue)
            .toList();
    Map<String, String> derived = derived(territory, columns, dataset::find);
    return columns.stream()
        .map(
            column ->
                quoted(column)
                    + ":"
                    + extensions
                        .findJson(VERBATIM + column)
                        .orElse(derived.getOrDefault(small(column), "null")))
        .collect(joining(",", "{", "}"));
  }

  /**
   * {@return the properties that follow from the model, each as JSON by its name in small letters}
   */
  static Map<String, String> derived(
      Territory territory,
      List<String> columns,
      Function<StatementId, Optional<Statement>> statements) {
    Map<String, String> cells = new LinkedHashMap<>();
    names(territory, cells);
    for (Map.Entry<String, String> code : CODES.entrySet()) {
      territory.codes().stream()
          .filter(one -> one.scheme().equals(code.getValue()))
          .findFirst()
          .map(Code::value)
          .map(code.getKey().equals("ne_id") ? UnaryOperator.identity() : Columns::quoted)
          .ifPresent(json -> cells.put(code.getKey(), json));
    }
    for (Viewer viewer : Viewer.in(columns)) {
      Optional<Statement> main = statements.apply(FeatureMapping.statement(territory.id(), viewer));
      Optional<Statement> holder =
          statements.apply(FeatureMapping.holderStatement(territory.id(), viewer));
      main.flatMap(Columns::seenAs)
          .ifPresent(text -> cells.put(viewer.classColumn(), quoted(text)));
      holder
          .or(() -> main)
          .map(said -> status(said).holder())
          .ifPresent(party -> cells.put(viewer.holderColumn(), quoted(code(party))));
    }
    return cells;
  }

  private static void names(Territory territory, Map<String, String> cells) {
    for (Name name : territory.names()) {
      NAMES.forEach(
          (column, make) -> {
            if (make.apply(name.text()).equals(name)
                && (!column.equals("name") || !cells.containsKey(column))) {
              cells.put(column, quoted(name.text()));
            }
          });
    }
  }

  /** {@return how a viewer's statement classes its territory, if it does} */
  static Optional<String> seenAs(Statement statement) {
    return statement.act() == SpeechAct.DENY
        ? Optional.of(FeatureMapping.UNRECOGNIZED)
        : status(statement).qualifier();
  }

  static TerritorialStatus status(Statement statement) {
    return (TerritorialStatus) statement.claims().get(0);
  }

  /** {@return the code of a holder: {@code KOS} of {@code ne:KOS}} */
  static String code(PartyId holder) {
    return holder.value().substring(holder.value().indexOf(':') + 1);
  }

  private static String quoted(String text) {
    return StringNode.valueOf(text).toString();
  }
}
