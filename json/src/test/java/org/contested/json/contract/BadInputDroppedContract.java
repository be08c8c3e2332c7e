package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that cannot be read hides no problem of the others, and makes none of its own up. */
class BadInputDroppedContract {

  private static final String HEADER = "{\"format\":\"contested/1\"}\n";
  private static final String BAD_KIND =
      "\"KINGDOM\" is not a kind of party; it is one of STATE, DE_FACTO_STATE, FORMER_STATE,"
          + " GOVERNMENT, MILITARY, REBEL_GROUP, MILITIA, IDENTITY_GROUP, POPULATION, ALLIANCE,"
          + " INTERNATIONAL_ORGANISATION, COURT, MEDIA, MONITOR, PERSON, UNNAMED, OTHER";

  @TempDir private Path folder;

  private List<String> problems(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return JacksonMajor.here().json().problems(file).stream().map(JsonProblem::toString).toList();
  }

  @Test
  void aDocument() throws Exception {
    assertThat(
            problems(
                "a.json",
                """
                {"format":"contested/1","title":5,"parties":[
                {"id":"a","kind":"KINGDOM"},
                {"id":"b","kind":"STATE"},
                {"id":"c","kind":"STATE","affiliations":[{"kind":"PART_OF","party":"d"}]},
                {"id":"d","kind":"STATE","affiliations":[{"kind":"PART_OF","party":"c"}]},
                {"id":"b","kind":"STATE"}],
                "statements":[
                {"id":"s","speakers":["a","b","x"],"act":"DENY"}]}
                """))
        .containsExactly(
            "line 1, column 33, /title: 5 where a string is due",
            "line 2, column 18, /parties/0/kind: " + BAD_KIND,
            "line 4, column 41, /parties/2/affiliations: 'c' acts for 'd' acts for 'c': a circle;"
                + " remove one of these ties",
            "line 6, column 7, /parties/4/id: party id 'b' is already that of /parties/1; give each"
                + " its own",
            "line 8, column 31, /statements/0/speakers/2: there is no party 'x'; add it or correct"
                + " the id");
  }

  @Test
  void records() throws Exception {
    assertThat(
            problems(
                "a.ndjson",
                HEADER
                    + """
                    {"type":"party","id":"a","kind":"KINGDOM"}

                    {"type":"party","id":"b","kind":"STATE"}
                    {"type":"event","id":"e","eventType":"WAR","partOf":["e","a"]}
                    {"kind":"STATE","id":"b","type":"party"}
                    {"type":"statement","id":"s","speakers":["a","b","x"],"act":"DENY"}
                    """))
        .containsExactly(
            "line 2, column 33, /kind: " + BAD_KIND,
            "line 5, column 53, /partOf: 'e' is part of 'e': a circle; remove one of these ties",
            "line 5, column 58, /partOf/1: there is no event 'a'; add it or correct the id",
            "line 6, column 22, /id: party id 'b' is already that of line 4; give each its own",
            "line 7, column 50, /speakers/2: there is no party 'x'; add it or correct the id");
  }

  /** The party that is not found may be the one that cannot be read; of events, all are known. */
  @Test
  void whereAnIdCannotBeReadItsKindIsNotMissed() throws Exception {
    String statement =
        "\"id\":\"s\",\"speakers\":[\"x\"],\"act\":\"DENY\",\"claims\":"
            + "[{\"type\":\"occurrence\",\"event\":\"y\",\"state\":\"ENDED\"}]}";
    String noEvent = "/event: there is no event 'y'; add it or correct the id";
    for (String party : List.of("{\"id\":5,\"kind\":\"STATE\"}", "{\"kind\":\"STATE\"}", "5")) {
      assertThat(
              problems(
                  "a.json",
                  "{\"format\":\"contested/1\",\"parties\":[%s],\"statements\":[\n{%s]}"
                      .formatted(party, statement)))
          .hasSize(2)
          .last()
          .isEqualTo("line 2, column 80, /statements/0/claims/0" + noEvent);
    }
    assertThat(
            problems(
                "a.ndjson", HEADER + "{\"type\":\"party\",\n{\"type\":\"statement\"," + statement))
        .hasSize(2)
        .last()
        .isEqualTo("line 3, column 99, /claims/0" + noEvent);
  }

  @Test
  void whereATypeCannotBeReadNothingIsMissed() throws Exception {
    String statement =
        "{\"type\":\"statement\",\"id\":\"s\",\"speakers\":[\"x\"],\"act\":\"DENY\"}\n";
    for (String record : List.of("{}", "x", "[]", "{\"type\":\"prty\"}")) {
      assertThat(problems("a.ndjson", HEADER + record + "\n" + statement))
          .as(record)
          .hasSize(1)
          .last()
          .asString()
          .startsWith("line 2, column ");
    }
    for (String record : List.of("{\"id\":\"p\"}", "{\"id\":\"p\",\"type\":\"prty\"}")) {
      assertThat(problems("a.ndjson", HEADER + record + "\n" + statement))
          .hasSize(2)
          .last()
          .isEqualTo(
              "line 3, column 42, /speakers/0: there is no party 'x'; add it or correct the id");
      assertThat(problems("a.ndjson", HEADER + record + "\n" + statement.replace("x", "p")))
          .hasSize(1);
    }
  }

  /** The second list is not read, but its ids are known. */
  @Test
  void aListThatStandsTwice() throws Exception {
    assertThat(
            problems(
                "a.json",
                """
                {"format":"contested/1","parties":[{"id":"a","kind":"STATE"}],"statements":[
                {"id":"s","speakers":["a","b","c"],"act":"DENY"}],
                "parties":[{"id":"b","kind":"STATE"},{"id":"a","kind":"STATE"}]}
                """))
        .containsExactly(
            "line 2, column 31, /statements/0/speakers/2: there is no party 'c'; add it or correct"
                + " the id",
            "line 3, column 1, /parties: field 'parties' stands twice in a dataset; keep one");
  }
}
