package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The edges of what values may be, by the schema and by the reader. */
class SchemaRulesTest {

  private static final String PARTY = "{\"id\":\"a\",\"kind\":\"STATE\"}";

  private static String party(String more) {
    return PARTY.replace("}", "," + more + "}");
  }

  private static String estimate(String harms, String scope, String more) {
    return "{\"type\":\"casualtyEstimate\",\"harms\":%s,\"figure\":1,\"scope\":%s,%s}"
        .formatted(harms, scope, more);
  }

  private static String statement(String more) {
    return "{\"id\":\"s\",\"speakers\":[\"a\"],%s}".formatted(more);
  }

  /** What each rule forbids; where the schema sees it too. */
  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(Rule.MALFORMED, "party", "{\"id\" \"a\"}"),
        Arguments.of(Rule.TRUNCATED, "party", "{\"id\":\"a\","),
        Arguments.of(Rule.WRONG_FORMAT, "dataset", "{\"format\":\"contested/2\"}"),
        Arguments.of(Rule.WRONG_FORMAT, "header", "{\"format\":\"contested/1\",\"parties\":[]}"),
        Arguments.of(Rule.MISSING, "party", "{\"id\":\"a\"}"),
        Arguments.of(Rule.MISSING, "record", PARTY),
        Arguments.of(Rule.MISSING, "claim", "{\"text\":\"x\"}"),
        Arguments.of(Rule.MISSING, "figure", "{}"),
        Arguments.of(Rule.MISSING, "figure", "{\"best\":3}"),
        Arguments.of(Rule.MISSING, "timespan", "{\"wording\":\"Monday\"}"),
        Arguments.of(
            Rule.MISSING, "entityChange", "{\"entity\":{},\"fields\":[{\"pointer\":\"\"}]}"),
        Arguments.of(Rule.NULL, "party", party("\"description\":null")),
        Arguments.of(Rule.WRONG_TYPE, "party", party("\"names\":\"A\"")),
        Arguments.of(Rule.WRONG_TYPE, "figure", "\"49\""),
        Arguments.of(Rule.WRONG_TYPE, "figure", "{\"atLeast\":\"49\"}"),
        Arguments.of(Rule.WRONG_TYPE, "timespan", "2022"),
        Arguments.of(Rule.FRACTION, "figure", "1.7"),
        Arguments.of(Rule.FRACTION, "figure", "{\"about\":0.5}"),
        Arguments.of(Rule.NEGATIVE, "figure", "-3"),
        Arguments.of(Rule.NEGATIVE, "figure", "{\"between\":[-1,3]}"),
        Arguments.of(Rule.NEGATIVE, "figure", "{\"atLeast\":3,\"best\":-1}"),
        Arguments.of(Rule.OVERFLOW, "figure", "9223372036854775808"),
        Arguments.of(Rule.OVERFLOW, "coordinates", "{\"latitude\":1e400,\"longitude\":1}"),
        Arguments.of(Rule.DUPLICATE_KEY, "figure", "{\"atLeast\":1,\"atMost\":3}"),
        Arguments.of(Rule.DUPLICATE_KEY, "timespan", "{\"edtf\":\"2022\",\"text\":\"2022\"}"),
        Arguments.of(Rule.UNKNOWN_VALUE, "partyKind", "\"state\""),
        Arguments.of(Rule.UNKNOWN_TYPE, "record", "{\"type\":\"planet\",\"id\":\"a\"}"),
        Arguments.of(Rule.UNKNOWN_TYPE, "party", party("\"type\":\"event\"")),
        Arguments.of(Rule.UNKNOWN_FIELD, "figure", "{\"atLeast\":1,\"unit\":\"thousands\"}"),
        Arguments.of(
            Rule.UNKNOWN_FIELD,
            "entityChange",
            "{\"entity\":{\"party\":\"a\",\"event\":\"b\"},\"fields\":[{\"pointer\":\"\"}]}"),
        Arguments.of(Rule.INVALID_VALUE, "partyId", "\"a b\""));
  }

  @ParameterizedTest
  @MethodSource
  void broken(Rule rule, String definition, String json) {
    assertThat(SchemaVerdicts.byReader(definition, json))
        .as(json)
        .hasValueSatisfying(problem -> assertThat(problem.rule()).isEqualTo(rule));
    assertThat(SchemaVerdicts.bySchema(definition, json)).as(json).isPresent();
  }

  @Test
  void noRuleIsForgotten() {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    broken().forEach(arguments -> rules.add((Rule) arguments.get()[0]));
    SchemaDifferences.ALL.forEach(difference -> rules.add(difference.rule()));
    assertThat(rules).containsExactlyInAnyOrder(Rule.values());
    assertThat(
            EnumSet.complementOf(
                broken()
                    .map(arguments -> (Rule) arguments.get()[0])
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)))))
        .as("what no schema can say")
        .containsExactly(Rule.TOO_DEEP, Rule.TOO_LONG, Rule.INTEGRITY);
  }

  private record Edge(String definition, List<String> allowed, List<String> refused) {}

  private static List<String> quoted(String... texts) {
    return Stream.of(texts)
        .map(text -> '"' + text.replace("\n", "\\n").replace("\t", "\\t") + '"')
        .toList();
  }

  static Stream<Edge> edges() {
    return Stream.of(
        new Edge(
            "partyId",
            quoted("a", "gw:371", "Արցախ", "x".repeat(256), "\u200b", "a\ufeff"),
            quoted("", " ", "a b", "a\n", "a\u00a0", "\u2003a", "\u0085", "x".repeat(257))),
        new Edge(
            "code",
            quoted("iso3166-1:ARM", "acled:Battles/Armed clash", "a: b:c ", "a:\u00a0"),
            quoted(
                "ARM",
                ":x",
                "a:",
                "a: ",
                "a:\u2003",
                "A:x",
                "1a:x",
                "a_b:x",
                "a:x\n",
                "a:\u0085x")),
        new Edge("grade", quoted("A1", "F6"), quoted("", "G1", "A7", "A", "a1", "A1\n", "A0")),
        new Edge(
            "name",
            List.of("\"x\"", "\"\u00a0\"", "{\"text\":\"x\",\"language\":\"az-Latn\"}"),
            List.of(
                "\"\"",
                "\" \\u001f\\u2003\"",
                "{\"text\":\" \"}",
                "{\"text\":\"x\",\"language\":\"\"}",
                "{\"text\":\"x\",\"language\":\"a\"}",
                "{\"text\":\"x\",\"language\":\"en_US\"}",
                "{\"text\":\"x\",\"language\":\"en-\"}",
                "{\"text\":\"x\",\"language\":\"a1\"}",
                "{\"text\":\"x\",\"language\":\"englishes\"}")),
        new Edge(
            "figure",
            List.of(
                "0",
                "9223372036854775807",
                "{\"moreThan\":0}",
                "{\"moreThan\":9223372036854775806}",
                "{\"fewerThan\":1,\"best\":0}",
                "{\"atMost\":0,\"best\":0}",
                "{\"best\":1,\"atLeast\":1}",
                "{\"between\":[0,0],\"best\":0}",
                "{\"unquantified\":\"dozens\"}",
                "\"noneReported\"",
                "\"unknown\""),
            List.of(
                "{\"moreThan\":9223372036854775807}",
                "{\"fewerThan\":0}",
                "{\"about\":1,\"best\":1}",
                "{\"unquantified\":\"dozens\",\"best\":1}",
                "{\"unquantified\":\" \u00a0\"}",
                "{\"between\":[1]}",
                "{\"between\":[1,2,3]}",
                "{\"between\":3}",
                "\"Unknown\"",
                "[]",
                "true")),
        new Edge(
            "coordinates",
            List.of(
                "{\"latitude\":-90,\"longitude\":1.8e2}", "{\"latitude\":90.0,\"longitude\":-180}"),
            List.of(
                "{\"latitude\":90.1,\"longitude\":0}",
                "{\"latitude\":0,\"longitude\":-180.5}",
                "{\"latitude\":\"1\",\"longitude\":0}")),
        new Edge(
            "location",
            List.of("{\"description\":\"x\"}", "{\"territory\":\"t\"}"),
            List.of("{}", "{\"precision\":\"EXACT\"}", "{\"x\":1}")),
        new Edge(
            "scope",
            List.of("{\"event\":\"e\"}", "{\"period\":\"2022\"}", "{\"territory\":\"t\",\"x\":1}"),
            List.of("{}", "{\"x\":1}")),
        new Edge(
            "affiliation",
            List.of(
                "{\"kind\":\"HOLDS_OFFICE\",\"party\":\"a\",\"title\":\"\"}",
                "{\"kind\":\"LEADS\",\"party\":\"a\"}"),
            List.of("{\"kind\":\"LEADS\",\"party\":\"a\",\"title\":\"x\"}")),
        new Edge(
            "casualtyEstimate",
            List.of(
                estimate(
                    "[\"CASUALTIES\"]", "{\"event\":\"e\"}", "\"accumulation\":\"CUMULATIVE\""),
                estimate(
                    "[\"CASUALTIES\",\"CASUALTIES\"]",
                    "{\"event\":\"e\"}",
                    "\"accumulation\":\"CUMULATIVE\",\"asOf\":\"2022\""),
                estimate(
                    "[\"KILLED\"]", "{\"period\":\"2022\"}", "\"accumulation\":\"INCREMENT\"")),
            List.of(
                estimate(
                    "[\"KILLED\",\"CASUALTIES\"]",
                    "{\"event\":\"e\"}",
                    "\"accumulation\":\"CUMULATIVE\""),
                estimate("[\"KILLED\"]", "{\"event\":\"e\"}", "\"accumulation\":\"INCREMENT\""),
                estimate(
                    "[\"KILLED\"]",
                    "{\"period\":\"2022\"}",
                    "\"accumulation\":\"INCREMENT\",\"asOf\":\"2022\""))),
        new Edge(
            "claim",
            List.of("{\"type\":\"damage\"}", "{\"type\":\"Occurrence\",\"event\":null}"),
            List.of("{\"type\":\"\"}", "{\"type\":\" \"}", "{\"type\":1}", "{}", "[]")),
        new Edge(
            "unknownClaim",
            List.of("{\"type\":\"damage\",\"x\":[null]}"),
            List.of("{\"type\":\"occurrence\",\"event\":\"e\",\"state\":\"ENDED\"}")),
        new Edge(
            "statement",
            List.of(
                statement("\"act\":\"DECLINE_TO_COMMENT\""),
                statement("\"act\":\"ASSERT\",\"quotations\":[\"x\"],\"claims\":[]"),
                statement(
                    "\"act\":\"ASSERT\",\"claims\":[{\"type\":\"x\"}],\"type\":\"statement\"")),
            List.of(
                statement("\"act\":\"ASSERT\""),
                statement("\"act\":\"ESTIMATE\",\"claims\":[],\"quotations\":[]"),
                statement("\"act\":\"CALL_FOR\",\"quotations\":[\"\"]"))),
        new Edge(
            "fieldChange",
            List.of("{\"pointer\":\"\",\"before\":\"\"}", "{\"pointer\":\"\",\"after\":\"x\"}"),
            List.of("{\"pointer\":\"\"}")),
        new Edge(
            "dataset",
            List.of("{\"format\":\"contested/1\",\"x\":1,\"parties\":[]}"),
            List.of("{\"format\":1}", "{}", "[]", "{\"format\":\"Contested/1\"}")));
  }

  @ParameterizedTest
  @MethodSource
  void edges(Edge edge) {
    for (String json : edge.allowed()) {
      assertThat(SchemaVerdicts.byReader(edge.definition(), json)).as("reader: %s", json).isEmpty();
      assertThat(SchemaVerdicts.bySchema(edge.definition(), json)).as("schema: %s", json).isEmpty();
    }
    for (String json : edge.refused()) {
      assertThat(SchemaVerdicts.byReader(edge.definition(), json))
          .as("reader: %s", json)
          .isPresent();
      assertThat(SchemaVerdicts.bySchema(edge.definition(), json))
          .as("schema: %s", json)
          .isPresent();
    }
  }

  /** Acts that say something need words or a claim, all of them and no others. */
  @Test
  void everyAct() {
    Set<String> bare = new TreeSet<>();
    SchemaVerdicts.definition("speechAct")
        .get("enum")
        .forEach(
            act -> {
              String json = statement("\"act\":" + act);
              boolean read = SchemaVerdicts.byReader("statement", json).isEmpty();
              assertThat(SchemaVerdicts.bySchema("statement", json).isEmpty())
                  .as(json)
                  .isEqualTo(read);
              if (read) {
                bare.add(act.stringValue());
              }
            });
    assertThat(bare).contains("DENY", "DECLINE_TO_COMMENT").doesNotContain("ASSERT");
  }
}
