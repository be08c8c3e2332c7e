package org.contested.importers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportedRow;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which member of an element it is that the model refuses. */
class JsonRunTest {

  private static final String REFUSED =
      "cannot be said in the model: code value 'a\\u0001' of scheme 'x' has U+0001 at index 1; codes"
          + " have no control characters";

  @TempDir private Path folder;

  /** Takes the member {@code code} for a code, whatever that is. */
  private static void map(JsonRow row, RowRecords records) {
    String code = row.find("code").map(JsonCell::words).orElse("");
    Code said = Code.of("x", code);
    records.add(Party.of("p", PartyKind.OTHER, "P").toBuilder().addCode(said).build());
  }

  private List<ImportProblem> problems(String elements) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[" + elements + "]");
    List<ImportProblem> problems = new ArrayList<>();
    try (JsonRun run =
        new JsonRun(
            List.of(file),
            new JsonShape(Optional.empty(), "a list"),
            ImportOptions.standard(),
            Dataset.builder().build(),
            JsonRunTest::map)) {
      while (run.hasNext()) {
        ImportedRow row = run.next();
        problems.addAll(row.problems());
        assertThat(row.records().isEmpty()).isEqualTo(!row.problems().isEmpty());
      }
    }
    return problems;
  }

  @Test
  void theMemberThatIsQuotedIsNamed() throws IOException {
    List<ImportProblem> problems =
        problems("{\"code\":\"b\"},{\"no\":1,\"code\":\"a\\u0001\",\"x\":\"a\"}");
    assertThat(problems).hasSize(1);
    ImportProblem problem = problems.get(0);
    assertThat(problem.row()).isEqualTo(2);
    assertThat(problem.column()).contains("code");
    assertThat(problem.value()).isEqualTo("a\u0001");
    assertThat(problem.rule()).isEqualTo("model");
    assertThat(problem.message()).isEqualTo(REFUSED);
  }

  @Test
  void ofEqualMembersNoneIsNamed() throws IOException {
    List<ImportProblem> problems = problems("{\"code\":\"a\\u0001\",\"x\":\"a\\u0001\"}");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).column()).isEmpty();
    assertThat(problems.get(0).value()).isEqualTo("a\u0001");
    assertThat(problems.get(0).message()).isEqualTo(REFUSED);
  }

  @Test
  void whatNoMemberIsNamesNone() throws IOException {
    List<ImportProblem> problems = problems("{\"x\":[\"\"],\"y\":null}");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).column()).isEmpty();
    assertThat(problems.get(0).value()).isEmpty();
    assertThat(problems.get(0).message()).startsWith("cannot be said in the model: ");
  }
}
